"""HTML to lines of text by trafilatura in its fast mode, with the page's own metadata.

What trafilatura takes for the article is cleaned as text is; all other lines of the page
stand between, told apart (`reader.loading.html.beyond`). Where it finds next to nothing,
every line of the page is taken for the article instead: a line too many can be cleaned away.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.loading.decode import decode, split_lines
from reader.loading.errors import FileRefusedError
from reader.loading.html.begun import is_begun
from reader.loading.html.between import without_between
from reader.loading.html.beyond import Beyond, with_beyond
from reader.loading.html.data import InScripts, text_in_scripts
from reader.loading.html.head import Head, read_head
from reader.loading.html.places import FIGURE, Placed, placed_lines
from reader.loading.html.reshape import reshape
from reader.loading.html.title import strip_site, title_in_bar
from reader.loading.html.trim import Trimmed, trim, without_link_lists
from reader.loading.markup import markup_lines
from reader.loading.names import plain_name
from reader.loading.source import Pages, Source
from reader.loading.web import web_address
from reader.model import RawPage
from reader.records import replace

MAX_TRIMMED = 4_000_000
"""Characters of a page without its scripts, styles and pictures."""
MAX_TAGS = 50_000
"""Tags up to which a page is extracted; trafilatura takes about 5 microseconds for each."""
_MANY_TAGS = 15_000
"""Tags from which it is worth while to look for what need not be extracted."""
_BOOK = 400_000
"""Characters of a page without its scripts from which a page that is nearly all text is kept
whole: a book or a report, of which the extraction would leave out next to nothing."""
_BOOK_TEXT = 0.75
_ANY_TAG = re.compile(r"<[^<>]*>")
_MAX_DEPTH = 200
"""How deep tags may nest: libxml2 cuts a page off at 256."""
_SENTENCE = 30
"""Characters from which a line may be a sentence rather than a menu's entry."""
_SCANTY = 250
"""Characters of extracted text under which other readings of the page are compared."""
_SHELL = 1000
"""Characters of all lines of a page under which its scripts may be what shows its text."""
_BARE = 120
"""Characters of lines that may be a headline and a claim of rights, and no text of a page."""
_FEW = 3
"""Lines of extracted text under which they may be a page's lines run together."""


def read_html(source: Source) -> Pages:
    """One page; raises `FileRefusedError` when no text is found."""
    text, encoding, warnings = decode(source.data, declared=True)
    yield replace(page_from_html(source.path, text, warnings=warnings), encoding=encoding)


def page_from_html(
    path: str,
    html: str,
    *,
    format_: str = "html",
    url: str | None = None,
    warnings: tuple[str, ...] = (),
) -> RawPage:
    """A page from decoded HTML; `url` is where a container says that it came from.

    Raises `FileRefusedError` when it is too large or holds no text.
    """
    trimmed = trim(html)
    if len(trimmed.html) > MAX_TRIMMED:
        size = len(trimmed.html) / 1e6
        raise FileRefusedError(
            f"HTML of {size:.1f} M characters without its scripts, "
            f"the limit is {MAX_TRIMMED / 1e6:.0f} M"
        )
    head = read_head(trimmed)
    told = head.metadata
    trimmed = reshape(trimmed, (told.title, title_in_bar(trimmed.html)))
    whole = _is_book(trimmed.html)
    content = "\n".join(markup_lines(trimmed.html)) if whole else _extract(trimmed)
    if len(content) < _SCANTY:
        content, more, held = _fuller(content, trimmed, head, html)
        told = replace(
            told,
            author=told.author or plain_name(held.author, told.source),
            published=told.published or held.published,
        )
        warnings += more
        whole = whole or more != ()
    elif not whole:
        if content.count("\n") < _FEW:
            content = _apart(content, placed_lines(trimmed.html))
        content = head.body if is_begun(content, head.body) else content
    if not content.strip():
        raise FileRefusedError("no text found in this HTML page")
    lines = split_lines(content)
    title = told.title
    if title and not _starts_with(lines, title):
        lines = (title, "", *lines)
    beyond: Beyond = ()
    if not whole:
        many = trimmed.tags > _MANY_TAGS
        lines, beyond = with_beyond(
            lines, without_link_lists(trimmed.html) if many else trimmed.html
        )
    metadata = replace(told, url=told.url or web_address(url))
    return RawPage(path, lines, format_, "utf-8", metadata, warnings, beyond)


