"""Notes and verdicts, from the key to the store and back to the margin."""

from __future__ import annotations

import pytest
from textual.widgets import Input, TextArea

from reader.tui.screens.picker import Picker
from reader.tui.widgets.bars import HintBar
from reader.tui.widgets.item_list import ItemList
from reader.tui.words import telling
from tests.replacing import replace
from tests.tui.fake import make_article
from tests.tui.helpers import PLAIN, opened
from tests.tui.stories import COURIER, bridge_library


async def test_a_writes_a_note_that_stands_in_the_margin_and_in_the_list() -> None:
    async with opened() as it:
        await it.press("n", "a")
        assert "Note on this sentence" in it.shown() and "보수 공사에는 모두" in it.shown()
        await it.press(*"check this", "tab", *"budget, city", "ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        await it.until(lambda: "✎" in it.pane("main"))
        note = it.library.notes.kept[0]
        assert (note.text, note.tags) == ("check this", ("budget", "city"))
        assert note.target.exact == COURIER.sentences[3].text
        assert "Note saved. A lists all notes." in it.shown()
        assert "✎ check this #budget #city" in it.pane("related")
        await it.press("g")
        assert "check this" not in it.shown()
        await it.press("A")
        assert "check this" in it.shown() and "#budget #city" in it.shown()
        await it.press("enter")
        assert it.sentence == COURIER.sentences[3].text


async def test_the_list_of_notes_shows_tags_whole_and_no_title_twice() -> None:
    async with opened(size=(80, 24)) as it:
        await it.press("a", *"on the title", "tab", *"budget,city", "ctrl+s")
        await it.until(lambda: len(it.reading.notebook.notes) == 1)
        await it.press("n", "a", *"x", "tab", *"a-tag-of-many-characters, another-long-one")
        await it.press("ctrl+s")
        await it.until(lambda: len(it.reading.notebook.notes) == 2)
        await it.press("A")
        items = it.app.screen.query_one("#items", ItemList)
        rows = [line.text for line in items.lines]
        assert any(row.startswith("#a-tag-of-many-characters #another-long-one") for row in rows)
        title = COURIER.title[:2]
        assert sum(title in row for row in rows) == 1, "as a quotation, and not below it again"
        assert COURIER.source is not None
        assert sum(f"· {COURIER.source}" in row for row in rows) == 2, "who says it comes first"


async def test_a_on_a_noted_sentence_edits_the_note() -> None:
    async with opened() as it:
        await it.press("n", "a", *"one", "ctrl+s")
        await it.until(lambda: "✎" in it.pane("main"))
        assert "edit note" in it.shown()
        await it.press("a")
        assert it.app.screen.query_one(TextArea).text == "one"
        await it.press(*" two", "ctrl+s")
        await it.until(lambda: it.library.notes.kept[0].text == "one two")
        assert len(it.library.notes.kept) == 1


async def test_escape_and_an_empty_note_save_nothing() -> None:
    async with opened() as it:
        await it.press("a", *"no", "escape", "escape")
        await it.press("a", "ctrl+s")
        assert not it.library.notes.kept and "An empty note is not saved" in it.shown()


async def test_escape_asks_before_it_throws_away_what_was_typed() -> None:
    async with opened() as it:
        await it.press("a", *"long thought", "escape")
        assert "Not saved yet: Esc once more" in it.shown()
        await it.press("ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        await it.press("a", "escape")
        assert it.app.screen is it.reading, "nothing was changed, so nothing is asked"
        await it.press("a", *" more", "escape", "escape")
        assert it.app.screen is it.reading
        assert it.library.notes.kept[0].text == "long thought"


@pytest.mark.parametrize("size", [(60, 15), (80, 24)])
async def test_the_field_in_focus_and_the_warning_are_seen_at_every_size(
    size: tuple[int, int],
) -> None:
    async with opened(size=size) as it:
        await it.press("n", "a", *"long thought")
        assert "long thought" in it.shown() and "Ctrl+S saves" in it.shown()
        await it.press("tab", *"budget")
        assert "budget" in it.shown()
        await it.press("tab")
        assert "no colour" in it.shown()
        await it.press("tab")
        assert "save Ctrl+S" in it.shown()
        await it.press("escape")
        assert "Not saved yet: Esc once more" in it.shown()
        await it.press("shift+tab", "shift+tab", *"et")
        assert "Not saved yet" not in it.shown(), "who types on is warned anew"
        await it.press("ctrl+q")
        assert it.app.is_running and "Not saved yet: Esc once more" in it.shown()
        await it.press("ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))


async def test_a_colour_from_elsewhere_is_kept_when_the_text_is_edited() -> None:
    async with opened() as it:
        await it.press("a", *"x", "ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        it.library.notes.kept = [replace(it.library.notes.kept[0], colour="#ff8800")]
        it.reading.work.read_notes()
        await it.settle()
        await it.press("a", *"y", "ctrl+s")
        await it.until(lambda: it.library.notes.kept[0].text == "xy")
        assert it.library.notes.kept[0].colour == "#ff8800"


async def test_tags_from_elsewhere_that_hold_commas_stay_whole() -> None:
    async with opened() as it:
        await it.press("n", "a", *"one", "ctrl+s")
        await it.until(lambda: len(it.reading.notebook.notes) == 1)
        note = it.library.notes.kept[0]
        tags = ("Seoul, Korea", "#1")
        it.library.notes.kept[0] = replace(note, tags=tags)
        it.reading.notebook.read()
        await it.press("a")
        await it.press("escape")
        assert it.app.screen is it.reading, "nothing was typed"
        await it.press("a", *" two", "ctrl+s")
        await it.until(lambda: it.library.notes.kept[0].text == "one two")
        assert it.library.notes.kept[0].tags == tags
        await it.until(lambda: it.app.screen is it.reading)
        await it.press("a", "tab", *", more", "ctrl+s")
        await it.until(lambda: "more" in it.library.notes.kept[0].tags)


async def test_korean_can_be_typed_into_a_note() -> None:
    async with opened() as it:
        await it.press("a")
        await it.press(*"메모")
        await it.press("ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        assert it.library.notes.kept[0].text == "메모"


async def test_a_note_is_deleted_and_brought_back() -> None:
    async with opened() as it:
        await it.press("a", *"x", "ctrl+s")
        await it.until(lambda: "✎" in it.pane("main"))
        await it.press("A", "d")
        await it.until(lambda: not it.library.notes.kept)
        await it.press("escape", "u")
        await it.until(lambda: bool(it.library.notes.kept))
        await it.until(lambda: "✎" in it.pane("main"))


async def test_the_list_stays_open_when_a_note_is_deleted_or_brought_back_there() -> None:
    async with opened() as it:
        for text in ("first", "second", "third"):
            await it.press("j", "a", *text, "ctrl+s")
            await it.until(lambda: len(it.library.notes.kept) == len(it.reading.notebook.notes))
        await it.press("A", "j", "d")
        picker = it.app.screen
        assert isinstance(picker, Picker)
        await it.until(lambda: len(picker.items) == 2)
        assert [note.text for note in it.library.notes.kept] == ["first", "third"]
        assert picker.list.chosen is picker.items[1], "the cursor is where it was"
        await it.press("d", "d", "d")
        await it.until(lambda: "No notes yet" in it.shown())
        assert it.app.screen is picker
        await it.press("u")
        await it.until(lambda: len(picker.items) == 1)
        await it.press("enter")
        assert it.app.screen is it.reading


async def test_undo_names_what_it_took_away_and_it_can_be_done_again() -> None:
    async with opened() as it:

        def told() -> list[str]:
            return [one.message for one in it.app._notifications]

        await it.press("a", *"first", "ctrl+s")
        await it.until(lambda: len(it.reading.notebook.notes) == 1)
        await it.press("j", "a", *"second", "ctrl+s")
        await it.until(lambda: len(it.reading.notebook.notes) == 2)
        await it.press("A", "u")
        await it.until(lambda: told() == ["Undone, taken away again: “second” U brings it back."])
        await it.press("u")
        await it.until(lambda: "“first” U brings" in told()[0])
        assert not it.library.notes.kept
        await it.press("U", "escape", "U")
        await it.until(lambda: told() == ["Done again, it is back: “second” u undoes."])
        assert [note.text for note in it.library.notes.kept] == ["first", "second"]
        await it.press("U")
        await it.until(lambda: told() == ["Nothing to do again."])


async def test_a_hint_of_a_list_can_be_clicked() -> None:
    async with opened() as it:
        await it.press("a", *"x", "ctrl+s")
        await it.until(lambda: bool(it.reading.notebook.notes))
        await it.press("A")
        bar = it.app.screen.query_one("#over-hints", HintBar)
        await it.pilot.click(bar, offset=(bar.text.index("d delete") + 1, 0))
        await it.until(lambda: not it.library.notes.kept)


async def test_a_verdict_leaves_the_article_beside_where_it_is() -> None:
    """Its next best counterpart may stand elsewhere: who judged one link is still looking at it."""
    library = bridge_library()
    nearest = next(link for link in library.linked if link.to_id == "watch.2")
    elsewhere = "watch.3"
    library.linked.append(replace(nearest, to_id=elsewhere, score=nearest.score - 0.1))
    async with opened(library) as it:
        await it.press("n", "enter")
        it.reading.go_to_pane("main")
        beside = it.reading.beside
        assert beside.sentence_id == nearest.to_id
        assert it.reading.following.chosen is not None
        assert it.reading.following.chosen.to_id == nearest.to_id
        await it.press("x")
        await it.until(lambda: elsewhere in [x.to_id for x in it.reading.related.links])
        assert nearest.to_id not in [x.to_id for x in it.reading.related.links]
        assert beside.sentence_id == nearest.to_id


async def test_a_plain_message_makes_room_once_it_was_seen_and_a_warning_does_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(telling, "SEEN", 0.0)
    async with opened() as it:
        it.reading.tell("work.failed", severe=True, reason="a warning")
        await it.press("c", "w", "T")
        await it.until(lambda: f"Theme: {it.app.theme}" in it.shown())
        assert sorted(n.message[:6] for n in it.app._notifications) == ["Theme:", "a warn"]
        assert "Copied" not in it.shown() and "a warning" in it.shown()


async def test_verdicts_in_a_row_leave_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling, "SEEN", 60.0)
    async with opened() as it:
        await it.press("n", "tab", "y", "x", "y", "x")
        await it.until(lambda: len(it.app._notifications) == 1)
        await it.press("T", "T", "T")
        await it.until(lambda: f"Theme: {it.app.theme}" in it.shown())
        assert sorted(n.message[:6] for n in it.app._notifications) == ["Dismis", "Theme:"]
        assert "Dismissed" in it.shown(), "what it did not replace still stands"


async def test_an_empty_list_says_what_to_do() -> None:
    async with opened() as it:
        await it.press("A")
        assert "Put the cursor on a sentence and press a" in it.shown()
        assert (
            it.app.screen.query_one("#over-hints", HintBar).text == "Esc close  u undo  U do again"
        )


async def test_a_dismissed_link_goes_and_comes_back() -> None:
    async with opened() as it:
        await it.press("n", "tab", "x")
        await it.until(lambda: "REPEATS 1" in it.pane("related"))
        assert "공사비는" not in it.pane("related")
        await it.until(lambda: "≈1 ≠1" in it.pane("main"))
        assert it.library.notes.kept[0].verdict == "dismissed"
        await it.press("X")
        await it.until(lambda: "✗ dismissed" in it.pane("related"))
        assert "Dismissed links are shown" in it.shown()
        assert "REPEATS 1 · dismissed 1" in it.pane("related"), "it counts for nothing"
        await it.press("X")
        await it.until(lambda: "Dismissed links are hidden" in it.shown())
        await it.press("u")
        await it.until(lambda: "REPEATS 2" in it.pane("related"))


async def test_a_second_x_dismisses_the_link_that_is_chosen_then() -> None:
    async with opened() as it:
        await it.press("n", "tab")
        assert it.reading.related.link is not None
        first = it.reading.related.link.to_id
        await it.press("x")
        await it.until(lambda: first not in [x.to_id for x in it.reading.related.links])
        await it.settle()
        assert it.reading.related.link is not None
        second = it.reading.related.link.to_id
        await it.press("x")
        await it.until(lambda: len(it.library.notes.kept) == 2)
        assert [note.verdict for note in it.library.notes.kept] == ["dismissed"] * 2
        assert [note.other.sentence_id for note in it.library.notes.kept] == [first, second]
        await it.press("u")
        await it.until(lambda: len(it.library.notes.kept) == 1)
        await it.press("u")
        await it.until(lambda: first in [x.to_id for x in it.reading.related.links])
        assert not it.library.notes.kept


async def test_a_dismissed_link_that_is_shown_is_taken_back_and_dismissed_by_the_key() -> None:
    async with opened() as it:
        await it.press("X", "n", "tab")
        for kept in (1, 0, 1):
            await it.press("x")
            await it.until(lambda kept=kept: len(it.library.notes.kept) == kept)
            await it.until(lambda kept=kept: ("✗ dismissed" in it.pane("related")) == bool(kept))


async def test_x_held_too_long_does_not_take_back_the_only_link() -> None:
    library = bridge_library()
    library.linked = [link for link in library.linked if link.from_id == "courier.3"][:1]
    async with opened(library) as it:
        await it.press("n", "x", "x")
        await it.until(lambda: len(it.library.notes.kept) == 1)
        await it.settle()
        await it.press("x")
        assert len(it.library.notes.kept) == 1 and "Dismissed:" in it.shown()
        await it.press("u")
        await it.until(lambda: not it.library.notes.kept)
        await it.settle()
        await it.press("x")
        await it.until(lambda: len(it.library.notes.kept) == 1)


async def test_after_undo_x_judges_the_chosen_link() -> None:
    async with opened() as it:
        await it.press("n", "tab")
        assert it.reading.related.link is not None
        first = it.reading.related.link.to_id
        await it.press("x")
        await it.until(lambda: len(it.library.notes.kept) == 1)
        await it.press("u")
        await it.until(lambda: not it.library.notes.kept)
        await it.settle()
        assert it.reading.related.link.to_id == first
        await it.press("x")
        await it.until(lambda: len(it.library.notes.kept) == 1)
        assert it.library.notes.kept[0].other.sentence_id == first


async def test_a_confirmed_link_stays_at_any_strictness() -> None:
    async with opened() as it:
        await it.press("n", "tab", "j", "y")
        await it.until(lambda: "✓ confirmed" in it.pane("related"))
        await it.press("minus", "minus", "minus", "minus")
        await it.until(lambda: "REPEATS 1" in it.pane("related"))
        assert "42 billion" in it.pane("related")
        await it.press("y")
        await it.until(lambda: not it.library.notes.kept)
        await it.until(lambda: "taken back" in it.shown())
        assert "Confirmed:" not in it.shown()


async def test_the_message_names_the_link_that_was_judged() -> None:
    async with opened() as it:
        await it.press("n", "x")
        await it.until(lambda: bool(it.app._notifications))
        (said,) = (told.message for told in it.app._notifications)
        assert said == "Dismissed: 시민감시단 보고서, “공사비는 420억원이었다.” u undoes."


async def test_a_link_that_is_not_on_screen_is_shown_before_it_is_judged() -> None:
    async with opened(size=(80, 24)) as it:
        await it.press("n", "x")
        assert not it.library.notes.kept and it.reading.here == "related"
        (said,) = (told.message for told in it.app._notifications)
        assert said == "This is the link: x again dismisses it."
        await it.press("x")
        await it.until(lambda: len(it.library.notes.kept) == 1)
        await it.press("escape", "enter", "y")
        await it.until(lambda: len(it.library.notes.kept) == 2)
        assert it.library.notes.kept[1].verdict == "confirmed", "its sentence stands beside"
        await it.until(lambda: "✓ confirmed" in it.reading.peek.render_line(0).text)
        assert "100%" not in it.shown(), "which is the user's word, and no estimate"
        await it.press("x")
        await it.until(lambda: it.library.notes.kept[-1].verdict == "dismissed")
        await it.press("shift+tab")
        chosen = it.reading.following.chosen
        assert chosen is not None and chosen.to_id == "post.1", "which is not on screen"
        await it.press("x")
        assert it.reading.here == "related" and len(it.library.notes.kept) == 2


async def test_one_undo_takes_back_a_verdict_that_was_turned_round() -> None:
    async with opened() as it:
        await it.press("n", "tab", "j", "y")
        await it.until(lambda: "✓ confirmed" in it.pane("related"))
        await it.press("x")
        await it.until(lambda: "REPEATS 1" in it.pane("related"))
        await it.press("u")
        await it.until(lambda: "✓ confirmed" in it.pane("related"))
        assert "the link is now confirmed" in " ".join(it.shown().replace("▌", " ").split())
        await it.press("u")
        await it.until(lambda: "✓ confirmed" not in it.pane("related"))
        assert not it.library.notes.kept and "REPEATS 2" in it.pane("related")


async def test_undo_of_a_verdict_tells_whose_link_it_is_and_what_it_is_now() -> None:
    async with opened(settings=replace(PLAIN, language="ko")) as it:
        await it.press("n", "x")
        await it.until(lambda: bool(it.library.notes.kept))
        await it.press("u")
        await it.until(lambda: not it.library.notes.kept)
        await it.until(lambda: "되돌렸습니다" in it.shown())
        said = [told.message for told in it.app._notifications]
        link = "시민감시단 보고서, “공사비는 420억원이었다.”"
        assert f"되돌렸습니다. 이 연결은 이제 표시 없음: {link} U: 다시 하기" in said
        await it.press("U")
        await it.until(lambda: bool(it.library.notes.kept))
        await it.until(lambda: "다시 했습니다" in it.shown())
        said = [told.message for told in it.app._notifications]
        assert f"다시 했습니다. 이 연결은 이제 틀림 표시: {link} u: 되돌리기" in said


async def test_a_verdict_is_taken_back_where_the_page_changed_since() -> None:
    async with opened() as it:
        await it.press("n", "tab", "y")
        await it.until(lambda: bool(it.library.notes.kept))
        note = it.library.notes.kept[0]
        moved = replace(note.target, sentence_id="courier.99")
        it.library.notes.kept = [replace(note, target=moved)]
        link = it.reading.related.link
        assert link is not None and not it.reading.notebook.judge(link, "confirmed")
        assert not it.library.notes.kept


async def test_a_verdict_needs_a_link() -> None:
    async with opened() as it:
        await it.press("y")
        assert "Put the cursor on a link first" in it.shown()


async def test_colour_and_tags_are_optional_and_the_fields_are_reached_by_tab() -> None:
    async with opened() as it:
        await it.press("a", "tab")
        assert isinstance(it.app.focused, Input)


async def test_what_was_undone_is_told_once_and_in_the_language_of_the_screen() -> None:
    async with opened(settings=replace(PLAIN, language="ko")) as it:
        await it.press("a", *"x", "ctrl+s")
        await it.press("a", "ctrl+d")
        await it.press("u")
        await it.until(lambda: "지운 것이" in it.shown())
        await it.press("u")
        await it.until(lambda: "더한 것을" in it.shown())
        assert "ndone" not in it.shown()


async def test_a_note_without_its_sentence_leads_to_its_page_and_says_so() -> None:
    async with opened() as it:
        await it.press("n", "a", *"kept", "ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        note = it.library.notes.kept[0]
        gone = replace(note.target, exact="전혀 다른 말이 여기 있었다", prefix="", suffix="")
        it.library.notes.kept = [replace(note, target=gone)]
        it.reading.work.read_notes()
        await it.settle()
        await it.press("A")
        assert "its sentence is gone" in it.shown()
        await it.press("escape", "l", "j", "enter", "A")
        assert it.reading.article_id != "courier"
        await it.press("enter")
        assert it.app.screen is it.reading and it.reading.article_id == "courier"
        flat = " ".join(it.shown().replace("▌", " ").split())
        assert "its sentence is no longer in it" in flat
        await it.press("A", "d")
        await it.until(lambda: not it.library.notes.kept)


@pytest.mark.parametrize("size", [(60, 15), (80, 24), (140, 40)])
async def test_a_sentence_with_no_room_in_the_dialog_ends_in_an_ellipsis(
    size: tuple[int, int],
) -> None:
    long = "긴 문장이 " * 100 + "끝났다."
    library = bridge_library()
    library.pages.insert(0, make_article("long", [("p", [long]), ("p", ["짧다."])], title="글"))
    async with opened(library, size=size) as it:
        await it.press("a")
        quote = it.app.screen.query_one("#note-sentence")
        rows = [quote.render_line(y).text.rstrip() for y in range(quote.size.height)]
        assert rows[0].startswith("“긴 문장이") and rows[-1].endswith("…")
        await it.press("escape", "j", "a")
        quote = it.app.screen.query_one("#note-sentence")
        assert quote.render_line(0).text.rstrip() == "“짧다.”" and quote.size.height == 1
