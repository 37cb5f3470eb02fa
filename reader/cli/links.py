"""The commands about links: every pair of a library, and those of one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from reader.cli.failing import CommandError
from reader.cli.opening import prepared
from reader.cli.options import Json, KindFilter, NotesFile, Paths, Quick, Strictness, kind_of
from reader.cli.records import link_record, write_lines
from reader.cli.telling import Telling, only_errors_are_seen, progress_line
from reader.library import DEFAULT_STRICTNESS
from reader.model import Link
from reader.shelf import silent

__all__ = ["links", "related"]


def links(  # noqa: PLR0917 - one parameter an option
    paths: Paths = None,
    kind: KindFilter = None,
    strictness: Strictness = DEFAULT_STRICTNESS,
    as_json: Json = False,
    notes: NotesFile = None,
    quick: Quick = False,
) -> None:
    """Every pair of sentences of different articles that repeat or dispute each other."""
    library = prepared(paths, notes, reading=not quick)
    telling = Telling(library, reading=not quick)
    found = telling.links(
        library.links(
            kind=kind_of(kind),
            strictness=strictness,
            progress=telling.progress(progress_line() if only_errors_are_seen() else silent),
            settled=not quick,
        )
    )
    if as_json:
        write_lines(link_record(library, link) for link in found)
    else:
        from reader.cli.tables import print_links  # noqa: PLC0415 - scripts do without Rich

        print_links(library, found)


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
    quick: Quick = False,
) -> None:
    """Sentences that repeat or dispute one sentence, given as text or by its place."""
    if (text is None) == (at is None):
        raise typer.BadParameter("give one of --text and --at")
    if text is not None and not text.strip():
        raise typer.BadParameter("--text takes a sentence")
    file, _, line = (at or "").rpartition(":")
    if at is not None and not (file and line.isdecimal()):  # told before the library is opened
        raise typer.BadParameter("--at takes FILE:LINE")
    library = prepared(paths, notes, reading=not quick)
    telling = Telling(library, reading=not quick)
    found: Sequence[Link]
    if at is not None:
        sentence = library.sentence_at(file, int(line))
        if sentence is None:
            raise CommandError(f"{at}: no sentence of an article stands there")
        if not quick:
            library.settle(sentence.id)
        found = library.related(sentence.id, kind=kind_of(kind), strictness=strictness)
        text = sentence.text
    else:
        text = text or ""
        found = library.related_text(
            text, kind=kind_of(kind), strictness=strictness, settled=not quick
        )
    telling.end()
    if as_json:
        write_lines(link_record(library, link, text) for link in found)
    else:
        from reader.cli.tables import print_links  # noqa: PLC0415 - as above

        print_links(library, found, text)
