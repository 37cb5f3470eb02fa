"""The keys that the screen and its help name are enough to use it; those of the program itself."""

from __future__ import annotations

from tests.tui.helpers import opened
from tests.tui.stories import COURIER


async def test_question_mark_lists_every_key_and_runs_one() -> None:
    async with opened() as it:
        await it.press("question_mark")
        assert "next sentence" in it.shown()
        await it.press("enter")
        assert it.sentence == COURIER.sentences[1].text


async def test_theme_and_language() -> None:
    async with opened() as it:
        before = it.app.theme
        await it.press("T")
        assert it.app.theme != before
        await it.press("T", "T", "T")
        assert it.app.theme == before, "round in a few presses"
        await it.press("L")
        assert "기사 4건" in it.shown() and "관련 문장 · 엄격도" in it.shown()
        await it.press("L")
        assert "4 articles" in it.shown()


async def test_q_quits_with_status_0() -> None:
    async with opened() as it:
        await it.press("q")
    assert it.app.return_code == 0


async def test_a_new_user_finds_a_second_source_opens_it_and_saves_a_note() -> None:
    """Only keys that the screen names at that moment are pressed."""
    async with opened(size=(80, 24)) as it:

        async def follow(key: str, word: str, press: str = "") -> None:
            assert f"{key} {word}" in it.shown(), it.shown()
            await it.press(press or key)

        await follow("n", "next linked")
        assert "≈2 ≠1" in it.shown()
        await follow("Tab", "related", "tab")
        assert "REPEATS 2" in it.shown()
        await follow("Enter", "open beside", "enter")
        assert "보수 공사에는 모두" in it.words("main") and "420억원" in it.words("beside")
        await follow("a", "note")
        assert "Ctrl+S saves" in it.shown()
        await it.press(*"same figure", "ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        assert "Note saved. A lists all notes." in it.shown()
        await it.press("A")
        assert "same figure" in it.shown()
