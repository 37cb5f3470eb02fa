"""One sentence of an article as a row of plain data, and back.

Written out by hand, because every sentence of a library passes through here and each
answer reads a hundred of them back: what is a stretch of the sentence is kept as its
place alone (0 stands for the text), and the cues of a claim as their places among
those of the sentence. `side_of` is the inverse of `row_of`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, get_args

from reader.language import Claim, Cue, Name, Quantity, Reading, Speaker, Term, When
from reader.language.morphemes import TermKind
from reader.linking.sides import Side

_KINDS: tuple[TermKind, ...] = get_args(TermKind)
_KIND_NUMBER = {kind: number for number, kind in enumerate(_KINDS)}

Row = list[Any]


def row_of(side: Side) -> Row:
    """A sentence as JSON-able data."""
    reading = side.reading
    text = reading.text
    return [
        side.number,
        side.of,
        0 if side.text == text else side.text,
        side.is_title,
        side.day,
        text,
        reading.language,
        reading.elided,
        reading.resolved,
        _row_of_terms(text, reading.terms),
        _row_of_terms("", reading.context),
        [
            [q.start, q.end, _cut(text, q), q.low, q.high, q.value, q.unit, q.dimension, q.noun,
             q.bound, q.approximate, q.nouns, q.per]
            for q in reading.quantities
        ],
        [
            [w.start, w.end, _cut(text, w), _iso(w.first),
             _iso(w.last), w.granularity, w.year, w.month, w.day, w.relation,
             w.loose]
            for w in reading.dates
        ],
        [[n.start, n.end, _cut(text, n), n.kind, n.key] for n in reading.names],
        [_row_of_cue(text, cue) for cue in reading.cues],
        [_row_of_claim(text, claim, reading.cues) for claim in reading.claims],
    ]  # fmt: skip


def side_of(row: Row) -> Side:
    """The sentence of a row; raises what a row of another shape makes it raise."""
    (number, of, own, is_title, day, text, language, elided, resolved,
     terms, context, quantities, dates, names, cues, claims) = row  # fmt: skip
    told = tuple([_cue_of(text, *cue) for cue in cues])
    reading = Reading(
        text,
        language,
        _terms_of(text, terms),
        _terms_of("", context),
        tuple([
            Quantity(start, end, text[start:end] if cut == 0 else cut, low, high, value, unit,
                     dimension, noun, bound, approximate, tuple(nouns), per)
            for (start, end, cut, low, high, value, unit, dimension, noun, bound, approximate,
                 nouns, per) in quantities
        ]),
        tuple([
            When(start, end, text[start:end] if cut == 0 else cut, _day(first),
                 _day(last), *rest)
            for start, end, cut, first, last, *rest in dates
        ]),
        tuple([
            Name(start, end, text[start:end] if cut == 0 else cut, kind, key)
            for start, end, cut, kind, key in names
        ]),
        told,
        tuple([_claim_of(text, told, claim) for claim in claims]),
        elided,
        resolved,
    )  # fmt: skip
    return Side(reading, number, of, text if own == 0 else own, is_title, day)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(iso: str | None) -> date | None:
    return None if iso is None else date.fromisoformat(iso)


def _cut(text: str, part: Quantity | When | Name | Cue | Claim | Speaker) -> str | int:
    """0 where a part is what stands at its place in the sentence, else its text."""
    return 0 if text[part.start : part.end] == part.text else part.text


def _row_of_terms(text: str, terms: Sequence[Term]) -> Row:
    row: Row = []
    for term in terms:
        word, start, end = term.text, term.start, term.end
        row += (0 if text[start:end] == word else word, _KIND_NUMBER[term.kind], start, end)
    return row


def _terms_of(text: str, row: Row) -> tuple[Term, ...]:
    each = iter(row)
    return tuple(
        [
            Term(text[start:end] if word == 0 else word, _KINDS[kind], start, end)
            for word, kind, start, end in zip(each, each, each, each, strict=True)
        ]
    )


def _row_of_cue(text: str, cue: Cue) -> Row:
    return [
        cue.kind, cue.start, cue.end, _cut(text, cue), cue.axis, cue.polarity, cue.scope_start,
        cue.scope_end, cue.name, cue.asserted, cue.negated,
    ]  # fmt: skip


def _cue_of(text: str, kind: Any, start: int, end: int, cut: Any, *rest: Any) -> Cue:
    return Cue(kind, start, end, text[start:end] if cut == 0 else cut, *rest)


def _row_of_claim(text: str, claim: Claim, cues: Sequence[Cue]) -> Row:
    speaker = claim.speaker
    return [
        claim.start,
        claim.end,
        _cut(text, claim),
        claim.proposition,
        speaker and [_cut(text, speaker), speaker.start, speaker.end, speaker.kind],
        claim.verb,
        claim.verb_class,
        claim.quoted,
        claim.elided,
        claim.pronoun,
        [cues.index(cue) for cue in claim.cues],
    ]


def _claim_of(text: str, told: Sequence[Cue], row: Row) -> Claim:
    start, end, cut, (first, last), speaker, verb, kind, quoted, elided, pronoun, cues = row
    who = None
    if speaker:
        name, begin, stop, manner = speaker
        who = Speaker(text[begin:stop] if name == 0 else name, begin, stop, manner)
    surface = text[start:end] if cut == 0 else cut
    return Claim(
        start, end, surface, (first, last), who, verb, kind, quoted, elided, pronoun,
        tuple([told[number] for number in cues]),
    )  # fmt: skip
