"""What agrees and what differs between two sentences, before anyone judges it.

`compare` gathers the evidence once; the features of the judge and the reasons
on the screen are both read off it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.language import (
    Claim,
    Cue,
    Name,
    Quantity,
    Term,
    When,
    compatible,
    opposites,
)
from reader.linking.pairs.article_terms import Bag
from reader.linking.pairs.figures import NO_FIGURES, countered, figures
from reader.linking.pairs.overlap import ArticlePair
from reader.linking.pairs.sheet import Sheet
from reader.records import Record


class ClaimMatch(Record, frozen=True):
    """The two claims that share most: their ranges, and how much they share.

    `jaccard` and `contained` are weighed shares in 0..1 of the words of both, and
    of the smaller one.
    """

    a: Claim
    b: Claim
    jaccard: float
    contained: float


class ScopeMatch(Record, frozen=True):
    """A cue of one sentence, and how much of what it governs the other sentence says.

    `share` is a weighed share of words in 0..1, `mass` the weight shared; `first`
    tells whose cue it is.
    """

    cue: Cue
    share: float
    mass: float
    first: bool


class Evidence(Record, frozen=True):
    """What agrees and what differs between sentence a and sentence b.

    `conflicting` are figures of the same thing that cannot both hold, `apart` figures
    of one dimension that differ though the words near them do not say it is one
    thing, `outdated` such of either kind as are told of different times (counts of two
    days, sums of two quarters), which are at odds with nothing. `countered` are the cues
    that deny or doubt on one side a figure which both state, and whether it is the first's;
    `taken_up` counts figures that one side states and the other takes up, `aside` those that
    the other names only to set its own against. `against` are
    denials, doubts and the like on one side, `negated` words that one side says not of and
    the other does.
    """

    terms: tuple[tuple[Term, Term, float], ...]
    names: tuple[tuple[Name, Name], ...]
    names_apart: tuple[int, int]
    agreeing: tuple[tuple[Quantity, Quantity], ...]
    conflicting: tuple[tuple[Quantity, Quantity], ...]
    apart: tuple[tuple[Quantity, Quantity], ...]
    outdated: tuple[tuple[Quantity, Quantity], ...]
    countered: tuple[tuple[Cue, bool], ...]
    taken_up: int
    aside: int
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
    a: Sheet,
    b: Sheet,
    pair: ArticlePair,
    rates: Mapping[str, float] | None = None,
) -> Evidence:
    """The evidence of a pair of sentences, weighed by their two articles."""
    first, second = a.reading, b.reading
    told = figures(a, b, rates) if first.quantities and second.quantities else NO_FIGURES
    agreeing, conflicting, apart, outdated = told
    matched_a = {id(one) for both in told for one, _ in both}
    matched_b = {id(other) for both in told for _, other in both}
    shared = a.keys & b.keys
    names = tuple([(a.names[key], b.names[key]) for key in b.names if key and key in shared])
    same_time, other_time = _times(first.dates, second.dates)
    other_time = tuple([both for both in other_time if not _of_two_deeds(*both, a, b)])
    return Evidence(
        _shared_terms(a, b, pair),
        names,
        (len(a.keys) - len(names), len(b.keys) - len(names)),
        agreeing,
        conflicting,
        apart,
        outdated,
        countered(agreeing, a, b) if agreeing and (a.scopes or b.scopes) else (),
        sum([a.takes_up(one) != b.takes_up(other) for one, other in agreeing]),
        sum([a.sets_aside(one) != b.sets_aside(other) for one, other in agreeing]),
        (
            sum([id(one) not in matched_a for one in first.quantities]),
            sum([id(other) not in matched_b for other in second.quantities]),
        ),
        same_time,
        other_time,
        _opposed(a, b) if a.predicates and b.predicates else (),
        (a.counter, b.counter),
        (*_against(a, b, pair, first=True), *_against(b, a, pair, first=False)),
        (*_negated(a, b), *_negated(b, a)),
        _best_claims(a, b, pair),
        not a.speakers.isdisjoint(b.speakers),
    )


def _opposed(a: Sheet, b: Sheet) -> tuple[tuple[Cue, Cue], ...]:
    """Opposite predicates, but that something is lacking only where the other tells of it.

    발파는 없었다 is at odds with nothing that was secured, 면허를 확보했다.
    """
    return tuple(
        (one, other)
        for one, other in opposites(a.predicates, b.predicates)
        if not (_lacks_another(one, a, other, b) or _lacks_another(other, b, one, a))
    )


_MARKS = frozenset("을를은는이가도")


def _lacks_another(cue: Cue, own: Sheet, against: Cue, other: Sheet) -> bool:
    """Whether a cue says that there is none of what the other sentence does not name."""
    if cue.name != "없":
        return False
    named = next((each.name for each in own.negations if each.start == cue.start), "")
    if not named or other.reading.language != "ko":
        return False
    told = other.said.get(named)
    if told is None:
        return True
    # What only says of what kind another thing is, 발파 자료를, is not told of.
    marked = other.text[told.end : told.end + 1] in _MARKS
    return not (marked or 0 <= against.start - told.end <= 1)


def _times(
    a: Sequence[When], b: Sequence[When]
) -> tuple[tuple[tuple[When, When], ...], tuple[tuple[When, When], ...]]:
    """Times that are the same, and of those that found none, times that exclude each other."""
    if not a or not b:
        return (), ()
    same = _one_to_one([(x, y) for x in a for y in b if _same_time(x, y)])
    timed = {id(when) for both in same for when in both}
    other = tuple(
        (x, y)
        for x in a
        for y in b
        if id(x) not in timed
        and id(y) not in timed
        and not compatible(x, y)
        and x.text not in y.text
        and y.text not in x.text
    )
    if any(x.granularity == y.granularity == "day" for x, y in other):
        # Hours of two days: whether it was at 2 or at 11 tells nothing more.
        other = tuple(both for both in other if both[0].granularity != "time")
    return same, other


def _of_two_deeds(one: When, other: When, a: Sheet, b: Sheet) -> bool:
    """Whether two hours stand beside nothing that both tell: begun at two, put out at eleven."""
    if one.granularity != "time" or other.granularity != "time":
        return False
    return _beside(one, a).isdisjoint(_beside(other, b))


_BEFORE, _BEHIND = 14, 26


def _beside(when: When, sheet: Sheet) -> set[str]:
    """The words that a time of day stands beside: behind it, in English rather before it."""
    terms = sheet.reading.terms
    if sheet.reading.language == "en":
        first = when.start - _BEFORE
        if before := {term.text for term in terms if first <= term.start < when.start}:
            return before
    return {term.text for term in terms if when.end <= term.start < when.end + _BEHIND}


def _unsure(both: tuple[When, When]) -> tuple[bool, int]:
    """How unsure it is that two times are one: a day named by both first, then the sure words."""
    one, other = both
    return one.first is None or one.first != other.first, one.loose + other.loose


def _one_to_one(pairs: Sequence[tuple[When, When]]) -> tuple[tuple[When, When], ...]:
    """Each time with one other: 전날 may be the 2nd or the 3rd, not both; the sure ones first."""
    taken: set[int] = set()
    found = []
    for one, other in sorted(pairs, key=_unsure):
        if id(one) not in taken and id(other) not in taken:
            taken |= {id(one), id(other)}
            found.append((one, other))
    return tuple(found)


def _shared_terms(a: Sheet, b: Sheet, pair: ArticlePair) -> tuple[tuple[Term, Term, float], ...]:
    weights, second = pair.weights, b.first
    shared = [
        (term, second[text], weights[text]) for text, term in a.first.items() if text in second
    ]
    return tuple(sorted(shared, key=lambda row: -row[2])) if len(shared) > 1 else tuple(shared)


def _same_time(a: When, b: When) -> bool:
    """Whether two times are the same day, month, year or time of day, not merely compatible.

    Where the day of publication is not known, 지난달 20일 and 지난 20일 may be two days.
    """
    if a.granularity == "time" == b.granularity:
        return compatible(a, b)
    if a.first is None or b.first is None:
        told = (a.year, a.month, a.day)
        whole = a.month is not None or a.text == b.text
        return whole and told == (b.year, b.month, b.day) != (None, None, None)
    return a.granularity == b.granularity and compatible(a, b)


def _against(a: Sheet, b: Sheet, pair: ArticlePair, *, first: bool) -> list[ScopeMatch]:
    """The counter cues of a that b does not have, by how much of their scope b says."""
    found = []
    for cue, scope in a.scopes:
        if cue.kind not in b.counter_kinds and not _denied_too(cue, scope, b, pair):
            shared = pair.shared(scope, b.bag)
            found.append(ScopeMatch(cue, shared / (pair.mass(scope) or 1.0), shared, first))
    return found


_DENYING = frozenset({"denial", "negation"})
_MUCH = 0.5
"""Share of what one denies from which on another denies the same."""


def _denied_too(cue: Cue, scope: Bag, b: Sheet, pair: ArticlePair) -> bool:
    """Whether b denies in its own way what a does: denied taking it, has never taken it."""
    if cue.kind not in _DENYING or not b.counter_kinds & _DENYING:
        return False
    mass = _MUCH * pair.mass(scope)
    return any(
        other.kind in _DENYING and pair.shared(scope, also) >= mass > 0 for other, also in b.scopes
    )


def _negated(a: Sheet, b: Sheet) -> list[tuple[Cue, Term]]:
    """Words that a says not of and b says, unless b says not of them too."""
    if not a.denied:
        return []
    denied = a.denied - b.denied
    return [
        (cue, b.said[cue.name]) for cue in a.negations if cue.name in denied and cue.name in b.said
    ]


def _best_claims(a: Sheet, b: Sheet, pair: ArticlePair) -> ClaimMatch | None:
    if a.bag.keys().isdisjoint(b.bag):
        return None
    best: ClaimMatch | None = None
    for claim, bag in a.claims:
        mass = -1.0
        for other, other_bag in b.claims:
            shared = pair.shared(bag, other_bag)
            if not shared:
                continue
            mass = pair.mass(bag) if mass < 0 else mass
            other_mass = pair.mass(other_bag)
            jaccard = shared / (mass + other_mass - shared)
            if best is None or jaccard > best.jaccard:
                best = ClaimMatch(claim, other, jaccard, shared / min(mass, other_mass))
    return best
