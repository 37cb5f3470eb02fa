"""A folder of pages for the commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.helpers import KOREAN, OTHER


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "하나.txt").write_text(KOREAN, "utf-8")
    (tmp_path / "둘.txt").write_text(OTHER, "utf-8")
    return tmp_path
