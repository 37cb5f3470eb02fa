"""The raw view of a page: line by line, numbered, with the flagged text named.

Pure: the words of the labels come in as a function.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator

from reader.model import Article, Segment, Sentence, Span
from reader.tui.layout.breaking import break_lines
from reader.tui.layout.lines import TAG, Line, Piece, plain
from reader.tui.text import harmless


def raw_lines(article: Article, width: int, named: Callable[[Segment], str]) -> Iterator[Line]:
    """The page in lines of at most `width` cells; `named` says what a flagged segment is."""
    owned: dict[int, list[tuple[int, int, int, int]]] = {}
    for number, sentence in enumerate(article.sentences):
        for span, offset in _offsets(article, sentence):
            owned.setdefault(span.line, []).append((span.start, span.end, number, offset))
    seen: set[int] = set()
    column, former = len(str(len(article.lines))) + 1, 0
    for segment in article.segments:
        raw = article.lines[segment.line - 1]
        text = harmless(raw[segment.start : segment.end])
        place = f"{segment.line if segment.line != former else '':>{column - 1}} "
        if not text.strip():
            if segment.start == 0 and segment.end == len(raw):
                yield from _numbered([plain("", "gap", target=segment.line)], place)
            continue
        former = segment.line
        if segment.kind in ("boilerplate", "duplicate", "byline", "date"):
            role = "meta" if segment.kind in ("byline", "date") else "furniture"
            tag = f"{named(segment)} │ "
            rows = _tagged(tag, text.rstrip(), width - column, role, segment.line)
        else:
            rows = _read(segment, text, width - column, owned.get(segment.line, []), seen)
        yield from _numbered(rows, place)


def _offsets(article: Article, sentence: Sentence) -> Iterator[tuple[Span, int]]:
    """Each span of a sentence, and where in its text it begins.

    A line break became one space or nothing, and markup between two spans is not there at all.
    """
    offset = 0
    for span in sentence.spans:
        raw = article.lines[span.line - 1][span.start : span.end]
        shown = raw if raw.isascii() else unicodedata.normalize("NFC", raw)
        if sentence.text.startswith(" ", offset) and not sentence.text.startswith(shown, offset):
            offset += 1
        yield span, offset
        offset += len(shown)


def _numbered(rows: Iterable[Line], number: str) -> Iterator[Line]:
    """The rows of a line of the page, its number before the first, the others hung below."""
    for row, line in enumerate(rows):
        if row:
            line.indent = len(number)
        else:
            line.pieces.insert(0, Piece(number, role=TAG))
        yield line


def _tagged(tag: str, text: str, width: int, role: str, target: int) -> Iterator[Line]:
    whole = tag + text
    for number, (start, end) in enumerate(break_lines(whole, width)):
        cut = max(start, min(len(tag), end))
        pieces = [Piece(whole[start:cut], role=TAG)] if cut > start else []
        if end > cut:
            pieces.append(Piece(whole[cut:end], role=role))
        yield Line(pieces, role, (), 0, target, joined=number > 0)


def _read(
    segment: Segment,
    text: str,
    width: int,
    owned: list[tuple[int, int, int, int]],
    seen: set[int],
) -> Iterator[Line]:
    for row, (start, end) in enumerate(break_lines(text, width)):
        pieces: list[Piece] = []
        begins: list[int] = []
        at = start
        for begin, stop, owner, offset in owned:
            low, high = max(begin - segment.start, start), min(stop - segment.start, end)
            if low >= high:
                continue
            if low > at:
                pieces.append(Piece(text[at:low]))
            pieces.append(Piece(text[low:high], owner, offset + low + segment.start - begin))
            if owner not in seen:
                seen.add(owner)
                begins.append(owner)
            at = high
        if at < end:
            pieces.append(Piece(text[at:end]))
        yield Line(pieces, segment.kind, tuple(begins), 0, segment.line, joined=row > 0)
