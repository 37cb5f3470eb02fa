"""A command that fails, and the errors of the rooms behind it turned into that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["CommandError", "first_of", "reported"]


MOST_TOLD = 20
"""Files that are named one by one where many give no page: more would hide what came first."""


class CommandError(Exception):
    """A command that failed, with its reasons, one line each; one as a rule."""

    def __init__(self, *reasons: str) -> None:
        self.reasons = reasons
        super().__init__("; ".join(reasons))


def first_of(reasons: Iterable[str], most: int = MOST_TOLD) -> list[str]:
    """The first of many reasons, and how many there are beside them."""
    told = list(reasons)
    return [*told[:most], f"and {len(told) - most} more"] if len(told) > most else told


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
        # A file that is open already is told by its number.
        named = error.filename if isinstance(error.filename, str | Path) else file
        return f"{named}: {(error.strerror or str(error)).lower()}"
    if isinstance(error, UnicodeDecodeError):
        return f"{file}: not UTF-8 text"
    return None
