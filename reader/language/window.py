"""Over how long a figure is summed: 이틀 누적 320mm and 사흘간 410mm are two sums, and no dispute.

Knows nothing of days of the calendar; those stand in `asof.py`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.language.quantity.model import Quantity

__all__ = ["WINDOWS", "WindowRow", "window_of"]


class WindowRow(NamedTuple):
    """Words for a span in one language, how many days it lasts, and a sum made up over it."""

    language: str
    pattern: str
    days: float
    example: str


_KO_TO = r"(?:\s?(?:간|동안|내내)|\s?(?:간\s)?누적)"
_BY = r"(?:over|in|during|within|across)\s(?:the\s)?(?:past\s|last\s|first\s|space of\s)?"
_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
}  # fmt: skip
_NUMBER = "|".join(_NUMBERS)
WINDOWS: tuple[WindowRow, ...] = (
    WindowRow("ko", rf"(?:이날|어제|오늘|전날|\d일)\s하루{_KO_TO}?", 1, "이날 하루 30mm가 내렸다"),
    WindowRow("ko", rf"이틀{_KO_TO}", 2, "이틀 누적 320mm가 내렸다"),
    WindowRow("ko", rf"사흘{_KO_TO}", 3, "사흘간 410mm가 내렸다"),
    WindowRow("ko", rf"나흘{_KO_TO}", 4, "나흘간 90톤을 걷었다"),
    WindowRow("ko", rf"닷새{_KO_TO}", 5, "닷새 동안 90톤을 걷었다"),
    WindowRow("ko", rf"(?:일주일|1주일){_KO_TO}", 7, "일주일간 90톤을 걷었다"),
    WindowRow("ko", rf"열흘{_KO_TO}", 10, "열흘간 90톤을 걷었다"),
    WindowRow("ko", rf"(?P<n>\d{{1,3}})시간{_KO_TO}", 1 / 24, "24시간 동안 200mm가 내렸다"),
    WindowRow("ko", rf"(?P<n>\d{{1,3}})일{_KO_TO}", 1, "3일간 90톤을 걷었다"),
    WindowRow("ko", rf"(?P<n>\d{{1,2}})(?:개월|달){_KO_TO}", 30, "6개월간 90톤을 걷었다"),
    WindowRow("ko", rf"(?P<n>\d{{1,2}})년{_KO_TO}", 365, "3년간 214억원을 받았다"),
    WindowRow("en", rf"{_BY}(?P<n>\d{{1,3}}|{_NUMBER}) hours", 1 / 24, "In 24 hours 200mm fell."),
    WindowRow("en", rf"{_BY}(?P<n>\d{{1,3}}|{_NUMBER}) days", 1, "Over three days 410mm fell."),
    WindowRow("en", rf"{_BY}(?P<n>\d{{1,3}}|{_NUMBER}) weeks", 7, "In two weeks 90 tonnes came."),
    WindowRow("en", rf"{_BY}(?P<n>\d{{1,3}}|{_NUMBER}) months", 30, "In six months 90 were lost."),
    WindowRow("en", rf"{_BY}(?P<n>\d{{1,3}}|{_NUMBER}) years", 365, "Over three years £90m went."),
)  # fmt: skip
_COMPILED = [(row.language, re.compile(row.pattern, re.IGNORECASE), row.days) for row in WINDOWS]
_SUMMED = frozenset({"count", "plain", "money", "length", "mass", "volume", "energy", "area"})
_AHEAD = 28
_BEHIND = 30
_BREAK = {
    "ko": re.compile(r"[,;]\s|[다며고]\s"),
    "en": re.compile(r"[,;]\s|\d|\b(?:and|but|while|after|before)\b"),
}
"""Between a span and its sum no clause ends."""
_IN_ALL = {
    "ko": re.compile(r"(?<![가-힣])(?:모두|총|지금까지|현재까지|누적)\s?(?:약\s)?$"),
    "en": re.compile(r"\b(?:a total of|altogether|in total|so far)\s(?:about\s)?$", re.IGNORECASE),
}
IN_ALL = float("inf")
"""The span of a figure that is told as that of the whole matter."""


def window_of(quantity: Quantity, text: str, language: str) -> float:
    """The days that a figure is summed over, `inf` for all of them; 0 where nothing tells."""
    if quantity.dimension not in _SUMMED or language not in _BREAK:
        return 0.0
    start, end = quantity.start, quantity.end
    for of, pattern, days in _COMPILED:
        if of != language:
            continue
        for found in pattern.finditer(text, max(0, start - _AHEAD - 12), end + _BEHIND):
            before, behind = found.end() <= start, found.start() >= end
            gap = text[found.end() : start] if before else text[end : found.start()]
            if not (before or (behind and of == "en")) or _BREAK[language].search(gap):
                continue
            number = found.groupdict().get("n")
            if number is None:
                return days
            return days * (float(number) if number.isdigit() else _NUMBERS[number.lower()])
    whole = _IN_ALL[language].search(text, max(0, start - _AHEAD), start)
    return IN_ALL if whole is not None else 0.0
