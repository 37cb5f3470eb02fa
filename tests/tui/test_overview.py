"""The timeline of a sentence and the overview of all articles."""

from __future__ import annotations

import re
from pathlib import Path

from reader.tui.place.history import Place
from reader.tui.widgets.grid import Grid
from tests.replacing import replace
from tests.tui.fake import make_article
from tests.tui.helpers import PLAIN, opened
from tests.tui.stories import HERALD, PAGES, bridge_library


async def test_timeline() -> None:
    async with opened() as it:
        await it.press("n", "t")
        shown = it.shown()
        order = [
            shown.index(part)
            for part in ("▌ this sentence · 새벽신문", "42 billion", "510억", "undated")
        ]
        assert order == sorted(order)
        assert "other figure: 420억 원 ≠ 510억 원 · same words: 보수, 든" in shown
        assert "· first" not in shown, "one of them is undated"
        await it.press("j", "enter")
        assert it.reading.article_id == HERALD.id


async def test_the_reasons_in_the_timeline_are_whole_on_a_narrow_screen() -> None:
    async with opened(size=(60, 30)) as it:
        await it.press("n", "t", "j", "j")
        words = " ".join(re.sub("[│▌≠▁-█]", " ", it.shown()).split())
        assert "other figure: 420억 원 510억 원 · same words: 보수, 든" in words


async def test_the_timeline_is_copied_for_a_memo() -> None:
    async with opened() as it:
        await it.press("n", "t")
        assert "c copy all" in it.shown()
        await it.press("c")
        rows = it.app.clipboard.split("\n")
        assert rows[0] == "2025-07-03 09:10 · this sentence · 새벽신문"
        assert rows[1].startswith("“보수 공사에는 모두 420억 원이 들었다.” — ")
        assert rows[2] == "" and rows[3].startswith("2025-07-04 · ≈ repeats")
        assert "other figure: 420억 원 ≠ 510억 원" in it.app.clipboard
        assert [one.message for one in it.app._notifications] == [
            "Copied with their sources: 4 sentences, in order of time."
        ]


async def test_first_is_said_only_where_it_is_known() -> None:
    async with opened() as it:
        await it.press("n", "n", "t")
        assert "this sentence · first" in it.shown()
        await it.press("escape", "j", "j", "t")
        assert "this sentence" in it.shown() and "first" not in it.shown(), "nobody else says it"
    library = bridge_library()
    library.pages = [replace(page, published="2025-07-03") for page in PAGES[:1]] + [
        replace(page, published="2025-07-03T18:00") for page in PAGES[1:]
    ]
    async with opened(library) as it:
        await it.press("n", "t")
        assert "first" not in it.shown(), "the same day, at no hour"


async def test_who_was_first_is_told_by_one_clock() -> None:
    """Nine in the morning in Seoul is before one o'clock, UTC, of the same day."""
    library = bridge_library()
    stamps = {"courier": "2025-07-03T09:00:00+09:00", "herald": "2025-07-03T01:00:00+00:00"}
    library.pages = [
        replace(page, published=stamps.get(page.id, "2025-07-04T09:00:00+09:00")) for page in PAGES
    ]
    async with opened(library) as it:
        await it.press("n", "t")
        shown = it.shown()
        assert "this sentence · first" in shown
        assert shown.index("2025-07-03 09:00 +09:00") < shown.index("2025-07-03 01:00 +00:00")


async def test_overview() -> None:
    async with opened() as it:
        await it.press("m")
        await it.until(lambda: "≈1≠1" in it.shown())
        assert "[≈1]" in it.shown()
        await it.press("right")
        assert "1 repeated, 1 disputed" in it.shown()
        await it.press("enter")
        place = it.reading.navigation.place
        assert place == Place("courier", 3, "post", 1) or it.reading.has_beside


async def test_an_overview_of_what_is_still_being_opened_says_so_and_takes_it_in() -> None:
    library = bridge_library(hold={"load"})
    async with opened(library, wait=False) as it:
        await it.pilot.press("m")
        await it.until(lambda: "Overview" in it.shown())
        assert "Opening pages" in it.shown() and "needs two articles" not in it.shown()
        library.hold.clear()
        await it.until(lambda: "≈1≠1" in it.shown())
        assert "Opening pages" not in it.shown()


async def test_the_overview_begins_at_what_is_read() -> None:
    async with opened() as it:
        ids = [article.id for article in it.library.articles]
        it.reading.navigation.go(Place(ids[-1]))
        await it.press("m")
        grid = it.app.screen.query_one(Grid)
        assert (grid.row, grid.column) == (len(ids) - 1, len(ids) - 2)
        await it.press("escape")
        it.reading.navigation.go(Place(ids[2], 0, ids[0], 0))
        await it.press("m")
        grid = it.app.screen.query_one(Grid)
        assert (grid.row, grid.column) == (2, 0)
    async with opened() as it:
        await it.press("n", "tab", "G")
        link = it.reading.following.chosen
        assert link is not None
        await it.press("m")
        grid = it.app.screen.query_one(Grid)
        assert (grid.row, grid.column) == (0, ids.index(link.to_id.rpartition(".")[0]))
        assert grid.column > 1, "not the neighbour only"


async def test_a_long_overview_shows_the_row_it_begins_at() -> None:
    library = bridge_library()
    library.pages += [
        make_article(f"p{n}", [("p", [f"문장 {n}이다."])], title=f"글 {n}") for n in range(200)
    ]
    async with opened(library, size=(80, 24)) as it:
        it.reading.navigation.go(Place("p150"))
        await it.press("m")
        grid = it.app.screen.query_one(Grid)
        assert grid.row == [article.id for article in library.articles].index("p150")
        assert 0 <= grid.row - grid.top < grid.size.height - 1
        assert 0 <= grid.column - grid.first < grid.columns_shown


async def test_what_is_counted_only_is_marked_and_taken_in_anew_once_it_was_read() -> None:
    library = bridge_library(unread="", hold={"settle"})
    library.reread = lambda links: [replace(link, kind="repeats") for link in links]
    async with opened(library) as it:
        await it.press("n", "m")
        await it.until(lambda: "≈1≠1~" in it.shown())
        assert "~ counted only: reading settles it" in it.shown()
        await it.press("right")
        assert "1 repeated, 1 disputed · counted only, not read yet" in it.shown()
        library.hold.clear()
        await it.until(lambda: "2 repeated, 0 disputed" in it.shown(), 10)
        await it.until(lambda: "counted only" not in it.shown(), 10)
        assert "~" not in it.pane("grid")


async def test_it_counts_while_files_are_watched(tmp_path: Path) -> None:
    """The work of the screen below is none of its own."""
    settings = replace(PLAIN, watch=True)
    async with opened(bridge_library(paths=(tmp_path,)), settings=settings) as it:
        await it.press("m")
        await it.until(lambda: "≈1≠1" in it.shown())


async def test_counting_that_fails_is_told() -> None:
    def links(**_: object) -> None:
        raise ValueError("the index is gone")

    library = bridge_library()
    library.links = links  # type: ignore[assignment,method-assign]
    async with opened(library) as it:
        await it.press("m")
        await it.until(lambda: "Comparing failed: the index is gone" in it.shown())
        assert [note.message for note in it.app._notifications] == ["the index is gone"]
        await it.press("escape")
        assert it.app.screen is it.reading


async def test_nothing_is_marked_where_nothing_reads() -> None:
    async with opened() as it:
        await it.press("m")
        await it.until(lambda: "≈1≠1" in it.shown())
        assert "counted only" not in it.shown()
