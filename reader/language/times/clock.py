"""The time of day that words tell, and whether two could be one.

새벽 4시 20분 and 오전 4시 20분 are one; 3:46 a.m. and 15:46 are not, nor 5.15am and 5.40am.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["one_clock"]

_KOREAN = re.compile(
    r"(?:(?P<part>오전|오후|새벽|아침|낮|밤|저녁|정오)\S?\s?)?(?<!\d)(?P<hour>\d{1,2})시"
    r"(?:\s?(?:(?P<minute>\d{1,2})분|(?P<half>반)))?"
)
_DIGITS = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?::\d{2})?\s?(?P<part>[ap]\.?m)?"
)
_HALF_DAY = 12 * 60
ROUND = 10
"""A time told to ten minutes may be as many off: 오전 10시께. One told to the minute is not."""


def one_clock(one: str, other: str) -> bool:
    """Whether two times of day could be one; the same words where one cannot be read."""
    first, second = minutes(one), minutes(other)
    if first is None or second is None:
        return one == other
    apart = abs(first[0] - second[0])
    if not (first[1] and second[1]):  # 4시 31분 may be of the morning
        apart = min(apart % _HALF_DAY, -apart % _HALF_DAY)
    told_round = first[0] % ROUND == 0 or second[0] % ROUND == 0
    return apart <= (ROUND if told_round else 0)


@lru_cache(maxsize=1024)
def minutes(text: str) -> tuple[int, bool] | None:
    """Minutes since midnight, and whether the half of the day is told; None for other words."""
    found = _KOREAN.search(text)
    if found is None:
        found = _DIGITS.search(text)
        if found is None:
            return None
        minute = int(found["minute"] or 0)
    else:
        minute = 30 if found["half"] else int(found["minute"] or 0)
    hour, part = int(found["hour"]), found["part"] or ""
    if hour > 24 or minute > 59:
        return None
    told = bool(part) or hour > 12
    if hour < 12 and (part in ("오후", "저녁", "밤") or part.startswith("p") or _noon(part, hour)):
        # 밤 1시 is of the next morning.
        hour += 0 if part == "밤" and hour < 5 else 12
    elif hour == 12 and (part in ("오전", "밤", "새벽") or part.startswith("a")):
        hour = 0
    return hour * 60 + minute, told


def _noon(part: str, hour: int) -> bool:
    return part == "낮" and hour < 6
