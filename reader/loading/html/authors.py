"""Who wrote an HTML page, by the elements that standards name an author's.

`rel="author"` (HTML), `itemprop="author"` (microdata), `fn` within a card and `p-author`
(microformats), `schema:author` (RDFa). Asked where a page's `meta` tags and JSON-LD name nobody.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from reader.loading.html.flow import PHRASING
from reader.loading.html.places import place_of
from reader.loading.html.title import one_line
from reader.loading.html.trim import Trimmed
from reader.loading.names import plain_name

_MARKED = re.compile(
    r"=[\"'\w: -]{0,100}(?:author|creator|writer|reporter|journalist|byline|person|name"
    r"|nick|\bfn\b)",
    re.IGNORECASE,
)
"""What no page is without that marks one; others need not be taken apart."""
_DECLARED = re.compile(r"\s*<\?xml\b[^<>]{0,300}\?>", re.IGNORECASE)
_MAX_DEPTH, _MAX_TAGS = 200, 50_000
_CALLED = re.compile(
    r"(?:[a-z]+[-_]{1,2}){0,3}(?:author|writer|reporter|journalist|creator|byline"
    r"|(?:user|nick)[-_]?name|nick)s?"
    r"(?:[-_]{0,2}(?:name|link)){0,2}"
)
"""Classes of elements that hold a name and nothing else."""
_CARDS = frozenset({"vcard", "hcard", "h-card", "author", "byline"})
_OTHERS = frozenset({"comments", "related", "menu", "ads"})
"""Parts whose authors are those of other texts."""
_HEADINGS = ("h1", "h2", "h3")
"""Who is called so by a class above the first heading is a site's, or has logged in."""
_SILENT = ("script", "style", "template", "noscript")
_UNSEEN = ("title", *_SILENT)
_MOST_NAMES = 5
_BETWEEN = 40
"""Letters between the names of those who wrote a page together."""
_NO_NAME = re.compile(
    r"[\d@:/?!]|\.\s|^(?:by|author|authors|writer|reporter|admin|editor|staff|anonymous|작성자|글쓴이"
    r"|기자|관리자|운영자|편집부)$",
    re.IGNORECASE,
)
_LONGEST = 50


def marked_authors(page: Trimmed, headline: str | None = None) -> str | None:
    """The names in the first elements that are marked as an author's; several with commas.

    What stands in comments and boxes of other articles is passed over, so that the first is the
    page's own. `headline` heads the page where it stands in no heading.
    """
    large = page.depth > _MAX_DEPTH or page.tags > _MAX_TAGS
    if large or _MARKED.search(page.html) is None:
        return None
    try:
        tree = document_fromstring(_DECLARED.sub("", page.html, count=1), parser=HTMLParser())
    except (etree.LxmlError, ValueError, AssertionError):
        return None
    for marks in (_is_marked, _is_called):
        if names := _together(tree, marks, headline):
            return ", ".join(names)
    return None


def _together(
    tree: HtmlElement, marks: Callable[[HtmlElement], bool], headline: str | None
) -> list[str]:
    """The first name that is marked so on a page, and those that stand right behind it."""
    found: list[str] = []
    headed = next(tree.iter(*_HEADINGS), None) is None
    place = end = 0
    within: HtmlElement | None = None
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "end":
            if element is within:
                end, within = place, None
            place += len((element.tail or "").strip())
            continue
        if found and within is None and place - end > _BETWEEN:
            break
        headed = headed or _heads(element, headline)
        asked = within is None and isinstance(element.tag, str) and (headed or marks is _is_marked)
        if asked and marks(element):
            name = None if _is_others(element) else _name_in(element)
            if name is not None:
                within = element
                found += [] if name in found else [name]
        if isinstance(element.tag, str) and element.tag not in _SILENT:
            place += len((element.text or "").strip())
    return found[:_MOST_NAMES]


def _heads(element: HtmlElement, headline: str | None) -> bool:
    """Whether an element is a heading, or nothing but the headline that the page's head gives."""
    if element.tag in _HEADINGS:
        return True
    shown = headline is not None and isinstance(element.tag, str) and element.tag not in _UNSEEN
    return shown and one_line(element.text) == headline


def _is_marked(element: HtmlElement) -> bool:
    """Whether an element is marked as one that names an author."""
    named = element.attrib
    classes = (named.get("class") or "").lower().split()
    if "author" in (named.get("rel") or "").lower().split():
        return str(element.tag) != "link"
    if (named.get("itemprop") or "").lower() in ("author", "creator"):
        return True
    if (named.get("property") or "").lower() in ("schema:author", "dc:creator"):
        return True
    if "p-author" in classes or (named.get("typeof") or "").lower() == "schema:person":
        return True
    if "fn" in classes:
        around = " ".join(
            [one.get("class") or "" for one in (element, element.getparent()) if one is not None]
            + [one.get("class") or "" for one in list(element.iterancestors())[1:3]]
        )
        return not _CARDS.isdisjoint(around.lower().split())
    return False


def _is_called(element: HtmlElement) -> bool:
    """Whether an element within a line is called an author's by its class."""
    classes = (element.get("class") or "").lower().split()
    return element.tag in (*PHRASING, "button") and any(map(_CALLED.fullmatch, classes))


def _is_others(element: HtmlElement) -> bool:
    for outer in element.iterancestors():
        if (outer.get("itemprop") or "").lower() == "comment":
            return True
        named = f"{outer.get('class') or ''} {outer.get('id') or ''}"[:500]
        place = place_of(str(outer.tag), named)
        # What is called a header and holds a heading is the article's own.
        if place in _OTHERS and (place != "menu" or next(outer.iter(*_HEADINGS), None) is None):
            return True
    return False


def _name_in(element: HtmlElement) -> str | None:
    """The name that an element gives: of its inner `name`, else all of its text."""
    if element.get("content"):
        text = element.get("content")
    else:
        inner = next(
            (
                one
                for one in element.iterdescendants()
                if isinstance(one.tag, str)
                and (
                    (one.get("itemprop") or "").lower() == "name"
                    or (one.get("property") or "").lower() in ("name", "schema:name")
                )
            ),
            element,
        )
        text = inner.get("content") or " ".join(inner.itertext())
    name = plain_name(one_line(text))
    return name if name and len(name) <= _LONGEST and not _NO_NAME.search(name) else None
