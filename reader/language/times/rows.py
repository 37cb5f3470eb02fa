"""The shape of a row that names a time, and the day on which the examples are read.

Each example is read as if published on that day, a Wednesday, and `gives` is the interval
that the expression in it must resolve to.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["EXAMPLES_PUBLISHED", "DateRow"]

EXAMPLES_PUBLISHED = (2025, 3, 12)


@dataclass(frozen=True, slots=True)
class DateRow:
    """One way of naming a time; rows earlier in a table win where both match.

    `how` names the resolver of the same language that reads a match.
    """

    how: str
    pattern: str
    example: str
    gives: str
