"""An article in numbered parts: its headings count on, and what they head is its text.

A digest, a letter or an explainer sets "1. …", "2. …" over parts of few words, each about
something of its own, so that neither shared words nor neighbours tell them from lists. What
tells is the count, with text between. Rankings count too, but nothing stands between theirs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit

_NUMBERED = re.compile(r"(?:#{1,6} )?(\d{1,2})[.)] ?(?=[^\W\d_\"“‘'])")
_HEADING = 40
_LEAST, _FARTHEST = 3, 40
"""Headings of such an article at least, and lines between two of them at most."""


def numbered_parts(units: Sequence[Unit], marks: list[Mark | None]) -> list[int]:
    """Indices of headings that count on from 1 over text; takes weak marks off them, in place."""
    found: list[int] = []
    for index, unit in enumerate(units):
        match = _NUMBERED.match(unit.text) if unit.text[0] in "#123456789" else None
        if match is None or unit.sentence or unit.size > _HEADING or unit.link:
            continue
        mark, count = marks[index], int(match[1])
        if mark is not None and mark.furniture and mark.sure:
            continue
        if count == len(found) + 1 and (not found or index - found[-1] <= _FARTHEST):
            found.append(index)
        elif count == 1 and len(found) < _LEAST:
            found = [index]
    if len(found) < _LEAST or not _heads_text(units, marks, found):
        return []
    for index in found:
        marks[index] = None
    return found


def _heads_text(
    units: Sequence[Unit], marks: Sequence[Mark | None], headings: Sequence[int]
) -> bool:
    """Whether lines stand under every heading, sentences under most, and no end between them."""
    told = 0
    for start, end in zip(headings, [*headings[1:], len(units)], strict=True):
        if end == start + 1:
            return False
        part = range(start + 1, end)
        last = start == headings[-1]
        if not last and any(_ends(marks[i]) for i in part):
            return False
        told += any(units[i].sentence and marks[i] is None for i in part[:_LEAST])
    return told * 2 >= len(headings) and told >= 2


def _ends(mark: Mark | None) -> bool:
    if mark is None or not mark.furniture:
        return False
    return mark.sure and (mark.opens != "" or mark.subtype in ("copyright", "footer", "comments"))
