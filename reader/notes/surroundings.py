"""What stood beside a quote, compared with what stands around a place now. Pure text."""

from __future__ import annotations

from functools import cached_property

from rapidfuzz.distance import Levenshtein, Postfix, Prefix

from reader.notes.folding import fold
from reader.notes.places import Places
from reader.notes.records import Target

LEAST_ALIKE = 0.65
"""Similarity of the quote itself below which it is another sentence (at most 35 % changed)."""
CONTEXT = 40
"""Folded characters compared on either side."""
CERTAIN = 12
"""Characters beside a place that must be the same, at the least, for it to be certain."""


class Context:
    """What stood before and after the quote, compared with what stands around a place now."""

    def __init__(self, target: Target, places: Places) -> None:
        self.before = fold(target.prefix)
        self.after = fold(target.suffix)
        self.whole = places.whole

    def sides(self, start: int, end: int) -> tuple[float, float]:
        """Similarity of either side of `whole[start:end]`, 0..1.

        The beginning of an article has no text before it, then and now: that matches.
        """
        before, after = self.before[-CONTEXT:], self.after[:CONTEXT]
        return (
            alike(before, self.whole[max(0, start - len(before)) : start])
            if before
            else float(start == 0),
            alike(after, self.whole[end : end + len(after)])
            if after
            else float(end == len(self.whole)),
        )

    def runs(self, start: int, end: int) -> tuple[int, int]:
        """How many characters next to `whole[start:end]` are the very same, on either side."""
        before = self.whole[max(0, start - len(self.before)) : start]
        after = self.whole[end : end + len(self.after)]
        return Postfix.similarity(self.before, before), Prefix.similarity(self.after, after)

    def certain(self, start: int, end: int) -> int:
        """On how many sides all that is known of what stood there stands there unchanged."""
        before, after = self.runs(start, end)
        return (
            before >= max(CERTAIN, min(len(self.before), CONTEXT))
            or (not self.before and start == 0)
        ) + (
            after >= max(CERTAIN, min(len(self.after), CONTEXT))
            or (not self.after and end == len(self.whole))
        )

    def is_neighbour(self, text: str, likeness: float) -> bool:
        """Whether a text is rather what stood beside the quote than the quote itself."""
        before = alike(text[-len(self.before) :], self.before[-len(text) :]) if self.before else 0
        after = alike(text[: len(self.after)], self.after[: len(text)]) if self.after else 0
        return max(before, after) >= max(LEAST_ALIKE, likeness - 0.05)

    @cached_property
    def closed(self) -> bool:
        """Whether what stood before and after now stand side by side: the quote was cut out."""
        before, after = self.before[-24:], self.after[:24]
        return len(before) >= 8 and len(after) >= 8 and before + after in self.whole


def alike(one: str, two: str) -> float:
    """Levenshtein similarity, 0..1."""
    return Levenshtein.normalized_similarity(one, two)
