"""What readers of the notes see: the last committed state, parsed.

`by_id` and `deleted` are never changed, only replaced, so that reading needs no lock; only
`renew` must not run twice at once. Knows nothing of how notes are written.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.notes.errors import NotesError
from reader.notes.migrate import DELETED, NOTES
from reader.notes.records import Note, from_record
from reader.notes.storage import NotesStorage


class NotesView:
    """The notes of a storage by id, and those deleted; `renew` takes in what was committed."""

    def __init__(self, storage: NotesStorage) -> None:
        self._storage = storage
        self.by_id: Mapping[str, Note] = {}
        self.deleted: Mapping[str, Note] = {}
        self.unreadable: dict[str, str] = {}
        """One line for each record that is no note, by its id."""
        self._sorted: tuple[Mapping[str, Note], list[Note]] = ({}, [])
        self.renew()

    def in_order(self) -> list[Note]:
        """The notes that are not deleted, oldest first."""
        by_id = self.by_id
        if self._sorted[0] is not by_id:
            self._sorted = by_id, sorted(by_id.values(), key=lambda note: (note.created, note.id))
        return list(self._sorted[1])

    def last_deleted_first(self) -> list[Note]:
        """The deleted notes."""
        records = self._storage.tables.get(DELETED, {})
        gone = self.deleted
        when = {key: str(records.get(key, {}).get("deleted", "")) for key in gone}
        return [gone[key] for key in sorted(gone, key=lambda key: (when[key], key), reverse=True)]

    def renew(self) -> None:
        """Make the committed state what reads see; only what changed is parsed."""
        news = self._storage.news()
        views = {NOTES: self.by_id, DELETED: self.deleted}
        for name, old in views.items():
            table = self._storage.tables.get(name, {})
            keys = table.keys() | old.keys() if news is None else {k for t, k in news if t == name}
            if not keys:
                continue
            view = dict(old)
            for key in keys:
                view.pop(key, None)
                if (record := table.get(key)) is not None:
                    try:
                        view[key] = from_record(record, trusted=True)
                    except NotesError as error:
                        self.unreadable[key] = f"kept, but not understood: {error.reason}"
            views[name] = view
        self.by_id, self.deleted = views[NOTES], views[DELETED]
