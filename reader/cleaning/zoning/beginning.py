"""Where the text begins, given the stretch that weighs most: decks, credits and boards left out."""

from __future__ import annotations

from reader.cleaning.furniture.runs import goes_on
from reader.cleaning.lines.marks import Mark
from reader.cleaning.zoning.evidence import Evidence
from reader.cleaning.zoning.weights import weight

_MOST_DECKS = 6


def past_decks(known: Evidence, start: int, end: int) -> int:
    """Leave out the few lines at the start that are headline or deck by the rules' weights."""
    for index in range(start, min(end, start + _MOST_DECKS) + 1):
        if weight(known, index) > 0:
            return index
    return start


def stretch_start(known: Evidence, start: int) -> int:
    """Take in earlier text that stands under the line of date or reporter."""
    credit = -1
    for index in range(start):
        mark = known.marks[index]
        if mark is not None and mark.kind in ("date", "byline"):
            credit = index
        elif credit >= 0 and known.unclaimed(index) and not known.spoken(index):
            if index in known.lonely:
                continue
            return index
    return start


def whole_lines(known: Evidence, start: int) -> int:
    """Take in the lines that the first one goes on from; leave out a title of wrapped text."""
    units, marks = known.units, known.marks
    if known.wrapped and marks[start] is None and not goes_on(units[start]):
        above = any(marks[i] is None for i in range(start))
        if not above and not units[start].sentence and start + 1 < len(units):
            return start + 1
    while start > 0 and marks[start - 1] is None and not units[start].apart:
        before, first = units[start - 1], units[start].text[0]
        begun = before.text[-1] == "," or (first.islower() and first.isascii())
        if before.sentence or not (begun or (known.wrapped and start > 1 and goes_on(before))):
            break
        start -= 1
    return start


def under_credits(known: Evidence, verdicts: list[Mark], start: int, end: int) -> int:
    """Leave out a board of results over the title: the day and the reporter stand under it."""
    if start not in known.rows:
        return start
    credit = start
    for index in range(start, end):
        mark = known.marks[index]
        if known.unclaimed(index):
            break
        if mark is not None and mark.kind in ("date", "byline") and index not in known.rows:
            credit = index + 1
    for index in known.rows.intersection(range(start, credit)):
        board = Mark("boilerplate", "other", "a board over the title", sure=True)
        known.marks[index] = verdicts[index] = board
    return credit
