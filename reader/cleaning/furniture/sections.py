"""How far a heading reaches: lists of other articles, comments, reactions, tags.

Works forward over the units with the marks that rules gave them. A list takes in
title-like lines and lets go at the article's own running text; comments go on to
the next heading.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.cleaning.furniture.headed import (
    HINT,
    of_itself,
    really_comments,
    reported,
    text_goes_on,
    two_sentences,
)
from reader.cleaning.lines.cohesion import OWN_TEXT
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit

_SHORT_LISTS = {"tags": 24, "share": 20, "reactions": 24}
"""Code points that an item of such a list has at most; other lists take 160."""
_TAKES: dict[str, frozenset[str]] = {
    "related": frozenset({"related", "counter", "menu", "tags", "copyright?"}),
    "reactions": frozenset({"reactions", "counter", "menu", "share"}),
    "tags": frozenset({"tags", "counter", "menu"}),
    "share": frozenset({"share", "counter", "menu"}),
    "comments": frozenset(
        {"comments", "reactions", "counter", "menu", "share", "promo", "other", "ads", "related"}
    ),
    "other": frozenset({"other", "counter", "promo", "share", "menu"}),
}
"""Which marks a section of a subtype overrules in the lines that it holds."""
_OPENING_MASS = 80
_SAME_THINGS = 0.4
_PLAIN, _OWN = 60, 0.5
"""Code points and share of own words from which a sentence is plainly running text."""
_PARTS = frozenset({"share", "promo", "tags", "counter", "copyright", "reactions", "comments"})
"""Furniture that stands after articles; advertisements and links stand within them too."""
_PARTING, _ITEMS = 2, 3
"""Lines of furniture, at least, that part the article from what comes after it; items looked at."""
_SIGNED_BELOW = 10
"""Lines under a heading in which the reporter's mail is looked for."""
_TOLD = 24
"""Code points of a sentence, at least, that a heading may head."""


@dataclass(slots=True)
class Reach:
    """`held[i]` is the mark of the section that holds unit i; `opened` are headings with items."""

    held: list[Mark | None]
    opened: set[int]


@dataclass(slots=True)
class _Open:
    mark: Mark
    index: int
    bullets: list[str]
    items: list[int]
    alike: int = 0
    """Items with the bullet of the first one."""
    boxed: bool = False
    told: bool = False


def reach(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    own: Sequence[float],
    rows: set[int],
    breaks: Collection[int] = (),
    *,
    strict: bool = False,
) -> Reach:
    """Which section holds each unit.

    `own` is each unit's cohesion with the page's running text, 0..1; `rows` are
    rows of tables, `breaks` units at which every list ends. A heading is not held by its
    own section. `strict` lists let go at any finished sentence.
    """
    result = Reach([None] * len(units), set())
    current: _Open | None = None
    mass = 0
    whole = sum(
        unit.size
        for unit, mark in zip(units, marks, strict=True)
        if unit.sentence and mark is None and not unit.cut
    )
    over = parted(units, marks, own)
    for index, unit in enumerate(units):
        mark = marks[index]
        if index in breaks and (current is None or current.mark.opens == "list" or mark):
            current = None
        if mark is not None and mark.opens and not _within(mark, current):
            _cancel(result, current, own)
            current = None
            late = index >= over and mark.sure and mark.opens == "list"
            if late or _opens(units, marks, index, own=own, mass=mass, whole=whole):
                current = _Open(mark, index, [], [])
                result.opened.add(index)
            continue
        running = unit.sentence and not unit.cut and mark is None
        if strict and running and current is not None and current.mark.opens == "list":
            current = None
        goes_on = (
            current is not None
            and current.mark.opens == "list"
            and current.index < over
            and (
                (mark is None and reported(unit))
                or (not current.told and text_goes_on(units, marks, index, own))
                or (not current.told and current.items != [] and two_sentences(units, marks, index))
            )
        )
        if current is not None and (
            goes_on or _lets_go(unit, mark, current, own=own[index], mass=mass, row=index in rows)
        ):
            if unit.sentence:
                _cancel(result, current, own)
            elif index in rows and _over_table(current, index):
                _give_back(result, current)
            current = None
        if current is None:
            if unit.sentence and mark is None and not unit.cut:
                mass += unit.size
            continue
        if (
            mark is None
            or mark.furniture is False
            or mark.subtype in _TAKES.get(current.mark.subtype or "", ())
        ):
            result.held[index] = current.mark
            current.items.append(index)
            current.boxed = current.boxed or unit.boxed
            current.told = current.told or unit.sentence
            current.bullets.append(unit.bullet[:1])
            current.alike += current.bullets[-1] == current.bullets[0]
    return result


