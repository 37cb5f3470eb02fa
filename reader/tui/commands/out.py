"""Taking a sentence elsewhere: the clipboard, the browser, the editor, the pager."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from reader.model import article_id_of
from reader.tui.commands import does
from reader.tui.external import citation, command_for, copy_natively, run_here, safe_url
from reader.tui.text import harmless

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading


@does("copy")
def copy(screen: Reading) -> None:
    """The sentence read; in the related pane the sentence of the chosen card."""
    pane, desk = screen.reading, screen.desk
    article, number = pane.article, pane.cursor
    link = screen.following.chosen
    if screen.here == "related" and link is not None:
        article = desk.article(article_id_of(link.to_id))
        number = article.sentence_index(link.to_id) if article else 0
    if article is None or not 0 <= number < len(article.sentences):
        return
    text = citation(article, article.sentences[number])
    screen.app.copy_to_clipboard(text)
    screen.work.run(partial(_copy, text), "copy")
    screen.tell("copied")


def _copy(text: str) -> None:
    copy_natively(text)


@does("open-link")
def open_link(screen: Reading) -> None:
    article = screen.reading.article
    if article is None or not article.url:
        screen.tell("link.none")
        return
    url = safe_url(article.url)
    if url is None:
        screen.tell("link.unsafe", severe=True)
        return
    screen.app.open_url(url)
    screen.tell("link.opened", url=harmless(url))


@does("edit-raw")
def edit_raw(screen: Reading) -> None:
    _raw(screen, "EDITOR")


@does("page-raw")
def page_raw(screen: Reading) -> None:
    _raw(screen, "PAGER")


def _raw(screen: Reading, name: str) -> None:
    """Run a program on the page's file in this terminal; the place is kept."""
    pane = screen.reading
    if pane.article is None:
        return
    spans = pane.article.sentences[pane.cursor].spans if pane.cursor >= 0 else ()
    command = command_for(name, pane.article.path, spans[0].line if spans else 1)
    if command is None:
        screen.tell("raw.no-program", severe=True, name=f"${name}")
        return
    try:
        with screen.app.suspend():
            run_here(command)
    except (OSError, SuspendNotSupported) as error:
        reason = harmless(str(error))
        screen.tell("raw.failed", severe=True, program=harmless(command[0]), reason=reason)
