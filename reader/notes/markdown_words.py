"""The words that the Markdown export adds of its own, in the languages of the screen.

What is quoted stays as it is, and the data at the end of the file knows no language: a file
written in one is read back in the other.
"""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES = ("en", "ko")

_ROWS: tuple[tuple[str, str, str], ...] = (
    # a word, and how each language has it
    ("notes", "Notes", "메모"),
    ("untitled", "Without a title", "제목 없음"),
    ("whole", "(the whole page)", "(글 전체)"),
    ("link", "link", "원문"),
    ("belongs", "belongs to", "관련 있음"),
    ("repeats", "repeats", "같은 내용"),
    ("disputes", "disputes", "엇갈림"),
    ("confirmed", "confirmed", "맞음 표시"),
    ("dismissed", "dismissed", "틀림 표시"),
    ("yellow", "yellow", "노랑"),
    ("green", "green", "초록"),
    ("blue", "blue", "파랑"),
    ("red", "red", "빨강"),
)


def words_of(language: str) -> Mapping[str, str]:
    """The words by their key; English where a language is none of ours."""
    column = 1 + (LANGUAGES.index(language) if language in LANGUAGES else 0)
    return {row[0]: row[column] for row in _ROWS}
