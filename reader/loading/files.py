"""The bytes of one file, within bounds, whatever the file turns out to be."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from reader.loading.errors import FileRefusedError, told_size

STANDARD_INPUT = "-"
_CHUNK = 1 << 20
_FLAGS = (
    os.O_RDONLY
    # Opening a FIFO for reading would otherwise wait for a writer for ever.
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)


def read_bytes(path: Path, limit: int) -> bytes:
    """Bytes of a regular file of at most `limit` bytes, or of standard input for `-`.

    A file that changes while it is read is read a second time. Raises
    `FileRefusedError` or `OSError`.
    """
    if str(path) == STANDARD_INPUT:
        return _standard_input(limit)
    for _ in range(2):
        handle = os.open(path, _FLAGS)
        with os.fdopen(handle, "rb") as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise FileRefusedError("not a regular file")
            if before.st_size > limit:
                raise FileRefusedError(_too_large(before.st_size, limit))
            # One byte more than it should hold; asking for the limit would take that much memory.
            data = file.read(before.st_size + 1)
            after = os.fstat(file.fileno())
        same = (before.st_mtime_ns, before.st_size) == (after.st_mtime_ns, after.st_size)
        if same and len(data) <= before.st_size:
            return data
    raise FileRefusedError("changes while it is read")


def _standard_input(limit: int) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while piece := sys.stdin.buffer.read(min(_CHUNK, limit + 1 - size)):
        pieces.append(piece)
        size += len(piece)
        if size > limit:
            raise FileRefusedError(_too_large(None, limit))
    return b"".join(pieces)


def read_head(path: str, size: int) -> bytes:
    """The first bytes of a regular file; empty for anything else or on any error."""
    try:
        handle = os.open(path, _FLAGS)
        with os.fdopen(handle, "rb") as file:
            if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return file.read(size)
    except OSError:
        pass
    return b""


def _too_large(size: int | None, limit: int) -> str:
    found = "too large" if size is None else f"too large: {told_size(size, limit)}"
    return f"{found}, the limit is {told_size(limit)}"
