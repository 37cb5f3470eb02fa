"""Steps from older schemas to this one: pure functions from tables to tables.

A step never drops what it does not understand: such documents go to the table
`unread`, which nothing reads and every write keeps.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reader.notes.encoding import SCHEMA, DamagedError, Tables
from reader.notes.errors import NotesError
from reader.notes.records import EPOCH, from_record, to_record

NOTES, DELETED, HISTORY, UNREAD = "notes", "deleted", "history", "unread"


@dataclass(frozen=True, slots=True)
class Migration:
    """A step to schema `to` from the one before it; `example` is what it reads."""

    to: int
    step: Callable[[Tables], Tables]
    example: Tables


def _from_plain_tinydb(tables: Tables) -> Tables:
    """Schema 1, what TinyDB's own storage writes: notes in `_default`, numbered, without ids."""
    known = {"_default", "notes"}
    if not known & set(tables) and tables:
        raise DamagedError("no table of notes")
    new: Tables = {NOTES: {}, DELETED: {}, HISTORY: {}, UNREAD: {}}
    for name, table in tables.items():
        for number, document in table.items():
            try:
                note = from_record(_plain_note(name, number, document))
            except NotesError:
                new[UNREAD][f"{name}/{number}"] = document
            else:
                new[NOTES][note.id] = to_record(note)
    return new


def _plain_note(table: str, number: str, document: dict[str, Any]) -> dict[str, Any]:
    if "text" not in document and "target" not in document:
        raise NotesError("a note needs a text")
    created = document.get("created", EPOCH)
    # The id must come out the same when a migration is repeated after a crash.
    name = f"crossreader:{table}:{number}:{created}:{document.get('text', '')}"
    target = document.get("target") or {
        "article_id": document.get("article") or "",
        "path": document.get("path") or "",
        "sentence_id": document.get("sentence") or "",
        "exact": document.get("quote") or "",
    }
    return {
        "id": document.get("id", f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}"),
        "created": created,
        "modified": document.get("modified", created),
        "motivation": document.get("motivation", "commenting"),
        "text": document.get("text", ""),
        "tags": document.get("tags", []),
        "target": target,
    }


MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        2,
        _from_plain_tinydb,
        {"_default": {"1": {"text": "Who counted?", "quote": "Nine ships left.", "path": "a.txt"}}},
    ),
)


def migrate(
    tables: Tables, schema: int, steps: tuple[Migration, ...] = MIGRATIONS, target: int = SCHEMA
) -> Tables:
    """The tables in the shape of schema `target`; raises `DamagedError` if they hold no notes."""
    for migration in steps:
        if schema < migration.to <= target:
            tables = migration.step(tables)
            schema = migration.to
    if schema != target:
        raise DamagedError(f"no way from schema {schema} to {target}")
    return tables
