"""What a sentence may be turned into, and how the two stand then."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.gold.stories import Label


class Turn(NamedTuple):
    """A way to turn a sentence: its name, what makes another of it, and how the two stand then."""

    name: str
    turn: Callable[[str, str], str | None]
    label: Label = "disputes"


def not_but(wrong: str, right: str, language: str) -> str:
    """서울이 아니라 부산; Busan, not Seoul."""
    if language == "en":
        return f"{right}, not {wrong}"
    closed = closing(wrong) or wrong[-1] in "0136780"
    return f"{wrong}{'이' if closed else '가'} 아니라 {right}"


def closing(word: str) -> int:
    """The number of the consonant that closes a Korean word, 0 where none does."""
    return (ord(word[-1]) - ord("가")) % 28 if "가" <= word[-1] <= "힣" else 0
