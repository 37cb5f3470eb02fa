"""From a passage that is repeated to where it stands first, or in which other articles too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.tui.actions import way_to
from reader.tui.commands import does
from reader.tui.links import flagged
from reader.tui.place.history import Place
from reader.tui.screens.picker import Picker
from reader.tui.text import harmless, short_date
from reader.tui.widgets.item_list import Item

if TYPE_CHECKING:
    from reader.model import Article
    from reader.tui.screens.reading import Reading


@does("first-copy")
def first_copy(screen: Reading) -> None:
    """Go to where this paragraph stands elsewhere, or to what the next passage repeats.

    Where nothing is repeated within the article, to its next paragraph that stands elsewhere.
    """
    pane = screen.reading
    if pane.article is None:
        return
    elsewhere = screen.copies.here()
    if elsewhere is not None:
        go_to_copy(screen, pane.article, pane.cursor, elsewhere)
        return
    copies = [run for run in flagged.runs(pane.article) if run.copies is not None]
    spans = pane.article.sentences[max(0, pane.cursor)].spans
    here = spans[0].line if spans else 0
    if not copies:
        blocks = [block.lines[0] for block in flagged.shared(pane.article, pane.copies)]
        if not blocks:
            screen.tell("first-copy.none")
            return
        go_to_line(screen, pane.article.id, next((one for one in blocks if one > here), blocks[0]))
        screen.tell("first-copy.elsewhere", key=way_to("first-copy", screen.desk.settings.keymap))
        return
    run = next((run for run in copies if run.lines[0] > here), copies[0])
    go_to_line(screen, pane.article.id, (run.copies or (1, 1))[0])


def go_to_copy(screen: Reading, article: Article, at: int, copy: flagged.Copy) -> None:
    """Put the article where a paragraph stands as well beside the one that holds it here.

    Where there are several, the one that is on screen, else the one that is chosen from a list.
    """
    if screen.reading.article is article and (beside := screen.following.other) is not None:
        shown = beside.article.id if beside.article is not None else None
        copy = next((replace(one, others=()) for one in copy.all if one.article == shown), copy)
    if copy.others:
        _choose_copy(screen, article, at, copy)
    else:
        _put_beside(screen, article, at, copy)


def _choose_copy(screen: Reading, article: Article, at: int, copy: flagged.Copy) -> None:
    """List the articles in which a paragraph stands as well."""
    say = screen.desk.say
    items = [
        Item(
            one,
            harmless(one.source),
            harmless(other.title),
            short_date(other.published) or say("undated"),
        )
        for one in copy.all
        if (other := screen.desk.article(one.article)) is not None
    ]

    def chosen(key: object) -> None:
        if isinstance(key, flagged.Copy):
            _put_beside(screen, article, at, key)

    picker = Picker(screen.desk, say("copied.where"), items, note=str(len(items)))
    screen.app.push_screen(picker, chosen)


def _put_beside(screen: Reading, article: Article, at: int, copy: flagged.Copy) -> None:
    other = screen.desk.article(copy.article)
    if other is None:
        return
    there, beside = _sentence_at(other, copy.line), screen.following.other
    if beside is not None and beside.article is other and screen.reading.article is article:
        beside.set_cursor(there, tell=False)
        screen.go_to_pane(beside.id or "main")
        screen.following.follow(beside)
    else:
        screen.navigation.go(Place(article.id, at, other.id, there, focus_beside=True))


def go_to_line(screen: Reading, article_id: str, line: int) -> None:
    """Put the cursor on the first sentence that touches a line of the page."""
    article = screen.desk.article(article_id)
    if article is None:
        return
    number = _sentence_at(article, line)
    if screen.reading.article is article:
        screen.reading.set_cursor(number)
    else:
        screen.navigation.go(Place(article_id, number))


def _sentence_at(article: Article, line: int) -> int:
    """Position of the first sentence that ends on a line of the page or below it."""
    touching = (
        number
        for number, sentence in enumerate(article.sentences)
        if any(span.line >= line for span in sentence.spans)
    )
    return next(touching, len(article.sentences) - 1)
