"""The store of notes: what the rest of the program saves to and reads from.

Three TinyDB tables on `NotesStorage`: `notes`, `deleted` (recoverable) and
`history` (what undo needs). Reads are served from a view and never wait for a
write; writes may be called from any thread. Knows nothing of articles, and nothing
of the screen.
"""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, Self

import platformdirs

from reader.notes.comparing import taken_in, unchanged
from reader.notes.disk import Disk
from reader.notes.errors import NotesError
from reader.notes.records import (
    Note,
    checked,
    from_record,
    to_record,
    utc_now,
)
from reader.notes.storage import LOCK_PATIENCE, NotesStorage
from reader.notes.tables import NoteTables, Undone
from reader.notes.view import NotesView

_EDITABLE = {field.name for field in fields(Note)} - {"id", "created", "modified"}


def default_path() -> Path:
    """The notes file in the user's data folder (`XDG_DATA_HOME` is honoured)."""
    return Path(platformdirs.user_data_dir("crossreader", appauthor=False)) / "notes.json"


class NoteStore:
    """All notes of one file. Raises `NotesError` only; see the module for what is safe."""

    def __init__(
        self, path: Path | None = None, *, disk: Disk | None = None, patience: float = LOCK_PATIENCE
    ) -> None:
        self._storage = NotesStorage(path or default_path(), disk, patience)
        self._tables = NoteTables(self._storage)
        self._mutex = threading.RLock()
        self._session = f"{os.getpid()}-{secrets.token_hex(4)}"
        self._wrote = False
        self._undone: list[Undone] = []
        self._view = NotesView(self._storage)
        self._seen = self.revision

    @property
    def path(self) -> Path:
        """The file itself, links followed."""
        return self._storage.files.main

    @property
    def on_disk(self) -> bool:
        """Whether any file of these notes is there: the notes, their backup or journal."""
        files = self._storage.files
        kept = (files.main, files.backup, files.journal, files.journal_copy)
        return any(file.exists() for file in kept)

    @property
    def messages(self) -> tuple[str, ...]:
        """What was recovered, migrated or could not be read: one line each, for the user."""
        return (*self._storage.messages, *self._view.unreadable.values())

    @property
    def revision(self) -> int:
        """How many writes all readers made to this file."""
        return self._storage.revision

    def all(self) -> list[Note]:
        """Every note that is not deleted, oldest first."""
        return self._view.in_order()

    def get(self, note_id: str) -> Note | None:
        """The note of that id, unless it is deleted."""
        return self._view.by_id.get(note_id)

    def verdicts(self) -> list[Note]:
        """The notes that confirm or dismiss a link."""
        return [note for note in self.all() if note.verdict]

    def deleted(self) -> list[Note]:
        """The notes that `restore` can bring back, the one deleted last first."""
        return self._view.last_deleted_first()

    def changed(self) -> bool:
        """Take in what others wrote; `True` when that changed something since the last call.

        Costs two `stat` calls when nothing happened: meant to be asked a few times a second.
        """
        if not self._mutex.acquire(blocking=False):
            return False  # a write is under way in another thread: the next call will see
        try:
            if self._storage.stale():
                self._storage.refresh()
                self._view.renew()
            news = self.revision != self._seen
            self._seen = self.revision
            return news
        finally:
            self._mutex.release()

    def add(self, note: Note) -> Note:
        """Save a new note; saving the very same one again does nothing."""
        with self._mutex:  # of what was saved no other thread may learn more before that is given
            self.add_all([note])
            return self._view.by_id[note.id]

    def add_all(self, notes: Iterable[Note]) -> None:
        """Save several new notes in one write."""
        records = {note.id: to_record(checked(note)) for note in notes}

        def work() -> None:
            for note_id, record in records.items():
                if self._tables.notes.fetch(note_id) not in (None, record):
                    raise NotesError(f"there is another note {note_id}")
            self._tables.put_notes(records)

        self._change("added", list(records), work)

    def merge(self, notes: Iterable[Note]) -> tuple[int, int, int, int]:
        """Take in notes from elsewhere in one write; how many were added, updated, skipped, left.

        What is taken in stands in `comparing.taken_in`.
        """
        coming = {note.id: to_record(checked(note)) for note in notes}
        counts = [(0, 0, 0, 0)]

        def work() -> None:
            records, counts[0] = taken_in(coming, self._tables.notes.fetch)
            self._tables.put_notes(records)

        self._change("imported", list(coming), work)
        return counts[0]

    def update(self, note_id: str, *, was: Note | None = None, **changes: Any) -> Note:
        """Change fields of a note: text, tags, colour, verdict, link_kind, motivation, targets.

        The other fields stay as whoever wrote last left them. With `was`, the note as it read
        when the change was begun, a `NoteChangedError` says that another change came between.
        """
        if wrong := changes.keys() - _EDITABLE:
            raise NotesError(f"a note's {', '.join(sorted(wrong))} cannot be changed")

        def work() -> None:
            note = self._as_it_was(note_id, was, changes)
            edited = checked(replace(note, **changes))
            if edited != note:
                edited = replace(edited, modified=utc_now(after=note.modified))
                self._tables.put_notes({note_id: to_record(edited)})

        with self._mutex:
            self._change("edited", [note_id], work)
            return self._view.by_id[note_id]

    def delete(self, note_id: str, *, was: Note | None = None) -> Note:
        """Delete a note; `restore` brings it back. `was` as for `update`."""

        def work() -> None:
            record = to_record(self._as_it_was(note_id, was, {}))
            self._tables.notes.cut([note_id])
            self._tables.deleted.put({note_id: {**record, "deleted": utc_now()}})

        with self._mutex:
            self._change("deleted", [note_id], work)
            return self._view.deleted[note_id]

    def replace(self, note_ids: Iterable[str], *notes: Note) -> None:
        """Delete notes and add others in their place, as one change: one `undo` takes it back."""
        gone = list(note_ids)
        records = {note.id: to_record(checked(note)) for note in notes}

        def work() -> None:
            now = utc_now()
            old = {note_id: self._tables.required(self._tables.notes, note_id) for note_id in gone}
            self._tables.notes.cut(gone)
            self._tables.deleted.put({key: {**one, "deleted": now} for key, one in old.items()})
            self._tables.put_notes(records)

        what = "edited" if gone and records else "added" if records else "deleted"
        self._change(what, [*gone, *records], work)

    def restore(self, note_id: str) -> Note:
        """Bring a deleted note back."""

        def work() -> None:
            record = self._tables.required(self._tables.deleted, note_id)
            del record["deleted"]
            self._tables.put_notes({note_id: record})

        with self._mutex:
            self._change("restored", [note_id], work)
            return self._view.by_id[note_id]

    def undo(self) -> str | None:
        """Take the last change back: this reader's own or, where it made none, the last of all.

        One line on what was undone; `None` where there is nothing to undo.
        """
        done: list[Undone | None] = []
        session = self._session if self._wrote else None
        self._write(lambda: done.append(self._tables.undo(session)))
        undone = done[0]
        if undone is None:
            return None
        self._undone.append(undone)
        return f"undone: {undone.told}"

    def redo(self) -> str | None:
        """Bring back what `undo` took away last, while no other change was made here since.

        One line on what was done again; `None` where there is nothing.
        """
        with self._mutex:
            if not self._undone:
                return None
            *rest, undone = self._undone
            self._change(undone.what, list(undone.before), lambda: self._tables.redo(undone))
            self._undone = rest
            return f"redone: {undone.told}"

    def close(self) -> None:
        """Finish; the store must not be used after."""
        with self._mutex:
            self._tables.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _as_it_was(self, note_id: str, was: Note | None, changes: Mapping[str, Any]) -> Note:
        """The note as it is; raises where that is neither `was` nor what it is to become."""
        if was is not None:
            return unchanged(self._tables.notes.fetch(note_id), was, changes)
        return from_record(self._tables.required(self._tables.notes, note_id))

    def _change(self, what: str, ids: list[str], work: Callable[[], None]) -> None:
        """Run `work` in a transaction, remembering how to take it back."""

        def remembered() -> None:
            before = {note_id: self._tables.state_of(note_id) for note_id in ids}
            work()
            self._tables.remember(self._session, what, before)

        self._write(remembered)
        self._wrote = True
        self._undone = []

    def _write(self, work: Callable[[], None]) -> None:
        with self._mutex:
            try:
                with self._storage.transaction():
                    alone = self.revision == self._seen
                    work()
                if alone:
                    self._seen = self.revision
            finally:
                self._view.renew()
