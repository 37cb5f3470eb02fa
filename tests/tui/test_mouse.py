"""What clicking does, and selecting text."""

from __future__ import annotations

from textual import events

from reader.tui.widgets.grid import Grid
from tests.tui.fake import make_article
from tests.tui.helpers import opened
from tests.tui.stories import COURIER, FAILURES, bridge_library


async def test_clicking_puts_the_cursor_and_clicking_twice_opens() -> None:
    async with opened() as it:
        pane = it.reading.main
        row = pane._first[5] - round(pane.scroll_y)
        await it.pilot.click("#main", offset=(pane.left + 12, row + 1))
        await it.settle()
        assert pane.cursor == 5
        await it.press("g", "n")
        await it.pilot.click("#related", offset=(5, 4))
        await it.settle()
        assert it.reading.here == "related"
        await it.pilot.click("#related", offset=(5, 4), times=2)
        await it.settle()
        assert it.reading.has_beside


async def test_clicking_a_folded_label_shows_the_page_there() -> None:
    async with opened() as it:
        pane = it.reading.main
        row = next(n for n, line in enumerate(pane.lines) if line.role == "fold")
        await it.pilot.click("#main", offset=(pane.left + 15, row + 1))
        await it.settle()
        assert "홈 | 정치" in it.pane("main")


async def test_text_is_selected_with_the_mouse_and_copied_without_the_gutter() -> None:
    async with opened() as it:
        await it.press("n")
        pane = it.reading.main
        x, y = pane.region.x + pane.left, pane.region.y + 1
        first = pane._first[2]
        start = (x + 9, y + first)
        end = (x + 60, y + pane._last[4])
        await it.pilot._post_mouse_events([events.MouseDown], None, offset=start, button=1)
        await it.pilot._post_mouse_events([events.MouseMove], None, offset=end, button=1)
        await it.pilot._post_mouse_events([events.MouseUp], None, offset=end, button=1)
        await it.settle()
        selected = it.app.screen.get_selected_text() or ""
        assert "보수 공사에는 모두 420억 원이 들었다." in selected
        assert "≈" not in selected and "▌" not in selected
        await it.press("ctrl+c")
        assert it.app.clipboard == selected
        assert [note.message for note in it.app._notifications] == ["Copied what is selected."]


async def test_one_click_on_an_article_opens_it() -> None:
    async with opened() as it:
        row = it.reading.list._first[2]
        await it.pilot.click("#list", offset=(6, row + 1))
        await it.settle()
        assert it.reading.article_id == "post" and it.reading.here == "main"


async def test_hints_can_be_clicked() -> None:
    async with opened() as it:
        at = it.shown().splitlines()[-1].index("next linked")
        await it.pilot.click("#hints", offset=(at, 0))
        await it.settle()
        assert it.sentence == COURIER.sentences[3].text


async def test_clicking_the_best_link_below_goes_to_the_related_pane() -> None:
    """A narrow screen has no other sign of that pane."""
    async with opened(size=(80, 24)) as it:
        await it.press("n")
        assert "Tab shows all" in it.reading.peek.text and it.reading.here == "main"
        await it.pilot.click("#peek", offset=(70, 0))
        await it.settle()
        assert it.reading.here == "related"


async def test_the_wheel_looks_about_in_the_overview_and_names_can_be_clicked() -> None:
    library = bridge_library()
    library.pages += [
        make_article(f"p{n}", [("p", [f"문장 {n}이다."])], title=f"글 {n}") for n in range(60)
    ]
    async with opened(library, size=(80, 24)) as it:
        await it.press("m")
        grid = it.app.screen.query_one(Grid)
        await it.pilot._post_mouse_events([events.MouseScrollDown], "#grid", offset=(30, 5))
        await it.settle()
        assert (grid.top, grid.first) == (3, 0) and grid.row == 0
        await it.pilot._post_mouse_events(
            [events.MouseScrollDown], "#grid", offset=(30, 5), shift=True
        )
        await it.settle()
        assert (grid.top, grid.first) == (3, 3)
        for _ in range(2):
            await it.pilot._post_mouse_events([events.MouseScrollUp], "#grid", offset=(30, 5))
        await it.settle()
        assert grid.top == 0
        await it.pilot.click("#grid", offset=(3, 3))
        await it.settle()
        assert (grid.row, grid.column) == (2, 2)
        await it.pilot.click("#grid", offset=(3, 3), times=2)
        await it.settle()
        assert it.reading.article_id == library.articles[2].id


async def test_a_click_on_how_many_failed_lists_them() -> None:
    library = bridge_library(failures=FAILURES)
    async with opened(library) as it:
        assert "failed (F)" in it.reading.head.text
        await it.pilot.click("#head", offset=(it.app.size.width - 3, 0))
        await it.settle()
        assert it.app.screen is it.reading, "only the words that tell of it"
        await it.pilot.click("#head", offset=(5, 0))
        await it.settle()
        assert "Pages that could not be opened" in it.shown()
