"""Pairs of sentences, and what a model of the user's own says of them."""

from __future__ import annotations

import numpy as np

from reader.linking.judges.crossencoder import Pair, Told
from reader.linking.judges.endpoint import Endpoint

PAIRS: list[Pair] = [
    (Told("The quay held 40 boats."), Told("Some 40 boats lay at the quay.")),
    (Told("The quay held 41 boats."), Told("The quay held 90 boats.")),
    (Told("Rain is due."), Told("The mayor resigned.")),
]


def never() -> bool:
    return False


def said(judge: Endpoint, pairs: list[Pair] = PAIRS) -> np.ndarray:
    """The probabilities (repeats, disputes) of each pair."""
    rows = np.concatenate(list(judge.read(pairs, never)))
    return judge.probabilities(np.zeros((len(pairs), 5)), rows, pairs)
