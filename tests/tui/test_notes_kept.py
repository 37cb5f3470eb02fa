"""What is typed into a note is kept, whatever happens to the page or the store meanwhile."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import Any

import pytest
from textual import events
from textual.widgets import TextArea

from reader.model import Article
from reader.notes import NotesError, new_note, new_target, same_words
from reader.tui.notes.notebook import Draft, Notebook, merged
from reader.tui.screens.note import NoteEditor
from reader.tui.threads.messages import Changed
from tests.tui.fake import make_article
from tests.tui.helpers import PLAIN, Opened, opened
from tests.tui.stories import COURIER, bridge_library


def courier(*texts: str) -> Article:
    """The page as it reads after a change: another id, the same file."""
    return make_article(
        "courier-2",
        [("title", COURIER.title), ("p", list(texts))],
        title=COURIER.title,
        published=COURIER.published,
        path=COURIER.path,
    )


async def reread(it: Opened, page: Article) -> None:
    """The watcher says that the first page changed."""
    it.library.articles = (page, *it.library.articles[1:])
    it.reading.post_message(Changed((("courier", page.id),), 1))
    await it.settle()


async def test_a_new_note_is_saved_where_its_page_changed_while_it_was_written() -> None:
    async with opened() as it:
        await it.press("n", "a", *"kept")
        texts = [sentence.text for sentence in COURIER.sentences[2:]]
        await reread(it, courier(*texts, "덧붙인 문장이다."))
        await it.press("ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        note = it.library.notes.kept[0]
        assert (note.text, note.target.exact) == ("kept", COURIER.sentences[3].text)
        await it.until(lambda: "✎ kept" in it.pane("related"))
        assert it.sentence == COURIER.sentences[3].text


async def test_a_new_note_is_saved_where_its_sentence_went_away_while_it_was_written() -> None:
    async with opened() as it:
        await it.press("n", "a", *"kept")
        await reread(it, courier("전혀 다른 이야기가 여기에 실려 있다."))
        await it.press("ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        await it.press("A")
        assert "kept" in it.shown() and "its sentence is gone" in it.shown()
        assert COURIER.sentences[3].text in it.shown()


@pytest.mark.parametrize(
    ("language", "error", "said"),
    [
        ("en", NotesError("cannot save notes: the disk is full"), "notes: the disk is full. Your"),
        (
            "ko",
            NotesError("cannot save notes: the disk is full"),
            "못했습니다: 디스크가 가득",
        ),
        ("en", OSError("No space left on device"), "cannot be saved: No space left on device."),
    ],
)
async def test_the_dialog_stays_and_says_why_where_a_note_cannot_be_saved(
    language: str, error: Exception, said: str
) -> None:
    async with opened(settings=replace(PLAIN, language=language)) as it:
        add = it.library.notes.add

        def full(note: object) -> object:
            raise error

        it.library.notes.add = full  # type: ignore[method-assign, assignment]
        await it.press("a", *"long", "tab", *"tag", "ctrl+s")
        await it.until(lambda: said in it.shown())
        assert not it.app._notifications, "it is told once"
        assert isinstance(it.app.screen, NoteEditor)
        await it.press(*"ged", "shift+tab", *" thought", "escape")
        assert isinstance(it.app.screen, NoteEditor), "Esc asks before it throws it away"
        it.library.notes.add = add  # type: ignore[method-assign]
        await it.press("ctrl+s")
        await it.until(lambda: it.app.screen is it.reading)
        note = it.library.notes.kept[0]
        assert (note.text, note.tags) == ("long thought", ("tagged",))


async def test_a_note_that_cannot_be_deleted_stays_in_the_dialog() -> None:
    async with opened() as it:
        await it.press("a", *"x", "ctrl+s")
        await it.until(lambda: bool(it.reading.notebook.notes))

        def refused(note_id: str, *, was: object) -> object:
            raise NotesError("cannot save notes: permission denied")

        it.library.notes.delete = refused  # type: ignore[method-assign]
        await it.press("a", "ctrl+d")
        await it.until(lambda: "permission denied" in it.shown())
        assert isinstance(it.app.screen, NoteEditor)


async def test_keys_typed_while_a_note_is_saved_reach_the_screen_below() -> None:
    async with opened() as it:
        add = it.library.notes.add

        def slow(note: object) -> object:
            time.sleep(0.2)
            return add(note)

        it.library.notes.add = slow  # type: ignore[method-assign, assignment]
        await it.pilot.press("a", *"x", "ctrl+s")
        for key in ("j", "ctrl+s", "j"):
            it.app.post_message(events.Key(key, key if len(key) == 1 else None))
        await it.until(lambda: it.app.screen is it.reading)
        await it.settle()
        assert [note.text for note in it.library.notes.kept] == ["x"]
        assert it.sentence == COURIER.sentences[2].text


async def noted(it: Opened, text: str) -> Any:
    """A saved note on the first sentence."""
    await it.press("a", *text, "ctrl+s")
    await it.until(lambda: len(it.reading.notebook.notes) == 1)
    return it.library.notes.kept[0]


async def test_a_note_that_another_reader_changed_meanwhile_loses_neither_text() -> None:
    async with opened() as it:
        note = await noted(it, "one")
        await it.press("a", *" mine")
        it.library.notes.kept = [replace(note, text="one theirs", tags=("seen",))]
        await it.press("ctrl+s")
        await it.until(lambda: "Changed elsewhere meanwhile" in it.shown())
        assert it.library.notes.kept[0].text == "one theirs"
        assert isinstance(it.app.screen, NoteEditor)
        text = it.app.screen.query_one(TextArea).text
        assert text == "one mine\n\n----- changed elsewhere -----\n\none theirs"
        await it.press("ctrl+s")
        await it.until(lambda: it.app.screen is it.reading)
        assert it.library.notes.kept[0].text == text
        assert it.library.notes.kept[0].tags == ("seen",)


async def test_a_note_that_another_reader_changed_meanwhile_is_not_deleted_unseen() -> None:
    async with opened() as it:
        note = await noted(it, "one")
        await it.press("a")
        it.library.notes.kept = [replace(note, text="theirs")]
        await it.press("ctrl+d")
        await it.until(lambda: "Changed elsewhere meanwhile" in it.shown())
        assert it.library.notes.kept[0].text == "theirs" and "theirs" in it.shown()
        await it.press("ctrl+d")
        await it.until(lambda: not it.library.notes.kept)


async def test_a_note_that_another_reader_deleted_meanwhile_can_be_saved_anew() -> None:
    async with opened() as it:
        await noted(it, "one")
        await it.press("a", *" more")
        it.library.notes.kept = []
        await it.press("ctrl+s")
        await it.until(lambda: "deleted elsewhere meanwhile" in it.shown())
        await it.press("escape")
        assert "Not saved yet" in it.shown()
        await it.press("ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        assert it.library.notes.kept[0].text == "one more"


@pytest.mark.parametrize(
    ("mine", "theirs", "both"),
    [
        (Draft("a", ("x", "y")), Draft("b", ("x",)), Draft("b", ("x", "y"))),
        (Draft("c", ("x",)), Draft("a", ("z",), "red"), Draft("c", ("z",), "red")),
        (Draft("c", ("x",), "blue"), Draft("c", ("x",), "red"), Draft("c", ("x",), "blue")),
        (Draft("c", ("x",)), Draft("b", ("x",)), Draft("c\n\n-\n\nb", ("x",))),
    ],
)
def test_two_changes_of_a_note_become_one(mine: Draft, theirs: Draft, both: Draft) -> None:
    assert merged(Draft("a", ("x",)), mine, theirs, "-") == both


async def test_a_note_whose_sentence_says_otherwise_now_tells_so_everywhere() -> None:
    async with opened() as it:
        await it.press("n", "a", *"check", "ctrl+s")
        await it.until(lambda: "✎ check" in it.pane("related"))
        texts = [sentence.text for sentence in COURIER.sentences[2:]]
        was, now = texts[1], texts[1].replace("420억 원이 들었다", "510억 원이 들었다")
        await reread(it, courier(texts[0], now, *texts[2:]))
        await it.press("g", "j", "j")
        await it.until(lambda: "The sentence has changed" in it.flat("related"))
        assert it.sentence == now
        card = it.flat("related").replace(" ", "")
        assert f"“{was}”".replace(" ", "") in card and f"“{now}”".replace(" ", "") in card
        await it.press("a")
        assert "The sentence has changed" in it.shown()
        assert f"Then: “{was}”" in it.shown() and f"Now: “{now}”" in it.shown()
        await it.press("escape", "A")
        assert "the sentence has changed" in it.shown()
        assert f"“{was}” → “{now}”" in it.shown()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("9% 줄었다고 밝혔다.", "9 % 줄었다고 밝혔다", True),
        ("그는 “없다”고 했다.", "그는 '없다'고 했다.", True),
        ("1.5% 늘었다.", "15% 늘었다.", False),
        ("-3도였다.", "3도였다.", False),
        ("9% 줄었다.", "9% 늘었다.", False),
        ("줄었다.", "줄었다?", False),
        ("(Reuters) It fell, again.", "Reuters: it fell again", True),
    ],
)
def test_white_space_and_marks_change_no_sentence(one: str, other: str, same: bool) -> None:
    assert same_words(one, other) is same


async def test_notes_that_cannot_be_looked_at_any_more_are_told_of_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A newer reader wrote the file, or its folder is gone: nobody loses the page for that."""
    async with opened() as it:
        looks: list[int] = []

        def changed() -> bool:
            looks.append(1)
            raise NotesError("permission denied")

        monkeypatch.setattr(it.library.notes, "changed", changed)
        await it.until(lambda: len(looks) >= 3)
        assert it.shown().count("permission denied") == 1
        await it.press("j")
        assert it.sentence == COURIER.sentences[1].text


def test_of_two_readings_at_once_the_later_one_stands() -> None:
    """A note that was saved while another was being anchored must not vanish again."""
    library = bridge_library()
    entered, go_on = threading.Event(), threading.Event()

    class Slow:
        notes = library.notes

        @property
        def articles(self) -> tuple[Article, ...]:
            if not entered.is_set():
                entered.set()
                go_on.wait(5)
            return tuple(library.pages)

    book = Notebook(Slow())  # type: ignore[arg-type]
    first, second = threading.Thread(target=book.read), threading.Thread(target=book.read)
    first.start()
    entered.wait(5)
    library.notes.add(new_note(new_target(COURIER, COURIER.sentences[3].id), "saved meanwhile"))
    second.start()
    second.join(0.3)
    go_on.set()
    first.join()
    second.join()
    assert [note.text for note in book.notes] == ["saved meanwhile"]
