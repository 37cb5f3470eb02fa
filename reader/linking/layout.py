"""How two sentences are laid out for a judge that reads: pieces in a row, and whose they are.

`<s> title ¶ before </s> sentence </s> title ¶ before </s> sentence </s>`, where the title and
the sentence before stand in for what a sentence leaves out (he, the company, 이는). The same
code lays out pairs in training and in the reader.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

TITLE = 16
"""Pieces of a title that are read."""
BEFORE = 24
"""Pieces of the sentence before that are read."""
SENTENCE = 80
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


def lay_out(a: Pieces, b: Pieces, marks: Marks) -> tuple[list[int], list[int]]:
    """The ids of a pair, and for each the part it is of: surroundings and sentence of a, of b."""
    ids = [marks.bos]
    parts = [0]
    for side, pieces in enumerate((a, b)):
        around = [*pieces.title[:TITLE], marks.eos, *pieces.before[:BEFORE], marks.eos]
        sentence = [*pieces.sentence[:SENTENCE], marks.eos]
        ids += around + sentence
        parts += [2 * side] * len(around) + [2 * side + 1] * len(sentence)
    return ids, parts
