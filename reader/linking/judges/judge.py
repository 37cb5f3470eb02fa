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
MARGINS = (*ASKED, "alike")
"""What is handed on to a judge that reads: the log-odds of a yes to what was `ASKED`, and how
much the two articles speak of the same (`articles_alike` of the features)."""
_ALIKE = FEATURES.index("articles_alike")


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
        """(pairs, 5) `MARGINS`, for (pairs, features)."""
        ...


class Trees:
    """A boosted forest in which every question of every tree is asked at once.

    A pair's answers to the at most eight questions of a tree are the bits of a byte, and the
    byte finds the leaf in a table of 256: no tree is walked. Trees share questions, so each is
    asked once and its answer handed to all that ask it. Leaf values are summed by
    question (see `ASKED`): the log-odds of a yes. Raises `ValueError` for a larger tree.
    """

    def __init__(self, data: dict[str, Any]) -> None:
        count = len(data["trees"])
        asked = np.zeros((_QUESTIONS, count), dtype=np.intp)
        self._leaves = np.zeros((count, 1 << _QUESTIONS))
        self._rows = (np.arange(count) << _QUESTIONS)[:, None]
        questions: dict[tuple[int, float], int] = {}
        for number, tree in enumerate(data["trees"]):
            left = np.asarray(tree["left"])
            inner = np.flatnonzero(left != np.arange(len(left)))
            if len(inner) > _QUESTIONS:
                raise ValueError(f"a tree asks {len(inner)} questions, {_QUESTIONS} at most")
            for bit, node in enumerate(inner):
                question = (tree["feature"][node], tree["threshold"][node])
                asked[bit, number] = questions.setdefault(question, len(questions))
            self._leaves[number] = np.asarray(tree["value"])[_reached(tree, inner)]
        self._asked = asked
        self._feature = np.asarray([feature for feature, _ in questions], dtype=np.intp)
        self._threshold = np.asarray([[threshold] for _, threshold in questions])
        classes = np.asarray([tree["class"] for tree in data["trees"]])
        self._of_class = [np.flatnonzero(classes == k) for k in range(len(data["asked"]))]

    def margins(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """(pairs, questions) sums of leaf values for (pairs, features)."""
        yes = np.ascontiguousarray(x.T).take(self._feature, axis=0) > self._threshold
        answers = np.zeros((len(self._rows), len(x)), dtype=np.uint8)
        for bit, asked in enumerate(self._asked):
            answers |= yes.take(asked, axis=0).view(np.uint8) << np.uint8(bit)
        leaves = self._leaves.ravel().take(self._rows + answers)
        # Contiguous, so that a pair's sum is the same whatever other pairs are beside it.
        sums = [
            np.ascontiguousarray(leaves.take(trees, axis=0).T).sum(axis=1)
            for trees in self._of_class
        ]
        return np.stack(sums, axis=1)


_QUESTIONS = 8


def _reached(tree: dict[str, Any], inner: NDArray[np.intp]) -> NDArray[np.intp]:
    """(256,) leaf that each set of answers leads to; bit i is the answer at node `inner[i]`."""
    left, right = np.asarray(tree["left"]), np.asarray(tree["right"])
    bit = np.zeros(len(left), dtype=np.intp)
    bit[inner] = np.arange(len(inner))
    answers = np.arange(1 << _QUESTIONS)
    node = np.zeros(1 << _QUESTIONS, dtype=np.intp)
    for _ in range(len(inner)):
        node = np.where(answers >> bit[node] & 1, right[node], left[node])
    return node


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
        raw = raw_probabilities(self._trees.margins(x))
        repeats, disputes = (
            np.interp(raw[:, column], *self._calibration[kind]) for column, kind in enumerate(KINDS)
        )
        moved = repeats * DOUBT_TURNS * (x[:, _COUNTERED].max(axis=1) >= DOUBTED_SHARE)
        return np.stack([repeats - moved, np.minimum(disputes + moved, 0.99)], axis=1)

    def margins(self, vectors: Sequence[Sequence[float]]) -> NDArray[np.float64]:
        """See `Judge`."""
        if not len(vectors):
            return np.zeros((0, len(MARGINS)))
        x = np.asarray(vectors, dtype=np.float64)
        return np.column_stack([self._trees.margins(x), x[:, _ALIKE]])


def raw_probabilities(margins: NDArray[np.float64]) -> NDArray[np.float64]:
    """(pairs, kinds) probabilities before calibration, from log-odds of what was `ASKED`.

    Further columns of `MARGINS` are passed over.
    """
    asked = margins[:, : len(ASKED)]
    repeats, disputes, related, against = (1 / (1 + np.exp(-asked))).T
    # Two ways to the same answer: one learns what disputes look like, the other what they are.
    return np.stack([repeats, np.sqrt(disputes * related * against)], axis=1)


@cache
def default_judge() -> Judge:
    """The judge that is shipped."""
    data = trained("judge")
    if data is None:
        raise RuntimeError("reader/linking/data/judge.json is missing: train the judge first")
    return FeatureJudge(data)
