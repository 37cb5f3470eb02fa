"""The network: each sentence is read once in its surroundings, then two are read together.

A BERT encoder (J. Devlin et al., NAACL 2019) with the weights of multilingual-e5-small reads
sentences; its lower layers' states of two sentences go through a few joint layers, which see
both. Reading apart what can be read apart is the decomposition of DeFormer (Q. Cao et al., ACL
2020) and PreTTR (S. MacAvaney et al., SIGIR 2020): a story of sixty sentences is encoded once
and its thousand pairs cost the joint layers alone, in training as in the reader.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from tests.gold.reading.vocabulary import Vocabulary
from tests.gold.reading.weights import Packed

SAID = 4
"""Numbers that come out of a pair: neither, repeats, disputes, related."""
JOINT = 3
"""Layers that see both sentences; the encoder's own last ones are where they start from."""
PADDING = 2
"""Side of a place that is padding; 0 and 1 are the two sentences."""


class Layer(nn.Module):
    """One layer of the encoder: attention, then two matrices, each with its normalisation."""

    def __init__(self, width: int, heads: int, inner: int, eps: float) -> None:
        super().__init__()
        self.heads = heads
        self.query_key_value = nn.Linear(width, 3 * width)
        self.joined = nn.Linear(width, width)
        self.first_norm = nn.LayerNorm(width, eps)
        self.wide = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)
        self.last_norm = nn.LayerNorm(width, eps)

    def forward(self, x: Tensor, seen: Tensor) -> Tensor:
        """`x` (batch, length, width); `seen` (batch, 1, 1, length): 0, far below if padded."""
        batch, length, width = x.shape
        query, key, value = (
            self.query_key_value(x)
            .view(batch, length, 3, self.heads, width // self.heads)
            .permute(2, 0, 3, 1, 4)
            .unbind(0)
        )
        # Torch's own fused attention is slower than this by half on a CPU, going backward.
        weights = query @ (key * (width // self.heads) ** -0.5).transpose(2, 3)
        mixed = (weights + seen).softmax(-1) @ value
        x = self.first_norm(x + self.joined(mixed.transpose(1, 2).reshape(batch, length, width)))
        normed: Tensor = self.last_norm(x + self.narrow(functional.gelu(self.wide(x))))
        return normed


class SentenceReader(nn.Module):
    """Reads sentences: states for the joint layers, and two vectors of unit length each."""

    def __init__(self, packed: Packed, words: int, pad: int) -> None:
        super().__init__()
        self.pad = pad
        width = packed.width
        self.word = nn.Embedding(words, width)
        self.position = nn.Embedding(packed.positions, width)
        self.part = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, packed.eps)
        self.layers = nn.ModuleList(
            Layer(width, packed.heads, packed.inner, packed.eps) for _ in range(packed.layers)
        )
        self.related = nn.Linear(width, width)

    def forward(self, ids: Tensor, own: Tensor) -> tuple[Tensor, Tensor]:
        """`ids` (sentences, length); `own` the same, 1 where a piece is the sentence's own.

        Gives states (sentences, length, width) and vectors (sentences, 2, width): nearness in
        the first speaks for a repeat, in the second for being about one claim.
        """
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.word(ids) + self.position(places)[None] + self.part(own))
        seen = (ids == self.pad)[:, None, None, :].to(x.dtype) * -1e4
        states = x
        for number, layer in enumerate(self.layers):
            if number == len(self.layers) - JOINT:
                states = x
            x = layer(x, seen)
        mine = own.to(x.dtype)[:, :, None]
        mean = (x * mine).sum(1) / mine.sum(1).clamp(min=1)
        both = torch.stack([mean, self.related(mean)], dim=1).float()
        return states, functional.normalize(both, dim=-1)


class Comparer(nn.Module):
    """Reads two sentences together."""

    def __init__(self, packed: Packed) -> None:
        super().__init__()
        width = packed.width
        self.side = nn.Embedding(PADDING + 1, width)
        self.layers = nn.ModuleList(
            Layer(width, packed.heads, packed.inner, packed.eps) for _ in range(JOINT)
        )
        self.pooled = nn.Linear(2 * width, width)
        self.said = nn.Linear(width + 2, SAID)

    def forward(self, states: Tensor, sides: Tensor, near: Tensor) -> Tensor:
        """(pairs, `SAID`) from states (pairs, length, width) and sides (pairs, length).

        `near` (pairs, 2) is how near the two are in either vector.
        """
        x = states + self.side(sides)
        seen = (sides == PADDING)[:, None, None, :].to(x.dtype) * -1e4
        for layer in self.layers:
            x = layer(x, seen)
        first, second = (self._mean(x, sides == side) for side in (0, 1))
        # The same whichever of the two comes first.
        pooled = torch.tanh(self.pooled(torch.cat([first + second, (first - second).abs()], -1)))
        said: Tensor = self.said(torch.cat([pooled, near.to(pooled.dtype)], -1))
        return said

    @staticmethod
    def _mean(x: Tensor, where: Tensor) -> Tensor:
        mine = where.to(x.dtype)[:, :, None]
        return (x * mine).sum(1) / mine.sum(1).clamp(min=1)


class Network(nn.Module):
    """Both parts, and how nearness becomes odds while the reader is taught."""

    def __init__(self, packed: Packed, vocabulary: Vocabulary) -> None:
        super().__init__()
        self.reader = SentenceReader(packed, len(vocabulary.pieces), vocabulary.pad)
        self.comparer = Comparer(packed)
        self.scale = nn.Parameter(torch.tensor([20.0, 20.0]))
        self.offset = nn.Parameter(torch.tensor([-17.0, -16.0]))
        with torch.no_grad():
            self._start(packed, vocabulary)

    def _start(self, packed: Packed, vocabulary: Vocabulary) -> None:
        reader, tensors = self.reader, packed.tensors
        _set(reader.word.weight, tensors["emb.word"][vocabulary.rows])
        _set(reader.position.weight, tensors["emb.pos"])
        _set(reader.part.weight, np.repeat(tensors["emb.type"][:1], 2, axis=0))
        _set(reader.norm.weight, tensors["emb.ln.w"])
        _set(reader.norm.bias, tensors["emb.ln.b"])
        nn.init.eye_(reader.related.weight)
        nn.init.zeros_(reader.related.bias)
        nn.init.normal_(self.comparer.side.weight, std=0.02)
        for number, layer in enumerate(reader.layers):
            _fill(layer, tensors, number)
        for number, layer in enumerate(self.comparer.layers, start=packed.layers - JOINT):
            _fill(layer, tensors, number)


def _fill(layer: nn.Module, tensors: dict[str, NDArray[np.float32]], number: int) -> None:
    assert isinstance(layer, Layer)
    name = f"l{number}."
    for kind, suffix in (("weight", "w"), ("bias", "b")):
        joined = [tensors[f"{name}{part}.{suffix}"] for part in ("q", "k", "v")]
        _set(getattr(layer.query_key_value, kind), np.concatenate(joined))
        _set(getattr(layer.joined, kind), tensors[f"{name}ao.{suffix}"])
        _set(getattr(layer.first_norm, kind), tensors[f"{name}aln.{suffix}"])
        _set(getattr(layer.wide, kind), tensors[f"{name}fi.{suffix}"])
        _set(getattr(layer.narrow, kind), tensors[f"{name}fo.{suffix}"])
        _set(getattr(layer.last_norm, kind), tensors[f"{name}oln.{suffix}"])


def _set(parameter: Tensor, values: NDArray[np.float32]) -> None:
    if tuple(parameter.shape) != values.shape:
        raise ValueError(f"{tuple(parameter.shape)} is not {values.shape}")
    parameter.copy_(torch.from_numpy(np.ascontiguousarray(values)))
