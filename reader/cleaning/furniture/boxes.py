"""Boxes that a page opens and closes in words: a newsletter's form, a quiz over its button.

A line that says where a box begins and one that says where it ends hold all that stands
between them. A quiz or a poll is told by its name, a question, short answers and the button
that sends one of them off; without that button it may be the article's own. Works on the
rules' marks and on neighbours, before any verdict.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.model import Subtype

_BOXED = "between the lines that open and close a box"
_PAIRS: tuple[tuple[Subtype, re.Pattern[str], re.Pattern[str], str], ...] = (
    (
        "promo",
        re.compile(r"skip past (?:the )?(?:newsletter|podcast|event|app) (?:promotion|signup)$"),
        re.compile(r"after (?:the )?(?:newsletter|podcast|event|app) (?:promotion|signup)$"),
        "skip past newsletter promotion ... after newsletter promotion",
    ),
    (
        "ads",
        re.compile(r"(?:광고|배너) ?(?:영역)? ?시작$|(?:start|beginning) of (?:the )?ad\w*$"),
        re.compile(r"(?:광고|배너) ?(?:영역)? ?(?:끝|종료)$|end of (?:the )?ad\w*$"),
        "광고 영역 시작 ... 광고 영역 끝",
    ),
)
"""What a box is for, how it opens and how it closes, with an example."""
_INSIDE, _LINE = 12, 320
"""Lines of such a box, and code points of one of them, at most."""
_QUIZ = re.compile(
    r"(?:오늘의 ?|이 ?주의 ?|뉴스 ?|독자 ?)?(?:퀴즈|설문 ?조사|설문|여론 ?조사|투표)$"
    r"|(?:(?:our|today['’]s|the) )?(?:quiz|poll)(?: of the (?:day|week))?$"
)
_SENDS = re.compile(
    r"(?:정답|결과) ?(?:확인|보기|공개)(?:하기)?$|(?:투표|응답|참여)하기$|제출(?:하기)?$"
    r"|(?:cast (?:your )?)?vote(?: now)?$|submit(?: (?:answer|vote))?$"
    r"|(?:see|view|show) (?:the )?(?:results?|answers?)$"
)
_ANSWER, _ANSWERS = 40, (2, 6)
"""Code points of an answer at most; answers at least and at most."""
_CLAIMS = re.compile(r"저작권|[ⓒ©]")


def boxes(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """Mark what stands in such boxes, in place."""
    for index, unit in enumerate(units):
        if unit.size > _ANSWER or unit.sentence:
            continue
        for subtype, opens, closes, _ in _PAIRS:
            if opens.match(unit.low) is not None:
                _pair(units, marks, index, closes, subtype)
        if _QUIZ.match(unit.low) is not None:
            _quiz(units, marks, index)


def _pair(
    units: Sequence[Unit],
    marks: list[Mark | None],
    start: int,
    closes: re.Pattern[str],
    subtype: Subtype,
) -> None:
    for end in range(start + 1, min(len(units), start + 2 + _INSIDE)):
        if closes.match(units[end].low) is not None:
            for place in (start, end):
                marks[place] = Mark("boilerplate", "menu", _BOXED, sure=True)
            for place in range(start + 1, end):
                within = marks[place]
                if within is None or not within.sure or within.opens:
                    marks[place] = Mark("boilerplate", subtype, _BOXED, sure=True)
            return
        if units[end].size > _LINE:
            return


def _quiz(units: Sequence[Unit], marks: list[Mark | None], name: int) -> None:
    asked, last = name + 1, name + 1
    if asked >= len(units) or units[asked].text[-1] not in "?？":
        return
    while last + 1 < len(units) and last - asked <= _ANSWERS[1]:
        last += 1
        unit = units[last]
        if _SENDS.match(unit.low) is not None:
            break
        if unit.sentence or unit.size > _ANSWER or _CLAIMS.search(unit.low) is not None:
            return
    else:
        return
    if last - asked <= _ANSWERS[0]:
        return
    while last + 1 < len(units) and _SENDS.match(units[last + 1].low) is not None:
        last += 1
    for place in range(name, last + 1):
        marks[place] = Mark("boilerplate", "other", "a quiz over its button", sure=True)
