"""What the screen does as the library opens, is compared, is counted, and changes on disk."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from reader.tui.commands.move import go_on
from reader.tui.place.history import Place
from reader.tui.place.remembering import where_now
from reader.tui.text import clip
from reader.tui.threads import settling
from reader.tui.threads.messages import Changed, Counted, Report
from reader.tui.widgets.related_pane import Answer
from reader.tui.words.greeting import tell_of_drafts, tell_of_settings
from reader.tui.words.judging import judged_by
from reader.tui.words.refusals import refusal_in
from reader.tui.words.silence import none_open
from reader.tui.words.strings import ROWS

if TYPE_CHECKING:
    from reader.model import Article
    from reader.tui.screens.reading import Reading
    from reader.tui.widgets.article_pane import ArticlePane

TITLE = 60
"""Cells of an article's title in a message."""
SOON = 0.3
"""Seconds of opening after which the first article found is shown."""
GLANCE = 3.0
"""Seconds for which it may stand there before the first of the list takes its place."""
FEW = 60
"""Articles whose list is laid out as quickly as an article is."""
OFTEN, SELDOM = 0.1, 0.6
"""Seconds between two redrawings of a short and of a long list of articles."""


class Progressing:
    """Receives what the threads tell, in the screen's own thread."""

    def __init__(self, screen: Reading) -> None:
        self.screen = screen
        self.desk = screen.desk
        self.began = time.monotonic()
        self._listed = 0.0
        self._early: tuple[str, float] | None = None
        """The article that was shown while others were still to come, and when."""

    def report(self, message: Report) -> None:
        """Long work goes on: tell how far it is, show the articles that came."""
        say = self.desk.say
        key = "work.of" if message.total else "work.so-far"
        row = f"work.{message.stage}"
        stage = say(row) if row in ROWS else message.stage
        self.screen.status.working = say(key, stage=stage, done=message.done, total=message.total)
        if message.stage in ("loading", "cleaning"):
            late = time.monotonic() - self.began > SOON
            if late and self.screen.remembering.session is None:
                self._begin_early()
            if late or len(self.desk.library.articles) < FEW:
                self.screen.call_after_refresh(self.list_articles)
        self.screen.status.update()

    def _begin_early(self) -> None:
        """Show the first article found, which need not be the first of the list in the end."""
        if self.screen.main.article is None:
            self.begin()
            self._early = self.screen.article_id, time.monotonic()

    def _begin_anew(self) -> None:
        """Go to the first of the list, where nobody has begun to read what was shown before."""
        early, articles = self._early, self.desk.library.articles
        if early is None or not articles or self.desk.last_key:
            return
        shown, since = early
        if self.screen.article_id == shown and time.monotonic() - since < GLANCE:
            self.screen.navigation.show(self.first_place(articles))

    def loaded(self) -> None:
        """All pages are there, or those that were read before that was stopped."""
        first, self.desk.opening = self.desk.opening, False
        self._renew()
        self.begin()
        self._begin_anew()
        # Laying out a list of thousands takes longer than the article: that is painted first.
        self.screen.call_after_refresh(self.list_articles, force=True)
        self._tell_of_none()
        self.screen.copies.forget()
        self.screen.work.read_notes()
        if first:
            tell_of_drafts(self.screen)
            for who in judged_by(self.desk.library, self.desk.say):
                self.screen.tell("work.failed", reason=who)
            tell_of_settings(self.screen)
            if self.desk.settings.watch:
                self.screen.watching.begin()
        self.screen.status.working = self.desk.say("work.stopped") if self.desk.stopped else ""
        self.screen.status.update()

    def _renew(self) -> None:
        """What was shown early may read otherwise beside the pages that came after it."""
        for pane in (self.screen.main, self.screen.beside):
            former = pane.article
            now = self.desk.article(former.id) if former is not None else None
            if now is not None and now != former:
                self._show_again(pane, now)

    def _show_again(self, pane: ArticlePane, now: Article) -> None:
        """Put another reading of its page into a pane, at the same sentence."""
        if pane.article is not None:
            pane.show_article(now, _same_sentence(pane.article, pane.cursor, now))
            self.screen.finding.renew(pane)

    def begin(self) -> None:
        """Show the first article, if none is shown."""
        articles = self.desk.library.articles
        if self.screen.main.article is None and articles:
            self.screen.navigation.show(self.first_place(articles))

    def _tell_of_none(self) -> None:
        """There is no article: the pane at the right says what the list says."""
        if not self.desk.library.articles:
            keymap, failed = self.desk.settings.keymap, bool(self.desk.library.failures)
            none = none_open(self.desk.say, keymap, failed=failed)
            self.screen.related.show_answer(Answer("answered", hints=(none,)))

    def first_place(self, articles: tuple[Article, ...]) -> Place:
        """Where reading begins: where it ended, if that article is there."""
        return self.screen.remembering.place() or Place(articles[0].id, 0)

    def prepared(self) -> None:
        """The library can answer now."""
        self.desk.stopped = False
        self.screen.status.working = ""
        self.screen.following.again()
        self.screen.work.count()
        self.screen.status.update()

    def failed(self, group: str, reason: str, *, whole: bool = False) -> None:
        """Work ended with an error: say so, and for good where there will be no answers.

        `whole` says that the reason tells by itself what could not be done.
        """
        if group in ("open", "ask"):
            self.desk.failure = reason
            self.desk.opening = False
            self.screen.status.working = ""
            self.list_articles(force=True)
            self.begin()
            self.screen.work.answered()
            self.screen.following.again()
        if group == settling.GROUP:
            self.screen.settling.failed()
        bare = group in ("write", "notes") and not whole
        row = "notes.failed" if bare else "work.failed"
        self.screen.tell(row, severe=True, reason=refusal_in(reason, self.desk.say))

    def counted(self, message: Counted) -> None:
        """An article's links are counted, all or those so far: mark them."""
        if message.strictness != self.desk.strictness:
            return
        if message.whole:
            self.desk.counted(message.article_id, message.counts, message.unread)
        else:
            self.desk.so_far[message.article_id] = message.counts
        for pane in (self.screen.main, self.screen.beside):
            if pane.article is not None and pane.article.id == message.article_id:
                self.screen.following.mark(pane)
                if pane is self.screen.reading:
                    go_on(self.screen)
        self.list_articles()

    def finished(self) -> None:
        """Every article is counted."""
        self.screen.status.working = ""
        self.list_articles(force=True)
        self.screen.status.update()

    def list_articles(self, *, force: bool = False) -> None:
        """Draw the list of articles again, not more often than is of use."""
        library = self.desk.library
        articles = self.desk.listed
        pause = OFTEN if len(articles) < FEW else SELDOM
        if not force and time.monotonic() - self._listed < pause:
            return
        self._listed = time.monotonic()
        self.screen.name_panes()
        self.screen.list.show_articles(
            articles,
            library.failures,
            self.desk.totals(),
            self.screen.article_id or None,
            opening=self.desk.opening,
            same_pages=library.same_pages,
            counted_only=self.desk.counted_only(),
        )

    def changed(self, message: Changed) -> None:
        """Pages changed on disk: show the new text at the same sentence, ask everything again."""
        screen, desk = self.screen, self.desk
        if not message.number:
            self.list_articles(force=True)
            self._tell_of_none()
            screen.status.update()
            return
        desk.forget()  # before anything is shown: what was known leads to pages that are gone
        for old, new in message.moves:
            desk.history.replace(old, new)
        for pane in (screen.main, screen.beside):
            if pane.article is None:
                continue
            moves = dict(message.moves)
            if pane.article.id not in moves:
                continue
            new = moves[pane.article.id]
            article = desk.article(new) if new else None
            if article is not None:
                self._show_again(pane, article)
        lost = self._replace_lost()
        self.begin()
        self._tell_of_none()
        screen.copies.forget()
        screen.settling.leave()
        self.list_articles(force=True)
        screen.following.again()
        screen.work.count()
        screen.work.read_notes()
        if lost is None and message.title:
            screen.tell(f"changed.{message.what}", title=clip(message.title, TITLE))
        elif lost is None:
            screen.tell("changed", n=message.number)
        else:  # why another text stands there now is what the reader must know
            screen.tell("lost", severe=True, title=clip(lost.title, TITLE))

    def judged_elsewhere(self) -> None:
        """Verdicts changed otherwise than by the key for one: what is known of links is not."""
        self.desk.forget()
        self.screen.following.again()
        self.screen.work.count()

    def _replace_lost(self) -> Article | None:
        """Leave articles that went away, for the next in the list; the one that was read."""
        screen = self.screen
        if screen.beside.article and self.desk.article(screen.beside.article.id) is None:
            screen.has_beside = False
            screen.go_to_pane("main")
        lost = screen.main.article
        if lost is None or self.desk.article(lost.id) is not None:
            return None
        listed = [article.id for article in screen.list.articles]
        at = listed.index(lost.id) if lost.id in listed else 0
        left = [each for each in listed if self.desk.article(each) is not None]
        after = [each for each in listed[at:] if each in left]
        articles = self.desk.library.articles
        if articles:
            following = [*after[:1], *left[-1:], articles[0].id][0]
            screen.navigation.show(Place(following, screen.navigation.last_sentence(following)))
        else:
            screen.main.show_nothing()
            screen.go_to_pane("main")
        return lost


def _same_sentence(old: Article, at: int, new: Article) -> int:
    """Where the sentence at a position stands in a new reading of its page."""
    if not 0 <= at < len(old.sentences):
        return 0
    return where_now(new, at, old.sentences[at].text)
