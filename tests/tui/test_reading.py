"""Links are counted at once and read a moment later; nothing that is looked at moves."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.model import Link
from reader.tui.settings import load_settings
from reader.tui.threads import settling
from tests.replacing import replace
from tests.tui.fake import FakeLibrary
from tests.tui.helpers import PLAIN, Opened, opened
from tests.tui.stories import COURIER, bridge_library

NEW = Link("repeats", 0.97, "courier.3", "post.1", ())


@pytest.fixture(autouse=True)
def in_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settling, "REST", 0.02)
    monkeypatch.setattr(settling, "PATIENCE", 0.02)
    monkeypatch.setattr(settling, "IDLE", 0.02)


def reads(change: Callable[[list[Link]], list[Link]] = list, **more: object) -> FakeLibrary:
    """A library where a judge reads, and finds what `change` makes of a sentence's links."""
    return bridge_library(unread="", reread=change, **more)


def changing(sentence: str, **scores: float) -> Callable[[list[Link]], list[Link]]:
    """Gives links of a sentence, by the article they lead to, other scores."""

    def change(links: list[Link]) -> list[Link]:
        return [
            replace(link, score=scores.get(link.to_id.rpartition(".")[0], link.score))
            if link.from_id == sentence
            else link
            for link in links
        ]

    return change


def row_of(it: Opened, text: str) -> int:
    """The row of the related pane that shows a text."""
    rows = it.pane("related").splitlines()
    return next(n for n, row in enumerate(rows) if text in row)


def title(it: Opened) -> str:
    return str(it.reading.related.border_title)


async def test_the_sentence_under_the_cursor_is_read_first_then_the_others_in_order() -> None:
    library = reads()
    async with opened(library) as it:
        await it.until(lambda: len(library.read) == 7)
        assert library.asked_to_read == [f"courier.{n}" for n in range(7)]
        library.read.clear()
        library.asked_to_read.clear()
        it.reading.main.set_cursor(2)
        await it.until(lambda: len(library.read) == 7)
        assert library.asked_to_read == [f"courier.{n}" for n in (2, 3, 4, 5, 6, 0, 1)]


async def test_the_list_marks_the_counts_that_reading_may_settle_otherwise() -> None:
    library = reads(hold={"settle"})
    async with opened(library) as it:
        await it.until(lambda: it.pane("list").count("~") == 4)
        await it.press("question_mark", "G")
        assert "~ behind" in it.shown()
        await it.press("escape")
        library.hold.clear()
        await it.until(lambda: len(library.read) == 7)
        await it.until(lambda: it.pane("list").count("~") == 3)
        await it.press("-")  # counted anew, and what was read is known
        await it.until(lambda: it.reading.desk.is_counted(library.articles[-1]))
        assert "courier" not in it.reading.desk.counted_only()
    async with opened(bridge_library()) as it:
        assert "≈" in it.pane("list") and "~" not in it.pane("list"), "nothing can be read"


async def test_the_article_beside_is_read_after_the_one_that_is_read() -> None:
    library = reads()
    async with opened(library) as it:
        await it.press("n", "enter")
        library.read.clear()
        library.asked_to_read.clear()
        it.reading.settling.again()
        await it.until(lambda: len(library.read) == 11)
        assert library.asked_to_read[:4] == ["watch.2", "watch.3", "watch.0", "watch.1"]
        assert library.asked_to_read[4:7] == ["courier.3", "courier.4", "courier.5"]
        assert not any(each.startswith(("post", "herald")) for each in library.read)


async def test_nothing_is_read_while_the_cursor_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settling, "REST", 2.0)
    library = reads()
    async with opened(library) as it:
        for _ in range(5):
            await it.pilot.press("j")
        assert not library.asked_to_read
        await it.until(lambda: bool(library.read))
        assert library.asked_to_read[0] == "courier.5"


