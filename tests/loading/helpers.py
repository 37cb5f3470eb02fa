"""What a file gives, and putting one on disk."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from reader.loading import Failure, Options, RawPage, load_file

SECONDS = 5.0
"""Processor time that no file may take, whatever it is."""

needs_pypdf = pytest.mark.skipif(
    importlib.util.find_spec("pypdf") is None, reason="the extra `pdf` is not installed"
)


def pages(path: Path, options: Options | None = None) -> list[RawPage]:
    found = load_file(path, options) if options else load_file(path)
    return [page for page in found if isinstance(page, RawPage)]


def reasons(path: Path) -> list[str]:
    return [page.reason for page in load_file(path) if isinstance(page, Failure)]


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path
