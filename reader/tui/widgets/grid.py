"""A grid of articles by articles with two numbers in a cell, drawn line by line.

It scrolls in both directions under fixed headings, so a thousand articles are no
heavier than ten.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.look.marks import Marks
from reader.tui.text import pad

CELL = 8
SHADES = 4
WHEEL = 3
"""Rows, or columns, that a notch of the wheel goes."""


class Grid(Widget, can_focus=True):
    """Rows and columns are the same articles; the cursor stands on a cell."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "grid--head", "grid--here", "grid--cursor", "grid--none",
        *(f"grid--shade{n}" for n in range(1, SHADES + 1)),
    }  # fmt: skip

    @dataclass
    class Moved(Message):
        """The cursor stands on another cell."""

        row: int
        column: int

    class Chosen(Message):
        """The cell under the cursor was chosen."""

    def __init__(self, names: Sequence[str], marks: Marks, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.names = names
        self.marks = marks
        self.counts: Mapping[tuple[int, int], tuple[int, int]] = {}
        self.unread: Collection[tuple[int, int]] = ()
        self.counted = 0
        self.row, self.column = 0, 1 if len(names) > 1 else 0
        self.top = self.first = 0
        self._most = 1

    @property
    def name_width(self) -> int:
        """Cells of the row headings."""
        return max(12, min(36, self.size.width // 3))

    @property
    def columns_shown(self) -> int:
        return max(1, (self.size.width - self.name_width - 1) // CELL)

    def show(
        self,
        counts: Mapping[tuple[int, int], tuple[int, int]],
        unread: Collection[tuple[int, int]] = (),
        *,
        counted: int,
    ) -> None:
        """Counts of (repeats, disputes) by (row, column), both ways round.

        Those in `unread` are marked as counted only; the first `counted` articles were compared
        with all others, and what the rest share is not known yet.
        """
        self.counts, self.unread, self.counted = counts, unread, counted
        self._most = max((repeats + disputes for repeats, disputes in counts.values()), default=1)
        self.refresh()

    def is_known(self, row: int, column: int) -> bool:
        """Whether it is known what two articles share; none is another answer than not yet."""
        return min(row, column) < self.counted or (row, column) in self.counts

    def begin(self, row: int, column: int | None) -> None:
        """Put the cursor into a row before anything is drawn; without a column beside its own."""
        if column is None or column == row:
            column = row + 1 if row + 1 < len(self.names) else max(0, row - 1)
        self.row, self.column = row, column

    def move(self, rows: int, columns: int) -> None:
        """Move the cursor, scrolling as needed."""
        last = len(self.names) - 1
        self.row = max(0, min(last, self.row + rows))
        self.column = max(0, min(last, self.column + columns))
        self._scroll()
        self.refresh()
        self.post_message(self.Moved(self.row, self.column))

    def _scroll(self) -> None:
        height = max(1, self.size.height - 1)
        self.top = max(min(self.top, self.row), self.row - height + 1)
        self.first = max(min(self.first, self.column), self.column - self.columns_shown + 1)

    def look(self, rows: int, columns: int) -> None:
        """Show other rows and columns; the cursor stays in its cell, and may be out of sight."""
        most = len(self.names)
        self.top = max(0, min(self.top + rows, most - max(1, self.size.height - 1)))
        self.first = max(0, min(self.first + columns, most - self.columns_shown))
        self.refresh()

    def on_resize(self) -> None:
        self._scroll()

    def render_line(self, y: int) -> Strip:
        base = self.rich_style
        width = self.size.width
        if y == 0:
            return self._heading(base, width)
        row = self.top + y - 1
        if row >= len(self.names):
            return Strip.blank(width, base)
        head = self._style("here" if row == self.row else "head")
        number = f"{row + 1:>3} "
        name = pad(number + self.names[row], self.name_width)
        segments = [Segment(name + " ", base + head)]
        for column in range(self.first, min(len(self.names), self.first + self.columns_shown)):
            segments.append(self._cell(row, column, base))
        return Strip(segments).adjust_cell_length(width, base)

    def _heading(self, base: Style, width: int) -> Strip:
        segments = [Segment(" " * (self.name_width + 1), base)]
        for column in range(self.first, min(len(self.names), self.first + self.columns_shown)):
            style = self._style("here" if column == self.column else "head")
            segments.append(Segment(f"{column + 1:^{CELL}}", base + style))
        return Strip(segments).adjust_cell_length(width, base)

    def _cell(self, row: int, column: int, base: Style) -> Segment:
        here = (row, column) == (self.row, self.column)
        repeats, disputes = self.counts.get((row, column), (0, 0))
        if row == column:
            text, role = "╲", "none"
        elif repeats or disputes:
            text = self.marks.both(min(repeats, 99), min(disputes, 99)).replace(" ", "")
            if (row, column) in self.unread:
                text += self.marks.counted
            role = f"shade{max(1, -(-(repeats + disputes) * SHADES // self._most))}"
        else:
            text, role = "·" if self.is_known(row, column) else "?", "none"
        if here:
            text = text[: CELL - 2]  # the mark has no room there; the words below tell it
            return Segment(f"{'[' + text + ']':^{CELL}}", base + self._style("cursor"))
        return Segment(f"{text:^{CELL}}", base + self._style(role))

    def _style(self, role: str) -> Style:
        return self.get_component_rich_style(f"grid--{role}", partial=True)

    def on_click(self, event: events.Click) -> None:
        """A cell is gone to; a row's name is that article, a column's number stays in the row."""
        row = self.top + event.y - 1 if event.y else self.row
        column = self.first + (event.x - self.name_width - 1) // CELL
        if event.x <= self.name_width:
            column = row if event.y else -1
        if not (0 <= row < len(self.names) and 0 <= column < len(self.names)):
            return
        if (row, column) == (self.row, self.column) and event.chain > 1:
            self.post_message(self.Chosen())
        else:
            self.move(row - self.row, column - self.column)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        self._turn(event, WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        self._turn(event, -WHEEL)

    def on_mouse_scroll_right(self, event: events.MouseScrollRight) -> None:
        event.stop()
        self.look(0, WHEEL)

    def on_mouse_scroll_left(self, event: events.MouseScrollLeft) -> None:
        event.stop()
        self.look(0, -WHEEL)

    def _turn(self, event: events.MouseEvent, step: int) -> None:
        """Terminals that have no sideways wheel have it with Shift."""
        event.stop()
        self.look(*((0, step) if event.shift or event.ctrl else (step, 0)))
