"""What a candidate name is, and what names are compared by.

Knows nothing of sentences.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from reader.language.naming.name_tables import CORPORATE_EN, TITLES_EN
from reader.language.naming.offices_ko import FULL_NAMES
from reader.records import Record

__all__ = ["Name", "NameKind", "name_at", "name_key"]

NameKind = Literal["person", "org", "place", "product", "other"]


class Name(Record, frozen=True):
    """A name at `start:end`; `key` compares it, resolved if a book was asked."""

    start: int
    end: int
    text: str
    kind: NameKind
    key: str


_CORPORATE_KO = re.compile(r"^(?:㈜|\(주\)|주식회사\s?)|(?:㈜|\(주\))$")
_SPACES = re.compile(r"[\s]+")
_POSSESSIVE = re.compile(r"['’]s?$")
_KEY_DROPS = re.compile(r"[\s.·\-‐–_'’]")


@lru_cache(maxsize=16_384)
def name_key(text: str) -> str:
    """What a name is compared by: folded, without titles, articles, company forms and spaces.

    A short form of an office that every reader knows (한은) has the key of its full name.
    """
    if text.isalnum() and not text.startswith("주식회사"):
        # one plain word: nothing to leave out
        return FULL_NAMES.get(text, text).casefold()
    text = _CORPORATE_KO.sub("", text.strip())
    words = _SPACES.split(text)
    if len(words) > 1 and words[0].lower() in ("the", "a", "an"):
        words = words[1:]
    while len(words) > 1 and words[0].rstrip(".") in TITLES_EN:
        words = words[1:]
    while len(words) > 1 and words[-1].rstrip(".").lower() in CORPORATE_EN:
        words = words[:-1]
    return _KEY_DROPS.sub("", _POSSESSIVE.sub("", "".join(words).casefold()))


def name_at(text: str, start: int, end: int, kind: NameKind) -> Name:
    """The name at `start:end` of a text."""
    surface = text[start:end]
    return Name(start, end, surface, kind, name_key(surface))
