"""Dates as exports and clippers write them, where they are neither ISO 8601 nor RFC 5322.

A row a form, each with an example. A date of two numbers that may be either day or month
(`11/10/2025`) is none: a wrong day is worse than no day. A field holds one date and no label:
lines of a page, which hold more, are read by `cleaning/metadata/stamps.py`. Knows nothing of
records.
"""

from __future__ import annotations

import re
from datetime import datetime

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH_NAMES = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
"""English months as they are written; alternatives of a pattern."""
_NAME = rf"(?P<name>{MONTH_NAMES})\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"

FORMS: tuple[tuple[str, str, str], ...] = (
    (
        _YEAR + r"\s?(?:년|[./-])\s{0,2}(?P<month>\d{1,2})\s?(?:월|[./-])\s{0,2}(?P<day>\d{1,2})\b",
        "2026. 7. 20.",
        "2026-07-20",
    ),
    (
        _YEAR + r"\s?년\s{0,2}(?P<month>\d{1,2})\s?월\s{0,2}(?P<day>\d{1,2})\s?일",
        "2026년 7월 20일",
        "2026-07-20",
    ),
    (_WEEKDAY + _NAME + r"\s+" + _DAY + r",?\s+" + _YEAR, "November 10, 2025", "2025-11-10"),
    (_WEEKDAY + _DAY + r"[\s-](?:of\s)?" + _NAME + r",?[\s-]" + _YEAR, "10-Nov-2025", "2025-11-10"),
    (r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?" + _YEAR, "25.11.2025", "2025-11-25"),
    (r"(?P<month>\d{1,2})/(?P<day>1[3-9]|2\d|3[01])/" + _YEAR, "11/25/2025", "2025-11-25"),
    (r"(?P<day>1[3-9]|2\d|3[01])/(?P<month>\d{1,2})/" + _YEAR, "25/11/2025", "2025-11-25"),
)
"""Forms with named groups, each with an example and what it says. What follows is the clock's."""

_FORMS = tuple(re.compile(form, re.IGNORECASE) for form, _, _ in FORMS)
_CLOCK = re.compile(
    r"[일.,]?\s{0,2}(?:\(?[월화수목금토일](?:요일)?\)?)?[\s,]{0,3}(?:at\s)?(?P<ko>오전|오후)?\s?"
    r"(?P<hour>\d{1,2})(?::|시\s?)(?P<minute>\d\d)(?:분|:(?P<second>\d\d))?"
    r"\s?(?P<en>[ap])?(?(en)\.?m\b)",
    re.IGNORECASE,
)


def other_moment(text: str) -> str | None:
    """ISO 8601 of a date, and of its time of day where one follows; `None` for any other text."""
    for form in _FORMS:
        match = form.match(text)
        if match is None:
            continue
        told = match.groupdict()
        name = told.get("name")
        month = MONTHS.index(name[:3].lower()) + 1 if name else int(told["month"])
        try:
            when = datetime(int(told["year"]), month, int(told["day"]))
        except ValueError:
            continue
        return when.date().isoformat() + _clock_after(text[match.end() :])
    return None


def _clock_after(text: str) -> str:
    """`T15:05` of a time of day that a text begins with, "" where there is none."""
    match = _CLOCK.match(text)
    if match is None:
        return ""
    hour, minute = int(match["hour"]), int(match["minute"])
    half = (match["en"] or {"오전": "a", "오후": "p"}.get(match["ko"] or "", "")).lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + 12 * (half == "p")
    if hour > 23 or minute > 59:
        return ""
    second = match["second"]
    return f"T{hour:02}:{minute:02}" + (f":{second}" if second and int(second) < 60 else "")
