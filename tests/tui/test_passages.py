"""Passages that were cleaned away or stand twice: shown, listed, and led to."""

from __future__ import annotations

from tests.tui.helpers import opened
from tests.tui.stories import COURIER


async def test_b_cycles_through_what_was_cleaned_away() -> None:
    async with opened() as it:
        folded = it.pane("main")
        assert "3 lines cleaned away (9-11): repeats line 5" in folded
        assert "홈 | 정치" not in folded
        await it.press("b")
        raw = it.pane("main")
        assert " 1 menu │ 홈 | 정치 | 경제" in raw
        assert " 9 repeats line 5 │ 새벽시는" in raw and "\n         11 copyright" in raw
        rows = [row[9:11].strip() for row in raw.splitlines()]
        numbers = [row for row in rows if row.isdecimal()]
        assert numbers == [str(n + 1) for n in range(11)], "every line of the page, in its order"
        await it.press("b")
        hidden = it.pane("main")
        assert "cleaned away (" not in hidden and "홈 |" not in hidden
        await it.press("b")
        assert it.pane("main") == folded


async def test_d_goes_to_the_first_copy() -> None:
    async with opened() as it:
        await it.press("G", "d")
        assert it.sentence == COURIER.sentences[2].text


async def test_the_flagged_list_leads_to_the_passage_and_to_its_first_copy() -> None:
    async with opened() as it:
        await it.press("B")
        assert "line 9 · repeats line 5" in it.shown() and "the same words" in it.shown()
        await it.press("j", "enter")
        assert "9 repeats line 5 │" in it.pane("main")
        await it.press("G", "B", "j", "d")
        assert it.sentence == COURIER.sentences[2].text
