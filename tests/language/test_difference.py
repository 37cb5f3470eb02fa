"""Figures that tell by how much something changed, told from what it is."""

from __future__ import annotations

import pytest

from reader.language import quantities, told_as_difference
from reader.language.difference import DIFFERENCES, DifferenceRow


@pytest.mark.parametrize("row", DIFFERENCES, ids=lambda row: row.example)
def test_every_row_reads_its_example(row: DifferenceRow) -> None:
    found = quantities(row.example, row.language)
    assert any(told_as_difference(one, row.example, row.language) for one in found)


@pytest.mark.parametrize(
    ("language", "text", "figure", "difference"),
    [
        ("ko", "기본요금을 150원 올려 1,550원으로 정했다", "150원", True),
        ("ko", "기본요금을 1,550원으로 올렸다", "1,550원", False),
        ("ko", "요금 150원 인상안을 냈다", "150원", True),
        ("ko", "예산을 95억원에서 60억원으로 35억원 줄였다", "35억원", True),
        ("ko", "예산을 95억원에서 60억원으로 35억원 줄였다", "60억원", False),
        ("ko", "정상에 3명이 올랐다", "3명", False),
        ("ko", "300명이 줄을 섰다", "300명", False),
        ("ko", "120명이 적발됐다", "120명", False),
        ("ko", "12명이 늘어 40명이 됐다", "12명", True),
        ("ko", "12명이 늘어 40명이 됐다", "40명", False),
        ("ko", "영업이익은 12% 준 1500억원이었다", "12%", True),
        ("ko", "월세를 2만원을 내려고 했다", "2만원", False),
        ("ko", "버스에서 5명이 내렸다", "5명", False),
        ("en", "The fare rose by 15 cents to $1.90.", "15 cents", True),
        ("en", "The fare rose to $1.90.", "$1.90", False),
        ("en", "Profit fell 12% to $40 million.", "12%", True),
        ("en", "Profit fell 12% to $40 million.", "$40 million", False),
    ],
)
def test_a_difference_is_no_level(language: str, text: str, figure: str, difference: bool) -> None:
    (one,) = [each for each in quantities(text, language) if each.text == figure]
    assert told_as_difference(one, text, language) is difference
