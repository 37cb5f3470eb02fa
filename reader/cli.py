"""The commands. Answers go to stdout, everything else to stderr.

Exit status: 0 done, 1 failed with the reason in one line on stderr, 2 wrong usage.
Rich and Textual are imported where they are first needed, so that scripts start fast.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reader import __version__
from reader.library import DEFAULT_STRICTNESS, SAMPLE, Library, Progress
from reader.loading import STANDARD_INPUT, Options
from reader.model import Link, LinkKind

if TYPE_CHECKING:
    from reader.notes import NoteStore
    from reader.shelf import OnProgress

app = typer.Typer(
    name="reader",
    no_args_is_help=False,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Read saved news pages; see who else says a sentence, and who says otherwise. "
    "`reader PATH...` opens the reader on files and folders.",
)
notes_app = typer.Typer(no_args_is_help=True, help="List, export and import notes.")
app.add_typer(notes_app, name="notes")

COMMANDS = frozenset({"open", "clean", "links", "related", "notes", "index", "add"})
"""First words that are commands; any other first word is a path to open."""


class KindOption(StrEnum):
    """The kinds of link that a command can be narrowed to."""

    repeats = "repeats"
    disputes = "disputes"


Paths = Annotated[
    list[Path] | None, typer.Argument(help="Files and folders of pages.", show_default="samples")
]
Json = Annotated[bool, typer.Option("--json", help="JSON Lines instead of a table.")]
Strictness = Annotated[
    float, typer.Option(min=0.0, max=1.0, help="Show links with at least this score.")
]
KindFilter = Annotated[KindOption | None, typer.Option("--kind", help="Only links of this kind.")]
NotesFile = Annotated[
    Path | None, typer.Option("--notes", help="Keep notes in this file.", metavar="FILE")
]


class CommandError(Exception):
    """A command that failed, with the reason in one line."""


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line; a first word that is no command is a path to open."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or (words[0] not in COMMANDS and words[0] not in {"--help", "-h", "--version"}):
        words.insert(0, "open")
    try:
        app(args=words, prog_name="reader", standalone_mode=True)
    except CommandError as error:
        _fail(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our pipe went away (`| head`): nothing is wrong, say nothing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def _fail(reason: str) -> None:
    from reader.terminal import printable  # noqa: PLC0415

    print(f"reader: {printable(reason)}", file=sys.stderr)
    sys.exit(1)


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


@app.command("open")
def open_reader(paths: Paths = None, notes: NotesFile = None) -> None:
    """Open the reader on files and folders; on the sample library when none is named."""
    from reader.tui import run  # noqa: PLC0415 - Textual is loaded for the screen alone

    # What is wrong in the settings is told on the screen, beside its own.
    chosen, options, problems = _chosen(paths)
    library = Library(chosen, notes=_notes(notes), options=options)
    if not any(library.files()):
        _tell(problems)
        raise CommandError(f"{chosen[0]}: no pages in this folder")
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise CommandError("the reader needs a terminal; for scripts see `reader links --json`")
    sys.exit(run(library))


@app.command()
def clean(paths: Paths = None, as_json: Json = False) -> None:
    """What each page holds: its article and what was cleaned away."""
    from reader import output  # noqa: PLC0415

    library = _loaded(paths)
    if as_json:
        output.write_lines(output.article_record(article) for article in library.articles)
    else:
        for article in library.articles:
            output.print_article(article)


@app.command()
def links(
    paths: Paths = None,
    kind: KindFilter = None,
    strictness: Strictness = DEFAULT_STRICTNESS,
    as_json: Json = False,
    notes: NotesFile = None,
) -> None:
    """Every pair of sentences of different articles that repeat or dispute each other."""
    from reader import output  # noqa: PLC0415

    library = _prepared(paths, notes)
    found = library.links(kind=_kind(kind), strictness=strictness)
    if as_json:
        output.write_lines(output.link_record(library, link) for link in found)
    else:
        output.print_links(library, found)


@app.command()
def related(  # noqa: PLR0917 - one parameter an option
    paths: Paths = None,
    text: Annotated[str | None, typer.Option(help="The sentence to ask about.")] = None,
    at: Annotated[
        str | None, typer.Option(help="Ask about the sentence there.", metavar="FILE:LINE")
    ] = None,
    kind: KindFilter = None,
    strictness: Strictness = DEFAULT_STRICTNESS,
    as_json: Json = False,
    notes: NotesFile = None,
) -> None:
    """Sentences that repeat or dispute one sentence, given as text or by its place."""
    from reader import output  # noqa: PLC0415

    if (text is None) == (at is None):
        raise typer.BadParameter("give one of --text and --at")
    library = _prepared(paths, notes)
    found: Sequence[Link]
    if at is not None:
        file, _, line = at.rpartition(":")
        if not file or not line.isdigit():
            raise typer.BadParameter("--at takes FILE:LINE")
        sentence = library.sentence_at(file, int(line))
        if sentence is None:
            raise CommandError(f"{at}: no sentence of an article stands there")
        found = library.related(sentence.id, kind=_kind(kind), strictness=strictness)
        text = sentence.text
    else:
        text = text or ""
        found = library.related_text(text, kind=_kind(kind), strictness=strictness)
    if as_json:
        output.write_lines(output.link_record(library, link, text) for link in found)
    else:
        output.print_links(library, found, text)


@app.command("index")
def index_library(
    paths: Paths = None,
    with_links: Annotated[
        bool, typer.Option("--links", help="Judge every sentence's links too (much slower).")
    ] = False,
    as_json: Json = False,
) -> None:
    """Do ahead of time what opening would do, and say what was done."""
    from reader import output  # noqa: PLC0415

    chosen, options, problems = _chosen(paths)
    _tell(problems)
    library = Library(chosen, options=options)
    with output.progress_bar() as progress:
        done = library.index(progress, links=with_links)
    _tell_failures(library)
    output.print_indexed(done, as_json=as_json)
    library.close()


@app.command()
def add(
    url: Annotated[str, typer.Argument(help="Address of a page, http or https.")],
    folder: Annotated[Path, typer.Argument(help="The library's folder.")] = Path(),
    local: Annotated[
        bool, typer.Option("--local", help="Allow addresses of the local network.")
    ] = False,
) -> None:
    """Fetch one page, politely, into a folder; its path goes to stdout."""
    from reader.loading.fetch import FetchError, fetch_page  # noqa: PLC0415

    try:
        _print_data(f"{fetch_page(url, folder, allow_local=local)}\n")
    except FetchError as error:
        raise CommandError(str(error)) from None


@notes_app.command("list")
def list_notes(as_json: Json = False, notes: NotesFile = None) -> None:
    """All notes, newest last."""
    from reader import output  # noqa: PLC0415

    with _reported():
        saved = _open_notes(notes).all()
    if as_json:
        output.write_lines(output.note_record(note) for note in saved)
    else:
        output.print_notes(saved)


class ExportFormat(StrEnum):
    """What notes can be written as."""

    jsonld = "jsonld"
    markdown = "markdown"
    csv = "csv"


@notes_app.command("export")
def export_notes(
    format_: Annotated[ExportFormat, typer.Option("--format")] = ExportFormat.jsonld,
    notes: NotesFile = None,
) -> None:
    """Write all notes to stdout."""
    from reader.notes import export  # noqa: PLC0415

    with _reported():
        _print_data(export(_open_notes(notes).all(), format_.value))


@notes_app.command("import")
def import_notes_file(file: Path, notes: NotesFile = None) -> None:
    """Take in notes from a file that `reader notes export` or Hypothesis wrote; `-` is stdin."""
    from reader.loading.files import read_bytes  # noqa: PLC0415
    from reader.notes import import_notes  # noqa: PLC0415
    from reader.settings import loading_options  # noqa: PLC0415

    options, problems = loading_options()
    _tell(problems)
    with _reported(file):
        text = read_bytes(file, options.max_bytes).decode("utf-8-sig")
        result = import_notes(_open_notes(notes), text)
    print(
        f"{result.added} added, {result.updated} updated, {result.skipped} already there",
        file=sys.stderr,
    )
    _tell(result.problems)


# -- what the commands share ---------------------------------------------------


class _reported:  # noqa: N801 - used as a statement
    """Turn the errors of files and notes into a `CommandError`; `file` is the one that is read."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        from reader.loading.errors import FileRefusedError  # noqa: PLC0415
        from reader.notes import NotesError  # noqa: PLC0415

        if isinstance(error, NotesError):
            raise CommandError(str(error)) from None
        if isinstance(error, FileRefusedError):
            raise CommandError(f"{self._file}: {error}") from None
        if isinstance(error, OSError):
            reason = (error.strerror or str(error)).lower()
            raise CommandError(f"{error.filename or self._file}: {reason}") from None
        if isinstance(error, UnicodeDecodeError):
            raise CommandError(f"{self._file}: not UTF-8 text") from None


