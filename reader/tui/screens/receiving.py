"""What the reading screen does with the messages of its working threads."""

from __future__ import annotations

from textual import on
from textual.screen import Screen

from reader.tui.following import Following
from reader.tui.messages import (
    Answered,
    Changed,
    Counted,
    Failed,
    Finished,
    Loaded,
    NotesRead,
    Prepared,
    Report,
)
from reader.tui.progress import Progressing
from reader.tui.status import Status
from reader.tui.text import harmless
from reader.tui.work import Work


class Receiving(Screen[None], inherit_bindings=False):
    """The half of the reading screen that listens; the other half makes its parts."""

    progress: Progressing
    following: Following
    status: Status
    work: Work

    def tell(self, row: str, /, *, severe: bool = False, **values: object) -> None:
        """A short message that goes away by itself."""
        raise NotImplementedError

    @on(Report)
    def _report(self, message: Report) -> None:
        self.progress.report(message)

    @on(Loaded)
    def _loaded(self) -> None:
        self.progress.loaded()

    @on(Prepared)
    def _prepared(self) -> None:
        self.progress.prepared()

    @on(Counted)
    def _counted(self, message: Counted) -> None:
        self.progress.counted(message)

    @on(Finished)
    def _finished(self) -> None:
        self.progress.finished()

    @on(Failed)
    def _failed(self, message: Failed) -> None:
        self.progress.failed(message.group, harmless(message.reason))

    @on(Answered)
    def _answered(self, message: Answered) -> None:
        self.following.answer(message.sentence_id, message.known)
        self.work.answered()

    @on(NotesRead)
    def _notes_read(self, message: NotesRead) -> None:
        for line in message.messages:
            self.tell("work.failed", severe=True, reason=harmless(line))
        self.following.show_note()
        if message.elsewhere:
            self.progress.judged_elsewhere()
        self.following.mark_all()
        self.status.update()

    @on(Changed)
    def _changed(self, message: Changed) -> None:
        self.progress.changed(message)
