"""Tables that a scraper left one cell a line: set scores, standings, prices, forecasts, votes.

A table has columns: after as many cells as it has, names come again where names stood and
figures where figures stood. So do rows of reactions, of counters and of rankings, but those
are named by rules, count upwards or stand apart from running text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit

_FIGURE = re.compile(
    r"[(▲▼△▽↑↓+−-]*[$£€¥₩]?\d[\d,.:/~–—만억조-]*(?:[%℃°㎜㎝㎞㎏㎡]|[^\W\d_]){0,4}"
    r"(?: ?[(▲▼△▽↑↓+−-]+ ?\d[\d,.]*%?p?)?[)*]*$"
)
_NOTHING = re.compile(
    r"[-–—.·]$|n/?[ac]$|unch(?:\.|anged)?$|dn[fs]$|tb[cd]$|free$|sold out$|closed$|보합$"
    r"|변동 ?없음$|미정$|무료$|매진$|휴장$|기권$|취소$|없음$",
    re.IGNORECASE,
)
"""An empty cell, or a word that stands for a figure: it is either, as its column goes."""
_SPAN = re.compile(r"(?:19|20)\d\d년?$|\d{1,2}월$|[1-4]분기$")
"""A year, month or quarter: it names a row."""
_NAME, _NAME_HANGUL = 40, 24
"""Code points of a cell at most, in Latin letters and in Hangul."""
_SHORT = 16
"""Code points of a cell at most where most cells are no figures."""
_WIDEST, _FEWEST, _ROWS = 12, 6, 2
"""Columns of a table at most; cells and rows of one at least."""
_CELLS, _STEPS = 12, 4
"""Cells of a table whose columns cannot be told, at least, and figures among them that are
not the next number of a row of pages."""
_MOST, _HALF = 0.6, 0.5
"""Share of figures among such cells at least, and beside running text."""
_TABLES = 24
"""Stretches of a run of cells that are looked at for a table, at most."""
_ABOVE, _BELOW = 3, 2
"""Lines between running text and a table at most: its heading, its unit, its picture."""
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?$")
_AGO = re.compile(r"\d+ ?[smhdw]$")
_TERMS = re.compile(
    r"[$£€]\d|\d[\d,.:]*(?: ?[ap]\.?m\.?|원|시)?$|\d{1,2}:\d\d|오[전후] ?\d", re.IGNORECASE
)
_DAY = 6
"""Code points of a day or an hour at most, in a list of what takes place."""
_DATED = 8
"""Code points of a date that may be a cell at most: a day or an hour."""
_PRESSED = frozenset({"reactions", "share", "comments", "promo", "ads", "copyright", "footer"})
"""What names cells that are buttons, however their figures stand."""
_SIGNS = frozenset("■◆□◇▣◈▲△▶▷●○#※<[")


def figure(text: str) -> bool | None:
    """Whether a cell is a figure, with its sign and its unit; `None` if it is empty."""
    if _NOTHING.match(text) is not None:
        return None
    return _FIGURE.match(text) is not None and _SPAN.match(text) is None


def lone_cells(units: Sequence[Unit], marks: Sequence[Mark | None]) -> set[int]:
    """Indices of the cells of such tables."""
    found: set[int] = set()
    run: list[int] = []
    for index in range(len(units) + 1):
        if index < len(units) and _cell(units[index], marks[index]):
            run.append(index)
            continue
        if len(run) >= _FEWEST:
            found.update(_of_run(units, marks, run))
        run = []
    return found


def _cell(unit: Unit, mark: Mark | None) -> bool:
    if unit.size > (_NAME_HANGUL if unit.hangul else _NAME) or unit.sentence or unit.cut:
        return False
    if unit.link or unit.image or unit.glued or not unit.text:
        return False
    if mark is not None and mark.kind == "date":
        return unit.size <= _DATED
    return mark is None or not mark.sure or mark.subtype == "counter"


def _of_run(units: Sequence[Unit], marks: Sequence[Mark | None], run: Sequence[int]) -> set[int]:
    """The cells of tables among lines that may be cells, in a row."""
    figures = [figure(units[i].text) for i in run]
    if figures.count(True) <= _ROWS:
        return set()
    near = _near_text(units, marks, run)
    found: set[int] = set()
    short: list[int] = []
    for place in range(len(run) + 1):
        if place < len(run) and units[run[place]].size <= _SHORT:
            short.append(place)
            continue
        whole = [_number(units[run[i]].text) for i in short if figures[i] is not False]
        many = len(short) >= _CELLS and len(whole) >= (_HALF if near else _MOST) * len(short)
        if many and _steps(whole) >= _STEPS:
            found.update(run[i] for i in short)
        short = []
    parts = [(0, len(run))] if near else []
    for _ in range(_TABLES):
        if not parts:
            break
        first, last = parts.pop()
        start, end = _columns(units, marks, run[first:last], figures[first:last])
        if end > start:
            found.update(run[first + start : first + end])
            parts += [(first, first + start), (first + end, last)]
    return found


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 6 else -1


def _steps(numbers: Sequence[int]) -> int:
    """How many numbers are not the next one after the number before."""
    return sum(after != before + 1 for before, after in pairwise(numbers))


def _near_text(units: Sequence[Unit], marks: Sequence[Mark | None], run: Sequence[int]) -> bool:
    """Whether running text stands right above lines, but for a heading, or right below."""
    for index in range(run[0] - 1, max(-1, run[0] - 1 - _ABOVE), -1):
        mark = marks[index]
        if mark is not None and mark.furniture and (mark.sure or mark.opens):
            break
        if mark is None and units[index].sentence and not units[index].cut:
            return True
    for index in range(run[-1] + 1, min(len(units), run[-1] + 1 + _BELOW)):
        if marks[index] is not None:
            return False
        if units[index].sentence and not units[index].cut:
            return True
    return False


def _columns(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    run: Sequence[int],
    figures: Sequence[bool | None],
) -> tuple[int, int]:
    """From where to where in a run a table reaches, its head of names included; (0, 0) if none."""
    best = (0, 0)
    for width in range(2, min(_WIDEST, len(run) // _ROWS) + 1):
        start = 0
        while start + width * _ROWS <= len(run):
            end = start + width
            while end < len(run) and _fits(figures[end], figures[end - width]):
                end += 1
            rows = (end - start) // width
            if rows < _ROWS:
                start += 1
                continue
            end = start + rows * width
            table = run[start:end]
            if end - start > best[1] - best[0] and _is_table(
                units, marks, table, figures[start:end], width
            ):
                best = (start, end)
            # The last cells may be the first ones of the next table.
            start = max(start + 1, end - width + 1)
    start, end = best
    if end > start:
        return _head(units, run, figures, start), end
    return best


def _fits(kind: bool | None, other: bool | None) -> bool:
    """Whether two cells may stand in one column."""
    return kind is None or other is None or kind == other


def _is_table(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    table: Sequence[int],
    figures: Sequence[bool | None],
    width: int,
) -> bool:
    """Whether rows of `width` cells each are those of a table rather than of furniture."""
    row = [any(figures[column::width]) for column in range(width)]
    rows = len(table) // width
    if all(row) or not any(row) or _repeats(row):
        return False
    if len(table) < _FEWEST or (rows < 3 and width < 4 and sum(row) < width - 1):
        return False
    for index, fits in zip(table, figures, strict=True):
        mark = marks[index]
        if fits is False and mark is not None and mark.subtype in _PRESSED:
            return False
    columns = [[units[i].text for i in table[column::width]] for column in range(width)]
    if sum(row) * 2 < width and any(units[i].size > _SHORT for i in table):
        days = any(max(map(len, cells)) <= _DAY for cells in columns)
        priced = any(all(map(_TERMS.match, cells)) for cells in columns)
        if rows < 3 or not (days and priced):
            return False
    return any(_tells(cells, width) for cells, fits in zip(columns, row, strict=True) if fits)


def _tells(cells: Sequence[str], width: int) -> bool:
    """Whether a column of figures is none of those that lists of links have too.

    Those count up, or say how long ago or how long something is.
    """
    if all(_CLOCK.match(cell) is not None for cell in cells):
        return width > 2 and list(cells) == sorted(cells, key=lambda c: c.rjust(8))
    if any(_AGO.match(cell) is not None for cell in cells):
        return False
    return _steps([_number(cell) for cell in cells]) > 0


def _repeats(row: Sequence[bool | None]) -> bool:
    """Whether a row is made of narrower ones: "1 name 2 name" is a ranking of one column."""
    return any(
        len(row) % width == 0 and all(a == b for a, b in zip(row, row[width:], strict=False))
        for width in range(1, len(row) // 2 + 1)
    )


def _head(
    units: Sequence[Unit], run: Sequence[int], figures: Sequence[bool | None], start: int
) -> int:
    """Where the names of the columns above a table's first row begin."""
    first = start
    while first > 0 and start - first <= _WIDEST:
        unit = units[run[first - 1]]
        if unit.text[0] in _SIGNS or (figures[first - 1] and unit.text.isdecimal()):
            break
        first -= 1
    return first
