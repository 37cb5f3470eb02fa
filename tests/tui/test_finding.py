"""Finding words in the article and in all articles."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from reader.tui.find.search import find
from reader.tui.place.history import Place
from reader.tui.place.onward import beyond
from reader.tui.threads.messages import Changed
from tests.tui.fake import make_article
from tests.tui.helpers import opened
from tests.tui.stories import COURIER, bridge_library


async def test_slash_finds_in_the_article() -> None:
    async with opened() as it:
        await it.press("slash", *"다리")
        assert "1 of 2" in it.shown()
        hints = it.shown().splitlines()[-1]
        assert "Enter step through" in hints and "n next match" not in hints, "n is a letter here"
        await it.press("enter")
        hints = it.shown().splitlines()[-1]
        assert "n next match" in hints and "Enter step through" not in hints
        await it.press("n")
        assert "2 of 2" in it.shown()
        assert it.sentence == COURIER.sentences[5].text
        await it.press("n")
        assert "1 of 2" in it.shown(), "round the end"
        await it.press("N", "escape")
        assert "of 2" not in it.shown()
        await it.press("N")
        assert it.sentence == COURIER.sentences[4].text, "n and N go by links again"


async def test_matches_are_found_again_where_the_page_changed_meanwhile() -> None:
    texts = [sentence.text for sentence in COURIER.sentences[2:]]
    now = make_article(
        "courier-2",
        [("title", COURIER.title), ("p", ["앞에 새로 넣은 문장이다.", "또 하나.", *texts])],
        title=COURIER.title,
    )
    async with opened() as it:
        await it.press("slash", *"다리", "enter")
        found = it.sentence
        it.library.articles = (now, *it.library.articles[1:])
        it.reading.post_message(Changed((("courier", now.id),), 1))
        await it.settle()
        assert it.reading.main.article is now and it.sentence == found
        finding = it.reading.finding
        marked = [now.sentences[owner].text[start:end] for owner, start, end in finding.matches]
        assert marked == ["다리", "다리"]
        await it.press("n")
        assert "2 of 2" in it.shown() and "다리" in it.sentence


async def test_slash_says_when_there_is_nothing() -> None:
    async with opened() as it:
        await it.press("slash", *"없는말")
        assert "no match" in it.shown()


async def test_f_finds_in_all_articles() -> None:
    async with opened() as it:
        await it.press("f", *"420")
        await it.until(lambda: "sentences in" in it.shown())
        assert "3 sentences in 2 articles" in it.shown()
        await it.press("down", "down", "enter")
        assert it.reading.article_id == "watch" and "420억원" in it.sentence


async def test_all_that_f_finds_is_copied_with_its_sources() -> None:
    async with opened() as it:
        await it.press("f", "ctrl+y")
        assert "Copied" not in it.shown() and "copy all" not in it.shown(), "nothing is listed"
        await it.press(*"420")
        await it.until(lambda: "3 sentences in 2 articles" in it.shown())
        assert "Ctrl+y copy all" in it.shown()
        await it.press("ctrl+y")
        await it.until(lambda: "Copied with their sources" in it.shown())
        assert [one.message for one in it.app._notifications][-1].endswith(": 3 sentences.")
        cited = it.app.clipboard.split("\n\n")
        assert len(cited) == 3 and cited[1].startswith(f"“{COURIER.sentences[3].text}” — ")
        assert "새벽신문" in cited[0] and "새벽신문" not in cited[2]
        assert "3 sentences in 2 articles" in it.shown(), "the list stays"


async def test_f_finds_a_figure_however_it_is_spelled_and_words_in_any_order() -> None:
    async with opened() as it:
        await it.press("f", *"42000000000")
        await it.until(lambda: "4 sentences in 3 articles" in it.shown())
        assert "by words" not in it.shown()
        await it.press("ctrl+u", *"420억원이었고", "space", *"공사비가")
        await it.until(lambda: "by words: none as typed" in it.shown() or "no match" in it.shown())
        assert "no match" in it.shown(), "이었고 stands in no sentence"
        await it.press("ctrl+u", *"420억", "space", *"공사비가")
        await it.until(lambda: "by words: none as typed" in it.shown())
        await it.press("enter")
        assert it.sentence == "공사비는 420억원이었다."


async def test_slash_finds_words_where_nothing_stands_as_typed() -> None:
    async with opened() as it:
        await it.press("slash", *"원", "space", *"420억이")
        assert "1 of " in it.shown() and "420억" in it.sentence


async def test_a_search_that_was_typed_over_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads are few: searches that nobody waits for must not keep them from the next."""
    asked: list[str] = []
    go_on = threading.Event()

    def slow(text: str, query: str) -> list[tuple[int, int]]:
        asked.append(query)
        go_on.wait(5)
        return find(text, query)

    monkeypatch.setattr("reader.tui.commands.find.find", slow)
    async with opened() as it:
        await it.pilot.press("f", *"420")
        await it.until(lambda: "420" in asked)
        go_on.set()
        await it.until(lambda: "3 sentences in 2 articles" in it.shown())
        await it.settle()
        most = max(len(page.sentences) for page in it.library.articles)
        assert asked.count("4") <= most and asked.count("42") <= most < asked.count("420")


