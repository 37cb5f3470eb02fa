"""The list of notes: those of the open pages, then those of pages that are not open. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.model import Article
from reader.tui.look.marks import Marks
from reader.tui.notes.drafts import Unsaved, page_of
from reader.tui.notes.notebook import COLOURS, Notebook
from reader.tui.text import harmless, local_time
from reader.tui.widgets.item_list import Item
from reader.tui.words.strings import Words

if TYPE_CHECKING:
    from reader.notes import Note, Target


@dataclass(frozen=True, slots=True)
class NoteKey:
    """What an entry stands for: a note, and the sentences that it leads to (none where gone).

    One that was typed and never saved has no id yet. Where the page is open and its sentence is
    gone, `page` is the article in which it stood.
    """

    note_id: str
    verdict: bool
    places: tuple[str, ...]
    unsaved: Unsaved | None = None
    page: str | None = None


def unsaved_items(
    unsaved: Iterable[Unsaved], articles: Iterable[Article], say: Words
) -> list[Item]:
    """An entry for each note that was typed and not saved, with all of its words.

    They may be nowhere else, so they are listed where their sentence or page is gone too.
    """
    pages = {page_of(article.path): article for article in articles}
    return [_unsaved_item(one, pages.get(one.page), say) for one in unsaved]


def _unsaved_item(unsaved: Unsaved, article: Article | None, say: Words) -> Item:
    sentences = article.sentences if article is not None else ()
    place = next((one.id for one in sentences if one.text == unsaved.sentence), None)
    nowhere = ""
    if article is None:
        nowhere = say("notes.nowhere-page", page=harmless(unsaved.page))
    elif place is None:
        nowhere = say("notes.nowhere")
    tags = " ".join(f"#{harmless(tag)}" for tag in unsaved.typed.tags)
    title = harmless(article.title) if article is not None else harmless(unsaved.page)
    return Item(
        NoteKey("", False, () if place is None else (place,), unsaved),
        harmless(unsaved.typed.text.replace("\n", " ")) or say("note"),
        f"“{harmless(unsaved.sentence)}”",
        " · ".join(part for part in (say("notes.unsaved"), tags, title) if part),
        nowhere=nowhere,
    )


def note_items(book: Notebook, say: Words, marks: Marks) -> list[Item]:
    """An entry for each note and verdict, the one written or changed last first.

    A note of a page that is not open is listed too: it must not look as if it were gone.
    """
    here = [note for note in book.listed if not book.is_elsewhere(note)]
    elsewhere = [note for note in book.listed if book.is_elsewhere(note)]
    section = say("notes.elsewhere", n=len(elsewhere))
    return [
        *(_item(note, book, say, marks) for note in here),
        *(replace(_item(note, book, say, marks), section=section) for note in elsewhere),
    ]


def _item(note: Note, book: Notebook, say: Words, marks: Marks) -> Item:
    ends = book.ends(note)
    places = tuple(end for end in ends if end is not None)
    away = book.is_elsewhere(note)
    nowhere = ""
    page = None if places else book.page_of(note)
    if away:
        nowhere = say("notes.nowhere-page", page=harmless(note.target.path or note.target.title))
    elif not places and page is None:
        nowhere = say("notes.nowhere")
    now = book.reworded.get(note.id)
    return Item(
        NoteKey(note.id, note.verdict is not None, places, page=page),
        _head(note, say, marks),
        _quotes(note, now),
        " · ".join(part for part in _detail(note, book, say, orphan=None in ends) if part),
        nowhere=nowhere,
        whole=now is not None or note.other is not None,  # what differs may stand at the end
    )


def _head(note: Note, say: Words, marks: Marks) -> str:
    if note.verdict is None:
        return harmless(note.text.replace("\n", " ")) or say("note")
    mark = marks.confirmed if note.verdict == "confirmed" else marks.dismissed
    kind = f" · {marks.of(note.link_kind)} {say(note.link_kind)}" if note.link_kind else ""
    text = f" · {harmless(note.text.replace(chr(10), ' '))}" if note.text else ""
    return f"{mark} {say(note.verdict)}{kind}{text}"


def _quotes(note: Note, now: str | None) -> str:
    quote = f"“{harmless(note.target.exact)}”"
    if now is not None:
        return f"{quote} → “{harmless(now)}”"
    return quote if note.other is None else f"{quote} ↔ “{harmless(note.other.exact)}”"


def _detail(note: Note, book: Notebook, say: Words, *, orphan: bool) -> tuple[str, ...]:
    away = book.is_elsewhere(note)
    known = note.colour in COLOURS
    # A title that is cut says enough, a tag does not; one that is quoted above says nothing.
    targets = [target for target in (note.target, note.other) if target is not None]
    quoted = {target.exact for target in targets}
    told = (_named(target, quoted) for target in targets)
    return (
        say("notes.orphan") if orphan and not away else "",
        say("notes.changed") if note.id in book.reworded else "",
        " ".join(f"#{harmless(tag)}" for tag in note.tags),
        say(f"colour.{note.colour}") if known else harmless(note.colour or ""),
        local_time(note.modified)[:10],
        " ↔ ".join(name for name in told if name),
        harmless(note.target.path) if away else "",
    )


def _named(target: Target, quoted: Collection[str]) -> str:
    """Who says it, and in which article."""
    parts = [target.source, "" if target.title in quoted else target.title]
    return ": ".join(harmless(part) for part in parts if part)
