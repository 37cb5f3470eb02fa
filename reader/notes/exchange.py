"""Notes out of the store and in again, in three formats.

What one format writes, the import reads back without loss: exporting again
gives the same bytes. Knows the store by its public face only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal, get_args

from reader.notes.encoding import load_json
from reader.notes.errors import NotesError
from reader.notes.foreign import is_moment, listed
from reader.notes.hypothesis import from_row, is_row
from reader.notes.markdown import dump_markdown, is_markdown, load_markdown
from reader.notes.records import Note, checked, from_record, to_record
from reader.notes.sheet import dump_rows, is_sheet, load_rows
from reader.notes.store import NoteStore
from reader.notes.webanno import dump_annotations, from_annotation

Format = Literal["jsonld", "markdown", "csv"]
FORMATS: tuple[Format, ...] = get_args(Format)
_WRITERS: dict[str, Callable[[list[Note], str], str]] = {
    "jsonld": lambda notes, _: dump_annotations(notes),
    "markdown": dump_markdown,
    "csv": lambda notes, _: dump_rows(notes),
}
MOST_PROBLEMS = 50
_UNSHAPED = (TypeError, ValueError, AttributeError, LookupError, ArithmeticError, RecursionError)
"""What a value of another shape than an annotation's may raise."""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many notes an import added, updated and skipped, and what it could not take in.

    `left` of the skipped say something else than here, where they were changed later.
    """

    added: int
    updated: int
    skipped: int
    problems: tuple[str, ...] = ()
    left: int = 0


def export(notes: Iterable[Note], format: Format, language: str = "en") -> str:
    """The notes as JSON-LD (W3C Web Annotation), Markdown or CSV, in an order of their own.

    What Markdown says to people is in the language, `en` or `ko`; the others are for programs.
    """
    if format not in _WRITERS:
        raise NotesError(f"no such format: {format}; there are {', '.join(FORMATS)}")
    kept = [from_record(to_record(note)) for note in notes]
    return _WRITERS[format](sorted(kept, key=lambda note: (note.created, note.id)), language)


def import_notes(store: NoteStore, text: str) -> ImportResult:
    """Take in what `export` wrote, other W3C annotations, or an answer of Hypothesis' API.

    A note that the store has is replaced by one modified later, or edited by hand in
    the file, and skipped otherwise. Raises `NotesError` where the text is none of these.
    """
    text = text.removeprefix("\ufeff")
    found = [_dated(item) for item in _read(text)]
    notes = [item for item in found if isinstance(item, Note)]
    problems = [item.reason for item in found if isinstance(item, NotesError)]
    if len(problems) > MOST_PROBLEMS:
        more = len(problems) - MOST_PROBLEMS
        problems = [*problems[:MOST_PROBLEMS], f"and {more} more"]
    added, updated, skipped, left = store.merge(notes) if notes else (0, 0, 0, 0)
    return ImportResult(added, updated, skipped, tuple(problems), left)


def _read(text: str) -> list[Note | NotesError]:
    if text.lstrip().startswith(("{", "[")):
        try:
            return [_annotation(item) for item in _annotations(load_json(text.encode()))]
        except RecursionError:  # newer Pythons read deeper JSON than they call functions
            raise NotesError("cannot be imported: nested too deeply") from None
        except ValueError as error:
            raise NotesError(f"cannot be imported: {error}") from None
    # Spreadsheets and editors on Windows may have changed the ends of lines.
    if is_markdown(text.replace("\r\n", "\n")):
        return load_markdown(text.replace("\r\n", "\n"))
    if is_sheet(text):
        return load_rows(text)
    raise NotesError("cannot be imported: neither JSON-LD, nor Markdown or CSV of this reader")


def _dated(item: Note | NotesError) -> Note | NotesError:
    """The same; a reason in the place of a note whose times are none."""
    if isinstance(item, Note):
        for stamp in (item.created, item.modified):
            if not is_moment(stamp):
                return NotesError(f"not a note: no time: {stamp!r}")
    return item


def _annotations(value: Any) -> Iterator[Any]:
    """The annotations in a collection, page, list, single annotation or API answer."""
    if isinstance(value, list):
        for item in value:
            yield from _annotations(item)
    elif isinstance(value, dict):
        if isinstance(value.get("first"), dict):
            yield from _annotations(value["first"])
        elif lists := [key for key in ("items", "rows", "annotations") if key in value]:
            yield from listed(value[lists[0]])
        else:
            yield value
    else:
        yield value


def _annotation(value: Any) -> Note | NotesError:
    """The note of a W3C annotation or of a row of Hypothesis' API, or why there is none."""
    try:
        return checked(from_row(value) if is_row(value) else from_annotation(value))
    except NotesError as error:
        return error
    except KeyError as error:
        return NotesError(f"not an annotation: it has no {str(error.args[0])[:40]!r}")
    except _UNSHAPED as error:
        return NotesError(f"not an annotation: {type(error).__name__}: {error}")
