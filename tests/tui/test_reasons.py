"""Why something was cleaned away, told in the language of the screen."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from reader.cache import Cache
from reader.library import Library
from reader.tui.links.flagged import runs
from reader.tui.words.reasons import reason_in
from reader.tui.words.rule_names import RULE_NAMES
from reader.tui.words.strings import words
from tests.tui.helpers import PLAIN, opened

HANGUL = re.compile(r"[가-힣]")
SEEDS = Path(__file__).resolve().parents[2] / "seeds"


@pytest.mark.parametrize("name", RULE_NAMES)
def test_every_row_speaks_both_languages(name: str) -> None:
    english, korean = RULE_NAMES[name]
    assert english.isascii() and re.search(r"[a-z]", english)
    assert HANGUL.search(korean)


@pytest.mark.parametrize(
    ("why", "english", "korean"),
    [
        ("수", "a bare figure", "숫자만 있는 줄"),
        ("모아보기; a heading of nothing", "more of the kind; a heading of nothing", None),
        ("in 마음을 묻는 머리", "under a heading: asks how readers feel", None),
        ("repeats lines 8-15", "repeats lines 8-15", "8-15행과 같음"),
        (
            "near-duplicate of line 3: “one; two” → “하나; 둘”",
            "nearly line 3: “one; two” → “하나; 둘”",
            "3행과 거의 같음: “one; two” → “하나; 둘”",
        ),
        ("댓글 단추; 댓글 단추 길게", "a button of the comments", "댓글 단추"),
        ("새로 생긴 규칙", "", "새로 생긴 규칙"),
        ("some new rule", "some new rule", ""),
        ("in 새로 생긴 규칙", "", "머리말 아래: 새로 생긴 규칙"),
        ("in some new rule; 수", "under a heading: some new rule; a bare figure", "숫자만 있는 줄"),
        ("", "", ""),
    ],
)
def test_reasons_are_told_in_either_language(why: str, english: str, korean: str | None) -> None:
    assert reason_in(why, words("en")) == english
    if korean is not None:
        assert reason_in(why, words("ko")) == korean


def test_every_reason_in_the_sample_library_has_its_words() -> None:
    library = Library([SEEDS], cache=Cache(None))
    library.load()
    whys = {run.why for article in library.articles for run in runs(article) if run.why}
    assert len(whys) > 10
    for why in sorted(whys):
        english, korean = reason_in(why, words("en")), reason_in(why, words("ko"))
        assert english and korean, why
        assert not HANGUL.search(re.sub("“.*?”", "", english)), why
        assert not re.search(r"[a-z]{2}", re.sub("“.*?”", "", korean)), why


async def test_the_list_tells_reasons_in_the_language_of_the_screen() -> None:
    async with opened() as it:
        await it.press("B")
        assert "a test said so" in it.shown()
    async with opened(settings=replace(PLAIN, language="ko")) as it:
        await it.press("B")
        assert "관련기사 더 보기" in it.shown() and "a test said so" not in it.shown()
