"""Times of publication on one clock, and what is certain of their order."""

from __future__ import annotations

import pytest

from reader.moments import moment_of, on_the_pages_clock, published_order, zone_of


@pytest.mark.parametrize(
    ("one", "other", "certain"),
    [
        # stamp and language of each, in the order of time; whether that is certain
        (("2025-07-03T09:00+09:00", "ko"), ("2025-07-03T01:00+00:00", "en"), True),
        (("2025-07-03T09:00", "ko"), ("2025-07-03T01:00+00:00", "en"), True),
        (("2025-07-03T08:59", "ko"), ("2025-07-03T09:00:00+09:00", "ko"), True),
        (("2025-07-03T09:00", "ko"), ("2025-07-03T09:00:30+09:00", "ko"), False),
        (("2025-07-03", "ko"), ("2025-07-03T09:00", "ko"), False),
        (("2025-07-03", "ko"), ("2025-07-04", "ko"), True),
        (("2025-07-03T09:00", "en"), ("2025-07-03T10:00", "en"), True),
        (("2025-07-03T09:00", "en"), ("2025-07-03T10:00+00:00", "en"), False),
        (("2025-07-03T09:00", "en"), ("2025-07-04T10:00+00:00", "en"), True),
        (("2025-07-03T09:00+00:00", "en"), ("2025-07-04T10:00", "en"), True),
        (("2025-07-03T09:00", "en"), ("2025-07-04T09:00", "de"), False),
    ],
)
def test_the_order_is_that_of_one_clock(
    one: tuple[str, str], other: tuple[str, str], certain: bool
) -> None:
    first, second = moment_of(*one), moment_of(*other)
    assert first is not None and second is not None
    assert published_order(*one) <= published_order(*other)
    assert first.is_before(second) == certain
    assert not second.is_before(first)


@pytest.mark.parametrize("stamp", [None, "", "soon", "2025-07-03T09:00+25:00", "0001-01-01"])
def test_what_tells_no_time_stands_last(stamp: str | None) -> None:
    assert moment_of(stamp, "ko") is None
    assert published_order(stamp, "ko") > published_order("2999-01-01", "ko")


def test_a_zone_is_told_where_it_is_stated() -> None:
    assert zone_of("2025-07-03T09:00:00-04:00") == "-04:00"
    assert zone_of("2025-07-03T09:00") == zone_of("2025-07-03") == zone_of("") == ""


@pytest.mark.parametrize(
    ("stamp", "language", "told"),
    [
        ("2026-03-02T22:10:00Z", "ko", "2026-03-03T07:10:00+09:00"),
        ("2026-03-02T22:10+00:00", "ko", "2026-03-03T07:10+09:00"),
        ("2026-03-02T22:10:00Z", "en", "2026-03-02T22:10:00Z"),
        ("2026-03-02T22:10:00-05:00", "ko", "2026-03-02T22:10:00-05:00"),
        ("2026-03-02T22:10:00", "ko", "2026-03-02T22:10:00"),
        ("2026-03-02", "ko", "2026-03-02"),
        ("T", "ko", "T"),
        (None, "ko", None),
    ],
)
def test_a_korean_pages_utc_is_told_on_its_own_clock(
    stamp: str | None, language: str, told: str | None
) -> None:
    assert on_the_pages_clock(stamp, language) == told
