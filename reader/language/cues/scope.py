"""What a cue governs as far as both languages agree: its clause; and cues made of rows.

What one language's cues govern beyond that stands with its phrases.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from reader.language.clauses import Clause
from reader.language.cues.cue import Cue
from reader.language.cues.rows import CueRow

__all__ = ["DISPUTING", "clause_of", "cue_of", "rejected_start", "trimmed_end"]

DISPUTING = ("denial", "doubt", "correction")
"""Kinds that set a sentence against what they govern, and may be mentioned instead of asserted."""
# Of a text longer than this no cue governs the whole.
_LONGEST_SCOPE = 2000
# What stands before the last topic or comma ahead of a place, and how far back it is looked for.
_TOPIC = re.compile(r".*(?:[은는] |, ?)(?=\S)")
_REJECTED = 60


def trimmed_end(text: str, start: int, stop: int) -> int:
    """The end of what was found at `start:stop`, without white space that the pattern asked for."""
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return stop


def clause_of(parts: Sequence[Clause], at: int, length: int) -> tuple[int, int]:
    """The clause that holds `at`, of a text of `length` characters; near it where none does."""
    index = bisect_right(parts, at, key=lambda clause: clause.start) - 1
    if index >= 0 and at < parts[index].end:
        return parts[index].start, parts[index].end
    return (0, length) if length <= _LONGEST_SCOPE else (at, min(length, at + _LONGEST_SCOPE))


def rejected_start(text: str, start: int, begin: int) -> int:
    """Where what 아니라 at `start` rejects begins, `begin` at the earliest.

    A topic before it is said of what is put in its place as well: of 숨진 사람은 남성이 아니라
    여성이다 only 남성 is rejected.
    """
    head = _TOPIC.search(text, max(begin, start - _REJECTED), start)
    return head.end() if head else begin


def cue_of(
    text: str, span: tuple[int, int], row: CueRow, scope: tuple[int, int], asserted: bool
) -> Cue:
    """A cue found at `span` by a row of the tables."""
    polarity = -1 if row.kind in DISPUTING else 0
    return Cue(
        row.kind, span[0], span[1], text[span[0] : span[1]], "", polarity,
        scope[0], scope[1], row.name, asserted,
    )  # fmt: skip
