"""Going from sentence to sentence, from pane to pane, from article to article, and back."""

from __future__ import annotations

import pytest

from tests.tui.helpers import opened
from tests.tui.stories import COURIER, LINKS, PAGES, POST, bridge_library


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        (["j"], 1),
        (["down", "down"], 2),
        (["j", "j", "k"], 1),
        (["j", "j", "up"], 1),
        (["J"], 1),
        (["J", "J"], 2),
        (["J", "J", "J"], 5),
        (["G", "K"], 5),
        (["G", "K", "K"], 2),
        (["G"], 6),
        (["end", "home"], 0),
        (["G", "g"], 0),
        (["n"], 3),
        (["n", "n"], 4),
        (["n", "n", "n"], 5),
        (["n", "n", "n", "n"], 5),
        (["G", "N"], 5),
        (["G", "N", "N"], 4),
    ],
)
async def test_moving(keys: list[str], sentence: int) -> None:
    async with opened() as it:
        await it.press(*keys)
        assert it.sentence == COURIER.sentences[sentence].text
        assert f"sentence {sentence + 1} of 7" in it.shown()
        bar = [row for row in it.pane("main").splitlines() if row.lstrip().startswith("▌")]
        assert bar, "the cursor is marked in the gutter"


async def test_tab_goes_round_the_panes() -> None:
    async with opened() as it:
        places = []
        for _ in range(4):
            places.append(it.reading.here)
            await it.press("tab")
        assert places == ["main", "related", "list", "main"]
        await it.press("shift+tab")
        assert it.reading.here == "main"


async def test_what_others_say_follows_the_focus_from_article_to_article() -> None:
    async with opened() as it:
        await it.press("n", "enter")
        assert "Tab related" in it.shown()
        for name in ("main", "beside"):
            await it.press("shift+tab" if name == "main" else "tab")
            link = it.reading.following.chosen
            assert it.reading.here == name
            assert link is not None and link.from_id == it.reading.reading.sentence_id
            assert ("Tab beside" if name == "main" else "Tab related") in it.shown()
        await it.press("shift+tab", "k", "k")
        at = it.reading.main.cursor
        await it.press("tab")
        assert it.reading.main.cursor == at, "only the focus moved"


async def test_enter_opens_side_by_side_and_once_more_moves_there() -> None:
    async with opened() as it:
        await it.press("n", "enter")
        assert "보수 공사에는 모두" in it.pane("main")
        assert "공사비는 420억원이었다." in it.pane("beside")
        assert it.sentence == "공사비는 420억원이었다."
        await it.press("k")
        assert it.reading.main.cursor == 5, "the other side moves to the counterpart"
        await it.press("enter")
        assert not it.reading.has_beside
        assert "시민감시단 보고서" in it.pane("main")


async def test_a_chosen_card_is_the_one_that_opens() -> None:
    async with opened() as it:
        await it.press("n", "tab", "j", "j", "enter")
        assert "510억 원" in it.pane("beside")
        assert it.reading.beside.article is POST


async def test_moving_in_the_main_article_shows_the_counterpart() -> None:
    async with opened() as it:
        await it.press("n", "tab", "j", "j", "enter", "shift+tab", "j")
        assert it.reading.here == "main" and it.reading.main.cursor == 4
        assert it.reading.beside.cursor == 3, "the sentence about the cars"


@pytest.mark.parametrize("back", ["backspace", "alt+left"])
async def test_back_and_forward(back: str) -> None:
    async with opened() as it:
        await it.press("n", "enter", "enter")
        assert it.reading.article_id == "watch"
        await it.press(back)
        assert it.reading.has_beside and it.reading.article_id == "courier"
        await it.press(back)
        assert not it.reading.has_beside and it.sentence == COURIER.sentences[3].text
        await it.press("alt+right", "alt+right")
        assert it.reading.article_id == "watch"
        await it.press(back, back, back)
        assert "This is where you began" in it.shown()


async def test_escape_closes_the_article_beside() -> None:
    async with opened() as it:
        await it.press("n", "enter", "escape")
        assert not it.reading.has_beside and it.reading.here == "main"


async def test_o_goes_to_an_article_by_initial_consonants() -> None:
    async with opened() as it:
        await it.press("o")
        assert "4 articles" in it.shown()
        await it.press(*"ㄱㅅㅂ")
        assert "1 article " in it.shown() + " "
        await it.press("enter")
        assert it.reading.article_id == "post"


async def test_l_goes_to_the_list_and_enter_reads() -> None:
    async with opened() as it:
        await it.press("l", "j", "enter")
        assert it.reading.article_id == PAGES[1].id and it.reading.here == "main"
        await it.press("j", "l", "k", "enter", "l", "j", "enter")
        assert it.reading.main.cursor == 1, "an article is taken up where it was left"


