"""A standard output that is not UTF-8: a pipe on Korean Windows, a terminal of another locale.

What it cannot write becomes `?`, which is told once on stderr, and no error amid an answer. And
standard streams that were closed (`2>&-`), as a scheduler may start a program.
"""

from __future__ import annotations

import codecs
import io
import os
import sys

from reader.cli.telling import tell

__all__ = ["forgive", "open_what_is_closed", "takes", "tell_of_gaps"]

_HANDLER = "crossreader-gap"
_gaps: list[int] = []
_STREAMS = (
    ("stdin", "r", os.O_RDONLY),
    ("stdout", "w", os.O_RDONLY),  # an answer that goes nowhere must fail
    ("stderr", "w", os.O_WRONLY),
)


def open_what_is_closed() -> None:
    """Put the null device where a standard stream was closed.

    Python has none there: what is meant for stderr would be printed among the answer, and a
    file that is opened next, maybe to be written, would get the stream's number.
    """
    for name, mode, flags in _STREAMS:
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, flags), mode, encoding="utf-8"))


def forgive() -> None:
    """Let what cannot be written be `?` from now on."""
    _gaps.clear()
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper) and not _is_utf(out.encoding):
        codecs.register_error(_HANDLER, _gap)
        out.reconfigure(errors=_HANDLER)


def _gap(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    _gaps.append(error.end - error.start)
    return "?" * (error.end - error.start), error.end


def _is_utf(encoding: str) -> bool:
    try:
        return codecs.lookup(encoding).name.startswith("utf")
    except LookupError:
        return False


def takes(text: str) -> bool:
    """Whether standard output can write a text as it is."""
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8", "surrogateescape")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def tell_of_gaps() -> None:
    """Say that something could not be written, if so, and what helps."""
    if _gaps:
        _gaps.clear()
        tell(
            [
                f"standard output takes {sys.stdout.encoding} only, the rest is told as ?: "
                "PYTHONUTF8=1 in the environment makes it UTF-8"
            ]
        )
