"""The screen speaks one language at a time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.tui.words.strings import Words
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


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("Tab", "Tab으로 Tab을"),
        ("Shift+Tab", "Shift+Tab으로 Shift+Tab을"),
        ("r", "r로 r을"),
        ("r r", "r r로 r r을"),
        ("X", "X로 X를"),
        ("N", "N으로 N을"),
        ("+", "+로 +를"),
        ("Ctrl+x", "Ctrl+x로 Ctrl+x를"),
        ("Ctrl++", "Ctrl++로 Ctrl++를"),
        ("Enter", "Enter로 Enter를"),
        ("f7", "f7로 f7을"),
        ("→", "→로 →를"),
    ],
)
def test_korean_particles_go_by_how_a_key_is_read(key: str, told: str) -> None:
    say = Words("ko", {"row": ("", "{key}로 {keys}를")})
    assert say("row", key=key, keys=key) == told


@pytest.mark.parametrize("size", [(80, 24), (120, 30), (140, 40), (200, 50)])
async def test_the_state_of_reading_is_seen_in_the_title_at_every_size(
    size: tuple[int, int],
) -> None:
    library = bridge_library(unread="")
    async with opened(library, size=size, settings=replace(PLAIN, language="ko")) as it:
        await it.press("n", "tab")
        await it.until(lambda: "· 대조함" in it.shown())
