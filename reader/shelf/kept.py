"""Articles whose text is fetched when it is looked at, and the few that lie open."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import fields
from typing import Any

from reader.cache import Body, Head
from reader.model import Article, Segment, Sentence

OPEN = 128
"""Articles whose text is kept in memory."""


class KeptArticle(Article):
    """An `Article` of which only the head is in memory.

    Everything else is asked of `bodies` each time; equal to another when both were
    made from the same page. A copy with changes (`dataclasses.replace`) and what a
    pickle or copy holds is a plain `Article`.
    """

    __slots__ = ("_bodies", "key")
    key: bytes
    _bodies: Bodies

    def __new__(cls, *values: Any, **named: Any) -> KeptArticle:
        return Article(*values, **named)  # type: ignore[return-value]

    @classmethod
    def of(cls, article_id: str, path: str, head: Head, bodies: Bodies) -> KeptArticle:
        """The article of a head, at a path, under an identifier."""
        self = object.__new__(cls)
        values = {
            "id": article_id,
            "path": path,
            "title": head.title,
            "source": head.source,
            "published": head.published,
            "language": head.language,
            "updated": head.updated,
            "reporter": head.reporter,
            "url": head.url,
            "warnings": head.warnings,
            "key": head.key,
            "_bodies": bodies,
        }
        for name, value in values.items():
            object.__setattr__(self, name, value)
        return self

    @property
    def lines(self) -> tuple[str, ...]:
        return self._bodies.of(self).lines

    @property
    def segments(self) -> tuple[Segment, ...]:
        return self._bodies.of(self).segments

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return self._bodies.of(self).sentences

    def __eq__(self, other: object) -> bool:
        if isinstance(other, KeptArticle):
            return (self.id, self.path, self.key) == (other.id, other.path, other.key)
        return isinstance(other, Article) and plain(self) == other

    def __hash__(self) -> int:
        return hash((self.id, self.key))

    def __repr__(self) -> str:
        return f"KeptArticle({self.id!r}, {self.path!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return Article, tuple(getattr(self, field.name) for field in fields(Article))


def plain(article: Article) -> Article:
    """The same article with all its text in memory."""
    return Article(**{field.name: getattr(article, field.name) for field in fields(Article)})


class Bodies:
    """The texts of the articles looked at last. Thread-safe.

    `fetch` gives the body of an article that does not lie open.
    """

    def __init__(self, fetch: Callable[[KeptArticle], Body], most: int = OPEN) -> None:
        self._fetch = fetch
        self._most = most
        self._open: OrderedDict[tuple[str, bytes], Body] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, article: KeptArticle) -> Body:
        """The body of an article, fetched if it does not lie open."""
        place = (article.id, article.key)
        with self._lock:
            body = self._open.get(place)
            if body is not None:
                self._open.move_to_end(place)
                return body
        body = self._fetch(article)
        with self._lock:
            self._open[place] = body
            while len(self._open) > self._most:
                self._open.popitem(last=False)
        return body
