"""The program: its commands by name, and how it ends.

Exit status: 0 done, also where nobody wanted all of the answer (`| head`), 1 failed with the
reason on stderr, a line each where there are several, 2 wrong usage. What a command does
stands in `pages.py`, `links.py` and `notes.py`.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from functools import wraps
from typing import Annotated

import typer

from reader import __version__
from reader.cli.failing import CommandError
from reader.cli.helping import HelpfulCommand, HelpfulGroup
from reader.cli.links import links, related
from reader.cli.notes import export_notes, import_notes_file, list_notes
from reader.cli.pages import add, clean, index_library, open_reader
from reader.cli.standard_output import forgive, open_what_is_closed, tell_of_gaps
from reader.cli.telling import tell
from reader.cli.usage import is_wrong_use, tell_wrong_use

__all__ = ["COMMANDS", "main"]

app = typer.Typer(
    name="reader",
    cls=HelpfulGroup,
    no_args_is_help=False,
    add_completion=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
    help="Read saved news pages; see who else says a sentence, and who says otherwise. "
    "`reader PATH...` opens the reader on files and folders.",
)
notes_app = typer.Typer(
    cls=HelpfulGroup, no_args_is_help=True, help="List, export and import notes."
)
app.add_typer(notes_app, name="notes")

# In the order of the help.
_COMMANDS: dict[str, Callable[..., None]] = {
    "open": open_reader,
    "clean": clean,
    "links": links,
    "related": related,
    "index": index_library,
    "add": add,
}
_NOTES_COMMANDS: dict[str, Callable[..., None]] = {
    "list": list_notes,
    "export": export_notes,
    "import": import_notes_file,
}


class _PipeClosedError(Exception):
    """Nobody reads our answer any more. Click would end with 1 on a `BrokenPipeError`."""


def _piped(command: Callable[..., None]) -> Callable[..., None]:
    @wraps(command)
    def run(*args: object, **options: object) -> None:
        try:
            command(*args, **options)
            sys.stdout.flush()
            tell_of_gaps()
        except BrokenPipeError:
            raise _PipeClosedError from None

    return run


_UNWRITTEN = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF})
"""What the system says where an answer cannot be written, without the name of a file."""


def _drop_stdout() -> None:
    """Let what cannot be written go, or the interpreter would try once more at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


_INTERRUPTED = 130


def _leave_no_progress() -> int:
    """The status of who was interrupted; how far it was stands in its line still."""
    if sys.stderr.isatty():
        print(end="\r\x1b[K", file=sys.stderr, flush=True)
    return _INTERRUPTED


for _name, _command in _COMMANDS.items():
    app.command(_name, cls=HelpfulCommand)(_piped(_command))
for _name, _command in _NOTES_COMMANDS.items():
    notes_app.command(_name, cls=HelpfulCommand)(_piped(_command))

COMMANDS = frozenset({*_COMMANDS, "notes"})
"""First words that are commands; any other first word is a path to open."""


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line; a first word that is no command is a path to open."""
    open_what_is_closed()
    forgive()
    words = list(sys.argv[1:] if argv is None else argv)
    meant = _meant(words)
    if not words or (words[0] not in COMMANDS and words[0] not in {"--help", "-h", "--version"}):
        words.insert(0, "open")
    try:
        status = app(args=words, prog_name="reader", standalone_mode=False) or 0
        sys.exit(status if status != _INTERRUPTED else _leave_no_progress())
    except typer.Abort:
        sys.exit(1)
    except CommandError as error:
        tell(error.reasons)
        tell([f"if a command was meant: `reader {meant}`"] if meant else [])
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(_leave_no_progress())
    except _PipeClosedError:
        # The reader of our pipe went away (`| head`): nothing is wrong, say nothing.
        _drop_stdout()
        sys.exit(0)
    except OSError as error:
        if error.filename is not None or error.errno not in _UNWRITTEN:
            raise
        _drop_stdout()
        tell([f"standard output: {(error.strerror or str(error)).lower()}"])
        sys.exit(1)
    except Exception as error:
        if not is_wrong_use(error):
            raise
        tell_wrong_use(error)
        sys.exit(error.exit_code)


def _meant(words: Sequence[str]) -> str:
    """The command that a first word is a slip of the pen for; "" for a path or another word."""
    # `Path.exists` raises for a sentence, which is too long for a file's name.
    if not words or words[0] in COMMANDS or os.path.lexists(words[0]):
        return ""
    if words[0] == "help":
        return "--help"
    return next(iter(get_close_matches(words[0], COMMANDS, n=1, cutoff=0.7)), "")


def _version(wanted: bool) -> None:
    if wanted:
        print(f"reader {__version__}")
        raise typer.Exit


@app.callback()
def _top(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Options of the program itself."""
