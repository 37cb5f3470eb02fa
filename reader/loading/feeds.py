"""RSS and Atom files by feedparser: each entry is a page.

Feedparser is given XML that lxml has read and written anew: without a document type, so
that no entity can be declared, and well formed, so that its forgiving second parser,
whose time is hard to bound, is never needed. It is always given a stream: bytes that
happen to spell a path or an address would make it open that.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from html.entities import name2codepoint
from typing import Any

from lxml import etree

from reader.loading.decode import decode
from reader.loading.errors import FileRefusedError
from reader.loading.html import page_from_html
from reader.loading.records import moment, text_lines
from reader.loading.source import Pages, Source
from reader.loading.web import web_address
from reader.model import Failure, PageMetadata, RawPage

MAX_FEED_CHARACTERS = 16_000_000
MAX_TAGS = 150_000
"""Feedparser takes about 40 microseconds for each."""
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_XML_NAMES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,500}\?>")
_ROOTS = frozenset({"rss", "feed", "RDF", "channel", "rdf"})


def read_feed(source: Source) -> Pages:
    """A page an entry; XML of a web page is read as HTML."""
    text, encoding, warnings = decode(source.data, declared=True)
    if len(text) > MAX_FEED_CHARACTERS or text.count("<") > MAX_TAGS:
        raise FileRefusedError("a feed larger than the limit")
    root = _tree(text)
    name = str(root.tag).rpartition("}")[2]
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


def _tree(text: str) -> etree._Element:
    """The root of an XML document, read without entities, network or unbounded depth."""
    text = _DECLARATION.sub("", text.lstrip("\ufeff"), count=1)
    text = _without_document_type(text)
    text = _NAMED.sub(_named, text)
    parser = etree.XMLParser(
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
        encoding="utf-8",
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.LxmlError as error:
        raise FileRefusedError(f"XML that cannot be read: {str(error)[:100]}") from None
    except ValueError:
        root = None
    if root is None:
        raise FileRefusedError("XML that cannot be read")
    etree.strip_tags(root, etree.Entity)
    return root


def _named(match: re.Match[str]) -> str:
    """HTML's named characters, which XML does not know, as themselves."""
    name = match[1]
    if name in _XML_NAMES:
        return match[0]
    code = name2codepoint.get(name)
    return chr(code) if code else f"&amp;{name};"


def _without_document_type(text: str) -> str:
    """Cut out `<!DOCTYPE ...>` with its internal subset, where entities are declared."""
    start = text[:100_000].upper().find("<!DOCTYPE")
    if start < 0:
        return text
    bracket = text.find("[", start)
    end = text.find(">", start)
    if 0 <= bracket < end:
        close = re.compile(r"\]\s*>").search(text, bracket)
        if close is None:
            raise FileRefusedError("XML whose document type does not end")
        end = close.end() - 1
    return text[:start] + text[end + 1 :] if end >= 0 else text


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
    lines = text_lines(text)
    if not title and not any(line.strip() for line in lines):
        raise FileRefusedError("no text in this entry")
    if title and (not lines or lines[0].strip() != title):
        lines = (title, "", *lines) if lines else (title,)
    origin = entry.get("source")
    named = _string(origin.get("title")) if isinstance(origin, Mapping) else ""
    metadata = PageMetadata(
        title=title,
        source=named or _string(feed.get("title")) or None,
        author=_string(entry.get("author")) or None,
        published=moment(_string(entry.get("published"))),
        # Plain `dict.get`: feedparser's own falls back to the time of publication.
        updated=moment(_string(dict.get(entry, "updated"))),
        language=_string(feed.get("language")).split("-")[0].lower() or None,
        url=web_address(_string(entry.get("link"))),
    )
    return RawPage(path, lines, "feed", encoding, metadata, warnings)


def _string(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""
