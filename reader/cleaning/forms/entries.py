"""Entries of a page that is written while things happen: times that head short texts.

A live page is broken up by times, names and buttons, and each of its entries speaks of
something of its own, so that neither neighbours nor shared words tell it from furniture.
What tells it is the run of times, in order, with reported text between them. Comments
have times too, but their writers speak of themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.cleaning.lines.marks import Mark, pleads, polite_statement
from reader.cleaning.lines.units import Unit
from reader.cleaning.lines.voices import leans, of_oneself
from reader.cleaning.metadata.namelines import NAME

TIME_OF_ENTRY = "time of an entry"
_CLOCK = (
    r"(?:오[전후] ?)?(?P<{0}h>\d{{1,2}})(?:[:.](?=\d{{2}})|시 ?)(?P<{0}m>\d{{1,2}})분?"
    r"(?P<{0}p> ?[ap]\.?m\b\.?)?"
)
_AGO = (
    r"(?:\d+|an?) ?(?:s|m|h|d|secs?|mins?|minutes?|hrs?|hours?|days?) ago"
    r"|\d+ ?(?:초|분|시간|일) ?전"
)
_STAMP = re.compile(
    rf"(?:(?:published|posted|updated) at )?"
    rf"(?:(?:{_AGO}) ?[/·|,(]? ?)?(?:\d{{1,2}}일 ?|[a-z]{{3,9}}\.? \d{{1,2}},? )?"
    rf"{_CLOCK.format('a')}(?:\W*(?:[a-z]{{2,4}}|한국시간)\b)?"
    rf"(?:\W*[가-힣a-z ]{{0,14}}\W*{_CLOCK.format('b')})?\W*(?:[가-힣a-z]{{2,8}}\W*)?$"
)
"""The time of an entry on a line of its own: `14:22`, `11:17 (고침 11:40)`, `5h ago / 4:40 PM`."""
_CHATS = re.compile(r"[요죠네][.!?~]")
_PLAYED = re.compile(r"(?P<minute>\d{1,3})(?:\+(?P<more>\d{1,2}))?(?:['’′]|분)$")
"""The minute of a match: `90+4'`."""
_AGO_LINE = re.compile(rf"(?:{_AGO})\W*$")
_BELOW = ("published at", "posted at")
"""Beginnings of times that stand under the heading of their entry."""
_CHANGED = ("updated at", "수정", "업데이트")
"""Beginnings of times at which an entry was changed: they stand at its foot."""
_LIVE = re.compile(
    r"live(?: ?blog| updates?| coverage)\b|\bas it happened\b|minute[- ]by[- ]minute"
    r"|실시간 (?:중계|상황|속보|업데이트)|[\[(]실시간[\])]|라이브 ?(?:중계|블로그)"
)
"""What a page written while things happen says of itself; its writers may speak as they like."""
_LEAST = 3
"""Entries that make a live page at least."""
_HALF_DAY, _PLAYED_FROM = 720, 10_000
"""Minutes from which the next time is that of another day; what minutes of a match count from."""
_ABOVE = 2
"""Sentences over the first time of a page that is nothing but entries, at most."""
_LONGEST_STAMP, _LONGEST_ENTRY = 40, 24
"""Code points of a line of time at most, and units of an entry."""
_LONGEST_SUBHEAD = 80
_POINTED = 3
"""Units from a line of a list of entries to the next one, at most."""
_BELONGS = 0.5
"""Share of own words that a sentence of an entry is held to have at least."""


@dataclass(slots=True)
class Entries:
    """Indices of the units that state an entry's time, and of the sentences that it tells.

    `lines` are all that stands right under a time, up to the first furniture; `heads` are
    headings above a time, `pointers` the lines of a list over all entries that leads to them.
    """

    stamps: frozenset[int] = frozenset()
    pointers: frozenset[int] = frozenset()
    told: set[int] = field(default_factory=set)
    lines: set[int] = field(default_factory=set)
    heads: set[int] = field(default_factory=set)


def find_entries(units: Sequence[Unit], marks: Sequence[Mark | None]) -> Entries:
    """The entries of a live page; none where times do not stand in order over reported text."""
    found = [(i, clock) for i, clock in _stamps(units, marks) if clock is not None]
    if len(found) < _LEAST or not _in_order([clock for _, clock in found]):
        return Entries()
    first = found[0][0]
    last = _before_comments(units, marks, first)
    stamps = sorted({i for i, _ in _stamps(units, marks) if first - 2 * _LONGEST_ENTRY <= i < last})
    pointers = _pointers(units, marks, stamps, first)
    stamps = [i for i in stamps if i not in pointers]
    result = Entries(frozenset(stamps), pointers)
    pending: set[int] = set()
    filled = spoken = chatty = 0
    for index, after in pairwise([*stamps, last]):
        closed = after < last
        bounds = (index, min(after, index + _LONGEST_ENTRY))
        told = list(_told(units, marks, *bounds))
        result.told.update(told)
        lines = list(_lines(units, marks, *bounds, closed=closed))
        if told or any(units[i].sentence for i in lines):
            result.lines.update(pending)
            result.lines.update(lines)
            pending.clear()
        else:
            pending.update(lines)
        filled += bool(told)
        spoken += any(_personal(units[i]) for i in told)
        chatty += any(_chats(units[i]) for i in told)
    # A page may tell a time twice, how long ago and the clock, and once more when it was changed.
    again = sum(_again(units[a], b - a) for a, b in pairwise(stamps))
    if filled < _LEAST or filled * 2 < len(stamps) - again:
        return Entries()
    if _begins(units, marks, first):
        spoken = 0 if any(_LIVE.search(unit.low) for unit in units[:first]) else chatty
    if spoken * 2 > filled:
        return Entries()
    return result


def _pointers(
    units: Sequence[Unit], marks: Sequence[Mark | None], stamps: Sequence[int], first: int
) -> frozenset[int]:
    """A list of what happened over the entries: how long ago, and one short line of each."""
    found: list[int] = []
    for index, after in pairwise(stamps):
        if after > first or after - index > _POINTED or _AGO_LINE.match(units[index].low) is None:
            continue
        line = units[index + 1]
        short = marks[index + 1] is None and line.size <= _LONGEST_SUBHEAD
        if after > index + 1 and short and not line.sentence:
            found += [index, index + 1]
    return frozenset(found) if len(found) > 2 else frozenset()


def _again(unit: Unit, below: int) -> bool:
    """Whether a time with another one `below` lines under it heads no entry of its own."""
    return below == 1 or unit.low.startswith(_CHANGED)


def _begins(units: Sequence[Unit], marks: Sequence[Mark | None], first: int) -> bool:
    """Whether no text stands over the first time that anybody could have commented on."""
    told = sum(units[i].sentence and marks[i] is None for i in range(first))
    return told <= _ABOVE


def mark_entries(units: Sequence[Unit], marks: list[Mark | None], own: list[float]) -> Entries:
    """Mark times, names and headings of entries, and let their sentences be the text's."""
    entries = find_entries(units, marks)
    for index in entries.pointers:
        marks[index] = Mark("boilerplate", "related", "leads to an entry", sure=True)
    for index in entries.stamps:
        marks[index] = Mark("date", why=TIME_OF_ENTRY, sure=True)
        if units[index].low.startswith(_BELOW) and _head(units, marks, index - 1):
            entries.heads.add(index - 1)
        after = index + 1
        if after < len(units) and _named(units[after], marks[after]):
            marks[after] = Mark("byline", why="who wrote the entry", sure=True)
            after += 1
        if after + 1 in entries.told:
            _head(units, marks, after)
    for index in entries.told:
        if not of_oneself(units[index]):  # or else it may as well be the outlet asking for money
            own[index] = max(own[index], _BELONGS)
    return entries


