"""Which of two sentences denies, doubts or turns round what the other says, claim by claim."""

from __future__ import annotations

from reader.language import Cue, Reading
from reader.linking.pairs.article_terms import Bag
from reader.linking.pairs.compare import Evidence
from reader.linking.pairs.overlap import ArticlePair, share_of
from reader.linking.pairs.sheet import COUNTER_CUES, Sheet
from reader.linking.pairs.sides import Side


def stance(a: Side, b: Side, pair: ArticlePair, evidence: Evidence) -> tuple[float, ...]:
    """Cues of denial, doubt, negation and the like, on either side, and what they stand against."""
    first, second = a.sheet, b.sheet
    counter = sorted((len(first.counter), len(second.counter)))
    forecast = sorted((first.forecasts, second.forecasts))
    shares: dict[str, float] = {}
    for match in evidence.against:
        shares[match.cue.kind] = max(match.share, shares.get(match.cue.kind, 0.0))
    against = shares.get
    return (
        float(min(len(evidence.opposed), 3)),
        max([_scopes(a, b, pair, *cues) for cues in evidence.opposed], default=0.0),
        against("denial", 0.0),
        against("doubt", 0.0),
        against("negation", 0.0),
        against("correction", 0.0),
        max([match.mass for match in evidence.against], default=0.0),
        max([pair.weight(term.text) for _, term in evidence.negated], default=0.0),
        float(bool(counter[0]) != bool(counter[1])),
        float(bool(counter[0])),
        float(counter[0]),
        float(counter[1]),
        float(first.negates != second.negates),
        float(first.denies != second.denies),
        float(first.doubts != second.doubts),
        float(first.corrects or second.corrects),
        float(first.contrasts or second.contrasts),
        float(forecast[0]),
        float(forecast[1]),
    )


def _scopes(a: Side, b: Side, pair: ArticlePair, one: Cue, other: Cue) -> float:
    """How much of what two opposite predicates govern is the same, 0..1."""
    first, second = _scope(a.reading, one), _scope(b.reading, other)
    less = min(pair.mass(first), pair.mass(second))
    return share_of(pair.shared(first, second), less)


def _scope(reading: Reading, cue: Cue) -> Bag:
    return {
        term.text: 1.0
        for term in reading.terms
        if term.kind != "number" and cue.scope_start <= term.start < cue.scope_end
    }


def claims(a: Sheet, b: Sheet, evidence: Evidence) -> tuple[float, ...]:
    """The two claims that come nearest to each other, and who makes them."""
    match = evidence.claim
    attributed = sorted((a.attributed, b.attributed))
    quoted = a.quoted and b.quoted
    who = (float(evidence.same_speaker), float(attributed[0]), float(attributed[1]), float(quoted))
    if match is None:
        return (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, *who)
    counter_a = any(cue.kind in COUNTER_CUES for cue in match.a.cues)
    counter_b = any(cue.kind in COUNTER_CUES for cue in match.b.cues)
    denied = {match.a.verb_class, match.b.verb_class} & {"denies", "doubts"}

    def within(pairs: tuple[tuple[object, object], ...]) -> float:
        return float(
            sum(
                match.a.start <= one.start < match.a.end  # type: ignore[attr-defined]
                and match.b.start <= other.start < match.b.end  # type: ignore[attr-defined]
                for one, other in pairs
            )
        )

    return (
        match.jaccard,
        match.contained,
        float(counter_a != counter_b),
        float(bool(denied) and match.a.verb_class != match.b.verb_class),
        within(evidence.conflicting),
        within(evidence.agreeing),
        within(evidence.opposed),
        *who,
    )
