"""Where the sample library lies: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_seeds"

SAMPLE = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "seeds"
