"""HTML turned into what it shows, where its elements say something else.

Tables that only lay a page out become blocks: an extraction would give each row as a row of a
table, with all paragraphs of a cell run together. So do lists whose items are passages. What
is hidden goes, and so do the marks of footnotes; articles that the page loaded below its own
are named as that. A page without any of these stays as it is, character for character.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring, tostring

from reader.loading.html.bars import bars_to_lines, breaks_within_sentences
from reader.loading.html.flow import (
    PHRASING,
    bare_text_to_paragraphs,
    breaks_around_blocks,
    breaks_to_elements,
    breaks_to_spaces,
    spaces_between_words,
    textareas_to_blocks,
)
from reader.loading.html.headed import name_headed_boxes, name_pitches
from reader.loading.html.later import name_later_articles, text_of
from reader.loading.html.marks import MARKING, is_mark
from reader.loading.html.trim import Trimmed
from reader.loading.tables import words

_MOST_TAGS = 50_000
_MAX_DEPTH = 200
_DECLARED = re.compile(r"\s*<\?xml\b[^<>]{0,300}\?>", re.IGNORECASE)
_HIDING = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_MOST_HIDDEN = 400
"""Letters outside of links from which a hidden element may be the rest of a folded article."""
_TOOLBARS = frozenset({"wm-ipp-base", "wm-ipp-print"})
"""What a web archive puts over the pages that it keeps."""
_FIELDS = ("input", "textarea")
_CELLS = ("td", "th")
_TABLED = words("table thead tbody tfoot tr")
_LEAST_CELL = 100
"""Letters that the cell holds at least, for which a table of several is only its frame."""
_MAIN_CELL = 0.6
_HEADED_COLUMNS = 3
"""Headings side by side from which a table is one of figures, whatever its cells hold."""
_PLAIN_CELL = 80
"""Letters up to which cells of a row stay side by side, as `작성자 | 홍보과` do."""
_BLOCKS = words("p div ul ol dl li table br h1 h2 h3 h4 h5 h6 pre blockquote figure section")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_PASSAGE = 30
_STOPS = tuple('.!?”"’')
_LEAST_ITEM = 40
_OUTSIDE = ("nav", "header", "footer", "aside")


def reshape(page: Trimmed, titles: Iterable[str | None] = ()) -> Trimmed:
    """The page as it shows; `titles` are what it says that it is called."""
    if page.tags > _MOST_TAGS or page.depth > _MAX_DEPTH:
        return page
    try:
        tree = document_fromstring(_DECLARED.sub("", page.html, count=1), parser=HTMLParser())
        typed = textareas_to_blocks(tree)
        shape = _Shape(tree)
        changes = (
            typed
            + shape.without_hidden()
            + shape.without_marks()
            + name_later_articles(tree, [one for one in titles if one], shape.own_text)
            + name_headed_boxes(tree, shape.size, shape.linked)
            + name_pitches(tree, shape.size)
            + bars_to_lines(tree)  # before rows of tables become lines of short pieces too
            + shape.tables_to_blocks()
            + shape.lists_to_blocks()
            + breaks_to_elements(tree, shape.size)
            + breaks_to_spaces(shape.size)
            + breaks_within_sentences(tree)
            + bare_text_to_paragraphs(tree)
            + breaks_around_blocks(tree)
            + spaces_between_words(tree)
        )
        if not changes:
            return page
        html = tostring(tree, encoding="unicode")
    except (etree.LxmlError, ValueError, AssertionError):
        return page  # what cannot be taken apart is read as it is
    return replace(page, html=html, tags=html.count("<"))


class _Shape:
    """A page's tree, with how much text stands in each element, and how much of it in links."""

    def __init__(self, tree: HtmlElement) -> None:
        self.tree = tree
        self.size: dict[HtmlElement, int] = {}
        self.linked: dict[HtmlElement, int] = {}
        for element in reversed([one for one in tree.iter() if isinstance(one.tag, str)]):
            size = len((element.text or "").strip())
            linked = 0
            for child in element:
                size += self.size.get(child, 0) + len((child.tail or "").strip())
                linked += self.linked.get(child, 0)
            self.size[element] = size
            self.linked[element] = size if element.tag == "a" else linked

    def own_text(self, element: HtmlElement) -> int:
        """Letters in an element outside of links."""
        return self.size.get(element, 0) - self.linked.get(element, 0)

    def without_hidden(self) -> int:
        """Take out what a browser does not show, unless that is most of the page."""
        found = [one for one in self.size if _hides(one) and one.getparent() is not None]
        silent = sum(self.size[one] for one in found)
        if 2 * silent > self.size[self.tree]:
            return 0
        # From the inside out, as the sizes were counted: a part of a part may be gone already.
        count = 0
        for element in found:
            if self.own_text(element) >= _MOST_HIDDEN:
                continue
            count += 1
            if element.tag in PHRASING:
                element.drop_tree()
            else:  # its place still ends a line
                element.clear(keep_tail=True)
                element.tag = "div"
        return count

    def without_marks(self) -> int:
        """Take out the marks of footnotes and the buttons of a wiki's headings."""
        found = [one for one in self.tree.iter(*MARKING) if is_mark(one)]
        for element in found:
            element.drop_tree()
        return len(found)

    def tables_to_blocks(self) -> int:
        """Make blocks of tables that lay the page out."""
        rows: dict[HtmlElement, list[HtmlElement]] = defaultdict(list)
        for row in self.tree.iter("tr"):
            table = next(row.iterancestors("table"), None)
            if table is not None:
                rows[table].append(row)
        layouts = [table for table in rows if self._lays_out(table, rows[table])]
        for table in layouts:
            for row in rows[table]:
                self._row_to_block(row)
            for part in [one for one in table if one.tag in ("caption", "colgroup", "col")]:
                part.drop_tree()  # a caption of such a table is for screen readers only
            for part in table:
                if part.tag in _TABLED:
                    part.tag = "div"
            table.tag = "div"
        return len(layouts)

    def _lays_out(self, table: HtmlElement, rows: list[HtmlElement]) -> bool:
        if not self.size.get(table):
            return False
        if (table.get("role") or "").lower() in ("presentation", "none"):
            return True
        if any(self.size.get(inner) for inner in table.iterdescendants("table")):
            return True
        if len([cell for cell in rows[0] if cell.tag == "th"]) >= _HEADED_COLUMNS:
            return False
        cells = [cell for row in rows for cell in row if cell.tag in _CELLS]
        sizes = [size for cell in cells if (size := self.size.get(cell, 0))]
        most = max(sizes, default=0)
        if (
            len(sizes) == 1
            or self._reads_on(rows)
            or (most >= _LEAST_CELL and most >= _MAIN_CELL * sum(sizes))
        ):
            return True
        alone = [told[0] for row in rows if len(told := self._told(row)) == 1]
        return any(
            self.size[cell] >= _LEAST_CELL and len([*cell.iter("p", "br")]) > 1 for cell in alone
        )

    def _reads_on(self, rows: list[HtmlElement]) -> bool:
        """Whether most rows hold a sentence: questions and answers, claims and findings."""
        told = [cells for row in rows if (cells := self._told(row))]
        passages = [cells for cells in told if any(map(self._is_sentence, cells))]
        return len(passages) > 1 and len(passages) * 2 > len(told)

    def _is_sentence(self, cell: HtmlElement) -> bool:
        return self.size[cell] >= _PASSAGE and text_of(cell)[-1:] in _STOPS

    def _told(self, row: HtmlElement) -> list[HtmlElement]:
        return [cell for cell in row if cell.tag in _CELLS and self.size.get(cell)]

    def _row_to_block(self, row: HtmlElement) -> None:
        cells = [cell for cell in row if cell.tag in _CELLS]
        told = self._told(row)
        beside = len(told) > 1 and all(
            self.size[cell] <= _PLAIN_CELL
            and not self._is_sentence(cell)
            and not any(inner.tag in _BLOCKS for inner in cell.iterdescendants())
            for cell in told
        )
        for cell in cells:
            cell.tag = "span" if beside else "div"
            if beside:
                cell.tail = " "
        row.tag = "div"

    def lists_to_blocks(self) -> int:
        """Make blocks of lists whose items are headed or of several paragraphs."""
        count = 0
        for listed in [*self.tree.iter("ul", "ol")]:
            items = [item for item in listed if item.tag == "li"]
            if not any(map(self._is_passage, items)):
                continue
            if next(listed.iterancestors(*_OUTSIDE), None) is not None:
                continue
            listed.tag = "div"
            for item in items:
                item.tag = "div"
            count += 1
        return count

    def _is_passage(self, item: HtmlElement) -> bool:
        if self.own_text(item) < _LEAST_ITEM:
            return False
        passages = [one for one in item.iter("p") if self.size.get(one, 0) >= _PASSAGE]
        headed = next(item.iterdescendants(*_HEADINGS), None) is not None
        return len(passages) + headed > 1


def _hides(element: HtmlElement) -> bool:
    if element.tag in ("template", "body", "html"):
        return bool(element.tag == "template")
    named: Mapping[str, str] = element.attrib
    if named.get("id") in _TOOLBARS:
        return True
    if "hidden" in named and named["hidden"].lower() != "until-found":
        return True
    if "fallback" in named or ("placeholder" in named and element.tag not in _FIELDS):
        return True  # AMP shows them until something is loaded, or when that fails
    return "style" in named and _HIDING.search(named["style"][:500]) is not None
