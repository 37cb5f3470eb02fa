"""Which files a path stands for, and their bytes within bounds."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from reader.model import Failure

MAX_BYTES = 64 * 1024 * 1024
"""Largest file read whole; a saved news page is a thousand times smaller."""

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".jsonl"})
"""Names looked for in folders. A file that is named itself is read whatever its name."""


class FileRefusedError(Exception):
    """A file that is not read, with the reason in one line."""


def find_files(path: Path) -> Iterator[Path | Failure]:
    """Regular files under `path`, hidden ones left out, in natural order of their names."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        yield Failure(str(path), (error.strerror or str(error)).lower())
        return
    if not stat.S_ISDIR(mode):
        yield path
        return
    found = False
    for folder, names, files in os.walk(path, onerror=None, followlinks=False):
        names[:] = sorted(name for name in names if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                found = True
                yield Path(folder) / name
    if not found:
        yield Failure(str(path), "no pages in this folder")


def read_bytes(path: Path) -> bytes:
    """Bytes of a regular file of at most `MAX_BYTES`; raises `FileRefusedError` or `OSError`."""
    # O_NONBLOCK: opening a FIFO for reading would otherwise wait for a writer for ever.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise FileRefusedError("not a regular file")
        if status.st_size > MAX_BYTES:
            size = status.st_size / 1e6
            raise FileRefusedError(
                f"too large: {size:.0f} MB, the limit is {MAX_BYTES // 10**6} MB"
            )
        return file.read(MAX_BYTES + 1)
