"""A page that was saved twice is told as such, in the list and among what was mended."""

from __future__ import annotations

from dataclasses import replace

from tests.tui.helpers import PLAIN, opened
from tests.tui.stories import bridge_library


async def test_a_page_that_was_saved_twice_is_told() -> None:
    async with opened(bridge_library(same_pages={"watch": "post"})) as it:
        assert "saved twice: the same page" in it.flat("list")
        await it.press("m")
        assert "시민감시단" not in it.pane("grid"), "a page shares nothing with itself"
        await it.press("escape", "F")
        flat = " ".join(it.shown().split())
        assert "Pages that were saved twice" in flat
        assert "/pages/watch.txt" in flat
        assert "the same page as /pages/post.txt" in flat
        await it.press("G", "enter")
        assert it.reading.article_id == "watch"


async def test_it_is_told_in_korean() -> None:
    library = bridge_library(same_pages={"watch": "post"})
    async with opened(library, settings=replace(PLAIN, language="ko")) as it:
        assert "두 번 저장한 같은 페이지" in it.flat("list")
