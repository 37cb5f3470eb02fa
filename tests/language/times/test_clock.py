"""Times of day."""

from __future__ import annotations

import pytest

from reader.language.times.clock import minutes, one_clock


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("새벽 4시 20분", (260, True)),
        ("오후 6시 반", (1110, True)),
        ("15시 30분", (930, True)),
        ("4시 31분", (271, False)),
        ("밤 11시", (1380, True)),
        ("밤 1시", (60, True)),
        ("낮 12시", (720, True)),
        ("3:46 a.m.", (226, True)),
        ("7 p.m.", (1140, True)),
        ("12:10 am", (10, True)),
        ("10:30", (630, False)),
        ("5.15am", (315, True)),
        ("25시", None),
        ("noon", None),
    ],
)
def test_minutes_since_midnight(text: str, told: tuple[int, bool] | None) -> None:
    assert minutes(text) == told


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("오전 6시", "아침 6시", True),
        ("오전 4시 31분", "4시 31분", True),
        ("16시 31분", "4시 31분", True),
        ("오전 3시 40분", "오전 4시 31분", False),
        ("오전 10시", "오전 10시 5분", True),
        ("오전 10시 2분", "오전 10시 5분", False),
        ("3:46 a.m.", "15:46", False),
        ("5.15am", "5.40am", False),
        ("5.15am", "5:15 a.m.", True),
        ("noon", "noon", True),
        ("noon", "midnight", False),
    ],
)
def test_one_time_of_day_in_two_ways(one: str, other: str, same: bool) -> None:
    assert one_clock(one, other) is same
    assert one_clock(other, one) is same
