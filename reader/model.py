"""The plain data that every room passes on.

Nothing here computes anything beyond reading its own fields, ids and paths, and nothing
here knows of another room. All offsets are code points, half open, and point into a
line of the page *as it stands in the file* (for HTML: of the extracted text).
"""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal
from unicodedata import normalize

from reader.records import Record

Kind = Literal[
    "title",
    "deck",
    "byline",
    "date",
    "caption",
    "body",
    "subhead",
    "boilerplate",
    "duplicate",
    "blank",
]
Subtype = Literal[
    "counter",
    "reactions",
    "tags",
    "menu",
    "related",
    "promo",
    "copyright",
    "footer",
    "comments",
    "share",
    "ads",
    "other",
]
LinkKind = Literal["repeats", "disputes"]

READING_KINDS: frozenset[Kind] = frozenset({"title", "deck", "caption", "body", "subhead"})
"""Kinds whose text is cut into sentences: what a reader reads, and what links join."""


class Span(Record, frozen=True):
    """Code points `start:end` of the 1-based `line` of a page."""

    line: int
    start: int
    end: int


class PageMetadata(Record, frozen=True):
    """What the container of a page (HTML head, JSON field, feed entry) says of it.

    Times are ISO 8601 strings as precise as the container states them.
    """

    title: str | None = None
    source: str | None = None
    author: str | None = None
    published: str | None = None
    updated: str | None = None
    language: str | None = None
    url: str | None = None


class RawPage(Record, frozen=True):
    """A page as it lies on disk, decoded into lines without their line ends.

    `path` names the file; a file that holds many pages adds `#n` (1-based item)
    or `!member`. `lines` keeps every character, control characters included.
    `warnings` tells in one line each what decoding had to mend. `beyond` are lines (1-based) that
    the container's markup keeps apart from the article, each with the part of the page that it
    stands in (see `reader.loading.html.places`); an empty name is a part of the article's own.
    """

    path: str
    lines: tuple[str, ...]
    format: str = "text"
    encoding: str = "utf-8"
    metadata: PageMetadata = PageMetadata()
    warnings: tuple[str, ...] = ()
    beyond: tuple[tuple[int, str], ...] = ()


class Failure(Record, frozen=True):
    """A path that gave no page, and the reason in one line."""

    path: str
    reason: str


class Segment(Record, frozen=True):
    """A run of characters of one line with one kind.

    The segments of a line do not overlap and cover it whole; an empty line has
    one empty segment. `duplicate_of` is the 1-based line that a duplicate
    repeats. `why` says in a few words which rule decided, and for a near
    duplicate what differs.
    """

    line: int
    start: int
    end: int
    kind: Kind
    subtype: Subtype | None = None
    duplicate_of: int | None = None
    why: str = ""


class Sentence(Record, frozen=True):
    """The unit that the cursor stands on and that links join.

    `text` is what is shown: NFC, soft line breaks joined by one space. `spans`
    are the characters of the page that it was made of, in order. `paragraph`
    counts from 0 over the article.
    """

    id: str
    paragraph: int
    kind: Kind
    text: str
    spans: tuple[Span, ...]


def article_id_of(sentence_id: str) -> str:
    """The id of the article that a sentence stands in."""
    return sentence_id.rpartition(".")[0]


_SEPARATOR = os.sep


def path_parts(path: str) -> list[str]:
    """The folders of a page's path and its name, to be shown and compared, not to be opened.

    Those within an archive stand behind `/` everywhere. Names are in NFC, as people type them:
    macOS takes Hangul syllables apart.
    """
    return normalize("NFC", path.replace(_SEPARATOR, "/")).split("/")


@dataclass(frozen=True, slots=True)
class Article:
    """A page, cleaned. Nothing of the page is lost: `lines` and `segments` hold it all."""

    id: str
    path: str
    title: str
    source: str | None
    published: str | None
    language: str
    lines: tuple[str, ...]
    segments: tuple[Segment, ...]
    sentences: tuple[Sentence, ...]
    updated: str | None = None
    reporter: str | None = None
    url: str | None = None
    warnings: tuple[str, ...] = ()

    def sentence_index(self, sentence_id: str) -> int:
        """Position of a sentence in `sentences`; raises `KeyError` when it is not ours."""
        if not self.holds(sentence_id):
            raise KeyError(sentence_id)
        return int(sentence_id.rpartition(".")[2])

    def holds(self, sentence_id: str) -> bool:
        """Whether a sentence is ours. A page that is cleaned anew may have fewer than before."""
        prefix, _, number = sentence_id.rpartition(".")
        return prefix == self.id and number.isdecimal() and int(number) < len(self.sentences)


class Reason(Record, frozen=True):
    """One thing that agrees or differs between two sentences.

    `type` is a term of the table in `reader/linking/reasons.py`; `text` says it
    in words. The ranges are code points in `Sentence.text` of either side.
    """

    type: str
    text: str
    from_ranges: tuple[tuple[int, int], ...] = ()
    to_ranges: tuple[tuple[int, int], ...] = ()

    def reversed(self) -> Reason:
        """The same reason seen from the other sentence."""
        return Reason(self.type, self.text, self.to_ranges, self.from_ranges)


class Link(Record, frozen=True):
    """A judged relation from a sentence to a sentence of another article.

    `score` is a probability in 0..1: of links with score .9 nine in ten hold.
    """

    kind: LinkKind
    score: float
    from_id: str
    to_id: str
    reasons: tuple[Reason, ...] = ()

    def reversed(self) -> Link:
        """The same link seen from the other sentence."""
        return Link(
            self.kind,
            self.score,
            self.to_id,
            self.from_id,
            tuple(reason.reversed() for reason in self.reasons),
        )


def kind_counts(links: Collection[Link]) -> tuple[int, int]:
    """How many links are of either kind: (repeats, disputes)."""
    repeats = sum(link.kind == "repeats" for link in links)
    return repeats, len(links) - repeats
