"""An article as lines, in each of the three views of a page.

`hidden` shows what is to be read, `folded` adds one label for each stretch that
was cleaned away, `raw` shows the page line by line, numbered, with the flagged text named.
Pure: the words of the labels come in as functions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from reader.model import Article, Segment, Sentence
from reader.tui.layout.lines import NOBODY, Line, flow, plain
from reader.tui.layout.raw import raw_lines
from reader.tui.links.flagged import Copy, Run, areas, shared
from reader.tui.text import harmless, short_date

View = Literal["hidden", "folded", "raw"]
VIEWS: tuple[View, ...] = ("folded", "raw", "hidden")

INDENTS = {"deck": 2, "caption": 4}


@dataclass(frozen=True, slots=True)
class Labels:
    """How to name a folded stretch, a flagged segment, a copy, a missing source or date."""

    folded: Callable[[tuple[Run, ...]], str]
    segment: Callable[[Segment], str]
    copied: Callable[[Copy], str]
    undated: str = ""
    unsourced: str = ""


@dataclass(slots=True)
class Page:
    """The lines of an article; `first` and `last` give each sentence's rows."""

    lines: list[Line]
    first: list[int]
    last: list[int]


def lay_out(
    article: Article,
    width: int,
    view: View,
    labels: Labels,
    *,
    justify: bool = True,
    copies: Mapping[int, Copy] = MappingProxyType({}),
) -> Page:
    """The article in lines of at most `width` cells; `copies` by line of the page."""
    justify = justify and article.language not in ("ko", "ja", "zh")
    if view == "raw":
        lines = list(raw_lines(article, width, labels.segment))
    else:
        begins = {block.sentences[0].id: block.copy for block in shared(article, copies)}
        lines = list(
            _clean(article, width, view == "folded", labels, justify=justify, copies=begins)
        )
    return _page(lines, len(article.sentences))


def _page(lines: list[Line], count: int) -> Page:
    first, last = [-1] * count, [-1] * count
    for row, line in enumerate(lines):
        for piece in line.pieces:
            if piece.owner != NOBODY:
                if first[piece.owner] < 0:
                    first[piece.owner] = row
                last[piece.owner] = row
    for owner in range(count):  # a sentence without a character still has a place
        if first[owner] < 0:
            first[owner] = last[owner] = last[owner - 1] if owner else 0
    return Page(lines, first, last)


def _clean(
    article: Article,
    width: int,
    folds: bool,
    labels: Labels,
    *,
    justify: bool,
    copies: Mapping[str, Copy],
) -> Iterator[Line]:
    blocks: list[tuple[tuple[int, int], list[Sentence] | tuple[Run, ...]]] = [
        (_place(sentences[0]), sentences) for sentences in _paragraphs(article)
    ]
    if folds:
        for area in areas(article):
            segment = area[0].segments[0]
            blocks.append(((segment.line, segment.start), area))
        blocks.sort(key=lambda block: block[0])
    former = ""
    if not any(s.kind == "title" for s in article.sentences):
        yield from flow([(NOBODY, harmless(article.title))], width, role="title")
        former = "title"
    last_of_head = _last_of_head([block for _, block in blocks])
    if last_of_head < 0:
        yield from _label(meta_line(article, labels), width, "meta", None)
        former = "meta"
    for number, (_, block) in enumerate(blocks):
        kind = "fold" if isinstance(block, tuple) else block[0].kind
        if former and (kind, former) not in _CLOSE:
            yield plain("", "gap")
        if isinstance(block, tuple):
            target = block[0].segments[0].line
            yield from _label(labels.folded(block), width, "fold", target)
        else:
            copy = next((copies[s.id] for s in block if s.id in copies), None)
            if copy is not None:
                yield from _label(labels.copied(copy), width, "fold", None)
            yield from flow(
                [(number_of(article, s), harmless(s.text)) for s in block],
                width,
                role=kind,
                indent=INDENTS.get(kind, 0),
                justify=justify and kind == "body",
            )
        former = kind
        if number == last_of_head:
            yield from _label(meta_line(article, labels), width, "meta", None)
            former = "meta"


_CLOSE = frozenset({("deck", "title"), ("deck", "deck"), ("fold", "fold")})
"""What follows what without a blank line between."""


def _last_of_head(blocks: Sequence[list[Sentence] | tuple[Run, ...]]) -> int:
    """Position of the last title or deck before the text begins, -1 when there is none."""
    last = -1
    for number, block in enumerate(blocks):
        if isinstance(block, tuple):
            continue
        if block[0].kind not in ("title", "deck"):
            break
        last = number
    return last


def number_of(article: Article, sentence: Sentence) -> int:
    """Position of the sentence in its article."""
    return article.sentence_index(sentence.id)


def meta_line(article: Article, labels: Labels) -> str:
    """Source, date and reporter of an article in one row."""
    parts = (
        harmless(article.source) if article.source else labels.unsourced,
        short_date(article.published) or labels.undated,
        harmless(article.reporter or ""),
    )
    return " · ".join(part for part in parts if part)


def _paragraphs(article: Article) -> Iterator[list[Sentence]]:
    block: list[Sentence] = []
    for sentence in article.sentences:
        if block and (sentence.paragraph, sentence.kind) != (block[0].paragraph, block[0].kind):
            yield block
            block = []
        block.append(sentence)
    if block:
        yield block


def _place(sentence: Sentence) -> tuple[int, int]:
    return (sentence.spans[0].line, sentence.spans[0].start) if sentence.spans else (0, 0)


def _label(text: str, width: int, role: str, target: int | None) -> Iterator[Line]:
    for number, line in enumerate(flow([(NOBODY, text)], width, role=role)):
        line.target = target
        line.joined = number > 0
        for piece in line.pieces:
            piece.role = role
        yield line
