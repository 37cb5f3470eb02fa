"""Lines that are the article's by their shape, though they hardly read like its sentences.

The terms of events (place, hour, price), works that are cited, and statements that the
article announces and prints in full. They count as rows of its tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.lines.voices import hear
from reader.cleaning.rules.lists import (
    ANNOUNCES,
    BARS,
    BOOKS,
    CITES,
    COUNTS_OFF,
    ENCLOSES,
    HOURS,
    MEETS,
    TERMS,
    finder,
)

_LONGEST = 300
_APART = 4
"""Lines between the terms of two events at most."""
_NAME = 60
"""Code points of an event's name or of the heading over a work cited at most."""
_ENCLOSED = frozenset({"붙임", "별첨", "첨부"})
_HEADING, _DAY = 24, 60
"""Code points of what heads a day and its hours, and of the line of the day, at most."""
_BARE = 12
"""Items without a sign at most."""
_REMARK = 48
"""Code points of a remark under a place at most."""
_STEP = re.compile(r"(?:다|기|것|음|함|[.])$")
"""How a step of a list ends; headlines of a ranking end in all manner of ways."""
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"
_ITEMS, _WORDS = 2, 2
"""Items that are counted off, and spaces between the words of the line above them, at least."""
_STATEMENT = 40
"""Lines of a statement at most."""


_announced, _of_terms, _cited, _encloses = map(finder, (ANNOUNCES, TERMS, CITES, ENCLOSES))
_item, _booked, _day, _hour = map(finder, (COUNTS_OFF, BOOKS, MEETS, HOURS))


def listed(units: Sequence[Unit], marks: Sequence[Mark | None]) -> set[int]:
    """Indices of the lines of events, of works cited and of statements printed in full."""
    short = [unit.size <= _LONGEST and not unit.link and not unit.image for unit in units]
    terms = [i for i, unit in enumerate(units) if short[i] and _of_event(unit, marks[i])]
    found: set[int] = set()
    for before, index in pairwise(terms):
        if index - before <= _APART:
            found.update((before, index))
    for index, unit in enumerate(units):
        if not short[index] or marks[index] is not None:
            continue
        if _cited(unit.text):
            found.add(index)
        if _announces(unit):
            found.update(_statement(units, marks, index + 1))
        if _booked(unit.text):
            found.add(index)
    found |= set(_circled(units, marks))
    found |= set(_counted_off(units, marks)) | set(_meetings(units, marks))
    found |= {i - 1 for i in found if i and _names(units[i - 1], marks[i - 1])}
    return found | set(_enclosures(units, marks))


def _counted_off(units: Sequence[Unit], marks: Sequence[Mark | None]) -> Iterator[int]:
    """What a line that ends in a colon counts off right under a sentence, that line included."""
    for index in range(1, len(units)):
        unit, above = units[index], units[index - 1]
        if unit.text[-1] not in ":：" or marks[index] is not None or unit.size > _LONGEST:
            continue
        told = above.sentence and marks[index - 1] is None and not above.cut
        if not told or unit.text.count(" ") < _WORDS or unit.link or all(hear(unit)):
            continue
        end = index + 1
        while end < min(len(units), index + 1 + _STATEMENT) and _counts(units[end], marks[end]):
            end += 1
        if end - index <= _ITEMS:
            end = _bare_items(units, marks, index + 1)
        if end - index > _ITEMS:
            yield from range(index, end)


def _bare_items(units: Sequence[Unit], marks: Sequence[Mark | None], start: int) -> int:
    """The end of short lines that a sentence of the text follows; `start` if there is none."""
    for index in range(start, min(len(units), start + _BARE + 1)):
        unit, mark = units[index], marks[index]
        firm = mark is not None and (mark.sure or mark.opens != "" or not mark.furniture)
        if firm or unit.link or unit.image or unit.cut:
            return start
        if unit.sentence:
            return index
        if unit.size > _NAME or unit.text[-1] in "?:：" or all(hear(unit)):
            return start
    return start


def _counts(unit: Unit, mark: Mark | None) -> bool:
    free = mark is None and not unit.link and not unit.image and unit.size <= _LONGEST
    return free and _item(unit.text) and not hear(unit)[1]


def _enclosures(units: Sequence[Unit], marks: Sequence[Mark | None]) -> Iterator[int]:
    """Lines that end a release by telling what is enclosed, from the first that says so on."""
    within = False
    for index, unit in enumerate(units):
        told = unit.hangul and unit.size <= _LONGEST and marks[index] is None
        within = told and (within or unit.text[:2] in _ENCLOSED) and _encloses(unit.text)
        if within:
            yield index


def _of_event(unit: Unit, mark: Mark | None) -> bool:
    free = mark is None or not mark.sure
    return free and sum(map(unit.text.count, BARS)) >= 2 and _of_terms(unit.text)


def _circled(units: Sequence[Unit], marks: Sequence[Mark | None]) -> Iterator[int]:
    """Items behind circled numbers that count on from the first, a line each."""
    run: list[int] = []
    for index in range(len(units) + 1):
        free = index < len(units) and marks[index] is None and not units[index].link
        if free and units[index].text[0] == _CIRCLED[len(run) % len(_CIRCLED)]:
            run.append(index)
            continue
        if len(run) > _ITEMS and all(_STEP.search(units[i].text) for i in run):
            yield from run
        run = [index] if free and units[index].text[0] == _CIRCLED[0] else []


def _meetings(units: Sequence[Unit], marks: Sequence[Mark | None]) -> Iterator[int]:
    """A day, the hours under it and where one meets, a line each."""
    for index in range(len(units) - 1):
        day = units[index]
        if day.size > _DAY or not _day(day.text) or not _hour(units[index + 1].text):
            continue
        yield from (index, index + 1)
        above = marks[index - 1] if index else None
        weak = above is not None and above.furniture and not above.sure and not above.opens
        if weak and not units[index - 1].sentence and units[index - 1].size <= _HEADING:
            yield index - 1
        place = index + 2
        named = place < len(units) and _names(units[place], marks[place])
        if named and not units[place].apart and not hear(units[place])[1]:
            yield place
            while place + 1 < len(units) and _remark(units[place + 1], marks[place + 1]):
                place += 1
                yield place


def _remark(unit: Unit, mark: Mark | None) -> bool:
    """Whether a line adds a word to where one meets: "Family flowers only, please."."""
    free = mark is None and not (unit.link or unit.apart or unit.bullet)
    return free and unit.size <= _REMARK and unit.text[-1] == "." and not hear(unit)[1]


def _announces(unit: Unit) -> bool:
    hinted = "전문" in unit.text or "일문일답" in unit.text or unit.text[-1] in ".:"
    hinted = hinted and (unit.hangul or " full" in unit.low or " reads" in unit.low)
    return hinted and _announced(unit.text)


def _names(unit: Unit, mark: Mark | None) -> bool:
    """Whether a line may be the name of what the terms under it are of."""
    return mark is None and not unit.sentence and unit.size <= _NAME and not unit.link


def _statement(units: Sequence[Unit], marks: Sequence[Mark | None], start: int) -> list[int]:
    """The lines of a statement from `start` on: up to what is not text for sure."""
    found: list[int] = []
    for index in range(start, min(len(units), start + _STATEMENT)):
        mark = marks[index]
        weak = mark is None or (mark.furniture and not mark.sure and not mark.opens)
        if not weak or units[index].link or (mark is not None and not units[index].sentence):
            break
        found.append(index)
    return found
