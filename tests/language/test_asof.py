"""When a figure holds, and which figures of two times are at odds with nothing."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.language import (
    dates,
    held_at,
    of_an_earlier_round,
    of_other_times,
    quantities,
    told_as_changed,
)
from reader.language.asof import (
    BEFORE_EN,
    BEHIND_KO,
    CLOSES_EN,
    CLOSES_KO,
    GROWN_EN,
    GROWN_KO,
    SHRUNK_EN,
    SHRUNK_KO,
    Mark,
)
from reader.language.times.when import When

PUBLISHED = dt.date(2026, 5, 20)


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("ko", "예산은 지난해보다 35억원 깎였다", "35억원"),
        ("ko", "매출은 올해 1분기 대비 12% 늘었다", "12%"),
        ("ko", "2024년에 비해 300명이 늘었다", "300명"),
        ("en", "Margin widened to 38.5% from 36.1% a year earlier.", "38.5%"),
        ("en", "Sales were $4 million more than in 2024.", "$4"),
    ],
)
def test_a_figure_set_against_a_time_is_not_of_that_time(
    language: str, text: str, figure: str
) -> None:
    assert held(text, language, figure) is None


@pytest.mark.parametrize(
    ("text", "figure", "month"),
    [
        ("Inflation slowed to 3.1% in May from 3.4% in April.", "3.1", 5),
        ("Inflation slowed to 3.1% in May from 3.4% in April.", "3.4", 4),
        ("It built 300 in March and 400 in April.", "400", 4),
    ],
)
def test_the_time_right_behind_an_english_figure_is_its_own(
    text: str, figure: str, month: int
) -> None:
    when = held(text, "en", figure)
    assert when is not None and when.month == month


def test_an_accident_breaks_no_clause() -> None:
    when = held("2022년 사고 때는 3명이 숨졌다", "ko")
    assert when is not None and when.year == 2022


def held(text: str, language: str, figure: str | None = None) -> When | None:
    """The time of the last figure of a text, or of the one that begins with some words."""
    found = [q for q in quantities(text, language) if figure is None or q.text.startswith(figure)]
    return held_at(found[-1], dates(text, PUBLISHED, language), text, language)


@pytest.mark.parametrize("mark", [*BEHIND_KO, *CLOSES_KO[1:]], ids=lambda mark: mark.example)
def test_a_korean_mark_makes_a_time_that_of_the_figure(mark: Mark) -> None:
    assert held(mark.example, "ko") is not None


@pytest.mark.parametrize("mark", [*BEFORE_EN, *CLOSES_EN[:2]], ids=lambda mark: mark.example)
def test_an_english_mark_makes_a_time_that_of_the_figure(mark: Mark) -> None:
    assert held(mark.example, "en") is not None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "지난 11일 오후 공장에서 불이 나 8명이 다쳤다."),
        ("en", "A fire on Friday killed 12 people."),
        ("en", "Dockworkers began a strike on Monday, closing all 19 of the ports."),
        ("ko", "13일 주가는 3% 내린 채 거래를 마쳤고 임원 두 명이 주식을 팔았다."),
        ("ko", "2021년 소송을 낸 회사는 문을 닫았고, 22개 주가 뒤를 따랐다."),
        ("en", "The suit was filed in 2021 by a maker of games, and later joined by 22 states."),
    ],
)
def test_the_day_of_an_event_is_not_that_of_its_figures(language: str, text: str) -> None:
    assert held(text, language, "22" if "22" in text else None) is None


@pytest.mark.parametrize(
    ("language", "one", "other", "apart"),
    [
        ("ko", "11일 오후 6시 현재 8명이 다쳤다.", "13일 현재 9명이 다쳤다.", True),
        ("ko", "11일 현재 8명이 다쳤다.", "11일 현재 9명이 다쳤다.", False),
        ("en", "As of Friday 18 were hurt.", "As of Sunday 29 were hurt.", True),
        ("ko", "2분기 매출은 3억원이다.", "3분기 매출은 4억원이다.", True),
        ("ko", "지난해 매출은 3억원이다.", "지난해 3분기 매출은 1억원이다.", True),
        ("ko", "올해 매출은 3억원이다.", "올해 매출은 4억원이다.", False),
        ("ko", "11일 불로 8명이 다쳤다.", "13일 불로 9명이 다쳤다.", False),
    ],
)
def test_counts_of_two_times_are_told_apart(
    language: str, one: str, other: str, apart: bool
) -> None:
    assert of_other_times(held(one, language), held(other, language)) is apart


@pytest.mark.parametrize(
    ("language", "mark", "way"),
    [("ko", GROWN_KO, 1), ("ko", SHRUNK_KO, -1), ("en", GROWN_EN, 1), ("en", SHRUNK_EN, -1)],
)
def test_a_figure_is_told_to_have_changed(language: str, mark: Mark, way: int) -> None:
    (figure,) = quantities(mark.example, language)
    assert told_as_changed(figure, mark.example, language) == way


@pytest.mark.parametrize(
    ("language", "text"),
    [("ko", "사망자는 6명으로 집계됐다"), ("ko", "6명이 늘었다"), ("en", "Sixteen rose early.")],
)
def test_other_figures_are_not(language: str, text: str) -> None:
    assert all(told_as_changed(q, text, language) == 0 for q in quantities(text, language))


def test_an_hour_with_a_mark_is_one_of_the_day_of_publication() -> None:
    text = "오후 6시까지 2명이 숨진 것으로 집계됐다."
    (figure,) = quantities(text, "ko")
    when = held_at(figure, dates(text, PUBLISHED, "ko"), text, "ko", PUBLISHED)
    assert when is not None and when.first == PUBLISHED
    assert held_at(figure, dates(text, None, "ko"), text, "ko") is None


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("직전 감사 때의 103억원보다 줄었다.", "ko", True),
        ("지난번 조사 당시 103명이었다.", "ko", True),
        ("감사 결과 직전 원장이 103억원을 썼다.", "ko", False),
        ("It is below the previous audit's 103 cases.", "en", True),
        ("The audit found 103 cases.", "en", False),
    ],
)
def test_a_figure_of_an_earlier_round(text: str, language: str, told: bool) -> None:
    (figure,) = quantities(text, language)
    assert of_an_earlier_round(figure, text, language) is told
