"""What the features say and what reading says, weighed into one probability.

The weights are data (`data/joined.json`, written by `python -m tests.gold.reading.join`),
fitted on stories that neither judge was taught on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.linking.judges.crossencoder import Pair
from reader.linking.judges.judge import ASKED, KINDS
from reader.linking.tables import trained

INPUTS = (
    "repeats", "disputes", "related", "against", "reads-repeats", "reads-disputes",
    "reads-related", "near-repeats", "near-related", "both-repeat", "both-dispute",
    "long-shorter", "long-longer", "copy-against", "copy-reads-repeats", "copy-reads-disputes",
    "strange", "strange-reads-repeats", "strange-reads-disputes",
)  # fmt: skip
"""The four log-odds of the trees; what reading says for either kind against all else, and for
being about one claim; how near the two are, read apart; for either kind the log-odds of the
judge that is less sure of it; by how much each sentence is longer than usual; of sentences
that are nearly the same, what the trees say against, and what reading says for either kind; and
by how much the two articles fall short of telling one story, with what reading says there."""
COPY = 0.9
"""How near two sentences that were read apart are from which on they may be copies. A "not" that
one of them has more is overlooked by reading; the features see it."""
ONE_STORY = 0.1
"""Likeness of two articles that tell one story. Where they do not, a figure or a turn of phrase is
met again by chance, and reading, which sees two sentences alone, is taken in by it."""
USUAL = 70
"""Columns that a sentence of a news article takes, the median of the stories in either language.
Longer ones make several claims, and what one of them says is easily taken for another's."""
WAYS = ("neither", *KINDS)
"""What a pair can be, exactly one of them."""


def lengths(pairs: Sequence[Pair]) -> NDArray[np.float64]:
    """(pairs, 2) columns that both sentences of each pair take, a Hangul syllable two."""
    found = [(columns(a.text), columns(b.text)) for a, b in pairs]
    return np.asarray(found, dtype=np.float64).reshape(-1, 2)


def columns(text: str) -> int:
    """How many columns a text takes."""
    return len(text) + sum("가" <= letter <= "힣" for letter in text)


def inputs(
    margins: NDArray[np.float64], said: NDArray[np.float32], long: NDArray[np.float64]
) -> NDArray[np.float64]:
    """(pairs, INPUTS) from `MARGINS` (pairs, 5), what was read (pairs, 6), `lengths`."""
    longer = np.log(np.maximum(long / USUAL, 1.0))
    neither, repeats, disputes, related, near_repeats, near_related = said.astype(np.float64).T
    repeat = repeats - np.logaddexp(neither, disputes)
    dispute = disputes - np.logaddexp(neither, repeats)
    tree_repeat, tree_dispute, tree_related, tree_against, alike = margins.T
    strange = np.maximum(1.0 - alike / ONE_STORY, 0.0)
    copied = np.maximum(near_repeats - COPY, 0.0) / (1.0 - COPY)
    return np.column_stack(
        [
            margins[:, : len(ASKED)],
            repeat,
            dispute,
            related,
            near_repeats,
            near_related,
            np.minimum(repeat, tree_repeat),
            np.minimum(dispute, np.maximum(tree_dispute, tree_related)),
            longer.min(axis=1),
            longer.max(axis=1),
            copied * tree_against,
            copied * repeat,
            copied * dispute,
            strange,
            strange * repeat,
            strange * dispute,
        ]
    )


def calibrated(odds: NDArray[np.float64], dial: Mapping[str, float]) -> NDArray[np.float64]:
    """Log-odds as probabilities: the share of pairs of such odds that held on stories apart."""
    return 1 / (1 + np.exp(-(dial["slope"] * odds + dial["offset"])))


def odds(x: NDArray[np.float64], data: Mapping[str, Any]) -> NDArray[np.float64]:
    """(pairs, kinds) log-odds of each kind against all else, from `x` (pairs, INPUTS).

    `data` has weights and bias of the three `WAYS`, of which a pair is exactly one: what speaks
    for a repeat speaks against a dispute.
    """
    weights = np.asarray([data["weights"][way] for way in WAYS])
    neither, repeats, disputes = (x @ weights.T + [data["bias"][way] for way in WAYS]).T
    return np.column_stack(
        [repeats - np.logaddexp(neither, disputes), disputes - np.logaddexp(neither, repeats)]
    )


class Joined:
    """Both judges in one."""

    def __init__(self, data: dict[str, Any]) -> None:
        if tuple(data["inputs"]) != INPUTS:
            raise ValueError("the weights were fitted to other inputs: fit them again")
        self._data = data
        self._dials = [data["calibration"][kind] for kind in KINDS]

    def raw(
        self, margins: NDArray[np.float64], said: NDArray[np.float32], long: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """(pairs, kinds) log-odds before calibration; what is given is as for `inputs`."""
        return odds(inputs(margins, said, long), self._data)

    def probabilities(
        self, margins: NDArray[np.float64], said: NDArray[np.float32], long: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """(pairs, kinds) probabilities in 0..1, columns as `KINDS`."""
        raw = self.raw(margins, said, long)
        return np.stack(
            [calibrated(raw[:, place], dial) for place, dial in enumerate(self._dials)], axis=1
        )


def shipped() -> Joined | None:
    """The weights that ship, `None` when there are none."""
    data = trained("joined")
    return None if data is None else Joined(data)
