"""The outlet whose name stands on the page: above the title, under it, beside day or reporter."""

from __future__ import annotations

import re

import pytest

from reader.cleaning.rules.mastheads import MASTHEADS, ROOMS, Masthead, outlet_name
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

_KOREAN = KOREAN[5:10]
_ENGLISH = ENGLISH[4:10]


@pytest.mark.parametrize("row", (*MASTHEADS, *ROOMS), ids=lambda row: row.name)
def test_the_example_of_a_row_fits_it(row: Masthead) -> None:
    assert re.fullmatch(row.pattern, row.example)
    assert (outlet_name(row.example, sure=False) is None) == (row in ROOMS)


@pytest.mark.parametrize("at", [0, 1, 2])
@pytest.mark.parametrize("name", ["해솔방송", "새솔타임스", "새길통신", "한빛민보", "강원매일"])
def test_a_korean_name_alone_on_a_line_at_the_head_is_the_source(name: str, at: int) -> None:
    head = ["40년 된 나루다리 막는다", "2024-05-02 09:10"]
    article = cleaned([*head[:at], name, *head[at:], "", *_KOREAN])
    assert article.source == name
    assert name not in [sentence.text for sentence in article.sentences]
    assert article.title == head[0]


@pytest.mark.parametrize("at", [0, 1, 2])
@pytest.mark.parametrize("name", ["The Harbour Echo", "Valley Radio", "Alder Bay Courier"])
def test_an_english_name_alone_on_a_line_at_the_head_is_the_source(name: str, at: int) -> None:
    head = ["Old swing bridge will close for 18 months", "May 2, 2024"]
    article = cleaned([*head[:at], name, *head[at:], "", *_ENGLISH])
    assert article.source == name
    assert article.title == head[0]


@pytest.mark.parametrize(
    ("line", "source", "reporter"),
    [
        ("By Lee Park, Valley Radio", "Valley Radio", "Lee Park"),
        ("By Lee Park for the Alder Bay Courier", "Alder Bay Courier", "Lee Park"),
        ("By Lee Park | Valley Radio", "Valley Radio", "Lee Park"),
        ("By Lee Park and Ann Oh, Valley Radio", "Valley Radio", "Lee Park and Ann Oh"),
        ("By Lee Park, Ann Oh", None, "Lee Park, Ann Oh"),
        ("By Lee Park, City Editor", None, "Lee Park"),
        ("By Lee Park", None, "Lee Park"),
        ("Alder Bay Courier | November 5, 2025", "Alder Bay Courier", None),
        ("Alder Bay Courier | 2025-11-05 09:30", "Alder Bay Courier", None),
        ("The Metropolitan | May 3, 2026", "The Metropolitan", None),
        ("Sports Wire | 2 May 2026", "Sports Wire", None),
    ],
)
def test_a_credit_under_the_headline(line: str, source: str | None, reporter: str | None) -> None:
    article = cleaned(["Old swing bridge will close for 18 months", line, "", *_ENGLISH])
    assert (article.source, article.reporter) == (source, reporter)
    assert line not in [sentence.text for sentence in article.sentences]


@pytest.mark.parametrize(
    ("line", "source", "reporter"),
    [
        ("2025-07-19 18:20 새길통신 이하늘 기자", "새길통신", "이하늘"),
        ("새길통신 이하늘 기자", "새길통신", "이하늘"),
        ("기자 최은서 cess@hanbit.example", "hanbit.example", "최은서"),
        ("과학의창 | 2026년 4월 9일", "과학의창", None),
        ("청주뉴스24 | 2026년 11월 11일", "청주뉴스24", None),
        ("해솔일보 | 2026.11.11", "해솔일보", None),
    ],
)
def test_a_korean_credit_under_the_headline(
    line: str, source: str | None, reporter: str | None
) -> None:
    article = cleaned(["40년 된 나루다리 막는다", line, "", *_KOREAN])
    assert (article.source, article.reporter) == (source, reporter)
    assert line not in [sentence.text for sentence in article.sentences]


