"""The screen says who reads, and when sentences leave this machine."""

from __future__ import annotations

import pytest

from reader.judge_options import JudgeOptions
from reader.tui.words.judging import judged_by
from reader.tui.words.strings import words
from tests.tui.helpers import opened
from tests.tui.stories import bridge_library

# ruff: noqa: E501 - a row is a row
LOCAL = JudgeOptions("http://127.0.0.1:8080/v1", "small")
AWAY = JudgeOptions("https://models.example/v1", "large")
PLAIN = JudgeOptions("http://192.168.0.9/v1", "large")


@pytest.mark.parametrize(
    ("judge", "paused", "english", "korean"),
    [
        (LOCAL, "", "read by small on this machine", "이 기기에서 대조: small"),
        (AWAY, "", "sentences are sent to models.example", "문장을 보내는 곳: models.example"),
        (PLAIN, "", "sentences are sent to 192.168.0.9, unencrypted", "문장을 암호화 없이 보내는 곳: 192.168.0.9"),
        (AWAY, "answers 500", "models.example is left alone for a while: answers 500", "models.example에 잠시 묻지 않음: 응답 500"),
    ],
)  # fmt: skip
async def test_who_reads_stands_in_the_status_line(
    judge: JudgeOptions, paused: str, english: str, korean: str
) -> None:
    fake = bridge_library()
    fake.judge, fake.judge_paused = judge, paused
    assert judged_by(fake, words("ko")) == (korean,)
    async with opened(fake) as it:
        assert english in it.reading.head.text
        assert english in [note.message for note in it.app._notifications]


async def test_without_a_model_nothing_is_said() -> None:
    assert judged_by(bridge_library(), words("en")) == ()