def parted(units: Sequence[Unit], marks: Sequence[Mark | None], own: Sequence[float]) -> int:
    """From which unit on no plainly running text comes, and furniture has stood between.

    There a heading of a list heads a list, though its items be whole sentences.
    """
    last = -1
    for index, unit in enumerate(units):
        plain = unit.sentence and not unit.cut and marks[index] is None
        if plain and ((unit.size >= _PLAIN and own[index] >= _OWN) or reported(unit)):
            last = index
    stood = 0
    for index in range(last + 1, len(units) if last >= 0 else 0):
        mark = marks[index]
        if stood >= _PARTING and mark is not None and mark.opens == "list":
            items = own[index + 1 : index + 1 + _ITEMS]
            if items and sum(items) / len(items) < OWN_TEXT:
                return index
        if mark is not None and mark.furniture and mark.subtype in _PARTS and not mark.opens:
            stood += 1
    return len(units)


def _cancel(result: Reach, current: _Open | None, own: Sequence[float]) -> None:
    """Give back a list that running text follows and whose items speak of the same things."""
    if current is None or current.mark.opens != "list" or len(current.items) < 2:
        return
    if current.mark.subtype != "related":
        return
    told = [own[index] for index in current.items if own[index] >= 0.0]
    if sum(told) / len(told) >= _SAME_THINGS:
        _give_back(result, current)


def _give_back(result: Reach, current: _Open) -> None:
    """Let a section hold nothing: the article's text or tables stand right under its lines."""
    for index in current.items:
        result.held[index] = None
    result.opened.discard(current.index)


def _over_table(current: _Open, index: int) -> bool:
    """Whether the lines of a list stand right over a row: they are the table's, not headlines."""
    near = 0 < len(current.items) <= _ITEMS and current.items[-1] == index - 1
    return near and not any(current.bullets)


def _within(mark: Mark, current: _Open | None) -> bool:
    """Whether a heading is but a line of the section that is open."""
    if current is None:
        return False
    return current.mark.opens == "rest" and mark.subtype in (
        current.mark.subtype,
        "reactions",
        "share",
    )


def _opens(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    index: int,
    *,
    own: Sequence[float],
    mass: int,
    whole: int,
) -> bool:
    mark = marks[index]
    if mark is None:
        return False
    if mark.opens == "rest":
        if mass < _OPENING_MASS or _signed_below(marks, index):
            return False
        if mark.why == "notes to editors":
            return mass * 5 >= whole * 3
        late = mass * 5 >= whole * 3 and mark.subtype == "other"
        return really_comments(units, marks, index, own) or (late and of_itself(units, index))
    after = index + 1
    if after == len(units):
        return False
    following = marks[after]
    if following is None:
        # A heading right before the article's own running text heads that text.
        told = units[after].sentence and not units[after].cut and units[after].size >= _TOLD
        marked = units[index].text[:1] == "#" and units[after].text[:1] not in "[-*!"
        ended = not units[after].hangul and units[after].text[-1] == "." and own[after] > 0
        shares = marked or ended or own[after] >= HINT
        return not (told and mark.subtype == "related" and shares)
    if following.opens:
        return False
    if following.subtype == "menu":
        return after + 1 < len(units) and marks[after + 1] is None
    return following.kind not in ("byline", "title")


def _signed_below(marks: Sequence[Mark | None], index: int) -> bool:
    """Whether who wrote the text signs below with nothing known between: the text goes on."""
    for mark in marks[index + 1 : index + 1 + _SIGNED_BELOW]:
        if mark is not None:
            return mark.why == "기자 우편"
    return False


def _lets_go(
    unit: Unit, mark: Mark | None, current: _Open, *, own: float, mass: int, row: bool
) -> bool:
    """Whether a unit ends the section that is open before it."""
    section = current.mark
    subtype = section.subtype or ""
    if mark is not None and mark.furniture:
        if mark.subtype in ("copyright", "footer"):
            return mark.sure or not unit.sentence
        if section.opens == "rest":
            return mark.sure and mark.subtype == "promo" and unit.size > 12
        if mark.subtype == "ads" or mark.subtype in _TAKES.get(subtype, ()):
            return False
        return mark.sure or mark.subtype in ("comments", "reactions")
    if section.opens == "rest":
        return False
    if row or unit.text.startswith("#"):
        return True
    if mark is not None and mark.kind == "byline" and mark.sure and "@" in unit.text:
        return True
    if subtype in _SHORT_LISTS:
        return unit.size > _SHORT_LISTS[subtype] or unit.sentence
    return _leaves_list(unit, current, own, mass)


def _leaves_list(unit: Unit, current: _Open, own: float, mass: int) -> bool:
    bullets = current.bullets
    if len(bullets) >= 2 and bullets[0] and current.alike * 2 > len(bullets):
        if unit.bullet[:1] != bullets[0] and (unit.boxed or unit.size > 24):
            return True
        least = 0.6 if bullets[0] in "☞▶▷►→" else OWN_TEXT
        return unit.sentence and not unit.cut and own >= least and unit.size >= 40
    if len(bullets) >= 2 and unit.boxed and not current.boxed:
        return True
    if unit.cut:
        return False
    if not unit.sentence:
        return unit.size > 160
    # A list of bare titles does not go on in finished sentences that share the text's words.
    least = OWN_TEXT if current.told else HINT
    return unit.size >= 30 and (own >= least or mass < _OPENING_MASS)
