"""Hostile text is made harmless, and measured in cells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.terminal import printable
from reader.tui.text import clip, ended, harmless, pad, short_date, width_of
from tests.pace import bounded


@given(st.text())
def test_harmless_keeps_every_offset_and_no_control_character(text: str) -> None:
    safe = harmless(text)
    assert len(safe) == len(text)
    assert all(ord(c) >= 0x20 and not 0x7F <= ord(c) < 0xA0 for c in safe)
    assert not any(c in "\u202e\u2066\u200f\u2028" for c in safe)


@given(st.text())
def test_the_screen_and_the_commands_agree_on_what_is_harmful(text: str) -> None:
    screen, command = harmless(text), printable(text)
    for character, one, other in zip(text, screen, command, strict=True):
        if character not in "\t\n\r\xa0":  # a space on the screen
            assert (one == character) == (other == character), repr(character)


def test_what_nobody_sees_is_shown_and_what_spells_is_left() -> None:
    hidden = "\u200b\u2060\u180e\U000e0041\u2028\u2029\ufeff\xad\u200f"
    assert harmless(hidden) == printable(hidden) == "\ufffd" * len(hidden)
    assert harmless("👨\u200d👩 می\u200cخواهم 가\u3000나") == "👨\u200d👩 می\u200cخواهم 가\u3000나"


@given(st.text(alphabet="가a中。é👨‍👩‍👧❤️\u0301 ", max_size=30))
def test_width_is_what_rich_counts(text: str) -> None:
    assert width_of(text) == cell_len(text)


@pytest.mark.parametrize(
    ("text", "width", "clipped"),
    [("abcdef", 4, "abc…"), ("가나다라", 5, "가나…"), ("가나", 4, "가나"), ("가나", 0, "")],
)
def test_clip(text: str, width: int, clipped: str) -> None:
    assert clip(text, width) == clipped
    assert width_of(pad(text, width)) == width


@pytest.mark.parametrize(
    ("text", "width", "clipped"),
    [
        ("“못 넘는다”… 시장은 다른 말", 14, "“못 넘는다”…"),
        ("“못 넘는다”…… 시장은 다른 말", 15, "“못 넘는다”…"),
        ("wait... there is more", 8, "wait…"),
        ("wait. There is more", 6, "wait.…"),
    ],
)
def test_what_is_cut_at_dots_of_its_own_ends_in_one_ellipsis(
    text: str, width: int, clipped: str
) -> None:
    assert clip(text, width) == clipped
    assert ended(clip(text, width, "")) == clipped


@pytest.mark.parametrize("dots", ["....", ". ", "…", "   ", ".. ", ".…"])
def test_leader_dots_of_any_length_are_cut_at_once(dots: str) -> None:
    """As in a table of contents, between a chapter and its page; the screen waits for it."""
    with bounded(0.5):
        for text in (dots * 5_000, f"{dots * 5_000}page 12", f"Chapter 1 {dots * 5_000}a"):
            assert ended(text).endswith("…")
            assert width_of(clip(text + " and more words", len(text))) <= len(text)
    assert ended(f"Chapter 1 {'.' * 40}") == "Chapter 1…"
    assert clip(f"{'.' * 40}a and more", 42) == f"{'.' * 40}a…"


def test_dates_are_as_precise_as_they_are() -> None:
    assert short_date("2025-01-28T14:46:00+09:00") == "2025-01-28 14:46"
    assert short_date("2025-01-28") == "2025-01-28"
    assert short_date(None) == ""