def _open_notes(file: Path | None) -> NoteStore:
    from reader.notes import NoteStore  # noqa: PLC0415

    return NoteStore(file)


def _notes(file: Path | None) -> NoteStore | None:
    if file is None:
        return None
    with _reported():
        return _open_notes(file)


def _must_exist(paths: Sequence[Path]) -> None:
    for path in paths:
        if str(path) == STANDARD_INPUT:
            continue
        try:
            path.stat()
        except OSError as error:
            raise CommandError(f"{path}: {(error.strerror or str(error)).lower()}") from None


def _loaded(paths: Sequence[Path] | None, notes: Path | None = None) -> Library:
    """A loaded library. Pages that fail are told on stderr; none at all is an error."""
    chosen, options, problems = _chosen(paths)
    _tell(problems)
    library = Library(chosen, notes=_notes(notes), options=options)
    library.load()
    failures = library.failures
    if not library.articles:
        first = failures[0] if failures else None
        raise CommandError(f"{first.path}: {first.reason}" if first else "no pages found")
    _tell_failures(library)
    return library


def _chosen(paths: Sequence[Path] | None) -> tuple[list[Path], Options, Sequence[str]]:
    """What a command opens, how the user's settings want it read, and what is wrong in them."""
    from reader.settings import loading_options  # noqa: PLC0415

    chosen = list(paths or [SAMPLE])
    _must_exist(chosen)
    return chosen, *loading_options()


