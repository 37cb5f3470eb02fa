"""What lines tell together before any verdict: lists of links, photographs, banners, an end.

Works on the rules' marks and on neighbours; where the article is, is for `zones`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from reader.cleaning.furniture.archived import archived
from reader.cleaning.furniture.boxes import boxes
from reader.cleaning.furniture.dumps import link_list
from reader.cleaning.furniture.panels import (
    lengths,
    photo_lines,
    pointed_captions,
    summaries,
    viewer,
)
from reader.cleaning.furniture.photographs import claimed_photos, credited_photos, named_photos
from reader.cleaning.furniture.prints import prints
from reader.cleaning.lines.cohesion import OWN_TEXT
from reader.cleaning.lines.marks import Mark, addresses
from reader.cleaning.lines.units import Unit
from reader.cleaning.repetition.repeats import line_key
from reader.cleaning.zoning.evidence import Evidence

_BUTTON, _EVERYWHERE = 16, 3
"""Code points of a button at most; how often one stands on a page that has it everywhere."""
_BUTTONS = frozenset({"share", "menu", "promo", "reactions", "comments"})
_HEADING, _LABEL, _KEY, _ITEMS = 70, 20, 4, 3
"""Code points of a heading and of the label above a list of them at most; letters of a heading
and items of such a list at least."""
_TURNED = 100
"""Code points of the headline of the text before or after at most."""
_NUMBER = re.compile(r"^\W*(?:[a-z]?\d{1,2}|[ivx]{1,4}|q|문)[.): ]+")
_DEFINES = re.compile(r"[^\W\d_][^:：]{1,30}[:：] \S")
"""A term and what it means, as glossaries have them under their heading."""
_ARROWS = frozenset("☞▶▷►→▸»")
_SQUARES = frozenset("■◆□◇▣◈")
_CIRCLED = frozenset("①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺")
"""Signs that number headings: one heads what it heads, be that no sentence."""
_CLOSERS = frozenset({"copyright", "comments", "reactions", "footer"})


def told_together(units: Sequence[Unit], marks: list[Mark | None]) -> list[int]:
    """Settle what lines tell by neighbours and copies; the headings that a page announces."""
    link_list(units, marks)
    archived(units, marks)
    prints(units, marks)
    boxes(units, marks)
    confirm_links(units, marks)
    turned_pages(units, marks)
    confirm_repeated(units, marks)
    headings = contents(units, marks)
    photo_lines(units, marks)
    pointed_captions(units, marks)
    claimed_photos(units, marks)
    credited_photos(units, marks)
    named_photos(units, marks)
    viewer(units, marks)
    lengths(units, marks)
    summaries(units, marks)
    return headings


def swallowed(known: Evidence) -> bool:
    """Whether lists hold so many finished sentences that one of them must be the article."""
    free = held = 0
    for index, unit in enumerate(known.units):
        section = known.reach.held[index]
        if not unit.sentence or unit.cut or known.marks[index] is not None:
            continue
        if section is None:
            free += unit.size
        elif section.opens == "list":
            held += unit.size
    return held * 3 > free


def confirm_links(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """Lines that are nothing but links: two in a row are a list of other pages."""
    last = -1
    for index, unit in enumerate(units):
        mark = marks[index]
        if unit.link and (mark is None or not mark.sure):
            before = marks[last] if last >= 0 else None
            listed = last >= 0 and units[last].link
            if mark is None or mark.why == "address":
                sure = listed or unit.bullet[:1] in _ARROWS
                marks[index] = Mark("boilerplate", "related", "nothing but a link", sure=sure)
            if listed and before is not None and before.why == "nothing but a link":
                before.sure = True
        last = index


def turned_pages(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """The text before and the text after, a line each, behind and before signs that point away."""
    for index in range(len(units) - 1):
        before, after = units[index], units[index + 1]
        if before.text[0] not in "«‹←" or after.text[-1] not in "»›→":
            continue
        if any(u.sentence or not 4 <= u.size <= _TURNED for u in (before, after)):
            continue
        for place in (index, index + 1):
            marks[place] = Mark("boilerplate", "related", "the text before or after", sure=True)


def confirm_repeated(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """A button that stands at every entry of a page is one, whatever stands beside it."""
    counts = Counter([unit.low for unit in units if unit.size <= _BUTTON])
    for unit, mark in zip(units, marks, strict=True):
        if mark is None or mark.sure or mark.opens or mark.subtype not in _BUTTONS:
            continue
        mark.sure = counts[unit.low] >= _EVERYWHERE and unit.low.isalpha()


def contents(units: Sequence[Unit], marks: list[Mark | None]) -> list[int]:
    """Short lines in a row that stand again, as headings further down: what a page holds.

    Returns the indices of those headings.
    """
    found: list[int] = []
    places: dict[str, int] = {}
    for index, unit in enumerate(units[:-1]):
        if unit.size > _HEADING:
            continue
        told = any(u.sentence or _DEFINES.match(u.text) for u in units[index + 1 : index + 4])
        if told or unit.text[0] in _CIRCLED:
            places[_heading(unit)] = index
    run: list[int] = []
    for index in range(len(units) + 1):
        if index < len(units) and units[index].size <= _HEADING:
            unit, mark = units[index], marks[index]
            key = _heading(unit)
            asks = unit.text[-1] == "?"
            free = (mark is None or not mark.sure) and (asks or not unit.sentence)
            if free and len(key) >= _KEY and places.get(key, 0) > index + 1:
                run.append(index)
                continue
        again = [places[_heading(units[i])] for i in run]
        # In a second copy of a list its items stand next to each other, not over text.
        parted = all(after > before + 1 for before, after in pairwise(again))
        if len(run) >= _ITEMS and run[-1] < again[0] and parted:
            above = run[0] - 1
            label = above >= 0 and (marks[above] is None or marks[above].why == "topics")  # type: ignore[union-attr]
            if label and units[above].size <= _LABEL:
                run.append(above)
            found += again
            for i in run:
                marks[i] = Mark("boilerplate", "menu", "table of contents", sure=True)
        run = []
    return found


def _heading(unit: Unit) -> str:
    """A heading's letters, without its number."""
    return line_key(_NUMBER.sub("", unit.low))


