"""Keys typed ahead: before the field that they are meant for has the focus.

A field is mounted and laid out first, which takes longer where much is going on. What is
typed meanwhile belongs to the field, and must not count as commands.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from textual import events
from textual.widgets import Input, TextArea


@runtime_checkable
class Typed(Protocol):
    """A screen with a field to type into."""

    @property
    def typed_into(self) -> Input | TextArea | None:
        """The field that has the focus or is about to, if there is one."""


def typed_ahead(screen: object, event: events.Key) -> bool:
    """Give a letter that no widget took to the field of the screen; whether it has one.

    A field in focus takes its letters itself: one that gets here was typed before.
    """
    field = screen.typed_into if isinstance(screen, Typed) else None
    if field is None or not event.is_printable or not event.character:
        return False
    event.stop()
    event.prevent_default()
    if isinstance(field, Input):
        field.insert_text_at_cursor(event.character)
    else:
        field.insert(event.character)
    return True
