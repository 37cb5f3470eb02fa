"""What a sentence takes up of others' words, and what it says itself."""

from __future__ import annotations

import pytest

from reader.language import mentions
from reader.language.speech.mention import ENGLISH, KOREAN, MentionRow


@pytest.mark.parametrize(
    ("language", "row"),
    [*(("ko", row) for row in KOREAN), *(("en", row) for row in ENGLISH)],
    ids=lambda row: getattr(row, "example", row),
)
def test_each_row_finds_its_example(language: str, row: MentionRow) -> None:
    assert mentions(row.example, language)


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("ko", "피해액이 145억 원이라는 계산은 믿기 어렵다.", "145억"),
        ("ko", "'세 배' 주장을 두고 깎아내렸다.", "세 배"),
        ("en", "The claim that 300 people died is not borne out.", "300 people"),
        ("en", "The £6m quoted a month ago was an error.", "£6m"),
    ],
)
def test_the_figure_stands_in_what_is_taken_up(language: str, text: str, said: str) -> None:
    at = text.index(said)
    assert any(start <= at < end for start, end in mentions(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "피해액은 145억 원이다."),
        ("ko", "피해액이 145억 원이라는 것이다."),
        ("ko", "회사는 피해액이 145억 원이라고 밝혔다."),
        ("ko", "4천1백억 원짜리 시설이 고철이 됐다."),
        ("ko", "도민 71%가 다리 건설에 찬성했다."),
        ("en", "The bridge cost 6 million pounds."),
    ],
)
def test_what_is_asserted_is_not_taken_up(language: str, text: str) -> None:
    assert mentions(text, language) == ()


def test_a_long_line_of_quotes_is_read_in_no_time() -> None:
    assert mentions("'가나다 " * 4000, "ko") == ()
