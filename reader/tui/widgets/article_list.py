"""The articles of the library: title, source and date, and how many links each has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model import Article, Failure, path_parts
from reader.tui.actions import way_to
from reader.tui.layout.lines import APART, NOBODY, Line, Piece, flow, plain
from reader.tui.look.marks import Marks
from reader.tui.text import clip, harmless, short_date, width_of
from reader.tui.widgets.lines_view import LinesView
from reader.tui.words.naming import editions, namesakes
from reader.tui.words.refusals import refusal_in
from reader.tui.words.silence import none_open
from reader.tui.words.strings import Words

TITLE_ROWS = 2
COUNTS_ROOM = 8
"""Cells kept for the counts of links, so that the list stands still as they come: `≈12 ≠34~`."""


class ArticleList(LinesView):
    """A list of articles; the one that is read is marked, the cursor may be on another."""

    one_click = True

    def __init__(
        self, say: Words, marks: Marks, keymap: Mapping[str, str], *, id: str | None = None
    ) -> None:
        super().__init__(id=id)
        self._keymap = keymap
        self.say = say
        self.marks = marks
        self.articles: Sequence[Article] = ()
        self.failures: Sequence[Failure] = ()
        self.current: str | None = None
        self.opening = True
        self.same_pages: Mapping[str, str] = {}
        self.counted_only: frozenset[str] = frozenset()
        self._files: Mapping[str, str] = {}
        self._editions: frozenset[str] = frozenset()
        self._counts: Mapping[str, tuple[int, int]] = {}
        self._away: tuple[str, int] | None = None
        """An article that is gone, maybe for a moment, and where the cursor stands meanwhile."""
        self._kept: dict[str, tuple[object, list[Line]]] = {}

    def show_articles(
        self,
        articles: Sequence[Article],
        failures: Sequence[Failure],
        counts: Mapping[str, tuple[int, int]],
        current: str | None,
        *,
        opening: bool,
        same_pages: Mapping[str, str] | None = None,
        counted_only: frozenset[str] = frozenset(),
    ) -> None:
        """Show the articles so far; the cursor stays on its article, or in its place.

        Those in `same_pages` were saved once before, and are told as that; counts of those in
        `counted_only` are marked, as reading may settle them otherwise.
        """
        twice = dict(same_pages or {})
        state = (articles, failures, dict(counts), current, opening, twice, counted_only)
        if state == (
            self.articles,
            self.failures,
            self._counts,
            self.current,
            self.opening,
            self.same_pages,
            self.counted_only,
        ):
            return
        wanted = current if current != self.current else self._wanted
        if articles != self.articles:
            self._files, self._editions = namesakes(articles), editions(articles)
        self.articles, self.failures = articles, failures
        self._counts, self.current, self.opening = dict(counts), current, opening
        self.same_pages, self.counted_only = twice, counted_only
        self.lay()
        ids = [article.id for article in articles]
        self._away = None
        if wanted in ids:
            self.set_cursor(ids.index(wanted), tell=False)
        elif ids:
            self.set_cursor(max(0, min(self.cursor, len(ids) - 1)), tell=False)
            self._away = (wanted, self.cursor) if wanted else None

    @property
    def _wanted(self) -> str | None:
        """Where the cursor is to stand: on its article, also on one that is away."""
        if self._away is not None and self._away[1] == self.cursor:
            return self._away[0]
        return self.chosen.id if self.chosen else self.current

    @property
    def chosen(self) -> Article | None:
        """The article under the cursor."""
        return self.articles[self.cursor] if 0 <= self.cursor < len(self.articles) else None

    def lay(self) -> None:
        lines: list[Line] = []
        first: list[int] = []
        last: list[int] = []
        width = self.text_width  # Textual works it out from the whole screen each time
        for owner, article in enumerate(self.articles):
            if lines:
                lines.append(plain("", "gap"))
            first.append(len(lines))
            lines += self._kept_entry(owner, article, width)
            last.append(len(lines) - 1)
        if self.failures:
            lines.append(plain("", "gap"))
            key = way_to("failures", self._keymap)
            text = f"! {self.say('articles.failed', n=len(self.failures))} · {key}"
            lines += flow([(NOBODY, text)], width, role="label")
            for failure in self.failures[:20]:
                path = harmless(path_parts(failure.path)[-1])
                text = f"{path}: {harmless(refusal_in(failure.reason, self.say))}"
                lines += flow([(NOBODY, text)], width, role="dim")
        if not self.articles:
            none = none_open(self.say, self._keymap, failed=bool(self.failures))
            text = self.say("opening") if self.opening else none
            lines = flow([(NOBODY, text)], width, role="dim") + lines
        self.show(lines, first, last)

    def _kept_entry(self, owner: int, article: Article, width: int) -> list[Line]:
        """An entry, laid out again only when something of it changed: there may be thousands."""
        counts, twice = self._counted(article), article.id in self.same_pages
        file, clock = self._files.get(article.id), article.id in self._editions
        state = (article, owner, width, article.id == self.current, counts, twice, file, clock)
        kept = self._kept.get(article.id)
        if kept is None or kept[0] != (state, self.say.language):
            kept = self._kept[article.id] = (
                (state, self.say.language),
                self._entry(owner, article, width),
            )
        return kept[1]

    def _counted(self, article: Article) -> str:
        """An article's counts as shown: `≈2 ≠1`, with a mark behind what was counted only."""
        counts = self.marks.both(*self._counts.get(article.id, (0, 0)))
        return counts + self.marks.counted * (bool(counts) and article.id in self.counted_only)

    def _entry(self, owner: int, article: Article, width: int) -> list[Line]:
        role = "here" if article.id == self.current else "text"
        rows = flow([(owner, harmless(article.title))], width, piece_role=lambda _: role)
        if len(rows) > TITLE_ROWS:
            rest = rows[TITLE_ROWS - 1].text + " " + rows[TITLE_ROWS].text
            rows = rows[:TITLE_ROWS]
            rows[-1].pieces = [Piece(clip(rest, width), owner, 0, role)]
        if article.id in self._files:
            file = clip(self._files[article.id], width)
            rows.append(Line([Piece(file, owner, APART, "context")], "context"))
        source = harmless(article.source or "") or self.say("unsourced")
        date = short_date(article.published) or self.say("undated")
        if article.id not in self._editions:  # else the hour tells it from another
            date = date[:10]
        counts = self._counted(article)
        line = f"{source} · {date}"
        room = max(COUNTS_ROOM, width_of(counts)) + 2
        if width_of(line) + room > width:  # no room: the source has its own row
            rows.append(Line([Piece(clip(source, width), owner, APART, "context")], "context"))
            line = date
        rows.append(Line([Piece(line, owner, APART, "context")], "context"))
        if counts:
            rows[-1].pieces.append(Piece(f"  {counts}", owner, APART, "score"))
        if article.id in self.same_pages:
            told = clip(self.say("articles.twice"), width)
            rows.append(Line([Piece(told, owner, APART, "label")], "context"))
        return rows

    def margin_of(self, row: int, line: Line) -> list[tuple[str, str]]:
        return [(self.marks.bar if self.stands_on(row) else " ", "bar"), (" ", "text")]
