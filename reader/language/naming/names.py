"""Candidate proper names of a text: people, organisations, places, products.

Korean names come from tags, titles and endings (`names_ko.py`, `people_ko.py`), English ones
from capitals (`names_en.py`). Which names are one is the business of `NameBook` (`namebook.py`).
"""

from __future__ import annotations

from functools import lru_cache

from reader.language.naming.name import Name, NameKind, name_key
from reader.language.naming.names_en import english_names
from reader.language.naming.names_ko import korean_names
from reader.language.sentences import detect_language

__all__ = ["Name", "NameKind", "name_key", "names"]


@lru_cache(maxsize=1024)
def names(text: str, language: str | None = None) -> tuple[Name, ...]:
    """The candidate names of a text, in order, without overlap."""
    language = language or detect_language(text)
    if language == "ko":
        found = korean_names(text)
    else:
        found = english_names(text) if language == "en" else []
    found.sort(key=lambda name: (name.start, -name.end))
    kept: list[Name] = []
    for name in found:
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return tuple(kept)
