"""What holds of pages on which little but the text stands: flashes, memos, briefs, corrections.

A text of a few lines has few words to tell its own lines by, so that their places tell more:
the title is the first line, and on a page without furniture all is the text's. Knows no wording.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.lines.voices import imprint
from reader.cleaning.metadata.headlines import ASKS, LONGEST_TITLE, credit
from reader.cleaning.zoning.evidence import Evidence

_TOLD = {True: 24, False: 40}
"""Code points of the sentence under a title and its credits at least, in Hangul and else."""
_TITLE = {True: 8, False: 12}
"""Code points of a title at least."""
_DECKS = 3
"""Lines from the title to the first day or reporter at most."""
_POSTER, _NAME = 12, 24
"""Lines at the head of a page in which a post begins, and code points of who posted, at most."""
_SMALL, _FEW = 12, 2
"""Lines of a page, at most, on which no furniture need stand; lines of it that are given back."""
_HEAD = 400
"""Units at the head of a page, at most, in which the first day or reporter is looked for."""


def mark_posters(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """Mark whose post was copied: the name that stands over a handle and a day, in place."""
    for index in range(min(len(units) - 2, _POSTER)):
        handle, day = marks[index + 1], marks[index + 2]
        if handle is None or handle.why != "handle" or day is None or day.kind != "date":
            continue
        unit, alone = units[index], index == 0 or marks[index - 1] is not None
        if marks[index] is None and alone and not unit.sentence and unit.size <= _NAME:
            marks[index] = Mark("byline", why="over a handle")


def boards_over_title(
    units: Sequence[Unit], marks: list[Mark | None], rows: set[int]
) -> frozenset[int]:
    """The rows over a title that stands over day or reporter, and these over a sentence; marked.

    A ticker of prices or a table of scores is the site's own there, however short the text is.
    """
    first = min(rows, default=_HEAD)
    below = next((i for i in range(first, min(len(units), _HEAD)) if credit(marks[i])), None)
    if below is None or below in rows:
        return frozenset()
    title = below - 1
    while title > first and marks[title] is not None and title not in rows:
        title -= 1
    over = frozenset(index for index in rows if index < title)
    if title in rows or marks[title] is not None or not over or not _like_title(units[title]):
        return frozenset()
    if any(units[i].sentence and marks[i] is None for i in range(title)):
        return frozenset()
    under = next((i for i in range(below, len(units)) if marks[i] is None), None)
    if under is None or under in rows or not _tells(units[under]):
        return frozenset()
    for index in over:
        marks[index] = Mark("boilerplate", "other", "a board over the title", sure=True)
    return over


def first_under_credits(units: Sequence[Unit], marks: Sequence[Mark | None]) -> int:
    """The first line under day or reporter, if but title and decks stand over these; else 0."""
    free = [i for i in range(min(len(units), _HEAD)) if marks[i] is None][: _DECKS + 1]
    if not free or not _like_title(units[free[0]]):
        return 0
    for index in range(free[0] + 1, min(len(units), free[0] + 1 + _DECKS)):
        if credit(marks[index]):
            below = [i for i in range(index, min(len(units), _HEAD)) if marks[i] is None][:2]
            if len(below) > 1 and units[below[0]].text[-1] in ".!":
                return index if any(_tells(units[i]) for i in below) else 0
            return index if below and _tells(units[below[0]]) else 0
        if units[index].sentence or marks[index] is not None:
            return 0
    return 0


def below_title(known: Evidence, start: int, end: int) -> int:
    """Where the text begins if the first line that no rule knows heads it: that is its title.

    A heading with figures, or one over points, weighs as much as a line of the text.
    """
    units, marks = known.units, known.marks
    if known.wrapped or start >= end or any(marks[i] is None for i in range(start)):
        return start
    if not _like_title(units[start]) or start in known.rows or marks[start] is not None:
        return start
    for index in range(start + 1, min(end, start + 1 + _DECKS) + 1):
        if credit(marks[index]):
            text = (i for i in range(index, end + 1) if marks[i] is None)
            found = next(text, None)
            return found if found is not None and _tells(units[found]) else start
        if units[index].sentence or marks[index] is not None:
            break
    below = units[start + 1]
    plain = marks[start + 1] is None and start + 1 not in known.rows
    points = units[start].text[:1] == "#" and below.bullet != ""
    return start + 1 if plain and (points or _tells(below)) else start


def over_board(known: Evidence, first: int, start: int, end: int) -> int:
    """The last line of a text from `first` on if the heaviest stretch is but a table behind it.

    Between the text and such a board (standings, prices) a list of other texts is headed.
    """
    if first >= start or not known.rows.issuperset(range(start, end + 1)):
        return end
    headed = next((i for i in range(first, start) if i in known.reach.opened), first)
    told = any(known.unclaimed(i) and _tells(known.units[i]) for i in range(first, headed))
    return max(i for i in range(first, headed) if known.marks[i] is None) if told else end


def keep_bare(known: Evidence, verdicts: list[Mark], start: int) -> None:
    """Where no rule knows lines for furniture, a last line is not hidden for its place, in place.

    `start` is the first line of the text. One guess at what words mean may stand among them.
    """
    told = [mark for mark in known.marks if mark is not None and mark.furniture]
    if len(known.units) > _SMALL or len(told) > 1 or any(mark.sure for mark in told):
        return
    hidden = [i for i in range(start, len(verdicts)) if verdicts[i].furniture]
    hidden = [i for i in hidden if known.marks[i] is None and not imprint(known.units[i])]
    if len(hidden) <= _FEW:
        for index in hidden:
            verdicts[index] = Mark("body", why="nothing but text on the page")


def _like_title(unit: Unit) -> bool:
    """Whether a line may be a title: no item, picture or link, neither too short nor a statement.

    A title may ask, or say what somebody said.
    """
    shaped = not (unit.bullet or unit.image or unit.link or unit.glued or unit.cut)
    shaped = shaped and (not unit.sentence or unit.text[-1] in ASKS)
    return shaped and _TITLE[unit.hangul] <= unit.size <= LONGEST_TITLE and " " in unit.text


def _tells(unit: Unit) -> bool:
    """Whether a line is a sentence long enough to be the first of a text."""
    return unit.sentence and not unit.cut and unit.size >= _TOLD[unit.hangul]