def _tell_failures(library: Library) -> None:
    """One line on stderr for each page that could not be read."""
    _tell(f"{failure.path}: {failure.reason}" for failure in library.failures)


def _tell(problems: Iterable[str]) -> None:
    """One line on stderr for each thing that is wrong and does not end the command."""
    from reader.terminal import printable  # noqa: PLC0415

    for problem in problems:
        print(f"reader: {printable(problem)}", file=sys.stderr)


def _prepared(paths: Sequence[Path] | None, notes: Path | None) -> Library:
    library = _loaded(paths, notes)
    library.prepare(_progress_line() if sys.stderr.isatty() else lambda _: None)
    return library


def _progress_line() -> OnProgress:
    def show(progress: Progress) -> None:
        end = "\r\x1b[K" if progress.done == progress.total else "\r"
        print(f"reading {progress.done}/{progress.total}", end=end, file=sys.stderr, flush=True)

    return show


def _print_data(text: str) -> None:
    """Text to stdout: byte for byte into a file or a pipe, harmless on a terminal."""
    from reader.terminal import printable  # noqa: PLC0415

    if sys.stdout.isatty():
        print(printable(text, lines=True), end="")
    else:
        sys.stdout.flush()
        # A file name that is not UTF-8 goes out as the bytes that it is.
        sys.stdout.buffer.write(text.encode("utf-8", "surrogateescape"))
        sys.stdout.flush()


def _kind(option: KindOption | None) -> LinkKind | None:
    return None if option is None else option.value


if __name__ == "__main__":
    main()