def _is_book(html: str) -> bool:
    return len(html) > _BOOK and len(_ANY_TAG.sub("", html)) > _BOOK_TEXT * len(html)


def _extract(trimmed: Trimmed) -> str:
    """The article's text by trafilatura; empty when it finds none."""
    html, tags = trimmed.html, trimmed.tags
    if tags > _MANY_TAGS:
        html = without_link_lists(html)
        tags = html.count("<")
    if tags > MAX_TAGS or trimmed.depth > _MAX_DEPTH:
        return ""
    # A tenth of a second and more of imports that text files need not pay.
    from trafilatura import bare_extraction  # noqa: PLC0415
    from trafilatura.settings import Document  # noqa: PLC0415

    try:
        found = bare_extraction(
            html,
            fast=True,
            include_comments=False,
            include_tables=True,
            # Its metadata costs as much again as its text; `head` reads the page's own.
            with_metadata=False,
        )
    except (MemoryError, RecursionError):
        raise
    except Exception:  # whatever a foreign parser trips over, the page has other readings
        return ""
    return without_between(found.text or "") if isinstance(found, Document) else ""


def _fuller(
    content: str, trimmed: Trimmed, head: Head, html: str
) -> tuple[str, tuple[str, ...], InScripts]:
    """The fullest reading of a page in which trafilatura found little; `html` is as it came.

    With what is to tell of it, and what is told beside a text of the page's scripts.
    """
    # Of a short text some may be left out of it; what has no line of it is another text.
    least = _SCANTY if any(line in head.body for line in content.split("\n") if line) else 0
    if len(head.body) > max(least, 2 * len(content)) or is_begun(content, head.body):
        return head.body, (), InScripts()
    placed = placed_lines(trimmed.html)
    lines = [line.text for line in placed]
    if sum(map(len, lines)) < _SHELL:
        told = text_in_scripts(html)
        if _is_shell(content, told.text):
            return told.text, (), told
    missed = sum(len(line) for line in lines if len(line) >= _SENTENCE and line not in content)
    if missed > len(content) or not content.strip():
        return _joined(placed), ("no article found: all lines of the page are kept",), InScripts()
    return _apart(content, placed), (), InScripts()


def _is_shell(content: str, told: str) -> bool:
    """Whether what a page's scripts hold is the text that it shows little or nothing of."""
    lines = [line for line in content.split("\n") if len(line) >= _SENTENCE]
    shown = any(line in told for line in lines)
    return len(told) > 2 * len(content) and (shown or sum(map(len, lines)) < _BARE)


def _apart(content: str, placed: Sequence[Placed]) -> str:
    """The content with the page's own lines where they were run together.

    That is how trafilatura gives the text of a page too short for its rules. Spaces are not
    compared: it puts none between buttons side by side. Anything but the page's lines one
    after the other is left as it is. Captions, bylines and buttons that the markup names are
    left out, as the extraction does by itself: they come back as what they are.
    """
    whole = "".join(content.split())
    taken: list[Placed] = []
    place = 0
    for line in placed:
        letters = "".join(line.text.split())
        if whole.startswith(letters, place):
            taken.append(line)
            place += len(letters)
    if place < len(whole) or not taken:
        return content
    text = [line.text for line in taken if all(name == FIGURE for _, name in line.parts)]
    # A part that holds nearly all of it is the article itself, whatever it is called.
    most = 2 * sum(map(len, text)) > len(content)
    return "\n".join(text) if most else _joined(taken)


def _joined(placed: Sequence[Placed]) -> str:
    """Lines of a page as a text; a caption ends without a stop, and the next is another."""
    found: list[str] = []
    for one in placed:
        found.append(one.text)
        if any(name == "caption" for _, name in one.parts):
            found.append("")
    return "\n".join(found).strip()


def _starts_with(lines: tuple[str, ...], title: str) -> bool:
    first = next((line.strip() for line in lines if line.strip()), "")
    return first == title or strip_site(first) == title
