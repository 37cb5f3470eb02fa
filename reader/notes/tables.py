"""TinyDB as the notes use it: three tables keyed by the notes' own ids, and the way back.

`notes` are shown, `deleted` can be restored, `history` says what `undo` needs.
To be used inside a transaction of `NotesStorage`. Knows nothing of threads.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from tinydb import TinyDB
from tinydb.table import Document, Table

from reader.notes.encoding import checksum, dump_json
from reader.notes.errors import NotesError
from reader.notes.migrate import DELETED, HISTORY, NOTES
from reader.notes.records import Record
from reader.notes.storage import NotesStorage

HISTORY_LENGTH = 100
"""Changes that undo can go back by; older ones are forgotten."""


@dataclass(frozen=True, slots=True)
class Undone:
    """A change that was taken back: the states of its notes by id, before and after that."""

    what: str
    before: dict[str, Any]
    after: dict[str, Any]

    @property
    def told(self) -> str:
        """The change in words: `deleted a note`."""
        return f"{self.what} {'a note' if len(self.before) == 1 else f'{len(self.before)} notes'}"


class NotesTable(Table):
    """A table keyed by text.

    TinyDB counts ids for each open table, so two processes would hand out the
    same one; and it caches the results of queries, which goes stale when another
    process writes. Notes bring their own ids, and the cache is left out.
    """

    document_id_class = str  # type: ignore[assignment]  # TinyDB's extension point, typed as int

    def __init__(self, storage: NotesStorage, name: str) -> None:
        super().__init__(storage, name, cache_size=0)

    def update(self, *_: Any, **__: Any) -> Any:
        """Refused: documents are shared with the committed state, so `put` replaces them."""
        raise NotImplementedError("put the whole document")

    upsert = update_multiple = update

    def fetch(self, key: str) -> Record | None:
        """The document of that key, a copy."""
        found = self.get(doc_id=cast(int, key))
        return None if found is None else dict(found)

    def keys(self) -> list[str]:
        """All keys, in order."""
        return sorted(cast(str, document.doc_id) for document in self)

    def put(self, records: Mapping[str, Record]) -> None:
        """Save the documents, in place of those of the same keys."""
        self.cut(key for key in records if self.fetch(key) is not None)
        self.insert_multiple(Document(record, cast(int, key)) for key, record in records.items())

    def cut(self, keys: Iterable[str]) -> None:
        """Remove the documents of these keys; they must be there."""
        if keys := list(keys):
            self.remove(doc_ids=cast("list[int]", keys))


class NoteTables:
    """The three tables of one database, and the changes that concern more than one."""

    def __init__(self, storage: NotesStorage) -> None:
        self.db = TinyDB(storage=lambda: storage)  # TinyDB asks for something to call
        self.storage = storage
        self.notes = NotesTable(storage, NOTES)
        self.deleted = NotesTable(storage, DELETED)
        self.history = NotesTable(storage, HISTORY)

    def required(self, table: NotesTable, note_id: str) -> Record:
        """The document of a note; raises `NotesError` where it is not in that table."""
        if (record := table.fetch(note_id)) is None:
            raise NotesError(f"there is no such note any more: {note_id}")
        return record

    def state_of(self, note_id: str) -> dict[str, Any] | None:
        """In which table a note stands, and how; `None` where it is in none."""
        for table in (self.notes, self.deleted):
            if (record := table.fetch(note_id)) is not None:
                return {"table": table.name, "record": record}
        return None

    def put_notes(self, records: Mapping[str, Record]) -> None:
        """Show these notes, deleted before or not."""
        self.notes.put(records)
        self.deleted.cut(key for key in records if self.deleted.fetch(key) is not None)

    def remember(self, session: str, what: str, before: Mapping[str, Any]) -> None:
        """Note in the history how to get back from now to `before` (states by note id)."""
        changes = [
            {"id": note_id, "before": state, "after": _digest(after)}
            for note_id, state in before.items()
            if (after := self.state_of(note_id)) != state
        ]
        if changes:
            row = {"session": session, "what": what, "changes": changes}
            self.history.put({f"{self.storage.revision + 1:012d}": row})
            self.history.cut(self.history.keys()[:-HISTORY_LENGTH])

    def undo(self, session: str | None) -> Undone | None:
        """Take back the last change of the session (`None`: of all)."""
        for key in reversed(self.history.keys()):
            row = self.required(self.history, key)
            if session in (None, row["session"]):
                break
        else:
            return None
        changes = row["changes"]
        if any(_digest(self.state_of(change["id"])) != change["after"] for change in changes):
            raise NotesError("the note was changed by another reader since: nothing undone")
        undone = Undone(row["what"], {c["id"]: self.state_of(c["id"]) for c in changes}, {})
        self._put_states({change["id"]: change["before"] for change in changes})
        undone.after.update({note_id: self.state_of(note_id) for note_id in undone.before})
        self.history.cut([key])
        return undone

    def redo(self, undone: Undone) -> None:
        """Bring back what an undo took away, unless the notes changed since."""
        if any(self.state_of(note_id) != state for note_id, state in undone.after.items()):
            raise NotesError("the note was changed by another reader since: nothing done again")
        self._put_states(undone.before)

    def _put_states(self, states: Mapping[str, Any]) -> None:
        """Have each note stand where its state says, and as it says; `None`: nowhere."""
        for table in (self.notes, self.deleted):
            table.cut(note_id for note_id in states if table.fetch(note_id) is not None)
            table.put(
                {
                    note_id: state["record"]
                    for note_id, state in states.items()
                    if state and state["table"] == table.name
                }
            )


def _digest(state: object) -> str:
    return checksum(dump_json(state))[:23]
