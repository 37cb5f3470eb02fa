"""The shape of a row of cues; the rows themselves stand in the modules beside this one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["CueKind", "CueRow"]

CueKind = Literal[
    "negation",
    "denial",
    "doubt",
    "correction",
    "contrast",
    "hedge",
    "forecast",
    "modality",
    "predicate",
]


@dataclass(frozen=True, slots=True)
class CueRow:
    """Patterns of one kind and one name; `innocent` is a use that asserts nothing.

    Patterns match surface text; every alternative begins with a literal character,
    so that a scan can skip fast.
    """

    kind: CueKind
    name: str
    patterns: tuple[str, ...]
    example: str
    innocent: str = ""
