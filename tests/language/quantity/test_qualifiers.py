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
    if effect in ("min", "max"):
        assert quantity.bound == effect
    elif effect == "negative":
        assert quantity.value < 0
    else:
        assert quantity.approximate
        assert quantity.low < quantity.high
