"""Keys pressed before the screen is ready for them do what they would have done then."""

from __future__ import annotations

import time
from threading import Event
from typing import Any

import pytest
from textual import events
from textual.widgets import Input, TextArea

from reader.tui.threads.work import Work
from tests.tui.helpers import opened
from tests.tui.stories import COURIER, bridge_library


async def test_enter_pressed_before_the_answer_opens_when_it_comes() -> None:
    library = bridge_library()
    related = library.related

    def slow(sentence_id: str, **options: Any) -> Any:
        time.sleep(0.2 if sentence_id == "courier.3" else 0)
        return related(sentence_id, **options)

    async with opened(library) as it:
        library.related = slow  # type: ignore[method-assign]
        await it.pilot.press("n", "enter")
        await it.until(lambda: it.reading.has_beside)
        assert it.sentence == "공사비는 420억원이었다."


async def test_enter_pressed_too_early_opens_nothing_once_the_cursor_moved_on() -> None:
    async with opened() as it:
        await it.pilot.press("n", "enter", "escape", "g")
        await it.settle()
        assert it.sentence == COURIER.sentences[0].text


@pytest.mark.parametrize(
    ("key", "field"), [("f", "#over-input"), ("o", "#over-input"), ("slash", "#find-input")]
)
async def test_what_is_typed_before_the_line_is_there_lands_in_it(key: str, field: str) -> None:
    async with opened() as it:
        await it.press("n")
        for one in (key, *"xqujk"):  # all keys of commands; the line has no time to come
            it.app.post_message(events.Key(one, one if len(one) == 1 else "/"))
        await it.settle()
        assert it.app.screen.query_one(field, Input).value == "xqujk"
        assert not it.library.notes.kept and it.app.is_running


async def test_what_is_typed_before_the_note_is_there_lands_in_it() -> None:
    async with opened() as it:
        for one in "aquick":
            it.app.post_message(events.Key(one, one))
        await it.settle()
        assert it.app.screen.query_one(TextArea).text == "quick"


@pytest.fixture
def go(monkeypatch: pytest.MonkeyPatch) -> Event:
    """No links are counted before it is set."""
    event, counted = Event(), Work._count_one

    def slow(work: Work, *about: Any) -> Any:
        event.wait(5)
        return counted(work, *about)

    monkeypatch.setattr(Work, "_count_one", slow)
    return event


async def test_n_pressed_before_the_links_are_counted_goes_on_once_they_are(go: Event) -> None:
    library = bridge_library()
    async with opened(library, wait=False) as it:
        await it.until(lambda: library.ready and it.reading.main.article is not None)
        await it.pilot.press("n")
        await it.until(lambda: "links of this article are being counted" in flat(it.shown()))
        start = it.sentence
        go.set()
        await it.until(lambda: it.sentence != start)
        assert it.sentence == COURIER.sentences[3].text


async def test_n_that_waited_goes_nowhere_where_the_cursor_went_on_by_itself(go: Event) -> None:
    library = bridge_library()
    async with opened(library, wait=False) as it:
        await it.until(lambda: library.ready and it.reading.main.article is not None)
        await it.pilot.press("n", "j")
        here = it.sentence
        go.set()
        await it.until(lambda: "≈" in it.pane("main"))
        await it.settle()
        assert it.sentence == here


def flat(shown: str) -> str:
    """The screen's words in one line, without the edge of the messages."""
    return " ".join(shown.replace("▌", " ").split())
