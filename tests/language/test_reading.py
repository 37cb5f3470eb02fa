"""A whole article read at once."""

from __future__ import annotations

import datetime as dt

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language import Reading, read

ARTICLE = (
    "강도윤 한국은행 총재는 28일 “금리를 내리기 어렵다”고 말했다.",
    "그는 물가가 2.1% 올랐다고 설명했다.",
    "한은은 지난달 20일에도 금리를 동결했다.",
    "이는 두 차례 연속이다.",
)


def article() -> tuple[Reading, ...]:
    return read(ARTICLE, title="한은, 금리 동결", published=dt.date(2025, 8, 29))


def test_each_sentence_has_a_reading() -> None:
    readings = article()
    assert [reading.text for reading in readings] == list(ARTICLE)
    assert {reading.language for reading in readings} == {"ko"}


def test_times_are_read_against_the_day_of_publication() -> None:
    readings = article()
    assert readings[0].dates[0].first == dt.date(2025, 8, 28)
    assert readings[2].dates[0].first == dt.date(2025, 7, 20)


def test_names_are_resolved_over_the_article() -> None:
    readings = article()
    bank = {name.key for name in readings[0].names if name.kind == "org"}
    short = {name.key for name in readings[2].names}
    assert bank & short


def test_a_pronoun_borrows_from_the_sentence_before() -> None:
    readings = article()
    assert readings[1].elided
    assert readings[1].resolved == "강도윤"
    assert "금리" in {term.text for term in readings[1].context}
    assert not readings[0].elided
    assert readings[0].context == ()


def test_a_reading_survives_json() -> None:
    for reading in article():
        assert msgspec.json.decode(msgspec.json.encode(reading), type=Reading) == reading


def test_english() -> None:
    readings = read(
        [
            "Eva Hale, 52, leads the Bank of Corland.",
            "She said rates would rise by 25 basis points.",
        ],
        title="Corland bank to raise rates",
        published=dt.date(2025, 3, 12),
    )
    assert readings[1].elided
    assert readings[1].resolved == "evahale"
    assert readings[1].quantities[0].unit == "%p"


@given(st.lists(st.text(max_size=60), max_size=5))
@settings(deadline=None, max_examples=60)
def test_any_text_can_be_read(sentences: list[str]) -> None:
    readings = read(sentences, title="제목", published=dt.date(2025, 1, 1))
    assert len(readings) == len(sentences)
    for reading in readings:
        msgspec.json.encode(reading)
        for part in (*reading.terms, *reading.names, *reading.cues, *reading.claims):
            assert 0 <= part.start <= part.end <= len(reading.text)
