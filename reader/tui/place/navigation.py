"""Where the reader is, and going from article to article, for one reading screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.place.history import Place

if TYPE_CHECKING:
    from reader.model import LinkKind
    from reader.tui.screens.reading import Reading


class Navigation:
    """Takes the article panes to places, and remembers where in each article the reader was."""

    def __init__(self, screen: Reading) -> None:
        self.screen = screen
        self._left_at: dict[str, int] = {}
        self.offered: tuple[str | None, int, LinkKind | None] | None = None
        """At which sentence, which way and of which kind another article was last offered."""

    @property
    def place(self) -> Place:
        """Where the reader is, for the history."""
        screen = self.screen
        main, beside = screen.main, screen.beside
        other = beside.article.id if screen.has_beside and beside.article else None
        return Place(
            screen.article_id,
            max(0, main.cursor),
            other,
            max(0, beside.cursor) if other else 0,
            screen.reading is beside,
        )

    def last_sentence(self, article: str) -> int:
        """Where the reader stands in the article that is read, or last stood in another."""
        if article == self.screen.article_id:
            return self.screen.main.cursor
        return self._left_at.get(article, 0)

    def go(self, place: Place) -> None:
        """Go to a place and remember this one."""
        if self.screen.article_id:
            self.screen.desk.history.leave(self.place)
        self.show(place)

    def show(self, place: Place) -> None:
        """Show an article at a sentence, alone or with one beside it."""
        screen = self.screen
        article = screen.desk.article(place.article)
        if article is None:
            return
        if screen.finding.active:
            screen.finding.end()
        if screen.main.article is not None:
            self._left_at[screen.main.article.id] = screen.main.cursor
        other = screen.desk.article(place.beside) if place.beside else None
        screen.has_beside = other is not None
        screen.here = "beside" if other and place.focus_beside else "main"
        screen.put_panes()
        for pane, shown, at in (
            (screen.main, article, place.sentence),
            (screen.beside, other, place.beside_sentence),
        ):
            if shown is not None:
                pane.show_article(shown, at)
                screen.following.mark(pane)
        screen.copies.look()
        screen.status.title_articles()
        screen.go_to_pane(screen.here)
        screen.following.follow(screen.reading)
        screen.work.shown_first()
        screen.progress.list_articles(force=True)
        screen.status.update()

    def open_link(self) -> None:
        """Put the article that the chosen link leads to beside the one that is read."""
        screen = self.screen
        link, base = screen.following.offered, screen.reading
        if base.article is None or (link is None and screen.following.open_when_answered()):
            return
        if link is None:
            why = " ".join(screen.related.answer.hints[:2])
            screen.tell("open.none", why=why) if why else screen.tell("linked.waiting")
            return
        other = screen.desk.article_with(link.to_id)
        if other is not None:
            at = other.sentence_index(link.to_id)
            self.go(Place(base.article.id, base.cursor, other.id, at, focus_beside=True))