def test_a_name_and_a_day_tell_when_the_page_was_published() -> None:
    head = ["Old swing bridge will close for 18 months", "Alder Bay Courier | November 5, 2025"]
    article = cleaned([*head, "", *_ENGLISH])
    assert article.published == "2025-11-05"
    assert kind_of(article, "November 5") == "date"
    assert kind_of(article, "Alder Bay") == "byline"


@pytest.mark.parametrize(
    "line",
    [
        "Latest News",
        "Social Media",
        "Marlow Environment Agency",
        "연예뉴스",
        "이동통신",
        "지역경제",
        "생방송",
        "The bridge that nobody wanted in the news",
        "Divers found cracks in the Morning Star",
    ],
)
def test_what_only_sounds_like_an_outlet_is_none(line: str) -> None:
    assert outlet_name(line) is None


@pytest.mark.parametrize(
    "deck", ["상인들은 임시 다리를 요구", "Engineers found cracks in two of the piers"]
)
def test_a_deck_under_the_title_stays_one(deck: str) -> None:
    korean = re.search("[가-힣]", deck) is not None
    title = "40년 된 나루다리 막는다" if korean else "Old swing bridge will close for 18 months"
    article = cleaned([title, deck, "", *(_KOREAN if korean else _ENGLISH)])
    assert kind_of(article, deck) == "deck"
    assert article.source is None


def test_a_persons_name_before_a_day_is_no_outlet() -> None:
    for line in ("Ann Lee | May 3, 2026", "김소라 | 2026.05.03"):
        assert cleaned(["Old swing bridge will close", line, "", *_ENGLISH]).source is None


def test_a_report_that_declines_to_comment_is_no_word_of_the_outlet() -> None:
    told = "It is longer than described by the clerk. Boyle did not reply to requests for comment."
    lines = [*ENGLISH[:9], told, *ENGLISH[9:]]
    assert kind_of(cleaned(lines), told) == "body"


@pytest.mark.parametrize(
    ("line", "source", "reporter"),
    [
        ("경제나루 · 2024-05-02", "경제나루", None),
        ("경제나루 2024.05.02 09:10", None, None),
        ("주간너른 2024.05.02", "주간너른", None),
        ("김소라 2024-05-02 09:10", None, "김소라"),
        ("온라인속보팀 2024-05-02 09:10", None, None),
    ],
)
def test_a_word_and_a_day_right_under_a_korean_title_say_whose_text_it_is(
    line: str, source: str | None, reporter: str | None
) -> None:
    title = "40년 된 나루다리 막는다"
    article = cleaned([title, line, "", *_KOREAN])
    assert (article.title, article.source, article.reporter) == (title, source, reporter)
    assert article.published is not None
    assert article.published[:10] == "2024-05-02"
    assert kind_of(article, line.split(maxsplit=1)[0]) == "byline"


@pytest.mark.parametrize(
    ("line", "source", "reporter"),
    [
        ("Harbour Star | Opinion | May 2, 2024", "Harbour Star", None),
        ("*Harbour Star, 2 May 2024. By Ann Lee*", "Harbour Star", "Ann Lee"),
        ("Upriver Blog, May 2, 2024", "Upriver Blog", None),
    ],
)
def test_a_name_and_a_day_right_under_an_english_title_say_whose_text_it_is(
    line: str, source: str | None, reporter: str | None
) -> None:
    title = "Old swing bridge will close for 18 months"
    article = cleaned([title, line, "", *_ENGLISH])
    assert (article.title, article.source, article.reporter) == (title, source, reporter)
    assert article.published == "2024-05-02"


@pytest.mark.parametrize("line", ["김소라 2024-05-02 09:10", "너른마당 · 2024-05-02"])
def test_a_name_and_a_day_among_comments_name_no_source(line: str) -> None:
    article = cleaned(
        ["40년 된 나루다리 막는다", "", *_KOREAN, "댓글 2", line, "다리 좀 빨리 고쳐 주세요"]
    )
    assert article.source is None
    assert article.published is None
