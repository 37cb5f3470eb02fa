"""What is looked at stands where it should: after a start, in lists, as counts come in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.model import Failure, Link, Reason
from reader.tui.layout.panes import arrange
from reader.tui.settings import load_settings
from reader.tui.widgets.item_list import ItemList
from tests.tui.fake import FakeLibrary, make_article
from tests.tui.helpers import PLAIN, opened
from tests.tui.stories import bridge_library

LONG = make_article(
    "long",
    [("p", [f"이 긴 기사의 {number}번째 문단에는 문장이 하나 있다."]) for number in range(1, 80)],
    title="긴 기사",
    source="새벽신문",
    published="2025-07-03",
)


async def test_a_restart_shows_the_sentence_where_reading_ended() -> None:
    """The page comes after the empty pane was laid out, as it does from disk."""
    settings = replace(PLAIN, restore=True)
    async with opened(FakeLibrary([LONG], []), settings=settings) as it:
        await it.press("G")
    library = FakeLibrary([LONG], [], hold={"load"})
    async with opened(library, settings=settings, wait=False) as it:
        await it.pilot.pause(0.1)
        library.hold.clear()
        await it.until(lambda: library.ready)
        await it.settle()
        assert it.sentence == LONG.sentences[-1].text
        assert "79번째" in it.pane("main")


@pytest.mark.parametrize("size", [(140, 40), (100, 30)])
@pytest.mark.parametrize("keys", [["n"], ["n", "enter"]])
async def test_a_message_over_two_panes_loses_no_syllable(
    size: tuple[int, int], keys: list[str]
) -> None:
    async with opened(size=size, settings=replace(PLAIN, language="ko")) as it:
        await it.press(*keys)
        for row in ("copied", "first-copy.none", "link.none", "notes.orphan"):
            it.reading.tell(row)
        await it.settle()
        shown = "".join(it.shown().split())
        assert shown.count("출처와함께복사했습니다.") == 1
        assert shown.count("중복된부분이없습니다.") == 1
        assert shown.count("웹주소가없습니다.") == 1
        assert shown.count("문장이없어짐") == 1


async def test_a_list_is_laid_out_for_its_width_from_the_first_paint(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What a busy machine shows for seconds must not be a column of single words."""
    widths: list[int] = []
    lay = ItemList.lay

    def watched(self: ItemList) -> None:
        widths.append(self.text_width)
        lay(self)

    monkeypatch.setattr(ItemList, "lay", watched)
    for size in ((140, 40), (80, 24)):
        async with opened(size=size) as it:
            await it.press("question_mark")
    assert set(widths) == {115, 68}


def test_the_related_pane_stands_beside_the_article_that_it_speaks_of() -> None:
    for width in (100, 140):
        assert arrange(width, 40, "related", True, "beside").shown == {"beside", "related"}
        assert arrange(width, 40, "related", True, "main").shown == {"main", "related"}


async def test_the_article_beside_stays_in_sight_while_its_links_are_looked_at() -> None:
    async with opened() as it:
        await it.press("n", "tab", "enter", "tab")
        assert it.reading.here == "related" and it.reading.beside.display
        assert it.reading.related.link is not None
        assert it.reading.related.link.from_id == it.reading.beside.sentence_id


async def test_what_is_said_at_the_foot_is_of_the_two_sentences_on_screen() -> None:
    """Not of a third article that says the same."""
    async with opened() as it:
        await it.press("n", "tab", "j", "enter")
        link = it.reading.related.link
        assert link is not None and link.to_id == it.reading.main.sentence_id
        assert it.reading.peek.text.startswith(("≈", "≠")) and "% sure" in it.reading.peek.text


async def test_a_reason_without_words_of_its_own_is_named_at_the_foot() -> None:
    """Where only reading speaks for a link, its reason quotes nothing."""
    library = bridge_library()
    counted = library.linked[0]
    why = (Reason("read", "", (), ()),)
    read = Link(counted.kind, counted.score, counted.from_id, counted.to_id, why)
    async with opened(FakeLibrary(library.pages, [read]), size=(100, 30)) as it:
        await it.press("n", "enter")
        assert "% sure · read as contradicting" in it.reading.peek.text


