"""The lines at the front of a plain page that hold its metadata: furniture, but the title.

What they say has been read by the time that a page is cleaned; here they are only shown
for what they are. Where the text under them has no title of its own, theirs is shown.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit, make_unit
from reader.loading.front_matter import front_lines
from reader.model import RawPage

_WHY = "metadata of the file"
_WITH_HEADS = ("markdown", "text")


def front_of(page: RawPage) -> int:
    """How many lines at the front of a page hold metadata."""
    return front_lines(page.lines) if page.format in _WITH_HEADS else 0


def front_units(lines: Sequence[str], title: str | None) -> tuple[list[Unit], list[Mark]]:
    """Units of the lines that hold metadata, and what they are; `title` if it is to be shown."""
    units: list[Unit] = []
    marks: list[Mark] = []
    for number, raw in enumerate(lines, 1):
        at = raw.find(title) if title else -1
        if at < 0:
            if raw.strip():
                units.append(make_unit(number, raw, 0, len(raw)))
                marks.append(Mark("boilerplate", "other", _WHY))
            continue
        # Spaces around a title go with it: every character has a unit.
        start = at if raw[:at].strip() else 0
        if start:
            units.append(make_unit(number, raw, 0, start, glued=True))
            marks.append(Mark("boilerplate", "other", _WHY))
        end = at + len(title or "")
        end = end if raw[end:].strip() else len(raw)
        units.append(make_unit(number, raw, start, end, glued=True))
        marks.append(Mark("title", why="names what the text is about"))
        if end < len(raw):
            units.append(make_unit(number, raw, end, len(raw), glued=True))
            marks.append(Mark("boilerplate", "other", _WHY))
        title = None
    return units, marks
