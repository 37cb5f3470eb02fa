"""Titles of articles that are made of short lines, by their place over day and reporter.

Items share no word with their title, but one of them may with another, so that the words that
tell other titles (`reader.cleaning.metadata.titles`) mislead. Knows no wording.
"""

from __future__ import annotations

from reader.cleaning.lines.cohesion import Vocabulary
from reader.cleaning.lines.shapes import Floats
from reader.cleaning.lines.units import Unit
from reader.cleaning.metadata.headlines import LONGEST_TITLE, credit, no_title
from reader.cleaning.metadata.titles import find_title
from reader.cleaning.rules.mastheads import outlet_name
from reader.cleaning.zoning.evidence import Evidence
from reader.cleaning.zoning.signoff import headlined

_HEAD = 6
"""Lines from the title to the first line of day or reporter at most."""
_TITLE = {True: (8, 2), False: (12, 3)}
"""Code points of a title and spaces between its words at least, in Hangul and else."""
_PLACED, _UNPLACED = 0.6, 2.0
"""Log-odds of furniture at first look up to which a line may be the title: less where the line
that words tell stands over day and reporter too."""
_PASSABLE = frozenset({"promo", "other"})
"""What a rule may guess of a title by its words, and of who sent a notice."""


def titled(known: Evidence, start: int, core: Vocabulary, odds: Floats) -> str | None:
    """The line like a title over the first day or reporter, if words alone would tell another.

    Between title and credits stand its decks: lines that no rule knows, or knows but by a guess.
    """
    if not known.short:
        return None
    units, marks = known.units, known.marks
    usual = find_title(units, marks, start, core=core, stated=None, odds=odds.tolist())
    below = next((i for i in range(start) if credit(marks[i])), 0)
    placed = usual is not None and usual < below and _like_title(units[usual])
    found = weak = None
    for index in range(below - 1, max(-1, below - 1 - _HEAD), -1):
        unit, mark = units[index], marks[index]
        guessed = mark is not None and not mark.sure and mark.subtype in _PASSABLE
        if unit.image or unit.link or not (guessed or mark is None):
            break
        if mark is None and odds[index] > (_PLACED if placed else _UNPLACED):
            break
        if _like_title(unit):
            found, weak = (found, weak or index) if guessed else (index, weak)
    if placed and usual is not None:
        deck = units[usual].text[-1] == "다" and not headlined(units[usual])
        found, weak = (found if found == usual - 1 and deck else None), None
    chosen = weak if found is None else found
    return None if chosen is None else units[chosen].text


def _like_title(unit: Unit) -> bool:
    size, spaces = _TITLE[unit.hangul]
    fits = size <= unit.size <= LONGEST_TITLE and unit.text.count(" ") >= spaces
    named = outlet_name(unit.bare.strip("*_ ")) is not None
    return fits and not (named or unit.bullet or no_title(unit))
