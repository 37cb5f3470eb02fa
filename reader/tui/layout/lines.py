"""What a laid out line is: pieces of text that know whose they are.

Shared by the article and by the cards beside it. Knows nothing of styles:
a `role` names what a piece is, and the widget decides how that looks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.tui.layout.breaking import break_lines, stretch
from reader.tui.text import width_of

NOBODY = -1
"""Owner of text that is no sentence: labels, furniture, gaps."""
APART = -1_000_000
"""Start of a piece that is its owner's but not of its text: no range reaches it."""
TAG = "tag"
"""Role of a number or a name before a line of the page; nobody copies it either."""
FILL = "fill"
"""Role of a space that is only there to fill a line; nobody copies it."""


@dataclass(slots=True)
class Piece:
    """A run of characters of one owner: code points from `start` of the owner's text."""

    text: str
    owner: int = NOBODY
    start: int = 0
    role: str = "text"


@dataclass(slots=True)
class Line:
    """One row: its pieces, left to right, and what it is (`body`, `title`, `label` …).

    `begins` lists the owners whose first character stands here, `indent` the
    cells before the first piece, `target` where a click leads (a line of the
    page, or `None`), `joined` whether the line goes on from the one above.
    """

    pieces: list[Piece]
    role: str = "body"
    begins: tuple[int, ...] = ()
    indent: int = 0
    target: int | None = None
    joined: bool = False

    @property
    def text(self) -> str:
        """The characters of the row without its indent."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def owners(self) -> set[int]:
        """The owners that have text here."""
        return {piece.owner for piece in self.pieces if piece.owner != NOBODY}


def plain(text: str, role: str, *, indent: int = 0, target: int | None = None) -> Line:
    """A line that belongs to no sentence."""
    return Line([Piece(text, role=role)] if text else [], role, (), indent, target)


def flow(
    parts: Sequence[tuple[int, str]],
    width: int,
    *,
    role: str = "body",
    indent: int = 0,
    gap: str = " ",
    justify: bool = False,
    piece_role: Callable[[int], str] | None = None,
) -> list[Line]:
    """Lay sentences, as (owner, text), out as one paragraph of lines at most `width` cells."""
    text = ""
    starts: list[tuple[int, int, int]] = []
    for owner, sentence in parts:
        if text:
            text += gap
        starts.append((len(text), len(text) + len(sentence), owner))
        text += sentence
    lines: list[Line] = []
    first = 0
    ranges = break_lines(text, width - indent)
    for number, (start, end) in enumerate(ranges):
        pieces: list[Piece] = []
        begins: list[int] = []
        while first < len(starts) and starts[first][1] <= start:
            first += 1
        for place in range(first, len(starts)):
            begin, stop, owner = starts[place]
            if begin >= end:
                break
            low, high = max(begin, start), min(stop, end)
            if pieces and low > start:
                pieces.append(Piece(gap))
            role_here = piece_role(owner) if piece_role else "text"
            pieces.append(Piece(text[low:high], owner, low - begin, role_here))
            if low == begin:
                begins.append(owner)
        line = Line(pieces, role, tuple(begins), indent, joined=number > 0)
        if justify and number < len(ranges) - 1:
            _widen(line, width - indent)
        lines.append(line)
    return lines


def _widen(line: Line, width: int) -> None:
    """Justify a line in place; widened gaps become pieces of their own."""
    doubled = stretch(line.text, width)
    if not doubled:
        return
    pieces: list[Piece] = []
    offset = 0
    for piece in line.pieces:
        begin = 0
        for place in (d - offset for d in doubled if offset <= d < offset + len(piece.text)):
            head = piece.text[begin : place + 1]
            pieces.append(Piece(head, piece.owner, piece.start + begin, piece.role))
            pieces.append(Piece(" ", piece.owner, piece.start + place, FILL))
            begin = place + 1
        if begin < len(piece.text):
            rest = piece.text[begin:]
            pieces.append(Piece(rest, piece.owner, piece.start + begin, piece.role))
        offset += len(piece.text)
    line.pieces = pieces


def spread(left: str, right: str, width: int) -> str:
    """Two texts at the ends of a row; the left one is kept when there is no room."""
    space = width - width_of(left) - width_of(right)
    return left + " " * space + right if space > 0 else left
