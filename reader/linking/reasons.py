"""The evidence of a link in words, with the places that the screen underlines.

Types: `verbatim same-words same-quantity same-name same-speaker same-date different-quantity
different-date different-words different-name denial doubt negation correction opposite`, and
`read` for a dispute that a judge found by reading and that nothing can be pointed at.
Texts are written so that the two sentences' own words stand on either side of a
sign: `=` they agree, `↔` they do not. A cue is shown as the word that it is written in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.language import Cue, Quantity, Term, When, told_end, written_words
from reader.linking.features.leads import subjects_apart
from reader.linking.pairs.compare import Evidence
from reader.linking.pairs.rewording import swapped
from reader.linking.pairs.sides import Side
from reader.linking.pairs.words import Place, whole_words
from reader.model import Reason

MOST_WORDS = 6
"""Shared words named in a reason."""
VERBATIM = 0.92
"""Share of character pairs from which on two sentences count as the same copy."""

_FEW_WORDS = 20
"""Characters between a predicate and the negation that belongs to it, at most."""
_BEFORE_NEGATION = re.compile(
    r"(?<![\w'’-])"
    r"((?:[\w'’-]+ )?(?:것|수|바|적|리|줄|데|점|게|건|일)(?:[은는이가도을를])? |[\w'’-]+ )$"
)
"""The word that is negated, and where that is a bound noun (볼 수 없다) the one before it."""
_ONE_WORD = re.compile(r" [\w'’-]*\w")
_TWO_WORDS = re.compile(r" [\w'’-]*\w(?: [\w'’-]*\w)?")
_STEMS = ("verb", "adjective", "root")
_CUE_TYPES = {
    "denial": "denial",
    "doubt": "doubt",
    "negation": "negation",
    "correction": "correction",
}


def reasons(kind: str, a: Side, b: Side, evidence: Evidence) -> tuple[Reason, ...]:
    """Why two sentences are linked, what decides first: differences for a dispute."""
    agree = _agreements(a, b, evidence)
    differ = _differences(a, b, evidence)
    subjects = _other_subject(a, b)
    swaps = _swaps(a, b, [*differ, *subjects])
    if swaps or subjects:
        agree = [reason for reason in agree if reason.type != "verbatim"]
    if kind == "disputes":
        return (*differ, *swaps, *agree)
    # A repeat may still carry a figure or a day that differs in a clause of its own, and a copy
    # another name: say so, last.
    figures = [reason for reason in differ if reason.type == "different-quantity"][:2]
    return (*agree, *figures, *_other_days(evidence)[:1], *subjects, *swaps)


READ = Reason("read", "both read together")
"""Nothing to point at: the whole of both sentences, read together."""


def tells_a_difference(evidence: Evidence) -> bool:
    """Whether anything can be pointed at that differs."""
    return bool(
        evidence.conflicting
        or (evidence.apart and not evidence.agreeing)
        or evidence.opposed
        or evidence.other_time
        or evidence.countered
        or any(match.share > 0 for match in evidence.against)
    )


def _agreements(a: Side, b: Side, evidence: Evidence) -> list[Reason]:
    found: list[Reason] = []
    first, second = a.sheet.grams, b.sheet.grams
    if first and len(first & second) / len(first | second) >= VERBATIM:
        found.append(Reason("verbatim", "the same words", ((0, len(a.text)),), ((0, len(b.text)),)))
    for one, other in evidence.agreeing:
        found.append(_pair_reason("same-quantity", _told(a, one), _told(b, other), "="))
    for when, again in evidence.same_time:
        found.append(
            Reason(
                "same-date",
                _joined(when.text, again.text, "="),
                ((when.start, when.end),),
                ((again.start, again.end),),
            )
        )
    for name, again_name in evidence.names:
        found.append(
            Reason(
                "same-name",
                _joined(name.text, again_name.text, "="),
                ((name.start, name.end),),
                ((again_name.start, again_name.end),),
            )
        )
    if evidence.same_speaker:
        found.append(Reason("same-speaker", "same speaker"))
    named = {(name.start, name.end) for name, _ in evidence.names}
    words = whole_words(
        [
            (_place(a, one), _place(b, other))
            for one, other, _ in evidence.terms
            if not any(start <= one.start < end for start, end in named)
        ],
        a.text,
        b.text,
    )[:MOST_WORDS]
    if words:
        ours = tuple(one for one, _ in words)
        text = " · ".join(a.text[start:end] for start, end in ours)
        found.append(Reason("same-words", text, ours, tuple(other for _, other in words)))
    return found


def _place(side: Side, term: Term) -> Place:
    """Where a term stands; of a verb, which alone would be a bare stem, the whole word."""
    if term.kind in _STEMS:
        return written_words(side.text, term.start, term.end)
    return term.start, term.end


def _differences(a: Side, b: Side, evidence: Evidence) -> list[Reason]:
    apart = () if evidence.agreeing else evidence.apart[:2]
    found = [
        _pair_reason("different-quantity", _told(a, one), _told(b, other), "↔")
        for one, other in (*evidence.conflicting, *apart)
        if not _taken_back(one, other)
    ]
    for cue, against in evidence.opposed:
        (one, place), (other, other_place) = _written(a, cue), _written(b, against)
        found.append(Reason("opposite", _joined(one, other, "↔"), (place,), (other_place,)))
    # A cue that stands on both sides sets neither against the other.
    found += [
        _cue_reason(a if match.first else b, match.cue, ours=match.first)
        for match in sorted(evidence.against, key=lambda match: -match.share)
        if match.share > 0
    ]
    found += [_cue_reason(a if first else b, cue, ours=first) for cue, first in evidence.countered]
    told = [both for both in evidence.other_time if not _of_another_kind(*both)]
    found += [_date_reason(*both) for both in told[:2]]
    if not found:
        found = [
            _taken_back_reason(a, b, *both) for both in evidence.conflicting if _taken_back(*both)
        ]
    # Two cues may be written in one word.
    return list(dict.fromkeys(found))


def _taken_back(one: Quantity, other: Quantity) -> bool:
    """Whether one sentence says not of the figure that the other tells: 9명, 9명이 아니라.

    No other figure differs there; the one that is told in its place does.
    """
    return (one.bound == "not") != (other.bound == "not")


def _taken_back_reason(a: Side, b: Side, one: Quantity, other: Quantity) -> Reason:
    (ours, place), (theirs, other_place) = _told(a, one), _told(b, other)
    text = ours if one.bound == "not" else theirs
    return Reason("negation", text, (place,), (other_place,))


def _swaps(a: Side, b: Side, told: Sequence[Reason]) -> list[Reason]:
    """Words that a copy has in the place of others, but those that are told of already."""
    known = [place for reason in told for place in reason.from_ranges]
    new = [
        (one, other)
        for one, other in swapped(a, b)
        if not any(start < one[1] and one[0] < end for start, end in known)
    ]
    return [
        _pair_reason(
            "different-words", (a.text[slice(*one)], one), (b.text[slice(*other)], other), "↔"
        )
        for one, other in new
    ]


def _other_days(evidence: Evidence) -> list[Reason]:
    """Times told equally exactly that exclude each other, or a month against a year.

    A day against a year tells nothing: one is that of the event, the other one of its matter.
    """
    return [
        _date_reason(one, other)
        for one, other in evidence.other_time
        if one.granularity == other.granularity
        or {one.granularity, other.granularity} == {"year", "month"}
    ]


_POINTS = frozenset({"time", "day", "week"})
_SPANS = frozenset({"quarter", "half", "season", "year", "decade"})


def _of_another_kind(one: When, other: When) -> bool:
    """Whether one is the day of an event and the other the span of its matter: 9일 ↔ 지난해."""
    kinds = {one.granularity, other.granularity}
    return bool(kinds & _POINTS and kinds & _SPANS)


def _other_subject(a: Side, b: Side) -> list[Reason]:
    """That the two are about two parties: what holds of the one need not hold of the other."""
    apart = subjects_apart(a, b)
    if apart is None:
        return []
    one, other = apart
    text = _joined(one.text, other.text, "↔")
    return [Reason("different-name", text, ((one.start, one.end),), ((other.start, other.end),))]


def _date_reason(one: When, other: When) -> Reason:
    text = _joined(one.text, other.text, "↔")
    return Reason("different-date", text, ((one.start, one.end),), ((other.start, other.end),))


def _told(side: Side, quantity: Quantity) -> tuple[str, Place]:
    """A figure with the words that bound it, and its place: 석 달 alone is not 석 달 이상."""
    start, end = quantity.start, quantity.end
    if quantity.bound or quantity.approximate:
        last = told_end(side.text, end, side.reading.language)
        end = written_words(side.text, end, last)[1] if last > end else end
    return side.text[start:end], (start, end)


def _pair_reason(type_: str, one: tuple[str, Place], other: tuple[str, Place], sign: str) -> Reason:
    return Reason(type_, _joined(one[0], other[0], sign), (one[1],), (other[1],))


def _joined(one: str, other: str, sign: str) -> str:
    return one if one == other and sign == "=" else f"{one} {sign} {other}"


def _cue_reason(side: Side, cue: Cue, *, ours: bool) -> Reason:
    _, place = _written(side, cue)
    place = _with_its_sense(side, cue, place)
    text = side.text[slice(*place)]
    return Reason(_CUE_TYPES[cue.kind], text, (place,) if ours else (), () if ours else (place,))


def _written(side: Side, cue: Cue) -> tuple[str, Place]:
    """The words that a cue is written in, and their place: 맞서며, where the cue is 맞서.

    Of a negated predicate its negation as well: "start" does not show that it did not.
    """
    start, end = written_words(side.text, cue.start, cue.end)
    if cue.negated:
        for other in side.reading.cues:
            if other.kind == "negation" and _near(cue, other):
                first, last = written_words(side.text, other.start, other.end)
                start, end = min(start, first), max(end, last)
                break
    return side.text[start:end], (start, end)


def _with_its_sense(side: Side, cue: Cue, place: Place) -> Place:
    """A cue with the words without which it says nothing: 오르지 않았다, "did not pay", 알려진
    것보다 훨씬 많은."""
    start, end = place
    if cue.kind == "negation" and side.reading.language == "ko":
        before = _BEFORE_NEGATION.search(side.text, 0, start)
        return (before.start(1), end) if before else place
    if cue.kind == "negation" or cue.name in ("other-than-told", "in-truth"):
        behind = (_ONE_WORD if cue.kind == "negation" else _TWO_WORDS).match(side.text, end)
        return (start, behind.end()) if behind else place
    return place


def _near(one: Cue, other: Cue) -> bool:
    """Whether two cues of a sentence stand within a few words of each other."""
    return max(one.start, other.start) - min(one.end, other.end) <= _FEW_WORDS
