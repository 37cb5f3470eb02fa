"""Moving by sentence, paragraph, screenful, article, and to those with or without links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.actions import way_to
from reader.tui.commands import does
from reader.tui.place.history import Place
from reader.tui.place.onward import beyond, next_with_links
from reader.tui.words.naming import short_name
from reader.tui.words.silence import keys_to_all, kind_shown

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading
    from reader.tui.widgets.article_pane import ArticlePane


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


@does("next-alone")
def next_alone(screen: Reading) -> None:
    _alone(screen, 1)


@does("previous-alone")
def previous_alone(screen: Reading) -> None:
    _alone(screen, -1)


def _alone(screen: Reading, step: int) -> None:
    """To the next sentence for which no link of the kind that is shown is sure enough.

    Only where all are counted: a sentence that waits for its links is not without any.
    """
    pane = screen.reading
    if pane.article is None:
        return
    if not screen.desk.is_counted(pane.article):
        screen.tell("linked.waiting")
    elif (target := pane.alone(step)) is not None:
        pane.set_cursor(target)
    else:
        desk = screen.desk
        row, way = ("lone.last", "next-article") if step > 0 else ("lone.first", "previous-article")
        kind = f"{kind_shown(desk)}: " if desk.kind is not None else ""
        screen.tell(row, kind=kind, key=way_to(way, desk.settings.keymap))


@does("next-article")
def next_article(screen: Reading) -> None:
    _article(screen, 1)


@does("previous-article")
def previous_article(screen: Reading) -> None:
    _article(screen, -1)


def _article(screen: Reading, step: int) -> None:
    """To where the reader last stood in the next article of the list."""
    article = next(beyond(screen.desk, screen.article_id, step), None)
    if not screen.desk.library.articles:
        screen.tell("raw.none")
    elif article is None:
        screen.tell("article.last" if step > 0 else "article.first")
    else:
        screen.navigation.go(Place(article.id, screen.navigation.last_sentence(article.id)))


def go_on(screen: Reading) -> None:
    """More links of the article that is read are counted: make the step that waited for that."""
    sentence_id, step = screen.following.onward
    pane = screen.reading
    stays = bool(step) and pane.article is not None and sentence_id == pane.sentence_id
    if stays and pane.linked(step) is None and not screen.desk.is_counted(pane.article):
        return
    screen.following.onward = None, 0
    if stays:
        _linked(screen, step)


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
    elif not screen.desk.is_counted(pane.article):
        screen.following.onward = pane.sentence_id, step
        screen.tell("linked.soon")
    else:
        _tell_of_the_end(screen, pane, step)


def _tell_of_the_end(screen: Reading, pane: ArticlePane, step: int) -> None:
    """There is no further sentence with links this way: say where there is one.

    In another article it is gone to when the key is pressed once more: who looks through all
    disputes of a folder need not come back to the list for each article.
    """
    desk, navigation = screen.desk, screen.navigation
    keymap = desk.settings.keymap
    here = (pane.sentence_id, step, desk.kind)
    place = next_with_links(desk, screen.article_id, step) if pane is screen.main else None
    if place is not None and navigation.offered == here:
        navigation.go(place)
    elif place is not None and (article := desk.article(place.article)) is not None:
        navigation.offered = here
        key = way_to("next-linked" if step > 0 else "previous-linked", keymap)
        row = "linked.onward" if step > 0 else "linked.backward"
        kind = f"{kind_shown(desk)}: " if desk.kind is not None else ""
        name = " · ".join(part for part in (article.source, article.title) if part)
        screen.tell(row, kind=kind, key=key, title=short_name(name))
    elif pane.linked(-step) is not None and step > 0:
        screen.tell("linked.last", key=way_to("previous-linked", keymap))
    elif pane.linked(-step) is not None:
        screen.tell("linked.first", key=way_to("next-linked", keymap))
    elif pane.linked(0) is not None:
        screen.tell("linked.only")
    elif desk.kind is not None and pane.article and desk.counts.get(pane.article.id):
        screen.tell("linked.hidden", kind=kind_shown(desk), keys=keys_to_all(desk))
    else:
        screen.tell("linked.none")
