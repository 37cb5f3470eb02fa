"""Counting links: what is done anew, what comes first, and what is not known yet."""

from __future__ import annotations

import time
from dataclasses import replace
from threading import Event, current_thread, main_thread
from typing import Any

import pytest

from reader.notes import new_note, new_target
from reader.tui.desk import Desk
from reader.tui.screens.overview import Overview, Tally
from reader.tui.text import local_time
from reader.tui.threads import work
from reader.tui.threads.work import LONG
from tests.tui.fake import make_article
from tests.tui.helpers import PLAIN, opened
from tests.tui.stories import COURIER, bridge_library


@pytest.fixture
def forgotten(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A mark for each time that all answers were dropped."""
    times: list[int] = []
    forget = Desk.forget

    def counted(desk: Desk) -> None:
        times.append(1)
        forget(desk)

    monkeypatch.setattr(Desk, "forget", counted)
    return times


async def test_undoing_a_note_of_words_counts_nothing_again(forgotten: list[int]) -> None:
    async with opened() as it:
        await it.press("n", "a", *"x", "ctrl+s")
        await it.until(lambda: bool(it.reading.notebook.notes))
        await it.press("u")
        await it.until(lambda: not it.reading.notebook.notes)
        await it.press("U")
        await it.until(lambda: bool(it.reading.notebook.notes))
        assert not forgotten
        await it.press("tab", "x", "u")
        await it.until(lambda: len(forgotten) == 2)


async def test_a_note_that_another_reader_writes_counts_nothing_again(
    forgotten: list[int],
) -> None:
    async with opened() as it:
        notes = it.library.notes
        notes.changed = lambda: True  # type: ignore[method-assign]
        notes.kept.append(new_note(new_target(COURIER, "courier.3"), "theirs"))
        it.reading.work.look_at_notes()
        await it.until(lambda: "courier.3" in it.reading.notebook.noted)
        assert not forgotten
        verdict = {"verdict": "dismissed", "link_kind": "repeats"}
        other = new_target(it.library.article("post"), "post.1")
        target = new_target(COURIER, "courier.3")
        notes.kept.append(new_note(target, other=other, **verdict))  # type: ignore[arg-type]
        it.reading.work.look_at_notes()
        await it.until(lambda: len(forgotten) == 1)


async def test_a_long_page_keeps_no_other_without_its_marks() -> None:
    library = bridge_library()
    long = make_article("long", [("p", [f"문장 {n}." for n in range(LONG)])], title="긴 기사")
    library.pages.insert(1, long)
    counted: list[str] = []
    async with opened(library, wait=False) as it:
        taken = it.reading.progress.counted
        it.reading.progress.counted = lambda message: (  # type: ignore[method-assign]
            counted.append(message.article_id),
            taken(message),
        )[1]
        await it.until(lambda: len(counted) == len(library.articles))
    assert counted[-1] == "long" and counted[0] == "courier"


async def test_what_is_not_counted_yet_is_not_told_as_none() -> None:
    async with opened() as it:
        overview = Overview(it.reading.desk)
        overview._look = lambda: None  # type: ignore[method-assign]
        await it.app.push_screen(overview)
        await it.settle()
        assert "[?]" in it.shown() and "not counted yet" in it.shown()
        assert "0 repeated" not in it.shown()
        overview.post_message(Tally({}, frozenset(), 1, 4))
        await it.settle()
        assert "[·]" in it.shown() and "0 repeated, 0 disputed" in it.shown()
        await it.press("down", "right")
        assert "not counted yet" in it.shown()
        overview.post_message(Tally({}, frozenset(), -1, 4))
        await it.settle()
        assert "?" not in it.pane("grid") and "0 repeated, 0 disputed" in it.shown()


async def test_a_note_is_dated_by_the_clock_of_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Seoul")
    time.tzset()
    try:
        assert local_time("2026-11-30T23:22:47.186070Z") == "2026-12-01 08:22"
        assert local_time("no time") == "no time"
        library = bridge_library()
        note = new_note(new_target(COURIER, "courier.3"), "early")
        library.notes.kept.append(replace(note, modified="2026-11-30T23:22:47.186070Z"))
        async with opened(library, settings=PLAIN) as it:
            await it.press("A")
            assert "2026-12-01" in it.shown()
    finally:
        monkeypatch.undo()
        time.tzset()


async def test_who_leaves_waits_for_no_article_that_is_counted() -> None:
    """Each answer takes a moment, and an article has hundreds."""
    library = bridge_library()
    related, asked = library.related, Event()
    left, after = Event(), []

    def slow(sentence_id: str, **options: Any) -> Any:
        if current_thread() is not main_thread():
            asked.set()
            after.extend([sentence_id] if left.is_set() else [])
            time.sleep(0.1)
        return related(sentence_id, **options)

    library.related = slow  # type: ignore[method-assign]
    async with opened(library, wait=False) as it:
        await it.until(asked.is_set)
        for worker in it.reading.workers:
            worker.cancel()
        left.set()
        await it.pilot.pause(0.5)
    assert len(after) <= 1


async def test_a_long_article_has_the_marks_that_are_counted_so_far(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(work, "SO_FAR", 0.0)
    monkeypatch.setattr(work, "LONG", 2)
    library = bridge_library()
    related, go = library.related, Event()

    def slow(sentence_id: str, **options: Any) -> Any:
        if sentence_id == COURIER.sentences[-1].id and current_thread() is not main_thread():
            go.wait(20)
        return related(sentence_id, **options)

    library.related = slow  # type: ignore[method-assign]
    async with opened(library, wait=False) as it:
        await it.until(lambda: "≈" in it.pane("main") or "≠" in it.pane("main"))
        assert not it.reading.desk.counts
        await it.pilot.press("n")  # and no waiting for the thread that counts
        await it.until(lambda: it.sentence == COURIER.sentences[3].text)
        assert "None after it has any" not in it.shown(), "which nobody knows yet"
        while it.reading.main.linked(1) is not None:
            await it.pilot.press("n")
            await it.pilot.pause(0.02)
        here = it.sentence
        await it.pilot.press("n")
        await it.until(lambda: it.reading.following.onward[1] == 1)
        go.set()
        await it.until(lambda: it.reading.desk.is_counted(COURIER))
        await it.settle()
        assert it.sentence == here or it.reading.main.linked(-1) is not None
        assert not it.reading.desk.so_far
