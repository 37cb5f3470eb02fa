"""The list of notes: those of pages that are not open, and verdicts, are not hidden."""

from __future__ import annotations

from dataclasses import replace

from textual.widgets import Input

from reader.notes import new_note, new_target
from reader.tui.screens.picker import Picker
from reader.tui.widgets.bars import HintBar
from tests.tui.fake import FakeLibrary, make_article
from tests.tui.helpers import PLAIN, opened
from tests.tui.stories import COURIER, POST, bridge_library

ELSEWHERE = make_article(
    "harbour",
    [("p", ["항만청은 선박 48척이 입항했다고 밝혔다.", "한 주 전에는 61척이었다."])],
    title="항구 소식",
    source="항구일보",
    published="2024-01-02",
)


def with_notes_of_another_library() -> FakeLibrary:
    library = bridge_library()
    for number in (0, 1):
        target = new_target(ELSEWHERE, f"harbour.{number}")
        library.notes.kept.append(new_note(target, f"far {number}", tags=["port"]))
    return library


async def test_notes_of_pages_that_are_not_open_are_listed_with_where_they_belong() -> None:
    async with opened(with_notes_of_another_library()) as it:
        await it.press("A")
        shown = it.shown()
        assert "No notes yet" not in shown
        assert "Of pages that are not open here: 2" in shown
        assert "far 0" in shown and "far 1" in shown
        assert "항만청은 선박 48척이 입항했다고 밝혔다." in shown
        assert "항구 소식 · /pages/harbour.txt" in shown
        assert "its sentence is gone" not in shown, "which nobody knows"
        await it.press("enter")
        assert isinstance(it.app.screen, Picker), "the list stays"
        await it.until(lambda: "Nowhere to go" in it.shown())


async def test_the_notes_of_open_pages_come_first() -> None:
    library = with_notes_of_another_library()
    library.notes.kept.insert(0, new_note(new_target(COURIER, "courier.3"), "near"))
    async with opened(library) as it:
        await it.press("A")
        rows = it.pane("items")
        assert rows.index("near") < rows.index("not open here") < rows.index("far")


async def test_a_verdict_stands_in_the_list_with_both_sentences_and_leads_to_them() -> None:
    async with opened() as it:
        await it.press("n", "tab")
        link = it.reading.related.link
        assert link is not None
        await it.press("y")
        await it.until(lambda: bool(it.reading.notebook.listed))
        await it.press("escape", "g", "A")
        assert "✓ confirmed · " in it.shown()
        flat = " ".join(it.pane("items").replace("▌", " ").split())
        assert COURIER.sentences[3].text in flat and "↔" in flat
        await it.press("enter")
        assert it.sentence == COURIER.sentences[3].text
        assert it.reading.beside.sentence_id == link.to_id


async def test_a_verdict_that_is_deleted_in_the_list_holds_no_more() -> None:
    async with opened() as it:
        await it.press("n", "tab", "y")
        await it.until(lambda: "✓ confirmed" in it.pane("related"))
        await it.press("A", "d")
        await it.until(lambda: not it.library.notes.kept)
        await it.press("escape")
        await it.until(lambda: "✓ confirmed" not in it.pane("related"))


async def test_a_verdict_whose_sentence_is_gone_says_so() -> None:
    library = bridge_library()
    gone = replace(new_target(COURIER, "courier.3"), exact="없는 문장이다", prefix="", suffix="")
    other = new_target(POST, "post.1")
    library.notes.kept.append(
        new_note(gone, verdict="confirmed", link_kind="disputes", other=other)
    )
    async with opened(library) as it:
        await it.press("A")
        assert "its sentence is gone" in it.shown()
        await it.press("enter")
        assert it.sentence == POST.sentences[1].text, "which is left"


async def test_the_list_speaks_korean() -> None:
    async with opened(
        with_notes_of_another_library(), settings=replace(PLAIN, language="ko")
    ) as it:
        await it.press("A")
        assert "여기 열려 있지 않은 기사의 메모: 2" in it.shown()


async def test_a_note_that_was_edited_last_stands_first() -> None:
    library = bridge_library()
    old, new = (new_note(new_target(COURIER, f"courier.{n}"), text) for n, text in
                ((2, "older"), (3, "newer")))  # fmt: skip
    edited = replace(old, text="edited", modified="2999-01-01T00:00:00.000000Z")
    library.notes.kept += [edited, new]
    async with opened(library) as it:
        await it.press("A")
        assert it.pane("items").index("edited") < it.pane("items").index("newer")


async def test_notes_that_were_not_read_yet_are_not_said_to_be_none() -> None:
    library = with_notes_of_another_library()
    library.hold.add("load")
    async with opened(library, wait=False) as it:
        await it.pilot.press("A")
        await it.until(lambda: "The notes have not been read yet." in it.shown())
        assert "No notes yet" not in it.shown()
        library.hold.clear()


async def test_the_list_is_narrowed_to_the_notes_with_some_words_or_a_tag() -> None:
    async with opened() as it:
        for text, tag in (("water pipe", "급수"), ("ferry late", "port"), ("water bill", "port")):
            await it.press("n", "a", *text, "tab")
            it.app.screen.query_one("#note-tags", Input).value = tag
            await it.press("ctrl+s")
            await it.until(lambda: it.app.screen is it.reading)
        await it.press("A")
        assert "/ find" in it.shown()
        await it.press("slash", *"water")
        await it.until(lambda: "ferry late" not in it.shown())
        hints = it.app.screen.query_one("#over-hints", HintBar)
        assert hints.text == "Enter to the list  Esc all again", "d and u are letters here"
        assert "water pipe" in it.shown() and "water bill" in it.shown() and "2/3" in it.shown()
        await it.press(*" #po")
        await it.until(lambda: "water pipe" not in it.shown())
        await it.press("enter")
        assert "d delete" in hints.text
        await it.press("d")  # which is a key again
        await it.until(lambda: "No note has that" in it.shown())
        assert sorted(note.text for note in it.library.notes.kept) == ["ferry late", "water pipe"]
        await it.press("u")
        await it.until(lambda: "1/3" in it.shown())
        await it.press("escape")
        await it.until(lambda: "ferry late" in it.shown())
        await it.press("slash", "ㄱ", "ㅅ")
        await it.until(lambda: "1/3" in it.shown() and "water pipe" in it.shown())
        await it.press("escape", "escape")
        assert it.app.screen is it.reading


async def test_an_open_list_takes_in_what_is_read_meanwhile() -> None:
    async with opened() as it:
        it.reading.notebook.opened = False
        await it.press("A")
        assert "The notes have not been read yet." in it.pane("items")
        it.library.notes.kept.append(new_note(new_target(COURIER, "courier.3"), "from elsewhere"))
        it.reading.work.read_notes()
        await it.until(lambda: "from elsewhere" in it.pane("items"))
        it.library.notes.kept.clear()
        it.reading.work.read_notes()
        await it.until(lambda: "Put the cursor on a sentence" in it.pane("items"))
