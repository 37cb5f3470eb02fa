"""The article's last lines, up to where it is signed or its rights are claimed.

A list, a table of names or a one-word answer at an article's foot shares no word with its
text and ends no sentence, so that the stretch of running text stops above it. But who wrote
the text signs right under its last line, and an outlet claims its rights there: what stands
between, with nothing that speaks for the page, is the article's. Knows no wording.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.forms.corrections import corrects
from reader.cleaning.lines.cohesion import OWN_TEXT
from reader.cleaning.lines.marks import RELEASED, Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.lines.voices import hear, leans
from reader.cleaning.zoning.evidence import Evidence

_FARTHEST, _NEAREST = 24, 8
"""Lines at most over the mail address of who wrote the text, and over a claim of rights."""
_LONGEST = 120
_TOLD = 2
"""Sentences among the last lines over the first furniture, at least."""
_FOREIGN, _CUES = 0.3, 2
"""Share of own words below which a label is foreign, and cues from which it is the outlet's."""
_INLAID = frozenset({"ads", "related", "promo", "share", "menu", "counter"})
"""What a page sets into a text."""
_BUTTON = 4
"""Code points of a button of a pitch, which a rule may take for one of the page's foot: 구독."""
_SIGNED = frozenset({"기자 우편", "reporting by"})
_ENDS = frozenset({RELEASED, "끝"})
"""Words and marks under the last line of a release: "# # #", "(끝)"."""
_HEADLINE = re.compile(
    r"\S… ?\S|\S\.\.\.? ?\S|…$|\? ?\S|^[\"“‘'].{4,40}[\"”’'] ?[^\s\"”’'.]|^\[[^\]]{2,14}\] ?\S"
)
"""How headlines are cut and joined: lists of an article's own are not."""
_VALUE = re.compile(r"[^\W\d_][\w ]{0,14} ?[:：] ?\S")
_ARROWS = "☞▶▷►→👉"


def past_last_lines(known: Evidence, end: int) -> int:
    """The last unit over the sign-off that comes next after `end`; `end` if none does."""
    units = known.units
    titled = numbered = 0
    for index in range(end + 1, min(len(units), end + 2 + _FARTHEST)):
        unit, mark = units[index], known.marks[index]
        if _signs_off(mark):
            listed = range(end + 1, index)
            told = sum(_tells(known, i) for i in listed)
            near = len(listed) <= (_FARTHEST if _mailed(mark) else _NEAREST)
            few = not _mailed(mark) and told * 2 < len(listed)
            if not near or few or titled > 1 or numbered > 1:
                return end
            known.rows.update(i for i in listed if known.marks[i] is None and _item(units[i]))
            return index - 1
        if known.reach.held[index] is not None or known.ended(index) or not _plain(unit):
            return past_inlays(known, end)
        if mark is not None and mark.furniture and (mark.sure or index in known.reach.opened):
            later = past_inlays(known, end)
            return later if later > end or titled or numbered else _parted(known, end, index)
        if not corrects(unit):
            if leans(unit, known.own[index]) is not None or _speaks(known, index):
                return end
            titled += headlined(unit)
            numbered += unit.text.isdigit()
    return end


def _parted(known: Evidence, end: int, index: int) -> int:
    """The last line over the first furniture, if two short sentences or more stand among few more.

    A list of others' texts has none but under its headlines.
    """
    listed = range(end + 1, index)
    if any(known.pleads(i) or known.spoken(i) for i in listed):
        return end
    told = sum(known.units[i].sentence for i in listed)
    valued = sum(_tells(known, i) for i in listed)
    return index - 1 if told >= _TOLD and valued * 5 >= len(listed) * 2 else end


def past_inlays(known: Evidence, end: int) -> int:
    """The last plain sentence over the mail of who wrote the text, past what the page set in.

    An advertisement or a list of links under a table hides that the article goes on; sentences
    in the written style of Korean news right over that mail say so.
    """
    told: list[int] = []
    for index in range(end + 1, min(len(known.units), end + 2 + _FARTHEST)):
        unit, mark = known.units[index], known.marks[index]
        if mark is not None and mark.kind == "byline" and mark.why in _SIGNED:
            own = sum(known.own[i] > 0 for i in told)
            return told[-1] if told and told[-1] >= index - 2 and own * 2 > len(told) else end
        button = mark is not None and not mark.sure and unit.size <= _BUTTON
        if mark is not None and mark.furniture and mark.subtype not in _INLAID and not button:
            return end
        plain = unit.stated and mark is None and known.reach.held[index] is None
        if plain and not unit.cut and leans(unit, known.own[index]) is None:
            told.append(index)
    return end


def headlined(unit: Unit) -> bool:
    """Whether a line is cut and joined as headlines are."""
    return _HEADLINE.search(unit.text) is not None


def points_elsewhere(units: Sequence[Unit]) -> bool:
    """Whether two lines or more are made as headlines are, or stand behind a sign that points."""
    made = sum(map(headlined, units))
    return made > 1 or sum(unit.bullet[:1] in (*_ARROWS,) for unit in units) > 1


def _tells(known: Evidence, index: int) -> bool:
    """Whether a line says something of the article: a sentence, a value, words of its text."""
    unit = known.units[index]
    valued = _VALUE.match(unit.text) is not None or any(map(str.isdigit, unit.text))
    return unit.sentence or valued or known.own[index] >= OWN_TEXT


def _item(unit: Unit) -> bool:
    return not (unit.sentence or unit.bullet)


def _signs_off(mark: Mark | None) -> bool:
    if mark is None or not (mark.sure or mark.kind == "byline"):
        return False
    if mark.why in _ENDS:
        return True
    if mark.subtype == "copyright":
        return not mark.opens
    return mark.kind == "byline" and (mark.why in _SIGNED)


def _speaks(known: Evidence, index: int) -> bool:
    """Whether a label names a thing of the outlet's, and shares next to nothing with the text."""
    unit = known.units[index]
    voices, things = hear(unit)
    foreign = not unit.sentence and known.own[index] < _FOREIGN
    return foreign and voices + len(things) >= _CUES


def _mailed(mark: Mark | None) -> bool:
    return mark is not None and mark.kind == "byline"


def _plain(unit: Unit) -> bool:
    """Whether a line may be text: no link, no picture, no pointer, not cut off."""
    odd = unit.link or unit.image or unit.cut or unit.glued or unit.boxed
    return not odd and unit.size <= _LONGEST and unit.bullet[:1] not in (*_ARROWS,)
