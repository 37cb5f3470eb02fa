"""What can be told of each line of a page in figures: its shape, its place, its neighbours.

One row a unit, one column a trait, as the trees of `reader.cleaning.zoning.doubt` ask for them.
Knows what the rules found, not the rules.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from reader.cleaning.lines.lexicon import LONGEST, pieces, weigh
from reader.cleaning.lines.marks import Mark, pleads, polite_statement
from reader.cleaning.lines.shapes import Floats, alike, around, beside, distance, runs
from reader.cleaning.lines.units import Unit
from reader.cleaning.lines.voices import hear, of_oneself
from reader.cleaning.zoning.evidence import Evidence

_RUNNING = -3.0
"""What the words of plain running text are taken to weigh."""
_ARROWS = "☞▶▷►→👉>›»"
_BARS = "|·/>"
_STOPS = '.!”"'
_LONG = 500
"""Code points that are told apart by their logarithm at most."""
_LOGS = tuple(map(math.log1p, range(_LONG + 1)))

_OF_UNIT = (
    "size",
    "words",
    "sentence",
    "cut",
    "boxed",
    "bullet",
    "arrow",
    "hash",
    "hangul",
    "link",
    "image",
    "glued",
    "apart",
    "colon",
    "bars",
    "at",
    "stop",
    "question",
    "number",
)
_OF_MARK: dict[str, Callable[[Mark], float]] = {
    "sure": lambda m: m.furniture and m.sure,
    "weak": lambda m: m.furniture and not m.sure,
    "opens": lambda m: m.opens != "",
    "named": lambda m: not m.furniture,
}
_SPOKEN = (
    "voices",
    "things",
    "plain",
    "polite",
    "pleads",
    "digits",
    "capitals",
    "oneself",
    "lexicon",
)
_ALONE = (
    *_OF_UNIT,
    *(f"mark_{name}" for name in _OF_MARK),
    "own",
    "row",
    "listed",
    "rest",
    *_SPOKEN,
)
_SEEN_BESIDE = (
    "size",
    "sentence",
    "cut",
    "bullet",
    "apart",
    "stop",
    "mark_sure",
    "mark_weak",
    "mark_named",
    "own",
    "voices",
    "things",
    "plain",
    "capitals",
    "lexicon",
)
_BESIDE = [_ALONE.index(name) for name in _SEEN_BESIDE]
_PAST: dict[str, frozenset[str]] = {
    "close": frozenset({"copyright", "footer"}),
    "talk": frozenset({"comments", "reactions"}),
    "list": frozenset({"related", "tags", "ads"}),
    "plea": frozenset({"promo", "share"}),
}
"""What rules may have been sure of above a line, by what such furniture stands for."""
_NEVER = 60
_HEARD = 12
"""Sentences of a page that tell whether its writer speaks of himself."""
_PLACE = (
    "mass_before",
    "place",
    "sure_above",
    "sure_below",
    "run",
    "like-1",
    "like+1",
    "like-2",
    "like+2",
    "to_middle",
    "wrapped",
    "oneself_page",
    "again",
    *(f"past_{name}" for name in _PAST),
)


TRAITS: tuple[str, ...] = (*_ALONE, *around(_SEEN_BESIDE), *_PLACE)
"""What is known of a line before any verdict."""


@dataclass(frozen=True, slots=True)
class Look:
    """(units, `TRAITS`) traits of a page, and each unit's log-odds of furniture."""

    traits: Floats
    odds: Floats


def _of_unit(unit: Unit) -> tuple[float, ...]:
    """What a unit is by itself, in the order of `_OF_UNIT`."""
    text, bullet = unit.text, unit.bullet
    return (
        _LOGS[min(unit.size, _LONG)],
        _LOGS[text.count(" ", 0, _LONG)],
        unit.sentence,
        unit.cut,
        unit.boxed,
        bullet != "",
        bullet != "" and bullet[0] in _ARROWS,
        text[:1] == "#",
        unit.hangul,
        unit.link,
        unit.image,
        unit.glued,
        unit.apart,
        ":" in text[:60],
        min(4, sum(map(text[:120].count, _BARS))),
        "@" in text[:200],
        text[-1:] in _STOPS,
        text[-1:] == "?",
        unit.bare[:1].isdigit(),
    )


