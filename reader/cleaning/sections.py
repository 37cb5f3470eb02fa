"""How far a heading reaches: lists of other articles, comments, reactions, tags.

Works forward over the units with the marks that rules gave them. A list takes in
title-like lines and lets go at the article's own running text; comments go on to
the next heading.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.cleaning.marks import Mark, polite_statement
from reader.cleaning.units import Unit

_SHORT_LISTS = {"tags": 24, "share": 24, "reactions": 24}
"""Code points that an item of such a list has at most; other lists take 160."""
_CLOSERS = frozenset({"copyright", "footer"})
_ABSORBED = frozenset(
    {"counter", "menu", "share", "reactions", "other", "ads", "related", "promo", "tags"}
)
_OWN_TEXT = 0.34
_OPENING_MASS = 80


@dataclass(slots=True)
class _Open:
    mark: Mark
    index: int
    bullet: str = ""
    items: int = 0


def _next_visible(units: Sequence[Unit], index: int) -> int | None:
    for later in range(index + 1, min(index + 12, len(units))):
        if not units[later].blank:
            return later
    return None


def _really_comments(
    units: Sequence[Unit], marks: Sequence[Mark | None], index: int, own: Sequence[float]
) -> bool:
    """Whether what follows a comment heading is comments, not the article going on."""
    seen = 0
    for later in range(index + 1, min(index + 16, len(units))):
        unit = units[later]
        mark = marks[later]
        if unit.blank:
            continue
        seen += 1
        if mark is not None and (mark.subtype == "comments" or mark.kind == "date"):
            return True
        if (
            unit.sentence
            and unit.size >= 60
            and own[later] >= _OWN_TEXT
            and not polite_statement(unit)
        ):
            return False
        if seen >= 4:
            break
    return True


def reach(
    units: Sequence[Unit], marks: Sequence[Mark | None], own: Sequence[float]
) -> list[Mark | None]:
    """For each unit the mark of the section that holds it, or `None`.

    `own` is each unit's cohesion with the page's running text, 0..1. A heading is
    not held by its own section.
    """
    held: list[Mark | None] = [None] * len(units)
    current: _Open | None = None
    mass = 0
    for index, unit in enumerate(units):
        mark = marks[index]
        if unit.blank:
            continue
        if mark is not None and mark.opens:
            if current is not None and current.mark.opens == "rest" and mark.subtype == "comments":
                held[index] = current.mark
                continue
            if _opens(units, marks, index, mark, own, mass):
                current = _Open(mark, index)
            else:
                current = None
            continue
        if current is None:
            if unit.sentence and mark is None and not unit.cut:
                mass += unit.size
            continue
        if _lets_go(unit, mark, current, own[index], mass):
            current = None
            if unit.sentence and mark is None:
                mass += unit.size
            continue
        if current.items == 0:
            current.bullet = unit.bullet
        current.items += 1
        held[index] = current.mark
    return held


def _opens(
    units: Sequence[Unit],
    marks: Sequence[Mark | None],
    index: int,
    mark: Mark,
    own: Sequence[float],
    mass: int,
) -> bool:
    if mark.opens == "rest":
        return mass >= _OPENING_MASS and _really_comments(units, marks, index, own)
    after = _next_visible(units, index)
    if after is None:
        return False
    following = marks[after]
    if following is None:
        return True
    return not (
        following.opens or following.subtype == "menu" or following.kind in ("byline", "title")
    )


def _lets_go(unit: Unit, mark: Mark | None, current: _Open, own: float, mass: int) -> bool:
    """Whether a unit ends the section that is open before it."""
    section = current.mark
    if mark is not None and mark.sure and mark.subtype in _CLOSERS:
        return True
    if section.opens == "rest":
        return False
    if section.subtype in _SHORT_LISTS:
        same = mark is not None and mark.subtype in (section.subtype, "counter")
        return not same and unit.size > _SHORT_LISTS[section.subtype or ""]
    if mark is not None and mark.kind == "byline" and unit.size < 40 and mark.sure:
        return True
    if mark is not None and mark.kind == "boilerplate":
        return mark.subtype == "comments" and mark.sure
    if unit.cut or (
        unit.bullet and unit.bullet == current.bullet and current.bullet in "☞▶→•>※▷►◆■"
    ):
        return False
    if not unit.sentence:
        return unit.size > 160
    return unit.size >= 30 and (own >= _OWN_TEXT or mass < _OPENING_MASS)
