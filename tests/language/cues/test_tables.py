"""The tables of phrases, row by row."""

from __future__ import annotations

import pytest

from reader.language import stance
from reader.language.cues.tables import ENGLISH_CUES, KOREAN_CUES

CUES = [("ko", row) for row in KOREAN_CUES] + [("en", row) for row in ENGLISH_CUES]


@pytest.mark.parametrize(("language", "row"), CUES, ids=lambda value: getattr(value, "name", value))
def test_every_row_fires_on_its_example(language: str, row: object) -> None:
    cues = stance(row.example, language)  # type: ignore[attr-defined]
    assert any(
        cue.kind == row.kind and cue.name == row.name and cue.asserted  # type: ignore[attr-defined]
        for cue in cues
    )


@pytest.mark.parametrize(
    ("language", "row"),
    [pair for pair in CUES if pair[1].innocent],
    ids=lambda value: getattr(value, "name", value),
)
def test_innocent_uses_assert_nothing(language: str, row: object) -> None:
    cues = stance(row.innocent, language)  # type: ignore[attr-defined]
    assert not any(
        cue.kind == row.kind and cue.asserted  # type: ignore[attr-defined]
        for cue in cues
    )


@pytest.mark.parametrize(("language", "row"), CUES, ids=lambda value: getattr(value, "name", value))
def test_patterns_begin_with_a_literal(language: str, row: object) -> None:
    for pattern in row.patterns:  # type: ignore[attr-defined]
        assert pattern[0].isalpha()
