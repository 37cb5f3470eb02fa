"""What an HTML page says of itself: JSON-LD, Open Graph and other meta, canonical link.

The order of belief: schema.org JSON-LD of an article, then `meta` tags (Open Graph,
article:*, Dublin Core and the names that news sites use), then the elements of the page. A
time keeps the precision and zone that the page states.
"""

from __future__ import annotations

import html as entities
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reader.loading.decode import split_lines
from reader.loading.html.authors import marked_authors
from reader.loading.html.dates import shown_times
from reader.loading.html.labels import labelled
from reader.loading.html.site import outlet_beside, site_behind
from reader.loading.html.title import (
    one_line,
    shown_headings,
    title_in_bar,
    title_of,
)
from reader.loading.html.trim import Trimmed
from reader.loading.markup import looks_like_markup, markup_lines
from reader.loading.names import plain_name
from reader.loading.records import any_moment
from reader.loading.web import host_of, original_address, web_address
from reader.model import PageMetadata

_TAG = re.compile(r"<(meta|link|html|time|base)\b([^<>]{1,4000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"""([A-Za-z][\w:.-]{0,40})\s{0,9}=\s{0,9}(?:"([^"]{0,3000})"|'([^']{0,3000})'|([^\s"'<>]{1,2000}))"""
)
_ARTICLE_TYPES = re.compile(r"(?:Article|Posting|Report|Review)$")
_READER_MODE = re.compile(r"<a\b(?=[^<>]{0,2000}\breader-domain\b)([^<>]{1,2000})>", re.IGNORECASE)
"""Where a browser's reading mode, saved as a page, keeps the address of what it shows."""
_NEEDLESS_COMMA = re.compile(r",\s{0,100}([}\]])")
_MAX_TAGS = 2000

META: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("title", ("og:title", "twitter:title", "dc.title", "sailthru.title", "title")),
    (
        "source",
        ("og:site_name", "article:publisher_name", "application-name", "dc.publisher", "publisher"),
    ),
    (
        "author",
        (
            "author",
            "article:author",
            "dable:author",
            "og:article:author",
            "dc.creator",
            "parsely-author",
            "sailthru.author",
            "byl",
            "by",
        ),
    ),
    (
        "published",
        (
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "dable:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dc.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "date",
            "article.published",
            "regdate",
            "og:regdate",
        ),
    ),
    (
        "updated",
        (
            "article:modified_time",
            "og:article:modified_time",
            "datemodified",
            "og:updated_time",
            "lastmod",
            "dc.date.modified",
            "article.updated",
        ),
    ),
    ("url", ("og:url", "twitter:url")),
    ("language", ("og:locale", "dc.language", "content-language")),
)
"""Field to the names of `meta` tags (property, name, itemprop or http-equiv), best first."""


@dataclass(frozen=True, slots=True)
class Head:
    """A page's metadata, and the article's text where JSON-LD gives it."""

    metadata: PageMetadata
    body: str


def read_head(page: Trimmed) -> Head:
    """Metadata of a page; never raises on account of what it says."""
    article = next(_articles(page.linked_data), {})
    meta, canonical, language, times, base = _tags(page.html)

    def stated(field: str) -> str | None:
        names = next(row[1] for row in META if row[0] == field)
        return next((meta[name] for name in names if meta.get(name)), None)

    document = stated("url") or page.saved_from or _read_from(page.html)
    on = web_address(base, document) or document
    places = (canonical, stated("url"), _of(article, "url"), document)
    copy = next((found for place in places if (found := web_address(place, on))), None)
    address = original_address(copy) if copy else None
    fields = labelled(page.html)
    headline = _of(article, "headline") or fields.get("title") or stated("title")
    host = host_of(address)
    site, author = outlet_beside(stated("source"), stated("author"), meta.get("og:article:author"))
    if address != copy and site == host_of(copy):
        site = None  # the archive's name
    source = (
        _of(article, "publisher")
        or site
        or site_behind(
            title_in_bar(page.html), (*shown_headings(page.html), headline), host, page.html
        )
        or host
    )
    metadata = PageMetadata(
        title=title_of(page.html, headline, source),
        source=source,
        author=plain_name(_of(article, "author"), source)
        or plain_name(author, source)
        or marked_authors(page, headline),
        published=_first_moment(
            _of(article, "datePublished"),
            stated("published"),
            fields.get("published"),
            *times[:1],
        )
        or next(shown_times(page.html), None),
        updated=_first_moment(_of(article, "dateModified"), stated("updated")),
        language=_language(language or _of(article, "inLanguage") or stated("language")),
        url=address,
    )
    body = article.get("articleBody")
    text = entities.unescape(body) if isinstance(body, str) else ""
    lines = markup_lines(text) if looks_like_markup(text) else split_lines(text)
    return Head(metadata, "\n".join(lines))


