"""Examples as batches of numbers: pieces cached, pairs of like length together."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import torch
from tokenizers import Tokenizer
from torch import Tensor

from reader.linking.layout import Marks, Pieces, lay_out
from tests.gold.pairs import LABELS
from tests.gold.reading.examples import Example, Told


@dataclass
class Encoder:
    """Examples to rows of ids; remembers the pieces of each text."""

    tokenizer: Tokenizer
    marks: Marks
    _known: dict[str, list[int]] = field(default_factory=dict)

    def pieces(self, text: str) -> list[int]:
        """The ids of a text's pieces."""
        if text not in self._known:
            self._known[text] = self.tokenizer.encode(text).ids if text else []
        return self._known[text]

    def told(self, told: Told) -> Pieces:
        """A sentence and its surroundings."""
        return Pieces(self.pieces(told.text), self.pieces(told.before), self.pieces(told.title))

    def row(self, example: Example) -> tuple[list[int], list[int]]:
        """Ids and parts of a pair."""
        return lay_out(self.told(example.a), self.told(example.b), self.marks)


@dataclass(frozen=True, slots=True)
class Batch:
    """`ids`, `parts` (pairs, length), and `labels` (pairs) as places in `LABELS`."""

    ids: Tensor
    parts: Tensor
    labels: Tensor
    places: tuple[int, ...]
    """Which of the examples these are."""


def batches(
    examples: Sequence[Example], encoder: Encoder, *, pieces: int, rng: random.Random | None
) -> Iterator[Batch]:
    """Batches of at most so many pieces; in random order if `rng` is given."""
    rows = [encoder.row(example) for example in examples]
    order = sorted(range(len(rows)), key=lambda place: len(rows[place][0]))
    if rng:
        # Lengths are blurred a little, so that one batch is not all of one story.
        order.sort(key=lambda place: len(rows[place][0]) + rng.uniform(0, 12))
    groups: list[list[int]] = [[]]
    longest = 0
    for place in order:
        longest = max(longest, len(rows[place][0]))
        if groups[-1] and longest * (len(groups[-1]) + 1) > pieces:
            groups.append([])
            longest = len(rows[place][0])
        groups[-1].append(place)
    if rng:
        rng.shuffle(groups)
    for group in groups:
        if group:
            yield _batch([rows[place] for place in group], examples, group, encoder.marks.pad)


def _batch(
    rows: list[tuple[list[int], list[int]]],
    examples: Sequence[Example],
    group: list[int],
    pad: int,
) -> Batch:
    length = max(len(ids) for ids, _ in rows)
    ids = torch.full((len(rows), length), pad)
    parts = torch.zeros((len(rows), length), dtype=torch.long)
    for number, (row, part) in enumerate(rows):
        ids[number, : len(row)] = torch.tensor(row)
        parts[number, : len(part)] = torch.tensor(part)
    labels = torch.tensor([LABELS.index(examples[place].label) for place in group])
    return Batch(ids, parts, labels, tuple(group))
