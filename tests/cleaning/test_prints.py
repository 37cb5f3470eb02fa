"""A print of a newspaper page: its running heads, jumps, boxes, and lines that look like them."""

from __future__ import annotations

from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

_HEAD = "A3     MONDAY, MARCH 2, 2026     THE RIVERMOUTH POST     CITY"
_NEXT = "CITY     THE RIVERMOUTH POST     MONDAY, MARCH 2, 2026     A6"
_PRINT = [
    _HEAD,
    "Old swing bridge will close for",
    "eighteen months from June",
    "By Nora Fenwick",
    "",
    "The swing bridge at Rivermouth will close on June",
    "3 for eighteen months, the city said on Thursday,",
    "after divers found cracks in two of its old piers.",
    "Shop owners near the bridge said that the closure",
    "would cost them customers, and they asked for a",
    "ferry that would run until the bridge was open.",
    "",
    "See BRIDGE, Page A6",
    "",
    "FENN & DAUGHTERS, ROPES",
    "Splicing · Rigging · Knots",
    "Foot of Mill Street     555-0188",
    "",
    _NEXT,
    "BRIDGE",
    "From Page A3",
    "",
    "The city said that the new bridge would cost $31",
    "million, and that it would carry two bus lanes and",
    "a path for those who walk across it every day.",
    "Engineers will close the river to boats for nine",
    "days in July, when the old span is taken away by",
    "two cranes that come up from the coast by barge.",
    "",
    "CORRECTION",
    "A headline on Sunday gave the wrong year for the",
    "flood. It was the year before.",
]


def test_a_print_is_told_by_its_running_heads_and_jumps() -> None:
    article = cleaned(_PRINT)
    for line in (_HEAD, _NEXT, "See BRIDGE, Page A6", "From Page A3"):
        assert kind_of(article, line) == "boilerplate/menu"
    assert kinds_of_word(article.lines, article, "BRIDGE") == "boilerplate/menu"


def kinds_of_word(lines, article, word: str) -> str:  # type: ignore[no-untyped-def]
    """Kind and subtype of the line that is nothing but a word."""
    number = lines.index(word) + 1
    found = next(s for s in article.segments if s.line == number)
    return f"{found.kind}/{found.subtype}"


def test_boxes_of_a_print_are_no_text_of_its_article() -> None:
    article = cleaned(_PRINT)
    for line in ("FENN & DAUGHTERS, ROPES", "Splicing", "Foot of Mill Street"):
        assert kind_of(article, line) == "boilerplate/ads"
    for line in ("CORRECTION", "A headline on Sunday", "flood. It was"):
        assert kind_of(article, line) == "boilerplate/other"
    assert kind_of(article, "days in July") == "body"


def test_the_same_lines_without_a_print_stay() -> None:
    page = [line for line in _PRINT if line not in (_HEAD, _NEXT) and "Page A" not in line]
    article = cleaned(page)
    assert kind_of(article, "Foot of Mill Street") != "boilerplate/ads"
    assert kind_of(article, "A headline on Sunday") != "boilerplate/other"


def test_rows_of_a_list_with_days_and_numbers_are_no_running_heads() -> None:
    rows = [f"{n}     MARCH {n}, 2026     THE RIVERMOUTH CUP" for n in (2, 9, 16)]
    article = cleaned([*ENGLISH[:7], *rows, *ENGLISH[7:]])
    assert not any(kind_of(article, row).startswith("boilerplate") for row in rows)


def test_a_headline_over_its_button_between_paragraphs_leads_elsewhere() -> None:
    page = [
        *ENGLISH[:8],
        "",
        "Museum of ferries told to move its boats",
        "Read more",
        "",
        *ENGLISH[8:],
    ]
    article = cleaned(page)
    assert kind_of(article, "Museum of ferries") == "boilerplate/related"
    told = [*ENGLISH[:8], "", "What the divers found", "", *ENGLISH[8:]]
    assert not kind_of(cleaned(told), "What the divers found").startswith("boilerplate")


def test_shares_over_a_text_are_the_pages_and_within_it_the_articles() -> None:
    share = "나루조선  12,400  ▲ 310  2.56%"
    place = KOREAN.index("나루터 기자") + 1
    over = cleaned([*KOREAN[:place], "관련종목", share, *KOREAN[place:]])
    assert kind_of(over, share) == "boilerplate/other"
    rows = [share, "강바람해운  8,200  ▼ 90  1.08%", "두물전선  3,105  ▲ 5  0.16%"]
    within = cleaned([*KOREAN[:8], *rows, *KOREAN[8:]])
    assert [kind_of(within, row) for row in rows] == ["body"] * 3


def test_the_page_of_a_print_behind_names_and_times_is_cut_off() -> None:
    line = "나루터 기자 입력 2024.05.02 09:10 지면 A12"
    article = cleaned([KOREAN[1], line, *KOREAN[4:]])
    assert kind_of(article, "나루터 기자 ") == "byline"
    assert kind_of(article, "입력 2024.05.02") == "date"


def test_labels_of_a_notice_stand_over_who_wrote_it() -> None:
    page = [KOREAN[1], "작성자", "교량안전과", "등록일", "2024-05-02", *KOREAN[4:]]
    article = cleaned(page)
    assert kind_of(article, "작성자") == "boilerplate/menu"
    assert kind_of(article, "교량안전과") == "byline"


def test_the_bar_of_an_archive_stands_over_the_page_it_kept() -> None:
    bar = ["12 captures", "15 Mar 2009 - 4 Jan 2020", "2008 2009 2010", "About this capture"]
    article = cleaned([*bar, *ENGLISH[1:]])
    assert [kind_of(article, line) for line in bar] == ["boilerplate/menu"] * 4
    assert kind_of(article, "Old swing bridge") == "title"


def test_a_pull_quote_with_who_said_it_under_it_is_a_copy() -> None:
    quote = "cracks in two of its piers, long ago"
    text = f"Divers spoke of {quote}, and nobody listened to them at the time."
    page = [
        *ENGLISH[:5],
        "",
        text,
        "",
        ENGLISH[8],
        "",
        f"“{quote}”",
        "City divers",
        "",
        *ENGLISH[10:],
    ]
    assert kind_of(cleaned(page), f"“{quote}”").startswith("duplicate")


_BLOG = ["Harbour notes", "Notes on an old swing bridge", "Home", "Sport", "Contact"]


def test_the_texts_before_and_after_stand_behind_signs_that_point_away() -> None:
    turns = ["« The price of rope", "Why I left the rowing club »"]
    article = cleaned([*_BLOG, *turns, *ENGLISH[1:]])
    assert [kind_of(article, line) for line in turns] == ["boilerplate/related"] * 2
    alone = cleaned([*ENGLISH[:7], "« The price of rope", *ENGLISH[7:]])
    assert kind_of(alone, "« The price of rope") != "boilerplate/related"


def test_what_a_site_says_of_itself_over_its_rooms_is_no_title() -> None:
    page = [*_BLOG, ENGLISH[1], ENGLISH[3], *ENGLISH[4:]]
    assert kind_of(cleaned(page), ENGLISH[1]) == "title"
    assert kind_of(cleaned(page), _BLOG[1]) == "boilerplate/menu"
    tools = [ENGLISH[1], ENGLISH[3], "Share", "Save", "Print", *ENGLISH[4:]]
    assert kind_of(cleaned(tools), ENGLISH[1]) == "title"
