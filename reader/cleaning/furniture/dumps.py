"""Pages as a browser for terminals dumps them: a number before each link, their list at the end.

The numbers count up over the page and touch the words behind them ("[12]Water"), which
references to works do not: those stand behind what they are for. Knows no wording but the
headings of such a list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit, make_unit
from reader.records import replace

_LINK = re.compile(r"(?<![\w\])}.,;:!?\"”’])\[(\d{1,4})\](?=[^\s\d\]).,;:])")
_FIRST, _FEWEST = 12, 5
"""Highest number of the first link and fewest links of a page that is a dump."""
_LINES = 400
"""Lines of a page that are looked at."""
_ADDRESS = re.compile(r"\d{1,4}\. ?[a-z]{3,12}:\S+$")
_HEADINGS = frozenset({"references", "visible links", "hidden links", "링크 목록"})
_WRAPPED = 50
"""Code points of a line from which the one below may go on with it."""
_LONGEST = 120
"""Code points of a line of links at most."""


def dumped(lines: Sequence[str]) -> bool:
    """Whether a page numbers its links."""
    numbers: list[int] = []
    for line in lines[:_LINES]:
        if "[" in line:
            numbers += [int(found) for found in _LINK.findall(line[:_LINES])]
    if len(numbers) < _FEWEST or numbers[0] > _FIRST:
        return False
    return all(before < after for before, after in pairwise(numbers))


def without_numbers(units: Sequence[Unit]) -> list[Unit]:
    """The units of such a page as they read without the numbers; lines of links are links."""
    found = [_without(unit) for unit in units]
    for index, unit in enumerate(found):
        if unit.sentence or unit.size > _LONGEST or not _begins(units[index]):
            continue
        after = found[index + 1] if index + 1 < len(found) else None
        ends = after is None or after.apart or after.bullet or _begins(units[index + 1])
        unit.link = bool(ends) or unit.size < _WRAPPED
    return found


def _without(unit: Unit) -> Unit:
    text, count = _LINK.subn("", unit.text.lstrip("#"))
    if not count:
        return unit
    shown = make_unit(unit.line, text, 0, len(text), glued=unit.glued)
    return replace(shown, start=unit.start, end=unit.end, apart=unit.apart)


def _begins(unit: Unit) -> bool:
    """Whether a line begins with a link, or holds several."""
    text = unit.text.lstrip("*+-o# ")
    return _LINK.match(text) is not None or len(_LINK.findall(unit.text)) > 1


def link_list(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """Mark the list of a dump's links and the headings above it."""
    run: list[int] = []
    for index in range(len(units) + 1):
        if index < len(units) and _address(units[index]):
            run.append(index)
            continue
        if len(run) > 1:
            above = run[0] - 1
            while above >= 0 and units[above].low in _HEADINGS:
                run.insert(0, above)
                above -= 1
            for i in run:
                marks[i] = Mark("boilerplate", "menu", "list of a dump's links", sure=True)
        run = []


def _address(unit: Unit) -> bool:
    return unit.text[0].isdigit() and _ADDRESS.match(unit.text) is not None
