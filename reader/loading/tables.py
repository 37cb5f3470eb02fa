"""How the tables of words in this room are written."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text, for membership."""
    return frozenset(text.split())
