"""Words beside a number: what each does to it."""

from __future__ import annotations

import pytest

from reader.language import quantities
from reader.language.quantity.qualifiers import AFTER_EN, AFTER_KO, BEFORE_EN, BEFORE_KO
from tests.language.quantity.only import only


@pytest.mark.parametrize(
    ("row", "language"),
    [(row, "ko") for row in (*BEFORE_KO, *AFTER_KO)]
    + [(row, "en") for row in (*BEFORE_EN, *AFTER_EN)],
    ids=lambda value: getattr(value, "example", value),
)
def test_qualifiers(row: object, language: str) -> None:
    quantity = only(row.example, language)  # type: ignore[attr-defined]
    effect = row.effect  # type: ignore[attr-defined]
    if effect in ("min", "max", "not"):
        assert quantity.bound == effect
    elif effect == "negative":
        assert quantity.value < 0
    else:
        assert quantity.approximate
        assert quantity.low < quantity.high


@pytest.mark.parametrize(
    "text", ["업체가 고용한 317명이 떠났다.", "공약 317개를 내놨다.", "최근 317명이 다쳤다."]
)
def test_the_end_of_another_word_is_no_qualifier(text: str) -> None:
    quantity = only(text, "ko")
    assert quantity.text[0].isdigit()
    assert not quantity.approximate


@pytest.mark.parametrize(
    ("text", "language", "rejected", "stated"),
    [
        ("매출을 300억원에서 310억원으로 바로잡는다.", "ko", 3e10, 3.1e10),
        ("사망자를 8명에서 9명으로 정정했다.", "ko", 8, 9),
        ("정원은 300명이 아니라 500명이다.", "ko", 300, 500),
        ("It corrected the toll from 30 to 50.", "en", 30, 50),
    ],
)
def test_what_stands_for_a_figure_is_of_the_same_thing(
    text: str, language: str, rejected: float, stated: float
) -> None:
    first, second = quantities(text, language)
    assert (first.value, first.bound) == (rejected, "not")
    assert (second.value, second.bound) == (stated, "")
    assert second.noun == first.noun


@pytest.mark.parametrize(
    "text", ["전망치를 2.1%에서 1.9%로 낮췄다.", "정원을 300명에서 500명으로 늘렸다."]
)
def test_what_changed_was_no_mistake(text: str) -> None:
    assert not any(one.bound == "not" for one in quantities(text, "ko"))


@pytest.mark.parametrize(
    "text",
    ["1%도 안 될 전망이다", "1%에 못 미쳤다", "채 1%도 자라지 못했다", "1%가 채 되지 않았다"],
)
def test_what_is_not_reached_bounds_from_above(text: str) -> None:
    assert only(text, "ko").bound == "max"


@pytest.mark.parametrize(
    "text",
    [
        "No more than 12 people came.",
        "It is not longer than 12 metres.",
        "It sailed at no more than 12 knots.",
    ],
)
def test_no_more_than_bounds_from_above(text: str) -> None:
    assert only(text, "en").bound == "max"


def test_no_less_than_bounds_from_below() -> None:
    assert only("No less than 12 metres were dug.", "en").bound == "min"
