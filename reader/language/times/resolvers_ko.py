"""What each row of Korean times means: a function a row, by the name in the row's `how`.

Knows nothing but the match and the frame; what both languages reckon alike stands in
`relative.py`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from reader.language.times.intervals import (
    Resolved,
    of_day,
    of_decade,
    of_half,
    of_month,
    of_months,
    of_quarter,
    of_season,
    of_year,
    of_year_part,
    unknown,
)
from reader.language.times.relative import (
    Frame,
    Resolver,
    ago,
    bare_day,
    bare_month,
    bare_quarter,
    clock_time,
    full_year,
    loose_day,
    month_day,
    month_shifted,
    near_year,
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
    COUNTS_KO,
    DAY_COUNTS,
    MONTH_SHIFT,
    SEASONS,
    WEEKDAYS_KO,
    YEAR_SHIFT,
)
from reader.records import replace

__all__ = ["KOREAN_RESOLVERS"]


def _relative_year(word: str, frame: Frame) -> int | None:
    if frame.published is None:
        return None
    if word in ("같은 해", "이듬해") and frame.year is not None:
        return frame.year + YEAR_SHIFT[word]
    return frame.published.year + YEAR_SHIFT[word]


_LEAP_YEAR = 2024
"""Any year that has every day: of one that is not known, month and day are."""


def _in_year(
    match: re.Match[str], frame: Frame, build: Callable[[int], Resolved], kind: Granularity
) -> Resolved:
    year = _relative_year(match[1], frame)
    if year is not None:
        return build(year)
    told = build(_LEAP_YEAR)
    return unknown(kind, told.month, told.day)


def _relative_month_day(match: re.Match[str], frame: Frame) -> Resolved:
    day = int(match[2])
    if frame.published is None:
        return unknown("day", None, day)
    year, month = month_shifted(frame.published, MONTH_SHIFT[match[1]])
    return of_day(dt.date(year, month, day))


def _relative_month(match: re.Match[str], frame: Frame) -> Resolved:
    if frame.published is None:
        return unknown("month")
    year, month = month_shifted(frame.published, MONTH_SHIFT[match[1]])
    return of_month(year, month, match[2])


def _day_range(match: re.Match[str], frame: Frame) -> Resolved:
    one, other = bare_day(None, int(match[1]), frame), bare_day(None, int(match[2]), frame)
    if one.first and other.last and one.first > other.last:
        return other
    return Resolved(one.first, other.last, "day", other.year, other.month)


def _relative_quarter(match: re.Match[str], frame: Frame) -> Resolved:
    if frame.published is None:
        return unknown("quarter")
    year, quarter = quarter_before(frame.published)
    index = year * 4 + quarter - 1 + {"이번": 1, "다음": 2}.get(match[1], 0)
    return of_quarter(index // 4, index % 4 + 1)


def _half(match: re.Match[str], frame: Frame) -> Resolved:
    if frame.published is None:
        return unknown("half")
    half = _half_named(match[2])
    ahead = half == 2 and frame.published.month <= 6
    back = ahead and not frame.future and match[1] not in ("오는", "올")
    return of_half(frame.published.year - (1 if back else 0), half)


def _relative_season(match: re.Match[str], frame: Frame) -> Resolved:
    published = frame.published
    if published is None:
        return unknown("season")
    return season(match[1], SEASONS[match[2]], published)


_EVENT = re.compile(r"[가-힣]+(?<![은는이가을를에도의로와과만서고며던한])\s$")
_NO_EVENTS = re.compile(r"(?:불과|바로|겨우|이미|정확히|거의|최소|무려|지금부터|이제|오늘)\s$")
_EVENT_REACH = 8


def _ago(match: re.Match[str], count: int, step: str, ahead: bool, frame: Frame) -> Resolved:
    """Reckoned from publication, but for what stands behind an event: 개막 사흘 전."""
    before = match.string[max(0, match.start() - _EVENT_REACH) : match.start()]
    if _EVENT.search(before) and not _NO_EVENTS.search(before):
        frame = replace(frame, published=None)
    return ago(count, step, ahead, frame)


def _count(text: str) -> int:
    return int(text) if text.isdigit() else COUNTS_KO[text]


def _half_named(word: str) -> int:
    return 1 if word == "상반기" else 2


KOREAN_RESOLVERS: dict[str, Resolver] = {
    "time": clock_time,
    "ymd": year_month_day,
    "year_month": lambda m, f: of_month(int(m[1]), int(m[2]), m[3]),
    "year_quarter": lambda m, f: of_quarter(int(m[1]), int(m[2])),
    "year_half": lambda m, f: of_half(int(m[1]), _half_named(m[2])),
    "decade": lambda m, f: of_decade(int(m[1])),
    "year_part": lambda m, f: of_year_part(int(m[1]), m[2]),
    "year": lambda m, f: of_year(int(m[1])),
    "year2": lambda m, f: of_year(full_year(m[1])),
    "rel_year_month_day": lambda m, f: _in_year(
        m, f, lambda y: of_day(dt.date(y, int(m[2]), int(m[3]))), "day"
    ),
    "rel_year_months": lambda m, f: _in_year(
        m, f, lambda y: of_months(y, int(m[2]), int(m[3])), "quarter"
    ),
    "rel_year_month": lambda m, f: _in_year(m, f, lambda y: of_month(y, int(m[2]), m[3]), "month"),
    "rel_year_quarter": lambda m, f: _in_year(m, f, lambda y: of_quarter(y, int(m[2])), "quarter"),
    "rel_year_half": lambda m, f: _in_year(m, f, lambda y: of_half(y, _half_named(m[2])), "half"),
    "rel_year_season": lambda m, f: _in_year(m, f, lambda y: of_season(y, SEASONS[m[2]]), "season"),
    "rel_year_part": lambda m, f: _in_year(m, f, lambda y: of_year_part(y, m[2]), "quarter"),
    "month_day": lambda m, f: month_day(m[1], int(m[2]), int(m[3]), f),
    "rel_month_day": _relative_month_day,
    "rel_month": _relative_month,
    "months": lambda m, f: (
        unknown("month")
        if f.published is None
        else of_months(near_year(int(m[3]), m[1], f), int(m[2]), int(m[3]))
    ),
    "month": lambda m, f: bare_month(m[1], int(m[2]), m[3], f),
    "quarter": lambda m, f: bare_quarter(m[1], int(m[2]), f),
    "rel_quarter": _relative_quarter,
    "half": _half,
    "weekday": lambda m, f: weekday(m[1], WEEKDAYS_KO.index(m[2]), f),
    "day_range": _day_range,
    "near_day": lambda m, f: bare_day(m[1], int(m[2]), f),
    "day": lambda m, f: bare_day(None, int(m[1]), f),
    "week": lambda m, f: week(m[1] or m[2], f),
    "weekend": lambda m, f: weekend(m[1], f),
    "ago": lambda m, f: _ago(m, _count(m[1]), m[2], m[3] != "전", f),
    "days_ago": lambda m, f: _ago(m, DAY_COUNTS[m[1]], "일", m[2] in ("뒤", "후"), f),
    "rel_year": lambda m, f: _in_year(m, f, of_year, "year"),
    "rel_day": relative_day,
    "loose_day": lambda m, f: loose_day(m[1], f),
    "rel_season": _relative_season,
}
"""Resolver by name; each may raise `ValueError` for a day that does not exist."""
