"""What the features say and what reading says, weighed into one probability.

The weights are data (`data/joined.json`, written by `python -m tests.gold.reading.join`),
fitted on stories that neither judge was taught on.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.linking.judge import KINDS
from reader.linking.tables import trained

INPUTS = (
    "repeats", "disputes", "related", "against", "reads-repeats", "reads-disputes",
    "reads-related", "near-repeats", "near-related", "both-repeat", "both-dispute",
)  # fmt: skip
"""The four log-odds of the trees; what reading says for either kind against all else, and for
being about one claim; how near the two are, read apart; and for either kind the log-odds of
the judge that is less sure of it."""


def inputs(margins: NDArray[np.float64], said: NDArray[np.float32]) -> NDArray[np.float64]:
    """(pairs, INPUTS) from the trees' log-odds (pairs, 4) and what reading said (pairs, 6)."""
    neither, repeats, disputes, related, near_repeats, near_related = said.astype(np.float64).T
    repeat = repeats - np.logaddexp(neither, disputes)
    dispute = disputes - np.logaddexp(neither, repeats)
    tree_repeat, tree_dispute, tree_related, _ = margins.T
    return np.column_stack(
        [
            margins,
            repeat,
            dispute,
            related,
            near_repeats,
            near_related,
            np.minimum(repeat, tree_repeat),
            np.minimum(dispute, np.maximum(tree_dispute, tree_related)),
        ]
    )


def calibrated(odds: NDArray[np.float64], dial: Mapping[str, float]) -> NDArray[np.float64]:
    """Log-odds as probabilities: the share of pairs of such odds that held on stories apart."""
    return 1 / (1 + np.exp(-(dial["slope"] * odds + dial["offset"])))


class Joined:
    """Both judges in one."""

    def __init__(self, data: dict[str, Any]) -> None:
        if tuple(data["inputs"]) != INPUTS:
            raise ValueError("the weights were fitted to other inputs: fit them again")
        self._weights = np.asarray([data["weights"][kind] for kind in KINDS])
        self._bias = np.asarray([data["bias"][kind] for kind in KINDS])
        self._dials = [data["calibration"][kind] for kind in KINDS]

    def raw(self, margins: NDArray[np.float64], said: NDArray[np.float32]) -> NDArray[np.float64]:
        """(pairs, kinds) log-odds before calibration."""
        odds: NDArray[np.float64] = inputs(margins, said) @ self._weights.T + self._bias
        return odds

    def probabilities(
        self, margins: NDArray[np.float64], said: NDArray[np.float32]
    ) -> NDArray[np.float64]:
        """(pairs, kinds) probabilities in 0..1, columns as `KINDS`."""
        odds = self.raw(margins, said)
        return np.stack(
            [calibrated(odds[:, place], dial) for place, dial in enumerate(self._dials)], axis=1
        )


def shipped() -> Joined | None:
    """The weights that ship, `None` when there are none."""
    data = trained("joined")
    return None if data is None else Joined(data)
