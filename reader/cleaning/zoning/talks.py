"""A talk in questions and answers that other headlines break: it goes on behind them.

Answers may be a word and questions share nothing with the text, so that neither their length
nor their words tell them from the headlines that a page sets between two of them. What tells
is how the talk went before: a line that asks, and a finished line under it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.zoning.evidence import Evidence

_LEAST = 3
"""Questions with their answers before a page's headlines, at least, that make a talk."""
_LONGEST, _SHORTEST = 220, 6
"""Code points of a question."""
_HEADS, _DENSE = 160, 4
"""Code points of a question that heads its answer, and lines from one to the next on the average,
at most."""
_FARTHEST = 16
"""Lines between two questions at most: an answer, and what the page set into it."""
_MARKS, _CLOSING = "?？", "\"”’')]"
_ASKED = re.compile(
    r"(?:[QqＱ문][.:)\d ]|질문|[―—–▷◇◆□■●○-] ?)\D.{4,}"
    r"(?:까|나요?|는가|은가|인가|죠|지요|데요|다면|인지)[.]?$"
)
"""A question that its sign tells: "▷매출은 어떻습니까."."""
_FINISHED = re.compile(r"[.!…][\"”’')\]]*$|[다요죠][\"”’')\]]*$")
_LEADS = frozenset({"related", "ads", "promo", "menu", "other"})
"""What a page sets between two answers; anything else of a page's own ends the talk."""


def turns(units: Sequence[Unit], marks: Sequence[Mark | None]) -> list[int]:
    """The questions of a talk, each with its answer right under it; none if they are few."""
    found: list[int] = []
    for index in range(len(units) - 1):
        if found and _ends(marks[index], len(found)):
            break
        if _asks(units[index], marks[index]) and _answers(units[index + 1], marks[index + 1]):
            if found and index - found[-1] > _FARTHEST:
                if len(found) >= _LEAST:
                    break
                found.clear()
            found.append(index)
    return found if len(found) > _LEAST else []


def talk_end(known: Evidence, asked: Sequence[int], start: int, end: int) -> int:
    """The last answer of a talk whose first questions stand in the article `start..end`."""
    if sum(start <= index <= end for index in asked) < _LEAST:
        return end
    last = asked[-1] + 1
    while last + 1 < len(known.units) and known.unclaimed(last + 1) and not known.ended(last + 1):
        if known.pleads(last + 1) or known.spoken(last + 1) or known.own[last + 1] <= 0:
            break
        last += 1
    return max(end, last)


def head_answers(known: Evidence, verdicts: list[Mark], asked: Sequence[int]) -> None:
    """Let the questions of a talk head their answers, in place, if it is made of little else."""
    own = [index for index in asked if verdicts[index].kind in ("body", "subhead")]
    if len(own) < _LEAST or (own[-1] - own[0]) > _DENSE * (len(own) - 1):
        return
    for index in own:
        if known.units[index].size <= _HEADS:
            verdicts[index] = Mark("subhead", why="asks what the text under it answers")


def _asks(unit: Unit, mark: Mark | None) -> bool:
    plain = mark is None and not (unit.link or unit.image or unit.glued)
    if not plain or not _SHORTEST <= unit.size <= _LONGEST:
        return False
    return _questions(unit) or _ASKED.match(unit.text) is not None


def _questions(unit: Unit) -> bool:
    """Whether a line ends in a question mark, be it within a quotation."""
    return unit.text.rstrip(_CLOSING).endswith(tuple(_MARKS))


def _answers(unit: Unit, mark: Mark | None) -> bool:
    plain = mark is None and not (unit.link or unit.image or unit.cut)
    return plain and _FINISHED.search(unit.text) is not None and not _questions(unit)


def _ends(mark: Mark | None, said: int) -> bool:
    """Whether a line ends a talk: who wrote it, whose the rights are, what readers said."""
    if mark is None or said < _LEAST:
        return False
    if mark.kind == "byline":
        return True
    return mark.furniture and (mark.subtype not in _LEADS or mark.opens == "rest")
