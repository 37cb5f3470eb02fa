"""A restart comes back to where the reader was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.tui.place.session import load_session, state_file
from tests.tui.fake import make_article
from tests.tui.helpers import PLAIN, opened
from tests.tui.stories import COURIER, bridge_library


async def test_a_restart_comes_back_to_the_sentence_the_view_and_the_filter() -> None:
    settings = replace(PLAIN, restore=True)
    async with opened(settings=settings) as it:
        await it.press("n", "tab", "j", "j", "enter", "b", "r", "minus", "T")
        theme = it.app.theme
        here = it.reading.navigation.place
    assert state_file().parent.stat().st_mode & 0o777 == 0o700
    async with opened(settings=settings) as it:
        assert it.reading.navigation.place == here and it.reading.has_beside
        assert it.reading.main.page_view == "raw" and it.app.theme == theme
        await it.press("escape")
        assert "Repeats only · strict 0.6" in it.shown()


async def test_a_restart_finds_the_sentence_when_the_page_changed() -> None:
    settings = replace(PLAIN, restore=True)
    async with opened(settings=settings) as it:
        await it.press("n")
    fresh = make_article(
        "other-id",
        [("p", ["새 문장이 앞에 있다."]), ("p", [COURIER.sentences[3].text])],
        title="t",
        path=COURIER.path,
        published="2025-07-03",
    )
    library = bridge_library()
    library.pages, library.linked = [fresh], []
    async with opened(library, settings=settings) as it:
        assert it.sentence == COURIER.sentences[3].text


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 1, "libraries": 3}', "\x00"])
async def test_a_broken_state_file_is_no_obstacle(text: str) -> None:
    state_file().parent.mkdir(parents=True)
    state_file().write_text(text)
    assert load_session("x") is None
    async with opened(settings=replace(PLAIN, restore=True)) as it:
        assert it.reading.main.article is not None


async def test_the_language_chosen_by_key_is_kept() -> None:
    settings = replace(PLAIN, restore=True, language=None)
    async with opened(settings=settings) as it:
        assert "4 articles" in it.shown()
        await it.press("L")
    async with opened(settings=settings) as it:
        assert "기사 4건" in it.shown() and "열지 못한" not in it.pane("main")


async def test_a_strictness_changed_in_the_settings_holds_at_the_next_start() -> None:
    settings = replace(PLAIN, restore=True)
    async with opened(settings=settings) as it:
        await it.press("minus")
    async with opened(settings=settings) as it:
        assert "strict 0.6" in it.shown(), "the dial stands where it was left"
    changed = replace(settings, strictness=0.2)
    async with opened(settings=changed) as it:
        assert "strict 0.2" in it.shown()
        await it.press("minus")
    async with opened(settings=changed) as it:
        assert "strict 0.3" in it.shown(), "and from there it is remembered again"
