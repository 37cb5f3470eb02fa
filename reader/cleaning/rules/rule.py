"""The shape of a rule about one line, and the matcher that walks a table of them.

Knows nothing of pages, positions or neighbours: a rule sees one line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from operator import add
from typing import Literal

from reader.model import Kind, Subtype

Where = Literal["any", "edge"]
Opens = Literal["", "list", "rest"]

_REMEMBERED = 16_384
"""Lines whose rule is kept: pages of one source share their furniture."""

LONGEST_LINE = 400
"""Code points: longer lines are running text, and no rule looks at them."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: lines that look like `pattern` are `kind`.

    `pattern` is matched at the start of the line without its bullet, brackets and
    case (see `reader.cleaning.lines.units.Unit.low`); end it with `$` for a whole line.
    `where="edge"` holds only outside the article or beside other furniture.
    `opens` makes it a heading: "list" takes in the title-like lines after it,
    "rest" everything up to the next heading. `limit` is in code points. Of `needs`,
    one must stand in the line: it spares a pattern that begins with anything the
    work on lines that it cannot match.
    """

    name: str
    kind: Kind
    subtype: Subtype | None
    pattern: str
    example: str
    where: Where = "any"
    opens: Opens = ""
    limit: int = 80
    needs: tuple[str, ...] = ()


class Matcher:
    """Finds the first row of a table that a line matches. Rows' patterns have no groups."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._free = tuple(i for i, rule in enumerate(self._rules) if not rule.needs)
        self._needed: dict[str, dict[str, list[int]]] = {}
        for i, rule in enumerate(self._rules):
            for need in rule.needs:
                self._needed.setdefault(need[:2], {}).setdefault(need, []).append(i)
        self.find = lru_cache(maxsize=_REMEMBERED)(self._find)

    @cached_property
    def _together(self) -> re.Pattern[str]:
        """All rows without needs, an empty group after each that says which of them matched.

        Without a group around them the engine sees by the first letter that most cannot match.
        To compile such an expression takes as long as to clean many pages: there is only one,
        and rows by themselves are compiled when a line is near them.
        """
        rows = (f"(?:{self._rules[i].pattern})()" for i in self._free)
        return re.compile("|".join(rows) or r"(?!)")

    def _find(self, low: str) -> Rule | None:
        """The first matching row whose limit the line keeps, or `None`."""
        if len(low) > LONGEST_LINE:
            return None
        first = self._first_free(low)
        for index in sorted(self._with_needs(low)):
            if index > first:
                break
            if self._matches(index, low):
                return self._rules[index]
        return self._rules[first] if first < len(self._rules) else None

    def _with_needs(self, low: str) -> set[int]:
        """The rows of which one of the needs stands in the line.

        There are hundreds of needs: those alone are looked for of which the line has the
        first two letters, or the only one.
        """
        letters = {*low, *map(add, low, low[1:])}
        return {
            i
            for first in self._needed.keys() & letters
            for need, rows in self._needed[first].items()
            if need in low
            for i in rows
        }

    def _first_free(self, low: str) -> int:
        """Index of the first row without needs that matches, or the number of rows."""
        match = self._together.match(low)
        if match is None or match.lastindex is None:
            return len(self._rules)
        for index in self._free[match.lastindex - 1 :]:
            if self._matches(index, low):
                return index
        return len(self._rules)

    def _matches(self, index: int, low: str) -> bool:
        rule = self._rules[index]
        return len(low) <= rule.limit and _compiled(rule.pattern).match(low) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
