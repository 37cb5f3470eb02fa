"""The annotation store: notes that are never lost, anchored to sentences, exchanged as W3C does.

This is the room's public face; it knows nothing of the screen.
"""

from reader.notes.anchor import Anchor, anchor_all, anchor_target
from reader.notes.errors import NotesError
from reader.notes.exchange import FORMATS, Format, ImportResult, export, import_notes
from reader.notes.folding import same_words
from reader.notes.places import new_target
from reader.notes.records import (
    Note,
    NoteChangedError,
    Target,
    Verdict,
    from_record,
    new_note,
    to_record,
)
from reader.notes.store import NoteStore, default_path

__all__ = [
    "FORMATS",
    "Anchor",
    "Format",
    "ImportResult",
    "Note",
    "NoteChangedError",
    "NoteStore",
    "NotesError",
    "Target",
    "Verdict",
    "anchor_all",
    "anchor_target",
    "default_path",
    "export",
    "from_record",
    "import_notes",
    "new_note",
    "new_target",
    "same_words",
    "to_record",
]
