"""English phrases that take a stand: found by the tables, with what they govern.

A phrase may be mentioned and not asserted: `denied bail` denies nothing. Negation stands
in `predicates_en.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.language.clauses import Clause, clauses
from reader.language.cues.cue import Cue
from reader.language.cues.rows import CueRow
from reader.language.cues.scope import DISPUTING, clause_of, cue_of, trimmed_end
from reader.language.cues.tables import ENGLISH_CUES
from reader.language.scanning import PhraseScanner

__all__ = ["english_phrases"]

_SCANNER = PhraseScanner([row.patterns for row in ENGLISH_CUES], word_start=True)
_ATTRIBUTIVE = re.compile(
    r"\b(?:who|which|that)\s(?:had\s|has\s|have\s)?(?:\w+ly\s)?$|\b(?:despite|having|without|after|before)\s$",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\s(?:bail|entry|access|permission|parole|visas?|a\s(?:visa|licence|license|permit|place|loan)|them\s|him\s|her\s)",
    re.IGNORECASE,
)
_ADJECTIVAL = re.compile(
    r"\s(?:territory|border|region|area|election|island|islands|land|valley|line|presidential)\b",
    re.IGNORECASE,
)
_NO_DOUBT = re.compile(
    r"\b(?:no|without|beyond|little|any|a margin of|margin of|trial and|human)\s$", re.IGNORECASE
)
_MONTH = "May"
_NOT_DENIED = re.compile(
    r"(?:\b(?:not|never|nor|cannot)|n['’]t)\s(?:\w+ly\s)?(?:be\s|been\s)?$", re.IGNORECASE
)
"""Before a denial: what nobody disputes stands."""
_BACKWARD = ("untrue", "exaggerated", "unproven", "mistake")


def english_phrases(text: str) -> list[Cue]:
    """The cues that the tables find in an English sentence, in order."""
    found: list[Cue] = []
    parts = clauses(text, "en")
    for index, start, stop in _SCANNER.scan(text):
        row = ENGLISH_CUES[index]
        end = trimmed_end(text, start, stop)
        if row.kind == "hedge" and text[start:end] == _MONTH:
            continue
        asserted = _asserted(text, start, end, row)
        scope = _scope(start, end, row, parts, len(text))
        found.append(cue_of(text, (start, end), row, scope, asserted))
    return found


def _asserted(text: str, start: int, end: int, row: CueRow) -> bool:
    if row.kind not in DISPUTING:
        return True
    head = text[max(0, start - 24) : start]
    if (row.kind == "doubt" or row.name == "mistake") and _NO_DOUBT.search(head):
        return False
    if row.kind == "denial":
        word = text[start:end].lower()
        if row.name in ("deny", "reject") and _NOT_DENIED.search(head):
            return False
        if word.startswith("den") and _REFUSED.match(text, end):
            return False
        if word.startswith("disput") and _ADJECTIVAL.match(text, end):
            return False
    return _ATTRIBUTIVE.search(head) is None


def _scope(
    start: int, end: int, row: CueRow, parts: Sequence[Clause], length: int
) -> tuple[int, int]:
    begin, close = clause_of(parts, start, length)
    if row.name in _BACKWARD and start - begin >= 8:
        return begin, start
    if row.kind in ("contrast", "modality", "hedge", "forecast"):
        return begin, close
    return min(end + 1, close), max(close, min(end + 1, close))
