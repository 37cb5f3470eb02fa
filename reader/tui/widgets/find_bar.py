"""The line to type into when finding in the article, with the count of matches."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Input, Label

from reader.tui.words.strings import Words


class FindBar(Horizontal):
    """Mounted when it is opened first; the screen listens to its input."""

    def __init__(self, say: Words) -> None:
        super().__init__(id="find")
        self.say = say
        self.input = Input(placeholder=say("find.start"), compact=True, id="find-input")
        self.count = Label("", id="find-count", markup=False)
        self.opening = False

    def open(self) -> None:
        """Show the line, with what was typed last, and put the focus in it."""
        self.display = self.opening = True
        self.call_after_refresh(self._opened)

    def _opened(self) -> None:
        self.opening = False
        self.input.focus()

    def compose(self) -> ComposeResult:
        yield Label("/", id="find-mark", markup=False)
        yield self.input
        yield self.count

    def show_count(self, number: int, total: int) -> None:
        """`2 of 5`, or that there is none; nothing while nothing is typed."""
        if not self.input.value.strip():
            self.count.update("")
        elif not total:
            self.count.update(self.say("find.none"))
        else:
            self.count.update(self.say("find.count", n=number, total=total))
