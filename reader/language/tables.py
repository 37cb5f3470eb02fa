"""Small helpers: how tables of words are written down, and which span holds a place.

Knows nothing of what the words mean.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

__all__ = ["covering", "word_list", "word_set"]


def covering(spans: Sequence[tuple[int, int]], at: int) -> int:
    """End of the span that holds `at`, 0 if none does; spans are in order and apart."""
    index = bisect_right(spans, (at, 1 << 60)) - 1
    if index >= 0 and spans[index][0] <= at < spans[index][1]:
        return spans[index][1]
    return 0


def word_list(text: str) -> tuple[str, ...]:
    """The words of a text in order; `_` inside a word stands for a space."""
    return tuple(word.replace("_", " ") for word in text.split())


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set; `_` inside a word stands for a space."""
    return frozenset(word_list(text))
