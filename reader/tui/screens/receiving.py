"""What the reading screen does with the messages of its working threads."""

from __future__ import annotations

from textual import on
from textual.screen import Screen

from reader.tui.actions import way_to
from reader.tui.desk import Desk
from reader.tui.links.copies import Copies
from reader.tui.links.following import Following
from reader.tui.screens.note_list import NoteList
from reader.tui.screens.picker import Picker
from reader.tui.text import harmless
from reader.tui.threads.messages import (
    Answered,
    Changed,
    Copied,
    Counted,
    Failed,
    Finished,
    Loaded,
    NotesRead,
    Prepared,
    ReadSoFar,
    Report,
    Settled,
)
from reader.tui.threads.progress import Progressing
from reader.tui.threads.settling import Settling
from reader.tui.threads.work import Work
from reader.tui.words.refusals import refusal_in
from reader.tui.words.status import Status


class Receiving(Screen[None], inherit_bindings=False):
    """The half of the reading screen that listens; the other half makes its parts."""

    desk: Desk
    progress: Progressing
    following: Following
    status: Status
    work: Work
    settling: Settling
    copies: Copies

    def tell(self, row: str, /, *, severe: bool = False, **values: object) -> None:
        """A short message that goes away by itself."""
        raise NotImplementedError

    @on(Report)
    def _report(self, message: Report) -> None:
        self.progress.report(message)

    @on(Loaded)
    def _loaded(self) -> None:
        self.progress.loaded()
        for top in self.app.screen_stack[-1:]:
            if isinstance(top, Picker) and not isinstance(top, NoteList):
                top.search_again(self.desk.say("find.none"))  # it was opened before the pages were

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
        self.progress.failed(message.group, harmless(message.reason), whole=message.whole)

    @on(Answered)
    def _answered(self, message: Answered) -> None:
        # What was read in the meantime is better than what was counted.
        known = self.desk.known(message.sentence_id) or message.known
        self.following.answer(message.sentence_id, known)
        self.work.answered()

    @on(Settled)
    def _settled(self, message: Settled) -> None:
        self.settling.settled(message)

    @on(ReadSoFar)
    def _read_so_far(self, message: ReadSoFar) -> None:
        self.settling.report(message)

    @on(Copied)
    def _copied(self, message: Copied) -> None:
        self.copies.found(message)

    @on(NotesRead)
    def _notes_read(self, message: NotesRead) -> None:
        for line in message.messages:
            self.tell("work.failed", severe=True, reason=harmless(refusal_in(line, self.desk.say)))
        self.following.show_note()
        if message.judged_elsewhere:
            self.progress.judged_elsewhere()
        self.following.mark_all()
        self.status.update()
        key = way_to("note", self.desk.settings.keymap)
        for top in self.app.screen_stack[-1:]:  # none is left once the reader ends
            if isinstance(top, NoteList):
                top.renew(self.desk.say("notes.none", key=key))

    @on(Changed)
    def _changed(self, message: Changed) -> None:
        self.progress.changed(message)
