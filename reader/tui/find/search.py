"""Finding text, Korean initial consonants included. Pure.

`ㄷㅅㅋ` finds 딥시크: a lone consonant stands for every syllable that begins with
it. The syllables of one initial are neighbours in Unicode (The Unicode Standard,
3.12 Conjoining Jamo Behavior: 588 to an initial), so each is one regex range.
Korean is spaced as each desk pleases, so that 5만 명 finds 5만명, and a figure is found
in every spelling.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from math import inf

from rapidfuzz import fuzz

from reader.tui.find.figures import FIGURE, NOT_WITHIN, spellings

Find = Callable[[str, str], list[tuple[int, int]]]
"""A text and a query to the half-open code point ranges of the matches, in order."""

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FIRST_SYLLABLE = 0xAC00
_FIRST_CONJOINING = 0x1100
FUZZY_FROM = 60.0
"""Score of rapidfuzz (0..100) from which a title is taken to be meant."""
_LOOSE_SPACE = re.compile(r"[\dㄱ-ㅎ가-힣]")
"""Characters between which a space of the query may be missing in the text."""
_PARTICLE = re.compile(
    r"(?<=[가-힣]{2})(?:에서는|에게는|으로는|에서도|이라고|라고|으로|에서|에게|부터|까지|보다|처럼"
    r"|은|는|이|가|을|를|의|에|도|와|과|로)$"
)
_APART_FROM = 3
"""Syllables of a word from which it may be written in two: 배터리공장, 배터리 공장."""
_INFLECTED: tuple[tuple[re.Pattern[str], str], ...] = (
    # the end of an English word, and what it stands for: inquiries, inquiry
    (re.compile(r"(?<=[a-z]{3})(?:ies|y)$", re.IGNORECASE), r"(?:ies|y)"),
    # crashes, crash
    (re.compile(r"(?<=[a-z]{2}(?:sh|ch|ss))es$", re.IGNORECASE), ""),
    # sirens, siren; but not glass, virus, basis
    (re.compile(r"(?<=[a-z]{3}[^\W\dsui])s$", re.IGNORECASE), ""),
)


@lru_cache(maxsize=64)
def pattern(query: str) -> re.Pattern[str] | None:
    """What matches a query: letters whatever their case, consonants as initials; or `None`."""
    wanted = " ".join(unicodedata.normalize("NFC", query).split())
    if not wanted:
        return None
    return re.compile(_phrase(wanted), re.IGNORECASE)


def _phrase(wanted: str, apart: str = "") -> str:
    """A regex for a text as it is typed; `apart` may stand between two of its characters."""
    parts: list[str] = []
    at = 0
    for figure in FIGURE.finditer(wanted):
        parts.append(_letters(wanted, at, figure.start(), apart))
        if wanted[max(0, figure.start() - 1) : figure.start()] not in (".", ","):
            parts.append(NOT_WITHIN)
        parts.append(spellings(figure[0]))
        at = figure.end()
        if "가" <= wanted[at : at + 1] <= "힣":  # 5만명, 5만 명
            parts.append(r"\s?")
    return "".join([*parts, _letters(wanted, at, len(wanted), apart)])


def _letters(wanted: str, start: int, end: int, apart: str) -> str:
    spelled = []
    for at in range(start, end):
        if wanted[at] == " ":
            beside = wanted[max(0, at - 1) : at + 2 : 2]
            loose = len(_LOOSE_SPACE.findall(beside)) == len(beside) == 2
            spelled.append(r"\s*" if loose else r"\s+")
        else:
            spelled.append(_one(wanted[at]))
    return apart.join(spelled)


def _one(character: str) -> str:
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


def find_words(text: str, query: str) -> list[tuple[int, int]]:
    """Where each word of a query stands in the text, in any order; empty when one is missing.

    Particles and the English plural may differ, and a long Korean word may be written in two.
    For queries that nothing holds as they were typed.
    """
    found: list[tuple[int, int]] = []
    for word in _words(query):
        here = [match.span() for match in word.finditer(text)]
        if not here:
            return []
        found += here
    return _merged(found)


@lru_cache(maxsize=64)
def _words(query: str) -> tuple[re.Pattern[str], ...]:
    """The words of a query, each without what its place in a sentence adds to it."""
    return tuple(
        re.compile(_word(word), re.IGNORECASE)
        for word in unicodedata.normalize("NFC", query).split()
    )


def _word(word: str) -> str:
    word = _PARTICLE.sub("", word)
    for end, stands_for in _INFLECTED:
        if match := end.search(word):
            return _phrase(word[: match.start()]) + stands_for
    whole = len(word) >= _APART_FROM and all("가" <= one <= "힣" for one in word)
    return _phrase(word, r"\s?" if whole else "")


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges in order, those that overlap made one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def rank(candidates: Sequence[str], query: str, heads: Sequence[int] | None = None) -> list[int]:
    """Positions of the candidates that a query may mean, the likeliest first.

    Those that hold it as it was typed come first, earlier in the text before later; then those
    that hold each of its words, in any order; where none does, what rapidfuzz takes for a
    misspelling: a day or an outlet is near to many others, which nobody meant. An empty query
    keeps them all in their order, and so do matches behind the first `heads` characters of each:
    how long a title is must not shuffle the articles of an outlet.
    """
    if not query.strip():
        return list(range(len(candidates)))
    whole, parts = pattern(query), [pattern(word) for word in query.split()]
    ends = heads or [len(text) for text in candidates]
    scored: list[tuple[int, float, int]] = []
    for number, (text, end) in enumerate(zip(candidates, ends, strict=True)):
        if whole and (match := whole.search(text)):
            scored.append((0, match.start() if match.start() < end else inf, number))
        elif places := _starts(text, parts):
            scored.append((1, sum(places) if max(places) < end else inf, number))
        elif len(query) > 2:
            score = fuzz.WRatio(query.lower(), text.lower(), score_cutoff=FUZZY_FROM)
            if score:
                scored.append((2, -score, number))
    least = 2 if all(how == 2 for how, _, _ in scored) else 1
    return [number for how, _, number in sorted(scored) if how <= least]


def _starts(text: str, words: Sequence[re.Pattern[str] | None]) -> list[int]:
    """Where each of several words stands first in a text; empty when one is missing."""
    found = [word and word.search(text) for word in words]
    starts = [match.start() for match in found if match]
    return starts if len(starts) == len(words) > 1 else []
