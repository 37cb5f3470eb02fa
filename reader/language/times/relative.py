"""What bare and relative times mean on a day of publication, in either language.

Conventions are those of the press: a bare 27일 is a day of this month, a bare weekday the
nearest one behind unless the sentence speaks of the future. Which words are read so is
told by the resolvers of each language.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from reader.language.times.intervals import (
    DAY,
    Resolved,
    around,
    of_day,
    of_month,
    of_quarter,
    of_season,
    of_week,
    of_weekend,
    of_year,
    unknown,
)
from reader.language.times.when import Granularity
from reader.language.times.words import AHEAD, BACK, DAY_SHIFT, NEXT_DAY, SAME_DAY, STEPS
from reader.records import Record

__all__ = [
    "Frame",
    "Resolver",
    "ago",
    "bare_day",
    "bare_month",
    "bare_quarter",
    "clock_time",
    "full_year",
    "loose_day",
    "month_day",
    "month_shifted",
    "near_year",
    "quarter_before",
    "relative_day",
    "season",
    "week",
    "weekday",
    "weekend",
    "year_month_day",
]


class Frame(Record, frozen=True):
    """What an expression is read against: the day of publication, whether the
    sentence speaks of the future, and the year and the day that it named before."""

    published: dt.date | None
    future: bool
    year: int | None = None
    day: dt.date | None = None


Resolver = Callable[[re.Match[str], Frame], Resolved]


def month_shifted(published: dt.date, months: int) -> tuple[int, int]:
    """Year and month, some months before or after that of publication."""
    index = published.year * 12 + published.month - 1 + months
    return index // 12, index % 12 + 1


def full_year(text: str) -> int:
    """A year in two or four digits; two are read as 1970 to 2069."""
    year = int(text)
    if len(text) > 2:
        return year
    return 2000 + year if year < 70 else 1900 + year


def near_year(month: int, near: str | None, frame: Frame) -> int:
    """The year of a bare month: this one, but for months across the turn of the year."""
    published = frame.published
    assert published is not None
    year = published.year
    if near in BACK:
        return year if month <= published.month else year - 1
    if near in AHEAD:
        return year if month >= published.month else year + 1
    if frame.year is not None and not frame.future and abs(frame.year - year) <= 1:
        return frame.year
    if published.month <= 3 and month >= 9 and not frame.future:
        return year - 1
    if published.month >= 10 and month <= 2 and frame.future:
        return year + 1
    return year


def clock_time(match: re.Match[str], frame: Frame) -> Resolved:
    """A time of day: known for one, and never resolved."""
    return unknown("time")


def year_month_day(match: re.Match[str], frame: Frame) -> Resolved:
    """A day that is written out in figures."""
    return of_day(dt.date(full_year(match[1]), int(match[2]), int(match[3])))


def month_day(near: str | None, month: int, day: int, frame: Frame) -> Resolved:
    """A day of a month without its year."""
    dt.date(2024, month, day)  # raises for a day that no year has
    if frame.published is None:
        return unknown("day", month, day)
    return of_day(dt.date(near_year(month, near, frame), month, day))


def bare_month(near: str | None, month: int, part: str | None, frame: Frame) -> Resolved:
    """A month, or ten days of it, without its year."""
    if not 1 <= month <= 12:
        raise ValueError(month)
    if frame.published is None:
        return unknown("month", month)
    return of_month(near_year(month, near, frame), month, part)


def bare_day(near: str | None, day: int, frame: Frame) -> Resolved:
    """A day without its month: of this one, but across the turn of the month."""
    if not 1 <= day <= 31:
        raise ValueError(day)
    published = frame.published
    if published is None:
        return unknown("day", None, day)
    shift = 0
    if near in BACK:
        shift = 0 if day <= published.day else -1
    elif near in AHEAD:
        shift = 0 if day >= published.day else 1
    elif day > published.day and published.day <= 4 and day >= 25 and not frame.future:
        shift = -1
    elif day < published.day and published.day >= 25 and day <= 5 and frame.future:
        shift = 1
    year, month = month_shifted(published, shift)
    return of_day(dt.date(year, month, day))


def quarter_before(published: dt.date) -> tuple[int, int]:
    """Year and number of the quarter before that of publication."""
    quarter = (published.month - 1) // 3
    return (published.year, quarter) if quarter else (published.year - 1, 4)


def bare_quarter(near: str | None, quarter: int, frame: Frame) -> Resolved:
    """A bare quarter is one that has begun, unless the sentence looks ahead."""
    published = frame.published
    if published is None:
        return unknown("quarter")
    begun = 3 * quarter - 2 <= published.month
    year = published.year
    if near == "지난" or not (begun or frame.future or near in AHEAD or near == "올"):
        ended = 3 * quarter < published.month
        year = published.year if (ended or (begun and near != "지난")) else published.year - 1
    return of_quarter(year, quarter)


def weekday(near: str | None, number: int, frame: Frame) -> Resolved:
    """A weekday, 0 for Monday: the nearest one behind, unless it is told otherwise."""
    published = frame.published
    if published is None:
        return unknown("day")
    monday = published - dt.timedelta(days=published.weekday())
    near = (near or "").lower()
    if near == "지난주":
        return of_day(monday + dt.timedelta(days=number - 7))
    if near in ("이번 주", "이번주", "this"):
        return of_day(monday + dt.timedelta(days=number))
    if near in ("다음 주", "다음주", "내주"):
        return of_day(monday + dt.timedelta(days=number + 7))
    behind = (published.weekday() - number) % 7
    if near in BACK:
        return of_day(published - dt.timedelta(days=behind or 7))
    if near in AHEAD or (frame.future and behind):
        return of_day(published + dt.timedelta(days=(number - published.weekday()) % 7 or 7))
    return of_day(published - dt.timedelta(days=behind))


def week(word: str, frame: Frame) -> Resolved:
    """The week that a word of nearness points at."""
    if frame.published is None:
        return unknown("week")
    shift = -7 if word in BACK else 7 if word in AHEAD else 0
    return of_week(frame.published + shift * DAY)


def weekend(near: str | None, frame: Frame) -> Resolved:
    """The weekend that a word of nearness points at; a bare one is the nearest."""
    if frame.published is None:
        return unknown("day")
    shift = -1 if near in BACK else 1 if near in ("다음", "next") else 0
    if near is None and not frame.future and frame.published.weekday() <= 2:
        shift = -1  # told early in the week, the weekend is the last one
    return of_weekend(frame.published + 7 * shift * DAY)


_KIND_OF_STEP: dict[int, Granularity] = {
    1: "day", 7: "week", 30: "month", 365: "year", 3652: "decade",
}  # fmt: skip


def ago(count: int, step: str, ahead: bool, frame: Frame) -> Resolved:
    """Some steps (days, weeks, months) before publication, or after it with `ahead`."""
    days = STEPS[step]
    kind = _KIND_OF_STEP[days]
    if frame.published is None or (ahead and not frame.future):
        return unknown(kind)  # 이틀 뒤 숨졌다: after what the story told last
    centre = frame.published + dt.timedelta(days=days * count * (1 if ahead else -1))
    if days == 1:
        return of_day(centre, loose=True)
    if days == 365:
        return of_year(centre.year) if count > 2 else around(centre, 90, "year")
    return around(centre, {7: 3, 30: 15, 3652: 1500}[days], kind)


def loose_day(word: str, frame: Frame) -> Resolved:
    """전날, the following day: reckoned from publication, though the story may mean another."""
    word = word.lower()
    if word in SAME_DAY:
        # The day that the story told last: of this sentence, else it is not known.
        day = frame.day
        return Resolved(None, None, "day", loose=True) if day is None else of_day(day, loose=True)
    shift = 0
    if word in ("전날", "전일", "the day before", "the previous day", "a day earlier"):
        shift = -1
    elif word in NEXT_DAY:
        shift = 1
    if frame.published is None:
        return Resolved(None, None, "day", None, None, None, True)
    return of_day(frame.published + dt.timedelta(days=shift), loose=True)


def relative_day(match: re.Match[str], frame: Frame) -> Resolved:
    """어제, tomorrow."""
    word = match[1].lower()
    if frame.published is None:
        return unknown("day")
    day = frame.published + dt.timedelta(days=DAY_SHIFT[word])
    return of_day(day, loose=word == "overnight")


def season(near: str, month: int, published: dt.date) -> Resolved:
    """The season that begins in `month`, as near as the word says."""
    if near.lower() in BACK:
        end_month = (month + 2 - 1) % 12 + 1
        year = published.year
        if month == 12:
            return of_season(year - 1, 12)
        return of_season(year if end_month < published.month else year - 1, month)
    if near.lower() in AHEAD:
        return of_season(published.year if month > published.month else published.year + 1, month)
    return of_season(published.year - (1 if month == 12 and published.month <= 2 else 0), month)
