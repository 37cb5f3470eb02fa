"""How much a line speaks of what the page's running text speaks of.

An article's own paragraphs share names and nouns; a teaser of another story does
not. Words are compared by their beginnings, which for Korean drops most particles.
Knows nothing of rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain

OWN_TEXT = 0.34
"""Share of a paragraph's words that the page's text uses elsewhere, from which it is its own."""
_WORD = re.compile(r"[가-힣]{2,}|[A-Za-z]{3,}|\d[\d,.]*\d")
_LOOK = 400
_REMEMBERED = 65_536
"""Words whose beginnings are kept: a page says most of its words again, and so do others."""

_COMMON_WORDS = """
    가장 강조 같은 것으 것은 것을 것이 경우 관련 그는 그러 그런 그리 까지 내년 다른 다만 당시 대한
    대해 덧붙 됐다 된다 따라 따르 때문 또한 라고 라며 많은 말했 모두 밝혔 밝힌 보다 부터 사람 사실
    설명 수도 않는 않았 않은 어떤 없는 에서 여기 예정 오는 오전 오후 올해 우리 위해 으로 이날 이라
    이런 이번 이어 이후 있는 있다 있었 전했 정도 지난 최근 통해 특히 하는 하지 한다 한편 합니 했다
    했습 현재 about after all also and are been but can could first for from had has have her his
    into its just last more new not one only other out over people said says some such than that
    the their them there they this two was were what when which who will with would year years
"""
_COMMON = frozenset(_COMMON_WORDS.split())


class _Beginnings(dict[str, tuple[str, ...]]):
    """Of what stands between two spaces, the beginnings of its content words.

    A table that fills itself, and is emptied when full: asked some ten thousand times a page.
    """

    def __missing__(self, token: str) -> tuple[str, ...]:
        found = [w[:2] if "가" <= w < "힤" else w[:6].lower() for w in _WORD.findall(token)]
        if len(self) >= _REMEMBERED:
            self.clear()
        self[token] = kept = tuple([word for word in found if word not in _COMMON])
        return kept


_BEGINNINGS = _Beginnings()


def keys(text: str) -> set[str]:
    """Beginnings of the content words of the first 400 code points."""
    return set(chain.from_iterable(map(_BEGINNINGS.__getitem__, text[:_LOOK].split())))


class Vocabulary:
    """Words of the page's running text, and which of them more than one of its paragraphs uses."""

    def __init__(self, paragraphs: Iterable[set[str]]) -> None:
        self._used: set[str] = set()
        self._again: set[str] = set()
        for words in paragraphs:
            fresh = words - self._again  # few, once the text has said most of its words twice
            self._again |= fresh & self._used
            self._used |= fresh

    def share(self, words: set[str], *, own: bool) -> float:
        """Share 0..1 of `words` that the text uses; `own` if they are counted in it."""
        if not words:
            return 0.0
        strange = words - (self._again if own else self._used)
        return (len(words) - len(strange)) / len(words)
