"""What runs in threads: opening, comparing, asking, counting, reading and writing notes.

The threads only ever post messages; the screen is touched in its own thread.
Long work says how far it is, gives way to the reader's keys, and can be stopped.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from textual.worker import Worker, get_current_worker

from reader.model import kind_counts
from reader.tui.desk import Known
from reader.tui.notes.notebook import tells_itself
from reader.tui.threads.guarding import failed, run_guarded
from reader.tui.threads.messages import (
    Answered,
    Counted,
    Finished,
    Loaded,
    NotesRead,
    Prepared,
    Report,
)

if TYPE_CHECKING:
    from reader.library import Progress
    from reader.tui.screens.reading import Reading

PATIENCE = 0.1
"""Seconds after which an open question is shown as such."""
BEAT = 0.1
"""Seconds between two reports of progress."""
SO_FAR = 1.0
"""Seconds between two showings of what was counted so far in a long article."""
LONG = 300
"""Sentences from which an article is counted after the others, and gives way in between."""


class Work:
    """Starts and stops the work of one reading screen."""

    def __init__(self, screen: Reading) -> None:
        self.screen = screen
        self.desk = screen.desk
        self._in_flight: str | None = None
        self._next: str | None = None
        self._loaded = False
        """Whether every page was read: that may have been stopped before its end."""
        self._trouble = ""
        """Why the notes could not be looked at the last time, "" where they could."""

    def run(self, work: Callable[[], None], group: str, *, exclusive: bool = False) -> Worker[None]:
        """Run a function in a thread; an error is told, not raised."""
        return run_guarded(self.screen, work, group, exclusive=exclusive)

    # -- opening -------------------------------------------------------------

    def open(self) -> None:
        """Read the pages, then compare them; go on with that where it was stopped."""
        self.run(self._open, "open", exclusive=True)

    def _open(self) -> None:
        cancelled, report = self._conversation()
        if not self._loaded:
            self.desk.library.load(report, cancelled)
            self._loaded = not cancelled()
            self.screen.post_message(Loaded())
        if not cancelled():
            self.desk.library.prepare(report, cancelled)
        if not cancelled():
            self.screen.post_message(Prepared())

    def _conversation(self) -> tuple[Callable[[], bool], Callable[[Progress], None]]:
        """What a long call asks (was it cancelled?) and tells (how far it is)."""
        worker = get_current_worker()
        last, stage = 0.0, ""

        def report(progress: Progress) -> None:
            nonlocal last, stage
            self.give_way()
            now = time.monotonic()
            if now - last >= BEAT or progress.stage != stage:
                last, stage = now, progress.stage
                self.screen.post_message(Report(progress.stage, progress.done, progress.total))

        return (lambda: worker.is_cancelled), report

    def give_way(self) -> None:
        """Let a reader who is pressing keys go first; never for longer than a second."""
        patience = time.monotonic() + 1
        while self.desk.reading and time.monotonic() < patience:
            time.sleep(0.01)

    def stop(self) -> bool:
        """Stop long work; false when there was none."""
        running = [
            worker
            for worker in self.screen.workers
            if worker.group in ("open", "count") and not worker.is_finished
        ]
        for worker in running:
            worker.cancel()
        return bool(running)

    # -- asking --------------------------------------------------------------

    def ask(self, sentence_id: str) -> None:
        """Ask about a sentence; while one question is open only the newest other is kept."""
        if self._in_flight is not None:
            self._next = sentence_id
            return
        self._in_flight = sentence_id
        self.run(partial(self._ask, sentence_id), "ask")
        self.screen.set_timer(PATIENCE, partial(self.screen.following.asking, sentence_id))

    def _ask(self, sentence_id: str) -> None:
        try:
            known = self.desk.ask(sentence_id)
        except KeyError:  # the page changed on disk in the meantime
            known = Known((), None)
        self.screen.post_message(Answered(sentence_id, known))

    def answered(self) -> None:
        """The open question was answered: ask the newest one that waits."""
        self._in_flight = None
        waiting, self._next = self._next, None
        if waiting is not None and self.desk.known(waiting) is None:
            self.ask(waiting)

    # -- counting ------------------------------------------------------------

    @property
    def _shown(self) -> list[str]:
        """The ids of the articles on screen."""
        return [p.article.id for p in (self.screen.main, self.screen.beside) if p.article]

    def shown_first(self) -> None:
        """Compare and count the articles on screen before the others."""
        self.desk.library.first(*self._shown)
        if self.desk.library.ready and self.screen.article_id not in self.desk.counts:
            self.count()

    def count(self) -> None:
        """Count the links of every article that is not counted, those on screen first."""
        if not self.desk.library.ready:
            return
        everything = [article.id for article in self.desk.library.articles]
        first = [i for i in self._shown if i not in self.desk.counts]
        rest = [i for i in everything if i not in self.desk.counts and i not in first]
        self.run(partial(self._count, first, rest), "count", exclusive=True)

    def _count(self, first: list[str], rest: list[str]) -> None:
        worker = get_current_worker()
        last = 0.0
        strictness = self.desk.strictness
        total = len(self.desk.library.articles)
        for number, article_id in enumerate(chain(first, self._long_ones_last(rest))):
            counts = self._count_one(article_id, strictness, worker)
            if worker.is_cancelled:
                return
            unread = self._unread(article_id)
            self.screen.post_message(Counted(article_id, counts, strictness, unread=unread))
            now = time.monotonic()
            if now - last >= BEAT:
                last = now
                done = total - len(first) - len(rest) + number + 1
                self.screen.post_message(Report("counting", done, total))
        self.screen.post_message(Finished())

    def _long_ones_last(self, article_ids: list[str]) -> Iterator[str]:
        """One page of ten thousand sentences must not keep the others without their marks."""
        long = []
        for article_id in article_ids:
            article = self.desk.article(article_id)
            if article is not None and len(article.sentences) >= LONG:
                long.append(article_id)
            else:
                yield article_id
        yield from long

    def _unread(self, article_id: str) -> frozenset[str]:
        """The sentences of an article whose links were counted only, where they can be read."""
        library = self.desk.library
        article = self.desk.article(article_id) if self.desk.reads else None
        sentences = article.sentences if article is not None else ()
        return frozenset(each.id for each in sentences if not library.settled(each.id))

    def _count_one(
        self, article_id: str, strictness: float, worker: Worker[None]
    ) -> dict[str, tuple[int, int]]:
        """The counts of its sentences, of those so far where the worker was cancelled."""
        self.give_way()
        library = self.desk.library
        try:
            sentences = library.article(article_id).sentences
            counts: dict[str, tuple[int, int]] = {}
            last = time.monotonic()
            for sentence in sentences:
                if worker.is_cancelled:
                    break
                if len(sentences) >= LONG:
                    self.give_way()
                if time.monotonic() - last > SO_FAR:
                    last = time.monotonic()
                    so_far = Counted(article_id, dict(counts), strictness, whole=False)
                    self.screen.post_message(so_far)
                links = library.related(sentence.id, strictness=strictness)
                if links:
                    counts[sentence.id] = kind_counts(links)
            return counts
        except KeyError:  # the page went away while it was counted
            return {}

    # -- notes ---------------------------------------------------------------

    def read_notes(self) -> None:
        """Read and anchor the notes."""
        self.run(self._read_notes, "notes", exclusive=True)

    def _read_notes(self, elsewhere: bool = False) -> None:
        book = self.screen.notebook
        first, verdicts = not book.opened, book.verdicts
        book.read()
        messages = book.library.notes.messages if first else ()
        judged = elsewhere and book.verdicts != verdicts
        self.screen.post_message(NotesRead(messages, judged))

    def look_at_notes(self) -> None:
        """Read the notes again when another program wrote them; tell once why they cannot be."""
        if not self.screen.notebook.opened:
            return
        try:
            changed = self.desk.library.notes.changed()
        except Exception as error:
            if not tells_itself(error):
                raise
            if str(error) != self._trouble:
                self._trouble = str(error)
                self.screen.post_message(failed("notes", error))
            return
        self._trouble = ""
        if changed:
            self.run(partial(self._read_notes, True), "notes", exclusive=True)

    def write_note(
        self,
        write: Callable[[], object],
        then: Callable[[], object] | None = None,
        refused: Callable[[Exception], object] | None = None,
    ) -> None:
        """Change the notes in a thread, then read them again; `then` runs once that is done.

        `refused` is told why nothing was changed; without it the reader is told in a message.
        """

        def work() -> None:
            try:
                write()
            except Exception as error:
                if refused is None:
                    raise
                self.screen.app.call_from_thread(refused, error)
                return
            self._read_notes()
            if then is not None:
                self.screen.app.call_from_thread(then)

        self.run(work, "write")
