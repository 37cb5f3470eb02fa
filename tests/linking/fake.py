"""A network that reads without being one, and a sentence to look at."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reader.library import Library
from reader.linking.judges.crossencoder import Pair
from reader.linking.judges.joined import INPUTS, WAYS, Joined
from reader.linking.judges.judge import KINDS


class Fake:
    """Says that every pair disputes; counts what it reads."""

    name = "fake:1"

    def __init__(self) -> None:
        self.read: list[Pair] = []

    def said(self, pairs: Sequence[Pair]) -> NDArray[np.float32]:
        self.read += pairs
        return np.tile(np.asarray([-3, -2, 4, 2, 0.5, 0.8], dtype=np.float32), (len(pairs), 1))


def weights() -> Joined:
    """Weights that believe what reading says, and nothing else."""
    return Joined(
        {
            "inputs": list(INPUTS),
            "weights": {
                "neither": [0.0] * len(INPUTS),
                "repeats": [float(name == "reads-repeats") for name in INPUTS],
                "disputes": [float(name == "reads-disputes") for name in INPUTS],
            },
            "bias": dict.fromkeys(WAYS, 0.0),
            "calibration": {kind: {"slope": 0.5, "offset": -0.3} for kind in KINDS},
        }
    )


def linked(library: Library) -> str:
    """A sentence that has links."""
    return next(
        sentence.id
        for article in library.articles
        for sentence in article.sentences
        if library.related(sentence.id)
    )
