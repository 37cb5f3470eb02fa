"""Which short lines of the running text are headings within it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.furniture.runs import goes_on, labelled_point
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit

_LONGEST = 60
_SIGNS = re.compile(
    r"(?:#{2,6} |[-–◆◇■□▣●○▶▷◎☐►❖∎]\s?\S|[<〈\[【].{2,50}[>〉\]】]$|(?:Q|q|질문"
    r"|문) ?\d{0,2} ?[.:)]|\*\*.{2,80}\*\*$|(?:\d{1,2}|[①-⑳ⅠⅡⅢⅣⅤ])[.)] ?\D.{2,40}$)"
)
_SURE = re.compile(r"#{2,6} |[◆◇■▣❖] ?\S")
"""Signs that nothing but a heading has where text stands under it, whatever stands above."""
_SPOKEN = re.compile(r"[\[【〈<][^\]】〉>:]{2,40} ?[:：] ?.{8,}[….?!~요다죠까][\]】〉>]$")
"""What somebody says in a script: [주민(음성변조) : 그때는 정말 무서웠죠]."""
_WHO = re.compile(r"[\[【〈<][^\]】〉>/|]{2,20} ?[/|] ?[^\]】〉>]{2,24}[\]】〉>]$")
"""Who speaks and what he is, over what he says: [홍길동/마을 주민]."""
_NUMBER = re.compile(r"(\d{1,2})[.)] ?(?=[^\W\d_])")
_CLOSED = '.!?…。,”"’):;'
_QUOTES = "\"“‘'"
_TIGHT, _PARAGRAPH, _SHORTER = 32, 34, 1.7
"""Code points of a heading with no blank line around it at most, of the paragraphs around it at
least, and how much longer than it they are: lines broken at a width are all of one length."""
_QUOTED = re.compile(r"[“‘\"'][^“”‘’\"']{3,40}[^“”‘’\"'.!?][”’\"'](?: ?\S{1,8})?$")
"""Words that the text quotes, as headings do: “열흘만 더 있었으면”."""
_SPEAKER = 16
"""Code points of who speaks, on a line before the quotation, at most."""
_ASKED = 3
"""Questions with text under them, at least, that head it: one by itself is the text's own."""


def _is_text(unit: Unit, mark: Mark) -> bool:
    return mark.kind == "body" and unit.sentence


def _stands_out(before: Unit, unit: Unit, after: Unit) -> bool:
    """Whether a line with no blank one around it is far shorter than the paragraphs it parts."""
    if unit.size > _TIGHT or unit.bullet or min(before.size, after.size) < _PARAGRAPH:
        return False
    if after.text[0].islower() or (unit.hangul and goes_on(unit)):
        return False  # the sentence goes on below
    if after.text[0] in _QUOTES and unit.size <= _SPEAKER and unit.text[0] not in _QUOTES:
        return False
    return min(before.size, after.size) >= _SHORTER * unit.size


def _before(marks: Sequence[Mark], index: int) -> int:
    """The unit right above, or the one over a pitch or a link that was set in above."""
    before = max(index - 1, 0)
    return before - 1 if before and marks[before].furniture else before


def mark_subheads(units: Sequence[Unit], marks: list[Mark]) -> None:
    """Turn body lines that head the text after them into subheads, in place."""
    asked: list[int] = []
    for index, unit in enumerate(units):
        mark = marks[index]
        if mark.kind != "body" or unit.size > _LONGEST or unit.glued or index + 1 >= len(units):
            continue
        if not unit.low:
            continue  # a rule between two paragraphs heads nothing
        after, before = index + 1, _before(marks, index)
        if marks[after].kind not in ("body", "caption"):
            continue
        between = _is_text(units[before], marks[before]) and _is_text(units[after], marks[after])
        signed = _SIGNS.match(unit.text) is not None
        question = signed and unit.text[:1] in "Qq질문"
        if (unit.sentence and not question) or _SPOKEN.match(unit.text):
            continue
        if labelled_point(unit) and labelled_point(units[after]):
            continue
        if units[after].text[:1] in _QUOTES and _WHO.match(unit.text) is not None:
            continue
        if unit.text[-1:] == "?" and between and not signed:
            asked.append(index)
        quoted = between and _QUOTED.match(unit.text) is not None
        closed = unit.text[-1:] in _CLOSED
        if closed and not signed and not quoted:
            continue
        alone = (index == 0 or unit.apart) and units[after].apart
        tight = not units[after].apart
        if signed and (
            question
            or _SURE.match(unit.text) is not None
            or _is_text(units[before], marks[before])
            or units[before].text[-1:] in _CLOSED
        ):
            if not (units[after].bullet and units[after].bullet == unit.bullet):
                marks[index] = Mark("subhead", why="heading sign")
        elif between and (
            (alone and not closed)
            or (tight and units[after].size >= 60 and units[before].size >= 60 and not closed)
            or (tight and _stands_out(units[before], unit, units[after]))
        ):
            marks[index] = Mark("subhead", why="short line between paragraphs")
    if len(asked) >= _ASKED:
        for index in asked:
            marks[index] = Mark("subhead", why="asks what the text under it answers")
    _count_down(units, marks)


def _count_down(units: Sequence[Unit], marks: list[Mark]) -> None:
    """Let a heading be one that counts right before another, in place: "1. …" over "2. …".

    Over the first of them stands no text that would tell it from an item.
    """
    wanted = 0
    for index in range(len(units) - 2, -1, -1):
        unit, mark, below = units[index], marks[index], units[index + 1]
        match = _NUMBER.match(unit.text)
        if match is None:
            continue
        number = int(match[1])
        plain = not (unit.sentence or unit.glued) and unit.text[-1:] not in _CLOSED
        free = mark.kind in ("body", "deck") and unit.size <= _LONGEST
        over_text = marks[index + 1].kind == "body" and _NUMBER.match(below.text) is None
        if free and plain and over_text and number == wanted:
            marks[index] = mark = Mark("subhead", why="counts to the next heading")
        if mark.kind == "subhead":
            wanted = number - 1
