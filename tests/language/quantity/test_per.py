"""Figures that are told for each of something."""

from __future__ import annotations

import pytest

from reader.language import quantities
from reader.language.quantity.comparison import agree, conflict
from reader.language.quantity.per import PER_ROWS, PerRow
from tests.language.quantity.only import only


@pytest.mark.parametrize("row", PER_ROWS, ids=lambda row: row.name)
def test_a_figure_is_told_for_each_of_something(row: PerRow) -> None:
    assert [one.per for one in quantities(row.example)][-1] == row.name


@pytest.mark.parametrize(
    "text", ["3월 1일 30명이 왔다", "주 52시간 일한다", "연 3%로 빌렸다", "It has 3 hours left"]
)
def test_a_figure_that_is_told_in_all(text: str) -> None:
    assert not any(one.per for one in quantities(text))


def test_a_price_for_each_is_at_odds_with_no_total() -> None:
    total, rent = only("임대료는 560만 달러였다"), only("임대료는 시간당 2달러였다")
    assert not conflict(total, rent) and not conflict(total, rent, loose=True)
    assert conflict(rent, only("임대료는 시간당 3달러였다"))
    assert not conflict(only("임대료는 하루 40달러였다"), only("임대료는 시간당 3달러였다"))
    assert conflict(only("생산량은 하루 3만 배럴이다"), only("생산량은 4만 배럴이다"))
    assert not agree(only("임대료는 하루 40달러였다"), only("임대료는 시간당 40달러였다"))
    assert agree(only("임대료는 하루 40달러였다"), only("임대료는 40달러였다"))
