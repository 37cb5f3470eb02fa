"""A list of entries to choose from: a head, a text with ranges set off, a line of detail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.tui.layout.lines import APART, NOBODY, Line, Piece, flow, plain
from reader.tui.look.marks import Marks
from reader.tui.text import clip, ended, pad, width_of
from reader.tui.widgets.lines_view import LinesView
from reader.tui.widgets.parts import Range

BODY_ROWS = 4


@dataclass(frozen=True, slots=True)
class Item:
    """One entry; all texts are harmless. `key` says what was chosen.

    `column` stands left of the head in a column of its own (a date, a key),
    `section` above the first entry of its section. `nowhere` says in one line why
    choosing it leads nowhere. A `whole` body is not cut, however many rows it takes;
    `detail_rows` are those that the detail may take.
    """

    key: object
    head: str
    body: str = ""
    detail: str = ""
    column: str = ""
    section: str = ""
    ranges: tuple[Range, ...] = ()
    nowhere: str = ""
    whole: bool = False
    detail_rows: int = 1


class ItemList(LinesView):
    """Shows entries; the cursor stands on one."""

    def __init__(self, marks: Marks, *, tight: bool = False, id: str | None = None) -> None:
        super().__init__(id=id)
        self.marks = marks
        self.tight = tight
        self.items: Sequence[Item] = ()
        self.empty = ""

    def show_items(self, items: Sequence[Item], empty: str, *, cursor: int = 0) -> None:
        """Show other entries, or what to say when there is none."""
        self.items, self.empty = items, empty
        self.cursor = -1
        self.lay()
        self.set_cursor(cursor)

    @property
    def chosen(self) -> Item | None:
        """The entry under the cursor."""
        return self.items[self.cursor] if 0 <= self.cursor < len(self.items) else None

    def lay(self) -> None:
        lines: list[Line] = []
        first: list[int] = []
        last: list[int] = []
        section = ""
        column = max((width_of(item.column) for item in self.items), default=0)
        for owner, item in enumerate(self.items):
            if item.section and item.section != section:
                section = item.section
                if lines:
                    lines.append(plain("", "gap"))
                lines.append(Line([Piece(clip(section, self.text_width), role="label")], "head"))
            elif lines and not self.tight:
                lines.append(plain("", "gap"))
            first.append(len(lines))
            lines += self._entry(owner, item, column)
            last.append(len(lines) - 1)
        if not lines and self.empty:
            lines = flow([(NOBODY, self.empty)], self.text_width, role="dim")
        self.show(lines, first, last)

    def _entry(self, owner: int, item: Item, column: int) -> list[Line]:
        indent = column + 2 if column else 0
        room = max(8, self.text_width - indent)
        rows = flow([(owner, item.head)], room, role="item")
        if not rows and (column or not item.body):  # an entry has a row to stand on
            rows = [Line([Piece(" ", owner)], "item")]
        for row in rows:
            row.indent = indent
            for piece in row.pieces:
                piece.start = APART  # ranges are those of the body
        if column:
            rows[0].indent = 0
            rows[0].pieces.insert(0, Piece(pad(item.column, column) + "  ", owner, APART, "meta"))
        body = flow([(owner, item.body)], room, role="text") if item.body else []
        if not item.whole:
            body = _cut(body, BODY_ROWS, room)
        detail: list[Line] = []
        if item.detail and item.detail_rows > 1:
            detail = _cut(
                flow([(owner, item.detail)], room, role="context"), item.detail_rows, room
            )
            for piece in (piece for row in detail for piece in row.pieces):
                piece.start, piece.role = APART, "context"
        elif item.detail:
            detail = [Line([Piece(clip(item.detail, room), owner, APART, "context")], "context")]
        for row in (*body, *detail):
            row.indent = indent
        return rows + body + detail

    def ranges(self, owner: int) -> Sequence[Range]:
        return self.items[owner].ranges if owner < len(self.items) else ()

    def margin_of(self, row: int, line: Line) -> list[tuple[str, str]]:
        return [(f"{self.marks.bar} " if self.stands_on(row) else "  ", "bar")]


def _cut(rows: list[Line], most: int, room: int) -> list[Line]:
    """At most so many rows, the last one ended where something was cut."""
    if len(rows) > most:
        rows = rows[:most]
        end = rows[-1].pieces[-1]
        end.text = ended(clip(end.text, room - 1, ""))
    return rows
