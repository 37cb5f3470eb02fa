"""Words as they are written, from a morpheme or a stem in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language import written_words


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("양측은 맞서며 다퉜다.", "맞서", "맞서며"),
        ("“사실무근이다”라고 했다", "사실무근", "사실무근이다"),
        ("‘거짓’이라고 했다", "거짓", "거짓"),
        ("사실이 아니라고, 그는 말했다", "사실이 아니", "사실이 아니라고"),
        ("값이 안 올랐다", "안", "안"),
        ("의혹·논란이 일었다", "논란", "논란이"),
        ("They didn't pay.", "n't", "didn't"),
        ("They didn’t pay.", "n’t", "didn’t"),
        ("an error-prone count", "error", "error-prone"),
        ("He said 'no' twice", "no", "no"),
        ("no - never", "no", "no"),
        ("부인", "부인", "부인"),
    ],
)
def test_the_whole_word_is_told(text: str, part: str, whole: str) -> None:
    start = text.index(part)
    first, last = written_words(text, start, start + len(part))
    assert text[first:last] == whole


def test_text_without_spaces_is_told_in_part() -> None:
    text = "가" * 3000
    first, last = written_words(text, 1500, 1502)
    assert first <= 1500 and last >= 1502 and last - first < 100


@given(st.text(alphabet="가나 a'’-.“”1", max_size=40), st.data())
def test_what_is_told_holds_what_was_asked(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = written_words(text, start, end)
    assert 0 <= first <= start and end <= last <= len(text)
    assert " " not in text[first:start] + text[end:last]
