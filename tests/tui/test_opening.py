"""Opening a library: what is shown at once, while articles are compared, and where it fails."""

from __future__ import annotations

import time
from typing import Any

import pytest

from reader.model import Failure
from reader.tui.app import ReaderApp
from reader.tui.settings import Settings
from tests.tui.fake import FakeLibrary, Progress
from tests.tui.helpers import opened
from tests.tui.stories import COURIER, FAILURES, WATCH, bridge_library


async def test_three_panes_show_the_library() -> None:
    async with opened() as it:
        listed = it.pane("list")
        assert "한빛대교 9월 통행" in listed and "The Estuary Herald" in listed
        assert "≈3 ≠2" in listed, "links of the first article"
        article = it.pane("main")
        assert "새벽신문 · 2025-07-03 09:10" in article
        assert "≈2 ≠1" in article
        assert "No link is sure enough to be shown." in it.pane("related")


async def test_first_paint_waits_for_nothing() -> None:
    library = bridge_library(hold={"load"})
    async with opened(library, wait=False) as it:
        await it.pilot.pause(0.05)
        assert "Opening pages" in it.pane("list")
        await it.press("j", "question_mark")
        assert "Keys" in it.shown()
        library.hold.clear()
        await it.until(lambda: library.ready)


@pytest.mark.parametrize("key", ["o", "f"])
async def test_what_is_looked_for_early_is_found_once_the_pages_are_there(key: str) -> None:
    library = bridge_library(hold={"load"})
    async with opened(library, wait=False) as it:
        await it.pilot.pause(0.05)
        await it.press(key, *"한빛대교")
        assert key == "f" or "Opening pages" in it.pane("items")
        library.hold.clear()
        await it.until(lambda: COURIER.title in it.pane("items"))


async def test_articles_can_be_read_while_they_are_compared() -> None:
    library = bridge_library(hold={"prepare"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: it.reading.main.article is not None)
        await it.pilot.press("j")
        await it.pilot.pause()
        assert it.sentence == COURIER.sentences[1].text
        assert "Comparing the articles" in it.pane("related")
        assert "comparing 0 of 4" in it.shown()
        library.hold.clear()
        await it.until(lambda: "≈2 ≠1" in it.pane("main"))


async def test_n_before_an_article_is_there_says_nothing_of_its_links() -> None:
    library = bridge_library(hold={"load"})
    async with opened(library, wait=False) as it:
        await it.pilot.press("n")
        await it.pilot.pause()
        assert "No sentence of this article" not in it.shown()
        library.hold.clear()


async def test_work_can_be_stopped_and_taken_up_again() -> None:
    library = bridge_library(hold={"prepare"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: it.reading.main.article is not None)
        await it.press("ctrl+x")
        assert "stopped" in it.shown() and not library.ready
        hints = it.reading.hints
        assert "Ctrl+x go on" in hints.text and "Ctrl+x stop" not in hints.text
        await it.press("L")
        assert "멈춤" in it.shown() and "Ctrl+x 계속하기" in hints.text
        await it.press("L")
        library.hold.clear()
        await it.press("ctrl+x")
        await it.until(lambda: library.ready)


async def test_pages_that_were_not_read_when_it_was_stopped_are_read_when_it_goes_on() -> None:
    library = bridge_library(hold={"load"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: any(worker.group == "open" for worker in it.app.workers))
        await it.press("ctrl+x")
        assert "stopped" in it.shown() and not library.articles
        library.hold.clear()
        await it.press("ctrl+x")
        await it.until(lambda: library.ready)
        await it.settle()
        assert len(library.articles) == len(library.pages)
        assert it.reading.main.article is COURIER
        assert "stopped" not in it.shown()


async def test_failures_are_listed_with_their_reason() -> None:
    async with opened(bridge_library(failures=FAILURES)) as it:
        assert "1 failed" in it.shown() and "not a text: it holds zero" in it.flat("list")
        await it.press("F")
        assert "/pages/broken.bin" in it.shown() and "it holds zero bytes" in it.shown()
        assert "Enter go there" not in it.shown(), "no entry leads anywhere"
        await it.press("enter")
        await it.until(lambda: "Nowhere to go" in it.shown())


async def test_a_library_without_articles_says_so() -> None:
    library = bridge_library(failures=(Failure("x.txt", "empty file"),))
    library.pages = []
    async with opened(library) as it:
        assert "No article could be opened" in it.pane("list")
        assert it.reading.hints.text == "F what failed  ? keys  q quit"
        for key in ("j", "n", "enter", "tab", "a", "b", "t", "m", "escape", "c", "d", "w"):
            await it.press(key)


async def test_a_failing_comparison_is_told_and_the_pages_stay_readable() -> None:
    library = bridge_library()

    def prepare(*_: object) -> None:
        raise RuntimeError("the index is broken")

    library.prepare = prepare  # type: ignore[method-assign, assignment]
    async with opened(library, wait=False) as it:
        await it.until(lambda: "Comparing failed: the index is broken" in it.flat("related"))
        await it.press("j")
        assert it.sentence == COURIER.sentences[1].text


def test_an_app_that_crashes_is_no_success(monkeypatch: pytest.MonkeyPatch) -> None:
    import reader.tui  # noqa: PLC0415

    def crash(app: ReaderApp) -> None:
        app._return_code = 1

    monkeypatch.setattr(ReaderApp, "run", crash)
    assert reader.tui.run(bridge_library(), Settings()) == 1


def slowly_opened() -> FakeLibrary:
    """A library that finds its last article first, as the names of files may have it."""
    library = bridge_library(hold={"load"})

    def load(progress: Any = None, cancelled: Any = None) -> None:
        library.articles = (WATCH,)
        while "load" in library.hold and not cancelled():
            progress(Progress("loading", 1, 4))
            time.sleep(0.02)
        library.articles = tuple(library.pages)

    library.load = load  # type: ignore[method-assign]
    return library


async def test_reading_begins_at_the_first_of_the_list() -> None:
    library = slowly_opened()
    async with opened(library, wait=False) as it:
        await it.until(lambda: it.reading.main.article is WATCH)
        library.hold.clear()
        await it.until(lambda: it.reading.main.article is COURIER)
        await it.until(lambda: library.ready)


async def test_an_article_that_was_begun_meanwhile_stays() -> None:
    library = slowly_opened()
    async with opened(library, wait=False) as it:
        await it.until(lambda: it.reading.main.article is WATCH)
        await it.pilot.press("j")
        library.hold.clear()
        await it.until(lambda: library.ready)
        await it.settle()
        assert it.reading.main.article is WATCH
