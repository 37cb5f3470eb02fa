"""RSS and Atom files by feedparser: each entry is a page.

Feedparser is given XML that lxml has read and written anew: without a document type, so
that no entity can be declared, and well formed, so that its forgiving second parser,
whose time is hard to bound, is never needed. It is always given a stream: bytes that
happen to spell a path or an address would make it open that.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from lxml import etree

from reader.loading.decode import decode
from reader.loading.errors import FileRefusedError
from reader.loading.html.beyond import Beyond
from reader.loading.html.document import page_from_html
from reader.loading.html.places import Placed, placed_lines
from reader.loading.html.site import outlet_of
from reader.loading.markup import looks_like_markup
from reader.loading.names import plain_name
from reader.loading.records import moment, text_lines
from reader.loading.source import Pages, Source
from reader.loading.web import web_address
from reader.loading.xml import local_name, tree_of
from reader.model import Failure, PageMetadata, RawPage

MAX_FEED_CHARACTERS = 16_000_000
MAX_TAGS = 150_000
"""Feedparser takes about 40 microseconds for each."""
_SENTENCE = 30
"""Characters from which a line of an entry may be a sentence."""
_ROOTS = frozenset({"rss", "feed", "RDF", "channel", "rdf"})


def read_feed(source: Source) -> Pages:
    """A page an entry; XML of a web page is read as HTML."""
    text, encoding, warnings = decode(source.data, declared=True)
    if len(text) > MAX_FEED_CHARACTERS or text.count("<") > MAX_TAGS:
        raise FileRefusedError("a feed larger than the limit")
    root = tree_of(text)
    name = local_name(root)
    if name == "html":
        yield page_from_html(source.path, text, warnings=warnings)
        return
    if name not in _ROOTS:
        raise FileRefusedError("XML that is neither a feed nor a page")
    import feedparser  # noqa: PLC0415 - imports half the standard library

    try:
        feed: Any = feedparser.parse(
            io.BytesIO(etree.tostring(root, encoding="utf-8", xml_declaration=True)),
            sanitize_html=False,
            resolve_relative_uris=False,
        )
        entries = list(feed.entries)
    except (MemoryError, RecursionError):
        raise
    except Exception as error:  # a foreign parser may trip over anything
        raise FileRefusedError(f"not a feed that can be read: {type(error).__name__}") from None
    if not entries:
        raise FileRefusedError("a feed without entries")
    for number, entry in enumerate(entries, start=1):
        path = f"{source.path}#{number}"
        try:
            page = _page(path, entry, feed.feed, encoding, warnings)
        except FileRefusedError as error:
            yield Failure(path, str(error))
        else:
            yield page


def _page(
    path: str,
    entry: dict[str, Any],
    feed: Mapping[str, Any],
    encoding: str,
    warnings: tuple[str, ...],
) -> RawPage:
    contents = [_string(item.get("value")) for item in entry.get("content") or []]
    text = max([*contents, _string(entry.get("summary"))], key=len, default="")
    title = " ".join(" ".join(text_lines(_string(entry.get("title")))).split()) or None
    origin = entry.get("source")
    named = _string(origin.get("title")) if isinstance(origin, Mapping) else ""
    if title and named:  # what gathers others' news names them behind each headline
        title = title.removesuffix(f" - {named}")
    lines = text_lines(text)
    if title and _letters(" ".join(lines)) in (_letters(title), _letters(title + named)):
        lines = ()  # a link and no text
    if not title and not any(line.strip() for line in lines):
        raise FileRefusedError("no text in this entry")
    beyond = _beyond(text, lines)
    if title and (not lines or lines[0].strip() != title):
        beyond = tuple((number + 2, name) for number, name in beyond)
        lines = (title, "", *lines) if lines else (title,)
    metadata = PageMetadata(
        title=title,
        source=named or outlet_of(_string(feed.get("title"))) or None,
        author=plain_name(_string(entry.get("author"))),
        published=moment(_string(entry.get("published"))),
        # Plain `dict.get`: feedparser's own falls back to the time of publication.
        updated=moment(_string(dict.get(entry, "updated"))),
        language=_string(feed.get("language")).split("-")[0].lower() or None,
        url=web_address(_string(entry.get("link"))),
    )
    return RawPage(path, lines, "feed", encoding, metadata, warnings, beyond)


def _beyond(text: str, lines: Sequence[str]) -> Beyond:
    """Which lines of an entry's markup are captions, or links to others between its text."""
    if not looks_like_markup(text):
        return ()
    placed = placed_lines(text)
    told = any(len(one.text) >= _SENTENCE and not one.linked for one in placed)
    if not told or len(placed) != len(lines):
        return ()
    names = ["caption" if _is_caption(one) else "related" * one.linked for one in placed]
    return tuple((number, name) for number, name in enumerate(names, start=1) if name)


def _is_caption(line: Placed) -> bool:
    return any(name == "caption" for _, name in line.parts)


def _string(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
