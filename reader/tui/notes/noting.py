"""A note while it is written: from the sentence under the cursor to the store.

The dialog closes once the store has the note and not before: until then what was typed
stands nowhere else, but for a draft that outlives the reader (`drafts.py`).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.tui.actions import way_to
from reader.tui.notes import drafts
from reader.tui.notes.notebook import Draft, changed_note, draft_of, merged, tells_itself
from reader.tui.screens.note import NoteEditor
from reader.tui.text import harmless
from reader.tui.threads.messages import Writing
from reader.tui.words.refusals import refusal_in

if TYPE_CHECKING:
    from reader.model import Article
    from reader.notes import Note
    from reader.tui.screens.reading import Reading


class Noting:
    """One dialog: the note as it was when it opened, and what becomes of it."""

    def __init__(self, screen: Reading, article: Article, at: int) -> None:
        self.screen = screen
        # The article as it stands now: its page may change while the note is written.
        self.article = article
        self.sentence = article.sentences[at]
        self.page = drafts.page_of(article.path)
        self.old = old = screen.notebook.of_sentence(self.sentence.id)
        changed = old is not None and old.id in screen.notebook.reworded
        self.editor = NoteEditor(
            screen.desk.say,
            harmless(self.sentence.text),
            draft_of(old),
            save=self._save,
            delete=None if old is None else self._delete,
            keep=self._keep,
            then=harmless(old.target.exact) if old is not None and changed else "",
        )

    def open(self) -> None:
        """Show the dialog, with what was typed there before and never saved."""
        former = drafts.kept_of(self.page, self.sentence.text)
        if former is not None and former.typed != draft_of(self.old):
            self.editor.brought_back = self._brought_back(former)
        self.screen.app.post_message(Writing(begun=True))
        self.screen.app.push_screen(self.editor, self._closed)

    def _closed(self, _: None) -> None:
        self.screen.app.post_message(Writing(begun=False))

    def _brought_back(self, former: drafts.Unsaved) -> tuple[str, Draft]:
        """What to say, and what then stands in the dialog: the note may have changed since."""
        say, now = self.screen.desk.say, draft_of(self.old)
        if former.began == now:
            return say("note.brought-back"), former.typed
        both = merged(former.began, former.typed, now, say("note.line"))
        beside = len(both.text) > max(len(former.typed.text), len(now.text))
        return say("note.both" if beside else "note.brought-back"), both

    def _keep(self, typed: Draft | None) -> None:
        """What stands in the dialog, as long as it is not saved; `None` forgets it."""
        if typed is None:
            drafts.drop(self.page, self.sentence.text)
        else:
            began = draft_of(self.old)
            drafts.keep(drafts.Unsaved(self.page, self.sentence.text, typed, began))

    def _save(self, draft: Draft) -> None:
        if not draft:
            if self.old is not None:  # to close would look as if the note had been emptied
                self.editor.refuse(self.screen.desk.say("note.emptied"))
                return
            self._keep(None)
            self.screen.tell("note.empty")
            self.editor.done()
            return
        self.screen.work.write_note(partial(self._write, draft), refused=self._refused)

    def _write(self, draft: Draft) -> None:
        """Runs in a worker thread; says that it is saved only once it is."""
        self.screen.notebook.save(self.article, self.sentence.id, draft, self.old)
        self.screen.app.call_from_thread(self._kept, "note.saved", "notes")

    def _delete(self) -> None:
        self.screen.work.write_note(self._take_away, refused=self._refused)

    def _take_away(self) -> None:
        """Runs in a worker thread."""
        if self.old is not None:
            self.screen.notebook.delete(self.old.id, self.old)
        self.screen.app.call_from_thread(self._kept, "note.deleted", "undo")

    def _kept(self, row: str, action: str) -> None:
        self._keep(None)
        self.screen.tell(row, key=way_to(action, self.screen.desk.settings.keymap))
        self.editor.done()

    def _refused(self, error: Exception) -> None:
        say = self.screen.desk.say
        changed = changed_note(error)
        if changed is not None:
            self._changed_elsewhere(*changed)
            return
        reason = harmless(" ".join(str(error).split()) or type(error).__name__)
        row = "work.failed" if tells_itself(error) else "notes.failed"
        why = say(row, reason=refusal_in(reason, say))
        self.editor.refuse(say("note.kept", why=why))

    def _changed_elsewhere(self, now: Note | None) -> None:
        """Another reader changed or deleted the note since the dialog opened: lose neither text."""
        say = self.screen.desk.say
        began, self.old = draft_of(self.old), now
        if now is None:
            self.editor.refuse(say("note.gone"), former=Draft())
            return
        mine, theirs = self.editor.typed, draft_of(now)
        both = merged(began, mine, theirs, say("note.line"))
        beside = len(both.text) > max(len(mine.text), len(theirs.text))
        self.editor.refuse(say("note.both" if beside else "note.elsewhere"), both, theirs)
