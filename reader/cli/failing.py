"""A command that fails, and the errors of the rooms behind it turned into that."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["CommandError", "reported"]


class CommandError(Exception):
    """A command that failed, with the reason in one line."""


@contextmanager
def reported(file: Path | None = None) -> Iterator[None]:
    """Turn the errors of files and notes into a `CommandError`; `file` is the one that is read."""
    try:
        yield
    except Exception as error:
        reason = _reason(error, file)
        if reason is None:
            raise
        raise CommandError(reason) from None


def _reason(error: Exception, file: Path | None) -> str | None:
    from reader.loading.errors import FileRefusedError  # noqa: PLC0415 - many commands fail without
    from reader.notes import NotesError  # noqa: PLC0415

    if isinstance(error, NotesError):
        return str(error)
    if isinstance(error, FileRefusedError):
        return f"{file}: {error}"
    if isinstance(error, OSError):
        return f"{error.filename or file}: {(error.strerror or str(error)).lower()}"
    if isinstance(error, UnicodeDecodeError):
        return f"{file}: not UTF-8 text"
    return None
