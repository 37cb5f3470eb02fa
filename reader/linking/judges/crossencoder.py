"""A judge that reads: a small network on the processor, over two sentences in their places.

Each sentence is read once, with its title and the sentence before it; what the lower layers
made of it is kept in memory, and of two sentences goes through a few joint layers. Cut from
multilingual-e5-small and taught on tagged stories (`python -m tests.gold.reading.train`); the
model card is `data/crossencoder/README.md`. Run by `onnxruntime` and `tokenizers` (extra
`reading`). Where these or the files are missing, `load` says why, and the features judge alone.
"""

from __future__ import annotations

import json
import os
import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2s
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from reader.linking.judges.layout import Marks, Pieces, lay_out

FOLDER = Path(__file__).parents[1] / "data" / "crossencoder"
READER, COMPARER = "reader.onnx", "comparer.onnx"
PIECES = "tokenizer.json"
CARD = "card.json"
"""The special pieces, and the name of the files: a new network makes new answers (see
`reader.cache.versions`, which looks at sources and tables, not at megabytes)."""
SAID = ("neither", "repeats", "disputes", "related", "near-repeats", "near-related")
"""What the network says of a pair: log-odds of three ways and of being about one claim, read
together; then how near the two are, read apart (cosines)."""
_SENTENCES, _PAIRS = 4, 8
"""Sentences and pairs that go through together: few, so that padding is little."""
_KEPT = 600
"""Sentences whose states are kept in memory (about 40 kB each)."""
_PADDING = 2


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, the sentence before it and the title it stands under (either may be empty)."""

    text: str
    before: str = ""
    title: str = ""


Pair = tuple[Told, Told]


class ReadingJudge(Protocol):
    """Reads pairs of sentences. `name` says which one it is, weights included."""

    @property
    def name(self) -> str: ...
    def said(self, pairs: Sequence[Pair]) -> NDArray[np.float32]:
        """(pairs, 6) numbers, columns as `SAID`."""
        ...


class UnreadableError(Exception):
    """The judge that reads cannot be had; the first argument is the reason, one line."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A sentence that was read: states (own pieces, width), vectors (2, width)."""

    states: NDArray[np.float16]
    vectors: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Parts:
    """What the network is made of: two sessions of onnxruntime, a tokenizer, special pieces."""

    reader: Any
    comparer: Any
    tokenizer: Any
    marks: Marks


