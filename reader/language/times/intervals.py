"""Intervals of days: of a day, month, quarter, half, season, year or decade.

Pure calendar; nothing here depends on a day of publication, which `relative.py` reckons
from.
"""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass

from reader.language.times.when import Granularity

__all__ = [
    "DAY",
    "Resolved",
    "around",
    "month_last",
    "of_day",
    "of_decade",
    "of_half",
    "of_month",
    "of_months",
    "of_quarter",
    "of_season",
    "of_week",
    "of_weekend",
    "of_year",
    "of_year_part",
    "unknown",
]


@dataclass(frozen=True, slots=True)
class Resolved:
    """An interval of days, None where it needs a day of publication that is not known."""

    first: dt.date | None
    last: dt.date | None
    granularity: Granularity
    year: int | None = None
    month: int | None = None
    day: int | None = None
    loose: bool = False


DAY = dt.timedelta(days=1)


def month_last(year: int, month: int) -> dt.date:
    """The last day of a month."""
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def of_day(day: dt.date, *, loose: bool = False) -> Resolved:
    """One day."""
    return Resolved(day, day, "day", day.year, day.month, day.day, loose)


def of_month(year: int, month: int, part: str | None = None) -> Resolved:
    """A month, or its first, second or third ten days."""
    first, last = dt.date(year, month, 1), month_last(year, month)
    if part in ("초", "초순", "상순", "early"):
        last = first.replace(day=10)
    elif part in ("중순", "중반", "mid"):
        first, last = first.replace(day=11), first.replace(day=20)
    elif part in ("말", "하순", "late"):
        first = first.replace(day=21)
    return Resolved(first, last, "month", year, month)


def of_months(year: int, one: int, other: int) -> Resolved:
    """From a month to another in `year`, from the year before where the first is the later one."""
    first = dt.date(year if one <= other else year - 1, one, 1)
    granularity: Granularity = "quarter" if (other - one) % 12 == 2 else "month"
    return Resolved(first, month_last(year, other), granularity, year)


def of_quarter(year: int, quarter: int) -> Resolved:
    """A quarter, 1 to 4."""
    first = dt.date(year, 3 * quarter - 2, 1)
    return Resolved(first, month_last(year, 3 * quarter), "quarter", year)


def of_half(year: int, half: int) -> Resolved:
    """A half of a year, 1 or 2."""
    first, last = (dt.date(year, 1, 1), dt.date(year, 6, 30))
    if half == 2:
        first, last = dt.date(year, 7, 1), dt.date(year, 12, 31)
    return Resolved(first, last, "half", year)


def of_year(year: int) -> Resolved:
    """A year."""
    return Resolved(dt.date(year, 1, 1), dt.date(year, 12, 31), "year", year)


def of_year_part(year: int, part: str) -> Resolved:
    """The beginning (초), middle (중반) or end (말) of a year."""
    first, last = {"초": (1, 3), "중반": (5, 8), "말": (10, 12)}[part]
    return Resolved(dt.date(year, first, 1), month_last(year, last), "quarter", year)


def of_season(year: int, month: int) -> Resolved:
    """The season that begins in `month`; a winter reaches into the next year."""
    if month == 12:
        return Resolved(dt.date(year, 12, 1), month_last(year + 1, 2), "season", year)
    return Resolved(dt.date(year, month, 1), month_last(year, month + 2), "season", year)


def of_decade(year: int) -> Resolved:
    """The ten years that begin with `year`."""
    return Resolved(dt.date(year, 1, 1), dt.date(year + 9, 12, 31), "decade", year)


def of_week(day: dt.date) -> Resolved:
    """The week of a day, from Monday to Sunday."""
    monday = day - day.weekday() * DAY
    return Resolved(monday, monday + 6 * DAY, "week", monday.year)


def of_weekend(day: dt.date) -> Resolved:
    """Saturday and Sunday of a day's week."""
    saturday = day + (5 - day.weekday()) * DAY
    return Resolved(saturday, saturday + DAY, "day", saturday.year)


def around(centre: dt.date, days: int, kind: Granularity) -> Resolved:
    """Some `days` either way; half a month of 15 days either way has 30 days, not 31."""
    reach = days * DAY
    first = centre - reach
    return Resolved(first + DAY if days == 15 else first, centre + reach, kind)


def unknown(granularity: Granularity, month: int | None = None, day: int | None = None) -> Resolved:
    """What is told of a time where the day of publication is not known."""
    return Resolved(None, None, granularity, None, month, day)
