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
from reader.model import LinkKind

KINDS: tuple[LinkKind, LinkKind] = ("repeats", "disputes")
ASKED = ("repeats", "disputes", "related", "against")
"""What the trees are asked of a pair: does it repeat; does it dispute; is it about one claim at
all; and if it is, does one sentence set itself against the other."""


DOUBTED_SHARE = 0.4
DOUBT_TURNS = 0.75
"""Who denies or doubts a claim says its words again. Where one side alone has a denial, doubt or
correction and the other says at least this share of what it governs, so much of the likelihood
of a repeat is that of a dispute (of 38 such pairs of the develop stories, 26 disputed)."""
_COUNTERED = [
    FEATURES.index(name) for name in ("against_denial", "against_doubt", "against_correction")
]


class Judge(Protocol):
    """Tells how likely pairs of sentences repeat or dispute each other."""

    def probabilities(self, vectors: Sequence[Sequence[float]]) -> NDArray[np.float64]:
        """(pairs, 2) probabilities in 0..1, columns as `KINDS`, for (pairs, features)."""
        ...

    def margins(self, vectors: Sequence[Sequence[float]]) -> NDArray[np.float64]:
        """(pairs, 4) log-odds of what was `ASKED`, for (pairs, features)."""
        ...


class Trees:
    """A boosted forest as flat arrays: every pair walks all trees at once.

    The nodes of all trees stand in one row, a node's right child beside its left
    one, so that a step is a lookup and an addition. A leaf is its own left child.
    Leaf values are summed by question (see `ASKED`): the log-odds of a yes.
    """

    def __init__(self, data: dict[str, Any]) -> None:
        feature: list[int] = []
        threshold: list[float] = []
        left: list[int] = []
        value: list[float] = []
        roots: list[int] = []
        for tree in data["trees"]:
            start = len(feature)
            roots.append(start)
            order = _siblings_together(tree["left"], tree["right"])
            place = {node: start + number for number, node in enumerate(order)}
            for node in order:
                leaf = tree["left"][node] == node
                feature.append(tree["feature"][node])
                threshold.append(np.inf if leaf else tree["threshold"][node])
                left.append(place[tree["left"][node]])
                value.append(tree["value"][node])
        self._roots = np.asarray(roots, dtype=np.intp)
        self._feature = np.asarray(feature, dtype=np.intp)
        self._threshold = np.asarray(threshold, dtype=np.float64)
        self._left = np.asarray(left, dtype=np.intp)
        self._value = np.asarray(value, dtype=np.float64)
        self._depth = int(data["depth"])
        self._classes = np.asarray([tree["class"] for tree in data["trees"]])
        self._count = len(data["asked"])

    def margins(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """(pairs, questions) sums of leaf values for (pairs, features)."""
        flat = np.ascontiguousarray(x).ravel()
        rows = (np.arange(len(x)) * x.shape[1])[:, None]
        node = np.broadcast_to(self._roots, (len(x), len(self._roots)))
        for _ in range(self._depth):
            goes_right = flat.take(rows + self._feature.take(node)) > self._threshold.take(node)
            node = self._left.take(node) + goes_right
        leaves = self._value.take(node)
        # Contiguous, so that a pair's sum is the same whatever other pairs are beside it.
        sums = [
            np.ascontiguousarray(leaves[:, self._classes == k]).sum(axis=1)
            for k in range(self._count)
        ]
        return np.stack(sums, axis=1)


def _siblings_together(left: Sequence[int], right: Sequence[int]) -> list[int]:
    """The nodes of a tree from its root on, each right child behind its left sibling."""
    order = [0]
    for node in order:
        if left[node] != node:
            order += [left[node], right[node]]
    return order


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
        x = np.asarray(vectors, dtype=np.float64)
        raw = raw_probabilities(self.margins(vectors))
        repeats, disputes = (
            np.interp(raw[:, column], *self._calibration[kind]) for column, kind in enumerate(KINDS)
        )
        moved = repeats * DOUBT_TURNS * (x[:, _COUNTERED].max(axis=1) >= DOUBTED_SHARE)
        return np.stack([repeats - moved, np.minimum(disputes + moved, 0.99)], axis=1)

    def margins(self, vectors: Sequence[Sequence[float]]) -> NDArray[np.float64]:
        """See `Judge`."""
        if not len(vectors):
            return np.zeros((0, len(ASKED)))
        return self._trees.margins(np.asarray(vectors, dtype=np.float64))


def raw_probabilities(margins: NDArray[np.float64]) -> NDArray[np.float64]:
    """(pairs, kinds) probabilities before calibration, from log-odds of what was `ASKED`."""
    repeats, disputes, related, against = (1 / (1 + np.exp(-margins))).T
    # Two ways to the same answer: one learns what disputes look like, the other what they are.
    return np.stack([repeats, np.sqrt(disputes * related * against)], axis=1)


@cache
def default_judge() -> Judge:
    """The judge that is shipped."""
    data = trained("judge")
    if data is None:
        raise RuntimeError("reader/linking/data/judge.json is missing: train the judge first")
    return FeatureJudge(data)
