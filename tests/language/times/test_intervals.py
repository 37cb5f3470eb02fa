"""The calendar's intervals, and that rows and resolvers match one to one."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.language.times.intervals import (
    Resolved,
    around,
    of_months,
    of_season,
    of_week,
    of_weekend,
)
from reader.language.times.relative import Resolver
from reader.language.times.resolvers_en import ENGLISH_RESOLVERS
from reader.language.times.resolvers_ko import KOREAN_RESOLVERS
from reader.language.times.rows import DateRow
from reader.language.times.rows_en import ENGLISH_DATES
from reader.language.times.rows_ko import KOREAN_DATES


@pytest.mark.parametrize(
    ("rows", "resolvers"),
    [(KOREAN_DATES, KOREAN_RESOLVERS), (ENGLISH_DATES, ENGLISH_RESOLVERS)],
    ids=["ko", "en"],
)
def test_every_row_has_a_resolver_and_every_resolver_a_row(
    rows: tuple[DateRow, ...], resolvers: dict[str, Resolver]
) -> None:
    assert {row.how for row in rows} == set(resolvers)


def ends(interval: Resolved) -> str:
    return f"{interval.first}/{interval.last}"


def test_a_winter_reaches_into_the_next_year() -> None:
    assert ends(of_season(2023, 12)) == "2023-12-01/2024-02-29"


def test_months_across_the_turn_of_the_year() -> None:
    assert ends(of_months(2025, 12, 2)) == "2024-12-01/2025-02-28"


def test_a_week_begins_on_monday_and_ends_with_its_weekend() -> None:
    for day in (dt.date(2025, 3, 10), dt.date(2025, 3, 16)):
        assert ends(of_week(day)) == "2025-03-10/2025-03-16"
        assert ends(of_weekend(day)) == "2025-03-15/2025-03-16"


def test_half_a_month_either_way_is_a_month() -> None:
    interval = around(dt.date(2025, 1, 16), 15, "month")
    assert interval.first is not None and interval.last is not None
    assert (interval.last - interval.first).days + 1 == 30
