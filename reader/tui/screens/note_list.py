"""The list of notes and verdicts, narrowed to those in which some words stand.

A list of hundreds of notes is of no use the next week unless one finds the tag or the word.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.widgets import Input

from reader.tui.find.search import find
from reader.tui.screens.picker import Picker
from reader.tui.widgets.item_list import Item


class NoteList(Picker):
    """A picker whose line to type into stays away until it is asked for; letters are keys."""

    def on_mount(self) -> None:
        self.input.display = False
        self.list.focus()

    @property
    def typed_into(self) -> Input | None:
        return super().typed_into if self.input.display else None

    def open_filter(self) -> None:
        """Show the line, or go back into it."""
        self.input.display = True
        self.input.focus()

    def on_descendant_focus(self) -> None:
        """The keys at the foot are those of where one is."""
        self.show_anew(cursor=self.list.cursor)

    def replace(self, items: Sequence[Item], note: str, *, cursor: int = 0) -> None:
        super().replace(items, note, cursor=cursor)
        self._name_keys()

    def _name_keys(self) -> None:
        """While words are typed letters are letters: only Enter and Esc do something."""
        if self.typed_into is not None:
            words = [("settle", "Enter", self.say("hint.to-list"))]
            self.hints.show([*words, ("leave", "Esc", self.say("hint.all-again"))])

    def action_extra(self, key: str) -> None:
        if key == "settle":
            self.list.focus()
        else:
            super().action_extra(key)

    def action_leave(self) -> None:
        """Show all notes again where they were narrowed, else close."""
        if self.input.display:
            self.input.value = ""
            self.input.display = False
            self.list.focus()
        else:
            super().action_leave()

    @on(Input.Submitted, "#over-input")
    def _settled(self, message: Input.Submitted) -> None:
        """The first Enter ends the typing, so that the keys of the list work on what was found."""
        message.prevent_default()
        message.stop()
        self.list.focus()

    def renew(self, empty: str) -> None:
        """The notes were read anew; `empty` is what stands where there are none."""
        self._empty = empty
        self.show_anew(cursor=self.list.cursor)

    def show_anew(self, *, cursor: int = 0) -> None:
        """Show what the notes are now, narrowed as before."""
        if self._search is not None:
            items, note = self._search(self.input.value)
            at = min(max(0, cursor), max(0, len(items) - 1))
            self.replace(items, note, cursor=at)


def narrowed(items: Sequence[Item], query: str) -> tuple[list[Item], str]:
    """The entries in which every word of a query stands, initials included, and their number."""
    words = query.split()
    found = [
        item
        for item in items
        if all(find(f"{item.head}\n{item.body}\n{item.detail}", word) for word in words)
    ]
    return found, f"{len(found)}/{len(items)}" if words else str(len(items))
