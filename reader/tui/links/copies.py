"""Paragraphs that stand word for word in another article: looked up, kept, marked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.tui.links.flagged import Copy, copies_of, copy_at
from reader.tui.threads.messages import Copied

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading


class Copies:
    """What a reading screen knows of them; the looking up happens in threads."""

    def __init__(self, screen: Reading) -> None:
        self.screen = screen
        self.desk = screen.desk
        self._sought: set[str] = set()

    def look(self) -> None:
        """Mark the articles on screen, looking up those that are not known."""
        if self.desk.opening:  # what else is there is not known yet
            return
        for pane in (self.screen.main, self.screen.beside):
            if pane.article is None:
                continue
            found = self.desk.copies.get(pane.article.id)
            if found is not None:
                pane.mark_copies(found)
            elif pane.article.id not in self._sought:
                self._sought.add(pane.article.id)
                self.screen.work.run(partial(self._look, pane.article.id), "copies")

    def _look(self, article_id: str) -> None:
        """Runs in a worker thread."""
        library = self.desk.library
        try:
            own = library.article(article_id)
            found = copies_of(own, library.shared_copies(article_id), library.article)
        except KeyError:  # the page went away in the meantime
            found = {}
        self.screen.post_message(Copied(article_id, found))

    def found(self, message: Copied) -> None:
        """An article was looked at."""
        self._sought.discard(message.article_id)
        self.desk.copies[message.article_id] = message.copies
        self.look()

    def forget(self) -> None:
        """The pages changed: look again."""
        self._sought.clear()
        self.desk.copies.clear()
        self.look()

    def here(self) -> Copy | None:
        """Where else the paragraph under the cursor stands."""
        pane = self.screen.reading
        if pane.article is None or not 0 <= pane.cursor < len(pane.article.sentences):
            return None
        return copy_at(pane.article.sentences[pane.cursor].spans, pane.copies)
