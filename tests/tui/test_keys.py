"""Every key does on screen what the registry says of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Failure
from reader.strictness import DEFAULT_STRICTNESS, threshold
from reader.tui.history import Place
from tests.tui.helpers import opened
from tests.tui.stories import COURIER, FAILURES, HERALD, PAGES, POST, bridge_library


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
        library.hold.clear()
        await it.press("ctrl+x")
        await it.until(lambda: library.ready)


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


async def test_b_cycles_through_what_was_cleaned_away() -> None:
    async with opened() as it:
        folded = it.pane("main")
        assert "3 lines cleaned away (9-11): repeats line 5" in folded
        assert "홈 | 정치" not in folded
        await it.press("b")
        raw = it.pane("main")
        assert " 1 menu │ 홈 | 정치 | 경제" in raw
        assert " 9 repeats line 5 │ 새벽시는" in raw and "\n         11 copyright" in raw
        rows = [row[9:11].strip() for row in raw.splitlines()]
        numbers = [row for row in rows if row.isdecimal()]
        assert numbers == [str(n + 1) for n in range(11)], "every line of the page, in its order"
        await it.press("b")
        hidden = it.pane("main")
        assert "cleaned away (" not in hidden and "홈 |" not in hidden
        await it.press("b")
        assert it.pane("main") == folded


async def test_d_goes_to_the_first_copy() -> None:
    async with opened() as it:
        await it.press("G", "d")
        assert it.sentence == COURIER.sentences[2].text


async def test_the_flagged_list_leads_to_the_passage_and_to_its_first_copy() -> None:
    async with opened() as it:
        await it.press("B")
        assert "line 9 · repeats line 5" in it.shown() and "the same words" in it.shown()
        await it.press("j", "enter")
        assert "9 repeats line 5 │" in it.pane("main")
        await it.press("G", "B", "j", "d")
        assert it.sentence == COURIER.sentences[2].text


async def test_filter_by_kind() -> None:
    async with opened() as it:
        await it.press("n", "r")
        assert "Repeats only · strict" in it.shown() and "DISPUTES" not in it.pane("related")
        assert "≠" not in it.pane("main")
        await it.press("r")
        assert "Disputes only · strict" in it.shown() and "REPEATS" not in it.pane("related")
        await it.press("r")
        assert "REPEATS 2" in it.pane("related") and "DISPUTES 1" in it.pane("related")


async def test_wider_and_narrower() -> None:
    async with opened() as it:
        await it.press("J", "J")
        least = round(100 * threshold("repeats", DEFAULT_STRICTNESS))
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


async def test_o_goes_to_an_article_by_initial_consonants() -> None:
    async with opened() as it:
        await it.press("o")
        assert "4 articles" in it.shown()
        await it.press(*"ㄱㅅㅂ")
        assert "1 article " in it.shown() + " "
        await it.press("enter")
        assert it.reading.article_id == "post"


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


async def test_f_counts_one_as_one_and_tells_when_nothing_is_found() -> None:
    async with opened() as it:
        await it.press("f")
        assert "Type a word" in it.shown() and "Enter go there" not in it.shown()
        await it.press(*"420억원")
        await it.until(lambda: "420억원" in it.shown() and " in 1 article" in it.shown())
        assert "1 sentence in 1 article " in it.shown() and "Enter go there" in it.shown()
        await it.press(*"zzz")
        await it.until(lambda: "no match" in it.shown())
        assert "No sentence of any article has that." in it.shown()
        assert "Type a word" not in it.shown()


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


async def test_the_row_at_the_foot_names_the_reasons_of_the_article_beside() -> None:
    async with opened(size=(100, 30)) as it:
        await it.press("n", "enter")
        assert "≈ 88% sure · same figure: 420억 원 = 420억원" in it.shown()


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


async def test_question_mark_lists_every_key_and_runs_one() -> None:
    async with opened() as it:
        await it.press("question_mark")
        assert "next sentence" in it.shown()
        await it.press("enter")
        assert it.sentence == COURIER.sentences[1].text


async def test_theme_and_language() -> None:
    async with opened() as it:
        before = it.app.theme
        await it.press("T")
        assert it.app.theme != before
        await it.press("L")
        assert "기사 4건" in it.shown() and "같은 말" in it.shown()
        await it.press("L")
        assert "4 articles" in it.shown()


async def test_l_goes_to_the_list_and_enter_reads() -> None:
    async with opened() as it:
        await it.press("l", "j", "enter")
        assert it.reading.article_id == PAGES[1].id and it.reading.here == "main"
        await it.press("j", "l", "k", "enter", "l", "j", "enter")
        assert it.reading.main.cursor == 1, "an article is taken up where it was left"


async def test_q_quits_with_status_0() -> None:
    async with opened() as it:
        await it.press("q")
    assert it.app.return_code == 0


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
