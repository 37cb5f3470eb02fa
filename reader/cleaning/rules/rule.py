"""The shape of a rule about one line, and the matcher that walks a table of them.

Knows nothing of pages, positions or neighbours: a rule sees one line.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from reader.model import Kind, Subtype

Where = Literal["any", "edge"]
Opens = Literal["", "list", "rest"]

_HANGUL = re.compile(r"[가-힣]")
_LATIN = re.compile(r"[a-z]{3}")
_REMEMBERED = 16_384
"""Lines whose rule is kept: pages of one source share their furniture."""

LONGEST_LINE = 400
"""Code points: longer lines are running text, and no rule looks at them."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: lines that look like `pattern` are `kind`.

    `pattern` is matched at the start of the line without its bullet, brackets and
    case (see `reader.cleaning.units.Unit.low`); end it with `$` for a whole line.
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


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The rules for lines of some length and script, those without needs in one expression."""

    together: re.Pattern[str]
    places: tuple[int, ...]
    needs: tuple[str, ...]
    needed_by: dict[str, tuple[int, ...]]


_EDGES = (12, 24, 44, 80, 160, LONGEST_LINE)


class Matcher:
    """Finds the first row of a table that a line matches.

    Rows are shelved by the length of the line, so that a long line meets few of them.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._single = tuple(re.compile(rule.pattern) for rule in self._rules)
        lows = (0, *_EDGES[:-1])
        self._korean = tuple(self._shelf(low, korean=True) for low in lows)
        self._shelves = tuple(self._shelf(low, korean=False) for low in lows)
        self.find = lru_cache(maxsize=_REMEMBERED)(self._find)

    def _shelf(self, low: int, *, korean: bool) -> _Shelf:
        fitting = [i for i, rule in enumerate(self._rules) if rule.limit > low]
        if korean:
            # A pattern of Latin letters alone cannot match a line that begins in Hangul,
            # unless it begins with anything, and those have needs.
            fitting = [i for i in fitting if self._rules[i].needs or self._speaks_korean(i)]
        free = tuple(i for i in fitting if not self._rules[i].needs)
        together = "|".join(
            f"(?P<r{place}>{self._rules[i].pattern})" for place, i in enumerate(free)
        )
        needed_by: dict[str, tuple[int, ...]] = {}
        for i in fitting:
            for need in self._rules[i].needs:
                needed_by[need] = (*needed_by.get(need, ()), i)
        return _Shelf(re.compile(together or r"(?!)"), free, tuple(needed_by), needed_by)

    def _speaks_korean(self, index: int) -> bool:
        pattern = self._rules[index].pattern
        return _HANGUL.search(pattern) is not None or _LATIN.search(pattern) is None

    def _find(self, low: str) -> Rule | None:
        """The first matching row whose limit the line keeps, or `None`."""
        size = len(low)
        if size > LONGEST_LINE:
            return None
        hangul = low[:1] >= "가"
        shelf = (self._korean if hangul else self._shelves)[bisect_left(_EDGES, size)]
        first = self._first_free(shelf, low, size)
        found = [need for need in shelf.needs if need in low]
        if found:
            for index in sorted({i for need in found for i in shelf.needed_by[need]}):
                if index > first:
                    break
                if size <= self._rules[index].limit and self._single[index].match(low):
                    return self._rules[index]
        return self._rules[first] if first < len(self._rules) else None

    def _first_free(self, shelf: _Shelf, low: str, size: int) -> int:
        """Index of the first row without needs that matches, or the number of rows."""
        match = shelf.together.match(low)
        if match is None:
            return len(self._rules)
        place = int((match.lastgroup or "r0")[1:])
        for index in shelf.places[place:]:
            if size <= self._rules[index].limit and self._single[index].match(low):
                return index
        return len(self._rules)
