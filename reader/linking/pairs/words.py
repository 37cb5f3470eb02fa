"""The words that two sentences share, as a reader would name them.

An analysis cuts Korean into morphemes, and a name that its dictionary lacks into syllables
(해솔 into 해 and 솔). Knows nothing of what a word weighs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.language import PARTICLES

__all__ = ["Place", "whole_words"]

Place = tuple[int, int]


def whole_words(
    shared: Sequence[tuple[Place, Place]], ours: str, theirs: str
) -> list[tuple[Place, Place]]:
    """Places of shared words in both sentences: what touches in both is one, crumbs are left out.

    In the order of `shared`, a joined word where its first part stood. A crumb is one
    syllable from within a longer word; if there is nothing else, the first one is kept. One that
    another word begins with (일 in 일론) is none of the sentence's words.
    """
    joined: list[tuple[Place, Place, int]] = []
    grown = [_grown(one, other, ours, theirs) for one, other in shared]
    for (one, other), rank in sorted(zip(grown, range(len(grown)), strict=True)):
        if joined and joined[-1][0][1] == one[0] and joined[-1][1][1] == other[0]:
            before, there, first = joined.pop()
            joined.append(((before[0], one[1]), (there[0], other[1]), min(first, rank)))
        else:
            joined.append((one, other, rank))
    joined = _without_parts(joined)
    words = [row for row in joined if not (_begins(ours, row[0]) or _begins(theirs, row[1]))]
    whole = [row for row in words if not (_crumb(ours, row[0]) or _crumb(theirs, row[1]))]
    found = sorted(whole or words, key=lambda row: row[2])
    return [(one, other) for one, other, _ in (found if whole else found[:1])]


def _without_parts(rows: list[tuple[Place, Place, int]]) -> list[tuple[Place, Place, int]]:
    """The places but those that lie within another, which ends where the last of them does.

    Of a name that begins as a verb does, 푸른|물결호는, the head is told as its whole word.
    """
    found: list[tuple[Place, Place, int]] = []
    for one, other, rank in sorted(rows, key=lambda row: (row[0][0], -row[0][1])):
        if found:
            around, there, first = found[-1]
            if around[0] < one[0] and one[1] <= around[1] and there[0] < other[0] <= there[1]:
                found[-1] = (around[0], one[1]), (there[0], other[1]), min(first, rank)
                continue
        found.append((one, other, rank))
    return found


def _grown(one: Place, other: Place, ours: str, theirs: str) -> tuple[Place, Place]:
    """Places with the syllable before them, where both words begin with the same one: 한+울대."""
    at, there = one[0] - 1, other[0] - 1
    if at < 0 or there < 0 or ours[at] != theirs[there] or not "가" <= ours[at] <= "힣":
        return one, other
    if (at and ours[at - 1].isalnum()) or (there and theirs[there - 1].isalnum()):
        return one, other
    return (at, one[1]), (there, other[1])


_PARTICLES = re.compile(
    rf"(?:들?(?:{PARTICLES}|께|에만|에선|처럼|마다|조차|마저|밖에|로는|로도|와는|과는|이라|이라는|"
    r"이라고|이며|이고|이었다|인|입니다|이지만|씩|쯤|당|엔|선|뿐|째))?(?![가-힣])"
)
"""What may follow a noun of one syllable in its word."""


def _begins(text: str, place: Place) -> bool:
    """Whether the place is one syllable that a longer word begins with, not it and a particle."""
    start, end = place
    if end - start != 1 or not "가" <= text[start] <= "힣":
        return False
    return not (start and text[start - 1].isalnum()) and not _PARTICLES.match(text, end)


def _crumb(text: str, place: Place) -> bool:
    start, end = place
    return end - start == 1 and start > 0 and text[start].isalpha() and text[start - 1].isalnum()
