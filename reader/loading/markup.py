"""HTML to lines without judging it: a line for each block, in order.

For fragments (a feed's entry, a mail, a field of a dump) and for pages in which no
article is found. Reads events, builds no tree, so nesting costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape

from lxml import etree

from reader.loading.tables import words

_MARKUP = re.compile(
    r"</?(?:p|br|div|span|h[1-6]|ul|ol|li|a|strong|b|em|i|img|figure|table|tr|td|section|article|"
    r"blockquote|html|body|font|center)(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}\d{0,2}|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});")
_BLOCKS = words(
    "address article aside blockquote body br caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p "
    "pre section select summary table tbody tfoot thead title tr ul"
)
_CELLS = frozenset({"td", "th"})
_PRESSED = frozenset({"a", "button"})
"""Side by side on the screen with nothing between them in the source, they are words apart."""
SEAMED = frozenset({"span", "a", "em", "strong", "b"})
_CAPTIONING = frozenset({"span", "em", "i", "small"})
_CAPTION = re.compile(r"(?:^|[\s_-])(?:captions?|(?:img|image|photo)[_-]desc)(?=$|[\s_-])")
"""Phrases that are called a caption: the page's style sets them on a line of their own."""
WORDS_MEET = re.compile(r"[a-z가-힣\d][A-Z][a-z]")
"""Where two elements side by side, with nothing between them, are two words: `물푸레`, `Nov 3`."""
# Not `head`: without its end tag a page's `<article>` stands in it, for all that libxml2 knows.
_SILENT = words(
    "script style template svg math embed iframe noembed noframes noscript select title"
)
_SPACES = re.compile(r"[ \t\r\n\f\u00a0]+")


def looks_like_markup(text: str) -> bool:
    """Whether a text is HTML rather than words that happen to hold a `<`."""
    return "<" in text and _MARKUP.search(text) is not None


def without_entities(text: str) -> str:
    """A text with the characters that entities in it stand for (`&quot;`): they were set twice."""
    return _ENTITY.sub(lambda match: unescape(match[0]), text) if "&" in text else text


def markup_lines(markup: str) -> tuple[str, ...]:
    """Lines of the text in HTML; blocks and `br` end a line, scripts and styles hold none.

    Never raises on account of what the markup says.
    """
    collector = Lines()
    read_into(collector, markup)
    return collector.finish()


def read_into(collector: Lines, markup: str) -> None:
    """Let a collector see the events of a markup; never raises on account of what it says."""
    # lxml's parser is a push interface over libxml2's SAX events: no tree, no recursion.
    parser = etree.HTMLParser(target=collector, huge_tree=True, encoding="utf-8")
    data = markup.encode("utf-8", "replace")
    try:
        for start in range(0, len(data), 262_144):
            parser.feed(data[start : start + 262_144])
        parser.close()
    except (etree.LxmlError, AssertionError, ValueError):
        pass  # what was read before the fault stays


class Lines:
    """The target of the parser: gathers text into lines."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._parts: list[str] = []
        self._silent = 0
        self._beside = False
        self._seam = ""
        self._captions: list[bool] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _SILENT:
            self._silent += 1
        if tag in _BLOCKS:
            self._end_line()
        elif tag in _CELLS or (self._beside and tag in _PRESSED):
            self._parts.append(" ")
        if tag in _CAPTIONING:
            caption = _CAPTION.search(attributes.get("class") or "") is not None
            self._captions.append(caption)
            if caption:
                self._end_line()
        if tag not in SEAMED:
            self._seam = ""
        self._beside = False

    def end(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        if tag in _BLOCKS:
            self._end_line()
        if tag in _CAPTIONING and self._captions and self._captions.pop():
            self._end_line()
        self._beside = tag in _PRESSED
        self._seam = self._parts[-1][-1:] if tag in SEAMED and self._parts else ""

    def data(self, text: str) -> None:
        self._beside = False
        if not self._silent:
            if self._seam and WORDS_MEET.match(self._seam + text[:2]):
                self._parts.append(" ")  # each is a box on the screen
            self._parts.append(text)
        self._seam = ""

    def comment(self, text: str) -> None:
        """Comments are no text."""

    def close(self) -> None:
        """Nothing to give back: `finish` does."""

    def finish(self) -> tuple[str, ...]:
        self._end_line()
        return tuple(self._lines)

    def _end_line(self) -> None:
        if self._parts:
            line = _SPACES.sub(" ", "".join(self._parts)).strip()
            self._parts.clear()
            if line:
                self._lines.append(line)
                self._ended()

    def _ended(self) -> None:
        """A line was added: for those that note where lines stand."""