def _read_from(html: str) -> str | None:
    link = _READER_MODE.search(html)
    values = {
        m[1].lower(): m[2] or m[3] or m[4] for m in _ATTRIBUTE.finditer(link[1] if link else "")
    }
    return values.get("href")


def _articles(blocks: tuple[str, ...]) -> Iterator[Mapping[str, object]]:
    """Objects of JSON-LD whose type is an article's."""
    for block in blocks:
        found = _loaded(block)
        level: list[object] = [found]
        for _ in range(3):
            for item in level:
                if isinstance(item, dict) and _is_article(item):
                    yield item
            level = [inner for item in level for inner in _inner(item)][:1000]


def _loaded(block: str) -> object:
    text = block.strip().removeprefix("<![CDATA[").removesuffix("]]>")
    for tried in (text, _NEEDLESS_COMMA.sub(r"\1", text)):
        try:
            return json.loads(tried, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _inner(item: object) -> list[object]:
    if isinstance(item, list):
        return item
    if isinstance(item, dict):
        return [item[name] for name in ("@graph", "mainEntity") if name in item]
    return []


def _is_article(item: Mapping[str, object]) -> bool:
    kinds = item.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE_TYPES.search(kind) for kind in kinds)


def _of(article: Mapping[str, object], name: str) -> str | None:
    """A value of JSON-LD as one line: a text, or the names of one thing or several."""
    value = article.get(name)
    values = value[:10] if isinstance(value, list) else [value]
    texts = [item.get("name") if isinstance(item, dict) else item for item in values]
    return one_line(", ".join(text for text in texts if isinstance(text, str) and text.strip()))


def _tags(html: str) -> tuple[dict[str, str], str | None, str | None, list[str], str | None]:
    """Values of `meta` by name in lower case, canonical link, language, `time` elements, base."""
    meta: dict[str, str] = {}
    canonical = language = base = None
    times: list[str] = []
    for number, match in enumerate(_TAG.finditer(html)):
        if number >= _MAX_TAGS:
            break
        tag = match[1].lower()
        values = {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _ATTRIBUTE.finditer(match[2])}
        if tag == "meta":
            content = one_line(values.get("content"))
            for key in ("property", "name", "itemprop", "http-equiv"):
                if content and values.get(key):
                    meta.setdefault(values[key].strip().lower(), content)
        elif tag == "link" and values.get("rel", "").lower() == "canonical":
            canonical = canonical or one_line(values.get("href"))
        elif tag == "base":
            base = base or one_line(values.get("href"))
        elif tag == "html":
            language = language or one_line(values.get("lang") or values.get("xml:lang"))
        elif tag == "time" and values.get("datetime"):
            times.append(values["datetime"])
    return meta, canonical, language, times, base


def _first_moment(*texts: str | None) -> str | None:
    return next((when for text in texts if text and (when := any_moment(text))), None)


def _language(text: str | None) -> str | None:
    return text.replace("_", "-").split("-")[0].lower() or None if text else None
