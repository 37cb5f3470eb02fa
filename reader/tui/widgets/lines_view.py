"""A scrolling view of laid out lines with a cursor that stands on one owner.

The base of the article, the related cards and every list. It scrolls no more
than it must, and keeps the cursor's place when the width changes. It knows
nothing of articles: an owner is a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.segment import Segment
from textual import events
from textual.geometry import Region, Size
from textual.message import Message

from reader.tui.layout.lines import NOBODY, Line
from reader.tui.widgets.drawing import DrawnLines

MARGIN = 2
"""Rows kept visible above and below the cursor while there is room."""


class LinesView(DrawnLines, can_focus=True, inherit_bindings=False):
    """Shows lines; the cursor is an owner, or -1 where there is none."""

    @dataclass
    class Moved(Message):
        """The cursor stands on another owner."""

        view: LinesView
        owner: int

    @dataclass
    class Chosen(Message):
        """An owner was clicked while the cursor stood on it already."""

        view: LinesView
        owner: int

    @dataclass
    class Followed(Message):
        """A label that leads to a line of the page was clicked."""

        view: LinesView
        target: int

    one_click = False
    """Whether one click chooses; else a second click on the cursor's owner does."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.count = 0
        self._first: Sequence[int] = ()
        self._last: Sequence[int] = ()
        self._laid_width = 0
        self._hidden = True
        self.expected_width = 0

    def lay(self) -> None:
        """Lay out for the present width; call `show` with the result."""

    def lay_in_place(self) -> None:
        """Lay out again; what the cursor stands on stays at its height on the screen."""
        here = 0 <= self.cursor < self.count
        height = self._first[self.cursor] - round(self.scroll_y) if here else 0
        self.lay()
        if 0 <= self.cursor < self.count:
            top = self._first[self.cursor] - height
            self.scroll_to_row(top)
            self.reveal(self.cursor)

    # -- showing -----------------------------------------------------------

    @property
    def text_width(self) -> int:
        """Cells for text: the width without the gutter and the scrollbar."""
        return max(8, self.width_now - self.gutter_width)

    @property
    def width_now(self) -> int:
        """Cells of a row: what the pane has, or what it will have when it is shown."""
        return self.scrollable_content_region.width or self.expected_width

    def show(self, lines: Sequence[Line], first: Sequence[int], last: Sequence[int]) -> None:
        """Show other lines; the cursor is kept if it still has a place."""
        self.lines, self._first, self._last = lines, first, last
        self.count = len(first)
        if self.cursor >= self.count:
            self.cursor = self.count - 1
        self._strips.clear()
        self._set_height(len(lines))
        self.refresh()

    def stands_on(self, row: int) -> bool:
        """Whether a row is of the cursor's owner, those that are nobody's between its own too."""
        at = self.cursor
        return 0 <= at < self.count and self._first[at] <= row <= self._last[at]

    def _set_height(self, rows: int) -> None:
        """Say how much there is to scroll.

        Textual lays the whole screen out again when a `virtual_size` changes. That
        is only needed when the scrollbar comes or goes: cards change with every key.
        """
        region = self.scrollable_content_region
        self._laid_width = self.width_now
        size = Size(self._laid_width, rows)
        fits = rows <= region.height
        if region and fits == (self.virtual_size.height <= region.height):
            self.set_reactive(LinesView.virtual_size, size)
            if not fits:
                self.vertical_scrollbar.window_virtual_size = rows
        else:
            self.virtual_size = size

    def redraw(self, owners: Sequence[int] | None = None) -> None:
        """Draw the rows of some owners again, or all of them."""
        if owners is None:
            self._strips.clear()
            self.refresh()
            return
        above, size = self.scroll_offset.y, self.size
        for owner in owners:
            if 0 <= owner < self.count:
                rows = range(self._first[owner], self._last[owner] + 1)
                for row in rows:
                    self._strips.discard(row)
                top = rows.start - above
                if top < size.height and rows.stop > above:  # a match may stand in thousands
                    self.refresh(Region(0, top, size.width, len(rows)))

    def set_cursor(self, owner: int, *, tell: bool = True, top: bool = False) -> None:
        """Put the cursor on an owner and scroll it into view."""
        owner = max(0, min(owner, self.count - 1)) if self.count else NOBODY
        former, self.cursor = self.cursor, owner
        if owner == NOBODY:
            return
        if former != owner:
            self.redraw((former, owner))
        self.reveal(owner, top=top)
        if tell and former != owner:
            self.post_message(self.Moved(self, owner))

    def reveal(self, owner: int, *, top: bool = False) -> None:
        """Scroll no more than needed to show an owner, its beginning first."""
        if not 0 <= owner < self.count:
            return
        height = self.scrollable_content_region.height
        first, last = self._first[owner], self._last[owner]
        shown = round(self.scroll_y)
        margin = min(MARGIN, max(0, (height - (last - first + 1)) // 2))
        if top:
            wanted = first - height // 4
        elif first - margin < shown or last - first + 1 >= height:
            wanted = first - margin
        elif last + margin >= shown + height:
            wanted = last + margin + 1 - height
        else:
            return
        wanted = max(0, min(wanted, len(self.lines) - height))
        if wanted != shown:
            self.scroll_to_row(wanted)

    def scroll_to_row(self, row: int) -> None:
        """Put a row at the top, as far as there are rows below it to fill the pane."""
        # By force: the scrollbar that lines just shown may need comes with the next layout.
        self.scroll_to(y=row, animate=False, immediate=True, force=True)

    # -- moving (what a pane that can be read by keys offers) ---------------

    def move(self, step: int) -> None:
        """One owner on or back."""
        self.set_cursor(self.cursor + step)

    def move_block(self, step: int) -> None:
        """One group of owners on or back."""
        self.move(step * 5)

    def move_page(self, step: int) -> None:
        """One screenful on or back."""
        height = self.scrollable_content_region.height
        wanted = (self._first[self.cursor] if self.cursor >= 0 else 0) + step * max(1, height - 3)
        passed = [owner for owner in range(self.count) if self._first[owner] <= max(0, wanted)]
        target = passed[-1] if passed else 0
        self.set_cursor(target if target != self.cursor else self.cursor + step)

    def move_edge(self, end: bool) -> None:
        """The first or the last owner."""
        self.set_cursor(self.count - 1 if end else 0)
        self.scroll_to_row(len(self.lines) if end else 0)

    # -- clicking and resizing -----------------------------------------------

    def owner_at(self, row: int, x: int) -> int:
        """The owner of the cell at `x` of a row; of the row when the cell is nobody's."""
        if not 0 <= row < len(self.lines):
            return NOBODY
        line = self.lines[row]
        strip_x = self.left + self.gutter_width + line.indent
        for piece in line.pieces:
            strip_x += Segment(piece.text).cell_length
            if x < strip_x and piece.owner != NOBODY:
                return piece.owner
        return max(line.owners, default=NOBODY)

    def on_click(self, event: events.Click) -> None:
        offset = event.get_content_offset(self)
        if offset is None:
            return
        row = self.scroll_offset.y + offset.y
        owner = self.owner_at(row, offset.x)
        if owner == NOBODY:
            if 0 <= row < len(self.lines) and self.lines[row].target is not None:
                self.post_message(self.Followed(self, self.lines[row].target or 0))
        elif self.one_click or (owner == self.cursor and event.chain > 1):
            self.set_cursor(owner)
            self.post_message(self.Chosen(self, owner))
        else:
            self.set_cursor(owner)

    def on_resize(self, event: events.Resize) -> None:
        width = self.scrollable_content_region.width
        hidden, self._hidden = self._hidden, width == 0
        if width != self._laid_width and width > 0:
            self.lay_in_place()
        self.reveal(self.cursor, top=hidden and not self._hidden)
