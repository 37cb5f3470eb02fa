"""Persons of whom none is told, as figures of nought."""

from __future__ import annotations

import pytest

from reader.language import conflict, quantities
from reader.language.quantity.none_told import NONE_ROWS, NoneRow


@pytest.mark.parametrize("row", NONE_ROWS, ids=lambda row: row.example)
def test_none_is_a_figure(row: NoneRow) -> None:
    assert [one.value for one in quantities(row.example, row.language) if one.unit == "person"] == [
        0
    ]


@pytest.mark.parametrize(
    ("some", "none", "language"),
    [
        ("경찰은 참가자 4명을 업무방해 혐의로 연행했다.", "연행된 사람은 없다고 밝혔다.", "ko"),
        ("이 불로 3명이 다쳤다.", "이 불로 다친 사람은 없었다.", "ko"),
        ("부상자는 5명이다.", "사고 당시 승객은 내렸고 부상자는 없었다.", "ko"),
        ("Four people were arrested at the march.", "Nobody was arrested.", "en"),
        ("Six miners were injured.", "Dust spread but no injuries were reported.", "en"),
    ],
)
def test_some_are_at_odds_with_none(some: str, none: str, language: str) -> None:
    (nought,) = quantities(none, language)
    assert any(conflict(one, nought) for one in quantities(some, language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("한국인 사망자는 없다고 외교부는 밝혔다.", "ko"),
        ("추가 부상자는 없다.", "ko"),
        ("다친 사람이 없도록 하겠다.", "ko"),
        ("책임지는 사람은 없었다.", "ko"),
        ("다친 사람이 없다면 다행이다.", "ko"),
        ("Nobody else was hurt.", "en"),
        ("They asked whether no one was hurt.", "en"),
        ("Nobody was convinced.", "en"),
        ("If no one was arrested, the march goes on.", "en"),
    ],
)
def test_none_of_a_kind_and_none_on_a_condition_are_no_figures(text: str, language: str) -> None:
    assert all(one.value > 0 for one in quantities(text, language))
