"""The list of passages that were cleaned away, are repeated, or stand in other articles too."""

from __future__ import annotations

from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from reader.tui.commands import does
from reader.tui.commands.copied import go_to_copy, go_to_line
from reader.tui.links import flagged
from reader.tui.place.history import Place
from reader.tui.screens.picker import Picker
from reader.tui.text import harmless
from reader.tui.widgets.item_list import Item
from reader.tui.words.labels import copy_names, line_range, run_name
from reader.tui.words.reasons import reason_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.model import Article
    from reader.tui.screens.reading import Reading

TELL_EVERY = 1.0
"""Seconds between two lists of what was found so far."""
MOST = 1000
"""Passages listed at most; laying out more would hold up the keys."""


@does("flagged")
def flagged_list(screen: Reading) -> None:
    """List them; what articles share is added as it is looked up."""
    say = screen.desk.say
    items = _items(screen, screen.desk.copies)
    picker = Picker(
        screen.desk,
        say("flagged"),
        items,
        empty=say("flagged.none"),
        note=_so_far(screen, items, 0),
        extra={"d": (say("hint.copy-first"), partial(_to_copy, screen))},
    )
    screen.app.push_screen(picker, partial(_to_passage, screen))
    look_on = partial(_look_on, screen, picker)
    # Once it is there: what is told before would be told to nobody.
    picker.call_later(partial(screen.work.run, look_on, "flagged", exclusive=True))


def _look_on(screen: Reading, picker: Picker) -> None:
    """Runs in a worker thread: look up what the other articles share, and list that as it comes."""
    worker, library = get_current_worker(), screen.desk.library
    known = dict(screen.desk.copies)
    last = monotonic()
    articles = library.articles
    for done, article in enumerate(articles):
        if worker.is_cancelled or not picker.is_attached:
            return
        if article.id not in known:
            screen.work.give_way()
            try:
                shared = library.shared_copies(article.id)
            except KeyError:  # the page went away in the meantime
                continue
            known[article.id] = flagged.copies_of(article, shared, library.article)
        if monotonic() - last > TELL_EVERY:
            items = _items(screen, known)
            screen.app.call_from_thread(_list_again, picker, items, _so_far(screen, items, done))
            last = monotonic()
    items = _items(screen, known)
    screen.app.call_from_thread(_list_again, picker, items, _number(items))


def _list_again(picker: Picker, items: list[Item], note: str) -> None:
    if not picker.is_attached:
        return
    if len(items) <= len(picker.items):
        picker.tell(note)
        return
    chosen = picker.list.chosen
    keys = [item.key for item in items]
    here = keys.index(chosen.key) if chosen is not None and chosen.key in keys else 0
    picker.replace(items, note, cursor=here)


def _so_far(screen: Reading, items: list[Item], done: int) -> str:
    """How many were found, and that others are still looked for: a number alone would be all."""
    total = len(screen.desk.library.articles)
    return screen.desk.say("flagged.looking", n=_number(items), done=done, total=total)


def _number(items: list[Item]) -> str:
    return str(len(items)) if len(items) < MOST else f"{len(items)}+"


def _items(screen: Reading, known: Mapping[str, Mapping[int, flagged.Copy]]) -> list[Item]:
    """The passages of this article, then of the others, in the order of their pages."""
    items: list[Item] = []
    articles = screen.desk.library.articles
    here = next((n for n, article in enumerate(articles) if article.id == screen.article_id), 0)
    for article in (*articles[here:], *articles[:here]):
        if len(items) >= MOST:
            break
        passages: list[flagged.Run | flagged.Shared]
        passages = [*flagged.runs(article), *flagged.shared(article, known.get(article.id, {}))]
        passages.sort(key=lambda passage: passage.lines)
        items += [_item(screen, article, passage) for passage in passages]
    return items


def _item(screen: Reading, article: Article, passage: flagged.Run | flagged.Shared) -> Item:
    say = screen.desk.say
    if isinstance(passage, flagged.Run):
        name, text = run_name(passage, say), passage.text(article)
        why = reason_in(passage.why, say)
    else:
        name = say("copied.run", source=copy_names(passage.copy, say))
        text, why = " ".join(sentence.text for sentence in passage.sentences), ""
    head = f"{line_range(*passage.lines, say)} · {name}"
    section = harmless(article.title)
    return Item((article.id, passage), head, harmless(text), harmless(why), section=section)


def _to_passage(screen: Reading, key: object) -> None:
    """Show the raw page where a flagged passage stands, or the paragraph that is shared."""
    match key:
        case (str() as article_id, flagged.Run() as run):
            if screen.article_id != article_id:
                screen.navigation.go(Place(article_id, screen.navigation.last_sentence(article_id)))
            screen.go_to_pane("main")
            if screen.main.page_view == "raw":
                screen.main.show_view("folded")
            screen.show_raw(screen.main, run.lines[0])
            screen.status.title_articles()
        case (str() as article_id, flagged.Shared() as block):
            go_to_line(screen, article_id, block.lines[0])


def _to_copy(screen: Reading, item: Item | None) -> None:
    match item.key if item is not None else None:
        case (str() as article_id, flagged.Run() as run) if run.copies is not None:
            screen.app.pop_screen()
            go_to_line(screen, article_id, run.copies[0])
        case (str(), flagged.Shared() as block):
            screen.app.pop_screen()
            article = screen.desk.article_with(block.sentences[0].id)
            if article is not None:
                at = article.sentence_index(block.sentences[0].id)
                go_to_copy(screen, article, at, block.copy)
        case _:
            screen.tell("first-copy.not")
