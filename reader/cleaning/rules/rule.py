"""The shape of a rule about one line, and the matcher that walks a table of them.

Knows nothing of pages, positions or neighbours: a rule sees one line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reader.model import Kind, Subtype

Where = Literal["any", "edge"]
Opens = Literal["", "list", "rest"]

LONGEST_LINE = 400
"""Code points: longer lines are running text, and no rule looks at them."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: lines that look like `pattern` are `kind`.

    `pattern` is matched at the start of the line without its bullet, brackets and
    case (see `reader.cleaning.units.Unit.low`); end it with `$` for a whole line.
    `where="edge"` holds only outside the article or beside other furniture.
    `opens` makes it a heading: "list" takes in the title-like lines after it,
    "rest" everything up to the next heading. `limit` is in code points.
    """

    name: str
    kind: Kind
    subtype: Subtype | None
    pattern: str
    example: str
    where: Where = "any"
    opens: Opens = ""
    limit: int = 80


class Matcher:
    """Finds the first row of a table that a line matches, in one regular expression."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._single = tuple(re.compile(rule.pattern) for rule in self._rules)
        self._any = re.compile(
            "|".join(f"(?P<r{i}>{rule.pattern})" for i, rule in enumerate(self._rules))
        )

    def find(self, low: str) -> Rule | None:
        """The first matching row whose limit the line keeps, or `None`."""
        if len(low) > LONGEST_LINE:
            return None
        match = self._any.match(low)
        if match is None:
            return None
        rule = self._rules[int((match.lastgroup or "r0")[1:])]
        if len(low) <= rule.limit:
            return rule
        for rule, pattern in zip(self._rules, self._single, strict=True):
            if len(low) <= rule.limit and pattern.match(low):
                return rule
        return None
