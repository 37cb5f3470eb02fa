"""Weigh what the features say and what reading says: `python -m tests.gold.reading.join`.

Fits `reader/linking/data/joined.json` on the stories apart, which the network never saw and
which the trees are asked about out of fold, and prints how both judges and the two together
do there, every fifth of these stories judged by weights fitted on the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

from reader.linking.joined import INPUTS, inputs
from reader.linking.judge import KINDS
from tests.gold.measures import SOFT
from tests.gold.pairs import LABELS

FOLDS = 5
STRENGTH = 0.03
"""How freely the weights may move (scikit-learn's C, inputs in units of their deviation)."""


@dataclass(frozen=True, slots=True)
class Both:
    """A story's pairs: the trees' log-odds (pairs, 4), what reading said (pairs, 4), labels."""

    margins: NDArray[np.float64]
    said: NDArray[np.float32]
    labels: NDArray[np.int64]


def fit(stories: Sequence[Both]) -> dict[str, Any]:
    """Weights and bias by kind."""
    x = np.concatenate([inputs(story.margins, story.said) for story in stories])
    labels = np.concatenate([story.labels for story in stories])
    scale = x.std(axis=0) + 1e-6
    firm = labels != SOFT
    made: dict[str, Any] = {"inputs": list(INPUTS), "weights": {}, "bias": {}}
    for kind in KINDS:
        model = LogisticRegression(C=STRENGTH, max_iter=2000)
        model.fit((x / scale)[firm], labels[firm] == LABELS.index(kind))
        made["weights"][kind] = [round(float(w), 5) for w in model.coef_[0] / scale]
        made["bias"][kind] = round(float(model.intercept_[0]), 5)
    return made


def odds(weights: dict[str, Any], story: Both) -> NDArray[np.float64]:
    """(pairs, kinds) log-odds by some weights."""
    x = inputs(story.margins, story.said)
    return np.column_stack(
        [x @ np.asarray(weights["weights"][kind]) + weights["bias"][kind] for kind in KINDS]
    )


def out_of_fold(stories: Sequence[Both]) -> list[NDArray[np.float64]]:
    """(pairs, kinds) log-odds of each story by weights that were fitted on others."""
    found: list[NDArray[np.float64]] = [np.zeros((0, 2))] * len(stories)
    for fold in range(FOLDS):
        weights = fit([s for place, s in enumerate(stories) if place % FOLDS != fold])
        for place, story in enumerate(stories):
            if place % FOLDS == fold:
                found[place] = odds(weights, story)
    return found


def calibrate(
    raw: NDArray[np.float64], labels: NDArray[np.int64]
) -> dict[str, dict[str, list[float]]]:
    """For each kind, knots from log-odds to the share that holds; arguable pairs count half."""
    knots = {}
    for column, kind in enumerate(KINDS):
        holds = np.where(labels == SOFT, 0.5, labels == LABELS.index(kind))
        fitted = IsotonicRegression(y_min=0.0, y_max=0.98, out_of_bounds="clip")
        fitted.fit(raw[:, column], holds)
        likely = np.quantile(raw[:, column], 1 - np.geomspace(1, 2e-4, 40))
        grid = np.unique(np.concatenate([[-20.0, 20.0], likely]))
        # A little slope keeps the order of pairs that fall on one step.
        slope = 0.02 / (1 + np.exp(-grid))
        true = np.clip(fitted.predict(grid) + slope, 0.0, 0.99)
        knots[kind] = {
            "raw": [round(float(value), 5) for value in grid],
            "true": [round(float(value), 5) for value in true],
        }
    return knots
