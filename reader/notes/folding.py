"""Text folded for comparison: what differs only in looks becomes equal.

Knows nothing of articles or notes.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alike:
    """Characters that are taken for `to`; `example` is a pair of texts that become equal."""

    characters: str
    to: str
    example: tuple[str, str]


ALIKE: tuple[Alike, ...] = (
    Alike("“”„‟‘’‚‛\"'`´′″«»‹›「」『』《》〈〉", '"', ("“오늘”이라고", "'오늘'이라고")),
    Alike("‐‑‒–—―−﹣~∼〜", "-", ("10∼20명", "10~20명")),
    Alike("·ㆍ・•‧∙⋅", "·", ("생산ㆍ판매", "생산·판매")),
    Alike("⋯", "...", ("글쎄⋯", "글쎄…")),
)
_TABLE = {ord(character): row.to for row in ALIKE for character in row.characters}


def fold(text: str) -> str:
    """NFKC, lower case, one kind of quotation mark, dash and dot, and no white space at all.

    Korean pages differ in spacing as much as in quotation marks, hence the last.
    """
    text = text.translate(_TABLE)  # before NFKC, which would split some of them
    text = unicodedata.normalize("NFKC", text).casefold().translate(_TABLE)
    return "".join(
        character
        for character in text
        if not character.isspace() and unicodedata.category(character) not in ("Cf", "Cc")
    )


def stem(folded: str) -> str:
    """Folded text without the punctuation at its end, which changes when sentences are joined."""
    return folded.rstrip('.,!?"')


# Between two digits a point or comma is part of the number; a question mark always counts.
_POINTS = re.compile(r"""(?<!\d)[.,!"·;:()\[\]]+|[.,!"·;:()\[\]]+(?!\d)""")


def same_words(one: str, other: str) -> bool:
    """Whether two texts differ in white space, marks and the look of characters at the most."""
    return one == other or _POINTS.sub("", fold(one)) == _POINTS.sub("", fold(other))


def fingerprint(folded: str) -> str:
    """A short hash of folded text: 48 bits, enough to tell an article's sentences apart."""
    return hashlib.sha256(folded.encode("utf-8", "replace")).hexdigest()[:12]
