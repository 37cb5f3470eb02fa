"""What is pasted into a field is text: no control characters, no turned lines."""

from __future__ import annotations

from textual import events
from textual.widgets import Input, TextArea

from reader.tui.text import pasted
from tests.tui.helpers import opened


def test_line_breaks_and_tabs_stay() -> None:
    assert pasted("one\r\ntwo\rthree\tfour\n") == "one\ntwo\nthree\tfour\n"
    assert pasted("a\x07b\x1b[31mc\x9b0m\u202edone\u202c\ufeff") == "ab[31mc0mdone"
    assert pasted("شهر\u200f 급수 👩\u200d👧 café") == "شهر\u200f 급수 👩\u200d👧 café"


async def test_a_note_keeps_no_control_character_that_was_pasted() -> None:
    async with opened() as it:
        await it.press("n", "a")
        it.app.post_message(events.Paste("from\x07 a \u202epage\x9b1m"))
        await it.settle()
        assert it.app.screen.query_one(TextArea).text == "from a page1m"
        await it.press("tab")
        it.app.post_message(events.Paste("t\x08ag"))
        await it.settle()
        assert it.app.screen.query_one("#note-tags", Input).value == "tag"
        await it.press("ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        assert it.library.notes.kept[0].text == "from a page1m"


async def test_what_is_pasted_where_nobody_types_does_nothing() -> None:
    async with opened() as it:
        before = it.shown()
        it.app.post_message(events.Paste("q x y d a"))
        await it.settle()
        assert it.app.screen is it.reading and it.shown() == before