async def test_f_counts_one_as_one_and_tells_when_nothing_is_found() -> None:
    async with opened() as it:
        await it.press("f")
        assert "Type a word" in it.shown() and "Enter go there" not in it.shown()
        await it.press(*"420억원이었다")
        await it.until(lambda: "420억원이었다" in it.shown() and " in 1 article" in it.shown())
        assert "1 sentence in 1 article " in it.shown() and "Enter go there" in it.shown()
        await it.press(*"zzz")
        await it.until(lambda: "no match" in it.shown())
        assert "No sentence of any article has that." in it.shown()
        assert "Type a word" not in it.shown()


async def test_thousands_of_matches_draw_no_more_rows_than_the_screen_has(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = bridge_library()
    many = [f"The district {number} voted." for number in range(3000)]
    library.pages.insert(0, make_article("many", [("p", [text]) for text in many], title="Many"))
    async with opened(library) as it:
        assert it.reading.article_id == "many"
        await it.press("slash", "d")
        drawn: list[object] = []
        refresh = it.reading.main.refresh

        def counted(*regions: Any, **how: Any) -> Any:
            drawn.append(regions)
            return refresh(*regions, **how)

        monkeypatch.setattr(it.reading.main, "refresh", counted)
        await it.press("i")
        assert "of 3000" in it.shown()
        assert len(drawn) < 3 * it.app.size.height
        await it.press("enter", "G")
        assert "The district 2999 voted." in it.shown()
        await it.press("n")
        assert it.sentence.startswith("The district 0 "), "round the end"
        await it.press("j", "j", "n")
        assert it.sentence.startswith("The district 3 "), "from where the cursor is"
        await it.press("j", "j", "N")
        assert it.sentence.startswith("The district 4 ")


async def test_a_search_that_fails_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ValueError("a page went away")

    async with opened() as it:
        await it.press("f")
        monkeypatch.setattr("reader.tui.commands.find.find", broken)
        await it.press(*"420")
        await it.until(lambda: "a page went away" in it.shown())
        await it.press("escape")
        assert it.app.screen is it.reading


@pytest.mark.parametrize("size", [(140, 40), (80, 24)])
async def test_the_list_is_narrowed_to_what_o_finds_and_shows_all_again(
    size: tuple[int, int],
) -> None:
    async with opened(size=size) as it:
        every = [article.id for article in it.library.articles]
        await it.press("o", *"2025-07")
        found = [item.key.article for item in it.app.screen.items]
        assert 0 < len(found) < len(every)
        assert "Ctrl+l list these" in it.shown()
        await it.press("ctrl+l")
        assert it.reading.here == "list"
        listed = [article.id for article in it.reading.list.articles]
        assert sorted(listed) == sorted(found) and listed == [e for e in every if e in found]
        assert f"{len(listed)} of {len(every)} articles" in it.shown()
        assert it.reading.article_id in listed and it.reading.list.chosen is not None
        assert it.reading.list.chosen.id == it.reading.article_id
        assert "Articles · 2025-07" in it.shown() and "Esc all again" in it.shown()
        await it.press("enter", "right_square_bracket")
        assert it.reading.article_id in listed
        await it.press("l", "escape")
        assert [article.id for article in it.reading.list.articles] == every
        assert it.reading.here == "list" and f"{len(every)} articles" in it.shown()
        await it.press("escape")
        assert it.reading.here == "main"


async def test_a_narrowed_list_takes_in_what_comes_and_n_goes_on_within_it() -> None:
    async with opened() as it:
        await it.press("o", *"2025-07", "ctrl+l")
        listed = {article.id for article in it.reading.list.articles}
        ends = [one.id for one in beyond(it.reading.desk, it.library.articles[0].id, 1)]
        assert ends and set(ends) <= listed
        more = make_article("more", [("p", ["다리 소식."])], title="더", published="2025-07-09")
        it.library.articles = (*it.library.articles, more)
        it.reading.post_message(Changed((), 1))
        await it.settle()
        assert more in it.reading.list.articles and len(it.reading.list.articles) > len(listed)
        last = it.library.articles[-1].id
        it.reading.navigation.go(Place(last, 0))
        await it.press("o", *"새벽신문", "ctrl+l")
        assert last not in {article.id for article in it.reading.list.articles}
        assert it.reading.list.cursor == 0
        await it.press("o", "ctrl+l")
        assert len(it.reading.list.articles) == len(it.library.articles), "nothing typed: all"
