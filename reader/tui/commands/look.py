"""Looking closer: what was cleaned away, failures, the overview, the timeline, the keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.tui import flagged
from reader.tui.actions import ACTIONS, keys_of, show_key
from reader.tui.commands import does
from reader.tui.history import Place
from reader.tui.labels import line_range, run_name
from reader.tui.layout.article import VIEWS
from reader.tui.screens.overview import Overview
from reader.tui.screens.picker import Picker
from reader.tui.text import harmless
from reader.tui.timeline import timeline_items
from reader.tui.widgets.item_list import Item

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading

MOST = 1000
"""Flagged passages listed at most; laying out more would hold up the keys."""


@does("cleaned")
def cleaned(screen: Reading) -> None:
    pane = screen.reading
    view = VIEWS[(VIEWS.index(pane.page_view) + 1) % len(VIEWS)]
    for one in (screen.main, screen.beside):
        one.show_view(view)
    screen.status.title_articles()
    screen.status.update()


@does("first-copy")
def first_copy(screen: Reading) -> None:
    """Go to what the next repeated passage after the cursor repeats."""
    pane = screen.reading
    if pane.article is None:
        return
    copies = [run for run in flagged.runs(pane.article) if run.copies is not None]
    if not copies:
        screen.tell("first-copy.none")
        return
    spans = pane.article.sentences[max(0, pane.cursor)].spans
    here = spans[0].line if spans else 0
    run = next((run for run in copies if run.lines[0] > here), copies[0])
    go_to_line(screen, pane.article.id, (run.copies or (1, 1))[0])


def go_to_line(screen: Reading, article_id: str, line: int) -> None:
    """Put the cursor on the first sentence that touches a line of the page."""
    article = screen.desk.article(article_id)
    if article is None:
        return
    touching = (
        number
        for number, sentence in enumerate(article.sentences)
        if any(span.line >= line for span in sentence.spans)
    )
    number = next(touching, len(article.sentences) - 1)
    if screen.reading.article is article:
        screen.reading.set_cursor(number)
    else:
        screen.go(Place(article_id, number))


@does("flagged")
def flagged_list(screen: Reading) -> None:
    say = screen.desk.say
    items: list[Item] = []
    articles = screen.desk.library.articles
    here = next((n for n, article in enumerate(articles) if article.id == screen.article_id), 0)
    for article in (*articles[here:], *articles[:here]):  # this article's first, then round
        for run in flagged.runs(article) if len(items) < MOST else ():
            head = f"{line_range(*run.lines, say)} · {run_name(run, say)}"
            text, why = harmless(run.text(article)), harmless(run.why)
            title = harmless(article.title)
            items.append(Item((article.id, run), head, text, why, section=title))
    picker = Picker(
        say,
        screen.desk.marks,
        say("flagged"),
        items,
        empty=say("flagged.none"),
        note=str(len(items)) if len(items) < MOST else f"{len(items)}+",
        extra={"d": (say("hint.copy-first"), partial(_to_copy, screen))},
    )
    screen.app.push_screen(picker, partial(_to_run, screen))


def _to_run(screen: Reading, key: object) -> None:
    """Show the raw page where a flagged passage stands."""
    match key:
        case (str() as article_id, flagged.Run() as run):
            if screen.article_id != article_id:
                screen.go(Place(article_id, screen.last_sentence(article_id)))
            screen.go_to_pane("main")
            if screen.main.page_view == "raw":
                screen.main.show_view("folded")
            screen.show_raw(screen.main, run.lines[0])
            screen.status.title_articles()


def _to_copy(screen: Reading, item: Item) -> None:
    match item.key:
        case (str() as article_id, flagged.Run() as run) if run.copies is not None:
            screen.app.pop_screen()
            go_to_line(screen, article_id, run.copies[0])
        case _:
            screen.app.bell()


@does("failures")
def failures(screen: Reading) -> None:
    say, library = screen.desk.say, screen.desk.library
    items = [
        Item(None, harmless(failure.path), harmless(failure.reason)) for failure in library.failures
    ]
    items += [
        Item(Place(article.id), harmless(article.path), harmless(warning), section=say("warnings"))
        for article in library.articles
        for warning in article.warnings
    ]
    picker = Picker(say, screen.desk.marks, say("failures"), items, empty=say("failures.none"))
    screen.app.push_screen(picker, partial(_to_place, screen))


def _to_place(screen: Reading, key: object) -> None:
    if isinstance(key, Place):
        screen.go(key)


@does("timeline")
def timeline(screen: Reading) -> None:
    desk, pane = screen.desk, screen.reading
    sentence_id = pane.sentence_id
    if pane.article is None or sentence_id is None:
        return
    known = desk.known(sentence_id)
    links = known.links if known else ()
    items = timeline_items(
        pane.article,
        pane.cursor,
        links,
        find=desk.library.article,
        say=desk.say,
        marks=desk.marks,
    )
    note = desk.say("timeline.waiting" if known is None else "timeline.alone") if not links else ""
    own = Place(pane.article.id, pane.cursor)
    here = next((number for number, item in enumerate(items) if item.key == own), 0)
    picker = Picker(desk.say, desk.marks, desk.say("timeline"), items, note=note, cursor=here)
    screen.app.push_screen(picker, partial(_to_place, screen))


@does("overview")
def overview(screen: Reading) -> None:
    screen.app.push_screen(Overview(screen.desk), partial(_to_pair, screen))


def _to_pair(screen: Reading, key: object) -> None:
    """Open two articles side by side at the first sentences that they share."""
    match key:
        case (str() as one, str() as other, int() as first, int() as second):
            screen.go(Place(one, first, other, second))
        case str():
            screen.go(Place(key, screen.last_sentence(key)))


@does("help")
def help_(screen: Reading) -> None:
    say, keymap, marks = screen.desk.say, screen.desk.settings.keymap, screen.desk.marks
    items = [
        Item(
            action.id,
            say("do." + action.id),
            column=" ".join(show_key(key) for key in keys_of(action, keymap)),
            section=say("group." + action.group),
        )
        for action in ACTIONS
    ]
    legend = say("help.marks", repeats=marks.repeats, disputes=marks.disputes, note=marks.note)
    section = say("help.section")
    items += [
        Item(None, text, section=section)
        for text in (legend, say("help.ranges"), say("help.palette"))
    ]
    picker = Picker(say, marks, say("help"), items, tight=True, go=say("hint.do"))
    screen.app.push_screen(picker, partial(_do, screen))


def _do(screen: Reading, key: object) -> None:
    if isinstance(key, str):
        screen.action_do(key)
