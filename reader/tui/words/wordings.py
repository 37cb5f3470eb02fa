"""What a row of English reasons and their Korean is, and how one is made.

The rows stand in `refusals.py` and `complaints.py`. Knows nothing of what they say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Wording:
    """An expression for a whole reason in English, its Korean, and a reason that it is for."""

    expression: str
    korean: str
    example: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when a reason is looked for: all of them take longer than a start may."""
        return re.compile(self.expression, re.DOTALL)


INNER = ("why", "what")
"""What in a reason may be a reason itself."""


def as_it_is(reason: str, korean: str) -> Wording:
    """The Korean of one reason."""
    return Wording(re.escape(reason), korean, reason)


def row(pattern: str, korean: str, example: str) -> Wording:
    """The Korean of the reasons that a pattern matches as a whole."""
    return Wording(pattern, korean, example)
