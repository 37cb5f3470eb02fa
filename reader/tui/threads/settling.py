"""When the judge that reads is asked: where the cursor rests, then round about it.

Links are counted at once. When the cursor rests on a sentence they are read as well, and
while nobody presses a key so are those of the other sentences on screen. One thread reads
at a time; it lets keys go first, and stops when the cursor leaves the sentence.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Literal

from textual.worker import Worker, get_current_worker

from reader.tui.threads.messages import ReadSoFar, Settled

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading
    from reader.tui.widgets.article_pane import ArticlePane

REST = 0.3
"""Seconds on a sentence after which it is read: more than between two of a key held down."""
PATIENCE = 0.15
"""Seconds of reading after which it is shown as such."""
IDLE = 1.0
"""Seconds without a key before more is read than the sentence under the cursor."""
BEAT = 0.25
"""Seconds between two reports of progress."""
GROUP = "settle"

State = Literal["", "counted", "reading", "read"]


class Settling:
    """Starts and stops the reading of links, for one reading screen."""

    def __init__(self, screen: Reading) -> None:
        self.screen = screen
        self.desk = screen.desk
        self.stopped = False
        self._can = False
        self._at: str | None = None
        self._due = 0.0
        self._waiting = False
        self._worker: Worker[None] | None = None
        self._busy_with: str | None = None
        self._shown_busy = False

    # -- in the screen's own thread --------------------------------------------

    def rest(self, sentence_id: str | None) -> None:
        """The cursor stands on a sentence: read its links if it stays there."""
        if sentence_id == self._at and (self._waiting or self._running):
            return
        self.leave()
        self._at = sentence_id
        if sentence_id is None or self.stopped or not self.desk.reads:
            return
        self._due = time.monotonic() + REST
        if not self._waiting:
            self._waiting = True
            self.screen.set_timer(REST, self._rested)

    def leave(self) -> None:
        """Stop what is being read; what was read so far is kept."""
        if self._worker is not None:
            self._worker.cancel()
            self._worker = None
        self._at = self._busy_with = None
        self._shown_busy = False

    def again(self) -> None:
        """Begin anew: the pages or what is on screen changed."""
        self.leave()
        self.rest(self.screen.reading.sentence_id)

    def stop(self) -> bool:
        """Read nothing until `go_on`; false when nothing was being read."""
        running = self._running or self._waiting
        self.leave()
        if running:
            self.stopped = True
            self.screen.status.reading = ""
        return running

    def go_on(self) -> None:
        """Take up again what was stopped."""
        self.stopped = False
        self.again()

    def state(self, sentence_id: str | None) -> State:
        """How far the answer about a sentence is, "" where nothing was ever read."""
        known = self.desk.known(sentence_id) if sentence_id else None
        if known is None or not self.desk.reads:
            return ""
        if known.read:
            self._can = True
            return "read"
        if self._shown_busy and sentence_id == self._busy_with:
            return "reading"
        return "counted" if self._can else ""

    @property
    def _running(self) -> bool:
        return self._worker is not None and not self._worker.is_finished

    def _rested(self) -> None:
        left = self._due - time.monotonic()
        if left > 0.005:
            self.screen.set_timer(left, self._rested)
            return
        self._waiting = False
        if self._at is None or self.stopped or not self.desk.library.ready or not self.desk.reads:
            return
        first, judge = self._at, self.desk.library.judge
        # What nobody asked about is not sent to another machine.
        rest = self._round_about(first) if judge is None or judge.local else []
        if not self.desk.library.settled(first):
            self._busy_with = first
            self.screen.set_timer(PATIENCE, partial(self._still_busy, first))
        self._worker = self.screen.work.run(partial(self._read, first, rest), GROUP, exclusive=True)

    def _still_busy(self, sentence_id: str) -> None:
        if self._busy_with == sentence_id and self._running:
            self._shown_busy = True
            self.screen.status.title_related()

    def _round_about(self, sentence_id: str) -> list[str]:
        """The other sentences on screen: from the cursor on, before it, the article beside."""
        panes = [self.screen.following.reading]
        if self.screen.following.other is not None:
            panes.append(self.screen.following.other)
        found = [each for pane in panes for each in _from_cursor(pane)]
        return [each for each in dict.fromkeys(found) if each != sentence_id]

    def settled(self, message: Settled) -> None:
        """The links of a sentence were read: show it without moving what is looked at."""
        sentence_id, screen = message.sentence_id, self.screen
        self.desk.times_read += 1
        if self._busy_with == sentence_id:
            self._busy_with, self._shown_busy = None, False
        whole = self.desk.was_read(sentence_id)
        if self.desk.count_again(sentence_id):
            for pane in (screen.main, screen.beside):
                if pane.article is not None and sentence_id.startswith(f"{pane.article.id}."):
                    screen.following.mark(pane)
            screen.progress.list_articles()
        if whole:
            screen.progress.list_articles(force=True)
        screen.following.settle(sentence_id, message.known)

    def failed(self) -> None:
        """Reading broke: the links stay as they were counted."""
        self.stopped = True
        self.leave()
        self.screen.status.reading = ""

    def report(self, message: ReadSoFar) -> None:
        """Tell how much of what is on screen was read."""
        say = self.desk.say
        text = ""
        if message.total and not self.stopped:
            stage = say("work.reading")
            text = say("work.of", stage=stage, done=message.done, total=message.total)
        elif not message.total:
            self._busy_with, self._shown_busy = None, False
            self.screen.progress.list_articles(force=True)
        self.screen.status.reading = text
        self.screen.status.update()

    # -- in a thread -----------------------------------------------------------

    def _read(self, first: str, rest: Sequence[str]) -> None:
        worker = get_current_worker()
        began = last = time.monotonic()
        every = (first, *rest)
        todo = [each for each in every if not self.desk.library.settled(each)]
        for number, sentence_id in enumerate(todo):
            if sentence_id != first:
                self._wait_for_idleness(worker)
            if worker.is_cancelled:
                return
            if not self._settle(sentence_id, worker):
                break
            now = time.monotonic()
            if now - last >= BEAT and now - began > IDLE:
                last = now
                done = len(every) - len(todo) + number + 1
                self.screen.post_message(ReadSoFar(done, len(every)))
        if not worker.is_cancelled:
            self.screen.post_message(ReadSoFar(0, 0))

    def _settle(self, sentence_id: str, worker: Worker[None]) -> bool:
        """Read the links of a sentence; false when that cannot be, or was stopped."""

        def cancelled() -> bool:
            self.screen.work.give_way()
            return worker.is_cancelled

        library = self.desk.library
        try:
            if not library.settle(sentence_id, cancelled):
                return False
            known = self.desk.ask(sentence_id)
        except KeyError:  # the page changed on disk in the meantime
            return True
        self.screen.post_message(Settled(sentence_id, known))
        return True

    def _wait_for_idleness(self, worker: Worker[None]) -> None:
        while self.desk.idle < IDLE and not worker.is_cancelled:
            time.sleep(0.05)


def _from_cursor(pane: ArticlePane) -> list[str]:
    """The sentences of a pane, from the cursor to the end, then those before."""
    if pane.article is None:
        return []
    here = max(0, pane.cursor)
    sentences = pane.article.sentences
    return [sentence.id for sentence in (*sentences[here:], *sentences[:here])]
