"""The words of a sentence as they are written: what one text is laid over another by.

Knows nothing of what a word means or weighs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.language import PARTICLES
from reader.language.records import record
from reader.linking.words import Place

__all__ = ["Written", "written"]

_WORD = re.compile(r"\S+")
_MARKS = "\"'“”‘’«»()[]<>,.;:!?…·"
_PARTICLE = re.compile(rf"(?<=[가-힣A-Za-z\d])(?:{PARTICLES})$")


@record
class Written:
    """The words of a text: where each stands, each `bare` of particle and case, those in a set."""

    places: list[Place]
    bare: list[str]
    known: frozenset[str]


def written(text: str) -> Written:
    """The words of a text, the marks around them left out."""
    places = list(_places(text))
    bare = [_PARTICLE.sub("", text[start:end]).casefold() for start, end in places]
    return Written(places, bare, frozenset(bare))


def _places(text: str) -> Iterator[Place]:
    for match in _WORD.finditer(text):
        start, end = match.span()
        while start < end and text[start] in _MARKS:
            start += 1
        while start < end and text[end - 1] in _MARKS:
            end -= 1
        if start < end:
            yield start, end