async def test_reading_stops_when_the_cursor_leaves() -> None:
    library = reads(hold={"settle"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: library.asked_to_read == ["courier.0"])
        await it.pilot.press("j")
        await it.until(lambda: library.asked_to_read == ["courier.0", "courier.1"])
        assert not library.read
        library.hold.clear()
        await it.until(lambda: len(library.read) == 7)


async def test_the_title_says_counted_reading_and_read() -> None:
    library = reads(hold={"settle"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: title(it).endswith("strict 0.5 · reading"))
        library.hold.clear()
        await it.until(lambda: title(it).endswith("strict 0.5 · read"))
        library.read.clear()
        it.app.desk.forget()
        it.reading.settling.stop()
        it.reading.settling.stopped = True
        await it.press("n")
        assert title(it).endswith("strict 0.5 · counted")


async def test_where_nothing_reads_nothing_is_said_and_the_keys_say_why() -> None:
    library = bridge_library()
    async with opened(library) as it:
        await it.until(lambda: bool(library.asked_to_read) or not it.app.desk.reads)
        await it.press("n")
        assert title(it) == "Who else says it · strict 0.5"
        assert "≈2 ≠1" in it.pane("main")
        await it.press("question_mark", "G")
        assert "counted here, not read: no judge that reads" in it.shown()


async def test_reading_can_be_switched_off(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("reading = false\n")
    assert not load_settings(tmp_path).reading and not load_settings(tmp_path).problems
    library = reads()
    async with opened(library, settings=replace(PLAIN, reading=False)) as it:
        await it.press("n")
        await it.pilot.pause(0.2)
        assert not library.asked_to_read and title(it).endswith("strict 0.5")
        await it.press("question_mark", "G")
        assert "reading = false in settings.toml" in it.shown()


async def test_what_was_read_is_shown_marked_and_counted() -> None:
    library = reads(changing("courier.3", herald=0.2, post=0.95), hold={"settle"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: "≈2 ≠1" in it.pane("main") and "≈3 ≠2" in it.pane("list"))
        await it.pilot.press("n")
        await it.until(lambda: "88% sure" in it.pane("related"))
        library.hold.clear()
        await it.until(lambda: "95% sure" in it.pane("related"))
        assert "REPEATS 1" in it.pane("related") and "74% sure" not in it.pane("related")
        await it.until(lambda: "≈1 ≠1" in it.pane("main") and "≈2 ≠2" in it.pane("list"))


async def test_marks_come_where_counting_found_nothing() -> None:
    library = reads(changing("courier.2", post=0.9), hold={"settle"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: "≈2 ≠1" in it.pane("main"))
        assert it.pane("main").count("≈1") == 1
        library.hold.clear()
        await it.until(lambda: it.pane("main").count("≈1") == 2)


async def test_a_count_made_before_reading_does_not_undo_it() -> None:
    library = reads(changing("courier.3", herald=0.2))
    async with opened(library) as it:
        await it.until(lambda: len(library.read) == 7)
        await it.settle()
        it.reading.progress.desk.counted("courier", {"courier.3": (2, 1), "courier.5": (0, 1)})
        assert it.app.desk.counts["courier"]["courier.3"] == (1, 1)


def better(links: list[Link]) -> list[Link]:
    """The links with a surer one of the sentence beside them."""
    here = [NEW] if any(link.from_id == "courier.3" for link in links) else []
    return sorted([*links, *here], key=lambda link: -link.score)


async def test_the_chosen_card_stays_in_its_row_when_one_comes_above() -> None:
    library = reads(better, hold={"settle"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: "≈2 ≠1" in it.pane("main"))
        await it.pilot.press("n", "tab")
        await it.until(lambda: "88% sure" in it.pane("related"))
        before = row_of(it, "88% sure")
        library.hold.clear()
        await it.until(lambda: title(it).endswith("read ↑1"))
        assert row_of(it, "88% sure") == before
        assert it.reading.related.link and it.reading.related.link.to_id == "watch.2"
        await it.press("k")
        assert "97% sure" in it.pane("related") and title(it).endswith("· read")


async def test_a_pane_at_its_top_stays_there_while_the_article_is_read() -> None:
    """Whoever is in the article looks at the head and the surest card, not at a row."""
    library = reads(better, hold={"settle"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: "≈2 ≠1" in it.pane("main"))
        await it.pilot.press("n")
        await it.until(lambda: "88% sure" in it.pane("related"))
        library.hold.clear()
        await it.until(lambda: title(it).endswith("read"))
        assert it.reading.related.scroll_y == 0 and "REPEATS 3" in it.pane("related")
        assert row_of(it, "97% sure") < row_of(it, "88% sure")
        link = it.reading.related.link
        assert link is not None and link.to_id == "watch.2", "which is still on screen"


async def test_a_card_that_is_pushed_out_of_sight_is_not_chosen_any_more() -> None:
    library = reads(better, hold={"settle"})
    async with opened(library, wait=False, size=(140, 16)) as it:
        await it.until(lambda: "≈2 ≠1" in it.pane("main"))
        await it.pilot.press("n")
        await it.until(lambda: "88% sure" in it.pane("related"))
        library.hold.clear()
        await it.until(lambda: title(it).endswith("read"))
        assert it.reading.related.scroll_y == 0 and "REPEATS 3" in it.pane("related")
        assert it.reading.related.link == NEW


async def test_the_chosen_card_stays_in_its_row_when_those_above_go() -> None:
    library = reads(changing("courier.3", watch=0.1, herald=0.2), hold={"settle"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: "≈2 ≠1" in it.pane("main"))
        await it.pilot.press("n", "tab", "j", "j")
        await it.until(lambda: "91% sure" in it.pane("related"))
        before = row_of(it, "91% sure")
        library.hold.clear()
        await it.until(lambda: "88% sure" not in it.pane("related"))
        assert row_of(it, "91% sure") == before
        assert it.reading.related.link and it.reading.related.link.to_id == "post.1"


async def test_a_chosen_card_that_goes_leaves_its_place_to_its_neighbour() -> None:
    library = reads(changing("courier.3", herald=0.2), hold={"settle"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: "≈2 ≠1" in it.pane("main"))
        await it.pilot.press("n", "tab", "j")
        await it.until(lambda: "74% sure" in it.pane("related"))
        before = row_of(it, "74% sure")
        library.hold.clear()
        await it.until(lambda: "74% sure" not in it.pane("related"))
        assert row_of(it, "91% sure") == before


async def test_nothing_is_drawn_again_when_reading_changed_nothing() -> None:
    library = reads(hold={"settle"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: "≈2 ≠1" in it.pane("main"))
        await it.pilot.press("n")
        await it.until(lambda: "88% sure" in it.pane("related"))
        laid = it.reading.related.lines
        library.hold.clear()
        await it.until(lambda: title(it).endswith("read"))
        assert it.reading.related.lines is laid


async def test_the_article_beside_does_not_jump() -> None:
    library = reads(changing("courier.3", watch=0.55), hold={"settle"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: "≈2 ≠1" in it.pane("main"))
        await it.pilot.press("n", "enter")
        await it.until(lambda: it.reading.has_beside)
        await it.pilot.press("shift+tab", "shift+tab")
        it.reading.go_to_pane("main")
        it.reading.beside.set_cursor(0, tell=False)
        library.hold.clear()
        await it.until(lambda: "courier.3" in library.read)
        # The card of the article beside stays chosen; the other repeat is surer now.
        await it.until(lambda: title(it).endswith("read"))
        assert it.reading.beside.cursor == 0
        link = it.reading.related.link
        assert link is not None and link.to_id == "watch.2"


async def test_ctrl_x_stops_reading_and_takes_it_up_again() -> None:
    library = reads(hold={"settle"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: library.asked_to_read == ["courier.0"])
        await it.until(lambda: "≈2 ≠1" in it.pane("main"))
        await it.pilot.press("ctrl+x")
        library.hold.clear()
        await it.press("j")
        await it.pilot.pause(0.1)
        assert not library.read and "stopped" in it.shown()
        await it.pilot.press("ctrl+x")
        await it.until(lambda: len(library.read) == 7)


async def test_how_far_reading_is_stands_above(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settling, "BEAT", 0.0)
    library = reads()
    settle = library.settle

    def slow(sentence_id: str, cancelled: Callable[[], bool] = lambda: False) -> bool:
        if sentence_id == "courier.5":
            library._wait("fifth", cancelled)
        else:
            time.sleep(0.03)
        return settle(sentence_id, cancelled)

    library.settle = slow  # type: ignore[method-assign]
    library.hold.add("fifth")
    async with opened(library, wait=False) as it:
        await it.until(lambda: "reading 5 of 7" in it.shown())
        assert "Ctrl+x stop" in it.shown()
        library.hold.clear()
        await it.until(lambda: len(library.read) == 7)
        await it.until(lambda: "reading" not in it.shown())


async def test_a_judge_that_breaks_is_told_once_and_the_counted_links_stay() -> None:
    library = reads()

    def broken(sentence_id: str, cancelled: object = None) -> bool:
        library.asked_to_read.append(sentence_id)
        raise RuntimeError("out of memory")

    library.settle = broken  # type: ignore[method-assign]
    async with opened(library) as it:
        await it.until(lambda: "out of memory" in it.shown())
        await it.press("n")
        await it.pilot.pause(0.1)
        assert "88% sure" in it.pane("related") and len(library.asked_to_read) == 1


async def test_a_verdict_holds_after_reading() -> None:
    library = reads(changing("courier.3", herald=0.2))
    async with opened(library) as it:
        await it.press("n")
        await it.until(lambda: title(it).endswith("read"))
        await it.press("tab", "x")
        await it.until(lambda: "REPEATS" not in it.pane("related"))
        assert "courier.3" in library.read
        await it.until(lambda: "   ≠1" in it.pane("main"))


async def test_pages_that_change_while_reading_are_no_obstacle() -> None:
    library = reads()
    async with opened(library) as it:
        await it.until(lambda: len(library.read) == 7)
        library.articles = library.articles[1:]
        library.read.clear()
        it.reading.settling.again()
        await it.pilot.pause(0.1)
        assert it.app.is_running and it.reading.main.article is COURIER


async def test_what_was_read_of_one_end_is_known_at_the_other() -> None:
    """Who follows a link that only reading found is not told that nobody else says it."""
    new = replace(NEW, to_id="post.0")
    library = reads(
        lambda links: [*links, new] if links and links[0].from_id == new.from_id else links
    )
    async with opened(library) as it:
        await it.press("n")
        await it.until(lambda: new.from_id in library.read)
        desk = it.reading.desk
        it.reading.settling.stop()
        library.read.discard(new.to_id)
        desk.forget()
        counted = desk.ask(new.to_id)
        assert not counted.read and new.from_id not in [link.to_id for link in counted.links]
        desk.ask(new.from_id)
        known = desk.known(new.to_id)
        assert known is not None and new.reversed() in known.links, "known already"
        del desk._known[new.to_id, desk.strictness, desk.dismissed]
        assert new.reversed() in desk.ask(new.to_id).links, "asked later"
