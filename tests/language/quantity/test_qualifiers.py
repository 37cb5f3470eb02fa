"""Words beside a number: what each does to it."""

from __future__ import annotations

import pytest

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