def _capitals(unit: Unit) -> float:
    """Share of the words that begin with a capital, 0 where there is Hangul."""
    if unit.hangul:
        return 0.0
    words = unit.text[:160].split()
    return sum(word[0].isupper() for word in words) / len(words) if words else 0.0


def _spoken(known: Evidence, index: int, weights: Mapping[str, float]) -> tuple[float, ...]:
    unit, marked = known.units[index], known.marks[index] is not None
    plain = unit.stated
    if known.running(index):
        return (0.0, 0.0, plain, 0.0, 0.0, 0.0, 0.0, 0.0, _RUNNING)
    voices, things = (0, ()) if plain or marked else hear(unit)
    text = unit.text[:120]
    return (
        min(voices, 4),
        min(len(things), 4),
        plain,
        polite_statement(unit),
        pleads(unit),
        sum(map(str.isdigit, text)) / max(1, len(text)),
        _capitals(unit),
        of_oneself(unit),
        weigh(pieces(unit), weights) if unit.size <= LONGEST else 0.0,
    )


def traits(known: Evidence, weights: Mapping[str, float]) -> Floats:
    """(units, `TRAITS`) figures; `weights` are those of pieces of words for furniture."""
    units, marks, held = known.units, known.marks, known.reach.held
    columns: list[Sequence[float]] = [
        [m is not None and tell(m) for m in marks] for tell in _OF_MARK.values()
    ]
    columns += [
        known.own,
        [i in known.rows for i in range(len(units))],
        [h is not None and h.opens == "list" for h in held],
        [h is not None and h.opens == "rest" for h in held],
    ]
    spoken = [_spoken(known, i, weights) for i in range(len(units))]
    of_units = np.array([_of_unit(unit) for unit in units], dtype=np.float64)
    alone = np.concatenate(
        [of_units, np.array(columns, dtype=np.float64).T, np.array(spoken)], axis=1
    )
    return np.concatenate([alone, beside(alone[:, _BESIDE]), _places(known)], axis=1)


def _places(known: Evidence) -> Floats:
    units = known.units
    count = len(units)
    told = [known.unclaimed(i) for i in range(count)]
    text = np.array([u.size * t for u, t in zip(units, told, strict=True)], dtype=np.float64)
    mass = np.cumsum(text)
    sure = [m is not None and m.furniture and m.sure for m in known.marks]
    sizes = [u.size for u, t in zip(units, told, strict=True) if t]
    middle = float(np.median(sizes)) if sizes else 40.0
    same = [alike(units[i], units[i + 1]) for i in range(count - 1)]
    second = [alike(units[i], units[i + 2]) for i in range(count - 2)]
    columns = [
        (mass - text) / max(1.0, float(mass[-1])),
        np.arange(count) / count,
        distance(sure),
        distance(sure[::-1])[::-1],
        runs(units),
        [0.0, *same],
        [*same, 0.0],
        [0.0, 0.0, *second][:count],
        [*second, 0.0, 0.0][:count],
        np.minimum(8.0, np.array([u.size for u in units]) / middle),
        np.full(count, known.wrapped),
        np.full(count, _page_of_oneself(units, told)),
        _again(units),
        *(_since(known.marks, kinds) for kinds in _PAST.values()),
    ]
    return np.array(columns, dtype=np.float64).T


def _page_of_oneself(units: Sequence[Unit], told: Sequence[bool]) -> float:
    """Share of the first sentences of the page's text in which the writer speaks of himself."""
    text = list(islice((unit for unit, t in zip(units, told, strict=True) if t), _HEARD))
    return sum(map(of_oneself, text)) / max(1, len(text))


def _again(units: Sequence[Unit]) -> list[float]:
    """How often more each unit's text stands on the page, as a logarithm: buttons repeat."""
    counts = Counter([unit.low for unit in units])
    return [_LOGS[min(counts[unit.low] - 1, _LONG)] for unit in units]


def _since(marks: Sequence[Mark | None], kinds: frozenset[str]) -> Sequence[float]:
    """How many units back the last line stands that is such furniture, as a logarithm."""
    found: list[float] = []
    far = _NEVER
    for mark in marks:
        found.append(_LOGS[far])
        far = far + 1 if far < _NEVER else _NEVER
        if mark is not None and mark.furniture and mark.subtype in kinds:
            far = 1
    return found