def _head(units: Sequence[Unit], marks: list[Mark | None], index: int) -> bool:
    """Mark the heading of an entry, if a line may be one."""
    unit = units[index]
    heads = index >= 0 and not (marks[index] or unit.sentence) and unit.size <= _LONGEST_SUBHEAD
    if heads:
        marks[index] = Mark("subhead", why="heads an entry", sure=True)
    return heads


def _stamps(
    units: Sequence[Unit], marks: Sequence[Mark | None]
) -> Iterator[tuple[int, int | None]]:
    """Lines that may head entries, with the minute of the day where they say it."""
    for index, unit in enumerate(units):
        mark = marks[index]
        if unit.size > _LONGEST_STAMP or unit.sentence or not unit.text[:1].isprintable():
            continue
        if mark is not None and (mark.furniture and mark.sure):
            continue
        low = unit.low
        if not any(char.isdigit() for char in low[:16]):
            continue
        match, played = _STAMP.match(low), _PLAYED.match(low)
        if match is not None:
            yield index, _minute(match)
        elif played is not None:
            yield (
                index,
                _PLAYED_FROM + int(played.group("minute")) * 100 + int(played.group("more") or 0),
            )
        elif _AGO_LINE.match(low) is not None:
            yield index, None


def _minute(match: re.Match[str]) -> int:
    hour = int(match.group("ah")) % 24
    late = "오후" in match.group() or "p" in (match.group("ap") or "")
    return (hour % 12 + 12 if late else hour) * 60 + int(match.group("am"))


