"""From which score on a link is shown: one dial for both kinds.

Scores are probabilities, but a judge is seldom as sure of a dispute as of a repeat: repeats
are shown that hold two times in three, disputes that hold three times in five. A link that is
wrong costs a reader more than one that a touch of the dial would have shown. Knows nothing of
how a score comes about.
"""

from __future__ import annotations

from math import ceil, floor

from reader.model import LinkKind

ROUNDING = 1e-6
"""What binary fractions may lack of a whole per cent: 0.29 * 100 is less than 29."""

DEFAULT_STRICTNESS = 0.5
"""What is shown when nothing else is asked for; its measure stands in the README."""

_AT_DEFAULT: dict[LinkKind, float] = {"repeats": 0.65, "disputes": 0.6}


def threshold(kind: LinkKind, strictness: float) -> float:
    """The least score shown at a strictness of 0..1: 0 shows all, 1 what is certain."""
    middle = _AT_DEFAULT[kind]
    if strictness <= DEFAULT_STRICTNESS:
        return middle * strictness / DEFAULT_STRICTNESS
    return middle + (1 - middle) * (strictness - DEFAULT_STRICTNESS) / (1 - DEFAULT_STRICTNESS)


def shown(kind: LinkKind, score: float, strictness: float) -> bool:
    """Whether a link of this score is shown."""
    return score >= threshold(kind, strictness)


def percent(score: float) -> int:
    """A score in per cent, rounded down: one that is not shown never reads as what it would take.

    Wherever a score is told to a person it is told by this.
    """
    return floor(score * 100 + ROUNDING)


def percent_from(kind: LinkKind, strictness: float) -> int:
    """From how many per cent on a kind is shown, rounded up for the same reason."""
    return ceil(threshold(kind, strictness) * 100 - ROUNDING)


def likelier(repeats: float, disputes: float) -> LinkKind:
    """The kind that a pair is told as: the one further above (or less below) being shown."""
    above = {
        "repeats": repeats / _AT_DEFAULT["repeats"],
        "disputes": disputes / _AT_DEFAULT["disputes"],
    }
    return "disputes" if above["disputes"] > above["repeats"] else "repeats"
