"""How a sentence is laid out for a network that reads it: pieces in a row, and which are its own.

`<s> title </s> before </s> sentence </s>`, where the title and the sentence before stand in for
what a sentence leaves out (he, the company, 이는). The same code lays out sentences in training
and in the reader.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

TITLE = 16
"""Pieces of a title that are read."""
BEFORE = 24
"""Pieces of the sentence before that are read."""
SENTENCE = 112
"""Pieces of a sentence that are read."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """A sentence and its surroundings as ids of the tokenizer's pieces."""

    sentence: Sequence[int]
    before: Sequence[int] = ()
    title: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Marks:
    """The ids of the special pieces."""

    bos: int
    eos: int
    pad: int


def lay_out(pieces: Pieces, marks: Marks) -> tuple[list[int], int]:
    """The ids of a sentence with its surroundings, and where its own begin."""
    ids = [marks.bos]
    if pieces.title or pieces.before:
        ids += [*pieces.title[:TITLE], marks.eos, *pieces.before[:BEFORE], marks.eos]
    start = len(ids)
    return [*ids, *pieces.sentence[:SENTENCE], marks.eos], start
