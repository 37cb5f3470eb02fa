"""What each action of the registry does to the reading screen.

A command is a function that takes the screen. Each module registers its own;
a test checks that every action has one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading

Command = Callable[["Reading"], None]
COMMANDS: dict[str, Command] = {}


def does(action_id: str) -> Callable[[Command], Command]:
    """Register a function as what an action does."""

    def register(command: Command) -> Command:
        COMMANDS[action_id] = command
        return command

    return register


def load_commands() -> None:
    """Import every module of commands, so that all are registered."""
    from reader.tui.commands import (  # noqa: F401, PLC0415
        app,
        copied,
        find,
        look,
        move,
        notes,
        out,
        panes,
        passages,
        related,
    )
