"""The words around the panes: what is open, how far work is, the hints, the titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from reader.model import kind_counts
from reader.samples import SAMPLE
from reader.tui.actions import way_to
from reader.tui.links.relations import explanations, how_sure
from reader.tui.text import harmless, short_date
from reader.tui.words.hints import Situation, hints_for
from reader.tui.words.judging import judged_by
from reader.tui.words.naming import editions
from reader.tui.words.silence import kind_shown

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading


class Status:
    """Writes the bars of one reading screen."""

    def __init__(self, screen: Reading) -> None:
        self.screen = screen
        self.working = ""
        self.reading = ""
        self._related = ""

    def update(self) -> None:
        """Write every bar again; each repaints only when its text changed."""
        screen = self.screen
        desk, say = screen.desk, screen.desk.say
        count = len(desk.library.articles)
        paths = len(desk.library.paths)
        name = say("sample") if tuple(desk.library.paths) == (SAMPLE,) else desk.library.name
        parts = [harmless(name) if paths < 2 else say("paths", n=paths)]
        if desk.narrowing.query and count:
            parts.append(say("articles.narrowed", n=len(desk.listed), total=count))
        elif count:
            parts.append(say("articles.one") if count == 1 else say("articles.count", n=count))
        if failed := len(desk.library.failures):
            key = way_to("failures", desk.settings.keymap)
            parts.append(f"{say('articles.failed', n=failed)} ({key})")
        parts += judged_by(desk.library, say)
        screen.head.show(" " + " · ".join(parts), self._right())
        self.title_related()
        screen.hints.show(hints_for(self._situation(), say, desk.settings.keymap))
        self._peek()
        self._asked()

    def _right(self) -> str:
        screen = self.screen
        going_on = self.working or self.reading
        parts = [going_on] if going_on else []
        pane = screen.reading
        if pane.article is not None and pane.count:
            parts.append(screen.desk.say("place", n=pane.cursor + 1, total=pane.count))
        return " · ".join(parts) + " "

    def _situation(self) -> Situation:
        screen = self.screen
        return Situation(
            screen.here,
            beside=screen.has_beside,
            linked=screen.following.offered is not None,
            finding=screen.finding.active,
            typing=screen.finding.typing,
            noted=screen.reading.sentence_id in screen.notebook.noted,
            working=bool(self.working or self.reading) or screen.desk.stopped,
            stopped=self.stopped or screen.desk.stopped,
            can_go_back=screen.desk.history.can_go_back,
            last=self._is_last,
            empty=screen.main.article is None,
            failed=bool(screen.desk.library.failures),
            narrowed=bool(screen.desk.narrowing.query),
        )

    @property
    def stopped(self) -> bool:
        """Whether work was stopped, and waits to go on."""
        return self.working == self.screen.desk.say("work.stopped")

    @property
    def _is_last(self) -> bool:
        """Whether the links of the article are known, and there are some, but none further on."""
        pane = self.screen.reading
        counted = self.screen.desk.is_counted(pane.article)
        return counted and pane.linked(1) is None and pane.linked(-1) is not None

    def _peek(self) -> None:
        """Where the related pane has no room: the surest link in one row."""
        screen = self.screen
        if not screen.peek.display:
            return
        say, keymap = screen.desk.say, screen.desk.settings.keymap
        links = screen.related.links
        if screen.following.chosen is None or not links:
            answer = screen.related.answer
            if answer.hints:
                screen.peek.show(" " + " ".join(answer.hints[:2]))
            else:
                screen.peek.show("" if answer.status == "answered" else " " + say(answer.status))
            return
        link, key = screen.following.chosen, way_to("next-pane", keymap)
        article = screen.desk.article_with(link.to_id)
        if article is None:
            return
        counts = screen.desk.marks.both(*kind_counts(links))
        other = article.sentences[article.sentence_index(link.to_id)]
        beside = screen.following.other
        if beside is not None and beside.sentence_id == link.to_id:
            # The other sentence is on screen already: say why they belong together.
            reasons = " · ".join(explanations(link.reasons, say))
            score = how_sure(link, say, screen.desk.marks)
            mark = screen.desk.marks.of(link.kind)
            screen.peek.show(f" {mark} {score} · {reasons}", say("peek.key", key=key) + " ")
            return
        source = harmless(article.source or article.title)
        text = say("peek", marks=counts, source=source, text=harmless(other.text))
        screen.peek.show(" " + text, say("peek.key", key=key) + " ")

    def _asked(self) -> None:
        """Where the links are alone on screen: the sentence that they are links of."""
        pane = self.screen.reading
        if self.screen.asked.display and pane.article is not None and pane.count:
            self.screen.asked.say(harmless(pane.article.sentences[max(0, pane.cursor)].text))

    def title_related(self) -> None:
        """The related pane's title: what is shown there, how certain, counted or read."""
        screen, desk, say = self.screen, self.screen.desk, self.screen.desk.say
        parts = [kind_shown(desk)]
        parts.append(say("strict", value=desk.strictness))
        if state := screen.settling.state(screen.following.asked):
            above = say("above", n=n) if (n := screen.related.came_above) else ""
            parts.append(say(f"state.{state}") + above)
        title = " · ".join(parts)
        if title != self._related:  # setting it draws the whole pane again
            self._related = title
            screen.related.border_title = Content(title)

    def title_articles(self) -> None:
        """The article panes carry their article's source as title, and what is left out there."""
        say, desk = self.screen.desk.say, self.screen.desk
        panes = (self.screen.main, self.screen.beside)
        shown = [pane.article for pane in panes if pane.article is not None]
        alike = self.screen.has_beside and len({one.source for one in shown}) < len(shown)
        clocked = editions(shown)
        for pane in panes:
            if pane.article is not None:
                name = harmless(pane.article.source or pane.article.title)
                if alike:  # which of the two it is is told by the day, or the hour
                    date = short_date(pane.article.published)
                    date = date if pane.article.id in clocked else date[:10]
                    name = " · ".join(part for part in (name, date) if part)
                view = say(f"view.{pane.page_view}")
                kind = kind_shown(desk) if desk.kind is not None else ""
                pane.border_title = Content(" · ".join(part for part in (name, view, kind) if part))
