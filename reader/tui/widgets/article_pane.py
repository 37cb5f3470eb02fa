"""The article: its sentences flow as paragraphs, the cursor stands on one of them.

It is given counts of links, notes and ranges to set off; it asks nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from reader.model import Article
from reader.tui.layout.article import Labels, Page, View, lay_out
from reader.tui.layout.lines import Line
from reader.tui.links.flagged import Copy, copy_at
from reader.tui.look.marks import Marks
from reader.tui.widgets.lines_view import LinesView
from reader.tui.widgets.parts import Range

MEASURE = 76
"""Cells of text at most in a row: about 38 Hangul syllables or 13 Latin words."""


class ArticlePane(LinesView):
    """Shows one article in one of the three views of a page."""

    gutter_width = 9

    def __init__(self, labels: Labels, marks: Marks, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.labels = labels
        self.marks = marks
        self.article: Article | None = None
        self.page_view: View = "folded"
        self.measure = MEASURE
        self.justify = False
        self._counts: Mapping[str, tuple[int, int]] = {}
        self._noted: Collection[str] = ()
        self._ranges: dict[int, tuple[Range, ...]] = {}
        self.copies: Mapping[int, Copy] = {}
        self._marked: dict[int, tuple[int, int]] = {}
        self._notes: set[int] = set()
        self._copied: set[int] = set()

    # -- being told --------------------------------------------------------

    def show_article(self, article: Article, sentence: int, *, top: bool = True) -> None:
        """Show an article with the cursor on a sentence, given as its position."""
        if article is not self.article:
            self.article = article
            self._counts, self._noted, self._ranges, self.copies = {}, (), {}, {}
            self.cursor = -1
            self.lay()
        self.set_cursor(sentence, top=top)

    def show_nothing(self) -> None:
        """No article is left to show."""
        self.article = None
        self._counts, self._noted, self._ranges, self.copies = {}, (), {}, {}
        self._marked, self._notes, self._copied = {}, set(), set()
        self.cursor = -1
        self.border_title = ""
        self.show((), (), ())

    def show_view(self, view: View) -> None:
        """Another view of the page; the sentence under the cursor keeps its height."""
        self.page_view = view
        self.lay_in_place()

    def mark_links(self, counts: Mapping[str, tuple[int, int]]) -> None:
        """Counts of (repeats, disputes) by sentence id, for the gutter."""
        if counts != self._counts:
            self._counts = counts
            self._place_marks()
            self.redraw()

    def mark_copies(self, copies: Mapping[int, Copy]) -> None:
        """Lines of the page that stand in other articles; what is read keeps its height."""
        if copies != self.copies:
            self.copies = copies
            self.lay_in_place()

    def mark_notes(self, sentence_ids: Collection[str]) -> None:
        """The sentences that carry a note."""
        if set(sentence_ids) != set(self._noted):
            self._noted = sentence_ids
            self._place_marks()
            self.redraw()

    def set_off(self, ranges: Mapping[int, Sequence[Range]]) -> None:
        """Underline ranges of some sentences, and no others."""
        wanted = {owner: tuple(found) for owner, found in ranges.items() if found}
        if wanted != self._ranges:
            former = self._ranges
            changed = [n for n in {*wanted, *former} if wanted.get(n) != former.get(n)]
            self._ranges = wanted
            self.redraw(changed)

    # -- asking ------------------------------------------------------------

    @property
    def sentence_id(self) -> str | None:
        """The id of the sentence under the cursor."""
        if self.article is None or not 0 <= self.cursor < len(self.article.sentences):
            return None
        return self.article.sentences[self.cursor].id

    def linked(self, step: int) -> int | None:
        """Position of the next (`step` 1) or previous (-1) sentence with links, or `None`.

        With `step` 0 that of the one under the cursor, if it has any.
        """
        if self.article is None:
            return None
        sentences = self.article.sentences
        at = self.cursor + step
        while 0 <= at < len(sentences):
            if sentences[at].id in self._counts:
                return at
            if not step:
                break
            at += step
        return None

    def alone(self, step: int) -> int | None:
        """Position of the next (`step` 1) or previous (-1) sentence of the text without links.

        Headings, captions and the like are passed over: nobody repeats another's subhead.
        """
        sentences = self.article.sentences if self.article is not None else ()
        at = self.cursor + step
        while 0 <= at < len(sentences):
            if sentences[at].kind == "body" and sentences[at].id not in self._counts:
                return at
            at += step
        return None

    def row_of_line(self, target: int) -> int | None:
        """The row that shows a line of the page, or the next row that leads to one."""
        for row, line in enumerate(self.lines):
            if line.target is not None and line.target >= target:
                return row
        return None

    # -- LinesView ---------------------------------------------------------

    @property
    def left(self) -> int:
        free = self.width_now - self.gutter_width - self.measure
        return max(0, free // 2)

    @property
    def text_width(self) -> int:
        return min(self.measure, super().text_width)

    def lay(self) -> None:
        if self.article is None:
            return
        page: Page = lay_out(
            self.article,
            self.text_width - 1,
            self.page_view,
            self.labels,
            justify=self.justify,
            copies=self.copies,
        )
        self.show(page.lines, page.first, page.last)
        self._place_marks()

    def move_block(self, step: int) -> None:
        """The first sentence of the next paragraph, or of this or the previous one."""
        if self.article is None or not 0 <= self.cursor < len(self.article.sentences):
            return
        sentences = self.article.sentences
        here = sentences[self.cursor].paragraph
        at = self.cursor
        if step > 0:
            while at < len(sentences) and sentences[at].paragraph == here:
                at += 1
            if at == len(sentences):
                at = len(sentences) - 1
        else:
            while at > 0 and sentences[at - 1].paragraph == here:
                at -= 1
            if at == self.cursor and at > 0:
                here = sentences[at - 1].paragraph
                at -= 1
                while at > 0 and sentences[at - 1].paragraph == here:
                    at -= 1
        self.set_cursor(at)

    def ranges(self, owner: int) -> Sequence[Range]:
        return self._ranges.get(owner, ())

    def margin_of(self, row: int, line: Line) -> list[tuple[str, str]]:
        here = self.cursor in line.owners
        repeats, disputes = self._marked.get(row, (0, 0))
        noted, copied = row in self._notes, row in self._copied
        return [
            (self.marks.bar if here else " ", "bar"),
            (self.marks.count(self.marks.repeats, repeats), "repeats"),
            (self.marks.count(self.marks.disputes, disputes), "disputes"),
            (self.marks.note if noted else self.marks.copy if copied else " ", "note"),
            (" ", "text"),
        ]

    def _place_marks(self) -> None:
        """Give every marked sentence the first of its rows that no other mark took."""
        self._marked, self._notes, self._copied = {}, set(), set()
        if self.article is None:
            return
        for number, sentence in enumerate(self.article.sentences):
            counts = self._counts.get(sentence.id)
            noted = sentence.id in self._noted
            if copy_at(sentence.spans, self.copies) and number < self.count:
                self._copied.update(range(self._first[number], self._last[number] + 1))
            if not (counts or noted) or number >= self.count:
                continue
            rows = range(self._first[number], self._last[number] + 1)
            if counts:
                row = next((row for row in rows if row not in self._marked), rows[-1])
                former = self._marked.get(row, (0, 0))
                self._marked[row] = (former[0] + counts[0], former[1] + counts[1])
            if noted:
                self._notes.add(rows[0])
