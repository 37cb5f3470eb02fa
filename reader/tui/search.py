"""Finding text, Korean initial consonants included. Pure.

`ㄷㅅㅋ` finds 딥시크: a lone consonant stands for every syllable that begins with
it. The syllables of one initial are neighbours in Unicode (The Unicode Standard,
3.12 Conjoining Jamo Behavior: 588 to an initial), so each is one regex range.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FIRST_SYLLABLE = 0xAC00
_FIRST_CONJOINING = 0x1100
FUZZY_FROM = 60.0
"""Score of rapidfuzz (0..100) from which a title is taken to be meant."""


@lru_cache(maxsize=64)
def pattern(query: str) -> re.Pattern[str] | None:
    """What matches a query: letters whatever their case, consonants as initials; or `None`."""
    wanted = " ".join(unicodedata.normalize("NFC", query).split())
    if not wanted:
        return None
    return re.compile("".join(map(_one, wanted)), re.IGNORECASE)


def _one(character: str) -> str:
    if character == " ":
        return r"\s+"
    number = INITIALS.find(character)
    if number < 0 and 0 <= ord(character) - _FIRST_CONJOINING < len(INITIALS):
        number = ord(character) - _FIRST_CONJOINING
    if number < 0:
        return re.escape(character)
    first = _FIRST_SYLLABLE + number * 588
    return f"[{INITIALS[number]}{chr(first)}-{chr(first + 587)}]"


def find(text: str, query: str) -> list[tuple[int, int]]:
    """Half-open code point ranges of the matches in the text, in order."""
    regex = pattern(query)
    return [match.span() for match in regex.finditer(text)] if regex else []


def rank(candidates: Sequence[str], query: str) -> list[int]:
    """Positions of the candidates that a query may mean, the likeliest first.

    Those that hold it as it was typed come first, earlier in the text before later; then those
    that hold each of its words, in any order; then what rapidfuzz takes for a misspelling. An
    empty query keeps them all in their order.
    """
    if not query.strip():
        return list(range(len(candidates)))
    whole, parts = pattern(query), [pattern(word) for word in query.split()]
    scored: list[tuple[int, float, int]] = []
    for number, text in enumerate(candidates):
        if whole and (match := whole.search(text)):
            scored.append((0, match.start(), number))
        elif places := _starts(text, parts):
            scored.append((1, sum(places), number))
        elif len(query) > 2:
            score = fuzz.WRatio(query.lower(), text.lower(), score_cutoff=FUZZY_FROM)
            if score:
                scored.append((2, -score, number))
    return [number for _, _, number in sorted(scored)]


def _starts(text: str, words: Sequence[re.Pattern[str] | None]) -> list[int]:
    """Where each of several words stands first in a text; empty when one is missing."""
    found = [word and word.search(text) for word in words]
    starts = [match.start() for match in found if match]
    return starts if len(starts) == len(words) > 1 else []
