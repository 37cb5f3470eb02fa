"""Open what a command is asked about: its paths, the user's settings, the notes, a library."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.failing import CommandError, first_of, reported
from reader.cli.telling import failures_of, progress_line, tell, tell_failures, tell_same_pages
from reader.library import SAMPLE, Library
from reader.loading import STANDARD_INPUT
from reader.shelf import silent

if TYPE_CHECKING:
    from reader.notes import NoteStore
    from reader.settings import Wishes

__all__ = ["as_wished", "chosen_by", "loaded", "notes_in", "open_notes", "prepared"]


def open_notes(file: Path | None, *, new: bool = False) -> NoteStore:
    """The notes in a file, or where they lie by default; raises `NotesError`.

    A file that was named must be there: a mistyped name would look like notes that are gone.
    With `new` it need not be, as notes are to be put there.
    """
    from reader.notes import NoteStore  # noqa: PLC0415

    store = NoteStore(file)
    if file is not None and not new and not store.on_disk:
        raise CommandError(f"{file}: no such file or directory")
    return store


def notes_in(file: Path | None, *, new: bool = False) -> NoteStore | None:
    """The notes in a file that was named; none was: the library opens its own when asked."""
    if file is None:
        return None
    with reported():
        return open_notes(file, new=new)


def _must_exist(paths: Sequence[Path]) -> None:
    missing = []
    for path in paths:
        if str(path) == STANDARD_INPUT:
            continue
        try:
            path.stat()
        except OSError as error:
            missing.append(f"{path}: {(error.strerror or str(error)).lower()}")
    if missing:
        raise CommandError(*first_of(missing))


def chosen_by(paths: Sequence[Path] | None) -> tuple[list[Path], Wishes]:
    """What a command opens, and what the user's settings say about it."""
    from reader.settings import wishes  # noqa: PLC0415

    chosen = list(paths or [SAMPLE])
    _must_exist(chosen)
    wished = wishes()
    if wished.beyond:
        from reader.tui.settings import load_settings  # noqa: PLC0415 - few have such entries

        wished = replace(wished, problems=load_settings().problems)
    return chosen, wished


def as_wished(strictness: float | None, quick: bool) -> tuple[float, bool]:
    """How the dial stands, and whether links are counted only: as asked for, else as set."""
    from reader.settings import wishes  # noqa: PLC0415 - as above

    wished = wishes()
    return wished.strictness if strictness is None else strictness, quick or not wished.reading


@contextmanager
def loaded(
    paths: Sequence[Path] | None, notes: Path | None = None, *, reading: bool = False
) -> Iterator[Library]:
    """A loaded library. Pages that fail are told on stderr; none at all is an error."""
    chosen, wishes = chosen_by(paths)
    tell(wishes.problems)
    with Library(
        chosen,
        notes=notes_in(notes),
        reading=reading,
        options=wishes.loading,
        judge=wishes.judge,
    ) as library:
        library.load()
        if not library.articles:
            raise CommandError(*(failures_of(library) or ["no pages found"]))
        tell_failures(library)
        yield library


@contextmanager
def prepared(
    paths: Sequence[Path] | None, notes: Path | None, *, reading: bool
) -> Iterator[Library]:
    """A library that is loaded and indexed, so that it answers in full."""
    with loaded(paths, notes, reading=reading) as library:
        tell_same_pages(library)
        library.prepare(progress_line() if sys.stderr.isatty() else silent)
        yield library
