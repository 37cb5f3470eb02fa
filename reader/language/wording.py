"""The words of a text as they are written: what a reader would point at.

An analysis gives morphemes and stems (맞서, n't); on screen the whole written word is
shown (맞서며, didn't). Knows nothing of what a word means.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["PARTICLES", "hangul_words", "written_words"]

PARTICLES = (
    "은|는|이|가|을|를|의|에|에서|에게|도|와|과|로|으로|만|에는|에도|까지|부터|보다|이나|였다|이다"
)
"""What stands behind a Korean noun in its word, most often; alternatives of a pattern."""

_JOINING = "'’-"
# Text without spaces has no words to show: it is shown this far either way.
_REACH = 24


_HANGUL_WORD = re.compile(r"(?<![가-힣])[가-힣]{2,}")


@lru_cache(maxsize=1024)
def hangul_words(sentence: str) -> tuple[tuple[str, int, str], ...]:
    """The Hangul words of a sentence with their first two syllables and places."""
    found = [(match.start(), match[0]) for match in _HANGUL_WORD.finditer(sentence)]
    return tuple([(word[:2], at, word) for at, word in found])


def written_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the words stand whole that `start:end` is written in.

    A Korean word is an eojeol, its particles and endings included; marks of quotation and
    punctuation end it.
    """
    first, last = max(0, start - _REACH), min(len(text), end + _REACH)
    while start > first and _goes_on(text, start - 1):
        start -= 1
    while end < last and _goes_on(text, end):
        end += 1
    return start, end


def _goes_on(text: str, at: int) -> bool:
    """Whether the character at `at` stands inside a word; a hyphen does between Latin letters."""
    if text[at].isalnum():
        return True
    around = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
    return text[at] in _JOINING and len(around) == 2 and around.isascii() and around.isalnum()
