"""Measures of a ranking of labelled pairs.

A pair that is labelled soft is right if linked and not missed if it is not:
precision counts strict and soft, recall strict alone.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.gold.pairs import LABELS

SOFT = LABELS.index("soft")


@dataclass(frozen=True, slots=True)
class Measure:
    """Precision, recall, F1 at a threshold, and how many pairs that shows."""

    precision: float
    recall: float
    f1: float
    threshold: float
    shown: int


def at_threshold(
    scores: NDArray[np.float64], labels: NDArray[np.int64], kind: int, threshold: float
) -> Measure:
    """Measure of showing every pair that scores at least `threshold` as `kind`."""
    shown = scores >= threshold
    strict = labels == kind
    right = shown & (strict | (labels == SOFT))
    precision = float(right.sum() / max(1, shown.sum()))
    recall = float((shown & strict).sum() / max(1, strict.sum()))
    return Measure(precision, recall, _f1(precision, recall), threshold, int(shown.sum()))


def best_threshold(scores: NDArray[np.float64], labels: NDArray[np.int64], kind: int) -> Measure:
    """The measure at the threshold with the best F1."""
    order = np.argsort(-scores, kind="stable")
    strict = (labels == kind)[order]
    right = strict | (labels == SOFT)[order]
    shown = np.arange(1, len(order) + 1)
    precision = np.cumsum(right) / shown
    recall = np.cumsum(strict) / max(1, strict.sum())
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    best = int(f1.argmax())
    return Measure(
        float(precision[best]),
        float(recall[best]),
        float(f1[best]),
        float(scores[order[best]]),
        best + 1,
    )


def calibration(
    scores: NDArray[np.float64], labels: NDArray[np.int64], kind: int, bins: int = 10
) -> list[tuple[float, float, int]]:
    """For each tenth of score: mean score, share that holds, and count. Soft pairs left out."""
    firm = labels != SOFT
    scores, holds = scores[firm], (labels == kind)[firm]
    rows = []
    for low in np.arange(bins) / bins:
        inside = (scores >= low) & (scores < low + 1 / bins + (1e-9 if low > 1 - 2 / bins else 0))
        if inside.any():
            rows.append(
                (float(scores[inside].mean()), float(holds[inside].mean()), int(inside.sum()))
            )
    return rows


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / max(precision + recall, 1e-9)
