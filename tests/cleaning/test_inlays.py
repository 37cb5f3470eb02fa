"""What pages set between paragraphs, and the text that goes on behind it."""

from __future__ import annotations

from reader.cleaning.furniture.pointers import series
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import make_unit
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of
from tests.pace import bounded


def _within(page: list[str], lines: list[str], place: int = 8) -> list[str]:
    article = cleaned([*page[:place], *lines, *page[place:]])
    return [kind_of(article, line) for line in lines]


def test_a_price_between_paragraphs_is_the_pages_and_so_are_headlines_under_it() -> None:
    lines = ["나루건설 12,400 ▲ 310 (+2.56%)", '"다리만 보고 샀는데"…나루시장 권리금 반토막']
    page = [line for line in KOREAN if line]
    assert _within(page, lines, 5) == ["boilerplate/other", "boilerplate/related"]


def test_prices_in_a_run_are_the_articles_table() -> None:
    lines = ["나루건설 12,400 ▲ 310", "언덕식품 8,120 ▼ 45", "들판전자 51,300 ▲ 900"]
    assert _within(KOREAN, lines) == ["body"] * 3


def test_a_poll_of_the_page_is_no_text_but_a_survey_that_is_reported_is() -> None:
    shares = ["네 61%", "아니요 27%", "모름 12%"]
    asked = _within(KOREAN, ["투표 다리를 막는 데 찬성하나요?", *shares])
    assert asked == ["boilerplate/other"] * 4
    assert _within(KOREAN, ["조사 결과는 다음과 같다.", *shares]) == ["body"] * 4


def test_a_photographs_claim_of_rights_is_its_caption() -> None:
    line = "나루다리를 건너는 차들이 2일 밤 길게 늘어서 있다.ⓒ강바람신문DB"
    article = cleaned([*KOREAN[:4], line, *KOREAN[4:]])
    assert kind_of(article, "나루다리를 건너는") == "caption"
    assert kind_of(article, "ⓒ강바람신문DB") == "caption"


def test_what_a_colon_counts_off_at_the_end_is_the_articles() -> None:
    lines = [
        "Here is when the roads around it close:",
        "Mill Street: from the pier to the school, June 3",
        "Harbour Road: all of it, June 10",
    ]
    assert _within(ENGLISH, lines, 11) == ["body"] * 3


def test_how_to_follow_the_outlet_is_not_counted_off() -> None:
    lines = ["Ways to follow us:", "WhatsApp: join our channel", "Newsletter: sign up for free"]
    assert all(kind.startswith("boilerplate") for kind in _within(ENGLISH, lines, 11))


def test_a_list_between_paragraphs_lets_two_plain_sentences_go() -> None:
    lines = [
        "Related Articles",
        "A hawk nests on city hall",
        "Ferry fares go up in May",
        "Councilor Ada Fenn has 10 days to sign.",
        "She said she would.",
    ]
    found = _within(ENGLISH, lines, 11)
    assert found == ["boilerplate/related"] * 3 + ["body"] * 2


def test_an_advertisements_label_does_not_end_the_text() -> None:
    told = "Crashes that injured cyclists rose to 211 last year, police data show."
    page = [*ENGLISH[:11], "Advertisement", told, *ENGLISH[12:]]
    assert kind_of(cleaned(page), told) == "body"


def test_a_pull_quote_repeats_the_sentence_that_it_is_from() -> None:
    quote = "Divers found cracks in two of its piers"
    page = [*ENGLISH[:9], quote, *ENGLISH[10:]]
    article = cleaned(page)
    assert kind_of(article, quote) == "duplicate"
    named = next(s for s in article.segments if s.kind == "duplicate")
    assert named.duplicate_of == 7
    other = "Shops want the ferry to run at night too"
    assert kind_of(cleaned([*ENGLISH[:9], other, *ENGLISH[10:]]), other) != "duplicate"


def test_buttons_behind_a_time_are_cut_off() -> None:
    article = cleaned(
        [*KOREAN[:2], "입력 2024.05.02 09:10 수정 2024.05.02 10:00 댓글 3", *KOREAN[3:]]
    )
    assert kind_of(article, "입력 2024") == "date"
    assert kind_of(article, "댓글 3").startswith("boilerplate")
    notice = cleaned([*KOREAN[:2], "작성자 교통과 등록일 2024-05-02 조회수 1,204", *KOREAN[3:]])
    assert kind_of(notice, "등록일") == "date"
    assert kind_of(notice, "조회수") == "boilerplate/counter"


