"""Which name a pronoun or stand-in means."""

from __future__ import annotations

import pytest

from reader.language import read
from reader.language.speech.standing_in import STANDS_FOR, meant


@pytest.mark.parametrize("row", STANDS_FOR, ids=lambda row: row.example)
def test_every_row_knows_its_example(row: object) -> None:
    assert meant(row.example, ()) == ""  # type: ignore[attr-defined]
    assert row.words  # type: ignore[attr-defined]


KOREAN = ("윤세람 대표가 나왔다.", "별솔은행이 오류를 찾았다.", "금융감독원은 검사를 한다.")
ENGLISH = ("Strand Bank sued Aino Hale.",)


@pytest.mark.parametrize(
    ("before", "text", "key"),
    [
        (KOREAN, "이 은행의 대출은 19조원이다.", "별솔은행"),
        (KOREAN, "회사는 말이 없다.", "별솔은행"),
        (KOREAN, "그는 떠났다.", "윤세람"),
        (KOREAN, "경찰은 대표를 불렀다.", ""),
        (KOREAN, "정부는 물러섰다.", ""),
        (KOREAN, "이에 대해 주민들은 말이 없다.", ""),
        (ENGLISH, "She ruled it out.", "ainohale"),
        (ENGLISH, "It had been expected to win.", "strandbank"),
        (ENGLISH, "The police came.", ""),
    ],
)
def test_who_is_meant(before: tuple[str, ...], text: str, key: str) -> None:
    assert read([*before, text])[-1].resolved == key
