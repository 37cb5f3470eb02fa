"""The one-line bars: what is open and under way, what the keys do here, the best link."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.text import clip, width_of


class TextBar(Widget):
    """One row with a text at the left and one at the right, cut rather than wrapped."""

    ALLOW_SELECT = False

    class Pressed(Message):
        """The bar was clicked."""

        def __init__(self, bar: TextBar, *, left: bool) -> None:
            """`left`: on the words at the left."""
            super().__init__()
            self.bar = bar
            self.left = left

        @property
        def control(self) -> TextBar:
            return self.bar

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._left = ""
        self._right = ""

    def show(self, left: str, right: str = "") -> None:
        """Show other texts, already made harmless."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.refresh()

    @property
    def text(self) -> str:
        """What is shown, for tests and screen readers."""
        return f"{self._left} {self._right}".strip()

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        right = clip(self._right, width)
        left = clip(self._left, max(0, width - width_of(right) - 1))
        space = width - width_of(left) - width_of(right)
        return Strip([Segment(left + " " * space + right, self.rich_style)], width)

    def on_click(self, event: events.Click) -> None:
        self.post_message(self.Pressed(self, left=event.x < width_of(self._left)))


class HintBar(Widget):
    """The keys that matter at this place, each with a word; a click does what the key does."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"hints--key"}

    class Pressed(Message):
        """A hint was clicked."""

        def __init__(self, action_id: str) -> None:
            super().__init__()
            self.action_id = action_id

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._hints: tuple[tuple[str, str, str], ...] = ()
        self._ends: list[tuple[int, str]] = []

    def show(self, hints: Sequence[tuple[str, str, str]]) -> None:
        """Show hints, each as (action id, key, word), the most important first."""
        if tuple(hints) != self._hints:
            self._hints = tuple(hints)
            self.refresh()

    @property
    def text(self) -> str:
        """What is shown when there is room for all of it."""
        return "  ".join(f"{key} {word}" for _, key, word in self._hints)

    def render_line(self, y: int) -> Strip:
        base = self.rich_style
        key_style = base + self.get_component_rich_style("hints--key", partial=True)
        segments: list[Segment] = []
        self._ends = []
        used = 0
        for action_id, key, word in self._hints:
            cells = width_of(key) + width_of(word) + 3
            if used + cells > self.size.width:
                continue
            segments += [Segment(f" {key}", key_style), Segment(f" {word} ", base)]
            used += cells
            self._ends.append((used, action_id))
        return Strip(segments, used).adjust_cell_length(self.size.width, base)

    def on_click(self, event: events.Click) -> None:
        for end, action_id in self._ends:
            if event.x < end:
                self.post_message(self.Pressed(action_id))
                return
