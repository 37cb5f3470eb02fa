"""Two states of one note compared: as it was and as it is, as it is here and as it comes in.

Pure; knows nothing of tables and of who writes when.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from reader.notes.records import Note, NoteChangedError, Record, from_record, utc_now

_WRITTEN = ("text", "tags", "colour", "verdict")
"""What of a note is written by hand; where it stands is found anew each time."""


def says_the_same(one: Note, other: Note) -> bool:
    """Whether two states of a note say the same to who reads it."""
    return all(getattr(one, name) == getattr(other, name) for name in _WRITTEN)


def unchanged(record: Record | None, was: Note, changes: Mapping[str, Any]) -> Note:
    """The note of a record; raises where it says neither what it did nor what it is to say."""
    now = None if record is None else from_record(record)
    if now is None:
        raise NoteChangedError(None)
    done = bool(changes) and says_the_same(now, replace(now, **changes))
    if not done and not says_the_same(now, was):
        raise NoteChangedError(now)
    return now


def taken_in(
    coming: Mapping[str, Record], here: Callable[[str], Record | None]
) -> tuple[dict[str, Record], tuple[int, int, int, int]]:
    """Which records from elsewhere are to be saved; how many are new, newer, skipped, left.

    A note that is here already is replaced only by one modified later, or by one that was
    edited by hand outside: it says something else and yet to be of the same moment. Those
    left are the skipped ones that say something else and were changed here later.
    """
    records: dict[str, Record] = {}
    added = updated = left = 0
    for note_id, record in coming.items():
        own = here(note_id)
        if own is None:
            added += 1
            records[note_id] = record
            continue
        same = says_the_same(from_record(record, trusted=True), from_record(own, trusted=True))
        when = record["modified"]
        if when == own["modified"] and not same:
            when = utc_now(after=own["modified"])
        if when > own["modified"]:
            updated += 1
            records[note_id] = {**record, "modified": when}
        elif not same:
            left += 1
    return records, (added, updated, len(coming) - added - updated, left)
