"""Which panes are on screen at a size, and how they are put. Pure.

Panes are named `list`, `main`, `beside` and `related`. Narrow terminals show
panes by turns, so that the text keeps a readable width.
"""

from __future__ import annotations

from dataclasses import dataclass

PANES = ("list", "main", "beside", "related")

SINGLE, TRIPLE, QUADRUPLE, ALL = 96, 132, 176, 216
"""Columns from which two, three panes, three with one beside, and all four are shown."""
STACK_HEIGHT = 18
"""Rows from which two articles stand one above the other in a narrow terminal."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The panes that are shown, whether stacked, and the widths of the fixed ones."""

    shown: frozenset[str]
    stacked: bool = False
    list_width: int = 30
    related_width: int = 42


def arrange(width: int, height: int, focus: str, beside: bool, read: str = "main") -> Arrangement:
    """The arrangement for a terminal of `width` x `height` cells with the focus in a pane.

    `read` is the article pane that the related pane speaks of: the two stay together.
    """
    if width < SINGLE:
        if beside and focus in ("main", "beside") and height >= STACK_HEIGHT:
            return Arrangement(frozenset({"main", "beside"}), stacked=True)
        return Arrangement(frozenset({focus}))
    if width < TRIPLE:
        if focus == "list":
            return Arrangement(frozenset({"list", "main"}))
        if focus == "related":
            return Arrangement(frozenset({read, "related"}), related_width=width * 2 // 5)
        other = "beside" if beside else "related"
        return Arrangement(frozenset({"main", other}), related_width=width * 2 // 5)
    if not beside:
        related = 42 if width < QUADRUPLE else min(60, width // 4)
        return Arrangement(
            frozenset({"list", "main", "related"}),
            list_width=30 if width < QUADRUPLE else 36,
            related_width=related,
        )
    if width >= ALL:
        return Arrangement(frozenset(PANES), list_width=34, related_width=48)
    if width >= QUADRUPLE and focus != "list":
        return Arrangement(frozenset({"main", "beside", "related"}), related_width=46)
    if focus == "related":
        return Arrangement(frozenset({read, "related"}))
    if focus == "list":
        return Arrangement(frozenset({"main", "list"}))
    return Arrangement(frozenset({"main", "beside"}))


def order(beside: bool) -> tuple[str, ...]:
    """The order in which Tab goes through the panes."""
    return ("main", "beside", "related", "list") if beside else ("main", "related", "list")
