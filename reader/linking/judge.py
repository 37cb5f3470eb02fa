"""How likely a pair repeats or disputes: boosted trees over the features, calibrated.

The trees are data (`data/judge.json`, written by `python -m tests.gold.train`);
evaluating them needs numpy alone. Judges stand behind a protocol, so that one
that reads both sentences can take this one's place.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from reader.linking.features import FEATURES
from reader.linking.tables import trained

KINDS = ("repeats", "disputes")


class Judge(Protocol):
    """Tells how likely pairs of sentences repeat or dispute each other."""

    def probabilities(self, vectors: Sequence[Sequence[float]]) -> NDArray[np.float64]:
        """(pairs, 2) probabilities in 0..1, columns as `KINDS`, for (pairs, features)."""
        ...


class Trees:
    """A boosted forest as arrays: every pair walks all trees at once.

    `feature`, `threshold`, `left`, `right` and `value` are (trees, nodes) arrays; a
    leaf points to itself. Scores are summed by class, then made a softmax.
    """

    def __init__(self, data: dict[str, Any]) -> None:
        trees = data["trees"]
        size = max(len(tree["value"]) for tree in trees)

        def stack(name: str, kind: type) -> NDArray[Any]:
            rows = [tree[name] + [0] * (size - len(tree[name])) for tree in trees]
            return np.asarray(rows, dtype=kind)

        self._feature = stack("feature", np.int32)
        self._threshold = stack("threshold", np.float64)
        self._left = stack("left", np.int32)
        self._right = stack("right", np.int32)
        self._value = stack("value", np.float64)
        self._depth = int(data["depth"])
        self._classes = np.asarray([tree["class"] for tree in trees])
        self._count = int(data["classes"])

    def margins(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """(pairs, classes) sums of leaf values for (pairs, features)."""
        trees = np.arange(len(self._classes))
        node = np.zeros((len(x), len(trees)), dtype=np.int32)
        rows = np.arange(len(x))[:, None]
        for _ in range(self._depth):
            goes_left = x[rows, self._feature[trees, node]] <= self._threshold[trees, node]
            node = np.where(goes_left, self._left[trees, node], self._right[trees, node])
        leaves = self._value[trees, node]
        return np.stack(
            [leaves[:, self._classes == k].sum(axis=1) for k in range(self._count)], axis=1
        )


class FeatureJudge:
    """The trained trees over `features.FEATURES`, calibrated on stories apart."""

    def __init__(self, data: dict[str, Any]) -> None:
        if tuple(data["features"]) != FEATURES:
            raise ValueError("the trees were trained on other features: train again")
        self._trees = Trees(data)
        self._calibration = {
            kind: (np.asarray(knots["raw"]), np.asarray(knots["true"]))
            for kind, knots in data["calibration"].items()
        }

    def probabilities(self, vectors: Sequence[Sequence[float]]) -> NDArray[np.float64]:
        """See `Judge`."""
        if not len(vectors):
            return np.zeros((0, 2))
        raw = softmax(self._trees.margins(np.asarray(vectors, dtype=np.float64)))
        return np.stack(
            [
                np.interp(raw[:, column], *self._calibration[kind])
                for column, kind in enumerate(KINDS, start=1)
            ],
            axis=1,
        )


def softmax(margins: NDArray[np.float64]) -> NDArray[np.float64]:
    """Rows of margins as rows of probabilities."""
    shifted = np.exp(margins - margins.max(axis=1, keepdims=True))
    result: NDArray[np.float64] = shifted / shifted.sum(axis=1, keepdims=True)
    return result


@cache
def default_judge() -> Judge:
    """The judge that is shipped."""
    data = trained("judge")
    if data is None:
        raise RuntimeError("reader/linking/data/judge.json is missing: train the judge first")
    return FeatureJudge(data)
