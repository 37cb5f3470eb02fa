"""Text of the article behind a table or a list at its end.

A table whose rows are short and share no word with the text weighs against the stretch
of running text that `reader.cleaning.zones` looks for, and with it what the article says
after it. Knows no wording: what tells is rows of one shape, the bullets of the
article's own headings, and sentences in the article's style that follow.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from reader.cleaning.evidence import Evidence
from reader.cleaning.marks import polite_statement
from reader.cleaning.tables import skeleton
from reader.cleaning.voices import leans, of_oneself

_FARTHEST = 40
"""Lines of a table at most; an article's last section has no more either."""
_ROW, _ROWS = 40, 3
"""Code points of a row at most, and rows of one shape at least."""
_LATER_FIGURE = re.compile(r"\D.*\d")
"""A figure that is not the number of an item: lists of headlines begin with those."""
_SHARES = re.compile(r"\d ?%|[▲▼△▽]")
"""Shares of a vote to press and rises of a ticker: the page's own rows."""
_SQUARES = frozenset("■◆◇□●○▣◎")
_SECTIONS = 2
"""Headings behind one bullet that make it the article's own, at least."""
_TOPICAL = 0.25


def text_beyond(known: Evidence, start: int, end: int) -> int:
    """The last unit of the article, given the first and the last of its stretch."""
    while True:
        later = max(_past_figures(known, end), _past_section(known, start, end))
        if later == end:
            return end
        end = later


def _free(known: Evidence, end: int) -> Iterator[int]:
    """Indices after `end` as long as neither a rule nor a cue nor a link speaks for furniture."""
    for index in range(end + 1, min(len(known.units), end + 1 + _FARTHEST)):
        unit = known.units[index]
        if known.marks[index] is not None or known.reach.held[index] is not None:
            return
        if unit.link or unit.image or unit.cut or unit.glued or known.ended(index):
            return
        if leans(unit, known.own[index]) is not None:
            return
        yield index


def _past_figures(known: Evidence, end: int) -> int:
    """The first sentence of the article after rows that mostly hold figures, or `end`."""
    rows: Counter[str] = Counter()
    for index in _free(known, end):
        unit = known.units[index]
        if unit.sentence:
            alike = max(rows.values(), default=0) >= _ROWS
            many = alike and rows.total() * 2 >= index - end - 1
            return index if many and _told(known, index) else end
        if unit.size > _ROW or _SHARES.search(unit.text) is not None:
            return end
        if _LATER_FIGURE.match(unit.bare) is not None:
            rows[skeleton(unit.bare)] += 1
    return end


def _told(known: Evidence, index: int) -> bool:
    """Whether a sentence reports, in the style of the article."""
    unit = known.units[index]
    if known.pleads(index) or known.spoken(index) or of_oneself(unit):
        return False
    if not unit.hangul:
        return known.own[index] >= _TOPICAL
    return unit.stated or (polite_statement(unit) and unit.text.rstrip(".").endswith("니다"))


def _past_section(known: Evidence, start: int, end: int) -> int:
    """The last item under one more heading behind the bullet of the article's own, or `end`."""
    units = known.units
    free = list(_free(known, end))
    sign = units[end + 1].bullet[:1] if free else ""
    if sign not in _SQUARES or units[end + 1].sentence:
        return end
    heads = sum(u.bullet[:1] == sign and not u.sentence for u in units[start : end + 1])
    if heads < _SECTIONS:
        return end
    last = end
    item = ""
    for index in free[1:]:
        bullet = units[index].bullet[:1]
        if not bullet or bullet == sign or (item and bullet != item):
            break
        item = bullet
        last = index
    return last
