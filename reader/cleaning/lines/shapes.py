"""Small sums over the lines of a page: what stands beside, how far, how alike, how long."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reader.cleaning.lines.units import Unit

Floats = NDArray[np.float64]
_STEPS = (-1, 1, -2, 2)
_FAR = 6.0
"""Lines beyond which a neighbour is no longer told from one farther off."""


def around(names: Sequence[str]) -> tuple[str, ...]:
    steps = (f"{name}{step:+d}" for step in _STEPS for name in names)
    return (*steps, *(f"{name}~3" for name in names))


def beside(own: Floats) -> Floats:
    """The traits of the two units before and after, and the mean of the three either side."""
    count, width = own.shape
    padded = np.full((count + 6, width), -1.0)
    padded[3:-3] = own
    steps = [padded[3 + step : 3 + step + count] for step in _STEPS]
    near = [padded[3 + step : 3 + step + count] for step in (-3, -2, -1, 1, 2, 3)]
    return np.concatenate([*steps, np.mean(near, axis=0)], axis=1)


def distance(hits: Sequence[bool]) -> list[float]:
    """How many units back the last hit before each stands, at most `_FAR`."""
    found: list[float] = []
    far = _FAR
    for hit in hits:
        far = far + 1 if far < _FAR else _FAR
        found.append(far)
        if hit:
            far = 0.0
    return found


def runs(units: Sequence[Unit]) -> list[float]:
    """How many lines that are no sentences stand together, each line's own run."""
    found = [0.0] * len(units)
    index = 0
    while index < len(units):
        end = index
        while end < len(units) and not units[end].sentence:
            end += 1
        length = math.log1p(end - index)
        for place in range(index, end):
            found[place] = length
        index = end + 1
    return found


def alike(one: Unit, other: Unit) -> float:
    """How much two lines are of one shape, 0..1."""
    if one.sentence != other.sentence or one.bullet[:1] != other.bullet[:1]:
        return 0.0
    return min(one.size, other.size) / max(one.size, other.size, 1)


def signed(distance: Floats) -> Floats:
    """Distances in lines as logarithms that keep their sign."""
    logs: Floats = np.sign(distance) * np.log1p(np.abs(distance))
    return logs


def best_stretch(weights: Sequence[float]) -> tuple[int, int]:
    """First and last index of the run with the greatest sum; `(0, -1)` if none is positive."""
    best = 0.0
    found = (0, -1)
    total = 0.0
    start = 0
    for index, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, index
        total += weight
        if total > best:
            best, found = total, (start, index)
    return found
