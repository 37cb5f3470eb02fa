"""Going from pane to pane, from article to article, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.actions import way_to
from reader.tui.commands import does
from reader.tui.layout.panes import order
from reader.tui.place.history import Place

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading


@does("next-pane")
def next_pane(screen: Reading) -> None:
    _turn(screen, 1)


@does("previous-pane")
def previous_pane(screen: Reading) -> None:
    _turn(screen, -1)


def _turn(screen: Reading, step: int) -> None:
    panes = order(screen.has_beside)
    at = panes.index(screen.here) if screen.here in panes else 0
    screen.go_to_pane(panes[(at + step) % len(panes)])


@does("articles")
def articles(screen: Reading) -> None:
    screen.go_to_pane("list")


def narrow(screen: Reading, query: str) -> None:
    """List only the articles that a query means, or all again, and go to the list."""
    desk = screen.desk
    desk.narrowing.query = query
    screen.progress.list_articles(force=True)
    screen.go_to_pane("list")
    screen.status.update()
    if query:
        if all(one.id != screen.article_id for one in desk.listed):
            screen.list.set_cursor(0, tell=False)
        total, key = len(desk.library.articles), way_to("close", desk.settings.keymap)
        screen.tell("articles.listed", n=len(desk.listed), total=total, key=key)


@does("open")
def open_(screen: Reading) -> None:
    """Read the chosen article; put a link's article beside; make that one the main article."""
    if screen.here == "list":
        chosen = screen.list.chosen
        if chosen is not None:
            screen.navigation.go(Place(chosen.id, screen.navigation.last_sentence(chosen.id)))
        return
    if screen.here == "beside" and screen.beside.article is not None:
        screen.navigation.go(Place(screen.beside.article.id, screen.beside.cursor))
        return
    screen.navigation.open_link()


@does("back")
def back(screen: Reading) -> None:
    place = screen.desk.history.back(screen.navigation.place)
    screen.navigation.show(place) if place else screen.tell("back.none")


@does("forward")
def forward(screen: Reading) -> None:
    place = screen.desk.history.forward(screen.navigation.place)
    screen.navigation.show(place) if place else screen.tell("forward.none")


@does("close")
def close(screen: Reading) -> None:
    """Close one thing: finding, what narrows the list, the article beside, else go back to read."""
    if screen.finding.active:
        screen.finding.end()
    elif screen.here == "list" and screen.desk.narrowing.query:
        narrow(screen, "")
    elif screen.has_beside:
        screen.navigation.go(Place(screen.article_id, screen.main.cursor))
    elif screen.here != "main":
        screen.go_to_pane("main")
