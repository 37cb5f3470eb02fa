"""The article behind a pitch that its page set between two of its last lines.

A pitch weighs against the stretch of running text, and the short lines that articles close with
(a list of terms, results, answers) weigh too little to make up for it, so that the stretch ends
above the pitch. At first look such lines read as text all the same, and what stands under an
article does not: that tells whether the article goes on. Knows no wording.
"""

from __future__ import annotations

import re

from reader.cleaning.forms.tables import skeleton
from reader.cleaning.lines.cohesion import OWN_TEXT
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.shapes import Floats
from reader.cleaning.lines.units import Unit
from reader.cleaning.lines.voices import leans
from reader.cleaning.zoning.beyond import text_beyond, works_within
from reader.cleaning.zoning.evidence import Evidence
from reader.cleaning.zoning.signoff import headlined

_FARTHEST, _INSET = 40, 3
"""Lines below the stretch that are looked at, and lines at most that a page sets in together."""
_TURN = 1.2
"""Log-odds of furniture at first look below which a line speaks for the article."""
_OVER = 0.7
"""The same from which a line right over what the page set in is set in too."""
_LEAST = 2.5
"""What the lines below must weigh together, in log-odds."""
_LONG = {True: 40, False: 80}
"""Code points of a sentence, in Hangul and else, that must share words with the text."""
_SHARED = 4
"""One in so many of those lines, at least, has a word of the text."""
_ALIKE = -0.3
"""The same, at most, of a line that goes on with the list above it."""
_LABELLED = re.compile(r"[^\W\d_][^:：\"“]{0,23}[:：] ?\S")
_SET_IN = frozenset({"ads", "related", "promo"})
_GUESSED = frozenset({"menu", "counter"})
"""What one word or a figure is taken for, which lists and results have too."""


def past_insets(known: Evidence, verdicts: list[Mark], start: int, end: int, odds: Floats) -> int:
    """The last unit of the article, given its stretch: what the page set in under it is passed.

    Lines right over that which read as no text are marked, in place.
    """
    works_within(known, start, end)
    found = end if known.wrapped or not odds.any() else _found(known, end, odds)
    if found == end:
        return end
    beside = False
    for index in range(found, end, -1):
        mark = known.marks[index]
        beside = mark is not None or (beside and odds[index] >= _OVER)
        if mark is None and beside:
            mark = Mark("boilerplate", "promo", "right over what the page set in")
            known.marks[index] = verdicts[index] = mark
    return text_beyond(known, start, found)


def _found(known: Evidence, end: int, odds: Floats) -> int:
    """The last unit that reads as text behind what the page set in under `end`, or `end`."""
    found, weight, most = end, 0.0, _LEAST
    inset, passed = 0, False
    titled = numbered = free = shared = 0
    last = end if known.marks[end] is None else None
    for index in range(end + 1, min(len(known.units), end + 1 + _FARTHEST)):
        unit, mark = known.units[index], known.marks[index]
        if known.reach.held[index] is not None or known.ended(index):
            break
        if mark is not None and not _set_in(mark):
            break
        if mark is not None or leans(unit, known.own[index]) is not None:
            inset += _INSET if mark is not None and mark.subtype in _GUESSED else 1
            passed = True
            if inset > _INSET:
                break
            continue
        if unit.link or unit.image or unit.cut or unit.glued or unit.boxed:
            break
        if unit.sentence and unit.size >= _LONG[unit.hangul] and known.own[index] < OWN_TEXT:
            break
        titled += headlined(unit)
        numbered += unit.text.isdigit()
        if titled > 1 or numbered > 1:
            return end
        inset = 0
        alike = last is not None and _alike(known.units[last], unit)
        weight += _TURN - (min(_ALIKE, float(odds[index])) if alike else float(odds[index]))
        last = index
        free += 1
        shared += alike or known.own[index] > 0
        if passed and weight > most and shared * _SHARED >= free:
            found, most = index, weight
    return found


def _alike(above: Unit, unit: Unit) -> bool:
    """Whether a line goes on with the list above it: by its bullet, its label or its figures."""
    if unit.sentence or above.sentence:
        return False
    if unit.bullet or above.bullet:
        return unit.bullet == above.bullet
    if _LABELLED.match(unit.text) and _LABELLED.match(above.text):
        return True
    shape = skeleton(unit.text)
    return "0" in shape and shape == skeleton(above.text)


def _set_in(mark: Mark) -> bool:
    """Whether a page may have set in what a rule marked, or the rule only guesses at a line."""
    if not mark.furniture or mark.opens:
        return False
    return mark.subtype in _SET_IN or (not mark.sure and mark.subtype in _GUESSED)
