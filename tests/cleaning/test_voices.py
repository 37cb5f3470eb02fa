"""The outlet's own sentences: every cue finds its example, and plain sentences do not lean."""

from __future__ import annotations

import re

import pytest

from reader.cleaning.lines.units import make_unit
from reader.cleaning.lines.voices import imprint, leans
from reader.cleaning.rules.cues import Cue
from reader.cleaning.rules.english_cues import ENGLISH_CUES
from reader.cleaning.rules.korean_cues import KOREAN_CUES
from reader.model import Subtype
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of
from tests.cleaning.test_rules import SENTENCES

CUES = (*KOREAN_CUES, *ENGLISH_CUES)


def _leans(text: str) -> Subtype | None:
    return leans(make_unit(1, text, 0, len(text)), 0.1)


@pytest.mark.parametrize("cue", CUES, ids=[cue.name for cue in CUES])
def test_a_cue_is_found_in_its_example(cue: Cue) -> None:
    assert re.search(cue.pattern, cue.example.lower())
    assert (cue.subtype is None) == (cue.role == "voice")


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_that_holds_such_words_does_not_lean(text: str) -> None:
    assert _leans(text) is None


@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        ("강물일보는 광고주가 아니라 독자의 후원으로 움직입니다. 함께해 주세요.", "promo"),
        ("이 글은 재단의 지원을 받아 취재했습니다.", "other"),
        ("If you value this reporting, please support our newsroom.", "promo"),
        (
            "If we got this story wrong, write to our editor and we will print a correction.",
            "other",
        ),
        ("They walked down to the river before dawn.", None),
        ("시는 다음 달부터 다리를 막는다고 밝혔다.", None),
    ],
)
def test_a_voice_and_a_thing_together_lean(text: str, subtype: str | None) -> None:
    assert _leans(text) == subtype


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        (KOREAN, "강물일보는 독자의 후원으로 움직입니다. 힘을 보태 주세요."),
        (ENGLISH, "If you value this reporting, please support our newsroom with a donation."),
    ],
)
def test_an_appeal_right_after_the_text_is_given_back(lines: list[str], line: str) -> None:
    last = max(i for i, text in enumerate(lines) if not text) + 1
    page = cleaned([*lines[: last + 1], line, *lines[last + 1 :]])
    assert kind_of(page, line) == "boilerplate/promo"
    assert kind_of(page, lines[last]) == "body"


@pytest.mark.parametrize(
    ("text", "is_one"), [("Privacy Terms Site map", True), ("Rain today", False)]
)
def test_a_row_of_the_imprint(text: str, is_one: bool) -> None:
    assert imprint(make_unit(1, text, 0, len(text))) is is_one
