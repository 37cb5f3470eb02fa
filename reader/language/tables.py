"""Small helpers: how tables of words and rows are read, and which span holds a place.

Knows nothing of what the words mean.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol

__all__ = ["any_row", "covering", "holds_any", "word_list", "word_set"]


class Row(Protocol):
    """A row of a table: a pattern of one language."""

    @property
    def language(self) -> str: ...
    @property
    def pattern(self) -> str: ...


def any_row(rows: Sequence[Row], flags: int = 0) -> dict[str, re.Pattern[str]]:
    """For each language of a table one pattern that finds any of its rows."""
    return {
        language: re.compile(
            "|".join(row.pattern for row in rows if row.language == language), flags
        )
        for language in dict.fromkeys(row.language for row in rows)
    }


def covering(spans: Sequence[tuple[int, int]], at: int) -> int:
    """End of the span that holds `at`, 0 if none does; spans are in order and apart."""
    index = bisect_right(spans, (at, 1 << 60)) - 1
    if index >= 0 and spans[index][0] <= at < spans[index][1]:
        return spans[index][1]
    return 0


def holds_any(text: str, words: Iterable[str]) -> bool:
    """Whether one of some words stands in a text: asked before a pattern that needs one of them."""
    return any(map(text.__contains__, words))


def word_list(text: str) -> tuple[str, ...]:
    """The words of a text in order; `_` inside a word stands for a space."""
    return tuple(word.replace("_", " ") for word in text.split())


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set; `_` inside a word stands for a space."""
    return frozenset(word_list(text))
