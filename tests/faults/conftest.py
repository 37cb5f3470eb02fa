"""Faults in memory: thousands of small files need no real disk; the kill runs use one."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_MEMORY = Path("/dev/shm")


@pytest.fixture
def tmp_path(tmp_path: Path) -> Iterator[Path]:
    """Pytest's folder, in memory where the machine has such a place."""
    if not (_MEMORY.is_dir() and os.access(_MEMORY, os.W_OK)):
        yield tmp_path
        return
    place = Path(tempfile.mkdtemp(prefix="notes-faults-", dir=_MEMORY))
    yield place
    shutil.rmtree(place, ignore_errors=True)
