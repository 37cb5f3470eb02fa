"""Recordings: transcripts, a time over each line or two of speech, and lists of chapters.

Speech has no full stops and pleads as furniture does ("구독자 여러분"); what tells it is the run of
times. Those of comments and of live pages are times of day, and do not begin at nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit

_TIME = re.compile(r"[\[(]?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})[\])]?$")
_CHAPTER = re.compile(r"[\[(]?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})[\])]? ?[-–—|·]? ?\S")
_LEAST, _LEAST_CHAPTERS = 5, 3
"""Times that make a transcript at least."""
_FIRST = 60
"""Seconds into the recording at which the first of them stands at most."""
_LONGEST_CHAPTER = 70
_LONGEST_TURN = 4
"""Units of speech under a time at most."""
_MINUTES = re.compile(r"(?:회의록|의사록|속기록|녹취록)(?:$|[\s(\[제])")
"""What minutes are called, in their title: "제3차 운영위원회 회의록"."""
_HELD = re.compile(r"(?:회의 ?|개의 ?)?(?:일 ?시|일자|날짜) ?[:：]? ?(?:19|20)\d\d")
"""When a sitting was held: "일시: 2024년 5월 2일(목) 14시"."""
_HEAD_OF_MINUTES = 8
"""Units under the title of minutes among which that day is looked for."""
_COURSE = re.compile(
    r"\d{1,2}시(?: ?\d{1,2}분)? ?(?:계속 ?)?(?:개의|개회|개식|정회|속개|산회|폐회|폐식|휴회|유회"
    r"|회의 ?(?:중지|계속)|감사 ?(?:개시|중지|계속|종료))$"
)
"""How a sitting went on, in brackets: "(14시 20분 정회)"."""
_TOLD, _JUMPS = "said in a recording", "chapters of a recording"


def mark_transcript(units: Sequence[Unit], marks: list[Mark]) -> None:
    """Let what is said in a recording be the article's text, in place, and its times dates."""
    times = [
        (i, seconds) for i, unit in enumerate(units) if (seconds := _seconds(unit)) is not None
    ]
    run: list[int] = []
    last = -1
    for index, seconds in times:
        far = bool(run) and not 1 < index - run[-1] <= _LONGEST_TURN + 1
        if far or seconds <= last:
            _settle(units, marks, run)
            run = []
        if run or seconds <= _FIRST:
            run.append(index)
        last = seconds
    _settle(units, marks, run)


def mark_minutes(units: Sequence[Unit], marks: list[Mark]) -> None:
    """Let the course of a sitting be its minutes' text, and the day under their title a date.

    In place. "일시" is a notice's word for a day to come; only under a title that says that
    minutes follow is it the day of the page.
    """
    minutes = -1
    for index, unit in enumerate(units):
        mark = marks[index]
        if mark.kind == "title" and minutes < 0 and _MINUTES.search(unit.bare):
            minutes = index
        under = minutes >= 0 and index - minutes <= _HEAD_OF_MINUTES
        if under and not unit.sentence and _HELD.match(unit.bare):
            marks[index] = Mark("date", why="when a sitting was held")
        elif mark.furniture and unit.boxed and _COURSE.match(unit.bare):
            marks[index] = Mark("body", why="the course of a sitting")


def mark_chapters(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """Mark lines that lead to places of a recording, the first of them its start, in place."""
    run: list[int] = []
    last = -1
    for index, unit in enumerate((*units, None)):
        match = None
        if unit is not None and unit.size <= _LONGEST_CHAPTER and unit.text[:1] in "[(0123456789":
            match = _CHAPTER.match(unit.text)
        seconds = _counted(match) if match is not None else None
        if seconds is None or seconds <= last:
            if len(run) >= _LEAST_CHAPTERS:
                for place in run:
                    marks[place] = Mark("boilerplate", "menu", _JUMPS, sure=True)
            run, last = [], -1
        if seconds is not None and (run or seconds == 0):
            run.append(index)
            last = seconds


def _settle(units: Sequence[Unit], marks: list[Mark], run: Sequence[int]) -> None:
    if len(run) < _LEAST:
        return
    for index in range(run[0], min(run[-1] + 2, len(units))):
        marks[index] = Mark("date" if index in run else "body", why=_TOLD)


def _seconds(unit: Unit) -> int | None:
    """The time that a unit is nothing but, in seconds."""
    match = _TIME.match(unit.text) if unit.size <= 10 else None
    return _counted(match) if match is not None else None


def _counted(match: re.Match[str]) -> int | None:
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return 3600 * hours + 60 * minutes + seconds if seconds < 60 else None
