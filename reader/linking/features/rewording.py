"""What a copy has in the place of other words: another name, a contrary, a synonym."""

from __future__ import annotations

from reader.linking.pairs.overlap import share_of
from reader.linking.pairs.rewording import swapped
from reader.linking.pairs.sides import Side
from reader.linking.pairs.words import Place

_LIKE = 0.5
"""Share of the shorter one's letters in common from which on a pair is asked at all."""


def rewording(a: Side, b: Side) -> tuple[float, ...]:
    """How many words of one stand in for others of the other, and how many of them are names."""
    first, second = a.sheet.grams, b.sheet.grams
    if share_of(len(first & second), min(len(first), len(second))) < _LIKE:
        return 0.0, 0.0
    found = swapped(a, b)
    names = sum(_named(a, one) and _named(b, other) for one, other in found)
    return float(len(found)), float(names)


def _named(side: Side, place: Place) -> bool:
    return any(name.start < place[1] and place[0] < name.end for name in side.reading.names)