def own_headings(units: Sequence[Unit], marks: Sequence[Mark | None]) -> frozenset[int]:
    """Headings behind one square bullet that stand over sentences: no list goes on past them."""
    found: dict[str, list[int]] = {}
    for index, unit in enumerate(units[:-1]):
        below = units[index + 1]
        heads = unit.bullet[:1] in _SQUARES and not unit.sentence and unit.size <= _HEADING
        told = below.sentence and not below.cut and not below.bullet and marks[index + 1] is None
        if heads and told and (below.stated or not below.hangul) and marks[index] is None:
            found.setdefault(unit.bullet[:1], []).append(index)
    return frozenset(i for some in found.values() if len(some) >= 2 for i in some)


def mostly_plain(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether the first half of the article speaks of something, and not to somebody."""
    mass = sum(units[i].size for i in range(start, end + 1) if units[i].sentence)
    seen = plain = polite = 0
    for index in range(start, end + 1):
        unit = units[index]
        if not unit.sentence:
            continue
        if unit.stated or not (unit.hangul or addresses(unit)):
            plain += unit.size
        elif addresses(unit):
            polite += unit.size
        seen += unit.size
        if seen * 2 >= mass:
            break
    return plain > 0 and polite * 6 <= plain


def lonely(known: Evidence) -> frozenset[int]:
    """Sentences with nothing but short foreign lines around them: banners, comments, blurbs."""
    foreign = []
    for index, unit in enumerate(known.units):
        listed = unit.bullet != "" or unit.text[:1] in "#|" or unit.image or index in known.rows
        short = not unit.sentence and unit.size < 70 and not listed
        foreign.append(short and known.own[index] < OWN_TEXT)
    found = set()
    for index, unit in enumerate(known.units):
        if unit.sentence and known.own[index] < 0.5:
            near = foreign[max(0, index - 3) : index] + foreign[index + 1 : index + 4]
            beside = foreign[max(0, index - 1) : index] + foreign[index + 1 : index + 2]
            alone = len(near) >= 4 and sum(near) >= len(near) - 1
            teaser = known.own[index] < 0.2 and unit.size <= 160 and not unit.stated
            if len(beside) == 2 and all(beside) and (alone or teaser):
                found.add(index)
    return frozenset(found)


def closing(known: Evidence) -> int:
    """The first mark that articles close with, once three fifths of the text are past."""
    mass = sum(u.size for i, u in enumerate(known.units) if known.unclaimed(i))
    seen = 0
    for index, unit in enumerate(known.units):
        mark = known.marks[index]
        if known.unclaimed(index):
            seen += unit.size
        elif mark is not None and seen * 5 >= mass * 3 and not unit.sentence:
            mailed = mark.kind == "byline" and "@" in unit.text
            if mailed or (mark.subtype in _CLOSERS and (mark.sure or mark.opens == "rest")):
                return index
            listed = mark.subtype == "related" and index in known.reach.opened
            late = seen * 4 >= mass * 3
            if late and (mark.why == "hash tags" or (listed and not unit.hangul)):
                return index
    return -1


def claim(known: Evidence) -> int:
    """The first line, from the mark that articles close with on, that claims the page's rights."""
    for index in range(max(0, known.closing), len(known.units)):
        mark = known.marks[index]
        if mark is not None and mark.sure and mark.subtype == "copyright":
            return index if known.closing >= 0 else -1
    return -1
