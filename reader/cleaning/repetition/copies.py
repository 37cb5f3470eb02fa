"""A second copy of the text under its page's furniture: whole, broken at a width, or in one line.

A print's or a portal's copy stands where nothing but furniture is looked for. It is followed
letter by letter along the article's own text, so that its line breaks need not be those of the
first. Linear: a copy is only looked for where a line begins as one of the article does.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.repetition.repeats import line_key

_BEGINS = 12
"""Letters with which a copy begins as a line of the text does."""
_LEAST, _LINES = 90, 2
"""Letters of a copy at least; lines of it, or of the text that it holds, at least."""
_BETWEEN = 3
"""Lines between two lines of a copy at most: an advertisement, a picture."""
_HEAD = 6
"""Lines over a copy at most in which its title, its day and its reporter stand."""
_TEXT = frozenset({"body", "subhead"})
_AGAIN = frozenset({"title", "deck", "byline", "date"})


def mark_copies(units: Sequence[Unit], marks: list[Mark]) -> None:
    """Turn such a copy into duplicates of the lines that it repeats, in place."""
    own = [i for i, mark in enumerate(marks) if mark.kind in _TEXT]
    last = next((i for i in range(len(units) - 1, -1, -1) if marks[i].furniture), -1)
    if len(own) < _LINES or last <= own[0]:
        return
    keys = [line_key(unit.text) for unit in units]
    said = {keys[i]: i for i in range(len(units) - 1, -1, -1) if marks[i].kind in _AGAIN}
    text = "".join(keys[i] for i in own)
    places: list[int] = []
    starts: dict[str, int] = {}
    at = 0
    for i in own:
        places.append(at)
        starts.setdefault(keys[i][:_BEGINS], at)
        at += len(keys[i])
    run: list[tuple[int, int, int]] = []
    goes = -1
    for index in range(own[0] + 1, len(units)):
        key = keys[index]
        begin = goes if key and goes >= 0 and text.startswith(key, goes) else -1
        if begin < 0 and len(key) >= _BEGINS:
            begin = starts.get(key[:_BEGINS], -1)
            begin = begin if begin >= 0 and text.startswith(key, begin) else -1
        source = own[bisect_right(places, begin) - 1] if begin >= 0 else index
        if begin < 0 or source >= index:
            if run and index - run[-1][0] > _BETWEEN:
                _settle(units, marks, keys, said, run)
                run, goes = [], -1
            continue
        goes = begin + len(key)
        held = bisect_right(places, goes - 1) - bisect_right(places, begin) + 1
        run.append((index, source, held))
    _settle(units, marks, keys, said, run)


def _settle(
    units: Sequence[Unit],
    marks: list[Mark],
    keys: Sequence[str],
    said: Mapping[str, int],
    run: Sequence[tuple[int, int, int]],
) -> None:
    """Mark the lines of a copy and its head, if it is long enough to be one.

    `said` are the keys of the title, the decks, the days and the reporters of the page; `run`
    are a line, the line that it repeats, and how many of the text's lines it holds.
    """
    letters = sum(len(keys[i]) for i, *_ in run)
    if letters < _LEAST or sum(held for *_, held in run) < _LINES:
        return
    if not any(marks[i].furniture for i, *_ in run) and not any(h >= _LINES for *_, h in run):
        return  # refrains of the text itself: `reader.cleaning.repetition.repeats` judges them
    for index in range(max(run[0][1] + 1, run[0][0] - _HEAD), run[0][0]):
        first = said.get(keys[index])
        if first is None or not marks[index].furniture or first > run[0][1]:
            continue
        kind = marks[first].kind
        marks[index] = (
            Mark(kind, why="again over a copy")
            if kind in ("byline", "date")
            else _copy_of(units[first])
        )
    for index, source, _ in run:
        if marks[index].kind in _TEXT or marks[index].furniture:
            marks[index] = _copy_of(units[source])


def _copy_of(unit: Unit) -> Mark:
    return Mark("duplicate", None, f"copies line {unit.line}", True, "", unit.line)
