"""Figures that are told as part of a whole."""

from __future__ import annotations

import pytest

from reader.language import quantities
from reader.language.quantity.comparison import agree, conflict
from reader.language.quantity.part import PART_ROWS, PartRow, is_whole
from tests.language.quantity.only import only


@pytest.mark.parametrize("row", PART_ROWS, ids=lambda row: row.example)
def test_a_part_of_a_whole(row: PartRow) -> None:
    assert any(one.part for one in quantities(row.example))


@pytest.mark.parametrize(
    "text", ["회의에서 3명이 나갔다", "3 of April", "Some 40 kinds of fish were counted."]
)
def test_no_part(text: str) -> None:
    assert not any(one.part for one in quantities(text))


def test_a_part_is_at_odds_with_another_part_and_with_no_whole() -> None:
    whole, some = only("그림 14점을 도둑맞았다"), only("도둑맞은 그림 가운데 4점을 찾았다")
    assert not conflict(whole, some) and not conflict(some, whole)
    assert conflict(some, only("도둑맞은 그림 가운데 6점을 찾았다"))
    assert agree(whole, only("도둑맞은 그림 가운데 14점을 찾았다"))
    assert not conflict(only("Only four of the paintings were insured."), only("14 paintings"))


def test_of_so_many_counts_none() -> None:
    whole = quantities("주민 열 명 가운데 세 명이 반대했다.", "ko")[0]
    assert whole.text == "열 명" and whole.part
    assert not conflict(whole, quantities("주민 6200명이 산다.", "ko")[0], loose=True)
    assert not quantities("승객 18명 가운데 3명이 다쳤다.", "ko")[0].part


def test_what_is_told_beside_a_part_is_one_too() -> None:
    told = quantities("승객 9명 가운데 6명은 구조됐고 3명은 실종됐다.", "ko")
    assert [one.part for one in told if one.unit == "person"] == [False, True, True]


@pytest.mark.parametrize(
    "text",
    [
        "승객 9명 가운데 6명은 구조됐고 배에는 30명이 더 있었다.",
        "직원 20명 중 12명이 남았다. 회사는 3명을 더 뽑는다.",
    ],
)
def test_what_is_more_than_the_whole_or_in_another_sentence_is_none(text: str) -> None:
    assert [one.part for one in quantities(text, "ko") if one.unit == "person"][-1] is False


def test_a_whole_is_told_by_what_follows() -> None:
    text = "어린이집 2만6천 곳 가운데 일부가 적발됐다."
    assert is_whole(text, quantities(text, "ko")[0], "ko")
    other = "어린이집은 627곳이다."
    assert not is_whole(other, quantities(other, "ko")[0], "ko")
