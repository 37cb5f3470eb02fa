"""The overview: how many sentences each two articles share, counted as one looks on.

What was counted only is marked: reading may settle it otherwise, and is taken in as it comes.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Label
from textual.worker import Worker, get_current_worker

from reader.model import article_id_of
from reader.tui.actions import bind
from reader.tui.desk import Desk
from reader.tui.text import clip, harmless, short_date
from reader.tui.threads.guarding import run_guarded, tell_failure
from reader.tui.threads.messages import Failed
from reader.tui.widgets.bars import HintBar, TextBar
from reader.tui.widgets.grid import Grid
from reader.tui.words.naming import namesakes

if TYPE_CHECKING:
    from reader.library import Progress

Pair = tuple[int, int]
Counts = dict[Pair, tuple[int, int]]

LOOK_EVERY = 1.0
"""Seconds between two looks at whether links were read meanwhile."""

_DEEDS = {
    "next-sentence": "move(1, 0)",
    "previous-sentence": "move(-1, 0)",
    "page-down": "move(10, 0)",
    "page-up": "move(-10, 0)",
    "first": "move(-9999, -9999)",
    "last": "move(9999, 9999)",
    "overview": "leave",
    "quit": "leave",
}
"""What the keys of the reading screen do in the grid."""
_SIDEWAYS = {"l": "move(0, 1)", "h": "move(0, -1)"}
"""As in vi, unless they were given to one of those."""


@dataclass
class Tally(Message):
    """Counts so far, and how many articles they come from (-1: all).

    `unread` are the pairs with links that were counted only.
    """

    counts: Counts
    unread: frozenset[Pair]
    done: int
    total: int


class Overview(ModalScreen[object]):
    """Closes with (article, article, sentence, sentence), an article, or `None`."""

    CSS_PATH = Path(__file__).with_name("over.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("enter", "choose", show=False),
        Binding("right", "move(0, 1)", show=False),
        Binding("left", "move(0, -1)", show=False),
    ]

    def __init__(self, desk: Desk, read: str | None = None, beside: str | None = None) -> None:
        """The cursor begins at the article that is `read`, and at the one `beside` it, if any."""
        super().__init__(classes="over")
        self.desk = desk
        bind(self._bindings, _DEEDS, desk.settings.keymap, _SIDEWAYS)
        self._begins_at = read, beside
        self.grid = Grid((), desk.marks, id="grid")
        self.title_bar = TextBar(id="over-title")
        self.pair = Label("", id="pair", markup=False)
        self.hints = HintBar(id="over-hints")
        self._places: dict[Pair, tuple[int, int]] = {}
        self._counted_at = -1
        """How often was read when this was counted; -1 while nothing is."""
        self._whole = False
        self._counting: Worker[None] | None = None
        self._take_articles()

    def _take_articles(self) -> None:
        """Make the grid of the articles that are there: others may come until it is counted.

        Without those saved twice: a page shares nothing with itself.
        """
        library = self.desk.library
        self._listed, twice = library.articles, library.same_pages
        self.articles = [one for one in self._listed if one.id not in twice]
        self._files = namesakes(self.articles)
        self._numbers = {article.id: n for n, article in enumerate(self.articles)}
        self.grid.names = [self._name_of(number) for number in range(len(self.articles))]
        row, other = (self._numbers.get(twice.get(one or "", one or "")) for one in self._begins_at)
        self.grid.begin(row or 0, other)

    def _name_of(self, number: int) -> str:
        article = self.articles[number]
        source = harmless(article.source or "")
        file = self._files.get(article.id, "")  # first: the end of a name may have no room
        return " · ".join(part for part in (file, source, harmless(article.title)) if part)

    def compose(self) -> ComposeResult:
        with Vertical(id="over-box"):
            yield self.title_bar
            yield self.grid
            yield self.pair
            yield self.hints

    def on_mount(self) -> None:
        say = self.desk.say
        self._tell_of_waiting()
        self.hints.show(
            [
                ("", "←↓↑→", say("hint.choose")),
                ("choose", "Enter", say("hint.open")),
                ("leave", "Esc", say("hint.close")),
            ]
        )
        self.grid.focus()
        self._tell_pair()
        self._look()
        self.set_interval(LOOK_EVERY, self._look)

    def _tell_of_waiting(self) -> None:
        say, library = self.desk.say, self.desk.library
        if len(self.articles) < 2:
            self._tell(say("opening" if self.desk.opening else "overview.few"))
        else:
            self._tell(say("overview.waiting", done="") if library.ready else say("linked.waiting"))

    def _look(self) -> None:
        """Count, and once more where links were read since."""
        # Asked before the articles are: of a library that is ready there are all of them.
        ready = self.desk.library.ready
        if self._counted_at < 0 and self._listed != self.desk.library.articles:
            self._take_articles()
            self.grid.move(0, 0)
            self._tell_of_waiting()
        counting = self._counting is not None and not self._counting.is_finished
        if ready and not counting and self._counted_at != self.desk.times_read:
            self._counted_at = self.desk.times_read
            self._counting = run_guarded(self, self._count, "overview")

    def _count(self) -> None:
        worker = get_current_worker()
        counts: Counts = {}
        unread: set[Pair] = set()
        total = len(self.articles)
        done, last = 0, 0.0

        def report(progress: Progress) -> None:
            nonlocal done, last
            done = progress.done
            now = time.monotonic()
            if now - last > 0.2:
                last = now
                self.post_message(Tally(dict(counts), frozenset(unread), done, total))

        cancelled: Callable[[], bool] = lambda: worker.is_cancelled  # noqa: E731
        strictness = self.desk.strictness
        for link in self.desk.library.links(
            strictness=strictness, progress=report, cancelled=cancelled
        ):
            one = self._numbers.get(article_id_of(link.from_id))
            other = self._numbers.get(article_id_of(link.to_id))
            if one is None or other is None:
                continue
            pages = self.articles[one], self.articles[other]
            if not (pages[0].holds(link.from_id) and pages[1].holds(link.to_id)):
                continue  # it changed since the overview was opened
            repeat = link.kind == "repeats"
            repeats, disputes = counts.get((one, other), (0, 0))
            counts[one, other] = counts[other, one] = (
                repeats + repeat,
                disputes + (not repeat),
            )
            if self.desk.reads and not self.desk.library.settled(link.from_id):
                unread |= {(one, other), (other, one)}
            if (one, other) not in self._places:
                first = pages[0].sentence_index(link.from_id)
                second = pages[1].sentence_index(link.to_id)
                self._places[one, other] = (first, second)
                self._places[other, one] = (second, first)
        if not worker.is_cancelled:
            self.post_message(Tally(counts, frozenset(unread), -1, total))

    @on(Tally)
    def _tally(self, message: Tally) -> None:
        say = self.desk.say
        if self._whole and message.done >= 0:  # what stands there is better than a part
            return
        self._whole = message.done < 0
        counted = len(self.articles) if self._whole else message.done
        self.grid.show(message.counts, message.unread, counted=counted)
        if len(self.articles) < 2:
            note = say("opening" if self.desk.opening else "overview.few")
        elif message.done < 0:
            marks = self.desk.marks
            note = say("overview.legend", repeats=marks.repeats, disputes=marks.disputes)
        else:
            note = say("overview.waiting", done=f"{message.done}/{message.total}")
        self._tell(note)
        self._tell_pair()

    @on(Failed)
    def _failed(self, message: Failed) -> None:
        reason = tell_failure(self, message, self.desk.say)
        self._tell(self.desk.say("failed", reason=reason))

    def _tell(self, note: str) -> None:
        self.title_bar.show(f" {self.desk.say('overview')}", f"{note} ")

    @on(Grid.Moved)
    def _moved(self) -> None:
        self._tell_pair()

    def _tell_pair(self) -> None:
        if not self.articles:
            return
        one, other = self.grid.row, self.grid.column
        repeats, disputes = self.grid.counts.get((one, other), (0, 0))
        names = [
            clip(
                f"{short_date(self.articles[n].published)[:10] or '—'} {self._name_of(n)}",
                max(20, self.app.size.width - 4),
            )
            for n in (one, other)
        ]
        text = self.desk.say(
            "overview.pair", one=names[0], other=names[1], repeats=repeats, disputes=disputes
        )
        if not self.grid.is_known(one, other):
            text = self.desk.say("overview.pair-waiting", one=names[0], other=names[1])
        if (one, other) in self.grid.unread:
            text += self.desk.say("overview.pair-counted")
        told = [names[0] if one == other else text]
        if self.grid.unread:
            told.append(self.desk.say("overview.counted", mark=self.desk.marks.counted))
        self.pair.update("\n".join(told))

    @on(HintBar.Pressed)
    def _pressed(self, message: HintBar.Pressed) -> None:
        message.stop()
        if message.action_id == "choose":
            self.action_choose()
        elif message.action_id == "leave":
            self.action_leave()

    @on(Grid.Chosen)
    def action_choose(self) -> None:
        if not self.articles:
            return
        one, other = self.grid.row, self.grid.column
        if one == other:
            self.dismiss(self.articles[one].id)
            return
        first, second = self._places.get((one, other), (0, 0))
        self.dismiss((self.articles[one].id, self.articles[other].id, first, second))

    def action_leave(self) -> None:
        self.dismiss(None)

    def action_move(self, rows: int, columns: int) -> None:
        self.grid.move(rows, columns)
