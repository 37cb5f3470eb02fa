"""The commands about links: every pair of a library, and those of one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from reader.cli.opening import as_wished, prepared
from reader.cli.options import Json, KindFilter, NotesFile, Paths, Quick, Strictness, kind_of
from reader.cli.places import sentences_at
from reader.cli.records import link_record, write_lines
from reader.cli.telling import Telling, only_stderr_is_seen, progress_line
from reader.model import Link
from reader.shelf import silent

__all__ = ["links", "related"]

_MOST_DIGITS = 9
"""Of a line's number: Python reads no number of thousands of digits."""


def links(  # noqa: PLR0917 - one parameter an option
    paths: Paths = None,
    kind: KindFilter = None,
    strictness: Strictness = None,
    as_json: Json = False,
    notes: NotesFile = None,
    quick: Quick = False,
) -> None:
    """Every pair of sentences of different articles that repeat or dispute each other."""
    strictness, quick = as_wished(strictness, quick)
    with prepared(paths, notes, reading=not quick) as library:
        telling = Telling(library, reading=not quick)
        found = telling.links(
            library.links(
                kind=kind_of(kind),
                strictness=strictness,
                progress=telling.progress(progress_line() if only_stderr_is_seen() else silent),
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
    text: Annotated[
        str | None, typer.Option(help="The sentence to ask about.", metavar="SENTENCE")
    ] = None,
    at: Annotated[
        str | None,
        typer.Option(
            help="Ask about every sentence of that line; a name as the tables print it will do.",
            metavar="FILE:LINE",
        ),
    ] = None,
    kind: KindFilter = None,
    strictness: Strictness = None,
    as_json: Json = False,
    notes: NotesFile = None,
    quick: Quick = False,
) -> None:
    """Sentences that repeat or dispute one sentence, or each sentence of a line."""
    if (text is None) == (at is None):
        raise typer.BadParameter("give one of --text and --at")
    if text is not None and not text.strip():
        raise typer.BadParameter("--text takes a sentence")
    file, _, line = (at or "").rpartition(":")
    # Told before the library is opened.
    if at is not None and not (file and line.isdecimal() and len(line) <= _MOST_DIGITS):
        raise typer.BadParameter("--at takes FILE:LINE")
    strictness, quick = as_wished(strictness, quick)
    with prepared(paths, notes, reading=not quick) as library:
        sentences = sentences_at(library, file, int(line)) if at is not None else ()
        telling = Telling(library, reading=not quick)
        wanted = kind_of(kind)
        answers: list[tuple[str, str, Sequence[Link]]] = []
        if text is not None:
            links_of = library.related_text(
                text, kind=wanted, strictness=strictness, settled=not quick
            )
            answers.append(("", text, links_of))
        else:
            for sentence in sentences:
                if not quick:
                    library.settle(sentence.id)
                links_of = library.related(sentence.id, kind=wanted, strictness=strictness)
                answers.append((sentence.id, sentence.text, links_of))
        telling.end_with_verdicts()
        if as_json:
            write_lines(
                link_record(library, link, asked) for _, asked, found in answers for link in found
            )
        else:
            from reader.cli.tables import print_answer  # noqa: PLC0415 - as above

            for sentence_id, asked, found in answers:
                print_answer(library, sentence_id, asked, found)
