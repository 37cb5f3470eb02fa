"""Taking a sentence elsewhere: the clipboard, the browser, the editor, the pager."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from reader.tui.commands import does
from reader.tui.external import (
    browser_for,
    citation,
    command_for,
    copy_natively,
    run_here,
    run_on_text,
    safe_url,
)
from reader.tui.text import harmless
from reader.tui.words.refusals import refusal_in

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading


@does("copy")
def copy(screen: Reading) -> None:
    """The sentence read; in the related pane the sentence of the chosen card."""
    pane, desk = screen.reading, screen.desk
    article, number = pane.article, pane.cursor
    link = screen.following.chosen
    if screen.here == "related" and link is not None:
        article = desk.article_with(link.to_id)
        number = article.sentence_index(link.to_id) if article else 0
    if article is None or not 0 <= number < len(article.sentences):
        return
    put(screen, citation(article, article.sentences[number]))
    screen.tell("copied")


def put(screen: Reading, text: str) -> None:
    """Put a text on the clipboard, by way of the terminal and of the system's own program."""
    screen.app.copy_to_clipboard(text)
    screen.work.run(partial(_copy, text), "copy")


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
    command = browser_for(url)
    if command is None and not screen.app.is_web:
        screen.tell("link.no-browser", severe=True, url=harmless(url))
    elif command:
        _in_this_terminal(screen, command[0], partial(run_here, command))
    else:
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
        screen.tell("raw.none")
        return
    spans = pane.article.sentences[pane.cursor].spans if pane.cursor >= 0 else ()
    line = spans[0].line if spans else 1
    library = screen.desk.library
    try:
        command = command_for(name, library.page_file(pane.article.id), line)
        if command is None:
            screen.tell("raw.no-program", severe=True, name=f"${name}")
            return
        text = library.page_text(pane.article.id)
    except OSError as error:
        file = harmless(error.filename if isinstance(error.filename, str) else pane.article.path)
        reason = refusal_in((error.strerror or str(error)).lower(), screen.desk.say)
        screen.tell("raw.gone", severe=True, path=file, reason=harmless(reason))
        return
    except KeyError:  # the page went away in the meantime
        reason = refusal_in("no such file or directory", screen.desk.say)
        screen.tell("raw.gone", severe=True, path=harmless(pane.article.path), reason=reason)
        return
    # An editor gets the file itself: what is changed is to be kept.
    as_text = text is not None and name == "PAGER"
    run = partial(run_on_text, command, text or "") if as_text else partial(run_here, command)
    _in_this_terminal(screen, command[0], run)


def _in_this_terminal(screen: Reading, program: str, run: Callable[[], object]) -> None:
    """Let a program have the terminal until it ends; say so if it does not start."""
    failed: Exception | None = None
    try:
        with screen.app.suspend():
            try:
                run()
            except OSError as error:  # what leaves `suspend` as an error leaves the screen off
                failed = error
    except SuspendNotSupported as error:
        failed = error
    if failed is not None:
        told = failed.strerror if isinstance(failed, OSError) else None
        reason = harmless(refusal_in((told or str(failed)).lower(), screen.desk.say))
        screen.tell("raw.failed", severe=True, program=harmless(program), reason=reason)
