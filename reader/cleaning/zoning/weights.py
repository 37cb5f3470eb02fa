"""How much each line speaks for the article, by rules and, where it is clear, at first look.

In code points of running text: what a sentence weighs is its length, so far as the page's other
text speaks of the same things.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reader.cleaning.furniture.pointers import INSET
from reader.cleaning.furniture.prints import PASSED
from reader.cleaning.lines.cohesion import OWN_TEXT
from reader.cleaning.lines.marks import FOLIO
from reader.cleaning.lines.shapes import Floats
from reader.cleaning.lines.voices import leans
from reader.cleaning.zoning.evidence import Evidence

_SENTENCE_CAP = 300
_LOOK = 10.0
"""Code points of running text that a unit of log-odds at first look weighs as much as."""
_UNCLEAR = 1.0
_LED_ON = frozenset({"read more:", "관련: 제목", "points to another text"})
"""A way to another text on one line: pages set it between any two paragraphs."""


def weights_of(known: Evidence, odds: Floats, chosen: Sequence[int] | None = None) -> list[float]:
    """How much units, or those chosen, speak for the article: by rules and, if clear, at a look."""
    clear = _LOOK * np.sign(odds) * np.maximum(0.0, np.abs(odds) - _UNCLEAR)
    units = range(len(odds)) if chosen is None else chosen
    weighed = zip(units, clear[list(units)].tolist(), strict=True)
    # What stands over the credits of a short text may read more like one than the text itself.
    return [min(weight(known, i) - o, 0.0 if i < known.text else np.inf) for i, o in weighed]


def weight(known: Evidence, index: int) -> float:
    unit, mark, held = known.units[index], known.marks[index], known.reach.held[index]
    if held is not None:
        return -25.0 if held.opens == "rest" else -14.0
    if index in known.rows:
        return 2.0 if known.claimed(index) else 15.0
    if mark is not None:
        if mark.kind in ("date", "byline"):
            return -3.0
        if mark.kind in ("caption", "subhead"):
            return 0.0
        if mark.why in ("separator", FOLIO, INSET) or mark.why in PASSED:
            return -1.0
        if known.heads_text(index) or (mark.why in _LED_ON and not known.ended(index)):
            return -3.0
        return -30.0 if mark.opens else -24.0 if mark.sure else -14.0
    if unit.image:
        return 0.0
    if not unit.sentence:
        if known.figures(index):
            return 10.0
        if known.wrapped and not unit.cut and not unit.boxed:
            return 0.3 * unit.size if known.own[index] >= OWN_TEXT else 0.0
        if unit.text[:1] == "#" or unit.bullet[:1] in ("-", "*", "•", "·"):
            return -2.0
        if unit.cut or not known.own[index]:
            return -6.0
        return -3.0 if known.own[index] >= OWN_TEXT else -4.0
    if (unit.cut and known.own[index] < OWN_TEXT) or known.pleads(index):
        return -8.0
    if not known.wrapped and leans(unit, known.own[index]) is not None:
        return -8.0
    floor = 0.6 if unit.stated else 0.4
    size = float(min(unit.size, _SENTENCE_CAP)) * min(1.0, floor + 2 * known.own[index])
    if index in known.lonely and not known.wrapped:
        size *= 0.2
    if known.spoken(index):
        return 0.3 * size if known.own[index] >= OWN_TEXT else -15.0
    if known.ended(index):
        if known.own[index] < OWN_TEXT:
            return -12.0
        size *= 0.3 if known.own[index] < 0.5 else 0.7
    return size * (0.4 if unit.cut else 1.0)
