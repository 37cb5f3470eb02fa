"""The signs that stand for a state, so that no state rests on colour alone.

Some terminals draw `≈` and `≠` two cells wide (East Asian "ambiguous" width);
the ASCII set is for them. Knows nothing of what is marked.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.model import LinkKind


@dataclass(frozen=True, slots=True)
class Marks:
    """One sign, one cell, for each state."""

    repeats: str = "≈"
    disputes: str = "≠"
    note: str = "✎"
    bar: str = "▌"
    confirmed: str = "✓"
    dismissed: str = "✗"
    copy: str = "┆"
    counted: str = "~"

    def of(self, kind: LinkKind) -> str:
        """The sign of a kind of link."""
        return self.repeats if kind == "repeats" else self.disputes

    def count(self, mark: str, number: int) -> str:
        """A mark with its number in three cells; blank for none, `+` above 99."""
        if number <= 0:
            return "   "
        return f"{mark}{number if number < 100 else '9+'}".ljust(3)

    def both(self, repeats: int, disputes: int) -> str:
        """`≈2 ≠1`, leaving out what is not there."""
        parts = ((self.repeats, repeats), (self.disputes, disputes))
        return " ".join(f"{mark}{number}" for mark, number in parts if number)


UNICODE = Marks()
ASCII = Marks("=", "!", "*", ">", "v", "x", ":")
MARKS = {"unicode": UNICODE, "ascii": ASCII}
