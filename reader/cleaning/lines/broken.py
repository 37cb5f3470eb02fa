"""Lines that were broken at a width, judged whole: a caption, a pitch or a notice of some lines.

The rules know a line by itself, and half a caption is none. So where text was broken, the lines
between two blank ones, or from a bracket to the one that closes it, are put together again and
shown to the rules; what these are sure of holds for each of the lines. Before any verdict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.cleaning.lines.marks import Mark, mark_unit
from reader.cleaning.lines.units import Unit, make_unit

_KINDS = frozenset({"boilerplate", "caption"})
_LINES = 6
"""Lines of such a piece at most: a paragraph of the text has more, or the rules say nothing."""
_BRACKETS = {"[": "]", "(": ")", "【": "】", "<": ">"}


def mark_broken(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """Mark the lines of pieces that a rule is sure of when they stand together, in place."""
    for first, last in _pieces(units, marks):
        text = " ".join(unit.text for unit in units[first : last + 1])
        mark = mark_unit(make_unit(units[first].line, text, 0, len(text)))
        if mark is None or not mark.sure or mark.opens or mark.kind not in _KINDS:
            continue
        for index in range(first, last + 1):
            marks[index] = replace(mark, why=f"{mark.why}, over broken lines")


def _pieces(units: Sequence[Unit], marks: Sequence[Mark | None]) -> Iterator[tuple[int, int]]:
    """The first and the last of lines that no rule knows and that belong together."""
    for index in range(len(units)):
        last = _closed(units, index) or _block(units, index)
        if last is not None and all(mark is None for mark in marks[index : last + 1]):
            yield index, last


def _closed(units: Sequence[Unit], first: int) -> int | None:
    """The line that closes the bracket at the head of another one and ends with that."""
    sign = _BRACKETS.get(units[first].text[0])
    if sign is None or sign in units[first].text:
        return None
    for index in range(first + 1, min(len(units), first + _LINES)):
        if units[index].apart or sign in units[index].text[:-1]:
            return None
        if units[index].text[-1] == sign:
            return index
    return None


def _block(units: Sequence[Unit], first: int) -> int | None:
    """The last of the lines up to the next blank one, if `first` stands under a blank one."""
    if not units[first].apart:
        return None
    for index in range(first + 1, min(len(units), first + 1 + _LINES)):
        if units[index].apart:
            return index - 1 if index - 1 > first else None
    return None
