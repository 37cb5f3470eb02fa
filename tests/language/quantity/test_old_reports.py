"""Figures that a correction takes back."""

from __future__ import annotations

import pytest

from reader.language import conflict, quantities
from reader.language.quantity.old_reports import OLD_REPORTS


@pytest.mark.parametrize("row", OLD_REPORTS, ids=lambda row: row.example)
def test_the_old_figure_does_not_hold(row: object) -> None:
    text, language = row.example, row.language  # type: ignore[attr-defined]
    first, *rest = quantities(text, language)
    assert (first.value, first.bound) == (7, "not")
    assert all(one.bound == "" for one in rest)


def test_what_is_taken_back_is_at_odds_with_what_was_told() -> None:
    (told,) = quantities("올해 사고는 7건이다.", "ko")
    wrong, right = quantities("본지는 올해 사고가 7건이라고 보도했으나 9건이다.", "ko")
    assert conflict(told, wrong)
    assert conflict(told, right, loose=True)


@pytest.mark.parametrize(
    "text",
    ["회사는 손실이 7억원이라고 전했지만 주가는 올랐다.", "신문은 3명이 다쳤다고 보도했다."],
)
def test_what_another_told_may_hold(text: str) -> None:
    (figure,) = quantities(text, "ko")
    assert figure.bound == ""


@pytest.mark.parametrize(
    "text",
    [
        "당시 일하던 사람을 102명이라고 썼으나 67명으로 바로잡습니다.",
        "당시 일하던 사람을 102명으로 잘못 적어 67명으로 고칩니다.",
    ],
)
def test_what_is_put_in_its_place_is_of_the_same_thing(text: str) -> None:
    wrong, right = quantities(text, "ko")
    assert (wrong.bound, right.bound) == ("not", "")
    assert wrong.noun == right.noun == "사람"
