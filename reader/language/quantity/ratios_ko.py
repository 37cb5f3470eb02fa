"""Korean figures that carry their own measure: fractions, halves and scores.

10분의 1, 절반, 3대 2. A share told by two counts (3명 중 1명) stands in `combined_ko.py`.
"""

from __future__ import annotations

import re

from reader.language.quantity.model import Quantity, figure, placed
from reader.language.quantity.number import Number
from reader.language.quantity.numerals_ko import sino_number
from reader.language.quantity.qualifiers import effects, qualified
from reader.records import replace

__all__ = ["fraction", "half", "score"]

_PART_WORDS = {"두": 2.0, "세": 3.0, "네": 4.0, "한": 1.0} | {
    char: float(value) for value, char in enumerate("일이삼사오육칠팔구", 1)
}


def _part(word: str) -> float | None:
    if word.isdigit():
        return float(word)
    if word in _PART_WORDS:
        return _PART_WORDS[word]
    parsed = sino_number(word)
    return parsed[0] if parsed else None


def fraction(text: str, match: re.Match[str]) -> Quantity | None:
    """10분의 1 as a share; None for more than the whole."""
    below, above = _part(match["fd"]), _part(match["fn"])
    if not below or above is None or above > below:
        return None
    value = 100 * above / below
    number = Number(match.start(), match.end(), value, value * 0.96, value * 1.04, 1.0)
    found, begin = effects(text, match.start(), match.end(), "ko")
    quantity = qualified(number, found, 1.0, 0.0)
    return placed(quantity, text, (begin, match.end()), "%", "share")


def half(text: str, match: re.Match[str]) -> Quantity:
    """절반 and 과반 as shares, 반년 as a duration, 곱절 as a multiple."""
    word = match["h"]
    start, end = match.start(), match.end()
    if word == "반년":
        return Quantity(start, end, word, 152, 213, 182.6, "day", "duration", approximate=True)
    if word in ("곱절", "갑절"):
        return Quantity(start, end, word, 1.9, 2.1, 2.0, "x", "multiple", approximate=True)
    found, begin = effects(text, start, end, "ko")
    if word == "과반":
        found.add("min")
    quantity = qualified(Number(start, end, 50.0, 47.0, 53.0, 10.0), found, 1.0, 0.0)
    return replace(placed(quantity, text, (begin, end), "%", "share"), approximate=True)


def score(text: str, match: re.Match[str]) -> Quantity | None:
    """3대 2, valued at the difference; None inside a longer row of digits."""
    start, end = match.start(), match.end()
    if start and (text[start - 1].isalnum() or text[start - 1] in "-.,/"):
        return None
    one, other = int(match["sa"]), int(match["sb"])
    value = float(one - other)
    return figure(text, (start, end), value, (f"{one}:{other}", "score"))
