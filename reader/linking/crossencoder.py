"""A judge that reads: both sentences in one go through a small network, on the processor.

The network is a cross-encoder cut from multilingual-e5-small and taught on tagged stories
(`python -m tests.gold.reading.train`); its model card is `data/crossencoder/README.md`. It is
run by `onnxruntime` and `tokenizers` (extra `reading`). Where these or its files are missing,
`load` says why, and the features judge alone.
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

from reader.linking.layout import Marks, Pieces, lay_out

FOLDER = Path(__file__).parent / "data" / "crossencoder"
NETWORK = "network.onnx"
PIECES = "tokenizer.json"
MARKS = "marks.json"
"""The special pieces, and the name of the files: a new network makes new answers (see
`reader.cache.versions`, which looks at sources and tables, not at megabytes)."""
SAID = ("neither", "repeats", "disputes", "related")
"""What the network says of a pair: log-odds of three ways, and of being about one claim."""
_AT_ONCE = 8
"""Pairs that go through the network together: few, so that it can be stopped soon."""
_TEXTS_KEPT = 4_000


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
        """(pairs, 4) numbers, columns as `SAID`."""
        ...


class UnreadableError(Exception):
    """The judge that reads cannot be had; the first argument is the reason, one line."""


class CrossEncoder:
    """The network that ships. Thread-safe."""

    def __init__(self, session: Any, tokenizer: Any, marks: Marks, name: str) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._marks = marks
        self._name = name
        self._pieces: OrderedDict[str, list[int]] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        """Its sort and, after the colon, a digest of its files."""
        return self._name

    def said(self, pairs: Sequence[Pair]) -> NDArray[np.float32]:
        """See `ReadingJudge`."""
        out = np.zeros((len(pairs), len(SAID)), dtype=np.float32)
        rows = [lay_out(self._told(a), self._told(b), self._marks) for a, b in pairs]
        order = sorted(range(len(rows)), key=lambda place: len(rows[place][0]))
        for start in range(0, len(order), _AT_ONCE):
            places = order[start : start + _AT_ONCE]
            out[places] = self._read([rows[place] for place in places])
        return out

    def _read(self, rows: Sequence[tuple[list[int], list[int]]]) -> NDArray[np.float32]:
        longest = max(len(ids) for ids, _ in rows)
        ids = np.full((len(rows), longest), self._marks.pad, dtype=np.int64)
        parts = np.zeros((len(rows), longest), dtype=np.int64)
        for number, (row, part) in enumerate(rows):
            ids[number, : len(row)] = row
            parts[number, : len(part)] = part
        found: NDArray[np.float32] = self._session.run(None, {"ids": ids, "parts": parts})[0]
        return found

    def _told(self, told: Told) -> Pieces:
        return Pieces(self._ids(told.text), self._ids(told.before), self._ids(told.title))

    def _ids(self, text: str) -> list[int]:
        if not text:
            return []
        with self._lock:
            known = self._pieces.get(text)
            if known is not None:
                self._pieces.move_to_end(text)
                return known
        ids: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids
        with self._lock:
            self._pieces[text] = ids
            while len(self._pieces) > _TEXTS_KEPT:
                self._pieces.popitem(last=False)
        return ids


def load(folder: Path = FOLDER, *, threads: int | None = None) -> CrossEncoder:
    """The network that ships; raises `UnreadableError` where it cannot run."""
    try:
        import onnxruntime  # noqa: PLC0415 - an extra, and slow to import
        from tokenizers import Tokenizer  # noqa: PLC0415
    except ImportError as error:
        raise UnreadableError(f"{error.name or 'onnxruntime'} is not installed") from error
    try:
        card = json.loads((folder / MARKS).read_text("utf-8"))
        marks = Marks(card["bos"], card["eos"], card["pad"])
        tokenizer = Tokenizer.from_file(str(folder / PIECES))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads or max(1, (os.cpu_count() or 2) // 2)
        options.inter_op_num_threads = 1
        # Threads that wait by spinning would slow the screen down.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        session = onnxruntime.InferenceSession(
            str(folder / NETWORK), options, providers=["CPUExecutionProvider"]
        )
    except Exception as error:
        # Whatever a runtime makes of a missing, damaged or unknown file.
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise UnreadableError(reason) from error
    return CrossEncoder(session, tokenizer, marks, f"crossencoder:{card['name']}")


def name_of(folder: Path) -> str:
    """Eight bytes in hexadecimal that name a network and its tokenizer; raises `OSError`."""
    digest = blake2s(digest_size=8)
    for name in (NETWORK, PIECES):
        digest.update((folder / name).read_bytes())
    return digest.hexdigest()
