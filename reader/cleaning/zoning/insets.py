"""Lines that a page sets in anywhere: passed over while it is told where the article is.

An advertisement's label, a pitch, a photograph's credit or a way to another text stands between
any two lines of an article, and says nothing about either. Weighed like other furniture it would
break off what is made of short lines: answers, results, terms. So a line or a few that a rule is
sure of, between two lines that no rule knows, are taken out before the page is judged and are put
back when it is. Above the first sentence and below the last one furniture tells where it stands.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit

_MOST = 3
"""Lines at most that a page sets in together."""
_BELOW = 2
"""Lines below in which other furniture tells that a box of several lines was set in."""
_ITEM = 24
"""Code points from which a line under a bar of sharing is no name of a service."""
_SET_IN = frozenset({"ads", "promo", "related"})


def set_in(units: Sequence[Unit], marks: Sequence[Mark | None]) -> set[int]:
    """The units that may be passed over."""
    told = [i for i, unit in enumerate(units) if unit.sentence and marks[i] is None]
    found: set[int] = set()
    place, last = (told[0], told[-1]) if told else (0, 0)
    while place < last:
        first = place
        while place < last and _may_stand_anywhere(marks[place]):
            place += 1
        if place == first:
            place += 1
        elif place - first <= _MOST and _between_text(units, marks, first, place):
            found.update(range(first, place))
    return found


def put_back(
    marks: Sequence[Mark | None], aside: Collection[int], rest: Sequence[Mark]
) -> list[Mark]:
    """The verdicts of all units, given those of the ones that were not passed over."""
    others = iter(rest)
    return [
        mark if mark is not None and index in aside else next(others)
        for index, mark in enumerate(marks)
    ]


def _may_stand_anywhere(mark: Mark | None) -> bool:
    if mark is None or not mark.sure:
        return False
    if mark.opens:
        return mark.opens == "list" and mark.subtype == "share"
    return mark.kind == "caption" or (mark.furniture and mark.subtype in _SET_IN)


def _between_text(
    units: Sequence[Unit], marks: Sequence[Mark | None], first: int, after: int
) -> bool:
    """Whether units `first` to `after`, exclusive, stand between lines that may be the text's."""
    for index in (first - 1, after):
        unit = units[index]
        if marks[index] is not None or unit.link or unit.image or unit.cut:
            return False
    if any(mark is not None and mark.furniture for mark in marks[after : after + _BELOW]):
        return False
    below = units[after]
    if below.size > _ITEM:
        return True
    if any(mark is not None and mark.opens for mark in marks[first:after]):
        return False
    return below.low not in units[after - 1].low  # a pitch's button says a word of it
