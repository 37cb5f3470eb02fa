"""What a page plays, shows and sells between two paragraphs: pictures, players, sponsors' boxes.

Works on the rules' marks and on neighbours, before any verdict.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit

_LONGEST_CAPTION = 100
_TEXT_TO_COME = 3
"""Sentences that follow a photograph, at least, where it is not all there is."""
_BOX = 6
"""Lines of a sponsor's box at most."""
_FIGURES = re.compile(r"\d+")
_ENLARGE = re.compile(r"(?:view (?:larger )?image|enlarge|open image|click to (?:enlarge|expand))")
_LENGTH = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?$")
_PLAYS = re.compile(r"(?:listen|play|watch|audio|video|듣기|재생|음성|오디오|영상|기사 ?듣기|들어)")
_SUMMARY = re.compile(r"요약|간추린|summary|key points|takeaways")
_BY_MACHINE = frozenset({"자동 생성 알림", "기계가 간추림", "machine summary"})
_POINTS_AT = frozenset("▲△◀◁▼")
_SEEN = re.compile(r"(?:고|[어아여서져려혀해돼워러와]) ?있다\.$")
"""How a caption ends: "…줄지어 서 있다."; rows of a list behind such signs end otherwise."""
_POINTS = 6
"""Lines of a machine's summary at most."""
_BUTTON = 16
"""Code points of a player's button at most."""


def photo_lines(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """A short sentence with a reporter's bare name glued to it, and text to come: a caption."""
    told = [i for i, unit in enumerate(units) if unit.sentence and not marks[i]]
    for index in range(1, told[-_TEXT_TO_COME] if len(told) > _TEXT_TO_COME else 0):
        mark, unit, before = marks[index], units[index], units[index - 1]
        if mark is None or mark.kind != "byline" or not unit.glued or "@" in unit.text:
            continue
        if unit.low.endswith(("입니다.", "입니다")):  # an anchor's last words before the report
            marks[index] = None
            continue
        above = marks[index - 1]
        if above is not None and above.kind == "date":
            continue
        below = marks[index + 1]
        if below is not None and below.kind == "date" and units[index + 1].line == unit.line:
            continue  # a headline, who wrote it and when, all in one line
        if before.line == unit.line and before.start == 0 and before.size <= _LONGEST_CAPTION:
            marks[index - 1] = Mark("caption", why="ends in a photographer's name")
            marks[index] = Mark("caption", why="the photographer's name")


def pointed_captions(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """One sentence behind a sign that points at a picture, which says what is seen there."""
    for index, unit in enumerate(units):
        if marks[index] is not None or unit.bullet[:1] not in _POINTS_AT or not unit.hangul:
            continue
        if unit.size > _LONGEST_CAPTION or _SEEN.search(unit.text[-8:]) is None:
            continue
        near = [units[i].bullet[:1] for i in (index - 1, index + 1) if 0 <= i < len(units)]
        if unit.bullet[:1] not in near and unit.text.count("다.") == 1:
            marks[index] = Mark("caption", why="points at a picture")


def viewer(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """A viewer of photographs in the text: its counts in order, and what stands under its button.

    "2/4" alone may be a score; after "1/4" it counts pictures.
    """
    last: tuple[int, int, int] | None = None
    for index, unit in enumerate(units):
        mark = marks[index]
        if mark is None or mark.why != "사진 차례":
            continue
        found = [int(figure) for figure in _FIGURES.findall(unit.low)]
        if last is not None and found == [last[1] + 1, last[2]]:
            for place in (last[0], index):
                marks[place] = Mark("boilerplate", "counter", "counts pictures", sure=True)
        last = (index, found[0], found[1])
    for index in range(len(units) - 1):
        mark, below = marks[index], marks[index + 1]
        linked = mark is not None and mark.why == "graphic link"
        if linked and below is not None and below.why == "사진 단추":
            marks[index] = Mark("caption", why="over the button of a picture")
    for index in range(1, len(units) - 1):
        above, below, unit = marks[index - 1], marks[index + 1], units[index]
        if marks[index] is not None or above is None or below is None or not below.furniture:
            continue
        enlarges = above.why == "사진 단추" or _ENLARGE.match(units[index - 1].low) is not None
        if enlarges and unit.sentence and unit.size <= _LONGEST_CAPTION and not unit.cut:
            marks[index] = Mark("caption", why="under the button of a picture")


def summaries(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """What a machine says of the text over it, between the name of that box and its notice."""
    for index, mark in enumerate(marks):
        if mark is None or mark.why not in _BY_MACHINE or mark.sure:
            continue
        for above in range(index - 2, max(-1, index - 2 - _POINTS), -1):
            told = marks[above]
            named = _SUMMARY.search(units[above].low) is not None and units[above].size <= _BUTTON
            if named and told is not None and told.furniture:
                mark.sure = True
                for place in range(above + 1, index):
                    marks[place] = Mark("deck", why="in a machine's summary")
                break
            if told is not None:
                break


def lengths(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """A bare time beside a player's button says how long to hear, not when something was."""
    for index, unit in enumerate(units):
        mark = marks[index]
        if mark is None or mark.kind != "date" or _LENGTH.match(unit.low) is None:
            continue
        near = [i for i in (index - 1, index + 1) if 0 <= i < len(units)]
        if any(_PLAYS.match(units[i].low) and units[i].size <= _BUTTON for i in near):
            marks[index] = Mark("boilerplate", "menu", "how long to hear", sure=True)


def sponsored(units: Sequence[Unit], marks: list[Mark | None], rows: set[int]) -> None:
    """What stands between a sponsor's name and the next rule or heading is the sponsor's.

    The name must be a heading too or stand under a rule: else the letter itself goes on below.
    """
    for index, mark in enumerate(marks):
        if mark is None or mark.why != "sponsor's name":
            continue
        if not _parts(units[index], None) and not (
            index and _parts(units[index], marks[index - 1])
        ):
            continue
        box = range(index + 1, min(len(units), index + 2 + _BOX))
        end = next((i for i in box if _parts(units[i], marks[i])), None)
        if end is None or end == index + 1 or any(i in rows for i in range(index, end)):
            continue
        for place in range(index, end):
            marks[place] = Mark("boilerplate", "ads", "in a sponsor's box", sure=True)


def _parts(unit: Unit, mark: Mark | None) -> bool:
    return unit.text[:1] == "#" or (mark is not None and mark.why == "separator")