async def test_the_article_that_is_read_is_taken_up_where_the_cursor_stands() -> None:
    async with opened() as it:
        await it.press("j", "j", "l", "enter")
        assert it.reading.here == "main" and it.reading.main.cursor == 2
        first = it.reading.main.article
        assert first is not None
        await it.press("o", *(first.source or ""), "enter")
        assert it.reading.main.article is first and it.reading.main.cursor == 2


async def test_space_and_page_up_go_by_screenfuls() -> None:
    async with opened(size=(80, 24)) as it:
        await it.press("space")
        far = it.reading.main.cursor
        assert far > 1
        await it.press("pageup")
        assert it.reading.main.cursor < far


async def test_enter_in_a_single_article_says_that_there_is_no_other() -> None:
    library = bridge_library()
    del library.pages[1:]
    async with opened(library) as it:
        await it.press("enter")
        told = [notification.message for notification in it.app._notifications]
        assert told == ["Only one article is open: there is none to compare it with."]


async def test_the_list_marks_the_article_that_is_read() -> None:
    async with opened() as it:
        await it.press("n", "enter", "enter")
        assert it.reading.list.chosen is it.reading.main.article
        await it.press("backspace")
        assert it.reading.list.chosen is it.reading.main.article


async def test_n_at_the_last_one_goes_on_in_the_next_article_when_it_is_pressed_again() -> None:
    async with opened() as it:
        await it.press("n", "n", "n", "n")
        assert it.reading.article_id == "courier"
        await it.press("n")
        assert it.reading.article_id == "herald"
        assert it.reading.desk.counts["herald"].get(it.reading.main.sentence_id or "")
        await it.press("N")
        assert (
            it.reading.article_id == "herald"
            and "again goes back to" in next(iter(it.app._notifications)).message
        )
        await it.press("N")
        assert it.sentence == COURIER.sentences[5].text, "the last one of the article before"
        await it.press("backspace", "backspace")
        assert it.reading.article_id == "courier"


async def test_disputes_alone_are_gone_through_article_by_article() -> None:
    async with opened() as it:
        await it.press("r", "r")
        seen = []
        for _ in range(30):
            await it.press("n")
            if it.reading.main.sentence_id not in seen:
                seen.append(it.reading.main.sentence_id)
        disputed = {
            end
            for link in it.library.linked
            if link.kind == "disputes" and link.score > 0.5
            for end in (link.from_id, link.to_id)
        }
        order = [s.id for page in it.library.pages for s in page.sentences if s.id in disputed]
        assert seen == order


async def test_brackets_go_from_article_to_article_in_the_order_of_the_list() -> None:
    async with opened() as it:
        order = [article.id for article in it.library.articles]
        await it.press("j")
        passed = []
        for _ in order:
            passed.append(it.reading.article_id)
            await it.press("right_square_bracket")
        assert passed == order
        await it.press(*["left_square_bracket"] * len(order))
        assert it.reading.article_id == order[0]
        assert it.sentence == COURIER.sentences[1].text, "where one was"


async def test_s_goes_to_sentences_of_the_text_without_links() -> None:
    async with opened() as it:
        linked = {end for one in LINKS if one.score > 0.5 for end in (one.from_id, one.to_id)}
        alone = [
            sentence.text
            for sentence in COURIER.sentences
            if sentence.kind == "body" and sentence.id not in linked
        ]
        assert len(alone) > 1
        for text in alone:
            await it.press("s")
            assert it.sentence == text
        await it.press("s")
        assert it.sentence == alone[-1]
        told = [note.message for note in it.app._notifications]
        assert told == [
            "No sentence of the text after this one is without links; ] goes to the next article."
        ]
        for text in alone[-2::-1]:
            await it.press("S")
            assert it.sentence == text


async def test_s_goes_by_the_kind_of_links_that_is_shown() -> None:
    """Who asks what nobody disputes passes over what is disputed, and over nothing else."""
    async with opened() as it:
        disputed = {one.from_id for one in LINKS if one.kind == "disputes" and one.score > 0.5} | {
            one.to_id for one in LINKS if one.kind == "disputes" and one.score > 0.5
        }
        wanted = [
            one.id for one in COURIER.sentences if one.kind == "body" and one.id not in disputed
        ]
        await it.press("r", "r", "g")
        seen = []
        for _ in wanted:
            await it.press("s")
            seen.append(it.reading.main.sentence_id)
        assert seen == wanted
        await it.press("s")
        assert "Disputes only: " in [note.message for note in it.app._notifications][-1]
