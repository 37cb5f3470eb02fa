"""The options and arguments that several commands take.

What only one command takes stands with that command.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from reader.model import LinkKind
from reader.strictness import DEFAULT_STRICTNESS

__all__ = [
    "Json",
    "KindFilter",
    "KindOption",
    "NotesFile",
    "Paths",
    "Quick",
    "Strictness",
    "kind_of",
]


class KindOption(StrEnum):
    """The kinds of link that a command can be narrowed to."""

    repeats = "repeats"
    disputes = "disputes"


Paths = Annotated[
    list[Path] | None,
    typer.Argument(help="Files and folders of pages.", show_default="samples", metavar="PATH"),
]
Json = Annotated[bool, typer.Option("--json", help="JSON Lines instead of a table.")]
Strictness = Annotated[
    float | None,
    typer.Option(
        min=0.0,
        max=1.0,
        metavar="NUMBER",
        help="0 shows every link, 1 only what is certain; by default what settings.toml says, or "
        f"{DEFAULT_STRICTNESS}.",
    ),
]
KindFilter = Annotated[KindOption | None, typer.Option("--kind", help="Only links of this kind.")]
Quick = Annotated[
    bool,
    typer.Option("--quick", help="Count only: nothing is read, and nothing is sent to a model."),
]
NotesFile = Annotated[
    Path | None, typer.Option("--notes", help="The file that the notes are in.", metavar="FILE")
]


def kind_of(option: KindOption | None) -> LinkKind | None:
    """The kind of link that an option names."""
    return None if option is None else option.value
