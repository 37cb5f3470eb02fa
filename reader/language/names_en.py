"""English names: runs of capitals that a sentence's first word alone does not explain.

Knows nothing of other sentences.
"""

from __future__ import annotations

import re

from reader.language.name import Name, NameKind, name_at
from reader.language.name_tables import (
    GENERIC_LATIN,
    NOT_NAMES_EN,
    ORG_WORDS_EN,
    PLACE_WORDS_EN,
    TITLES_EN,
)

__all__ = ["english_names"]

_CAPITAL = r"[A-ZÀ-Þ][\w’'&-]*(?:\.(?=[A-Z]))?"
_RUN = re.compile(
    rf"(?:(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Gov|Rep)\.\s)?(?:{_CAPITAL}|[A-Z]\.)(?:\s(?:(?:of|de|van|von|al|bin|der|du|la)\s"
    rf"(?:the\s)?)?(?:{_CAPITAL}\b|[A-Z]\.(?=\s[A-Z])|\d+(?=\s[A-Z])))*"
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:]\s|[“\"‘]\s?)$")
_VERB_NEXT = re.compile(
    r"(?:['’]s)?\s(?:said|says|has|had|was|is|will|would|told|did|and|,|"
    r"[a-z]+ed\b)|['’]s\b|,"
)


def english_names(text: str) -> list[Name]:
    found: list[Name] = []
    for match in _RUN.finditer(text):
        start, end = match.span()
        if start and (text[start - 1].isalnum() or text[start - 1] in "’'-"):
            continue
        opens = start == 0 or _SENTENCE_START.search(text[max(0, start - 3) : start]) is not None
        start = _past_common(text, start, end)
        if start >= end:
            continue
        surface = re.sub(r"['’]s?$", "", text[start:end])
        end = start + len(surface)
        if not surface or surface in GENERIC_LATIN:
            continue
        house = surface.find(" of ")
        left = surface[:house].split() if house > 0 else []
        if len(left) >= 2 and not any(word in ORG_WORDS_EN for word in left):
            surface = surface[:house]  # Ilse Hale of the University of Marlow: two names
            found.extend(_english_rest(text, start + house + 4, end))
            end = start + house
        alone = " " not in surface
        first_word = alone and opens and start == match.start() and not surface[1:].isupper()
        if first_word and (not _VERB_NEXT.match(text, end) or len(surface) < 3):
            continue
        if alone and len(surface) < 2:
            continue
        found.append(name_at(text, start, end, _english_kind(surface)))
    return found


def _english_rest(text: str, start: int, end: int) -> list[Name]:
    if text.startswith("the ", start):
        start += 4
    return [name_at(text, start, end, _english_kind(text[start:end]))] if start < end else []


def _past_common(text: str, start: int, end: int) -> int:
    """Start of the run past words that only begin a sentence or name a day."""
    while start < end:
        stop = start
        while stop < end and not text[stop].isspace():
            stop += 1
        word = re.sub(r"['’]s?$", "", text[start:stop].rstrip("."))
        if word not in NOT_NAMES_EN or (stop < end and word in TITLES_EN):
            return start
        start = stop
        while start < end and text[start].isspace():
            start += 1
    return end


def _english_kind(surface: str) -> NameKind:
    words = surface.split()
    if any(word in ORG_WORDS_EN for word in words) or (surface.isupper() and len(surface) <= 6):
        return "org"
    if words[0].rstrip(".") in TITLES_EN:
        return "person"
    if any(char.isdigit() for char in surface):
        return "product"
    if words[-1] in PLACE_WORDS_EN:
        return "place"
    return "person" if len(words) in (2, 3) and all(word.isalpha() for word in words) else "other"
