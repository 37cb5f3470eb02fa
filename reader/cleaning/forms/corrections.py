"""Corrections, clarifications and editors' notes are the article's, wherever they stand.

The rules that tell an article from its page take them for furniture, and rightly see in them
that the article ends; so their verdicts are turned here, after all others have been settled.
Knows the table `reader.cleaning.rules.corrections` and the line above.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark, pleads
from reader.cleaning.lines.units import Unit
from reader.cleaning.rules.corrections import CORRECTION_HEADS, CORRECTIONS, KOREAN_LABELS
from reader.cleaning.rules.rule import Matcher

_LINES = Matcher(CORRECTIONS)
_HEADS = Matcher(CORRECTION_HEADS)
WHY = "sets the article right"
_LONGEST_HEAD = 60
ELSEWHERE = frozenset({"comments", "related"})
"""What a line belongs to that speaks of another text, or is a reader's."""
_FIRST_LINES = 4
"""Lines at the head of a page among which a correction may be what it is called."""
_NO_TEXT = frozenset({"boilerplate", "date", "byline"})
_LABELLED = re.compile(rf"[\[【<〈〔(]{KOREAN_LABELS}[\]】>〉〕)] ?\S")
_UNDER_A_LABEL = frozenset({"other", "related"})
"""What rules make of a sentence under a label that they take for a list's heading."""


def corrects(unit: Unit) -> bool:
    """Whether a line by itself says what is set right in a text."""
    return not (unit.link or unit.image) and _LINES.find(unit.low) is not None


def keep_corrections(units: Sequence[Unit], verdicts: list[Mark]) -> None:
    """Let lines that set the article right be body, in place, with the labels over them."""
    for index, unit in enumerate(units):
        if verdicts[index].kind != "boilerplate" or unit.link or unit.image:
            continue
        if _headline(units, verdicts, index):
            verdicts[index] = Mark("title", why=WHY)
        elif corrects(unit):
            if verdicts[index].subtype not in ELSEWHERE:
                verdicts[index] = Mark("body", why=WHY)
        elif unit.size <= _LONGEST_HEAD and _heads(units, verdicts, index):
            verdicts[index] = Mark("body", why=WHY)
            verdicts[index + 1] = Mark("body", why=WHY)


def _headline(units: Sequence[Unit], verdicts: Sequence[Mark], index: int) -> bool:
    """Whether a label and what it sets right, no sentence, are what the page is called.

    Nothing of the article stands above, and text below: "[바로잡습니다] 3월 2일자 1면".
    """
    unit = units[index]
    if index >= _FIRST_LINES or unit.sentence or _LABELLED.match(unit.text) is None:
        return False
    if any(mark.kind == "title" for mark in verdicts):
        return False
    above = all(verdicts[i].kind in _NO_TEXT for i in range(index))
    return above and any(verdicts[i].kind == "body" for i in range(index + 1, len(units)))


def _heads(units: Sequence[Unit], verdicts: Sequence[Mark], index: int) -> bool:
    """Whether a line is the label over a correction: what stands below tells of something.

    In the foot of a site "Corrections" is a room, with other rooms or a plea for mail below.
    """
    if _HEADS.find(units[index].low) is None or index + 1 >= len(units):
        return False
    below, verdict = units[index + 1], verdicts[index + 1]
    if not below.sentence or below.link or below.cut or pleads(below):
        return False
    if verdict.kind == "body" or _LINES.find(below.low) is not None:
        return True
    return verdict.subtype in _UNDER_A_LABEL and "@" not in below.text
