"""What is typed into a note outlives the reader: a closed terminal, a kill, a power cut."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from textual.widgets import Input, TextArea

from reader.tui.notes import drafts
from reader.tui.notes.notebook import Draft
from reader.tui.screens.note import KEEP_AFTER, NoteEditor
from tests.tui.helpers import PLAIN, Opened, opened
from tests.tui.stories import COURIER, bridge_library

SENTENCE = COURIER.sentences[3].text
PAGE = drafts.page_of(COURIER.path)


async def typed(it: Opened, text: str) -> None:
    """A note is typed, and the moment passes after which it is kept."""
    await it.press("n", "a", *text)
    await it.until(lambda: drafts.kept_of(PAGE, SENTENCE) is not None)
    await it.pilot.pause(KEEP_AFTER + 0.1)


async def test_what_was_typed_is_back_after_the_reader_was_killed() -> None:
    async with opened() as it:
        await typed(it, "half")
        await it.press("tab", *"tag")
        await it.pilot.pause(KEEP_AFTER + 0.2)
        await it.settle()
    assert [one.typed for one in drafts.every()] == [Draft("half", ("tag",))]
    async with opened() as it:
        (told,) = (each.message for each in it.app._notifications)
        assert told.startswith(
            f"A note on “{COURIER.title}” that you had not saved is kept: “half”"
        )
        await it.press("n", "a")
        await it.until(lambda: "You had typed this and not saved it" in it.shown())
        editor = it.app.screen
        assert editor.query_one(TextArea).text == "half"
        assert editor.query_one("#note-tags", Input).value == "tag"
        await it.press(*" done", "ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        assert it.library.notes.kept[0].text == "half done"
        assert not list(drafts.every()), "saved, so not kept apart any more"


def test_a_sentence_and_a_page_with_lone_surrogates_have_drafts_too() -> None:
    """JSON can escape one into a text, and a file name that is not UTF-8 has them."""
    unsaved = drafts.Unsaved("/pages/\udce9.jsonl", "The \ud800 bridge.", Draft("half"), Draft())
    drafts.keep(unsaved)
    assert drafts.kept_of(unsaved.page, unsaved.sentence) == unsaved
    drafts.drop(unsaved.page, unsaved.sentence)
    assert not list(drafts.every())


def test_a_draft_is_on_the_medium_before_it_takes_the_place_of_the_former(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done: list[str] = []
    sync, replace_file = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda fd: done.append("sync") or sync(fd))
    monkeypatch.setattr(
        Path, "replace", lambda one, to: done.append("replace") or replace_file(one, to)
    )
    drafts.keep(drafts.Unsaved(PAGE, SENTENCE, Draft("half"), Draft()))
    assert done == ["sync", "replace"]


def test_a_draft_that_goes_while_they_are_listed_hides_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = drafts.Unsaved(PAGE, SENTENCE, Draft("half"), Draft())
    drafts.keep(kept)
    glob = Path.glob
    gone = drafts.folder() / "gone.json"
    monkeypatch.setattr(Path, "glob", lambda one, pattern: [gone, *glob(one, pattern)])
    assert list(drafts.every()) == [kept]


async def test_what_is_thrown_away_or_not_worth_keeping_is_not_kept() -> None:
    async with opened() as it:
        await typed(it, "x")
        await it.press("escape", "escape")
        assert it.app.screen is it.reading
        await it.pilot.pause(KEEP_AFTER + 0.2)
        assert not list(drafts.every())
        await it.press("a")
        await it.pilot.pause(KEEP_AFTER + 0.2)
        assert not list(drafts.every()), "nothing was typed"


async def test_the_list_of_notes_leads_to_what_was_not_saved_and_can_drop_it() -> None:
    drafts.keep(drafts.Unsaved(PAGE, SENTENCE, Draft("half"), Draft()))
    drafts.keep(drafts.Unsaved("/gone.txt", "A sentence.", Draft("lost page"), Draft()))
    async with opened() as it:
        await it.press("A")
        assert "half" in it.shown() and "not saved" in it.shown() and "lost page" in it.shown()
        first = "lost page" if it.shown().index("lost page") < it.shown().index("half") else "half"
        await it.press(*(["j"] if first == "lost page" else []), "enter")
        await it.until(lambda: isinstance(it.app.screen, NoteEditor))
        assert it.app.screen.query_one(TextArea).text == "half"
        assert it.sentence == SENTENCE
        await it.press("escape", "escape", "A", "d")
        assert [one.typed.text for one in drafts.every()] == []


async def test_a_draft_of_a_note_that_was_changed_since_loses_neither_text() -> None:
    library = bridge_library()
    async with opened(library) as it:
        await it.press("n", "a", *"one", "ctrl+s")
        await it.until(lambda: bool(library.notes.kept))
    note = library.notes.kept[0]
    drafts.keep(drafts.Unsaved(PAGE, SENTENCE, Draft("one mine"), Draft("one")))
    library.notes.kept = [replace(note, text="one theirs")]
    again = bridge_library()
    again.notes = library.notes
    async with opened(again) as it:
        await it.press("n", "a")
        await it.until(lambda: isinstance(it.app.screen, NoteEditor))
        text = it.app.screen.query_one(TextArea).text
        assert text.startswith("one mine") and text.endswith("one theirs")


async def test_a_note_that_was_emptied_stays_and_the_dialog_says_how_to_delete_it() -> None:
    async with opened(settings=replace(PLAIN, language="en")) as it:
        await it.press("n", "a", *"x", "ctrl+s")
        await it.until(lambda: bool(it.reading.notebook.notes))
        await it.press("a", "backspace", "ctrl+s")
        await it.until(lambda: "Ctrl+D deletes the note" in it.shown())
        assert isinstance(it.app.screen, NoteEditor)
        await it.press("ctrl+d")
        await it.until(lambda: not it.library.notes.kept)


async def test_a_draft_that_cannot_be_read_or_written_disturbs_nobody() -> None:
    drafts.folder().mkdir(parents=True)
    (drafts.folder() / "broken.json").write_text('{"version": 1, "page": 3}')
    (drafts.folder() / "list.json").write_text("[]")
    assert not list(drafts.every())
    for file in drafts.folder().iterdir():
        file.unlink()
    drafts.folder().rmdir()
    drafts.folder().write_text("a file where the folder should be")
    async with opened() as it:
        await it.press("n", "a", *"y")
        await it.pilot.pause(KEEP_AFTER + 0.2)
        await it.press("ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
