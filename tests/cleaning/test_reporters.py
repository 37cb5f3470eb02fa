"""Who wrote a page, told from what they are and what they did."""

from __future__ import annotations

import re

import pytest

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import make_unit
from reader.cleaning.metadata.reporters import CREDITS, Credit, reporter_of


@pytest.mark.parametrize("row", CREDITS, ids=lambda row: row.name)
def test_a_row_finds_who_wrote_its_example(row: Credit) -> None:
    found = re.search(row.pattern, row.example)
    assert found is not None
    assert found[1].strip() == row.who


@pytest.mark.parametrize(
    ("byline", "reporter"),
    [
        ("나루터 건축 칼럼니스트", "나루터"),
        ("글 나루터 의학기자", "나루터"),
        ("나루터 여행작가", "나루터"),
        ("정리 : 인턴 나루터", "나루터"),
        ("정리 = 편집국 인사팀", None),
        ("강바람방송 뉴스 나루터입니다.", "나루터"),
        ("Written by **Nora Fenwick**, energy editor", "Nora Fenwick"),
        ("Compiled by Nora Fenwick", "Nora Fenwick"),
        ("ByNora Fenwick", "Nora Fenwick"),
        ("Live reporting by Nora Fenwick and Ravi Menon", "Nora Fenwick and Ravi Menon"),
    ],
)
def test_who_wrote_is_told_from_what_they_are(byline: str, reporter: str | None) -> None:
    marks = [Mark("title"), Mark("byline")]
    units = [make_unit(i, x, 0, len(x)) for i, x in enumerate(("A title", byline), 1)]
    assert reporter_of(units, marks) == reporter
