"""Paragraphs that stand word for word in another article are marked, named and led to."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Event, current_thread, main_thread

import pytest

from reader.model import Article
from reader.tui.commands import passages
from reader.tui.layout.article import lay_out
from reader.tui.links.flagged import Copy, copies_of, copy_at, shared
from reader.tui.place.history import Place
from reader.tui.words.labels import labels_of
from reader.tui.words.strings import words
from tests.replacing import replace
from tests.tui.helpers import opened
from tests.tui.stories import COURIER, POST, TWIN, copied_library


def test_blocks_end_where_the_other_article_changes() -> None:
    def blocks(copies: dict[int, Copy]) -> list[tuple[int, int, str]]:
        return [(*block.lines, block.copy.article) for block in shared(COURIER, copies)]

    one, other = Copy("twin", "포구신문", 3), Copy("post", "한강포스트", 2)
    assert blocks({}) == []
    assert blocks({5: one, 7: one}) == [(5, 7, "twin")]
    assert blocks({5: one, 7: other}) == [(5, 5, "twin"), (7, 7, "post")]
    assert blocks({7: other}) == [(7, 7, "post")]
    more = replace(one, others=(other,))
    assert blocks({5: one, 7: more}) == [(5, 5, "twin"), (7, 7, "twin")], "in one more there"
    assert blocks({5: more, 7: more}) == [(5, 7, "twin")]


def test_a_stretch_is_a_copy_when_most_of_it_is() -> None:
    (span,) = COURIER.sentences[3].spans
    copy = Copy("twin", "포구신문", 3)
    assert copy_at([span], {span.line: copy}) == copy
    assert copy_at([span], {span.line + 1: copy}) is None
    assert copy_at([], {1: copy}) is None


def test_a_copy_in_an_article_that_went_away_is_none() -> None:
    def find(article_id: str) -> Article:
        return {"post": POST}[article_id]

    places = {1: [("gone", 3)], 2: [("gone", 1), ("post", 3)]}
    assert copies_of(COURIER, places, find) == {2: Copy("post", "한강포스트", 3)}


def test_a_copy_of_the_same_outlet_is_named_by_its_hour_or_its_file() -> None:
    later = replace(COURIER, id="later", path="/pages/later.html", published="2025-07-03T11:40")
    again = replace(COURIER, id="again", path="/pages/again.html")
    pages = {"later": later, "again": again}
    named = copies_of(COURIER, {1: [("later", 1)], 2: [("again", 2)]}, pages.__getitem__)
    assert [copy.source for copy in named.values()] == [
        "새벽신문 · 2025-07-03 11:40",
        "새벽신문 · again.html",
    ]


def test_one_label_stands_above_a_block() -> None:
    copy = Copy("twin", "포구신문", 3)
    page = lay_out(COURIER, 60, "folded", labels_of(words("en")), copies={5: copy, 7: copy})
    labels = [n for n, line in enumerate(page.lines) if "word for word in 포구신문" in line.text]
    assert labels == [page.first[2] - 1]


async def test_the_block_is_marked_and_named_and_the_sentence_read_stays() -> None:
    async with opened(copied_library()) as it:
        await it.until(lambda: "also word for word in 포구신문 · d goes there" in it.pane("main"))
        assert it.pane("main").count("┆") == 6, "the label and five rows"
        assert it.sentence == COURIER.sentences[0].text


async def test_d_puts_the_other_article_beside_at_the_same_words() -> None:
    async with opened(copied_library()) as it:
        await it.until(lambda: "word for word" in it.pane("main"))
        await it.press("n", "d")
        assert it.reading.has_beside and it.reading.here == "beside"
        assert it.reading.beside.article is TWIN and it.sentence == TWIN.sentences[2].text
        await it.press("d")
        assert it.reading.here == "main" and it.sentence == COURIER.sentences[2].text
        await it.press("escape", "g", "d")
        assert not it.reading.has_beside
        assert it.sentence == COURIER.sentences[2].text, "else to what is repeated here"


def test_of_many_copies_the_first_are_named_and_the_rest_is_counted() -> None:
    def named(count: int, language: str = "en") -> str:
        first, *others = [Copy(f"c{n}", f"신문{n}", 3) for n in range(count)]
        return labels_of(words(language)).copied(replace(first, others=tuple(others)))

    assert named(1).endswith("in 신문0 · d goes there")
    assert named(3).endswith("in 신문0, 신문1, 신문2 · d chooses")
    assert named(5).endswith("in 신문0, 신문1 and 3 more · d chooses")
    assert "신문0, 신문1 외 3곳에도" in named(5, "ko")


@pytest.mark.parametrize("size", [(140, 40), (80, 24)])
async def test_of_several_copies_d_asks_which_and_then_goes_to_and_fro(
    size: tuple[int, int],
) -> None:
    library = copied_library()
    library.copies["courier"] = {5: [("twin", 3), ("post", 2)], 7: [("twin", 4)]}
    async with opened(library, size=size) as it:
        await it.press("n")
        await it.until(lambda: "word for word in 포구신문, 한강포스트" in it.flat("main"))
        await it.press("d")
        assert "Word for word elsewhere" in it.shown() and POST.title in it.shown()
        assert not it.reading.has_beside
        await it.press("j", "enter")
        assert it.reading.has_beside and it.reading.beside.article is POST
        await it.press("tab", "shift+tab")
        it.reading.go_to_pane("main")
        await it.press("d")
        assert it.reading.here == "beside" and it.reading.beside.article is POST


async def test_d_on_another_sentence_goes_to_the_next_paragraph_that_stands_elsewhere() -> None:
    async with opened(copied_library()) as it:
        await it.until(lambda: "word for word" in it.pane("main"))
        it.reading.navigation.go(Place("twin", 0))
        await it.until(lambda: "word for word" in it.pane("main"))
        assert it.sentence == TWIN.sentences[0].text
        await it.press("d")
        assert it.sentence == TWIN.sentences[2].text and not it.reading.has_beside
        told = [one.message for one in it.app._notifications]
        assert told[-1].endswith("d again goes there.") and "Nothing is repeated" not in str(told)
        await it.press("d")
        assert it.reading.has_beside and it.reading.beside.article is COURIER


async def test_the_list_names_the_block_and_leads_to_both_places() -> None:
    async with opened(copied_library()) as it:
        await it.until(lambda: "word for word" in it.pane("main"))
        await it.press("B")
        await it.until(lambda: "word for word in 새벽신문" in it.shown())
        assert "lines 5-7 · word for word in 포구신문" in it.shown()
        await it.press("j", "enter")
        assert it.sentence == COURIER.sentences[2].text and not it.reading.has_beside
        await it.press("B", "j", "d")
        assert it.reading.beside.article is TWIN and it.sentence == TWIN.sentences[2].text


async def test_the_articles_on_screen_are_compared_first() -> None:
    made = copied_library()
    async with opened(made) as it:
        assert made.wanted_first == ("courier",)
        await it.press("n", "enter")
        assert made.wanted_first == ("courier", "watch")


async def test_the_list_says_that_it_still_looks_and_stops_when_it_is_closed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(passages, "TELL_EVERY", 0.0)
    library = copied_library()
    go, asked = Event(), []
    shared_copies = library.shared_copies

    def slow(article_id: str) -> Mapping[int, tuple[str, int]]:
        if current_thread() is not main_thread() and len(asked) > 1:
            go.wait(5)
        asked.append(article_id)
        return shared_copies(article_id)

    async with opened(library) as it:
        it.reading.desk.copies.clear()
        library.shared_copies = slow  # type: ignore[method-assign]
        await it.pilot.press("B")
        total = len(library.articles)
        await it.until(lambda: f"looking 1 of {total}" in it.shown())
        await it.pilot.press("escape")
        await it.until(lambda: it.app.screen is it.reading)
        go.set()
        await it.settle()
        assert len(asked) < total, "nobody looks on for a list that is closed"
        await it.press("B")
        await it.until(lambda: "looking" not in it.shown())
