"""Which figures of two sentences agree, which are at odds, and which hold of different times."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from typing import NamedTuple

from reader.language import Cue, Quantity, affinity, agree, conflict, of_other_times
from reader.linking.pairs.sheet import Sheet

QuantityPairs = tuple[tuple[Quantity, Quantity], ...]
TELLING_ALONE = frozenset(
    {
        "money",
        "share",
        "points",
        "length",
        "area",
        "mass",
        "volume",
        "temperature",
        "power",
        "speed",
    }
)
"""Dimensions of which a sentence seldom tells two: they compare without a word in common.

Counts do not: "two schools" and "340 people" are no contradiction.
"""
WIDE = 3.0
"""A figure whose highest reading is this many times its lowest agrees with nearly anything."""


_BROAD = 2.0
"""A range whose end is this many times its beginning: 87㎜ are no repeat of 50~120㎜."""
_LONG = 60
"""Days in which a count that is told as of an hour goes on growing."""


class Figures(NamedTuple):
    """The pairs of figures of two sentences; see `compare.Evidence`."""

    agreeing: QuantityPairs
    conflicting: QuantityPairs
    apart: QuantityPairs
    outdated: QuantityPairs


NO_FIGURES = Figures((), (), (), ())


def figures(first: Sheet, second: Sheet, rates: Mapping[str, float] | None) -> Figures:
    """Pairs that agree; of those that found no agreement, pairs that conflict, loosely so, or
    would if they were not of different times."""
    a, b = first.reading.quantities, second.reading.quantities
    agreeing: list[tuple[Quantity, Quantity]] = []
    taken: set[int] = set()
    same = [
        (one, other)
        for one in a
        for other in b
        if agree(one, other, rates)
        and not _told_otherwise(one, other, first, second)
        and not _of_other_years(one, other, first, second)
    ]
    for one, other in sorted(same, key=_off) if len(same) > 1 else same:
        if id(one) in taken or id(other) in taken:
            continue
        taken |= {id(one), id(other)}
        if _telling(one, other):
            agreeing.append((one, other))
    left = [
        (one, other)
        for one in a
        if id(one) not in taken
        for other in b
        if id(other) not in taken
        and conflict(one, other, rates, loose=True)
        and first.differs_by(one) == second.differs_by(other)  # 150원 올려, 1,550원으로
        and not _some_of_all(one, other, first, second)
    ]
    outdated = [both for both in left if _outdated(*both, first, second)]
    if outdated:
        # What grew to 1,350 from the 1,200 of before is at odds with no other figure of then.
        grown = {id(each) for both in outdated for each in both if _grew(each, first, second)}
        left = [both for both in left if both not in outdated and grown.isdisjoint(map(id, both))]
        if any(_over_other_spans(*both, first, second) for both in outdated):
            left = [both for both in left if both[0].dimension != "duration"]
    firm = [(one, other) for one, other in left if conflict(one, other, rates)]
    apart = [both for both in left if both not in firm and both[0].dimension in TELLING_ALONE]
    return Figures(tuple(agreeing), tuple(firm), tuple(apart), tuple(outdated))


def _told_otherwise(one: Quantity, other: Quantity, first: Sheet, second: Sheet) -> bool:
    """Whether a sum agrees by a rate alone, where one side converts its own into that currency.

    £85,000 may be worth $110,000, and is not the $110,000 (£83,000) that another tells of.
    """
    if one.dimension != "money" or other.dimension != "money" or one.unit == other.unit:
        return False
    ours, theirs = first.reading.quantities, second.reading.quantities
    return any(each.unit == one.unit and _beside(each, other) for each in theirs) or any(
        each.unit == other.unit and _beside(each, one) for each in ours
    )


def _of_other_years(one: Quantity, other: Quantity, first: Sheet, second: Sheet) -> bool:
    """Whether figures that are alike hold of two years: 올해 7건, and 지난해 7건."""
    if not (first.reading.dates and second.reading.dates):
        return False
    ours, theirs = first.held_at(one), second.held_at(other)
    if ours is None or theirs is None or ours.granularity != theirs.granularity:
        return False
    return ours.granularity in _SPANS and of_other_times(ours, theirs)


_SPANS = frozenset({"year", "half", "quarter"})


def _some_of_all(one: Quantity, other: Quantity, first: Sheet, second: Sheet) -> bool:
    """Whether one is a whole that the other is far less than: 어린이집 2만6천 곳 가운데, 627곳."""
    if one.dimension != "count" or other.dimension != "count":
        return False
    if other.value > one.value:
        one, other, first, second = other, one, second, first
    return other.value * _FEW < one.value and first.is_whole(one) and not second.is_whole(other)


_FEW = 2


_BRACKET = 3
"""Characters at most between a sum and the same sum in brackets."""


def _beside(one: Quantity, other: Quantity) -> bool:
    first, second = sorted((one, other), key=lambda each: each.start)
    return 0 < second.start - first.end <= _BRACKET


def _off(both: tuple[Quantity, Quantity]) -> float:
    """How far apart two figures are that agree: 7.3% is nearer to 7.3% than one in ten is."""
    one, other = (abs(each.value) for each in both)
    return abs(one - other) / max(one, other, 1e-9)


def _grew(figure: Quantity, first: Sheet, second: Sheet) -> bool:
    """Whether the sentence that a figure stands in tells that it changed to what it is."""
    ours = any(each is figure for each in first.reading.quantities)
    return bool((first if ours else second).changed(figure))


def _outdated(one: Quantity, other: Quantity, first: Sheet, second: Sheet) -> bool:
    """Whether two figures hold of times that exclude each other, or one tells how it grew."""
    if first.instance and second.instance and first.instance != second.instance:
        return True
    if _over_other_spans(one, other, first, second):
        return True
    if first.of_an_earlier_round(one) != second.of_an_earlier_round(other):
        return True
    dated = bool(first.reading.dates), bool(second.reading.dates)
    ours = first.held_at(one) if dated[0] else None
    theirs = second.held_at(other) if dated[1] else None
    if of_other_times(ours, theirs):
        return True
    if first.day is None or second.day is None or first.day == second.day:
        return False
    if first.day > second.day:
        one, other, second, ours, theirs = other, one, first, theirs, ours
    if second.changed(other) * (other.value - one.value) > 0:  # the later one
        return True
    later = second.day or 0
    return ours is not None and theirs is None and _goes_on(one, other, ours.last, later)


def _over_other_spans(one: Quantity, other: Quantity, first: Sheet, second: Sheet) -> bool:
    """Whether two figures are summed over spans that differ: 이틀 누적 and 사흘간."""
    ours = first.window(one)
    theirs = second.window(other) if ours else 0.0
    if not (ours and theirs) or ours == theirs:
        return False
    # Some days of a matter are not all of it; some years may be.
    return min(ours, theirs) <= _SOME_DAYS or not math.isinf(max(ours, theirs))


_SOME_DAYS = 31


def _goes_on(one: Quantity, other: Quantity, last: dt.date | None, day: int) -> bool:
    """Whether a count as of some hour stands beside a higher one of a later day."""
    if one.dimension != "count" or other.dimension != "count" or last is None:
        return False
    return 0 < day - last.toordinal() < _LONG and other.value > one.value


def countered(agreeing: QuantityPairs, a: Sheet, b: Sheet) -> tuple[tuple[Cue, bool], ...]:
    """What one side alone holds against a figure of both: "145억 원이라는 계산은 믿기 어렵다"."""
    found: dict[tuple[Cue, bool], None] = {}
    for one, other in agreeing:
        ours, theirs = a.counters(one), b.counters(other)
        if ours is not None and theirs is None:
            found[ours, True] = None
        elif theirs is not None and ours is None:
            found[theirs, False] = None
    return tuple(found)


def _telling(one: Quantity, other: Quantity) -> bool:
    """Whether two figures that agree tell anything.

    "One", ordinals, and words as wide as "thousands" do so with their noun alone.
    """
    trivial = one.dimension in {"ordinal", "age"} or (
        one.dimension in {"count", "plain"} and one.value <= 1
    )
    wide = any(each.high > WIDE * max(each.low, 1e-9) for each in (one, other))
    if (one.bound == "range") != (other.bound == "range"):
        ranged = one if one.bound == "range" else other
        wide = wide or ranged.high > _BROAD * max(ranged.low, 1e-9)
    return not (trivial or wide) or affinity(one, other) == 1.0
