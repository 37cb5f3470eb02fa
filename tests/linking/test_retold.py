"""Stories told again with another figure, and what the judge makes of such copies."""

from __future__ import annotations

import re

import numpy as np
import pytest

from tests.gold.clocked import clocked
from tests.gold.corrected import corrected, put_right, upheld
from tests.gold.later import later
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

_DIGITS = re.compile(r"\d+")
_ANOTHER = ("-renamed", "-later", "-elsewhere", "-other")
"""Kinds of which a pair may be neither: told of another name, or another time."""


def test_copies_dispute_or_repeat_what_they_were_copied_from() -> None:
    kinds = set()
    for story in load_stories("develop")[:12]:
        for again in retold(story):
            how = again.id.rsplit("-", 1)[1]
            for (_, m), (_, n), label in again.pairs():
                was, now = (again.articles[i].sentences[k].text for i, k in ((0, m), (1, n)))
                kinds.add((how, label))
                if label == "disputes" and how in ("denied", "turned", "rejected"):
                    assert was != now
                    assert {*figures(was).values()} >= {*figures(now).values()}
                elif label == "neither" and m == n:
                    assert again.id.endswith(_ANOTHER) and was != now
                elif how == "asserted":
                    # "Not that one but this": what is rejected may have a figure in its name.
                    assert label != "disputes"
                elif how in ("clocked", "corrected", "upheld", "elsewhere"):
                    assert label != "disputes" or was != now
                elif label == "repeats":
                    assert _DIGITS.findall(now) == _DIGITS.findall(was)
                elif label == "disputes":
                    assert figures(now).keys() != figures(was).keys()
    assert {("copy", "repeats"), ("copy", "disputes"), ("other", "disputes")} <= kinds
    assert {("denied", "repeats"), ("denied", "disputes"), ("turned", "disputes")} <= kinds
    assert {("renamed", "repeats"), ("renamed", "neither")} <= kinds
    assert {("rejected", "disputes"), ("asserted", "repeats")} <= kinds
    assert {("corrected", "disputes"), ("upheld", "repeats")} <= kinds
    assert {("later", "neither"), ("later", "repeats"), ("clocked", "disputes")} <= kinds
    assert {("elsewhere", "neither"), ("elsewhere", "repeats")} <= kinds


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("ko", "피해는 417억원이다.", "피해는 417억원이 아니라 {}이다."),
        ("en", "The loss was $417 million.", "The loss was {}, not $417 million."),
        ("ko", "피해는 크다.", None),
    ],
)
def test_a_figure_is_put_right(language: str, text: str, made: str | None) -> None:
    said = corrected(text, language)
    if made is None:
        assert said is None and upheld(text, language) is None
    else:
        head, tail = made.split("{}")
        assert said is not None and said.startswith(head) and said.endswith(tail)


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("ko", "오전 3시 40분에 보냈다.", "오전 5시 40분에 보냈다."),
        ("en", "It rang at 3:46 a.m. twice.", "It rang at 5:46 a.m. twice."),
        ("ko", "밤에 보냈다.", None),
    ],
)
def test_another_hour(language: str, text: str, made: str | None) -> None:
    assert clocked(text, language) == made


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "3분기 매출은 120억원이다."),
        ("ko", "11일 현재 128명이 다쳤다."),
        ("en", "As of Friday 128 people were hurt."),
    ],
)
def test_a_figure_of_another_time(language: str, text: str) -> None:
    made = later(text, language)
    assert made is not None and "128" not in made and "120" not in made
    assert made.split()[0] != text.split(maxsplit=1)[0] or "Friday" not in made


def test_the_day_of_an_event_is_left_alone() -> None:
    assert later("11일 공장에서 불이 나 128명이 다쳤다.", "ko") is None


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


def test_a_corrected_figure_may_stand_in_a_sentence_of_its_own() -> None:
    assert put_right("손실", "417억원", "580억원") == (
        "앞서 알려진 손실을 417억원에서 580억원으로 바로잡았다."
    )
    assert put_right("승객", "18명", "3%").endswith("18명에서 3%로 바로잡았다.")
