"""What is said where no link is shown: why, and what leads on; nothing unknown is denied."""

from __future__ import annotations

import pytest

from reader.samples import SAMPLE
from reader.tui.words.rule_names import RULE_NAMES
from reader.tui.words.strings import ROWS
from tests.replacing import replace
from tests.tui.helpers import PLAIN, Opened, opened
from tests.tui.stories import COURIER, LINKS, bridge_library


def said(it: Opened) -> list[str]:
    return [told.message for told in it.app._notifications]


def test_nothing_denies_that_another_article_says_it() -> None:
    for english, korean in ROWS.values():
        assert "No other article" not in english and "다른 기사가 없" not in korean


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "No link is sure enough to be shown. n goes to the next one with links."),
        ("ko", "보일 만큼 확실한 관련 문장이 없습니다. n: 관련 문장이 있는 다음 문장"),
    ],
)
async def test_the_pane_and_enter_say_the_same(language: str, words: str) -> None:
    async with opened(settings=replace(PLAIN, language=language)) as it:
        assert words in it.flat("related")
        await it.press("enter")
        assert said(it) == [words]


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_in_one_row_of_80_cells_the_way_on_is_told_to_its_end(language: str) -> None:
    async with opened(size=(80, 24), settings=replace(PLAIN, language=language)) as it:
        for key in ("", "G"):
            if key:
                await it.press(key)
            await it.until(lambda: bool(it.pane("peek").strip()))
            assert it.pane("peek").strip() and "…" not in it.pane("peek")
            assert it.pane("peek").split()[-1] in ("links.", "one.", "문장")


async def test_a_kind_that_is_left_out_is_named_in_every_title_and_by_enter() -> None:
    async with opened() as it:
        await it.press("n", "n", "n", "r")
        assert it.sentence == COURIER.sentences[5].text
        words = "Repeats only: 1 link is hidden here; r r shows all kinds."
        assert words in it.flat("related")
        assert str(it.reading.main.border_title) == "새벽신문 · Repeats only"
        assert str(it.reading.related.border_title).startswith("Repeats only · strict")
        await it.press("enter")
        assert said(it) == [words]
        await it.press("r", "k", "k")
        assert str(it.reading.main.border_title) == "새벽신문 · Disputes only"
        await it.press("r")
        assert str(it.reading.main.border_title) == "새벽신문"
    async with opened(size=(80, 24)) as it:
        await it.press("n", "n", "n", "r")
        assert "새벽신문 · Repeats only" in it.shown() and "r r shows all kinds" in it.shown()


async def test_the_last_sentence_with_links_is_told_as_such() -> None:
    async with opened() as it:
        await it.press("G")
        await it.until(lambda: "n n goes on in the next article" in it.flat("related"))
        await it.press("g", "n", "n", "n", "n")
        assert said(it)[0].startswith("No further sentence with links here; n again goes on in: ")
        it.reading.desk.counts = {"courier": it.reading.desk.counts["courier"]}
        await it.press("n")
        assert said(it) == ["No further sentence with links; N goes back."], "not known beyond"
        await it.press("j")
        assert "N goes back to one." in it.flat("related")
        assert "n goes to the next" not in it.flat("related")
        assert "N previous linked" in it.reading.hints.text
        await it.press("g", "n", "N")
        assert said(it) == ["No earlier sentence with links; n goes on."]


async def test_a_kind_that_no_sentence_of_the_article_has_is_told_as_left_out() -> None:
    library = bridge_library()
    library.linked = [link for link in library.linked if link.kind == "disputes"]
    async with opened(library) as it:
        await it.press("n", "r", "n")
        assert said(it) == [
            "Repeats only: no sentence of this article has one; r r shows all kinds."
        ]
        library.linked = library.linked[:1]
    async with opened(library) as it:
        await it.press("n")
        it.reading.desk.counts = {"courier": it.reading.desk.counts["courier"]}
        await it.press("n")
        assert said(it) == ["This is the only sentence of the article that has links."]


async def test_dismissed_links_are_counted_and_nothing_unlikely_is_offered() -> None:
    library = bridge_library()
    weak = next(link for link in library.linked if link.from_id == "courier.2")
    library.linked.append(replace(weak, from_id="courier.4", to_id="post.1", score=0.06))
    async with opened(library) as it:
        await it.press("n", "n", "tab", "x")
        await it.until(lambda: "1 dismissed; X shows them." in it.flat("related"))
        assert "nearest" not in it.flat("related")


async def test_the_nearest_link_can_be_opened_and_judged_as_it_is_shown() -> None:
    library = bridge_library()
    miss = next(link for link in library.linked if link.from_id == "courier.2")
    library.linked = [replace(link, score=0.3) if link is miss else link for link in LINKS]
    async with opened(library) as it:
        await it.press("J", "J")
        assert "nearest" in it.flat("related") and "Enter" in it.reading.hints.text
        await it.press("enter")
        assert it.reading.beside.sentence_id == miss.to_id
        await it.press("backspace", "y")
        await it.until(lambda: "✓ confirmed" in it.pane("related"))
        assert it.library.notes.kept[0].other.sentence_id == miss.to_id
        await it.press("u")
        await it.until(lambda: "nearest" in it.flat("related"))
        await it.press("x")
        await it.until(lambda: "1 dismissed; X shows them." in it.flat("related"))


def test_korean_says_what_was_judged_and_not_what_the_reader_has_read() -> None:
    every = " ".join(korean for _, korean in ROWS.values())
    assert "엇갈림" in every and "다른 내용" not in every and "안 읽음" not in every
    korean = {key: rows[1] for key, rows in ROWS.items()}
    assert (korean["state.counted"], korean["state.read"]) == ("집계만", "대조함")
    assert RULE_NAMES["수"][1] == "숫자만 있는 줄"


async def test_the_sample_library_has_a_name_in_both_languages() -> None:
    for language, name in (("en", "sample library"), ("ko", "견본 기사 모음")):
        library = bridge_library(paths=(SAMPLE,))
        async with opened(library, settings=replace(PLAIN, language=language)) as it:
            assert it.shown().startswith(f" {name} · ")


async def test_what_is_just_left_out_is_never_told_as_sure_enough() -> None:
    library = bridge_library()
    miss = next(link for link in library.linked if link.from_id == "courier.2")
    library.linked = [replace(link, score=0.4999) if link is miss else link for link in LINKS]
    async with opened(library, settings=replace(PLAIN, strictness=0.5)) as it:
        await it.press("J", "J")
        assert "The nearest repeat, 49% sure" in it.flat("related")
