"""The related pane: the cards of a sentence, what they set off, and which are shown."""

from __future__ import annotations

from reader.records import replace
from reader.strictness import DEFAULT_STRICTNESS, percent, percent_from, threshold
from tests.tui.helpers import opened
from tests.tui.stories import bridge_library


async def test_cards_follow_the_cursor() -> None:
    async with opened() as it:
        await it.press("n")
        cards = it.pane("related")
        assert "≈ REPEATS 2" in cards and "≠ DISPUTES 1" in cards
        assert cards.index("88% sure") < cards.index("74% sure"), "the surest first"
        assert "same figure: 420억 원 = 420억원" in cards
        assert "other figure: 420억 원 ≠ 510억 원" in cards
        assert "시는 점검 자료를 내놓지 않았다." in cards, "the sentence after, as context"
        await it.press("j")
        assert "3만 대에 이른다" in it.flat("related")


async def test_what_agrees_is_underlined_on_both_sides() -> None:
    async with opened() as it:
        await it.press("n", "enter")
        for pane, text in ((it.reading.main, "420억 원"), (it.reading.beside, "420억원")):
            row = pane._first[pane.cursor]
            lines = [pane.render_line(y) for y in range(pane.size.height)]
            marked = [
                segment.text
                for strip in lines
                for segment in strip
                if segment.style and segment.style.underline
            ]
            assert text in "".join(marked), (row, marked)


async def test_filter_by_kind() -> None:
    async with opened() as it:
        await it.press("n", "r")
        assert "Repeats only · strict" in it.shown() and "DISPUTES" not in it.pane("related")
        assert "≠" not in it.pane("main")
        await it.press("r")
        assert "Disputes only · strict" in it.shown() and "REPEATS" not in it.pane("related")
        await it.press("r")
        assert "REPEATS 2" in it.pane("related") and "DISPUTES 1" in it.pane("related")


async def test_a_score_reads_the_same_in_every_place_and_never_as_what_it_lacks() -> None:
    library = bridge_library()
    near = next(link for link in library.linked if 0.3 < link.score < 0.5)
    library.linked = [replace(near, score=0.4999)]
    async with opened(library) as it:
        await it.press("J", "J")
        assert "The nearest repeat, 49% sure" in it.flat("related")
        assert "≈ 49% sure" in it.flat("related") and "50% sure" not in it.shown()


def test_per_cents_are_rounded_away_from_each_other() -> None:
    assert (percent(0.29), percent(0.5899), percent(1.0)) == (29, 58, 100)
    assert percent_from("repeats", 0.5) == 65
    for tenth in range(11):
        least = threshold("disputes", tenth / 10)
        assert percent(least - 0.0001) < percent_from("disputes", tenth / 10) or not least


async def test_wider_and_narrower() -> None:
    async with opened() as it:
        await it.press("J", "J")
        least = percent_from("repeats", DEFAULT_STRICTNESS)
        told = f"The nearest repeat, 41% sure; shown from {least}% on (+ shows"
        assert told in it.flat("related")
        assert "No link is sure enough to be shown." in it.flat("related")
        assert "No other article says this" not in it.flat("related")
        await it.press("plus")
        assert "REPEATS 1" in it.pane("related") and "strict 0.4" in it.shown()
        assert it.pane("main").count("≈1") == 2, "the gutter follows"
        await it.press("minus", "minus", "minus", "minus", "minus")
        assert "strict 0.9" in it.shown()
        await it.press("n")
        assert "REPEATS" not in it.pane("related") and "DISPUTES 1" in it.pane("related")


async def test_the_row_at_the_foot_names_the_reasons_of_the_article_beside() -> None:
    async with opened(size=(100, 30)) as it:
        await it.press("n", "enter")
        assert "≈ 88% sure · same figure: 420억 원 = 420억원" in it.shown()
