"""Rows of figures and of notices: scores, prices, results, deaths. They are body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.forms.cells import lone_cells
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.lines.voices import hear

_FIGURE = re.compile(
    r"[(▲▼△▽+−-]*[$£€₩]?\d[\d,.:]*(?:%p?|p|억|만|천|원|회|명|위|점|승|패|무"
    r"|[a-z]{1,3})?[)*]*$|[-–—]$"
)
_SPLIT = re.compile(r"\t+|\s*[|/]\s*|\s{2,}|\s")
_WIDE_SPLIT = re.compile(r"\t+|\s*[|/]\s+|\s{2,}")
_LETTERS = re.compile(r"[^\W\d_][^\W\d_ '’]*(?:(?: +|-)[^\W\d_][^\W\d_ '’]*)*")
_FIGURES = re.compile(r"(?:(?<!\S)[+−-])?\d+")
_TWO = re.compile(r"\d\D+\d")
_LONGEST = 160
_BARRED = re.compile(r"[^|]{1,40}(?: ?\| ?[^|]{1,40}){2,}$")
_DATED = re.compile(
    r"(?:\d{4}년 ?)?\d{1,2}월 ?\d{1,2}일?(?: ?자)?\.?$|\d{4}[./-] ?\d{1,2}[./-] ?\d{1,2}\.?$"
)
"""A date and nothing more: a row of issues or of articles, and of no table."""
_DEATH = re.compile(r"별세|[부모빙장시처]친?상(?= |$|[,·])|빈소|발인|장례식장|상주|씨상")
_NOTICE = 300
_WORD = re.compile(r"[^\W\d_]{2,}")
_NOTE, _TABLE, _NAMES = 80, 60, 2
"""Code points of a note under a table at most, lines of the table that are looked at, and names
that both hold at least."""


def _cells(unit: Unit) -> tuple[int, int]:
    """Number of cells of a line and how many of them are figures."""
    text = unit.text
    wide = [c for c in _WIDE_SPLIT.split(text.strip("| ")) if c.strip()]
    cells = wide if len(wide) >= 3 else [c for c in _SPLIT.split(text.strip("| ")) if c.strip()]
    return len(cells), sum(_FIGURE.match(cell) is not None for cell in cells)


def skeleton(text: str) -> str:
    """A line's shape: words as `a`, figures as `0`, punctuation as it stands."""
    return _FIGURES.sub("0", _LETTERS.sub("a", text))


def _alike(units: Sequence[Unit], marks: Sequence[Mark | None]) -> set[int]:
    """Runs of three lines or more of one shape that holds at least two figures."""
    found: set[int] = set()
    run: list[int] = []
    shape = ""
    for index, unit in enumerate(units):
        mark = marks[index]
        own = ""
        if (
            unit.size <= _LONGEST
            and not unit.sentence
            and (mark is None or mark.subtype == "counter")
        ):
            own = skeleton(unit.text) if _TWO.search(unit.text) else ""
            if own.count("0") < 2 or len(own) < 4 or _DATED.match(unit.bare):
                own = ""
        if not own or own != shape:
            if len(run) >= 3:
                found.update(run)
            run, shape = [], own
        if own:
            run.append(index)
    if len(run) >= 3:
        found.update(run)
    return found


def _barred(units: Sequence[Unit], marks: Sequence[Mark | None]) -> set[int]:
    """Runs of three lines or more with the same two bars or more, most of which hold a figure."""
    found: set[int] = set()
    run: list[int] = []
    last = 0
    for index in range(len(units) + 1):
        bars = 0
        if index < len(units):
            mark, unit = marks[index], units[index]
            weak = mark is None or not mark.sure
            bars = unit.text.count("|") if weak and not unit.link and unit.size <= _LONGEST else 0
            bars = bars if bars >= 2 and _BARRED.match(unit.text) is not None else 0
        if bars != last or bars < 2:
            figured = sum(any(map(str.isdigit, units[i].text)) for i in run)
            if len(run) >= 3 and figured * 3 >= len(run) * 2:
                found.update(run)
            run, last = [], bars
        if bars >= 2:
            run.append(index)
    return found


def death_notice(unit: Unit) -> bool:
    """Whether a line tells who died and where the mourners gather: a row of such a column."""
    text = unit.text
    if not unit.hangul or unit.size > _NOTICE or not ("상" in text or "빈소" in text):
        return False
    return len(set(_DEATH.findall(text))) >= 2


def table_rows(units: Sequence[Unit], marks: Sequence[Mark | None]) -> set[int]:
    """Indices of lines that are rows, head included, of a table of three lines or more."""
    rows = _alike(units, marks) | lone_cells(units, marks) | _barred(units, marks)
    notices = [death_notice(unit) for unit in units]
    for index in range(1, len(units)):
        if notices[index - 1] and notices[index]:
            rows.update((index - 1, index))
    run: list[int] = []
    head = -1

    def close() -> None:
        if len(run) >= 2 and (len(run) >= 3 or head >= 0):
            rows.update(run)
            if head >= 0:
                rows.add(head)

    for index, unit in enumerate(units):
        ruled = unit.text.startswith("|") and unit.text.endswith("|") and unit.size > 3
        row = ruled
        if not row and not unit.sentence and unit.size <= _LONGEST and _TWO.search(unit.text):
            cells, figures = _cells(unit)
            row = figures >= 2 and cells >= 3 and figures * 5 >= cells * 2
        mark = marks[index]
        if row and (mark is None or not mark.sure) and (mark is None or mark.kind != "date"):
            if not run:
                before = index - 1
                head = before if before >= 0 and _is_head(units[before], marks[before]) else -1
            run.append(index)
        else:
            close()
            run.clear()
            head = -1
    close()
    return rows


def under_tables(units: Sequence[Unit], marks: Sequence[Mark | None], rows: set[int]) -> set[int]:
    """Lines right under a table that name two of what it names, and a figure: notes to it.

    One name may be the title of anything.
    """
    found: set[int] = set()
    for index in range(1, len(units)):
        unit = units[index]
        if index - 1 not in rows or index in rows or marks[index] is not None:
            continue
        if unit.link or unit.cut or unit.size > _NOTE or not any(map(str.isdigit, unit.text)):
            continue
        if hear(unit)[1]:
            continue
        names: set[str] = set()
        for above in range(index - 1, max(-1, index - 1 - _TABLE), -1):
            if above not in rows:
                break
            names.update(_WORD.findall(units[above].text))
        if len(names & set(_WORD.findall(unit.text))) >= _NAMES:
            found.add(index)
    return found


def _is_head(unit: Unit, mark: Mark | None) -> bool:
    """Whether a line may name the columns of the table under it."""
    if unit.sentence or unit.size > 80 or (mark is not None and mark.sure):
        return False
    return _cells(unit)[0] >= 3
