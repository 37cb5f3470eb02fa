"""English figures that carry their own measure: fractions, multiples and scores.

Two-thirds, one in three, twice, 3-1. Numbers before a unit stand in `measured_en.py`.
"""

from __future__ import annotations

import re

from reader.language.quantity.model import Quantity, figure, placed
from reader.language.quantity.number import Number
from reader.language.quantity.qualifiers import effects, qualified
from reader.records import replace

__all__ = ["fraction", "multiple", "score"]

_TIMES_WORTH = {
    "twi": 2.0, "thr": 3.0, "dou": 2.0, "two": 2.0, "tri": 3.0, "tre": 3.0, "qua": 4.0,
    "hal": 0.5, "fou": 4.0, "fiv": 5.0, "ten": 10.0,
}  # fmt: skip
_PARTS = {
    "third": 3, "fourth": 4, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10,
}  # fmt: skip
_COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip


_ONE_MORE = re.compile(
    r"\s(?:was|is|remain(?:s|ed))\s(?:still\s|also\s|later\s)?"
    r"(?:missing|injured|hurt|killed|arrested|wounded|found|rescued|in (?:hospital|critical))\b|"
    r"\s(?!less|fewer|more|lower|higher|smaller|larger)[a-z]{3,}(?<!s)\s"
    r"(?:was|is|has|had|will|died|remains)\b|"
    r"\s(?:(?!of\b|to\b|in\b|from\b|than\b)[\w-]+\s){0,2}?"
    r"(?:man|woman|person|soldier|victim|officer|worker|member|candidate|patient|child|boy|girl|"
    r"teenager|player|driver|passenger|suspect|defendant|witness|resident|party|country|city|town|"
    r"company|firm|bank|team|club|plant|school|hospital|vessel|ship|plane|attempt|attack|strike|blast|"
    r"explosion|arrest|death|wave|shot|dose|test|trial|vote|ballot|hearing|meeting|report|study|survey|"
    r"source|option|reason|factor|phase|stage|season|goal|win|victory|defeat|loss|term|suspension|case)"
    r"(?!s|['’]s\b|\w)"
)
"""A third soldier died: one more, and no share."""


def fraction(text: str, match: re.Match[str]) -> Quantity | None:
    """Two-thirds, half, one in three, a majority as shares; None for the whole or more."""
    start, end = match.start(), match.end()
    if match["oa"]:
        above, below = _small(match["oa"]), _small(match["ob"])
        if above >= below:
            return None
        value = 100 * above / below
        give = 50 / below if below <= 10 else 0.5
    elif "majority" in match["fr"].lower():
        return Quantity(start, end, text[start:end], 50, 75, 50, "%", "share", "", "min", True)
    elif "half" in match["fr"].lower():
        start = match.start() + match["fr"].lower().rindex("half")
        value, give = 50.0, 3.0
    else:
        words = re.split(r"[\s-]", match["fr"].lower())
        if words[0] in ("a", "an") and _ONE_MORE.match(text, end):
            return None
        value = 100 * _COUNTS[words[0]] / _PARTS[words[-1].removesuffix("s")]
        if value > 100:
            return None
        give = 0.04 * value
    number = Number(start, end, value, value - give, value + give, 1.0)
    found, begin = effects(text, start, end, "en")
    quantity = qualified(number, found, 1.0, 0.0)
    return replace(placed(quantity, text, (begin, end), "%", "share"), approximate=True)


def _small(word: str) -> float:
    word = word.lower().replace(",", "")
    return float(word) if word.isdigit() else float(_COUNTS[word])


def multiple(text: str, match: re.Match[str]) -> Quantity:
    """Twice, doubled, fivefold; a twentieth either way is still said so."""
    value = _TIMES_WORTH[match["mu"][:3].lower()]
    return figure(text, match.span(), value, ("x", "multiple"), 0.05 * value)


def score(text: str, match: re.Match[str]) -> Quantity:
    """3-1, valued at the difference."""
    one, other = int(match["sa"]), int(match["sb"])
    return figure(text, match.span(), float(one - other), (f"{one}:{other}", "score"))
