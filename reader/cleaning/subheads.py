"""Which short lines of the running text are headings within it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.marks import Mark
from reader.cleaning.units import Unit

_LONGEST = 60
_SIGNS = re.compile(
    r"(?:#{2,6} |[-–◆◇■□●○▶▷◎☐►❖∎]\s?\S|[<〈\[【].{2,50}[>〉\]】]$|(?:Q|q|질문"
    r"|문) ?\d{0,2} ?[.:)]|\*\*.{2,80}\*\*$|(?:\d{1,2}|[①-⑳ⅠⅡⅢⅣⅤ])[.)] ?\D.{2,40}$)"
)
_SPOKEN = re.compile(r"[\[【〈<][^\]】〉>:]{2,40} ?[:：] ?.{8,}[….?!~요다죠까][\]】〉>]$")
"""What somebody says in a script: [주민(음성변조) : 그때는 정말 무서웠죠]."""
_CLOSED = '.!?…。,”"’):;'


def _is_text(unit: Unit, mark: Mark) -> bool:
    return mark.kind == "body" and unit.sentence


def mark_subheads(units: Sequence[Unit], marks: list[Mark]) -> None:
    """Turn body lines that head the text after them into subheads, in place."""
    for index, unit in enumerate(units):
        mark = marks[index]
        if mark.kind != "body" or unit.size > _LONGEST or unit.glued or index + 1 >= len(units):
            continue
        after, before = index + 1, max(index - 1, 0)
        if marks[after].kind not in ("body", "caption"):
            continue
        signed = _SIGNS.match(unit.text) is not None
        question = signed and unit.text[:1] in "Qq질문"
        if (unit.sentence and not question) or _SPOKEN.match(unit.text):
            continue
        if unit.text[-1:] in _CLOSED and not signed:
            continue
        alone = (index == 0 or unit.apart) and units[after].apart
        between = _is_text(units[before], marks[before]) and _is_text(units[after], marks[after])
        tight = not units[after].apart
        if signed and (
            question or _is_text(units[before], marks[before]) or units[before].text[-1:] in _CLOSED
        ):
            if not (units[after].bullet and units[after].bullet == unit.bullet):
                marks[index] = Mark("subhead", why="heading sign")
        elif between and (
            alone or (tight and units[after].size >= 60 and units[before].size >= 60)
        ):
            marks[index] = Mark("subhead", why="short line between paragraphs")
