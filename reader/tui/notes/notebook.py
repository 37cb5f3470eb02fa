"""The reader's notes as the screen needs them: by sentence, anchored, with verdicts.

The one module of the screen that speaks with `reader.notes`; what is slow is
marked so and belongs in a worker thread.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from reader.model import Article, Link, article_id_of
from reader.tui.door import LibraryDoor

if TYPE_CHECKING:
    from reader.notes import Anchor, Note, Verdict

COLOURS = ("yellow", "green", "blue", "red")


@dataclass(frozen=True, slots=True)
class Draft:
    """What is typed into a note before it is saved."""

    text: str = ""
    tags: tuple[str, ...] = ()
    colour: str | None = None

    def __bool__(self) -> bool:
        return bool(self.text.strip() or self.tags or self.colour)


@dataclass(frozen=True, slots=True)
class Undone:
    """What the store says it undid or did again, of which note.

    Where that was a verdict on a link (`judged`), `text` and `source` are of its other end and
    `verdict` is what stands there now, `None` where none does.
    """

    what: str
    text: str
    judged: bool = False
    verdict: Verdict | None = None
    source: str = ""


def draft_of(note: Note | None) -> Draft:
    """What stands in a note, an empty draft where there is none."""
    return Draft() if note is None else Draft(note.text, note.tags, note.colour)


def merged(began: Draft, mine: Draft, theirs: Draft, line: str) -> Draft:
    """Both changes of one note: what one side left as it was is taken from the other.

    Where both changed the text, theirs stands below mine and a `line`; of the colour mine holds.
    """
    text = f"{mine.text}\n\n{line}\n\n{theirs.text}"
    if theirs.text in (began.text, mine.text):
        text = mine.text
    elif mine.text == began.text:
        text = theirs.text
    gone = (set(began.tags) - set(theirs.tags)) | (set(began.tags) - set(mine.tags))
    tags = tuple(tag for tag in dict.fromkeys((*mine.tags, *theirs.tags)) if tag not in gone)
    return Draft(text, tags, theirs.colour if mine.colour == began.colour else mine.colour)


def changed_note(error: Exception) -> tuple[Note | None] | None:
    """The note as it is now (`None` deleted) where an error says that it changed meanwhile."""
    from reader.notes import NoteChangedError  # noqa: PLC0415 - as below

    return (error.now,) if isinstance(error, NoteChangedError) else None


def tells_itself(error: Exception) -> bool:
    """Whether an error is one of the notes, whose reason says what could not be done."""
    from reader.notes import NotesError  # noqa: PLC0415 - the first paint needs no notes

    return isinstance(error, NotesError)


class Notebook:
    """The notes of one library, as of the last `read`."""

    def __init__(self, library: LibraryDoor) -> None:
        self.library = library
        self.notes: tuple[Note, ...] = ()
        """Those on sentences, without the verdicts on links."""
        self.listed: tuple[Note, ...] = ()
        """All of them, the one written or changed last first."""
        self.noted: frozenset[str] = frozenset()
        self.places: dict[str, str | None] = {}
        self.reworded: dict[str, str] = {}
        """How the sentence of a note reads now, by note id, where its words have changed."""
        self.verdicts: tuple[Note, ...] = ()
        """Those on links: what is shown of these changes with them."""
        self.opened = False
        self._anchors: dict[str, Anchor] = {}
        self._judging, self._reading = Lock(), Lock()

    def read(self) -> None:
        """Read every note and find its sentence (slow)."""
        with self._reading:  # of two at once the one that began earlier could be done last
            self._read()

    def _read(self) -> None:
        from reader.notes import anchor_all, same_words  # noqa: PLC0415 - the first paint needs no notes

        every = self.library.notes.all()
        notes = [note for note in every if note.verdict is None]
        anchors = anchor_all(every, self.library.articles)
        places = {
            note.id: anchors[note.id].sentence_id if note.id in anchors else None for note in notes
        }
        reworded = {
            note.id: now
            for note in notes
            if note.id in anchors and (now := anchors[note.id].quote_now) is not None
            if not same_words(now, note.target.exact)
        }
        self.notes, self._anchors = tuple(notes), anchors
        verdicts = [note for note in every if note.verdict is not None]
        self.verdicts = tuple(sorted(verdicts, key=lambda note: note.id))
        self.listed = tuple(sorted(every, key=lambda note: (note.modified, note.id), reverse=True))
        self.places, self.reworded = places, reworded
        self.noted = frozenset(place for place in places.values() if place is not None)
        self.opened = True

    def of_sentence(self, sentence_id: str) -> Note | None:
        """The newest note on a sentence."""
        here = [note for note in self.notes if self.places.get(note.id) == sentence_id]
        return max(here, key=lambda note: note.modified, default=None)

    def ends(self, note: Note) -> tuple[str | None, ...]:
        """Where a note stands, and a verdict's other end; `None` where the sentence is not here."""
        found = self._anchors.get(note.id)
        if found is None:
            return (None,)
        return (found.sentence_id, *((found.other.sentence_id,) if found.other else ()))

    def page_of(self, note: Note) -> str | None:
        """The open article in which a note's sentence stood, though it stands there no more."""
        found = self._anchors.get(note.id)
        return found.article_id if found is not None else None

    def is_elsewhere(self, note: Note) -> bool:
        """Whether no page that a note belongs to is open here."""
        found = self._anchors.get(note.id)
        if found is None:
            return True
        other = found.other.article_id if found.other is not None else None
        return found.article_id is None and other is None

    def save(self, article: Article, sentence_id: str, draft: Draft, note: Note | None) -> None:
        """Save a new note on a sentence of the article, or change one (slow); raises `NotesError`.

        One that is no more what it was when the change began raises `NoteChangedError`.
        The article is the one that the note was begun on: its page may have changed since, and
        reading the notes finds the sentence again as it finds that of any other note.
        """
        from reader.notes import new_note, new_target  # noqa: PLC0415

        if note is not None:
            self.library.notes.update(
                note.id, was=note, text=draft.text, tags=draft.tags, colour=draft.colour
            )
            return
        target = new_target(article, sentence_id)
        self.library.notes.add(new_note(target, draft.text, tags=draft.tags, colour=draft.colour))

    def export(self, language: str = "en") -> Path | None:
        """Write all notes as Markdown to a new file beside them; `None` where none is (slow)."""
        from reader.notes import export  # noqa: PLC0415

        store = self.library.notes
        notes = store.all()
        if not notes:
            return None
        text = export(notes, "markdown", language).encode("utf-8", "surrogateescape")
        for number in count(1):
            more = "" if number == 1 else f"-{number}"
            file = store.path.with_name(f"{store.path.stem}-{date.today()}{more}.md")
            try:
                with file.open("xb") as out:  # never over a file that is there
                    out.write(text)
            except FileExistsError:
                continue
            except OSError:
                with suppress(OSError):
                    file.unlink()  # half of it would look like all of it
                raise
            break
        return file

    def delete(self, note_id: str, was: Note | None = None) -> None:
        """Delete a note, as it `was` when this was asked for; it can be undone (slow)."""
        self.library.notes.delete(note_id, was=was)

    def judge(self, link: Link, verdict: Verdict) -> bool:
        """Save a verdict on a link, or take the same one back (slow); true when saved.

        Either is one change, so that one undo goes back to what was there before.
        """
        with self._judging:  # a second press may come while the first is still being saved
            return self._judge(link, verdict)

    def _judge(self, link: Link, verdict: Verdict) -> bool:
        from reader.notes import new_note, new_target  # noqa: PLC0415

        store = self.library.notes
        former = self._verdicts_on(link)
        if former and former[-1].verdict == verdict:
            store.replace([note.id for note in former])
            return False
        target = new_target(self.library.article(article_id_of(link.from_id)), link.from_id)
        other = new_target(self.library.article(article_id_of(link.to_id)), link.to_id)
        new = new_note(target, verdict=verdict, link_kind=link.kind, other=other)
        store.replace([note.id for note in former], new)
        return True

    def _verdicts_on(self, link: Link) -> list[Note]:
        """The verdicts on a link, seen from either end, oldest first; the last one holds.

        By their quotes, as the library finds them: a page that changed since has other ids.
        """
        from reader.notes import anchor_all  # noqa: PLC0415

        pages = [self.library.article(article_id_of(end)) for end in (link.from_id, link.to_id)]
        verdicts = [
            note
            for note in self.library.notes.all()
            if note.verdict and note.link_kind == link.kind
        ]
        anchors = anchor_all(verdicts, pages)

        def places(note: Note) -> set[str | None]:
            one = anchors[note.id]
            return {one.sentence_id, one.other.sentence_id if one.other is not None else None}

        return [note for note in verdicts if places(note) == {link.from_id, link.to_id}]

    def undo(self) -> Undone | None:
        """Undo the last change (slow); `None` where there is nothing to undo."""
        return self._about(self.library.notes.undo)

    def redo(self) -> Undone | None:
        """Do again what was undone last (slow)."""
        return self._about(self.library.notes.redo)

    def _about(self, change: Callable[[], str | None]) -> Undone | None:
        before = {note.id: note for note in self.library.notes.all()}
        what = change()
        if what is None:
            return None
        after = {note.id: note for note in self.library.notes.all()}
        # The one that came back or reads otherwise tells more than the one in whose place it is.
        changed = [note for key, note in after.items() if before.get(key) != note]
        changed += [note for key, note in before.items() if key not in after]
        first = next(iter(changed), None)
        if first is None or first.other is None:
            text = "" if first is None else first.text or first.target.exact
            return Undone(what, text, any(note.verdict is not None for note in changed))
        end = first.other
        now = first.verdict if first.id in after else None
        return Undone(what, end.exact, True, now, end.source or end.title or end.path)
