"""Turn a matched expression of time into an interval of days.

One small function a way of naming a time, named as in the tables of
`reader/language/date_tables.py`. Conventions are those of the press: a bare
27일 is a day of this month, a bare weekday the nearest one behind unless the
sentence speaks of the future. Knows nothing but the match and the frame.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

__all__ = ["RESOLVERS", "Frame", "Resolved"]


@dataclass(frozen=True, slots=True)
class Frame:
    """What an expression is read against: the day of publication, whether the
    sentence speaks of the future, and the year that it named before."""

    published: dt.date | None
    future: bool
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Resolved:
    """An interval of days, None where it needs a day of publication that is not known."""

    first: dt.date | None
    last: dt.date | None
    granularity: Any
    year: int | None = None
    month: int | None = None
    day: int | None = None
    loose: bool = False


Resolver = Callable[[re.Match[str], Frame], "Resolved | None"]
_DAY = dt.timedelta(days=1)
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_WEEKDAYS_KO = "월화수목금토일"
_WEEKDAYS_EN = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ORDINAL = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_SEASON = {
    "봄": 3,
    "여름": 6,
    "가을": 9,
    "겨울": 12,
    "spring": 3,
    "summer": 6,
    "autumn": 9,
    "fall": 9,
    "winter": 12,
}
_YEAR_SHIFT = {
    "재작년": -2,
    "지난해": -1,
    "작년": -1,
    "전년": -1,
    "올해": 0,
    "금년": 0,
    "같은 해": 0,
    "내년": 1,
    "이듬해": 1,
    "내후년": 2,
}
_MONTH_SHIFT = {
    "지지난달": -2,
    "지난달": -1,
    "지난 달": -1,
    "전달": -1,
    "이달": 0,
    "이번 달": 0,
    "이번달": 0,
    "같은 달": 0,
    "다음 달": 1,
    "다음달": 1,
    "내달": 1,
    "새달": 1,
}
_DAY_SHIFT = {
    "그저께": -2,
    "그제": -2,
    "어제": -1,
    "오늘": 0,
    "내일": 1,
    "모레": 2,
    "글피": 3,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "tonight": 0,
    "overnight": 0,
}
_DAY_COUNT = {
    "하루": 1,
    "이틀": 2,
    "사흘": 3,
    "나흘": 4,
    "닷새": 5,
    "엿새": 6,
    "이레": 7,
    "여드레": 8,
    "아흐레": 9,
    "열흘": 10,
    "보름": 15,
}
_NATIVE = {
    "한": 1,
    "두": 2,
    "세": 3,
    "석": 3,
    "서": 3,
    "네": 4,
    "넉": 4,
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
    "아홉": 9,
    "열": 10,
    "몇": 4,
}
_WORDS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "several": 4,
    "a few": 3,
}
_STEP = {
    "일": 1,
    "주일": 7,
    "주": 7,
    "달": 30,
    "개월": 30,
    "년": 365,
    "해": 365,
    "day": 1,
    "week": 7,
    "month": 30,
    "year": 365,
    "decade": 3652,
}
_NEXT_DAY = (
    *("이튿날", "다음 날", "다음날"),
    *("the following day", "the next day", "the day after", "a day later"),
)
_BACK = ("지난", "last", "previous", "past", "전", "직전", "저번")
_AHEAD = ("오는", "다가오는", "next", "coming", "다음", "내", "다음 주", "다음주", "내주")


def _month_last(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _of_day(day: dt.date, *, loose: bool = False) -> Resolved:
    return Resolved(day, day, "day", day.year, day.month, day.day, loose)


def _of_month(year: int, month: int, part: str | None = None) -> Resolved:
    first, last = dt.date(year, month, 1), _month_last(year, month)
    if part in ("초", "초순", "상순", "early"):
        last = first.replace(day=10)
    elif part in ("중순", "중반", "mid"):
        first, last = first.replace(day=11), first.replace(day=20)
    elif part in ("말", "하순", "late"):
        first = first.replace(day=21)
    return Resolved(first, last, "month", year, month)


def _of_months(year: int, one: int, other: int) -> Resolved:
    first = dt.date(year if one <= other else year - 1, one, 1)
    granularity = "quarter" if (other - one) % 12 == 2 else "month"
    return Resolved(first, _month_last(year, other), granularity, year)


def _of_quarter(year: int, quarter: int) -> Resolved:
    first = dt.date(year, 3 * quarter - 2, 1)
    return Resolved(first, _month_last(year, 3 * quarter), "quarter", year)


def _of_half(year: int, half: int) -> Resolved:
    first, last = (dt.date(year, 1, 1), dt.date(year, 6, 30))
    if half == 2:
        first, last = dt.date(year, 7, 1), dt.date(year, 12, 31)
    return Resolved(first, last, "half", year)


def _of_year(year: int) -> Resolved:
    return Resolved(dt.date(year, 1, 1), dt.date(year, 12, 31), "year", year)


def _of_season(year: int, month: int) -> Resolved:
    if month == 12:
        return Resolved(dt.date(year, 12, 1), _month_last(year + 1, 2), "season", year)
    return Resolved(dt.date(year, month, 1), _month_last(year, month + 2), "season", year)


def _unknown(granularity: str, month: int | None = None, day: int | None = None) -> Resolved:
    return Resolved(None, None, granularity, None, month, day)


def _shifted(published: dt.date, months: int) -> tuple[int, int]:
    index = published.year * 12 + published.month - 1 + months
    return index // 12, index % 12 + 1


def _full_year(text: str) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    return 2000 + year if year < 70 else 1900 + year


def _relative_year(word: str, frame: Frame) -> int | None:
    if frame.published is None:
        return None
    if word in ("같은 해", "이듬해") and frame.year is not None:
        return frame.year + _YEAR_SHIFT[word]
    return frame.published.year + _YEAR_SHIFT[word]


def _near_year(month: int, near: str | None, frame: Frame) -> int:
    """The year of a bare month: this one, but for months across the turn of the year."""
    published = frame.published
    assert published is not None
    year = published.year
    if near in _BACK:
        return year if month <= published.month else year - 1
    if near in _AHEAD:
        return year if month >= published.month else year + 1
    if frame.year is not None and not frame.future and abs(frame.year - year) <= 1:
        return frame.year
    if published.month <= 3 and month >= 9 and not frame.future:
        return year - 1
    if published.month >= 10 and month <= 2 and frame.future:
        return year + 1
    return year


def _time(match: re.Match[str], frame: Frame) -> Resolved:
    return _unknown("time")


def _ymd(match: re.Match[str], frame: Frame) -> Resolved:
    return _of_day(dt.date(_full_year(match[1]), int(match[2]), int(match[3])))


def _month_day(near: str | None, month: int, day: int, frame: Frame) -> Resolved:
    dt.date(2024, month, day)  # raises for a day that no year has
    if frame.published is None:
        return _unknown("day", month, day)
    return _of_day(dt.date(_near_year(month, near, frame), month, day))


def _rel_month_day(match: re.Match[str], frame: Frame) -> Resolved:
    day = int(match[2])
    if frame.published is None:
        return _unknown("day", None, day)
    year, month = _shifted(frame.published, _MONTH_SHIFT[match[1]])
    return _of_day(dt.date(year, month, day))


def _rel_month(match: re.Match[str], frame: Frame) -> Resolved:
    if frame.published is None:
        return _unknown("month")
    year, month = _shifted(frame.published, _MONTH_SHIFT[match[1]])
    return _of_month(year, month, match[2])


def _month(near: str | None, month: int, part: str | None, frame: Frame) -> Resolved:
    if not 1 <= month <= 12:
        raise ValueError(month)
    if frame.published is None:
        return _unknown("month", month)
    return _of_month(_near_year(month, near, frame), month, part)


def _bare_day(near: str | None, day: int, frame: Frame) -> Resolved:
    if not 1 <= day <= 31:
        raise ValueError(day)
    published = frame.published
    if published is None:
        return _unknown("day", None, day)
    shift = 0
    if near in _BACK:
        shift = 0 if day <= published.day else -1
    elif near in _AHEAD:
        shift = 0 if day >= published.day else 1
    elif day > published.day and published.day <= 4 and day >= 25 and not frame.future:
        shift = -1
    elif day < published.day and published.day >= 25 and day <= 5 and frame.future:
        shift = 1
    year, month = _shifted(published, shift)
    return _of_day(dt.date(year, month, day))


def _day_range(match: re.Match[str], frame: Frame) -> Resolved:
    one, other = _bare_day(None, int(match[1]), frame), _bare_day(None, int(match[2]), frame)
    if one.first and other.last and one.first > other.last:
        return other
    return Resolved(one.first, other.last, "day", other.year, other.month)


def _rel(
    match: re.Match[str], frame: Frame, build: Callable[[int], Resolved], kind: str
) -> Resolved:
    year = _relative_year(match[1], frame)
    return _unknown(kind) if year is None else build(year)


def _last_quarter(published: dt.date) -> tuple[int, int]:
    quarter = (published.month - 1) // 3
    return (published.year, quarter) if quarter else (published.year - 1, 4)


def _bare_quarter(near: str | None, quarter: int, frame: Frame) -> Resolved:
    """A bare quarter is one that has begun, unless the sentence looks ahead."""
    published = frame.published
    if published is None:
        return _unknown("quarter")
    begun = 3 * quarter - 2 <= published.month
    year = published.year
    if near == "지난" or not (begun or frame.future or near in _AHEAD or near == "올"):
        ended = 3 * quarter < published.month
        year = published.year if (ended or (begun and near != "지난")) else published.year - 1
    return _of_quarter(year, quarter)


def _rel_quarter(match: re.Match[str], frame: Frame) -> Resolved:
    if frame.published is None:
        return _unknown("quarter")
    year, quarter = _last_quarter(frame.published)
    index = year * 4 + quarter - 1 + {"이번": 1, "다음": 2}.get(match[1], 0)
    return _of_quarter(index // 4, index % 4 + 1)


def _bare_half(match: re.Match[str], frame: Frame) -> Resolved:
    if frame.published is None:
        return _unknown("half")
    half = 1 if match[2] == "상반기" else 2
    ahead = half == 2 and frame.published.month <= 6
    back = ahead and not frame.future and match[1] not in ("오는", "올")
    return _of_half(frame.published.year - (1 if back else 0), half)


def _weekday(near: str | None, number: int, frame: Frame) -> Resolved:
    published = frame.published
    if published is None:
        return _unknown("day")
    monday = published - dt.timedelta(days=published.weekday())
    near = (near or "").lower()
    if near == "지난주":
        return _of_day(monday + dt.timedelta(days=number - 7))
    if near in ("이번 주", "이번주", "this"):
        return _of_day(monday + dt.timedelta(days=number))
    if near in ("다음 주", "다음주", "내주"):
        return _of_day(monday + dt.timedelta(days=number + 7))
    behind = (published.weekday() - number) % 7
    if near in _BACK:
        return _of_day(published - dt.timedelta(days=behind or 7))
    if near in _AHEAD or (frame.future and behind):
        return _of_day(published + dt.timedelta(days=(number - published.weekday()) % 7 or 7))
    return _of_day(published - dt.timedelta(days=behind))


def _week(word: str, frame: Frame) -> Resolved:
    if frame.published is None:
        return _unknown("week")
    monday = frame.published - dt.timedelta(days=frame.published.weekday())
    shift = -7 if word in _BACK else 7 if word in _AHEAD else 0
    monday += dt.timedelta(days=shift)
    return Resolved(monday, monday + 6 * _DAY, "week", monday.year)


def _ago(count: int, step: str, ahead: bool, frame: Frame) -> Resolved:
    days = _STEP[step]
    kind = {1: "day", 7: "week", 30: "month", 365: "year", 3652: "decade"}[days]
    if frame.published is None:
        return _unknown(kind)
    centre = frame.published + dt.timedelta(days=days * count * (1 if ahead else -1))
    if days == 1:
        return _of_day(centre, loose=True)
    if days == 365:
        return _of_year(centre.year) if count > 2 else _around(centre, 90, "year")
    return _around(centre, {7: 3, 30: 15, 3652: 1500}[days], kind)


def _around(centre: dt.date, days: int, kind: str) -> Resolved:
    reach = dt.timedelta(days=days)
    return Resolved(centre - reach + (_DAY if days == 15 else 0 * _DAY), centre + reach, kind, None)


def _loose_day(word: str, frame: Frame) -> Resolved:
    word = word.lower()
    shift = 0
    if word in ("전날", "전일", "the day before", "the previous day", "a day earlier"):
        shift = -1
    elif word in _NEXT_DAY:
        shift = 1
    if frame.published is None:
        return Resolved(None, None, "day", None, None, None, True)
    return _of_day(frame.published + dt.timedelta(days=shift), loose=True)


def _rel_day(match: re.Match[str], frame: Frame) -> Resolved:
    word = match[1].lower()
    if frame.published is None:
        return _unknown("day")
    day = frame.published + dt.timedelta(days=_DAY_SHIFT[word])
    return _of_day(day, loose=word == "overnight")


def _rel_season(match: re.Match[str], frame: Frame) -> Resolved:
    published = frame.published
    if published is None:
        return _unknown("season")
    return _season(match[1], _SEASON[match[2]], published)


def _season(near: str, month: int, published: dt.date) -> Resolved:
    if near.lower() in _BACK:
        end_month = (month + 2 - 1) % 12 + 1
        year = published.year
        if month == 12:
            return _of_season(year - 1, 12)
        return _of_season(year if end_month < published.month else year - 1, month)
    if near.lower() in _AHEAD:
        return _of_season(published.year if month > published.month else published.year + 1, month)
    return _of_season(published.year - (1 if month == 12 and published.month <= 2 else 0), month)


def _month_number(name: str) -> int:
    return _MONTHS[name[:3].lower()]


def _en_month_day(match: re.Match[str], frame: Frame) -> Resolved:
    month, day = _month_number(match[1]), int(match[2])
    if match[3]:
        return _of_day(dt.date(int(match[3]), month, day))
    return _month_day(None, month, day, frame)


def _en_day_month(match: re.Match[str], frame: Frame) -> Resolved:
    month, day = _month_number(match[2]), int(match[1])
    if match[3]:
        return _of_day(dt.date(int(match[3]), month, day))
    return _month_day(None, month, day, frame)


def _en_quarter(match: re.Match[str], frame: Frame) -> Resolved:
    quarter = _ORDINAL[match[2].lower()]
    if match[4]:
        return _of_quarter(int(match[4]), quarter)
    if frame.published is None:
        return _unknown("quarter")
    if match[3] or match[1] == "last":
        return _of_quarter(frame.published.year - 1, quarter)
    if match[1]:
        return _of_quarter(frame.published.year + (match[1] == "next"), quarter)
    return _bare_quarter(None, quarter, frame)


def _en_half(match: re.Match[str], frame: Frame) -> Resolved:
    half = _ORDINAL[match[1].lower()]
    if match[4]:
        return _of_half(int(match[4]), half)
    if frame.published is None:
        return _unknown("half")
    shift = {"last": -1, "next": 1}.get(match[2] or "", 0)
    return _of_half(frame.published.year + shift, half)


def _weekend(shift: int, published: dt.date) -> Resolved:
    saturday = published + dt.timedelta(days=5 - published.weekday() + 7 * shift)
    return Resolved(saturday, saturday + _DAY, "day", saturday.year)


def _ko_weekend(match: re.Match[str], frame: Frame) -> Resolved:
    if frame.published is None:
        return _unknown("day")
    shift = {"지난": -1, "저번": -1, "다음": 1}.get(match[1] or "", 0)
    if match[1] is None and not frame.future and frame.published.weekday() <= 2:
        shift = -1  # told early in the week, the weekend is the last one
    return _weekend(shift, frame.published)


def _en_rel(match: re.Match[str], frame: Frame) -> Resolved:
    near, what = match[1].lower(), match[2]
    published = frame.published
    kind = {
        "weekend": "day",
        "spring": "season",
        "summer": "season",
        "autumn": "season",
        "fall": "season",
        "winter": "season",
    }.get(what, what)
    if published is None:
        return _unknown(kind)
    shift = -1 if near in _BACK else 1 if near in _AHEAD else 0
    if what in _SEASON:
        return _season(near, _SEASON[what], published)
    if what == "week":
        return _week(near, frame)
    if what == "weekend":
        return _weekend(shift, published)
    if what == "month":
        return _of_month(*_shifted(published, shift))
    if what == "year":
        return _of_year(published.year + shift)
    if what == "quarter":
        year, quarter = _last_quarter(published)
        index = year * 4 + quarter + shift
        return _of_quarter(index // 4, index % 4 + 1)
    decade = published.year // 10 * 10 + 10 * shift
    return Resolved(dt.date(decade, 1, 1), dt.date(decade + 9, 12, 31), "decade", decade)


def _en_rel_month(match: re.Match[str], frame: Frame) -> Resolved:
    month = _month_number(match[2])
    if frame.published is None:
        return _unknown("month", month)
    near = match[1].lower()
    if near == "last" and month == frame.published.month:
        return _of_month(frame.published.year - 1, month)
    return _month(near if near != "this" else None, month, None, frame)


def _decade(match: re.Match[str], frame: Frame) -> Resolved:
    year = int(match[1])
    return Resolved(dt.date(year, 1, 1), dt.date(year + 9, 12, 31), "decade", year)


def _count(text: str) -> int:
    return int(text) if text.isdigit() else _NATIVE.get(text) or _WORDS[text.lower()]


RESOLVERS: dict[str, Resolver] = {
    "time": _time,
    "ymd": _ymd,
    "year_month": lambda m, f: _of_month(int(m[1]), int(m[2]), m[3]),
    "year_quarter": lambda m, f: _of_quarter(int(m[1]), int(m[2])),
    "year_half": lambda m, f: _of_half(int(m[1]), 1 if m[2] == "상반기" else 2),
    "decade": _decade,
    "year": lambda m, f: _of_year(int(m[1])),
    "year2": lambda m, f: _of_year(_full_year(m[1])),
    "rel_year_month_day": lambda m, f: _rel(
        m, f, lambda y: _of_day(dt.date(y, int(m[2]), int(m[3]))), "day"
    ),
    "rel_year_months": lambda m, f: _rel(
        m, f, lambda y: _of_months(y, int(m[2]), int(m[3])), "quarter"
    ),
    "rel_year_month": lambda m, f: _rel(m, f, lambda y: _of_month(y, int(m[2]), m[3]), "month"),
    "rel_year_quarter": lambda m, f: _rel(m, f, lambda y: _of_quarter(y, int(m[2])), "quarter"),
    "rel_year_half": lambda m, f: _rel(
        m, f, lambda y: _of_half(y, 1 if m[2] == "상반기" else 2), "half"
    ),
    "rel_year_season": lambda m, f: _rel(m, f, lambda y: _of_season(y, _SEASON[m[2]]), "season"),
    "rel_year_part": lambda m, f: _rel(m, f, lambda y: _year_part(y, m[2]), "quarter"),
    "month_day": lambda m, f: _month_day(m[1], int(m[2]), int(m[3]), f),
    "rel_month_day": _rel_month_day,
    "rel_month": _rel_month,
    "months": lambda m, f: (
        _unknown("month")
        if f.published is None
        else _of_months(_near_year(int(m[3]), m[1], f), int(m[2]), int(m[3]))
    ),
    "month": lambda m, f: _month(m[1], int(m[2]), m[3], f),
    "quarter": lambda m, f: _bare_quarter(m[1], int(m[2]), f),
    "rel_quarter": _rel_quarter,
    "half": _bare_half,
    "weekday": lambda m, f: _weekday(m[1], _WEEKDAYS_KO.index(m[2]), f),
    "day_range": _day_range,
    "near_day": lambda m, f: _bare_day(m[1], int(m[2]), f),
    "day": lambda m, f: _bare_day(None, int(m[1]), f),
    "week": lambda m, f: _week(m[1] or m[2], f),
    "weekend": _ko_weekend,
    "ago": lambda m, f: _ago(_count(m[1]), m[2], m[3] != "전", f),
    "days_ago": lambda m, f: _ago(_DAY_COUNT[m[1]], "일", m[2] in ("뒤", "후"), f),
    "rel_year": lambda m, f: _rel(m, f, _of_year, "year"),
    "rel_day": _rel_day,
    "loose_day": lambda m, f: _loose_day(m[1], f),
    "rel_season": _rel_season,
    "en_month_day": _en_month_day,
    "en_day_month": _en_day_month,
    "en_month_year": lambda m, f: _of_month(int(m[3]), _month_number(m[2]), m[1]),
    "en_quarter": _en_quarter,
    "en_q": lambda m, f: (
        _of_quarter(int(m[2]), int(m[1])) if m[2] else _bare_quarter(None, int(m[1]), f)
    ),
    "en_half": _en_half,
    "en_ago": lambda m, f: _ago(_count(m[1]), m[2], m[3] in ("later", "from now"), f),
    "en_weekday": lambda m, f: _weekday(m[1], _WEEKDAYS_EN.index(m[2][:3].lower()), f),
    "en_rel_month": _en_rel_month,
    "en_rel": _en_rel,
    "en_part_month": lambda m, f: _month(None, _month_number(m[2]), m[1].lower(), f),
    "en_month": lambda m, f: _month(None, _month_number(m[2]), None, f),
    "en_month_bare": lambda m, f: _month(None, _month_number(m[1]), None, f),
    "en_decade": _decade,
    "en_year": lambda m, f: _of_year(int(m[1])),
    "en_rel_day": _rel_day,
    "en_loose_day": lambda m, f: _loose_day(m[1], f),
}
"""Resolver by name; each may raise `ValueError` for a day that does not exist."""


def _year_part(year: int, part: str) -> Resolved:
    first, last = {"초": (1, 3), "중반": (5, 8), "말": (10, 12)}[part]
    return Resolved(dt.date(year, first, 1), _month_last(year, last), "quarter", year)
