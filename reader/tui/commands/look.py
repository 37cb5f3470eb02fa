"""Looking closer: the views of a page, failures, the overview, the timeline, the keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from reader.model import article_id_of
from reader.strictness import percent_from
from reader.tui.actions import ACTIONS, NO_KEY, keys_of, show_key, way_to
from reader.tui.commands import does
from reader.tui.commands.out import put
from reader.tui.layout.article import VIEWS
from reader.tui.links.timeline import timeline_items, timeline_text
from reader.tui.place.history import Place
from reader.tui.screens.overview import Overview
from reader.tui.screens.picker import Picker
from reader.tui.text import harmless
from reader.tui.widgets.item_list import Item
from reader.tui.words.refusals import refusal_in

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading


@does("cleaned")
def cleaned(screen: Reading) -> None:
    pane = screen.reading
    view = VIEWS[(VIEWS.index(pane.page_view) + 1) % len(VIEWS)]
    for one in (screen.main, screen.beside):
        one.show_view(view)
    screen.status.title_articles()
    screen.status.update()


@does("failures")
def failures(screen: Reading) -> None:
    say, library = screen.desk.say, screen.desk.library
    items = [
        Item(
            None,
            harmless(failure.path),
            harmless(refusal_in(failure.reason, say)),
            nowhere=say("failures.nowhere"),
        )
        for failure in library.failures
    ]
    items += [
        Item(
            Place(article.id),
            harmless(article.path),
            harmless(refusal_in(warning, say)),
            section=say("warnings"),
        )
        for article in library.articles
        for warning in article.warnings
    ]
    items += [
        Item(
            Place(article.id),
            harmless(article.path),
            say("twice.of", path=harmless(first.path)),
            section=say("twice"),
        )
        for article in library.articles
        if (first := screen.desk.article(library.same_pages.get(article.id, ""))) is not None
    ]
    items += [
        Item(None, "", harmless(refusal_in(problem, say)), section=say("settings.wrong"))
        for problem in screen.desk.settings.problems
    ]
    title = say("failures.other" if items and not library.failures else "failures")
    picker = Picker(screen.desk, title, items, empty=say("failures.none"))
    screen.app.clear_notifications()  # those of wrong settings would lie over the list of them
    screen.app.push_screen(picker, partial(_to_place, screen))


def _to_place(screen: Reading, key: object) -> None:
    if isinstance(key, Place):
        screen.navigation.go(key)


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
        find=desk.article,
        say=desk.say,
        marks=desk.marks,
    )
    note = desk.say("timeline.waiting" if known is None else "alone") if not links else ""
    own = Place(pane.article.id, pane.cursor)
    here = next((number for number, item in enumerate(items) if item.key == own), 0)
    picker = Picker(
        desk,
        desk.say("timeline"),
        items,
        note=note,
        cursor=here,
        extra={"c": (desk.say("hint.copy-all"), lambda _: _copy_timeline(screen, items))},
    )
    screen.app.push_screen(picker, partial(_to_place, screen))


def _copy_timeline(screen: Reading, items: Sequence[Item]) -> None:
    put(screen, timeline_text(items, screen.desk.article, screen.desk.marks))
    screen.tell("copied.all", n=len(items))


@does("overview")
def overview(screen: Reading) -> None:
    other, link = screen.following.other, screen.following.chosen
    beside = other.article.id if other is not None and other.article is not None else None
    if beside is None and link is not None:
        beside = article_id_of(link.to_id)  # its column may be far from the article's own
    read = screen.reading.article.id if screen.reading.article is not None else None
    screen.app.push_screen(Overview(screen.desk, read, beside), partial(_to_pair, screen))


def _to_pair(screen: Reading, key: object) -> None:
    """Open two articles side by side at the first sentences that they share."""
    match key:
        case (str() as one, str() as other, int() as first, int() as second):
            screen.navigation.go(Place(one, first, other, second))
        case str():
            screen.navigation.go(Place(key, screen.navigation.last_sentence(key)))


@does("help")
def help_(screen: Reading) -> None:
    say, keymap, marks = screen.desk.say, screen.desk.settings.keymap, screen.desk.marks
    items = [
        Item(
            action.id,
            say("do." + action.id),
            column=" ".join(show_key(key) for key in keys_of(action, keymap) if key != NO_KEY),
            section=say("group." + action.group),
        )
        for action in ACTIONS
    ]
    legend = say(
        "help.marks",
        repeats=marks.repeats,
        disputes=marks.disputes,
        note=marks.note,
        counted=marks.counted,
    )
    section = say("help.section")
    items += [
        Item(None, text, section=section)
        for text in (
            legend,
            say("help.ranges"),
            _strictness_help(screen),
            *_reading_help(screen),
            say("help.copied", copy=marks.copy),
            say("help.palette"),
        )
    ]
    picker = Picker(screen.desk, say("help"), items, tight=True, go=say("hint.do"))
    screen.app.push_screen(picker, partial(_do, screen))


def _strictness_help(screen: Reading) -> str:
    """From how sure on links of either kind are shown now."""
    desk = screen.desk
    keymap = desk.settings.keymap
    return desk.say(
        "help.strict",
        value=desk.strictness,
        repeats=percent_from("repeats", desk.strictness),
        disputes=percent_from("disputes", desk.strictness),
        widen=way_to("widen", keymap),
        narrow=way_to("narrow", keymap),
    )


def _reading_help(screen: Reading) -> tuple[str, ...]:
    """What counted and read mean, or why nothing is read."""
    desk = screen.desk
    if not desk.settings.reading:
        return (desk.say("help.switched-off"),)
    if desk.library.unread:
        reason = harmless(refusal_in(desk.library.unread, desk.say))
        return (desk.say("help.unread", reason=reason),)
    return (desk.say("help.states"),)


def _do(screen: Reading, key: object) -> None:
    if isinstance(key, str):
        screen.action_do(key)
