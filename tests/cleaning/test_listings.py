"""Lines that are the article's by their shape: terms of events, works cited, statements."""

from __future__ import annotations

import re

import pytest

from reader.cleaning.rules.lists import SHAPES, Shape
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

STATEMENT = [
    "다음은 소속사 입장 전문이다.",
    "안녕하세요. 돛단배엔터테인먼트입니다.",
    "공연을 기다려 주신 여러분께 일정 변경을 알려드립니다.",
    "믿고 기다려 주시는 분들께 거듭 감사드립니다.",
]
EVENTS = [
    "■ 목관 5중주 ‘바람결’",
    "구민회관 | 9일 오후 7시 | 2만 원",
    "■ 줄타기 한마당",
    "나루터 마당 | 10일 오후 3시 | 무료",
]


@pytest.mark.parametrize("shape", SHAPES, ids=[shape.name for shape in SHAPES])
def test_the_example_of_a_row_matches_it(shape: Shape) -> None:
    assert re.search(shape.pattern, shape.example, re.IGNORECASE)


def test_a_statement_that_the_article_announces_is_its_own() -> None:
    article = cleaned([*KOREAN[:6], *STATEMENT, *KOREAN[6:]])
    assert [kind_of(article, line) for line in STATEMENT] == ["body"] * len(STATEMENT)


def test_the_terms_of_events_are_the_articles() -> None:
    article = cleaned([*KOREAN[:6], *EVENTS, *KOREAN[6:]])
    assert not any(kind_of(article, line).startswith("boilerplate") for line in EVENTS)


def test_what_comes_next_in_the_text_is_no_link_to_the_next_page() -> None:
    line = "Next week: what the ferry crews say about the new timetable."
    article = cleaned([*ENGLISH[:6], line, *ENGLISH[6:]])
    assert kind_of(article, line) == "body"
