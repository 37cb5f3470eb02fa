"""The words that two sentences share, as a reader would name them.

An analysis cuts Korean into morphemes, and a name that its dictionary lacks into syllables
(해솔 into 해 and 솔). Knows nothing of what a word weighs.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["Place", "whole_words"]

Place = tuple[int, int]


def whole_words(
    shared: Sequence[tuple[Place, Place]], ours: str, theirs: str
) -> list[tuple[Place, Place]]:
    """Places of shared words in both sentences: what touches in both is one, crumbs are left out.

    In the order of `shared`, a joined word where its first part stood. A crumb is one
    syllable from within a longer word; if there is nothing else, the first one is kept.
    """
    joined: list[tuple[Place, Place, int]] = []
    for (one, other), rank in sorted(zip(shared, range(len(shared)), strict=True)):
        if joined and joined[-1][0][1] == one[0] and joined[-1][1][1] == other[0]:
            before, there, first = joined.pop()
            joined.append(((before[0], one[1]), (there[0], other[1]), min(first, rank)))
        else:
            joined.append((one, other, rank))
    whole = sorted(
        (row for row in joined if not (_crumb(ours, row[0]) or _crumb(theirs, row[1]))),
        key=lambda row: row[2],
    )
    return [(one, other) for one, other, _ in whole] or list(shared[:1])


def _crumb(text: str, place: Place) -> bool:
    start, end = place
    return end - start == 1 and start > 0 and text[start].isalpha() and text[start - 1].isalnum()
