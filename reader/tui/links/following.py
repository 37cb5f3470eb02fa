"""Keeps the panes in step: cards, underlines and counterparts follow the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import Link
from reader.tui.desk import Known
from reader.tui.links.relations import counterpart, spans
from reader.tui.text import harmless
from reader.tui.widgets.related_pane import Answer
from reader.tui.words.silence import hints_on, near_miss, way_beyond, way_on

if TYPE_CHECKING:
    from reader.notes import Verdict
    from reader.tui.screens.reading import Reading
    from reader.tui.widgets.article_pane import ArticlePane
    from reader.tui.widgets.parts import Range


class Following:
    """What follows when the cursor moves, for one reading screen."""

    def __init__(self, screen: Reading) -> None:
        self.screen = screen
        self.reading: ArticlePane = screen.main
        self.asked: str | None = None
        self.judged: tuple[Link, Verdict] | None = None
        """The verdict given last, until the cursor or the choice of a link moves."""
        self.onward: tuple[str | None, int] = None, 0
        """Where the next sentence with links was asked for before it was known, and which way."""
        self._stays = False
        self._open: str | None = None

    def focused(self, name: str) -> None:
        """The focus went to a pane; the article panes are read in turn."""
        screen = self.screen
        if name in ("main", "beside"):
            self.reading = screen.beside if name == "beside" else screen.main
        elif not screen.has_beside:
            self.reading = screen.main

    @property
    def other(self) -> ArticlePane | None:
        """The article that stands beside the one that is read."""
        screen = self.screen
        if not screen.has_beside:
            return None
        return screen.main if self.reading is screen.beside else screen.beside

    @property
    def chosen(self) -> Link | None:
        """The link of the chosen card, when the cards are those of the sentence read."""
        link = self.screen.related.link
        return link if link and link.from_id == self.reading.sentence_id else None

    @property
    def offered(self) -> Link | None:
        """The chosen link; where none is sure enough, the nearest one that is shown in its place.

        It is no link of the sentence unless the reader says so: nothing is counted or underlined.
        """
        miss = self.screen.related.answer.miss
        near = miss if miss and miss.from_id == self.reading.sentence_id else None
        return self.chosen or near

    # -- following -----------------------------------------------------------

    def follow(self, pane: ArticlePane, *, stays: bool = False) -> None:
        """The cursor of a pane moved: show what is known of its sentence, or ask.

        `stays` says that it did not move, only the focus or the links: the other article stays.
        """
        if pane is not self.reading:
            return
        self._stays = stays
        sentence_id = pane.sentence_id
        if sentence_id != self.asked:
            self.judged = None
        self.asked = sentence_id
        self.screen.settling.rest(sentence_id)
        if sentence_id is None:
            return
        self.show_note()
        known = self.screen.desk.known(sentence_id)
        if known is not None:
            self.answer(sentence_id, known)
        elif self.screen.desk.library.ready and not self.screen.desk.failure:
            self.screen.work.ask(sentence_id)
        else:
            self.wait()

    def show_note(self) -> None:
        """Show the reader's own note on the sentence that is read."""
        screen = self.screen
        sentence_id = self.reading.sentence_id or ""
        note = screen.notebook.of_sentence(sentence_id) if screen.notebook.noted else None
        if note is None:
            screen.related.show_note("")
            return
        words = " ".join(harmless(note.text).split())
        tags = " ".join(f"#{harmless(tag)}" for tag in note.tags)
        now = screen.notebook.reworded.get(note.id)
        changed = ""
        if now is not None:  # what was said of a sentence need not hold for another wording of it
            then = harmless(note.target.exact)
            told = screen.desk.say("note.changed", then=then, now=harmless(now))
            changed = told.replace("\n", " ")
        text = " ".join(part for part in (words, tags, changed) if part)
        screen.related.show_note(f"{screen.desk.marks.note} {text}")

    def wait(self) -> None:
        """Say why nothing can be known yet."""
        desk = self.screen.desk
        if desk.failure:
            hint_ = desk.say("failed", reason=desk.failure)
            self.screen.related.show_answer(Answer("answered", hints=(hint_,)))
        else:
            self.screen.related.show_answer(Answer("stopped" if desk.stopped else "waiting"))
        self.underline()
        self.screen.status.update()

    def asking(self, sentence_id: str) -> None:
        """The answer takes a while."""
        if self.asked == sentence_id and self.screen.desk.known(sentence_id) is None:
            self.screen.related.show_answer(Answer("asking"))

    def answer(self, sentence_id: str, known: Known) -> None:
        """Show what the library said, if the cursor still stands there."""
        if sentence_id != self.asked or sentence_id != self.reading.sentence_id:
            return
        screen = self.screen
        if not self._stays:
            self._meet(known.links)
        opposite = self.other.sentence_id if self.other is not None else None
        screen.related.show_answer(self._shown(known), keep=True, opposite=opposite)
        self.underline()
        screen.status.update()
        if self._open == sentence_id:
            self._open = None
            screen.navigation.open_link()

    def settle(self, sentence_id: str, known: Known) -> None:
        """The answer was read: put it in the place of the one counted; nothing jumps."""
        if sentence_id == self.asked == self.reading.sentence_id:
            held = self.screen.here == "related"
            self.screen.related.replace_answer(self._shown(known), held=held)
            self.underline()
            self.screen.status.update()

    def _shown(self, known: Known) -> Answer:
        desk, pane = self.screen.desk, self.reading
        shown = desk.shown(known.links)
        if shown:
            return Answer("answered", shown)
        # That none comes after is known only once all are counted.
        counted, after = desk.is_counted(pane.article), pane.linked(1) is not None
        onward = way_on(desk, after=after, before=counted and pane.linked(-1) is not None)
        last = counted and not after and pane is self.screen.main
        beyond = way_beyond(desk, self.screen.article_id) if last else ""
        return Answer("answered", (), near_miss(known), hints_on(known, desk, onward, beyond))

    def _tell_the_way(self) -> None:
        """Which sentences have links was counted: where none is shown the way on is told anew."""
        sentence_id = self.reading.sentence_id
        known = self.screen.desk.known(sentence_id) if sentence_id else None
        if known is None or sentence_id != self.asked or self.screen.desk.shown(known.links):
            return
        self.screen.related.replace_answer(self._shown(known))
        self.screen.status.update()

    def open_when_answered(self) -> bool:
        """Enter came before the answer: open the link then; false when no answer is due."""
        sentence_id = self.reading.sentence_id
        due = self.screen.desk.library.ready and not self.screen.desk.failure
        if sentence_id is None or not due or self.screen.desk.known(sentence_id) is not None:
            return False
        self._open = sentence_id
        return True

    def again(self) -> None:
        """Ask again about the sentence that is read; the answers were forgotten.

        The cursor did not move, so the other article stays where it is.
        """
        self.follow(self.reading, stays=True)

    def _meet(self, links: tuple[Link, ...]) -> None:
        """Move the article beside to the counterpart, unless it stands on one already."""
        other = self.other
        if other is None or other.article is None:
            return
        if any(link.to_id == other.sentence_id for link in links):
            return
        link = counterpart(links, other.article.id)
        if link is not None and other.article.holds(link.to_id):
            other.set_cursor(other.article.sentence_index(link.to_id), tell=False)

    def underline(self) -> None:
        """Set off what agrees and differs, in the sentence read and in its counterpart."""
        other, chosen = self.other, self.chosen
        wanted: dict[ArticlePane, dict[int, list[Range]]] = {self.reading: {}}
        link = chosen
        if other is not None:
            wanted[other] = {}
            into = [x for x in self.screen.related.links if x.to_id == other.sentence_id]
            link = into[0] if into and into[0].from_id == self.reading.sentence_id else chosen
            if link is not None and link.to_id == other.sentence_id:
                wanted[other][other.cursor] = list(spans(link.reasons, other=True))
        if link is not None:
            wanted[self.reading][self.reading.cursor] = list(spans(link.reasons))
        for pane, ranges in wanted.items():
            for owner, found in self.screen.finding.ranges(pane).items():
                ranges.setdefault(owner, []).extend(found)
            pane.set_off(ranges)

    # -- marks ---------------------------------------------------------------

    def mark(self, pane: ArticlePane) -> None:
        """Put the counts and notes known so far into a pane's gutter."""
        if pane.article is None:
            return
        desk = self.screen.desk
        counts = desk.counts.get(pane.article.id) or desk.so_far.get(pane.article.id, {})
        if self.screen.desk.kind is not None:
            keep = 0 if self.screen.desk.kind == "repeats" else 1
            counts = {
                sentence: (pair[0] if keep == 0 else 0, pair[1] if keep == 1 else 0)
                for sentence, pair in counts.items()
                if pair[keep]
            }
        pane.mark_links(counts)
        pane.mark_notes(self.screen.notebook.noted)
        if pane is self.reading:
            self._tell_the_way()

    def mark_all(self) -> None:
        """Renew the gutters of both articles."""
        self.mark(self.screen.main)
        if self.screen.has_beside:
            self.mark(self.screen.beside)
