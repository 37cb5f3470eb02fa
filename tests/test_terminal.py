"""Text from pages cannot reach a terminal raw."""

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from reader.terminal import printable, printable_json


@given(st.text())
def test_nothing_that_controls_a_terminal_is_left(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    for char in shown:
        assert char in "\u200c\u200d" or unicodedata.category(char) not in {
            "Cc",
            "Cf",
            "Cs",
            "Zl",
            "Zp",
        }


@given(st.text())
def test_harmless_text_is_left_as_it_is(text: str) -> None:
    assert printable(printable(text)) == printable(text)


def test_what_is_shown_instead() -> None:
    assert printable("\x1b[31m빨강\x07") == "␛[31m빨강␇"
    assert printable("a\u202eb") == "a\ufffdb"
    assert printable("a\tb\nc") == "a b␊c"
    assert printable("a\nb", lines=True) == "a\nb"
    assert printable("한글 “인용” [대괄호]") == "한글 “인용” [대괄호]"


def test_json_on_a_terminal_says_the_same_and_does_nothing() -> None:
    record = {"text": "a\x9b2J\u202eb\u200d\U000e0041\ud800\u2028 각 “”"}
    line = printable_json(json.dumps(record, ensure_ascii=False))
    assert json.loads(line) == record
    assert line.isprintable()
    assert "각 “”" in line
