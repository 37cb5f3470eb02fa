"""The one exception that a reader of a format raises, and how errors and sizes are told."""

from __future__ import annotations

import math


class FileRefusedError(Exception):
    """A file, or an item in it, that gives no page, with the reason in one line."""


def reason_of(error: Exception) -> str:
    """What the system or a library says is wrong, in one line of lower case."""
    told = error.strerror if isinstance(error, OSError) else None
    return " ".join((told or str(error) or type(error).__name__).lower().split())


_BINARY = (("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10))
_DECIMAL = (("GB", 10**9), ("MB", 10**6), ("kB", 10**3))


def told_size(number: int, limit: int | None = None) -> str:
    """A number of bytes in the units in which the limit is round: `64 MiB`, `5 kB`.

    The limit is the number itself where none is given. Rounded up to a tenth, so that what
    is over a limit never reads as the limit.
    """
    limit = number if limit is None else limit
    units = _BINARY if limit and limit % 1024 == 0 else _DECIMAL
    for unit, times in units:
        if number >= times:
            return f"{math.ceil(number * 10 / times) / 10:g} {unit}"
    return f"{number} bytes"
