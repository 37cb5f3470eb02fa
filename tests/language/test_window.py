"""Over how long a figure is summed."""

from __future__ import annotations

import pytest

from reader.language import quantities, window_of
from reader.language.window import WINDOWS


@pytest.mark.parametrize("row", WINDOWS, ids=lambda row: row.example)
def test_every_row_reads_its_example(row: object) -> None:
    text, language = row.example, row.language  # type: ignore[attr-defined]
    found = [window_of(one, text, language) for one in quantities(text, language)]
    assert any(found)


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("산간에는 사흘간 410mm가 내렸다.", "ko", 3),
        ("산간에는 이틀 누적 강수량이 320mm에 이른다.", "ko", 2),
        ("이틀간 쉬고, 320mm가 내렸다.", "ko", 0),
        ("지금까지 모두 320mm가 내렸다.", "ko", float("inf")),
        ("사흘 전 320mm가 내렸다.", "ko", 0),
        ("Some 410mm fell over three days.", "en", 3),
        ("It fell over three days, and 410mm is much.", "en", 0),
        ("It rained 410mm.", "en", 0),
    ],
)
def test_days_of_a_sum(text: str, language: str, days: float) -> None:
    (figure,) = [one for one in quantities(text, language) if one.dimension == "length"]
    assert window_of(figure, text, language) == days
