"""Stories told again with another figure, and what the judge makes of such copies."""

from __future__ import annotations

import numpy as np
import pytest

from tests.gold.polarity import (
    ENGLISH_CONTRARIES,
    KOREAN_CONTRARIES,
    KOREAN_NEGATIONS,
    Turn,
    contrary,
    negated,
)
from tests.gold.reading.figures import figures
from tests.gold.retold import edited, retold, with_another
from tests.gold.stories import load_stories


def test_copies_dispute_or_repeat_what_they_were_copied_from() -> None:
    kinds = set()
    for story in load_stories("develop")[:12]:
        for again in retold(story):
            for (_, m), (_, n), label in again.pairs():
                was, now = (again.articles[i].sentences[k].text for i, k in ((0, m), (1, n)))
                kinds.add((again.id.rsplit("-", 1)[1], label))
                if label == "disputes" and again.id.endswith(("-denied", "-turned", "-rejected")):
                    assert was != now and figures(was).keys() >= figures(now).keys()
                elif label == "neither" and m == n and not again.id.endswith("-other"):
                    assert again.id.endswith("-renamed") and was != now
                elif again.id.endswith("-asserted"):
                    # "Not that one but this": what is rejected may have a figure in its name.
                    assert label != "disputes"
                elif label == "repeats":
                    assert set(figures(now).values()) == set(figures(was).values())
                elif label == "disputes":
                    assert figures(now).keys() != figures(was).keys()
    assert {("copy", "repeats"), ("copy", "disputes"), ("other", "disputes")} <= kinds
    assert {("denied", "repeats"), ("denied", "disputes"), ("turned", "disputes")} <= kinds
    assert {("renamed", "repeats"), ("renamed", "neither")} <= kinds
    assert {("rejected", "disputes"), ("asserted", "repeats")} <= kinds


def test_a_story_is_retold_the_same_each_time() -> None:
    story = load_stories("develop")[0]
    first, again = retold(story), retold(story)
    assert [one.articles for one in first] == [one.articles for one in again]


@pytest.mark.parametrize(
    "text", ["시는 3명이 다치지 않았다고 밝혔다.", "It did not hurt 3 of the 14 people there."]
)
def test_an_edit_drops_neither_figures_nor_what_is_denied(text: str) -> None:
    for seed in range(30):
        made = edited(text, "en", np.random.default_rng(seed))
        assert figures(made).values() and ("않았다" in made or " not " in made)


def test_another_figure_stands_in_the_place_of_the_whole_one_alone() -> None:
    for seed in range(30):
        made = with_another("13명 가운데 3명이 다쳤다", ["3명이"], np.random.default_rng(seed))
        assert made.startswith("13명 가운데 ") and "가운데 3명" not in made


@pytest.mark.parametrize(
    ("language", "text", "opposite"),
    [
        ("ko", "시는 계획을 다시 검토하기로 했다고 밝혔다.", None),
        ("ko", "도로는 사흘 만에 복구됐다.", "도로는 사흘 만에 복구되지 않았다."),
        (
            "ko",
            "회사는 공장을 폐쇄할 예정이라고 밝혔다.",
            "회사는 공장을 폐쇄하지 않을 예정이라고 밝혔다.",
        ),
        ("ko", "“길이 복구됐다”는 말이 돌았다.", None),
        ("ko", "문은 닫히지 않았다.", None),
        ("en", "The ferry was full on Monday.", "The ferry was not full on Monday."),
        ("en", "The mayor said that the ferry was full.", None),
        ("en", "The ferry has never been full.", None),
    ],
)
def test_a_main_verb_is_negated_where_that_is_plain(
    language: str, text: str, opposite: str | None
) -> None:
    assert negated(text, language) == opposite


@pytest.mark.parametrize(
    ("language", "turn"),
    [("ko", turn) for turn in KOREAN_CONTRARIES] + [("en", turn) for turn in ENGLISH_CONTRARIES],
    ids=lambda value: getattr(value, "old", value),
)
def test_a_word_gives_way_to_its_contrary(language: str, turn: Turn) -> None:
    made = contrary(turn.example, language)
    assert made is not None and turn.new in made and made != turn.example


@pytest.mark.parametrize("turn", KOREAN_NEGATIONS, ids=lambda turn: turn.old)
def test_every_ending_is_negated_in_its_example(turn: Turn) -> None:
    made = negated(turn.example, "ko")
    assert made is not None and turn.new in made