async def test_the_list_of_articles_stands_still_as_counts_come() -> None:
    library = bridge_library(hold={"prepare"})
    async with opened(library, wait=False) as it:
        await it.until(lambda: len(it.reading.list.articles) == 4)
        before = list(it.reading.list._first)
        library.hold.clear()
        await it.until(lambda: library.ready)
        await it.settle()
        assert "≈" in it.pane("list") and list(it.reading.list._first) == before


async def test_the_strictness_goes_there_and_back_by_the_same_steps() -> None:
    async with opened(settings=replace(PLAIN, strictness=0.25)) as it:
        seen = [it.reading.desk.strictness]
        for step in (-1, -1, -1, 1, 1, 1):
            it.reading.desk.stricter(step)
            seen.append(it.reading.desk.strictness)
        assert seen == [0.25, 0.2, 0.1, 0.05, 0.1, 0.2, 0.3]


async def test_keys_on_any_screen_go_before_work_in_the_background() -> None:
    async with opened() as it:
        await it.press("slash")
        it.reading.desk.last_key = 0
        await it.press("x")
        assert it.reading.desk.idle < 60


async def test_a_card_tells_its_kind_where_the_head_has_no_room() -> None:
    async with opened(size=(60, 15)) as it:
        await it.press("n", "tab", "G")
        assert "DISPUTES" not in it.pane("related") or "REPEATS" not in it.pane("related")
        rows = it.pane("related").splitlines()
        assert any("≠ " in row and "% sure" in row for row in rows)


async def test_while_pages_are_opened_no_pane_speaks_of_comparing() -> None:
    library = bridge_library(hold={"load"})
    async with opened(library, wait=False) as it:
        await it.pilot.pause(0.1)
        assert it.shown().count("Opening pages…") == 2 and "Comparing" not in it.shown()
        library.hold.clear()
        await it.until(lambda: library.ready)
    broken = FakeLibrary([], [], failures=(Failure("x.txt", "empty file"),))
    async with opened(broken, size=(80, 24)) as it:
        assert "No article could be opened" in it.reading.peek.text


async def test_what_was_found_stands_without_blank_rows_inside_an_entry() -> None:
    async with opened() as it:
        await it.press("f", *"420억")
        await it.until(lambda: "sentences in" in it.shown())
        rows = it.pane("items").splitlines()
        first = next(row for row in rows if row.startswith("▌"))
        assert first.strip("▌ "), "the cursor begins on the sentence"


async def test_an_article_is_found_by_the_name_of_its_file() -> None:
    async with opened() as it:
        await it.press("o", *"herald.txt", "enter")
        assert it.reading.article_id == "herald"


def test_a_theme_that_nobody_knows_is_told(tmp_path: Path) -> None:
    """As a list is where a name belongs: neither ends the start."""
    (tmp_path / "settings.toml").write_text('theme = "reading-day"\nmarks = ["ascii"]\n')
    settings = load_settings(tmp_path)
    assert settings.theme is None and settings.marks == "unicode"
    assert len(settings.problems) == 2
    assert settings.problems[0] == "settings.toml:1: no theme is called reading-day"


async def test_a_single_article_is_not_said_to_stand_alone_among_others() -> None:
    async with opened(FakeLibrary([LONG], []), size=(80, 24)) as it:
        assert it.reading.peek.text == "Only one article is open: there is none to compare it with."
        await it.press("m")
        assert "Overview: sentences that two articles share" in it.shown()
        assert "The overview needs two articles." in it.shown()


async def test_titles_have_room_on_a_small_screen_and_the_legend_has_the_marks_in_use() -> None:
    async with opened(size=(80, 24), settings=replace(PLAIN, marks="ascii")) as it:
        await it.press("t")
        assert "Who said it when" in it.shown()
        await it.press("escape", "m")
        await it.until(lambda: "= repeats  ! disputes" in it.shown())
        assert "Overview: sentences that two articles share" in it.shown()
