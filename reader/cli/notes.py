"""The commands about notes: list, export, import."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from reader.cli.failing import CommandError, reported
from reader.cli.opening import open_notes
from reader.cli.options import Json, NotesFile
from reader.cli.records import note_record, print_data, write_lines
from reader.cli.speaking import reason_in, voice
from reader.cli.telling import tell

__all__ = ["export_notes", "import_notes_file", "list_notes"]


def list_notes(as_json: Json = False, notes: NotesFile = None) -> None:
    """All notes, the one written or changed last at the end."""
    with reported():
        saved = sorted(open_notes(notes).all(), key=lambda note: (note.modified, note.id))
    if as_json:
        write_lines(note_record(note) for note in saved)
    else:
        from reader.cli.tables import print_notes  # noqa: PLC0415 - scripts do without Rich

        print_notes(saved)


class ExportFormat(StrEnum):
    """What notes can be written as."""

    jsonld = "jsonld"
    markdown = "markdown"
    csv = "csv"


def export_notes(
    format_: Annotated[ExportFormat, typer.Option("--format")] = ExportFormat.jsonld,
    notes: NotesFile = None,
) -> None:
    """Write all notes to stdout."""
    from reader.notes import export  # noqa: PLC0415

    with reported():
        text = export(open_notes(notes).all(), format_.value, voice().language)
    print_data(text)


def import_notes_file(
    file: Annotated[Path, typer.Argument(help="The file to take in.", metavar="FILE")],
    notes: NotesFile = None,
) -> None:
    """Take in notes from a file that `reader notes export` or Hypothesis wrote; `-` is stdin."""
    from reader.loading.files import read_bytes  # noqa: PLC0415
    from reader.notes import import_notes  # noqa: PLC0415
    from reader.settings import loading_options  # noqa: PLC0415

    options, problems = loading_options()
    tell(problems)
    with reported(file):
        text = read_bytes(file, options.max_bytes).decode("utf-8-sig")
        with open_notes(notes, new=True) as store:
            result = import_notes(store, text)
    done = f"{result.added} added, {result.updated} updated, {result.skipped} already there"
    print(reason_in(done, voice()), file=sys.stderr)
    if result.left:
        tell([f"changed here since the export, and left as it is here: {result.left}"])
    tell(result.problems)
    if result.problems and not (result.added or result.updated or result.skipped):
        raise CommandError(f"{file}: no note could be taken in")
