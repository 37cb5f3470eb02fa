"""Where lines may break, in Latin, Hangul and Han text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.tui.layout.breaking import CLOSING, break_lines, stretch
from reader.tui.layout.lines import flow
from reader.tui.text import harmless, width_of


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in break_lines(text, width)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("the quick brown fox", 10, ["the quick", "brown fox"]),
        ("딥시크는 값싼 칩만 썼다", 13, ["딥시크는 값싼", "칩만 썼다"]),
        ("그는 “좋다” .", 11, ["그는", "“좋다” ."]),
        ("中国人工智能公司，发布了", 8, ["中国人工", "智能公", "司，发布", "了"]),
        ("「開く」と閉じる", 6, ["「開", "く」と", "閉じる"]),
        ("supercalifragilistic", 8, ["supercal", "ifragili", "stic"]),
        ("abcdefgh.", 8, ["abcdefg", "h."]),
        ("a ( b", 3, ["a", "( b"]),
        ("", 10, []),
        ("   ", 10, []),
    ],
)
def test_breaks(text: str, width: int, expected: list[str]) -> None:
    assert lines(text, width) == expected


ALPHABET = st.sampled_from(list("가나다라힣 abc 中文。，「」“”().,!?…한국語e\u0301👨‍👩‍👧❤️ \t0123"))


@settings(max_examples=300, deadline=None)
@given(st.text(ALPHABET, max_size=120), st.integers(6, 40))
def test_lines_fit_lose_nothing_and_begin_well(text: str, width: int) -> None:
    text = harmless(text)
    found = lines(text, width)
    assert "".join("".join(found).split()) == "".join(text.split())
    words = text.split()
    for number, line in enumerate(found):
        assert width_of(line) <= width
        if number and line[0] in CLOSING:
            # only where a run of closing marks alone is wider than a line
            before = found[number - 1].strip()
            assert all(mark in CLOSING or mark in "\"'” \u0301" for mark in before[-3:]) or any(
                width_of(word) > width for word in words
            )


def test_a_line_is_only_stretched_a_little() -> None:
    assert stretch("a b c", 7) and len(stretch("a b c", 7)) == 2
    assert stretch("a b c", 8) == [], "more than one cell a gap would make rivers"
    assert stretch("abc", 5) == []


def test_latin_is_justified_but_for_the_last_line() -> None:
    text = "It was the best of times and it was the worst of times for all of them"
    rows = [line.text for line in flow([(0, text)], 24, justify=True)]
    assert len(rows) > 2
    full = [row for row in rows[:-1] if width_of(row) == 24]
    assert full, rows
    assert "  " not in rows[-1]
    assert " ".join(" ".join(rows).split()) == text


def test_pieces_keep_their_owner_and_offset() -> None:
    parts = [(4, "첫째 문장이다."), (5, "둘째 문장은 조금 더 길다.")]
    texts = dict(parts)
    for justify in (False, True):
        rows = flow(parts, 14, justify=justify)
        assert [owner for row in rows for owner in row.begins] == [4, 5]
        for row in rows:
            for piece in row.pieces:
                if piece.owner in texts and piece.text.strip():
                    start = piece.start
                    assert texts[piece.owner][start : start + len(piece.text)] == piece.text
