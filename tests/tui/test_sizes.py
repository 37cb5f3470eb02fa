"""Every size of the terminal shows the sentence and what others say of it."""

from __future__ import annotations

import pytest

from tests.tui.fake import FakeLibrary, make_article
from tests.tui.helpers import opened
from tests.tui.stories import bridge_library

SIZES = [(80, 24), (100, 30), (140, 40), (220, 60)]


@pytest.mark.parametrize("size", SIZES)
async def test_every_size_shows_the_sentence_and_what_others_say(size: tuple[int, int]) -> None:
    async with opened(size=size) as it:
        await it.press("n")
        shown = it.shown()
        assert "420억" in shown and "≈2 ≠1" in shown and "공사비는" in shown
        assert all(len(line) <= size[0] for line in shown.splitlines())
        await it.press("enter")
        assert it.reading.main.display and it.reading.beside.display, "both on screen"
        assert "보수 공사에는 모두" in it.words("main") and "공사비는" in it.words("beside")
        await it.press("tab")
        assert it.reading.here == "related" and "REPEATS" in it.pane("related")
        await it.press("l")
        assert "Hanbit Bridge" in it.pane("list")


async def test_narrow_terminals_show_panes_by_turns_and_say_what_is_beside() -> None:
    async with opened(size=(80, 24)) as it:
        await it.press("n")
        assert not it.reading.related.display and not it.reading.list.display
        assert "≈2 ≠1 시민감시단 보고서: 공사비는" in it.shown() and "Tab shows all" in it.shown()
        await it.press("tab")
        assert it.reading.related.display and not it.reading.main.display
        asked = it.reading.asked
        assert asked.display and "보수 공사에는 모두" in asked.render_line(0).text
        await it.press("escape", "j", "tab")
        assert it.sentence[:8] in asked.render_line(0).text, "which follows the cursor"
        await it.press("escape")
        assert not asked.display


@pytest.mark.parametrize(("height", "rows"), [(24, 3), (12, 1), (8, 0)])
async def test_a_long_sentence_leaves_its_links_room(height: int, rows: int) -> None:
    long = "아주 긴 문장이 " * 60 + "끝났다."
    library = bridge_library()
    library.pages.insert(0, make_article("long", [("p", [long])], title="글"))
    async with opened(library, size=(80, height)) as it:
        await it.press("tab")
        asked = it.reading.asked
        assert asked.display == bool(rows) and (not rows or asked.size.height == rows)


async def test_resizing_keeps_the_sentence_where_it_stands() -> None:
    text = [f"문장 {n}은 조금 길게 이어지며 화면의 폭에 따라 달리 나뉜다." for n in range(200)]
    long = make_article("long", [("p", text[n : n + 4]) for n in range(0, 200, 4)], title="긴 글")
    async with opened(FakeLibrary([long], [])) as it:
        for _ in range(25):
            await it.pilot.press("J")
        await it.settle()
        pane = it.reading.main
        for size in [(100, 30), (80, 24), (220, 60), (140, 40)]:
            before = pane._first[pane.cursor] - round(pane.scroll_y)
            await it.pilot.resize_terminal(*size)
            await it.settle()
            assert pane.cursor == 100
            height = pane.scrollable_content_region.height
            now = pane._first[pane.cursor] - round(pane.scroll_y)
            assert 0 <= now < height, "still on screen"
            assert now == before or now >= height - 5, "and at its height where there is room"
