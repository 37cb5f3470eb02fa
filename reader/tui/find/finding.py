"""Finding in the article that is read: matches, their count, stepping through them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from reader.tui.find.search import Find, find, find_words
from reader.tui.text import harmless

if TYPE_CHECKING:
    from reader.model import Article
    from reader.tui.screens.reading import Reading
    from reader.tui.widgets.article_pane import ArticlePane
    from reader.tui.widgets.parts import Range


class Finding:
    """The state of a search in one article."""

    def __init__(self, screen: Reading) -> None:
        self.screen = screen
        self.active = False
        self.at = -1
        self.matches: list[tuple[int, int, int]] = []
        self._pane: ArticlePane | None = None
        self._start = 0

    @property
    def typing(self) -> bool:
        """Whether what is typed goes into the line."""
        find = self.screen.find
        return self.active and (find.opening or self.screen.focused is find.input)

    def begin(self) -> None:
        """Open the line to type into."""
        screen = self.screen
        self.active = True
        self._pane = screen.reading
        self._start = max(0, screen.reading.cursor)
        if not screen.find.is_attached:  # what nobody opens need not slow the first paint
            screen.mount(screen.find, before=screen.hints)
        screen.find.open()
        self.look(screen.find.input.value)
        screen.status.update()

    def look(self, query: str) -> None:
        """Find the query; the cursor goes to the first match from where it began."""
        pane = self._pane
        if not self.active or pane is None or pane.article is None:
            return
        self._go(self._seek(pane.article, query))

    def renew(self, pane: ArticlePane) -> None:
        """Another reading of its page stands in a pane: find again there; the cursor stays."""
        if self.active and pane is self._pane and pane.article is not None:
            self._start = max(0, pane.cursor)
            self._tell(self._seek(pane.article, self.screen.find.input.value))

    def _seek(self, article: Article, query: str) -> int:
        """Find all matches in an article; the first of them from where it began, -1 for none."""
        self.matches = _matches(article, query, find) or _matches(article, query, find_words)
        later = (at for at, match in enumerate(self.matches) if match[0] >= self._start)
        return next(later, 0 if self.matches else -1)

    def step(self, by: int) -> None:
        """The next or previous match from where the cursor is, round the end."""
        if not self.matches:
            return
        here = self._pane.cursor if self._pane is not None else -1
        if self.matches[self.at][0] == here:
            self._go((self.at + by) % len(self.matches))
            return
        # The cursor went on by other keys: not back to where the matches were left.
        sentences = [match[0] for match in self.matches]
        at = bisect_right(sentences, here) if by > 0 else bisect_left(sentences, here) - 1
        self._go(at % len(self.matches))

    def settle(self) -> None:
        """Leave the line, keep the matches: now the keys step through them."""
        if not self.matches:
            self.end()
            return
        self.screen.go_to_pane("beside" if self._pane is self.screen.beside else "main")

    def end(self) -> None:
        """Stop finding."""
        self.active = False
        self.matches, self.at = [], -1
        self.screen.find.display = False
        self.screen.following.underline()
        if self.screen.focused is self.screen.find.input:
            self.screen.go_to_pane("beside" if self._pane is self.screen.beside else "main")
        self.screen.status.update()

    def ranges(self, pane: ArticlePane) -> dict[int, list[Range]]:
        """The matches to set off in a pane, by sentence."""
        found: dict[int, list[Range]] = {}
        if self.active and pane is self._pane:
            for owner, start, end in self.matches:
                found.setdefault(owner, []).append((start, end, "match"))
        return found

    def _go(self, at: int) -> None:
        if at >= 0 and self._pane is not None:
            self._pane.set_cursor(self.matches[at][0])
        self._tell(at)

    def _tell(self, at: int) -> None:
        """Say which match it is, and set all of them off."""
        self.at = at
        self.screen.find.show_count(at + 1, len(self.matches))
        self.screen.following.underline()


def _matches(article: Article, query: str, find: Find) -> list[tuple[int, int, int]]:
    """Sentence, start and end of all that a query finds in an article."""
    return [
        (number, start, end)
        for number, sentence in enumerate(article.sentences)
        for start, end in find(harmless(sentence.text), query)
    ]