def test_headings_above_the_times_of_a_live_page_are_its_own() -> None:
    entries = [
        ("Buses leave from the school", "11:52", "Four buses run from the school to the hall."),
        ("'We had ten minutes'", "11:31", "Rhea Colton, 71, left with a cat and a radio."),
        ("Gate two is fully open", "11:04", "The operator says 240 cubic metres go through it."),
        ("The lake is falling", "10:40", "Engineers lowered the lake by 1.2 metres overnight."),
    ]
    page = [
        "Home",
        "Dam updates: thousands told to leave below Kettle Dam",
        "Updated 2 minutes ago",
    ]
    for heading, clock, told in entries:
        page += [heading, f"published at {clock}", told, "Copy link", "Share this post"]
    article = cleaned([*page, "© Dunmore Herald"])
    for heading, clock, told in entries:
        assert kind_of(article, heading) == "subhead"
        assert kind_of(article, f"at {clock}") == "date"
        assert kind_of(article, told) == "body"


def test_fittings_are_named_and_sentences_with_their_words_are_not() -> None:
    page = [line for line in ENGLISH if line]
    for line in (
        "Your two free hands are all you need to tie it, the crew said.",
        "Also in the harbour: a ferry that nobody has paid for since May.",
        "The crowd began to clap when the bridge opened, and did not stop.",
    ):
        assert _within(page, [line], 6) == ["body"]


def test_a_sentence_with_its_photographer_behind_it_is_a_caption() -> None:
    english = "A swift leaves a hollow brick under the bridge. Photograph: Ann Lee/Harbour News"
    article = cleaned([*ENGLISH[:6], english, *ENGLISH[6:]])
    assert kind_of(article, "A swift leaves") == "caption"
    korean = "나루다리를 건너는 차들이 2일 밤 길게 늘어서 있다./사진=강바람DB"
    article = cleaned([*KOREAN[:4], korean, *KOREAN[4:]])
    assert kind_of(article, "나루다리를 건너는") == "caption"


def test_a_paragraph_of_two_sentences_is_no_caption() -> None:
    line = (
        "The bridge stood for forty years. It was never painted. Photograph: Ann Lee/Harbour News"
    )
    article = cleaned([*ENGLISH[:6], line, *ENGLISH[6:]])
    assert kind_of(article, "The bridge stood") == "body"


def test_a_sign_that_points_at_a_picture_makes_a_caption_of_what_is_seen() -> None:
    line = "▲ 나루다리를 건너는 차들이 2일 밤 길게 늘어서 있다."
    article = cleaned([*KOREAN[:5], line, *KOREAN[5:]])
    assert kind_of(article, line) == "caption"
    rows = ["▲ 나루다리는 통행이 막혀 있다.", "▲ 언덕다리는 열려 있다."]
    article = cleaned([*KOREAN[:5], *rows, *KOREAN[5:]])
    assert [kind_of(article, row) for row in rows] == ["body"] * 2


def test_an_offer_under_its_label_is_an_advertisement_and_a_heading_there_is_not() -> None:
    offer, heading = "의사가 숨긴 ‘이 치약’ 1+1", "남은 일"
    assert _within(KOREAN, ["광고", offer]) == ["boilerplate/ads"] * 2
    assert _within(KOREAN, ["광고", heading])[1] in ("body", "subhead")


def test_more_on_a_matter_and_its_teasers_are_other_texts() -> None:
    lines = [
        "More on River Crossings",
        "Who Pays: The toll was dropped in March, and nobody has said what takes its place.",
        "What Divers Saw? The cracks run deeper than the city's first report made of them.",
    ]
    assert _within(ENGLISH, lines) == ["boilerplate/related"] * 3
    assert _within(
        ENGLISH, ["More on that in a year, the mayor said, when the piers are dry."]
    ) == ["body"]


def test_a_headline_behind_the_words_that_lead_to_it() -> None:
    assert _within(ENGLISH, ["READ MORE Full list of bridges that close in June"]) == [
        "boilerplate/related"
    ]


