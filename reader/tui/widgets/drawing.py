"""Drawing laid out lines one by one (Textual's line API), and selecting their text.

The strips of rows that did not change are kept, so that a cursor that moves
draws a few rows only. Knows nothing of moving a cursor.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from reader.tui.layout.lines import FILL, NOBODY, TAG, Line
from reader.tui.look.roles import style_of
from reader.tui.widgets.parts import Range, cut, highlight


class DrawnLines(ScrollView, inherit_bindings=False):
    """Draws `lines`; pieces of the owner `cursor` are set off."""

    gutter_width = 2

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.lines: Sequence[Line] = ()
        self.cursor = NOBODY
        self._strips: LRUCache[int, Strip] = LRUCache(2048)
        self._styles: dict[str, Style] = {}
        self._blank = Strip.blank(0)

    # -- what a subclass says ----------------------------------------------

    def margin_of(self, row: int, line: Line) -> list[tuple[str, str]]:
        """What stands left of a row, as (text, role), `gutter_width` cells in all."""
        here = self.cursor != NOBODY and self.cursor in line.owners
        return [("▌ " if here else "  ", "bar")]

    def ranges(self, owner: int) -> Sequence[Range]:
        """What to set off inside an owner's text."""
        return ()

    @property
    def left(self) -> int:
        """Cells left free before the gutter, to keep a narrow column in the middle."""
        return 0

    # -- drawing -----------------------------------------------------------

    def style_of(self, role: str) -> Style:
        """The Rich style of a role, as the theme has it now."""
        style = self._styles.get(role)
        if style is None:
            style = self._styles[role] = style_of(role, self.app.theme_variables)
        return style

    @property
    def base_style(self) -> Style:
        """The pane's own colours; kept, as finding them walks all ancestors."""
        style = self._styles.get("")
        if style is None:
            style = self._styles[""] = self.rich_style
        return style

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._blank = Strip.blank(0)
        self._styles.clear()
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        row = self.scroll_offset.y + y
        width = self.size.width
        if row >= len(self.lines):
            if self._blank.cell_length != width:
                self._blank = Strip.blank(width, self.base_style)
            return self._blank
        selection = self.text_selection
        strip = self._strips.get(row) if selection is None else None
        if strip is None:
            strip = Strip(self._segments(row, selection)).adjust_cell_length(width, self.base_style)
            if selection is None:
                self._strips[row] = strip
        return strip.apply_offsets(0, row)

    def _segments(self, row: int, selection: Selection | None) -> list[Segment]:
        line = self.lines[row]
        base = self.base_style
        segments = [Segment(" " * self.left, base)] if self.left else []
        for text, role in self.margin_of(row, line):
            segments.append(Segment(text, base + self.style_of(role)))
        if line.indent:
            segments.append(Segment(" " * line.indent, base))
        whole = base + self.style_of(line.role)
        for piece in line.pieces:
            style = whole if piece.role == "text" else whole + self.style_of(piece.role)
            if piece.owner != NOBODY and piece.owner == self.cursor:
                style += self.style_of("cursor")
            ranges = self.ranges(piece.owner) if piece.owner != NOBODY else ()
            for text, role in cut(piece.text, piece.start, ranges):
                segments.append(Segment(text, style + self.style_of(role) if role else style))
        if selection is not None and (span := selection.get_span(row)) is not None:
            style = self.screen.get_component_rich_style("screen--selection")
            segments = highlight(segments, span, style)
        return segments

    # -- selecting and clicking --------------------------------------------

    @property
    def allow_select(self) -> bool:
        return True

    def selection_updated(self, selection: Selection | None) -> None:
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected text without the gutter, paragraphs put together again."""
        out: list[str] = []
        for row, line in enumerate(self.lines):
            span = selection.get_span(row)
            if span is None:
                continue
            margin = sum(len(text) for text, _ in self.margin_of(row, line))
            tags = sum(len(p.text) for p in takewhile(lambda p: p.role == TAG, line.pieces))
            before = self.left + margin + line.indent
            start = max(tags, span[0] - before)
            text = line.text[start : None if span[1] == -1 else max(0, span[1] - before)]
            if any(piece.role == FILL for piece in line.pieces):
                text = " ".join(text.split())
            if out and line.joined:
                out[-1] = f"{out[-1]} {text}" if text else out[-1]
            else:
                out.append(text)
        return "\n".join(out), "\n"
