"""Lists of headlines that no heading announces: runs of lines that point elsewhere.

Seen by their shape (arrows, dots in the middle, nothing that ends a sentence) and by
their words, which are not those of the page's text. Knows no wording.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit

_ARROWS = "☞▶▷►→👉"
_POINTERS = frozenset(_ARROWS)
_HEADLINE = re.compile(
    r"\S…\S|\S\.\.\S|…$|\.\.\.$|^[\"“‘'].{4,40}[\"”’'] ?\S|^\[[^\]]{2,14}\] ?\S|[?!]$|·\S+…"
)
_RANK = re.compile(r"(\d{1,2})[.)]? ?(?![월일시분:]|[ap]\.?m\b)\D")
"""The place of a headline in a ranking: one more than that of the line above it."""
_POINTS = 2
"""Lines with a number and a label, at least, that make a notice."""
_OUTLINE, _ENDING = 3, 2
"""Numbered lines at least that make an outline by ending in the same letters; how many of them."""
_LABELLED = re.compile(r"\d{1,2}[.)] ?[^\W\d][^:：.!?]{0,16} ?[:：] ?\S")
"""A point of a notice behind its number and label: "2. 장소: 별관 강당"."""
_STRANGE = 0.25
_LONGEST = 100
_WIDEST_WRAP = 110
_SLACK = 1.6
"""How much longer than the middle one a line of wrapped text may be."""
_GOES_ON = re.compile(r"(?:[은는이가을를의에와과도로고며서면해한된할될던운] ?|[,，])$")
_GOES_ON_ENGLISH = re.compile(r"[a-z,]$")


def goes_on(unit: Unit) -> bool:
    """Whether a line ends in the middle of a sentence, as far as its last letters tell."""
    ending = _GOES_ON if unit.hangul else _GOES_ON_ENGLISH
    return ending.search(unit.text[-4:]) is not None


def labelled_point(unit: Unit) -> bool:
    """Whether a line is a point of a notice behind its number and label: "2. 장소: 별관 강당"."""
    return ":" in unit.text[:24].replace("：", ":") and _LABELLED.match(unit.text) is not None


def hard_wrapped(units: Sequence[Unit], marks: Sequence[Mark | None], rows: set[int]) -> bool:
    """Whether the page's text was broken at a width: most of its lines do not end a sentence.

    Only unmarked lines with an unmarked line right under them count, and those that end what
    such lines begin.
    """
    pairs = closed = 0
    widths: list[int] = []
    for index in range(len(units) - 1):
        unit, after = units[index], units[index + 1]
        if marks[index] is not None or index in rows or unit.image or unit.size > _WIDEST_WRAP:
            continue
        if after.apart:
            # The last line of a paragraph: where these are short, few others end a sentence.
            below = index > 0 and not unit.apart and marks[index - 1] is None
            closed += below and unit.sentence
            continue
        if marks[index + 1] is not None:
            continue
        pairs += 1
        if goes_on(unit) and unit.size >= 8:
            widths.append(unit.size)
        closed += unit.sentence
    if pairs < 8 or closed * 10 < pairs or len(widths) * 10 < pairs * 3:
        return False
    # Text broken at a width has hardly a line beyond it; headlines among paragraphs do.
    width = sorted(widths)[len(widths) // 2] * _SLACK
    beyond = sum(units[i].size > width for i, mark in enumerate(marks) if mark is None)
    return beyond * 5 <= len(widths)


def _member(unit: Unit, mark: Mark | None, index: int, rows: set[int]) -> bool:
    return (
        mark is None
        and index not in rows
        and not unit.image
        and (not unit.sentence or unit.bullet[:1] in _POINTERS)
        and 8 <= unit.size <= _LONGEST
        and (unit.hangul or unit.text[-1] != "." or unit.cut)
    )


def mark_runs(
    units: Sequence[Unit], marks: list[Mark | None], own: Sequence[float], rows: set[int]
) -> None:
    """Mark runs of headlines as related, and the short line above such a run, in place."""
    run: list[int] = []
    for index, unit in enumerate(units):
        if _member(unit, marks[index], index, rows):
            run.append(index)
        else:
            _judge(units, marks, own, run[:-1] if _under_ranks(units, marks, run) else run)
            run = []
    _judge(units, marks, own, run)


def _under_ranks(units: Sequence[Unit], marks: Sequence[Mark | None], run: Sequence[int]) -> bool:
    """Whether the last line stands under a ranking and over day or reporter: it is the title."""
    below = marks[run[-1] + 1] if len(run) > _OUTLINE else None
    if below is None or below.kind not in ("date", "byline"):
        return False
    ranked = [_RANK.match(units[i].text) is not None for i in run[-1 - _OUTLINE :]]
    return all(ranked[:-1]) and not ranked[-1]


def _judge(
    units: Sequence[Unit],
    marks: list[Mark | None],
    own: Sequence[float],
    run: list[int],
) -> None:
    if len(run) < 2:
        return
    arrows = [i for i in run if units[i].bullet and units[i].bullet[0] in _ARROWS]
    if len(arrows) >= 2 and _mean(own, arrows) < 2 * _STRANGE:
        _mark(marks, arrows, "lines behind arrows")
        head = run[0]
        if head not in arrows and units[head].size <= 24 and arrows[0] == run[1]:
            marks[head] = Mark("boilerplate", "related", "heads lines behind arrows", sure=True)
        return
    if len(run) < 3:
        return
    body = run[1:] if units[run[0]].size <= 24 and len(run) > 3 else run
    ranks = [int(m[1]) if (m := _RANK.match(units[i].text)) else -1 for i in body]
    signs = sum(
        rank == 1 or rank - 1 == above or _HEADLINE.search(units[i].text) is not None
        for i, rank, above in zip(body, ranks, [0, *ranks], strict=False)
    )
    ranked = [i for i, rank in zip(body, ranks, strict=True) if rank > 0]
    if _alike(units, ranked) or _points(units, ranked):
        return
    if signs * 2 >= len(body) and _mean(own, body) < _STRANGE:
        _mark(marks, run, "a run of headlines")


def _alike(units: Sequence[Unit], ranked: Sequence[int]) -> bool:
    """Whether numbered lines all end alike, as wishes and rules do ("…하도록"): no headlines."""
    endings = {units[i].bare[-_ENDING:] for i in ranked}
    return len(ranked) >= _OUTLINE and len(endings) == 1 and units[ranked[0]].hangul


def _points(units: Sequence[Unit], ranked: Sequence[int]) -> bool:
    """Whether most numbered lines are points behind labels: when, where, and what about."""
    labelled = sum(labelled_point(units[i]) for i in ranked)
    return labelled >= _POINTS and labelled * 2 > len(ranked)


def _mark(marks: list[Mark | None], run: list[int], why: str) -> None:
    for index in run:
        marks[index] = Mark("boilerplate", "related", why, sure=True)


def _mean(own: Sequence[float], run: Sequence[int]) -> float:
    return sum(own[i] for i in run) / len(run)
