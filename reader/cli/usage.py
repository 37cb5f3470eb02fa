"""A command that was used wrongly, told in the language of the commands.

What parses the words of a command says it in English; a person who chose Korean reads Korean.
"""

from __future__ import annotations

import sys
from typing import Any, Protocol, TypeGuard

from reader.cli.speaking import reason_in, voice
from reader.terminal import printable

__all__ = ["is_wrong_use", "tell_wrong_use"]


class WrongUse(Protocol):
    """An error of the parser, by what it can do: Typer ships the parser under names of its own."""

    exit_code: int
    ctx: Any

    def format_message(self) -> str: ...
    def show(self) -> None: ...


def is_wrong_use(error: object) -> TypeGuard[WrongUse]:
    """Whether an error is the parser's own."""
    return all(hasattr(error, name) for name in ("exit_code", "format_message", "show"))


def tell_wrong_use(error: WrongUse) -> None:
    """Say on stderr what was wrong, and where help is."""
    say, context = voice(), getattr(error, "ctx", None)
    message = error.format_message()
    plain = message.replace("Value error, ", "", 1)  # of the library that looks at values
    told = reason_in(plain, say)
    if told == message:  # English, the help itself, or words that no row knows
        error.show()
        return
    if context is not None:
        usage = context.get_usage().removeprefix("Usage: ")
        print(say("usage", usage=usage, path=context.command_path) + "\n", file=sys.stderr)
    print(say("usage.error", message=printable(told)), file=sys.stderr)
