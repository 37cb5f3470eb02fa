"""What each row of English times means: a function a row, by the name in the row's `how`.

Knows nothing but the match and the frame; what both languages reckon alike stands in
`relative.py`.
"""

from __future__ import annotations

import datetime as dt
import re

from reader.language.times.intervals import (
    DAY,
    Resolved,
    of_day,
    of_decade,
    of_half,
    of_month,
    of_quarter,
    of_weekend,
    of_year,
    of_year_part,
    unknown,
)
from reader.language.times.relative import (
    Frame,
    Resolver,
    ago,
    bare_month,
    bare_quarter,
    clock_time,
    loose_day,
    month_day,
    month_shifted,
    quarter_before,
    relative_day,
    season,
    week,
    weekday,
    weekend,
    year_month_day,
)
from reader.language.times.when import Granularity
from reader.language.times.words import (
    AHEAD,
    BACK,
    COUNTS_EN,
    MONTHS,
    ORDINALS,
    SEASONS,
    WEEKDAYS_EN,
)

__all__ = ["ENGLISH_RESOLVERS"]


def _month_number(name: str) -> int:
    return MONTHS[name[:3].lower()]


def _month_day(match: re.Match[str], frame: Frame) -> Resolved:
    month, day = _month_number(match[1]), int(match[2])
    if match[4]:
        one = of_day(dt.date(int(match[4]), month, day))
    else:
        one = month_day(None, month, day, frame)
    if not match[3]:
        return one
    last = int(match[3])  # October 6 and 7
    if one.first is None:
        return Resolved(None, None, "day", None, month)
    return Resolved(one.first, one.first.replace(day=max(day, last)), "day", one.year, month)


def _day_month(match: re.Match[str], frame: Frame) -> Resolved:
    month, day = _month_number(match[2]), int(match[1])
    if match[3]:
        return of_day(dt.date(int(match[3]), month, day))
    return month_day(None, month, day, frame)


def _days(match: re.Match[str], frame: Frame) -> Resolved:
    month = _month_number(match[3])
    one, other = (month_day(None, month, int(day), frame) for day in (match[1], match[2]))
    if one.first and other.last and one.first > other.last:
        return other
    return Resolved(one.first, other.last, "day", other.year, other.month)


def _part_of_year(match: re.Match[str], frame: Frame) -> Resolved:
    part = "말" if match[1] == "end" else "초"
    if match[2]:
        return of_year_part(int(match[2]), part)
    if frame.published is None:
        return unknown("quarter")
    shift = {"last": -1, "next": 1}.get(match[3], 0)
    return of_year_part(frame.published.year + shift, part)


def _quarter(match: re.Match[str], frame: Frame) -> Resolved:
    quarter = ORDINALS[match[2].lower()]
    if match[4]:
        return of_quarter(int(match[4]), quarter)
    if frame.published is None:
        return unknown("quarter")
    if match[3] or match[1] == "last":
        return of_quarter(frame.published.year - 1, quarter)
    if match[1]:
        return of_quarter(frame.published.year + (match[1] == "next"), quarter)
    return bare_quarter(None, quarter, frame)


def _half(match: re.Match[str], frame: Frame) -> Resolved:
    half = ORDINALS[match[1].lower()]
    if match[4]:
        return of_half(int(match[4]), half)
    if frame.published is None:
        return unknown("half")
    shift = {"last": -1, "next": 1}.get(match[2] or "", 0)
    return of_half(frame.published.year + shift, half)


_KIND_OF_SPAN: dict[str, Granularity] = {
    "week": "week", "weekend": "day", "month": "month", "quarter": "quarter", "year": "year",
    "decade": "decade", "spring": "season", "summer": "season", "autumn": "season",
    "fall": "season", "winter": "season",
}  # fmt: skip


def _relative(match: re.Match[str], frame: Frame) -> Resolved:
    near, what = match[1].lower(), match[2]
    published = frame.published
    if published is None:
        return unknown(_KIND_OF_SPAN[what])
    shift = -1 if near in BACK else 1 if near in AHEAD else 0
    if what in SEASONS:
        return season(near, SEASONS[what], published)
    if what == "week":
        return week(near, frame)
    if what == "weekend":
        return of_weekend(published + 7 * shift * DAY)
    if what == "month":
        return of_month(*month_shifted(published, shift))
    if what == "year":
        return of_year(published.year + shift)
    if what == "quarter":
        year, quarter = quarter_before(published)
        index = year * 4 + quarter + shift
        return of_quarter(index // 4, index % 4 + 1)
    return of_decade(published.year // 10 * 10 + 10 * shift)


def _relative_month(match: re.Match[str], frame: Frame) -> Resolved:
    month = _month_number(match[2])
    if frame.published is None:
        return unknown("month", month)
    near = match[1].lower()
    if near == "last" and month == frame.published.month:
        return of_month(frame.published.year - 1, month)
    return bare_month(near if near != "this" else None, month, None, frame)


def _month_of_year(match: re.Match[str], frame: Frame) -> Resolved:
    month = _month_number(match[2])
    if frame.published is None:
        return unknown("month", month)
    shift = {"last": -1, "next": 1}.get(match[3], 0)
    return of_month(frame.published.year + shift, month, match[1])


def _count(text: str) -> int:
    return int(text) if text.isdigit() else COUNTS_EN[text.lower()]


ENGLISH_RESOLVERS: dict[str, Resolver] = {
    "time": clock_time,
    "ymd": year_month_day,
    "en_days": _days,
    "en_part_year": _part_of_year,
    "en_weekend": lambda m, f: weekend(None, f),
    "en_month_day": _month_day,
    "en_day_month": _day_month,
    "en_month_year": lambda m, f: of_month(int(m[3]), _month_number(m[2]), m[1]),
    "en_month_rel_year": _month_of_year,
    "en_quarter": _quarter,
    "en_q": lambda m, f: (
        of_quarter(int(m[2]), int(m[1])) if m[2] else bare_quarter(None, int(m[1]), f)
    ),
    "en_half": _half,
    "en_ago": lambda m, f: ago(_count(m[1]), m[2], m[3] in ("later", "from now"), f),
    "en_weekday": lambda m, f: weekday(m[1], WEEKDAYS_EN.index(m[2][:3].lower()), f),
    "en_rel_month": _relative_month,
    "en_rel": _relative,
    "en_part_month": lambda m, f: bare_month(None, _month_number(m[2]), m[1].lower(), f),
    "en_month": lambda m, f: bare_month(None, _month_number(m[2]), None, f),
    "en_month_bare": lambda m, f: bare_month(None, _month_number(m[1]), None, f),
    "en_decade": lambda m, f: of_decade(int(m[1])),
    "en_year": lambda m, f: of_year(int(m[1])),
    "en_rel_day": relative_day,
    "en_loose_day": lambda m, f: loose_day(m[1], f),
}
"""Resolver by name; each may raise `ValueError` for a day that does not exist."""
