"""What agrees and what differs between two sentences, before anyone judges it.

`compare` gathers the evidence once; the features of the judge and the reasons
on the screen are both read off it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.language import (
    Claim,
    Cue,
    Name,
    Quantity,
    Reading,
    Term,
    When,
    affinity,
    agree,
    compatible,
    conflict,
    negated_lemmas,
    opposites,
)
from reader.linking.overlap import ArticlePair, Bag

QuantityPairs = tuple[tuple[Quantity, Quantity], ...]
TELLING_ALONE = frozenset(
    {
        "money",
        "share",
        "points",
        "length",
        "area",
        "mass",
        "volume",
        "temperature",
        "power",
        "speed",
    }
)
"""Dimensions of which a sentence seldom tells two: they compare without a word in common.

Counts do not: "two schools" and "340 people" are no contradiction.
"""
WIDE = 3.0
"""A figure whose highest reading is this many times its lowest agrees with nearly anything."""
ALLEGATIONS = frozenset(
    {"의혹", "논란", "의심", "suspicion", "suspicions", "allegation", "allegations"}
)
"""Nouns that put a claim forward rather than doubt it: "H100을 갖고 있다는 의혹" claims that."""
COUNTER_CUES = frozenset({"negation", "denial", "doubt", "correction"})
"""Kinds of cue that set a sentence against a proposition."""


@dataclass(frozen=True, slots=True)
class ClaimMatch:
    """The two claims that share most: their ranges, and how much they share.

    `jaccard` and `contained` are weighed shares in 0..1 of the words of both, and
    of the smaller one.
    """

    a: Claim
    b: Claim
    jaccard: float
    contained: float


@dataclass(frozen=True, slots=True)
class ScopeMatch:
    """A cue of one sentence, and how much of what it governs the other sentence says.

    `share` is a weighed share of words in 0..1, `mass` the weight shared; `first`
    tells whose cue it is.
    """

    cue: Cue
    share: float
    mass: float
    first: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """What agrees and what differs between sentence a and sentence b.

    `conflicting` are figures of the same thing that cannot both hold, `apart` figures
    of one dimension that differ though the words near them do not say it is one
    thing. `against` are denials, doubts and the like on one side, `negated` words
    that one side says not of and the other does.
    """

    terms: tuple[tuple[Term, Term, float], ...]
    names: tuple[tuple[Name, Name], ...]
    names_apart: tuple[int, int]
    agreeing: tuple[tuple[Quantity, Quantity], ...]
    conflicting: tuple[tuple[Quantity, Quantity], ...]
    apart: tuple[tuple[Quantity, Quantity], ...]
    unmatched: tuple[int, int]
    same_time: tuple[tuple[When, When], ...]
    other_time: tuple[tuple[When, When], ...]
    opposed: tuple[tuple[Cue, Cue], ...]
    counter: tuple[tuple[Cue, ...], tuple[Cue, ...]]
    against: tuple[ScopeMatch, ...]
    negated: tuple[tuple[Cue, Term], ...]
    claim: ClaimMatch | None
    same_speaker: bool


def compare(
    a: Reading,
    b: Reading,
    pair: ArticlePair,
    rates: Mapping[str, float] | None = None,
) -> Evidence:
    """The evidence of a pair of sentences, weighed by their two articles."""
    terms = _shared_terms(a, b, pair)
    agreeing, conflicting, apart = _quantities(a.quantities, b.quantities, rates)
    matched_a = {id(one) for one, _ in (*agreeing, *conflicting, *apart)}
    matched_b = {id(other) for _, other in (*agreeing, *conflicting, *apart)}
    names = _shared_names(a.names, b.names)
    shared_keys = {one.key for one, _ in names}
    same_time = tuple((x, y) for x in a.dates for y in b.dates if _same_time(x, y))
    timed = {id(when) for both in same_time for when in both}
    other_time = tuple(
        (x, y)
        for x in a.dates
        for y in b.dates
        if id(x) not in timed
        and id(y) not in timed
        and not compatible(x, y)
        and x.text not in y.text
        and y.text not in x.text
    )
    return Evidence(
        terms=terms,
        names=names,
        names_apart=(
            len({name.key for name in a.names} - shared_keys),
            len({name.key for name in b.names} - shared_keys),
        ),
        agreeing=agreeing,
        conflicting=conflicting,
        apart=apart,
        unmatched=(
            sum(id(one) not in matched_a for one in a.quantities),
            sum(id(other) not in matched_b for other in b.quantities),
        ),
        same_time=same_time,
        other_time=other_time,
        opposed=tuple(opposites(a.cues, b.cues)),
        counter=(_counter(a), _counter(b)),
        against=(*_against(a, b, pair, first=True), *_against(b, a, pair, first=False)),
        negated=(*_negated(a, b), *_negated(b, a)),
        claim=_best_claims(a, b, pair),
        same_speaker=_same_speaker(a, b),
    )


def _shared_terms(
    a: Reading, b: Reading, pair: ArticlePair
) -> tuple[tuple[Term, Term, float], ...]:
    first = {term.text: term for term in reversed(a.terms) if term.kind != "number"}
    second = {term.text: term for term in reversed(b.terms) if term.kind != "number"}
    shared = [(first[text], second[text], pair.weight(text)) for text in first if text in second]
    return tuple(sorted(shared, key=lambda row: -row[2]))


def _shared_names(a: Sequence[Name], b: Sequence[Name]) -> tuple[tuple[Name, Name], ...]:
    first = {name.key: name for name in reversed(a) if name.key}
    return tuple(
        (first[key], name)
        for key, name in {name.key: name for name in reversed(b)}.items()
        if key in first
    )


def _quantities(
    a: Sequence[Quantity], b: Sequence[Quantity], rates: Mapping[str, float] | None
) -> tuple[QuantityPairs, QuantityPairs, QuantityPairs]:
    """Pairs that agree; of those that found no agreement, pairs that conflict, and loosely so."""
    agreeing: list[tuple[Quantity, Quantity]] = []
    taken: set[int] = set()
    for one in a:
        for other in b:
            if id(other) not in taken and _telling(one, other) and agree(one, other, rates):
                agreeing.append((one, other))
                taken |= {id(one), id(other)}
                break
    left = [
        (one, other)
        for one in a
        if id(one) not in taken
        for other in b
        if id(other) not in taken and conflict(one, other, rates, loose=True)
    ]
    firm = [(one, other) for one, other in left if conflict(one, other, rates)]
    apart = [both for both in left if both not in firm and both[0].dimension in TELLING_ALONE]
    return tuple(agreeing), tuple(firm), tuple(apart)


def _telling(one: Quantity, other: Quantity) -> bool:
    """Whether two figures that agree tell anything.

    "One", ordinals, and words as wide as "thousands" do so with their noun alone.
    """
    trivial = one.dimension in {"ordinal", "age"} or (
        one.dimension in {"count", "plain"} and one.value <= 1
    )
    wide = any(each.high > WIDE * max(each.low, 1e-9) for each in (one, other))
    return not (trivial or wide) or affinity(one, other) == 1.0


def _same_time(a: When, b: When) -> bool:
    """Whether two times are the same day, month or year, not merely compatible."""
    if a.first is None or b.first is None:
        return (a.year, a.month, a.day) == (b.year, b.month, b.day) != (None, None, None)
    return a.granularity == b.granularity and compatible(a, b)


def _counter(reading: Reading) -> tuple[Cue, ...]:
    return tuple(cue for cue in reading.cues if cue.kind in COUNTER_CUES and cue.asserted)


def _against(a: Reading, b: Reading, pair: ArticlePair, *, first: bool) -> list[ScopeMatch]:
    """The counter cues of a that b does not have, by how much of their scope b says."""
    here = _counter(a)
    if not here:
        return []
    there = {cue.kind for cue in _counter(b)}
    other = dict.fromkeys((term.text for term in b.terms if term.kind != "number"), 1.0)
    found = []
    for cue in here:
        if cue.kind in there or cue.text in ALLEGATIONS:
            continue
        scope = {
            term.text: 1.0
            for term in a.terms
            if term.kind != "number" and cue.scope_start <= term.start < cue.scope_end
        }
        shared = pair.shared(scope, other)
        found.append(ScopeMatch(cue, shared / (pair.mass(scope) or 1.0), shared, first))
    return found


def _negated(a: Reading, b: Reading) -> list[tuple[Cue, Term]]:
    """Words that a says not of and b says, unless b says not of them too."""
    denied = negated_lemmas(a.cues) - negated_lemmas(b.cues)
    said = {term.text: term for term in b.terms}
    return [
        (cue, said[cue.name])
        for cue in a.cues
        if cue.kind == "negation" and cue.name in denied and cue.name in said
    ]


def _same_speaker(a: Reading, b: Reading) -> bool:
    first = {claim.speaker.text for claim in a.claims if claim.speaker}
    return any(claim.speaker and claim.speaker.text in first for claim in b.claims)


def _best_claims(a: Reading, b: Reading, pair: ArticlePair) -> ClaimMatch | None:
    best: ClaimMatch | None = None
    bags_b = [(claim, _bag_of(b, claim)) for claim in b.claims]
    for claim in a.claims:
        bag = _bag_of(a, claim)
        mass = pair.mass(bag)
        for other, other_bag in bags_b:
            shared = pair.shared(bag, other_bag)
            if not shared:
                continue
            other_mass = pair.mass(other_bag)
            jaccard = shared / (mass + other_mass - shared)
            if best is None or jaccard > best.jaccard:
                best = ClaimMatch(claim, other, jaccard, shared / min(mass, other_mass))
    return best


def _bag_of(reading: Reading, claim: Claim) -> Bag:
    return {
        term.text: 1.0
        for term in reading.terms
        if term.kind != "number" and claim.start <= term.start < claim.end
    }