class CrossEncoder:
    """The network that ships. Thread-safe."""

    def __init__(self, parts: Parts, name: str) -> None:
        self._parts = parts
        self._name = name
        self._known: OrderedDict[Told, _Read] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        """Its sort and, after the colon, a digest of its files."""
        return self._name

    def said(self, pairs: Sequence[Pair]) -> NDArray[np.float32]:
        """See `ReadingJudge`; raises `UnreadableError` where the runtime gives up on them."""
        try:
            return self._said(pairs)
        except Exception as error:  # a runtime's own: too little memory, a step that it lacks
            raise UnreadableError(_first_line(error)) from error

    def _said(self, pairs: Sequence[Pair]) -> NDArray[np.float32]:
        out = np.zeros((len(pairs), len(SAID)), dtype=np.float32)
        read = self._read_all([told for pair in pairs for told in pair])
        rows = [(read[a], read[b]) for a, b in pairs]
        order = sorted(range(len(rows)), key=lambda n: sum(len(r.states) for r in rows[n]))
        for start in range(0, len(order), _PAIRS):
            places = order[start : start + _PAIRS]
            out[places] = self._compare([rows[place] for place in places])
        return out

    def _compare(self, rows: Sequence[tuple[_Read, _Read]]) -> NDArray[np.float32]:
        longest = max(len(a.states) + len(b.states) for a, b in rows)
        width = rows[0][0].states.shape[1]
        states = np.zeros((len(rows), longest, width), dtype=np.float32)
        sides = np.full((len(rows), longest), _PADDING, dtype=np.int64)
        for number, (a, b) in enumerate(rows):
            first, both = len(a.states), len(a.states) + len(b.states)
            states[number, :first], states[number, first:both] = a.states, b.states
            sides[number, :first], sides[number, first:both] = 0, 1
        near = np.stack([(a.vectors * b.vectors).sum(axis=1) for a, b in rows])
        feed = {"states": states, "sides": sides, "near": near}
        return np.concatenate([self._parts.comparer.run(None, feed)[0], near], axis=1)

    def _read_all(self, told: Sequence[Told]) -> dict[Told, _Read]:
        with self._lock:
            found = {each: self._known[each] for each in told if each in self._known}
            for each in found:
                self._known.move_to_end(each)
        missing = [each for each in dict.fromkeys(told) if each not in found]
        laid = [(each, *lay_out(self._pieces(each), self._parts.marks)) for each in missing]
        laid.sort(key=lambda row: len(row[1]))
        for start in range(0, len(laid), _SENTENCES):
            found |= self._read(laid[start : start + _SENTENCES])
        with self._lock:
            self._known |= {each: found[each] for each in missing}
            while len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return found

    def _read(self, laid: Sequence[tuple[Told, list[int], int]]) -> dict[Told, _Read]:
        longest = max(len(row) for _, row, _ in laid)
        ids = np.full((len(laid), longest), self._parts.marks.pad, dtype=np.int64)
        own = np.zeros((len(laid), longest), dtype=np.int64)
        for number, (_, row, start) in enumerate(laid):
            ids[number, : len(row)] = row
            own[number, start : len(row)] = 1
        states, vectors = self._parts.reader.run(None, {"ids": ids, "own": own})
        return {
            each: _Read(states[number, start : len(row)].astype(np.float16), vectors[number])
            for number, (each, row, start) in enumerate(laid)
        }

    def _pieces(self, told: Told) -> Pieces:
        def ids(text: str) -> list[int]:
            found: list[int] = self._parts.tokenizer.encode(text, add_special_tokens=False).ids
            return found

        return Pieces(ids(told.text), ids(told.before), ids(told.title))


def load(folder: Path = FOLDER, *, threads: int | None = None) -> CrossEncoder:
    """The network that ships; raises `UnreadableError` where it cannot run."""
    # The runtime keeps a record of the machine for its maker, even where nothing can be sent; this
    # has to stand before it is imported.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    try:
        import onnxruntime  # noqa: PLC0415 - an extra, and slow to import
        from tokenizers import Tokenizer  # noqa: PLC0415
    except ImportError as error:
        raise UnreadableError(f"{error.name or 'onnxruntime'} is not installed") from error
    try:
        card = json.loads((folder / CARD).read_text("utf-8"))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads or max(1, (os.cpu_count() or 2) // 2)
        options.inter_op_num_threads = 1
        # Threads that wait by spinning would slow the screen down.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        reader, comparer = (
            onnxruntime.InferenceSession(
                str(folder / name), options, providers=["CPUExecutionProvider"]
            )
            for name in (READER, COMPARER)
        )
        tokenizer = Tokenizer.from_file(str(folder / PIECES))
        parts = Parts(reader, comparer, tokenizer, Marks(card["bos"], card["eos"], card["pad"]))
        name = f"crossencoder:{card['name']}"
    except Exception as error:
        # Whatever a runtime makes of a missing, damaged or unknown file.
        raise UnreadableError(_first_line(error)) from error
    return CrossEncoder(parts, name)


def _first_line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), "") or type(error).__name__


def name_of(folder: Path) -> str:
    """Eight bytes in hexadecimal that name a network and its tokenizer; raises `OSError`."""
    digest = blake2s(digest_size=8)
    for name in (READER, COMPARER, PIECES):
        digest.update((folder / name).read_bytes())
    return digest.hexdigest()
