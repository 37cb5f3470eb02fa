"""Which figures, names and times two sentences share, and which are at odds."""

from __future__ import annotations

from reader.language import affinity
from reader.linking.pairs.compare import Evidence
from reader.linking.pairs.overlap import ArticlePair
from reader.linking.pairs.sides import Side

_NO_FIGURES = (0.0,) * 16


def figures(a: Side, b: Side, pair: ArticlePair, evidence: Evidence) -> tuple[float, ...]:
    """Figures that agree, that conflict, that are about different things, and that stand alone."""
    fewest = float(min(len(a.reading.quantities), len(b.reading.quantities)))
    unmatched = float(min(evidence.unmatched)), float(max(evidence.unmatched))
    told = evidence.agreeing, evidence.conflicting, evidence.apart, evidence.outdated
    if not any(told):  # most pairs
        return (*_NO_FIGURES, *unmatched, fewest)
    exact = [
        (one, other)
        for one, other in evidence.agreeing
        if one.value == other.value and one.unit == other.unit
    ]
    same_noun = [1 for one, other in evidence.conflicting if one.noun and one.noun == other.noun]
    return (
        float(len(evidence.agreeing)),
        float(len(exact)),
        max((_digits(one.value) for one, _ in evidence.agreeing), default=0.0),
        max((pair.figure_weight(one) for one, _ in evidence.agreeing), default=0.0),
        max((affinity(one, other) for one, other in evidence.agreeing), default=0.0),
        float(min(len(evidence.conflicting), 4)),
        max((affinity(one, other) for one, other in evidence.conflicting), default=0.0),
        max((pair.figure_weight(one) for one, _ in evidence.conflicting), default=0.0),
        float(min(len(evidence.apart), 4)),
        max((affinity(one, other) for one, other in evidence.apart), default=0.0),
        max((pair.figure_weight(one) for one, _ in evidence.apart), default=0.0),
        float(min(len(same_noun), 4)),
        float(min(len(evidence.outdated), 4)),
        float(min(len(evidence.countered), 2)),
        float(min(evidence.taken_up, 2)),
        float(min(evidence.aside, 2)),
        *unmatched,
        fewest,
    )


def _digits(value: float) -> float:
    """Significant digits of a figure: 2048 tells more than 2000."""
    digits = f"{abs(value):.6g}".split("e")[0].replace(".", "").strip("0")
    return float(len(digits))


def names_and_times(evidence: Evidence) -> tuple[float, ...]:
    """Names, days and times of day in common, and at odds."""
    clocks = sum([when.granularity == "time" for when, _ in evidence.same_time])
    other_clocks = sum([when.granularity == "time" for when, _ in evidence.other_time])
    return (
        float(len(evidence.names)),
        float(min(evidence.names_apart)),
        float(max(evidence.names_apart)),
        float(min(len(evidence.same_time) - clocks, 3)),
        float(min(len(evidence.other_time) - other_clocks, 3)),
        float(min(clocks, 2)),
        float(min(other_clocks, 2)),
    )
