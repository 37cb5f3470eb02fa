"""When something was published, on one clock: pages tell the time of the zone that they are from.

Reads ISO 8601 as articles carry it, as precise as it was stated. Knows nothing of articles.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

_CLOCKS = {"ko": timedelta(hours=9), "ja": timedelta(hours=9)}
"""Ahead of UTC: what a page in a language means where it states no zone."""
_FURTHEST_BEHIND, _FURTHEST_AHEAD = timedelta(hours=12), timedelta(hours=14)
"""The zones of the world furthest from UTC (IANA time zone database)."""
NEVER = datetime.max.replace(tzinfo=UTC)
"""Stands in an order for what has no date: behind all that have one."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time at `begin` or later and before `end` (UTC), as precise as it was told.

    Where neither page nor language tells the zone both may be half a day off; `clock` is the
    page's language then, and two pages of one such clock are taken to be of one zone.
    """

    begin: datetime
    end: datetime
    clock: str = ""

    def is_before(self, other: Moment) -> bool:
        """Whether it was certainly before another one."""
        off = timedelta()
        if self.clock != other.clock:
            off += _FURTHEST_BEHIND if self.clock else timedelta()
            off += _FURTHEST_AHEAD if other.clock else timedelta()
        return other.begin - self.end >= off


@lru_cache(maxsize=16_384)
def moment_of(stamp: str | None, language: str) -> Moment | None:
    """The moment that a stamp tells on a page in a language; `None` where it tells none."""
    try:
        told = datetime.fromisoformat(stamp or "")
        clock = ""
        if told.tzinfo is None:
            clock = "" if language in _CLOCKS else language
            told = told.replace(tzinfo=timezone(_CLOCKS.get(language, timedelta())))
        begin = told.astimezone(UTC)
        return Moment(begin, begin + _length(stamp or ""), clock)
    except (ValueError, OverflowError):
        return None


def on_the_pages_clock(stamp: str | None, language: str) -> str | None:
    """A stamp that a page gives in UTC, on the clock that its readers live by.

    Machines write UTC (`2026-03-02T22:10Z`) for what a Korean paper published on the morning of
    the 3rd, and the text's "yesterday" is the 2nd. A zone that a page chose itself stays.
    """
    if stamp is None or language not in _CLOCKS or "T" not in stamp:
        return stamp
    try:
        told = datetime.fromisoformat(stamp)
        if told.utcoffset() != timedelta():
            return stamp
        told = told.astimezone(timezone(_CLOCKS[language]))
    except (ValueError, OverflowError):
        return stamp
    precise = "seconds" if stamp.partition("T")[2][5:6] == ":" else "minutes"
    return told.isoformat(timespec=precise)


def published_order(stamp: str | None, language: str) -> datetime:
    """What to sort by; times without a known zone count as UTC."""
    moment = moment_of(stamp, language)
    return NEVER if moment is None else moment.begin


def zone_of(stamp: str) -> str:
    """The zone that a stamp states, `+09:00`; "" where it states none."""
    clock = stamp.partition("T")[2]
    return clock[-6:] if clock[-6:-5] in ("+", "-") else ""


def _length(stamp: str) -> timedelta:
    """How long what a stamp tells lasts: a day, a minute, a second."""
    clock = stamp.partition("T")[2]
    if not clock:
        return timedelta(days=1)
    return timedelta(seconds=1) if clock[5:6] == ":" else timedelta(minutes=1)
