"""Data shipped with the judge: background word weights and the trained trees.

Both files are written by one command, `python -m tests.gold.train`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

_DATA = files("reader.linking") / "data"
UNKNOWN_WEIGHT = 1.0
"""Weight of a word that the background table does not have: a rare one."""


@cache
def _background() -> dict[str, float]:
    """Word to weight in 0..1, falling with the share of sentences that have it."""
    resource = _DATA / "background.json"
    if not resource.is_file():
        return {}
    table = json.loads(resource.read_text("utf-8"))
    whole = math.log1p(table["sentences"])
    return {
        term: math.log1p(table["sentences"] / count) / whole
        for term, count in table["counts"].items()
    }


def background_weights() -> Mapping[str, float]:
    """The whole table, for those that look up many words."""
    return _background()


def background_weight(term: str) -> float:
    """How telling a word is in news at large, 0..1."""
    return _background().get(term, UNKNOWN_WEIGHT)


@cache
def trained(name: str) -> dict[str, Any] | None:
    """A trained model by name, `None` when it is not shipped."""
    resource = _DATA / f"{name}.json"
    return json.loads(resource.read_text("utf-8")) if resource.is_file() else None
