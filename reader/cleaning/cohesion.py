"""How much a line speaks of what the page's running text speaks of.

An article's own paragraphs share names and nouns; a teaser of another story does
not. Words are compared by their beginnings, which for Korean drops most particles.
Knows nothing of rules.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[가-힣]{2,}|[A-Za-z]{3,}|\d[\d,.]*\d")
_LOOK = 600

_COMMON = frozenset(
    [
        "있다",
        "있는",
        "있었",
        "것으",
        "것이",
        "대한",
        "대해",
        "위해",
        "이번",
        "지난",
        "밝혔",
        "말했",
        "했다",
        "따르",
        "통해",
        "오전",
        "오후",
        "올해",
        "내년",
        "한다",
        "된다",
        "없는",
        "하는",
        "했습",
        "합니",
        "그는",
        "이날",
        "또한",
        "하지",
        "그러",
        "이어",
        "그리",
        "따라",
        "때문",
        "라며",
        "라고",
        "이라",
        "으로",
        "에서",
        "까지",
        "부터",
        "보다",
        "같은",
        "많은",
        "모두",
        "다른",
        "이런",
        "그런",
        "어떤",
        "가장",
        "오는",
        "최근",
        "현재",
        "관련",
        "예정",
        "이후",
        "당시",
        "한편",
        "특히",
        "다만",
        "여기",
        "우리",
        "사람",
        "경우",
        "정도",
        "사실",
        "전했",
        "덧붙",
        "강조",
        "설명",
        "밝힌",
        "것은",
        "것을",
        "수도",
        "않은",
        "않는",
        "않았",
        "됐다",
        "the",
        "and",
        "for",
        "with",
        "that",
        "this",
        "from",
        "have",
        "has",
        "had",
        "was",
        "were",
        "will",
        "would",
        "said",
        "says",
        "not",
        "but",
        "are",
        "his",
        "her",
        "their",
        "its",
        "who",
        "which",
        "they",
        "them",
        "there",
        "been",
        "after",
        "about",
        "more",
        "than",
        "when",
        "what",
        "into",
        "over",
        "also",
        "could",
        "can",
        "all",
        "one",
        "two",
        "out",
        "year",
        "years",
        "people",
        "new",
        "first",
        "last",
        "other",
        "some",
        "such",
        "only",
        "just",
    ]
)


def keys(text: str) -> set[str]:
    """Beginnings of the content words of the first 600 code points."""
    found: set[str] = set()
    for word in _WORD.findall(text[:_LOOK]):
        key = word[:2] if "가" <= word[0] <= "힣" else word[:6].lower()
        if key not in _COMMON:
            found.add(key)
    return found


class Vocabulary:
    """Words of the page's running text, and how many of its paragraphs use each."""

    def __init__(self, paragraphs: Iterable[set[str]]) -> None:
        self._count: Counter[str] = Counter()
        for words in paragraphs:
            self._count.update(words)

    def share(self, words: set[str], *, own: bool) -> float:
        """Share 0..1 of `words` that the text uses; `own` if they are counted in it."""
        if not words:
            return 0.0
        least = 2 if own else 1
        count = self._count
        return sum(count[word] >= least for word in words) / len(words)
