"""What an EPUB book says of itself in its package document (OPF): who wrote it, and the order.

Knows nothing of archives: it is given a way to unpack a member.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml import etree

from reader.loading.decode import decode
from reader.loading.errors import FileRefusedError
from reader.loading.names import plain_name
from reader.loading.records import any_moment
from reader.loading.xml import local_name, tree_of
from reader.model import PageMetadata
from reader.records import replace

CONTAINER = "META-INF/container.xml"
"""The member by which a book is known; it names the package document."""
_MOST_BYTES = 1_000_000
_MOST_ITEMS = 20_000


@dataclass(frozen=True, slots=True)
class Book:
    """A book's own metadata, its reading order, and which of its members is its table of contents.

    order: places of members in the reading order, by their names in the archive.
    """

    metadata: PageMetadata = field(default_factory=PageMetadata)
    order: dict[str, int] = field(default_factory=dict)
    contents: frozenset[str] = frozenset()

    def told(self, chapter: PageMetadata) -> PageMetadata:
        """The metadata of a chapter, with the book's where it has none."""
        return replace(
            chapter,
            source=chapter.source or self.metadata.source,
            author=chapter.author or self.metadata.author,
            published=chapter.published or self.metadata.published,
            language=chapter.language or self.metadata.language,
        )


def book_of(unpack: Callable[[str], bytes | None]) -> Book:
    """What a book says of itself; an empty one where it cannot be read."""
    try:
        container = _tree(unpack(CONTAINER))
        roots = (one.get("full-path") for one in container.iter() if local_name(one) == "rootfile")
        package = next((name for name in roots if name), None)
        return _told(_tree(unpack(package)), posixpath.dirname(package)) if package else Book()
    except FileRefusedError:
        return Book()


def _tree(data: bytes | None) -> etree._Element:
    return tree_of(decode((data or b"")[:_MOST_BYTES], declared=True)[0])


def _told(package: etree._Element, folder: str) -> Book:
    fields: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    order: dict[str, int] = {}
    contents: set[str] = set()
    for element in list(package.iter())[:_MOST_ITEMS]:
        called = local_name(element)
        if called == "item":
            name = posixpath.normpath(posixpath.join(folder, unquote(element.get("href") or "")))
            names[element.get("id") or ""] = name
            if "nav" in (element.get("properties") or "").split():
                contents.add(name)
        elif called == "itemref" and (inner := names.get(element.get("idref") or "")):
            order.setdefault(inner, len(order))
        elif text := " ".join((element.text or "").split())[:300]:
            fields.setdefault(called, []).append(text)

    def first(name: str) -> str | None:
        return next(iter(fields.get(name, ())), None)

    metadata = PageMetadata(
        source=first("publisher") or first("title"),
        author=plain_name(", ".join(fields.get("creator", ())[:5])),
        published=any_moment(first("date")),
        language=(first("language") or "").split("-")[0].lower() or None,
    )
    return Book(metadata, order, frozenset(contents))
