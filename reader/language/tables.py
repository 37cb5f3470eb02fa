"""How tables of words are written down: as text, words parted by white space.

Knows nothing of what the words mean.
"""

from __future__ import annotations

__all__ = ["word_list", "word_set"]


def word_list(text: str) -> tuple[str, ...]:
    """The words of a text in order; `_` inside a word stands for a space."""
    return tuple(word.replace("_", " ") for word in text.split())


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set; `_` inside a word stands for a space."""
    return frozenset(word_list(text))
