"""The words of a sentence as they are written: what one text is laid over another by.

Knows nothing of what a word means or weighs.
"""

from __future__ import annotations

import re

from reader.language import PARTICLES
from reader.linking.pairs.words import Place
from reader.records import Record

__all__ = ["Written", "written"]

_WORD = re.compile(r"\S+")
_MARKS = "\"'“”‘’«»()[]<>,.;:!?…·"
_PARTICLE = re.compile(rf"(?<=[가-힣A-Za-z\d])(?:{PARTICLES})$")


class Written(Record, frozen=True):
    """The words of a text: where each stands, each `bare` of particle and case, those in a set."""

    places: list[Place]
    bare: list[str]
    known: frozenset[str]


def written(text: str) -> Written:
    """The words of a text, the marks around them left out."""
    places: list[Place] = []
    bare: list[str] = []
    for match in _WORD.finditer(text):
        word = match[0].lstrip(_MARKS)
        start = match.end() - len(word)
        word = word.rstrip(_MARKS)
        if word:
            places.append((start, start + len(word)))
            bare.append(_PARTICLE.sub("", word).casefold())
    return Written(places, bare, frozenset(bare))