def test_a_quoted_sentence_that_a_paragraph_has_is_its_pull_quote() -> None:
    said = "“임시 다리를 놓을 돈은 어디에도 없어요.”"
    whole = f"{said[:-1]} 그래도 주민들이 건널 길은 찾아보겠습니다. 다리는 그다음 일이지요.”"
    page = [*KOREAN[:6], whole, *KOREAN[6:8], said, *KOREAN[8:]]
    assert kind_of(cleaned(page), whole) == "body"
    assert "duplicate" in [s.kind for s in cleaned(page).segments if s.line == 10]


def test_calls_under_the_pieces_of_a_letter_are_links_and_headings_in_the_imperative_are_text() -> (
    None
):
    pieces = [
        *("Bridge to close in June", "The swing bridge closes on June 3 for 18 months."),
        *("See the plans", "Ferry talks", "Shop owners asked the city for a ferry on Thursday."),
        *("Book a place", "Two new lanes", "The new bridge will carry two lanes for buses."),
    ]
    article = cleaned([*ENGLISH[1:6], *pieces, ENGLISH[8]])
    assert kind_of(article, "See the plans") == "boilerplate/menu"
    assert kind_of(article, "Book a place") == "boilerplate/menu"
    steps = [
        *("Check the piers", "Divers look for cracks below the water line in May."),
        *("Book a crane", "The old span goes by barge, and that takes the largest crane."),
    ]
    article = cleaned([*ENGLISH[1:6], *steps, ENGLISH[8]])
    assert kind_of(article, "Book a crane") != "boilerplate/menu"


def test_what_an_article_rests_on_is_its_own_behind_a_pitch() -> None:
    lines = [
        *("Become a member", "Notes", '1. Fenwick, N. "Two Piers." Rivermouth Papers 3 (2019).'),
        *("2. Dive log of the city, May 1, 2024.", "© 2024 Rivermouth Post. All rights reserved."),
    ]
    article = cleaned([*ENGLISH[1:9], *lines])
    assert [kind_of(article, line) for line in lines[2:4]] == ["body"] * 2


def test_what_is_read_aloud_and_the_parts_of_a_series_break_no_text() -> None:
    aloud = ["list of 2 items", "list 1 of 2 A hawk nests", "list 2 of 2 Gulls", "end of list"]
    assert _within(ENGLISH, aloud, 6) == ["boilerplate/related"] * 4
    title = next(line for line in KOREAN if "막는다" in line)
    parts = ["[연재] 다리 위의 사람들", "① 매를 기르는 시장", f"② {title}", "③ 사공의 아들"]
    page = [line for line in KOREAN if line]
    article = cleaned([*page[:7], *parts, *page[7:]])
    numbers = range(8, 12)
    found = [s.subtype for s in article.segments if s.line in numbers]
    assert found == ["related"] * 4


def test_thousands_of_parts_with_one_title_take_no_time() -> None:
    title = next(line for line in KOREAN if "막는다" in line)
    units = [make_unit(1, line, 0, len(line)) for line in (title, *[f"7. {title}"] * 8_000)]
    marks: list[Mark | None] = [None] * len(units)
    with bounded(1):
        series(units, marks)
    assert not any(marks)


def test_a_letters_name_over_its_form_is_a_pitch() -> None:
    lines = [
        "The Pier",
        "The week on the river, delivered on Fridays.",
        "Enter your email",
        "Sign up",
    ]
    assert all(kind.startswith("boilerplate") for kind in _within(ENGLISH, lines, 6))


FORM = ("Get a bridge tip in your inbox.", "Enter your email", "Your privacy is important to us")


def test_text_goes_on_behind_the_form_of_a_letter() -> None:
    under = [
        "Who may still cross it?",
        "People may cross the bridge if they:",
        "walk or push a pram",
        "live on the far bank",
        "Where do the buses go?",
    ]
    page = [*ENGLISH[:7], *FORM, *under, *ENGLISH[8:]]
    article = cleaned(page)
    assert {kind_of(article, line).split("/")[0] for line in FORM} == {"boilerplate"}
    assert all(not kind_of(article, line).startswith("boilerplate") for line in under)


def test_a_form_at_the_foot_takes_in_nothing_below_it() -> None:
    article = cleaned([*ENGLISH[:11], *FORM, *ENGLISH[12:]])
    lines = [*FORM, *ENGLISH[12:]]
    assert all(kind_of(article, line).startswith("boilerplate") for line in lines)


def test_words_that_lead_on_in_korean_lead_to_another_text() -> None:
    assert _within(KOREAN, ["더 알아보기 오래된 다리의 신호 다섯 가지"]) == ["boilerplate/related"]
