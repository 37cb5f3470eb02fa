"""A second copy of the text under furniture, and repeated words that are no copy."""

from __future__ import annotations

import textwrap
from time import perf_counter

import pytest

from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kinds


def _under(base: list[str], lines: list[str]) -> list[str]:
    found = cleaned([*base, *lines])
    return [
        kind
        for segment, kind in zip(found.segments, kinds(found), strict=True)
        if segment.line > len(base)
    ]


@pytest.mark.parametrize(("base", "width"), [(ENGLISH, 60), (KOREAN, 34)])
def test_a_copy_of_the_text_is_found_whatever_its_line_breaks(base: list[str], width: int) -> None:
    text = [line for line in base[4:] if line][:4]
    broken = [piece for line in text for piece in textwrap.wrap(line, width)]
    for copy in (text, broken, [" ".join(text)]):
        assert set(_under(base, copy)) == {"duplicate"}


def test_the_head_of_a_copy_is_told_by_the_lines_of_the_first() -> None:
    text = [line for line in KOREAN[4:] if line][:4]
    found = _under(KOREAN, [KOREAN[1], KOREAN[3], KOREAN[2], *text])
    assert found[:3] == ["duplicate", "byline", "date"]


def test_a_sentence_of_the_text_under_a_headline_of_another_is_no_copy() -> None:
    teaser = [KOREAN[6][:20], "시장 골목에 새 빵집 문 열어"]
    assert "duplicate" not in _under(KOREAN, teaser)


def test_a_refrain_within_the_text_stays() -> None:
    line = "The bell rang, and nobody came."
    page = [*ENGLISH[:5], "", line, "", ENGLISH[6], "", line, "", *ENGLISH[7:]]
    article = cleaned(page)
    again = [s for s in article.segments if article.lines[s.line - 1] == line]
    assert next(s.kind for s in again) == "body"
    assert [s.kind for s in article.segments].count("duplicate") <= 1


def test_many_copies_take_no_longer_for_each() -> None:
    text = [line for line in ENGLISH[4:] if line][:4]
    page = [*ENGLISH, *("Advertisement", *text) * 300]
    start = perf_counter()
    cleaned(page)
    assert perf_counter() - start < 6.0
