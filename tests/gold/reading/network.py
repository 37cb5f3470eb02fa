"""The cross-encoder: both sentences in one go, and what it says of them.

A BERT encoder (J. Devlin et al., NAACL 2019) with the weights of multilingual-e5-small and
two small heads over the first position: three ways (neither, repeats, disputes), and whether
the two are about one claim at all.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from tests.gold.reading.vocabulary import Vocabulary
from tests.gold.reading.weights import Packed

HEADS = 4
"""Numbers that come out of a pair: neither, repeats, disputes, related."""


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


class CrossEncoder(nn.Module):
    """Token ids (batch, length) to (batch, `HEADS`) raw numbers; padding is the pad id."""

    def __init__(
        self,
        *,
        vocabulary: int,
        pad: int,
        width: int,
        heads: int,
        inner: int,
        layers: int,
        positions: int,
        eps: float,
        dropout: float = 0.1,
    ) -> None:
        super().__init__()
        self.pad = pad
        self.word = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(positions, width)
        self.part = nn.Embedding(4, width)
        self.norm = nn.LayerNorm(width, eps)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(width, heads, inner, eps) for _ in range(layers))
        self.pooled = nn.Linear(width, width)
        self.said = nn.Linear(width, HEADS)

    def forward(self, ids: Tensor, parts: Tensor) -> Tensor:
        """`ids` and `parts` (batch, length): pieces, and which part of the pair each is of."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.position(places)[None] + self.part(parts)
        x = self.drop(self.norm(x))
        seen = (ids == self.pad)[:, None, None, :].to(x.dtype) * -1e4
        for layer in self.layers:
            x = layer(x, seen)
        said: Tensor = self.said(self.drop(torch.tanh(self.pooled(x[:, 0]))))
        return said


def from_packed(
    packed: Packed, vocabulary: Vocabulary, *, layers: list[int], dropout: float = 0.1
) -> CrossEncoder:
    """A cross-encoder that starts from some of the packed model's layers."""
    model = CrossEncoder(
        vocabulary=len(vocabulary.pieces),
        pad=vocabulary.pad,
        width=packed.width,
        heads=packed.heads,
        inner=packed.inner,
        layers=len(layers),
        positions=packed.positions,
        eps=packed.eps,
        dropout=dropout,
    )
    t = packed.tensors
    with torch.no_grad():
        _set(model.word.weight, t["emb.word"][vocabulary.rows])
        _set(model.position.weight, t["emb.pos"])
        # What e5 has of parts is one row; the four begin alike and part ways in training.
        _set(model.part.weight, np.repeat(t["emb.type"][:1], 4, axis=0))
        _set(model.norm.weight, t["emb.ln.w"])
        _set(model.norm.bias, t["emb.ln.b"])
        for layer, source in zip(model.layers, layers, strict=True):
            assert isinstance(layer, Layer)
            name = f"l{source}."
            for kind, suffix in (("weight", "w"), ("bias", "b")):
                joined = [t[f"{name}{part}.{suffix}"] for part in ("q", "k", "v")]
                _set(getattr(layer.query_key_value, kind), np.concatenate(joined))
                _set(getattr(layer.joined, kind), t[f"{name}ao.{suffix}"])
                _set(getattr(layer.first_norm, kind), t[f"{name}aln.{suffix}"])
                _set(getattr(layer.wide, kind), t[f"{name}fi.{suffix}"])
                _set(getattr(layer.narrow, kind), t[f"{name}fo.{suffix}"])
                _set(getattr(layer.last_norm, kind), t[f"{name}oln.{suffix}"])
    return model


def _set(parameter: Tensor, values: NDArray[np.float32]) -> None:
    if tuple(parameter.shape) != values.shape:
        raise ValueError(f"{tuple(parameter.shape)} is not {values.shape}")
    parameter.copy_(torch.from_numpy(np.ascontiguousarray(values)))
