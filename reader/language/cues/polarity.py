"""At which end of which axes a word stands.

Korean by lemma, English by stem; two words of English are one key with a space.
"""

from __future__ import annotations

from reader.language.cues.axes import AXES
from reader.language.english import stem

__all__ = ["ENGLISH_AXES", "KOREAN_AXES", "TWO_WORDS"]


def _ends_of(korean: bool) -> dict[str, list[tuple[str, int]]]:
    table: dict[str, list[tuple[str, int]]] = {}
    for axis in AXES:
        ends = (
            ((axis.plus_ko, 1), (axis.minus_ko, -1))
            if korean
            else ((axis.plus_en, 1), (axis.minus_en, -1))
        )
        for vocabulary, polarity in ends:
            for word in vocabulary:
                key = word if korean else " ".join(stem(part) for part in word.split())
                entries = table.setdefault(key, [])
                if (axis.name, polarity) not in entries:
                    entries.append((axis.name, polarity))
    return table


KOREAN_AXES = _ends_of(True)
ENGLISH_AXES = _ends_of(False)
"""Word to each `(axis, polarity)` that it stands for."""
TWO_WORDS = frozenset(key.split()[0] for key in ENGLISH_AXES if " " in key)
"""First stems of the keys of two words."""
