"""Date stamps into ISO 8601, as precise as they are written, with a zone where stated."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from reader.cleaning.lines.creditline import LABEL
from reader.cleaning.rules.vocabulary import MONTH
from reader.loading.written_dates import MONTHS

_MONTHS = {name: number for number, name in enumerate(MONTHS, 1)}
_ZONES = {
    "kst": "+09:00",
    "jst": "+09:00",
    "한국시간": "+09:00",
    "gmt": "+00:00",
    "utc": "+00:00",
    "bst": "+01:00",
    "cet": "+01:00",
    "cest": "+02:00",
    "est": "-05:00",
    "edt": "-04:00",
    "cst": "-06:00",
    "cdt": "-05:00",
    "mst": "-07:00",
    "mdt": "-06:00",
    "pst": "-08:00",
    "pdt": "-07:00",
}
_US_ZONES = {"et": -5, "ct": -6, "mt": -7, "pt": -8}
_DAY = re.compile(
    r"(?P<y>(?:19|20)\d{2}) ?[.\-/년] ?(?P<m>\d{1,2}) ?[.\-/월] ?(?P<d>\d{1,2})"
    r"|(?<!\d)(?P<y2>\d{2})[.](?P<m2>\d{2})[.](?P<d2>\d{2})(?!\d)"
    rf"|(?P<mon>{MONTH}) (?P<d3>\d{{1,2}})(?:st|nd|rd|th)?[,.]? (?P<y3>(?:19|20)\d{{2}})"
    rf"|(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?[ -](?P<mon4>{MONTH}),?[ -](?P<y4>(?:19|20)\d{{2}})"
)
_CLOCK = re.compile(
    r"(?P<half>오전|오후|새벽|아침|저녁|밤|am|pm)? ?(?P<h>\d{1,2})(?:[:.](?P<min>\d{2})(?::\d{2})?"
    r"|시 ?(?:(?P<min2>\d{1,2})분)?)?(?![\d/])(?P<tail> ?[ap]\.?m\.?)?(?: "
    r"?\(?(?P<zone>(?:gmt|utc)[+-]\d{1,2}"
    r"|(?:eastern|central|mountain|pacific) (?:(?:daylight|standard) )?time"
    r"|[a-z]{2,4}|한국시간)\b)?"
)
_RIGHT_BEFORE = re.compile(
    r"(?:오[전후] ?)?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?\(?[a-z]{2,4}\)?)?[ ,on·|(]*"
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[, ]*)?$"
)
_UPDATED = re.compile(
    r"수정|업데이트|갱신|고침|고친|바꾼|바꿈|updated|modified|edited|revised|amended|changed"
)
_LABELLED_BEHIND = re.compile(rf"\d[\d:.시분일]* ?(?:[ap]\.?m\.? ?)?\(?{LABEL}\)?[\s|ㅣ│/·,)]*$")
"""A word behind the last time, which no word before the first one speaks for."""


@dataclass(frozen=True, slots=True)
class Stamps:
    """ISO 8601 strings, or `None` where the text states none."""

    published: str | None
    updated: str | None


def _sunday(year: int, month: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (nth - 1))


def _zone(name: str | None, day: date) -> str:
    if name is None:
        return ""
    if name[:3] in ("gmt", "utc") and name[3:]:
        return f"{name[3]}{int(name[4:]):02d}:00"
    if " " in name:  # "eastern daylight time" is "edt"
        name = "".join(word[0] for word in name.split())
    if name in _ZONES:
        return _ZONES[name]
    if name in _US_ZONES:
        summer = _sunday(day.year, 3, 2) <= day < _sunday(day.year, 11, 1)
        return f"-{-(_US_ZONES[name] + summer):02d}:00"
    return ""


def _clock(text: str, day: date) -> str:
    for match in _CLOCK.finditer(text):
        half, tail = match.group("half"), (match.group("tail") or "").strip()
        minute = match.group("min") or match.group("min2")
        if minute is None and not half and not tail and "시" not in match.group():
            continue
        hour = int(match.group("h"))
        if (half in ("오후", "저녁", "밤", "pm") or tail.startswith("p")) and hour < 12:
            hour += 12
        if (half in ("오전", "am") or tail.startswith("a")) and hour == 12:
            hour = 0
        if hour > 23 or int(minute or 0) > 59:
            continue
        return f"T{hour:02d}:{int(minute or 0):02d}{_zone(match.group('zone'), day)}"
    return ""


def _clock_before(before: str) -> str:
    """A time that stands right before its day ("17:20, 3 Feb 2025")."""
    match = _RIGHT_BEFORE.search(before[-40:])
    return match.group() if match is not None else ""


def _find_day(match: re.Match[str]) -> date | None:
    g = match.groupdict()
    if g["y"]:
        parts = int(g["y"]), int(g["m"]), int(g["d"])
    elif g["y2"]:
        parts = 2000 + int(g["y2"]), int(g["m2"]), int(g["d2"])
    elif g["y3"]:
        parts = int(g["y3"]), _MONTHS[g["mon"][:3]], int(g["d3"])
    else:
        parts = int(g["y4"]), _MONTHS[g["mon4"][:3]], int(g["d4"])
    try:
        return date(*parts)
    except ValueError:
        return None


def read_stamps(text: str) -> Stamps:
    """The first time of publication and of change in a line such as
    `입력 2025.01.28 14:46 수정 2025.01.28 15:00`.
    """
    low = text.lower()
    published = updated = None
    end = 0
    matches = list(_DAY.finditer(low))
    behind = (
        bool(matches)
        and not re.search(LABEL, low[: matches[0].start()])
        and _LABELLED_BEHIND.search(low) is not None
    )
    for number, match in enumerate(matches):
        day = _find_day(match)
        if day is None:
            continue
        following = matches[number + 1].start() if number + 1 < len(matches) else len(low)
        rest = low[match.end() : following]
        after = re.split(_UPDATED, rest)[0]
        before = low[end : match.start()]
        clock = _clock(after, day) or _clock(_clock_before(before), day)
        stamp = day.isoformat() + clock
        if _UPDATED.search(rest if behind else before):
            updated = updated or stamp
        elif published is None:
            published = stamp
        end = match.end()
    return Stamps(published, updated)
