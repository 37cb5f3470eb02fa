"""Lines under a title that say who wrote, and lines that only look like them."""

from __future__ import annotations

import pytest

from reader.cleaning.metadata.namelines import NAME_LINES, NameLine, name_line
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of


@pytest.mark.parametrize("row", NAME_LINES, ids=[row.name for row in NAME_LINES])
def test_every_row_fits_its_example(row: NameLine) -> None:
    assert name_line(row.example) is not None


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Ann Lee in Leicester", "Ann Lee"),
        ("Ann Lee and Bo Marsh", "Ann Lee and Bo Marsh"),
        ("Senior editor, mobile", ""),
        ("사실확인팀 홍길동", "홍길동"),
        ("홍길동(gildong)", "홍길동"),
    ],
)
def test_the_name_is_told_from_the_rest(line: str, who: str) -> None:
    assert name_line(line) == who


@pytest.mark.parametrize(
    "line",
    [
        "글 주소 베껴 두기",
        "Divers found cracks in two piers",
        "상인들 “임시 다리를”",
        "What the editor saw",
        "Free and fair",
    ],
)
def test_decks_and_buttons_name_nobody(line: str) -> None:
    assert name_line(line) is None


def test_such_a_line_under_the_title_is_a_credit_and_names_the_reporter() -> None:
    page = ["Ann Lee in Leicester" if line.startswith("By ") else line for line in ENGLISH]
    article = cleaned(page)
    assert kind_of(article, "Ann Lee in Leicester") == "byline"
    assert article.reporter == "Ann Lee"
    page = ["사실확인팀 홍길동" if line == "나루터 기자" else line for line in KOREAN]
    assert kind_of(cleaned(page), "사실확인팀") == "byline"
