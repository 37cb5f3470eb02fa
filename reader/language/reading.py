"""Everything that a sentence says, for a whole article at once.

`read` runs the other modules over an article's sentences, with what only the
article knows: its day of publication, its book of names, and the sentence or
heading before, where a subject is left out. A `Reading` is plain data.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence

from reader.language.cues.cue import Cue
from reader.language.cues.stance import stance
from reader.language.dateline import dateline_end
from reader.language.morphemes import Term, content_terms
from reader.language.naming.namebook import NameBook
from reader.language.naming.names import Name, names
from reader.language.quantity.model import Quantity
from reader.language.quantity.quantities import quantities
from reader.language.sentences import detect_language
from reader.language.speech.claims import Claim, claims
from reader.language.speech.standing_in import meant
from reader.language.speech.subjects import subject_flags
from reader.language.times.finding import dates
from reader.language.times.when import When
from reader.records import Record

__all__ = ["Reading", "book_of", "read"]


class Reading(Record, frozen=True):
    """What one sentence says; all offsets are code points of `text`.

    `context` holds terms that the sentence leans on and does not say: of the
    sentence before, or of the title, given where `elided` is true (it has
    no subject, or begins with a pronoun or stand-in such as 이 회사).
    `resolved` is the key of the name that a pronoun or stand-in most likely
    means, "" if none.
    """

    text: str
    language: str
    terms: tuple[Term, ...]
    context: tuple[Term, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[When, ...]
    names: tuple[Name, ...]
    cues: tuple[Cue, ...]
    claims: tuple[Claim, ...]
    elided: bool
    resolved: str = ""


# How many terms the context lends, and of which kinds.
_CONTEXT_TERMS = 12
_NAMED_BEFORE = 12
"""How many names of the sentences before a stand-in may mean."""
_LENT = ("noun", "name", "foreign")


def book_of(sentences: Sequence[str], *, title: str = "", language: str = "") -> NameBook:
    """The name book of an article: its title and sentences in order."""
    book = NameBook()
    for sentence in (*sentences, title):
        if sentence:
            book.add(sentence, language=language or None)
    return book


def read(
    sentences: Sequence[str],
    *,
    title: str = "",
    published: dt.date | None = None,
    language: str = "",
) -> tuple[Reading, ...]:
    """A `Reading` for each sentence of an article, in order.

    `published` is the day that relative times are read against; `language` is
    "ko" or "en", detected over the whole article if empty.
    """
    language = language or detect_language(" ".join((title, *sentences))[:4000])
    book = book_of(sentences, title=title, language=language)
    heading = content_terms(title, language) if title else ()
    readings: list[Reading] = []
    before: tuple[Term, ...] = heading
    subject = ""
    named: list[Name] = []
    for sentence in sentences:
        begin = dateline_end(sentence, language)
        terms = tuple(
            term for term in content_terms(sentence, language) if not begin or term.start >= begin
        )
        said = claims(sentence, language)
        missing, pronoun = subject_flags(sentence, 0, len(sentence), language)
        elided = bool(said) and (missing or bool(pronoun))
        found = names(sentence, language)
        again = book.shorts(sentence) if language == "ko" else book.opening(sentence)
        found = (*found, *again)
        found = tuple(name for name in found if not begin or name.start >= begin)
        figures, times = quantities(sentence, language), dates(sentence, published, language)
        if begin:
            figures = tuple(one for one in figures if one.start >= begin)
            times = tuple(when for when in times if when.start >= begin)
        resolved = book.resolved(sorted(_apart(found), key=lambda name: name.start))
        readings.append(
            Reading(
                sentence,
                language,
                terms,
                _lent(before, heading, terms) if elided else (),
                figures,
                times,
                resolved,
                stance(sentence, language),
                said,
                elided,
                (meant(pronoun, named) if pronoun else subject) if elided else "",
            )
        )
        if terms:
            before = terms
        subject = _subject(resolved, subject, elided)
        if resolved:
            named = [*resolved, *named][:_NAMED_BEFORE]
    return tuple(readings)


def _apart(found: Sequence[Name]) -> list[Name]:
    """The names that overlap none before them, in order."""
    kept: list[Name] = []
    starts: list[int] = []
    ends: list[int] = []
    for name in found:
        at = bisect_right(starts, name.start)
        if at and ends[at - 1] > name.start:
            continue
        if at < len(starts) and starts[at] < name.end:
            continue
        starts.insert(at, name.start)
        ends.insert(at, name.end)
        kept.append(name)
    return kept


def _subject(found: Sequence[Name], before: str, elided: bool) -> str:
    """The name that a following sentence without a subject leans on: the first one named."""
    if elided and before:
        return before
    people = [name for name in found if name.kind in ("person", "org")]
    if people:
        return people[0].key
    return found[0].key if found else before


def _lent(before: Sequence[Term], heading: Sequence[Term], own: Sequence[Term]) -> tuple[Term, ...]:
    """Terms of the sentence before, then of the heading, that the sentence does not say."""
    said = {term.text for term in own}
    lent: list[Term] = []
    for term in (*before, *heading):
        if term.kind in _LENT and term.text not in said:
            said.add(term.text)
            lent.append(term)
            if len(lent) >= _CONTEXT_TERMS:
                break
    return tuple(lent)
