"""Split a sentence into claims, each with who says it and the proposition said.

“…라고 주장했다”, “…에 따르면”, `said`, `according to`: the attribution is parted from
what is said, so that a claim and a report of the same claim meet. What no one is
said to say is split at its clauses. Knows nothing of other sentences.
"""

from __future__ import annotations

from functools import lru_cache

from reader.language.clauses import Clause, clauses
from reader.language.cues.cue import Cue
from reader.language.cues.stance import stance
from reader.language.sentences import detect_language
from reader.language.speech.attributions_en import english_attributions
from reader.language.speech.attributions_ko import korean_attributions
from reader.language.speech.reporting import VerbClass
from reader.language.speech.speakers import Attribution, Speaker
from reader.language.speech.subjects import subject_flags
from reader.records import Record

__all__ = ["Claim", "Speaker", "claims"]


class Claim(Record, frozen=True):
    """A clause at `start:end` with its own predicate.

    `proposition` is what is claimed, without the words that attribute it.
    `speaker` is None where none is named; `verb` is the word of reporting.
    `quoted`: said in quotation marks. `elided`: no subject of its own stands in
    the clause; `pronoun`: the pronoun or stand-in that it begins with, or "".
    `cues` are those inside `start:end`.
    """

    start: int
    end: int
    text: str
    proposition: tuple[int, int]
    speaker: Speaker | None
    verb: str
    verb_class: VerbClass
    quoted: bool
    elided: bool
    pronoun: str
    cues: tuple[Cue, ...]


# A part of a proposition shorter than this is no claim of its own.
_SHORTEST = {"ko": 12, "en": 24}


def claims(text: str, language: str | None = None) -> tuple[Claim, ...]:
    """The claims of one sentence, in order of their propositions; at least one if it has text."""
    return _claims(text, language or detect_language(text))


@lru_cache(maxsize=1024)
def _claims(text: str, language: str) -> tuple[Claim, ...]:
    if not text.strip():
        return ()
    if language == "ko":
        attributions = korean_attributions(text)
    elif language == "en":
        attributions = english_attributions(text)
    else:
        attributions = ()
    cues = stance(text, language)
    found: list[Claim] = []
    for attribution in attributions:
        begin, end = attribution.proposition
        for start, stop in _parts(text, begin, end, language):
            found.append(_claim(text, (start, stop), attribution, cues, language))
    covered = [(each.start, each.end) for each in attributions]
    for start, stop in _outside(text, covered, language):
        found.append(_claim(text, (start, stop), None, cues, language))
    if not found:
        stripped = (len(text) - len(text.lstrip()), len(text.rstrip()))
        found.append(_claim(text, stripped, None, cues, language))
    found.sort(key=lambda claim: claim.proposition)
    return tuple(found)


def _parts(text: str, begin: int, end: int, language: str) -> list[tuple[int, int]]:
    """A proposition cut at its clauses, short ones joined to the next."""
    long = end - begin > 2 * _SHORTEST[language]
    inner = clauses(text, language, begin, end) if long else ()
    return _joined([(each.start, each.end) for each in inner], language) or [(begin, end)]


def _joined(spans: list[tuple[int, int]], language: str) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        last = joined[-1] if joined else None
        if last is not None and (
            last[1] - last[0] < _SHORTEST[language] or end - start < _SHORTEST[language]
        ):
            joined[-1] = (last[0], end)
        else:
            joined.append((start, end))
    return joined


def _outside(text: str, covered: list[tuple[int, int]], language: str) -> list[tuple[int, int]]:
    """Clauses that no attribution covers."""
    shortest = _SHORTEST.get(language, 20)
    free: list[tuple[int, int]] = []
    for clause in clauses(text, language) or (Clause(0, len(text), ""),):
        start, end = clause.start, clause.end
        for begin, stop in covered:
            if begin < end and start < stop:
                left, right = (start, min(end, begin)), (max(start, stop), end)
                start, end = left if left[1] - left[0] >= right[1] - right[0] else right
        while start < end and text[start] in ' ,.;”"':
            start += 1
        if end - start >= (shortest if covered else 2):
            free.append((start, end))
    if covered:
        return free
    return _joined(free, language if language in _SHORTEST else "en")


def _claim(
    text: str,
    span: tuple[int, int],
    attribution: Attribution | None,
    cues: tuple[Cue, ...],
    language: str,
) -> Claim:
    begin, end = span
    start, stop = span
    if attribution is not None:
        start, stop = min(begin, attribution.start), max(end, attribution.end)
    elided, pronoun = subject_flags(text, begin, end, language)
    inside = tuple(cue for cue in cues if start <= cue.start < stop)
    return Claim(
        start,
        stop,
        text[start:stop],
        (begin, end),
        attribution.speaker if attribution else None,
        attribution.verb if attribution else "",
        attribution.verb_class if attribution else "",
        attribution.quoted if attribution else False,
        elided,
        pronoun,
        inside,
    )
