"""Which article stands at which place of an index, beside the index on disk.

An append-only file of JSON lines: `["+", place, id, key]`, `["-", place]`, and
`["=", stamp]` after each commit with the stamp that the index gave it. Lines behind
the last `=` belong to a commit that never came. When the last stamp is not that of
the index, a writer was killed between the two and neither can be trusted.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any


class Ledger:
    """The places of one index; in memory when `folder` is `None`. Not thread-safe.

    Places are given once and in order. Only the process that holds the index's
    writer may `announce`, `confirm` or `clear`.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._ids: list[str | None] = []
        self._keys: dict[str, bytes] = {}
        self._places: dict[str, int] = {}
        self._pending: list[list[Any]] = []
        self._end = 0
        self._stamp = -1

    def contents(self) -> dict[str, bytes]:
        """Article id to the key that it was added with."""
        return dict(self._keys)

    def place_of(self, article_id: str) -> int | None:
        """Where an article stands."""
        return self._places.get(article_id)

    def article_at(self, place: int) -> str | None:
        """Which article stands at a place, if it is still there and known to us."""
        return self._ids[place] if place < len(self._ids) else None

    def add(self, article_id: str, key: bytes) -> int:
        """Give an article the next place."""
        place = len(self._ids)
        self._put(place, article_id, key)
        self._pending.append(["+", place, article_id, key.hex()])
        return place

    def remove(self, article_id: str) -> None:
        """Leave an article's place empty."""
        place = self._places.pop(article_id)
        self._ids[place] = None
        del self._keys[article_id]
        self._pending.append(["-", place])

    def _put(self, place: int, article_id: str, key: bytes) -> None:
        self._ids += [None] * (place + 1 - len(self._ids))
        self._ids[place] = article_id
        self._places[article_id] = place
        self._keys[article_id] = key

    # -- the file ---------------------------------------------------------

    def read(self) -> bool:
        """Take in what is written; false when it does not fit the index beside it."""
        if self._folder is None:
            return True
        stamp_of_index = self._stamp_of_index()
        if stamp_of_index == self._stamp and self._size() == self._end:
            return True  # nobody wrote since
        self._forget()
        rows, end, stamp = self._committed()
        if stamp != stamp_of_index:
            return False
        self._end, self._stamp = end, stamp
        for kind, place, *rest in rows:
            if kind == "+":
                self._put(place, rest[0], bytes.fromhex(rest[1]))
            elif (gone := self._ids[place]) is not None:
                self._ids[place] = None
                del self._places[gone], self._keys[gone]
        return True

    def announce(self) -> None:
        """Write what the coming commit holds."""
        if self._folder is not None:
            self._write(self._pending)
        self._pending = []

    def confirm(self, stamp: int) -> None:
        """Write that a commit was made."""
        if self._folder is not None:
            self._write([["=", stamp]])
            self._stamp = stamp

    def clear(self) -> None:
        """Begin anew, with the index."""
        self._forget()
        if self._folder is not None:
            self._file.unlink(missing_ok=True)

    @property
    def _file(self) -> Path:
        assert self._folder is not None
        return self._folder / "ledger.jsonl"

    def _forget(self) -> None:
        self._ids, self._keys, self._places, self._pending = [], {}, {}, []
        self._end, self._stamp = 0, -1

    def _write(self, rows: list[list[Any]]) -> None:
        text = "".join(json.dumps(row, separators=(",", ":")) + "\n" for row in rows)
        handle = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        with os.fdopen(handle, "r+b") as file:
            file.truncate(self._end)  # lines of a commit that never came
            file.seek(self._end)
            self._end += file.write(text.encode())

    def _size(self) -> int:
        try:
            return self._file.stat().st_size
        except OSError:
            return 0

    def _committed(self) -> tuple[list[list[Any]], int, int]:
        """Rows up to the last commit, where they end in the file, and its stamp (0: none)."""
        try:
            data = self._file.read_bytes()
        except OSError:
            return [], 0, 0
        rows: list[list[Any]] = []
        good = end = stamp = 0
        at = 0
        for line in data.splitlines(keepends=True):
            at += len(line)
            try:
                row = json.loads(line)
                if row[0] == "=":
                    good, end, stamp = len(rows), at, int(row[1])
                else:
                    rows.append(row)
            except (ValueError, TypeError, IndexError):
                break
        return rows[:good], end, stamp

    def _stamp_of_index(self) -> int:
        assert self._folder is not None
        try:
            return int(json.loads((self._folder / "meta.json").read_text("utf-8"))["opstamp"])
        except (OSError, ValueError, KeyError, TypeError):
            return 0