def _in_order(clocks: Sequence[int]) -> bool:
    """Whether times rise all the way or fall all the way, midnight apart."""
    steps = [_step(a, b) for a, b in pairwise(clocks)]
    most = max(steps.count(1), steps.count(-1)) + steps.count(0)
    return most >= len(steps) - (len(steps) > _LEAST) and steps.count(0) * 2 <= len(steps)


def _step(before: int, after: int) -> int:
    """1 if a time is later than the one above, -1 if earlier; midnight may lie between them."""
    later = (after > before) - (after < before)
    turned = abs(after - before) > _HALF_DAY and max(before, after) < _PLAYED_FROM
    return -later if turned else later


def _before_comments(units: Sequence[Unit], marks: Sequence[Mark | None], start: int) -> int:
    """Where the entries end: at the first mark of what stands after articles."""
    for index in range(start, len(units)):
        mark = marks[index]
        if mark is None or not mark.furniture:
            continue
        if mark.opens == "rest" or (mark.sure and mark.subtype in ("copyright", "footer")):
            return index
    return len(units)


def _told(
    units: Sequence[Unit], marks: Sequence[Mark | None], start: int, end: int
) -> Iterator[int]:
    """The sentences of an entry, up to a heading of a list."""
    for index in range(start + 1, end):
        mark, unit = marks[index], units[index]
        if mark is not None and mark.opens:
            return
        told = mark is None and unit.sentence and not unit.cut and not pleads(unit)
        if told and leans(unit, 0.0) is None:
            yield index


def _lines(
    units: Sequence[Unit], marks: Sequence[Mark | None], start: int, end: int, *, closed: bool
) -> Iterator[int]:
    """What stands right under the time of an entry, up to the first furniture.

    No time closes the last entry: it ends with its sentences.
    """
    told = False
    for index in range(start + 1, end):
        mark, unit = marks[index], units[index]
        if (mark is not None and mark.furniture) or unit.cut or unit.link:
            return
        if told and not unit.sentence and not closed:
            return
        told = told or unit.sentence
        yield index


def _personal(unit: Unit) -> bool:
    """Whether who writes speaks of himself or to somebody, quotations apart."""
    return polite_statement(unit) or of_oneself(unit)


def _chats(unit: Unit) -> bool:
    """Whether who writes speaks as people do of themselves, and not as announcers do."""
    return of_oneself(unit) or _CHATS.search(unit.text) is not None


def _named(unit: Unit, mark: Mark | None) -> bool:
    byline = mark is not None and mark.kind == "byline"
    return byline or (mark is None and not unit.sentence and NAME.match(unit.bare) is not None)
