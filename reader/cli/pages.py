"""The commands about pages: open the reader on them, clean, index, add one."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from reader.cli.failing import CommandError, first_of
from reader.cli.opening import as_wished, chosen_by, loaded, notes_in
from reader.cli.options import Json, NotesFile, Paths, Quick
from reader.cli.records import article_record, print_data, write_lines
from reader.cli.telling import Telling, failures_of, progress_bar, tell, tell_failures
from reader.library import Library
from reader.loading import STANDARD_INPUT

__all__ = ["add", "clean", "index_library", "open_reader"]


def open_reader(paths: Paths = None, notes: NotesFile = None) -> None:
    """Open the reader on files and folders; on the sample library when none is named."""
    from reader.tui import run  # noqa: PLC0415 - Textual is loaded for the screen alone

    if Path(STANDARD_INPUT) in (paths or ()):  # a terminal's own would be waited for unasked
        raise typer.BadParameter(
            "the reader has its keys from standard input, so it opens no page from there:"
            " save it as a file, or use `reader clean -`"
        )
    # What is wrong in the settings is told on the screen, beside its own.
    chosen, wishes = chosen_by(paths)
    with Library(
        chosen, notes=notes_in(notes, new=True), options=wishes.loading, judge=wishes.judge
    ) as library:
        if not any(library.files()):
            tell(wishes.problems)
            raise CommandError(*first_of(f"{path}: no pages in this folder" for path in chosen))
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            raise CommandError("the reader needs a terminal; for scripts see `reader links --json`")
        sys.exit(run(library))


def clean(paths: Paths = None, as_json: Json = False) -> None:
    """What each page holds: its article and what was cleaned away."""
    with loaded(paths) as library:
        if as_json:
            write_lines(article_record(article) for article in library.articles)
        else:
            from reader.cli.tables import print_article  # noqa: PLC0415 - scripts do without Rich

            for article in library.articles:
                print_article(article)


def index_library(
    paths: Paths = None,
    with_links: Annotated[
        bool, typer.Option("--links", help="Judge every sentence's links too (much slower).")
    ] = False,
    quick: Quick = False,
    as_json: Json = False,
) -> None:
    """Do ahead of time what opening would do, and say what was done."""
    chosen, wishes = chosen_by(paths)
    tell(wishes.problems)
    strictness, quick = as_wished(None, quick)
    reading = with_links and not quick
    with Library(chosen, options=wishes.loading, reading=reading, judge=wishes.judge) as library:
        telling = Telling(library, reading=reading)
        with progress_bar() as progress:
            done = library.index(
                telling.progress(progress),
                links=with_links,
                settled=reading,
                strictness=strictness,
            )
        if not done.articles:
            raise CommandError(*(failures_of(library) or ["no pages found"]))
        tell_failures(library)
        telling.end()
        if as_json:
            write_lines([asdict(done)])
        else:
            from reader.cli.tables import print_indexed  # noqa: PLC0415 - as above

            print_indexed(done)


def add(
    url: Annotated[str, typer.Argument(help="Address of a page, http or https.", metavar="URL")],
    folder: Annotated[
        Path, typer.Argument(help="The library's folder.", metavar="FOLDER")
    ] = Path(),
    local: Annotated[
        bool, typer.Option("--local", help="Allow addresses of the local network.")
    ] = False,
) -> None:
    """Fetch one page, politely, into a folder; its path goes to stdout.

    A page that is there already, unchanged, is not kept twice; one that changed is kept beside.
    """
    from reader.cli.adding import settled_beside  # noqa: PLC0415
    from reader.loading.fetch import FetchError, fetch_page  # noqa: PLC0415

    try:
        fetched = fetch_page(url, folder, allow_local=local)
    except FetchError as error:
        raise CommandError(str(error)) from None
    page, told = settled_beside(fetched)
    tell(told)
    print_data(f"{page}\n")
