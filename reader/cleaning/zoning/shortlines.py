"""Articles that are made of short lines: notices, lists of places, glossaries, results, recipes.

Hardly a line of theirs is a paragraph, so that neither its length nor the words that it shares
with running text tell it from furniture. What tells is where it stands: from the day and the
reporter under the title on, down to the last line that says something in the way of the lines
above it (a sentence, a value behind a label, a sign that they have too), as long as no rule names
furniture in between.
"""

from __future__ import annotations

import re

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.shapes import Floats
from reader.cleaning.lines.units import Unit
from reader.cleaning.lines.voices import hear, imprint, leans
from reader.cleaning.metadata.headlines import credit
from reader.cleaning.zoning.evidence import Evidence

_LONG = {True: 50, False: 90}
"""Code points of a paragraph at least, in Hangul and else."""
_LINES, _PARAGRAPHS = 8, 0.1
"""Lines of such an article at least, and the share of paragraphs among them at most."""
_FARTHEST = 60
"""Lines looked at above or below the stretch."""
_INLAY = 3
"""Lines that a page sets into its text, at most."""
_TOLD, _RUN = 2, 3
"""Lines that say something at least, and values in a row where the text has none."""
_TELLING, _NEAR = 0.3, 2
"""Share of lines that say something, from which the last of them likely is the article's; lines
right under the text in which one of its kind is enough."""
_CALM, _CALM_RUN = 2.0, 5
"""Log-odds at first look below which lines in a row are the article's, and how many are enough."""
_SURELY, _NO_VALUES = 3.0, 3.9
"""Log-odds of furniture at first look from which a line, or a run of values, says nothing."""
_VALUE = re.compile(r"[^\W\d_][^:：\"“]{0,23}(?: ?[:：] ?| [-–—] )[^\s/]|\d{1,4}[.년:]? ?[:：] \S")
_SAID = re.compile(r"(?:[!?~]|[가-힣]요|ㅋ|ㅎ|ㅠ)[.\"”’)]*$")
_RATING = re.compile(r"\d{1,2}(?:\.\d)? ?/ ?(?:5|10|100)$")
_STOPPED = re.compile(r"[^\W\d_].*[^.…]\.[”\"’')]*$")
_HEAD = 6
"""Lines over the text in which who wrote it is named."""
_UNLIKE = 2.0
"""Log-odds of furniture at first look up to which a line over the stretch is the text's."""
_DOUBTED = 3
"""Lines in a row, more than which are not the text's if they are unlike it at first look."""
_SIGNS, _SIGNED = 20, 6
"""Code points of who signs at most; lines over that signature at most."""
_CREDIT = re.compile(r"(?:글|사진|그림|영상) [^:：]{1,10}$")
_HARD = frozenset({"copyright", "footer", "comments", "reactions", "related", "tags"})


def widened(
    known: Evidence, verdicts: list[Mark], start: int, end: int, odds: Floats
) -> tuple[int, int]:
    """The first and last line of an article, given its stretch: others if it is of short lines.

    `odds` are each unit's log-odds of furniture at first look. Who signs is marked.
    """
    if known.wrapped:
        return start, end
    first, last = _first(known, start, odds), _stop(known, end)
    lines = [i for i in range(first, last) if _free(known, i) or i in known.rows]
    paragraphs = sum(_paragraph(known.units[i]) for i in lines)
    known.short = len(lines) >= _LINES and paragraphs <= _PARAGRAPHS * len(lines)
    if not known.short:
        return start, end
    credited = any(map(credit, known.marks[:first]))
    known.firm, end = _last(known, start, end, odds)
    return first if credited else start, _signature(known, verdicts, start, end)


def _last(known: Evidence, start: int, end: int, odds: Floats) -> tuple[int, int]:
    """The last line that surely is the article's, and the last that likely is.

    Surely are values in a row, and sentences if half of the lines are some.
    """
    units = known.units
    valued = sum(_valued(unit) for unit in units[start : end + 1])
    signs = [unit.bullet[:1] for unit in units[start : end + 1] if unit.bullet]
    sure = likely = end
    stop = _stop(known, end)
    seen = told = all_told = parted = odd = calm = 0
    for index in range(end + 1, stop):
        if _odd(known, index):
            odd, parted, told, seen, calm = odd + 1, _TOLD, 0, 0, 0
            if odd > _INLAY:
                break
            continue
        odd, seen = 0, seen + 1
        alike = (_valued(units[index]) and valued >= _TOLD) or (
            signs.count(units[index].bullet[:1]) >= _TOLD
        )
        if alike or _tells(units[index]):
            all_told += 1
            enough = all_told >= _TOLD and all_told >= _TELLING * (index - end)
            likely = index if enough or (alike and index - end <= _NEAR) else likely
            told += odds[index] < _SURELY
        calm = calm + 1 if odds[index] < _CALM else 0
        if calm >= _CALM_RUN:
            sure = index
        values = _values(known, index, stop, odds)
        if values >= _RUN or (values >= _TOLD and valued >= _TOLD and not parted):
            sure = index + values - 1
        elif told >= max(_TOLD, parted) and told * 2 >= seen and _tells(units[index]):
            sure = max(sure, index)
        if sure >= index:
            told = seen = parted = 0
    return sure, max(sure, likely)


