"""Each screen as a picture, at the smallest and at a common size.

Renew them with `pytest tests/tui/test_snapshots.py --snapshot-update`, and look at them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from reader.model import Link
from reader.tui.app import ReaderApp
from reader.tui.threads import settling
from tests.tui.helpers import PLAIN, Opened
from tests.tui.stories import FAILURES, bridge_library, copied_library

SCREENS = {
    "reading": ["n"],
    "beside": ["n", "tab", "j", "j", "enter"],
    "related": ["n", "tab"],
    "raw": ["b"],
    "overview": ["m", "right"],
    "timeline": ["n", "t", "j"],
    "flagged": ["B", "j"],
    "note": ["n", "a"],
    "help": ["question_mark"],
}
SIZES = pytest.mark.parametrize("size", [(80, 24), (140, 40)], ids=["80x24", "140x40"])


@SIZES
@pytest.mark.parametrize("screen", SCREENS)
def test_screen(screen: str, size: tuple[int, int], snap_compare: Callable[..., bool]) -> None:
    library = bridge_library(failures=FAILURES)
    app = ReaderApp(library, PLAIN)

    async def before(pilot: Pilot[Any]) -> None:
        it = Opened(app, pilot, library)
        await it.until(lambda: library.ready)
        await it.settle()
        await it.press(*SCREENS[screen])
        if screen == "overview":
            await it.until(lambda: "≈1≠1" in it.shown())
        for area in app.screen.query(TextArea):
            area.cursor_blink = False
        for field in app.screen.query(Input):
            field.cursor_blink = False
        await it.settle()

    assert snap_compare(app, terminal_size=size, run_before=before)


@SIZES
def test_copied(size: tuple[int, int], snap_compare: Callable[..., bool]) -> None:
    library = copied_library()
    app = ReaderApp(library, PLAIN)

    async def before(pilot: Pilot[Any]) -> None:
        it = Opened(app, pilot, library)
        await it.until(lambda: library.ready)
        await it.until(lambda: "word for word" in it.pane("main"))
        await it.press("n", "d")

    assert snap_compare(app, terminal_size=size, run_before=before)


@SIZES
def test_read(
    size: tuple[int, int], monkeypatch: pytest.MonkeyPatch, snap_compare: Callable[..., bool]
) -> None:
    """A link came above the chosen one, and one below it went."""
    monkeypatch.setattr(settling, "REST", 0.02)
    monkeypatch.setattr(settling, "IDLE", 0.02)
    library = bridge_library(unread="", reread=better, hold={"settle"})
    app = ReaderApp(library, PLAIN)

    async def before(pilot: Pilot[Any]) -> None:
        it = Opened(app, pilot, library)
        await it.until(lambda: library.ready)
        await it.until(lambda: "≈2 ≠1" in it.pane("main"))
        await pilot.press("n", "tab")
        await it.until(lambda: "88% sure" in it.pane("related"))
        library.hold.clear()
        await it.until(lambda: len(library.read) == 7)
        await it.settle()

    assert snap_compare(app, terminal_size=size, run_before=before)


def better(links: list[Link]) -> list[Link]:
    """What reading makes of the links of a sentence: one more, one less."""
    if not any(link.from_id == "courier.3" for link in links):
        return links
    new = Link("repeats", 0.97, "courier.3", "post.1", ())
    return [new, *(link for link in links if not link.to_id.startswith("herald"))]
