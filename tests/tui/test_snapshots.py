"""Each screen as a picture, at the smallest and at a common size.

Renew them with `pytest tests/tui/test_snapshots.py --snapshot-update`, and look at them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from reader.tui.app import ReaderApp
from tests.tui.helpers import PLAIN, Opened
from tests.tui.stories import FAILURES, bridge_library

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


@pytest.mark.parametrize("size", [(80, 24), (140, 40)], ids=["80x24", "140x40"])
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