def _values(known: Evidence, index: int, stop: int, odds: Floats) -> int:
    """How many values behind labels stand from a line on, if they are not surely furniture."""
    end = index
    while end < stop and _valued(known.units[end]) and not _odd(known, end):
        end += 1
    clear = end > index and float(odds[index:end].mean()) < _NO_VALUES
    return end - index if clear else 0


def _first(known: Evidence, start: int, odds: Floats) -> int:
    """The first of the lines right over `start` that neither a rule nor the first look knows."""
    found = start
    for index in range(start - 1, max(-1, start - 1 - _FARTHEST), -1):
        unit, mark = known.units[index], known.marks[index]
        if unit.image or unit.link or found - index > _DOUBTED:
            break
        # A word of a menu under a sentence of the text heads what comes next.
        heads = mark is not None and mark.subtype == "menu" and not mark.sure and not mark.opens
        if not _free(known, index) and not (heads and index and known.unclaimed(index - 1)):
            break
        if odds[index] <= _UNLIKE:
            found = index
    # A word or two between what a rule knows and the first line head that line.
    heads = found >= 2 and found < start and known.marks[found - 2] is not None
    return found - 1 if heads and _free(known, found - 1) else found


def _stop(known: Evidence, end: int) -> int:
    """The first line below `end` at which an article surely is over."""
    last = min(len(known.units), end + 1 + _FARTHEST)
    for index in range(end + 1, last):
        unit, mark = known.units[index], known.marks[index]
        if known.reach.held[index] is not None or unit.image or unit.link or imprint(unit):
            return index
        if mark is None or _RATING.match(unit.text):
            continue
        if mark.furniture and (mark.sure or mark.opens or _listed(known, index)):
            return index
        if mark.kind == "byline":
            return index
    return last


def _listed(known: Evidence, index: int) -> bool:
    """Whether a line that a rule guesses at is of a list or an imprint: another stands below it."""
    mark = known.marks[index]
    if mark is None or mark.subtype not in _HARD:
        return False
    below = known.marks[index + 1] if index + 1 < len(known.units) else mark
    return mark.subtype == "copyright" or (below is not None and below.furniture)


def _odd(known: Evidence, index: int) -> bool:
    """Whether a line may be of what a page sets into its text."""
    unit, mark = known.units[index], known.marks[index]
    if mark is not None and mark.furniture:
        return _RATING.match(unit.text) is None
    if unit.cut or unit.glued or unit.boxed or known.pleads(index) or known.spoken(index):
        return True
    return hear(unit)[1] != () or leans(unit, known.own[index]) is not None


def _free(known: Evidence, index: int) -> bool:
    return known.marks[index] is None and known.reach.held[index] is None


def _paragraph(unit: Unit) -> bool:
    return unit.size >= _LONG[unit.hangul]


def _valued(unit: Unit) -> bool:
    """Whether a line is a value behind its label, and nothing that somebody says."""
    return _VALUE.match(unit.bare) is not None and _SAID.search(unit.text) is None


def _tells(unit: Unit) -> bool:
    """Whether a line says something: a sentence, however short, a value, a mark that is given."""
    stopped = unit.sentence or _STOPPED.match(unit.text) is not None
    return stopped or _valued(unit) or _RATING.match(unit.text) is not None


def _signature(known: Evidence, verdicts: list[Mark], start: int, end: int) -> int:
    """The name that stands over the text too, right under its last lines, if it does; marked."""
    above = {
        unit.bare.split()[-1]
        for unit in known.units[max(0, start - _HEAD) : start]
        if unit.hangul and unit.size <= _SIGNS and unit.bare.count(" ") == 1
    }
    stop = _stop(known, end)
    for index in range(end + 1, min(stop, end + 2 + _SIGNED)):
        unit = known.units[index]
        if _odd(known, index):
            break
        if unit.size <= _SIGNS and unit.bare.count(" ") == 1 and unit.bare.split()[1] in above:
            last = index
            while last + 1 < stop and _CREDIT.match(known.units[last + 1].text):
                last += 1
            for signed in range(index, last + 1):
                mark = Mark("byline", why="who signs over the text too", sure=True)
                known.marks[signed] = verdicts[signed] = mark
            return last
    return end
