"""Stories whose sentences were joined into longer ones, for lessons."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from tests.gold.lengthened import AT_MOST, joined, lengthened
from tests.gold.stories import Story, TaggedArticle, TaggedSentence


def sentence(text: str, *main: str, kind: str = "body", denies: str = "") -> TaggedSentence:
    none: frozenset[str] = frozenset()
    return TaggedSentence(
        text,
        "title" if kind == "title" else "body",
        0,
        frozenset(main),
        none,
        frozenset(denies.split()),
        none,
        none,
    )


def story() -> Story:
    """Two articles; the second denies what the first says second."""
    first = (
        sentence("다리가 무너졌다", "fell", kind="title"),
        sentence("다리가 3일 무너졌다.", "fell"),
        sentence("철근은 새것이었다.", "new-steel"),
    )
    then = (sentence("철근이 새것이라는 말은 거짓이다.", denies="new-steel"),)
    return Story(
        "a",
        "ko",
        "develop",
        (TaggedArticle("x", "2026-01-01", first), TaggedArticle("y", "2026-01-02", then)),
        frozenset(),
        frozenset(),
        {((0, 2), (1, 0)): "disputes"},
    )


def test_a_joined_sentence_keeps_all_labels_of_both() -> None:
    long = lengthened(story(), np.random.default_rng(1), 1.0)
    assert [s.kind for s in long.articles[0].sentences] == ["title", "body"]
    assert long.articles[0].sentences[1].main == {"fell", "new-steel"}
    assert list(long.pairs()) == [((0, 0), (1, 0), "neither"), ((0, 1), (1, 0), "disputes")]


def test_without_a_share_nothing_is_joined() -> None:
    same = lengthened(story(), np.random.default_rng(1), 0.0)
    assert same.articles == story().articles
    assert same.second == story().second


@pytest.mark.parametrize(
    ("language", "first", "begins"),
    [
        ("ko", "비가 그쳤다.", "비가 그쳤"),
        ("ko", "비가 온다.", "비가 오"),
        ("ko", "길을 막는다.", "길을 막"),
        ("ko", "이름은 미정이다.", "이름은 미정이"),
        ("en", "It rained.", "It rained"),
    ],
)
def test_the_first_sentence_goes_on(language: str, first: str, begins: str) -> None:
    for seed in range(9):
        rng = np.random.default_rng(seed)
        whole = joined(sentence(first), sentence("뒤따른다.", "p"), language, rng)
        assert whole is not None
        assert whole.text.startswith(begins)
        assert first not in whole.text
        assert whole.text.endswith("뒤따른다.")


@pytest.mark.parametrize("first", ["비가 옵니다.", "비 예보", "“온다.”", "가" * AT_MOST + "다."])
def test_what_cannot_go_on_is_left(first: str) -> None:
    rng = np.random.default_rng(0)
    assert joined(sentence(first), sentence("뒤따른다."), "ko", rng) is None


def test_a_title_is_never_joined() -> None:
    title = dataclasses.replace(sentence("비가 그쳤다."), kind="title")
    assert joined(title, sentence("뒤따른다."), "ko", np.random.default_rng(0)) is None
