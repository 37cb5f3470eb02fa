"""Notes: writing, listing, undoing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.tui.actions import BY_ID, NO_KEY, keys_of, way_to
from reader.tui.commands import does
from reader.tui.commands.related import SOURCE
from reader.tui.external import from_home
from reader.tui.notes import drafts
from reader.tui.notes.note_items import NoteKey, note_items, unsaved_items
from reader.tui.notes.notebook import Undone
from reader.tui.notes.noting import Noting
from reader.tui.place.history import Place
from reader.tui.screens.note_list import NoteList, narrowed
from reader.tui.text import clip, harmless
from reader.tui.widgets.item_list import Item
from reader.tui.words.strings import ROWS

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading

FIRST_WORDS = 40
"""Cells of a note in a message: enough to know it by."""


@does("note")
def note(screen: Reading) -> None:
    pane = screen.reading
    sentence_id = pane.sentence_id
    if pane.article is None or sentence_id is None:
        return
    Noting(screen, pane.article, pane.cursor).open()


@does("notes")
def notes(screen: Reading) -> None:
    """List them; one that is deleted there can be brought back there."""
    say, keymap = screen.desk.say, screen.desk.settings.keymap
    items, told = _items(screen, "")
    extra: dict[str, tuple[str, Callable[[Item | None], None]]] = {
        "d": (say("hint.delete"), lambda item: _delete(screen, picker, item))
    }
    undo_key = keys_of(BY_ID["undo"], keymap)[0]
    if undo_key not in (NO_KEY, *extra):
        extra[undo_key] = (say("hint.undo"), lambda _: _in_list(screen, picker, _undo))
    redo_key = keys_of(BY_ID["redo"], keymap)[0]
    if redo_key not in (NO_KEY, *extra):
        extra[redo_key] = (say("hint.redo"), lambda _: _in_list(screen, picker, _redo))
    find_key = keys_of(BY_ID["find"], keymap)[0]
    if find_key not in (NO_KEY, *extra):
        extra[find_key] = (say("hint.find"), lambda _: picker.open_filter())
    picker = NoteList(
        screen.desk,
        say("notes"),
        items,
        note=told,
        nothing=say("notes.no-match"),
        prompt=say("notes.filter"),
        search=partial(_items, screen),
        empty=say("notes.none", key=way_to("note", keymap))
        if screen.notebook.opened
        else say("notes.unread"),
        extra=extra,
        always=(undo_key, redo_key),
    )
    screen.app.push_screen(picker, partial(_jump, screen))


def _items(screen: Reading, query: str) -> tuple[list[Item], str]:
    say, articles = screen.desk.say, screen.desk.library.articles
    items = [
        *unsaved_items(drafts.every(), articles, say),
        *note_items(screen.notebook, say, screen.desk.marks),
    ]
    return narrowed(items, query)


def _jump(screen: Reading, key: object) -> None:
    """Go to a note's sentence; to both sentences of a verdict; on with what was not saved."""
    match key:
        case NoteKey(places=(place, *more), unsaved=unsaved):
            article = screen.desk.article_with(place)
            if article is None:
                return
            where = Place(article.id, article.sentence_index(place))
            other = screen.desk.article_with(more[0]) if more else None
            if other is not None and other.id != article.id:
                at = other.sentence_index(more[0])
                where = Place(article.id, where.sentence, other.id, at)
            screen.navigation.go(where)
            if unsaved is not None:
                Noting(screen, article, where.sentence).open()
        case NoteKey(page=str(page)):
            screen.navigation.go(Place(page, screen.navigation.last_sentence(page)))
            screen.tell("notes.gone-here", severe=True)


def _delete(screen: Reading, picker: NoteList, item: Item | None) -> None:
    match item:
        case Item(key=NoteKey(unsaved=drafts.Unsaved(page=page, sentence=sentence))):
            drafts.drop(page, sentence)
            screen.tell("notes.dropped")
            picker.show_anew(cursor=picker.list.cursor)
        case Item(key=NoteKey(note_id=note_id, verdict=verdict)):
            delete = partial(screen.notebook.delete, note_id)
            screen.work.write_note(delete, partial(_deleted, screen, picker, verdict))


def _deleted(screen: Reading, picker: NoteList, verdict: bool) -> None:
    row = "verdict.deleted" if verdict else "note.deleted"
    screen.tell(row, key=way_to("undo", screen.desk.settings.keymap))
    if verdict:  # its link is judged as if it had never been given
        screen.following.judged = None
        screen.progress.judged_elsewhere()
    _list_again(picker)


def _in_list(screen: Reading, picker: NoteList, change: Callable[[Reading], None]) -> None:
    screen.work.write_note(partial(change, screen), partial(_list_again, picker))


def _list_again(picker: NoteList) -> None:
    """Show in the list, if it is still open, what the notes are now; the cursor stays."""
    if picker.is_attached:
        picker.show_anew(cursor=picker.list.cursor)


def export_notes(screen: Reading) -> None:
    """Write all notes to a new file and say where."""
    screen.work.run(partial(_export, screen), "write")


def _export(screen: Reading) -> None:
    """Runs in a worker thread."""
    file = screen.notebook.export(screen.desk.say.language)
    key = way_to("note", screen.desk.settings.keymap)
    tell = screen.app.call_from_thread
    if file is None:
        tell(screen.tell, "notes.none", key=key)
    else:  # apart: a path breaks anywhere where a message is narrow, a name by itself does not
        tell(screen.tell, "notes.exported", name=file.name, folder=from_home(file.parent))


@does("undo")
def undo(screen: Reading) -> None:
    screen.work.write_note(partial(_undo, screen))


@does("redo")
def redo(screen: Reading) -> None:
    screen.work.write_note(partial(_redo, screen))


def _undo(screen: Reading) -> None:
    """Runs in a worker thread."""
    told = screen.notebook.undo()
    screen.app.call_from_thread(_undone, screen, told, "undone", "redo")


def _redo(screen: Reading) -> None:
    """Runs in a worker thread."""
    told = screen.notebook.redo()
    screen.app.call_from_thread(_undone, screen, told, "redone", "undo")


def _undone(screen: Reading, told: Undone | None, row: str, way_back: str) -> None:
    if told is None:
        screen.tell("undo.none" if row == "undone" else "redo.none")
        return
    if told.judged:  # a note of words changes no link, and to count all again takes minutes
        judged, screen.following.judged = screen.following.judged, None
        if judged is not None:  # its card is chosen as it was before
            screen.related.wanted = judged[0].to_id
        screen.progress.judged_elsewhere()
    screen.tell(
        f"{row}.verdict" if told.judged else _undone_row(told.what, row),
        text=clip(" ".join(harmless(told.text).split()), FIRST_WORDS),
        key=way_to(way_back, screen.desk.settings.keymap),
        source=clip(harmless(told.source), SOURCE),
        now=screen.desk.say(told.verdict or "verdict.none-now"),
    )


def _undone_row(what: str, row: str) -> str:
    """The words for what the store says it undid: "undone: deleted a note", always in English."""
    change = next((word for word in what.split() if f"{row}.{word}" in ROWS), "")
    return f"{row}.{change}" if change else row
