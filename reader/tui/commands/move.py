"""Moving by sentence, paragraph, screenful, and to the next sentence with links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.commands import does

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading


@does("next-sentence")
def next_sentence(screen: Reading) -> None:
    screen.pane.move(1)


@does("previous-sentence")
def previous_sentence(screen: Reading) -> None:
    screen.pane.move(-1)


@does("next-paragraph")
def next_paragraph(screen: Reading) -> None:
    screen.pane.move_block(1)


@does("previous-paragraph")
def previous_paragraph(screen: Reading) -> None:
    screen.pane.move_block(-1)


@does("page-down")
def page_down(screen: Reading) -> None:
    screen.pane.move_page(1)


@does("page-up")
def page_up(screen: Reading) -> None:
    screen.pane.move_page(-1)


@does("first")
def first(screen: Reading) -> None:
    screen.pane.move_edge(False)


@does("last")
def last(screen: Reading) -> None:
    screen.pane.move_edge(True)


@does("next-linked")
def next_linked(screen: Reading) -> None:
    _linked(screen, 1)


@does("previous-linked")
def previous_linked(screen: Reading) -> None:
    _linked(screen, -1)


def _linked(screen: Reading, step: int) -> None:
    if screen.finding.active:
        screen.finding.step(step)
        return
    pane = screen.reading
    if pane.article is None:
        return
    target = pane.linked(step)
    if target is not None:
        pane.set_cursor(target)
    elif pane.article.id not in screen.desk.counts:
        screen.tell("linked.waiting")
    elif pane.linked(-step) is None:
        screen.tell("linked.none")
    else:
        screen.app.bell()
