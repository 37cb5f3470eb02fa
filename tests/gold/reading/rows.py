"""Sentences and pairs as rows of numbers for the network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor

from reader.linking.judges.crossencoder import Told
from reader.linking.judges.layout import Marks, Pieces, lay_out
from tests.gold.reading.network import PADDING

_PAIRS = 64
"""Pairs that go through the joint layers together."""


@dataclass
class Encoder:
    """Sentences to rows of ids; remembers the pieces of each text."""

    tokenizer: Tokenizer
    marks: Marks
    _known: dict[str, list[int]] = field(default_factory=dict)

    def pieces(self, text: str) -> list[int]:
        """The ids of a text's pieces."""
        if text not in self._known:
            self._known[text] = self.tokenizer.encode(text).ids if text else []
        return self._known[text]

    def rows(self, told: Sequence[Told]) -> tuple[Tensor, Tensor]:
        """`ids` (sentences, length), padded, and `own`, 1 where a piece is the sentence's own."""
        laid = [
            lay_out(
                Pieces(self.pieces(each.text), self.pieces(each.before), self.pieces(each.title)),
                self.marks,
            )
            for each in told
        ]
        length = max(len(row) for row, _ in laid)
        ids = torch.full((len(laid), length), self.marks.pad)
        own = torch.zeros((len(laid), length), dtype=torch.long)
        for number, (row, start) in enumerate(laid):
            ids[number, : len(row)] = torch.tensor(row)
            own[number, start : len(row)] = 1
        return ids, own


def pair_batches(
    states: Tensor, own: Tensor, pairs: NDArray[np.int64]
) -> Iterator[tuple[NDArray[np.int64], Tensor, Tensor]]:
    """Which pairs, their states one sentence after the other, and each place's side.

    `states` (sentences, length, width) and `own` as the reader has them; `pairs` (pairs, 2).
    Pairs of like length go together.
    """
    starts = own.argmax(1)
    lengths = own.sum(1)
    sizes = (lengths[pairs[:, 0]] + lengths[pairs[:, 1]]).numpy()
    order = np.argsort(sizes, kind="stable")
    for begin in range(0, len(order), _PAIRS):
        chosen = order[begin : begin + _PAIRS]
        first, second = (torch.as_tensor(pairs[chosen, side])[:, None] for side in (0, 1))
        places = torch.arange(int(sizes[chosen].max()))[None]
        in_first = places < lengths[first]
        into = places - torch.where(in_first, 0, lengths[first])
        sides = torch.where(in_first, 0, torch.where(into < lengths[second], 1, PADDING))
        which = torch.where(in_first, first, second)
        column = (torch.where(in_first, starts[first], starts[second]) + into).clamp(
            max=states.shape[1] - 1
        )
        yield chosen, states[which, column], sides
