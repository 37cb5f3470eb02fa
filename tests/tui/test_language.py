"""The screen speaks one language at a time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.tui.helpers import PLAIN, opened
from tests.tui.stories import bridge_library


async def test_several_paths_are_counted_in_the_language_of_the_screen() -> None:
    library = bridge_library()
    library.name, library.paths = "2 paths", (Path("one"), Path("two"))
    async with opened(library, settings=replace(PLAIN, language="ko")) as it:
        assert "경로 2개 · 기사" in it.shown()
        await it.press("L")
        assert "2 paths · " in it.shown()


async def test_the_palette_asks_in_the_language_of_the_screen() -> None:
    async with opened(settings=replace(PLAIN, language="ko")) as it:
        await it.press("ctrl+p")
        assert "동작 이름으로 찾기" in it.shown() and "Search" not in it.shown()


async def test_korean_screens_say_everything_in_korean() -> None:
    async with opened(settings=replace(PLAIN, language="ko"), size=(80, 24)) as it:
        assert "보일 만큼 확실한 관련 문장이 없습니다" in it.shown()
        await it.press("n")
        assert "문장 4/7" in it.shown() and "나란히 열기" in it.shown()
