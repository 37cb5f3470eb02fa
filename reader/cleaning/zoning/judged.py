"""Traits of a line once the rules have judged the page: see `reader.cleaning.zoning.traits`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.shapes import Floats, around, beside, best_stretch, distance, signed
from reader.cleaning.zoning.evidence import Evidence
from reader.cleaning.zoning.traits import TRAITS, Look

_OF_VERDICT: dict[str, Callable[[Mark], float]] = {
    "furniture": lambda m: m.kind == "boilerplate",
    "credit": lambda m: m.kind in ("byline", "date"),
    "caption": lambda m: m.kind == "caption",
    "title": lambda m: m.kind in ("title", "deck"),
}
_JUDGED = (*(f"verdict_{name}" for name in _OF_VERDICT), "core", "look")
_JUDGED_PLACE = (
    "after",
    "before",
    "from_start",
    "from_end",
    "furniture_above",
    "furniture_below",
    "text_above",
    "text_below",
    "text_after",
    "look~5",
    "look_before",
    "look_after",
    "look_share",
    "look_from_start",
    "look_from_end",
    "spoken_page",
    "closed",
)
JUDGED_TRAITS: tuple[str, ...] = (*TRAITS, *_JUDGED, *around(_JUDGED), *_JUDGED_PLACE)
"""The same after the rules' verdicts and a first look by the trees (log-odds of furniture)."""


def judged_traits(
    look: Look,
    known: Evidence,
    verdicts: Sequence[Mark],
    core: Sequence[float],
    stretch: tuple[int, int],
) -> Floats:
    """(units, `JUDGED_TRAITS`) figures after the verdicts.

    `core` is how much each unit shares with the article's words, `stretch` the article's
    first and last unit by the rules.
    """
    columns: list[Sequence[float]] = [list(map(tell, verdicts)) for tell in _OF_VERDICT.values()]
    columns += [core, look.odds.tolist()]
    judged = np.array(columns, dtype=np.float64).T
    places = _judged_places(known, verdicts, look.odds, stretch)
    return np.concatenate([look.traits, judged, beside(judged), places], axis=1)


def _judged_places(
    known: Evidence, verdicts: Sequence[Mark], look: Floats, stretch: tuple[int, int]
) -> Floats:
    units = known.units
    count = len(units)
    start, end = stretch
    index = np.arange(count, dtype=np.float64)
    told = [v.kind == "body" and u.sentence for v, u in zip(verdicts, units, strict=True)]
    hidden = [v.furniture for v in verdicts]
    left = np.cumsum(np.array(told[::-1], dtype=np.float64))[::-1]
    sums = np.concatenate([np.zeros(6), np.cumsum(look), np.full(5, look.sum())])
    weight = np.maximum(-look, 0) * np.log1p(np.array([min(u.size, 500) for u in units]))
    before = np.cumsum(weight) - weight
    after = weight.sum() - before - weight
    first, last = best_stretch((-look).tolist())
    columns = [
        index > end,
        index < start,
        signed(index - start),
        signed(index - end),
        distance(hidden),
        distance(hidden[::-1])[::-1],
        distance(told),
        distance(told[::-1])[::-1],
        np.log1p(left - told),
        (sums[11:] - sums[:-11]) / 11,
        np.log1p(before),
        np.log1p(after),
        before / (before + after + 1e-6),
        signed(index - first),
        signed(index - last),
        np.full(count, not known.plain),
        index > known.closing if known.closing >= 0 else np.zeros(count),
    ]
    return np.array(columns, dtype=np.float64).T
