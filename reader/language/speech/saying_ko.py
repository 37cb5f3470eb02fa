"""Korean verbs and nouns of saying: which class a word is of, and the verb behind what is said.

Knows nothing of speakers.
"""

from __future__ import annotations

import re

from reader.language.speech.reporting import REPORTING, VerbClass

__all__ = ["NOUNS_OF_SPEECH", "NOUN_CLASS", "SAY_CLASS", "VERB_REACH", "verb_after", "verb_class"]

_ROWS = [row for row in REPORTING if row.language == "ko"]
_CLASS_OF: dict[str, VerbClass] = {}
NOUN_CLASS: dict[str, VerbClass] = {}
for _row in _ROWS:
    for _verb in _row.verbs:
        _CLASS_OF.setdefault(_verb, _row.verb_class)
    for _noun in _row.nouns:
        NOUN_CLASS.setdefault(_noun, _row.verb_class)
_LONGEST_VERB = max(len(verb) for verb in _CLASS_OF)
NOUNS_OF_SPEECH = "|".join(sorted(NOUN_CLASS, key=len, reverse=True))
"""Alternatives of a pattern, longer ones first."""
VERB_REACH = 44
"""How far behind the ending of what is said its verb may stand."""
SAY_CLASS: VerbClass = "says"
_REGION = re.compile(r"[^“”\".]*")
_WORD_START = re.compile(r"(?<![^\s,])[가-힣]")


def verb_class(word: str) -> VerbClass:
    """The class of a verb of saying; "says" where none is known."""
    return _CLASS_OF.get(word, SAY_CLASS)


def verb_after(text: str, start: int, reach: int) -> tuple[int, str] | None:
    """End and text of the first verb of saying behind `start`, in the same stretch."""
    region = _REGION.match(text, start, start + reach)
    for match in _WORD_START.finditer(text, start, region.end() if region else start):
        at = match.start()
        for length in range(_LONGEST_VERB, 1, -1):
            word = text[at : at + length]
            if word in _CLASS_OF:
                return at + len(word), word
    return None
