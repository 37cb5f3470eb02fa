"""All that is known of a page's units before any verdict falls."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.cleaning.marks import Mark, addresses, pleads
from reader.cleaning.sections import Reach
from reader.cleaning.units import Unit
from reader.cleaning.voices import hear

_SHARES_NOTHING = 0.2
_DEATH = re.compile(r"별세|[부모빙장시처]친?상(?= |$|[,·])|빈소|발인|장례식장|상주|씨상")
_FIGURE = re.compile(r"\d[\d,.]*")


@dataclass(slots=True)
class Evidence:
    """All that is known of the units before any verdict; lists run along the units."""

    units: Sequence[Unit]
    marks: list[Mark | None]
    own: list[float]
    rows: set[int]
    reach: Reach
    wrapped: bool
    plain: bool = False
    closing: int = -1
    lonely: frozenset[int] = frozenset()
    names: frozenset[str] = frozenset()

    def unclaimed(self, index: int) -> bool:
        """Running text that no rule and no section speaks for."""
        unit = self.units[index]
        return (
            unit.sentence
            and not unit.cut
            and self.marks[index] is None
            and self.reach.held[index] is None
        )

    def spoken(self, index: int) -> bool:
        """Text that speaks to the reader on a page that is otherwise in written style."""
        return self.plain and addresses(self.units[index])

    def pleads(self, index: int) -> bool:
        """A request to the reader that shares nothing with the text, on a page of any style."""
        if self.wrapped or self.own[index] >= _SHARES_NOTHING:
            return False
        return pleads(self.units[index])

    def signs(self, index: int) -> bool:
        """Whether a line is nothing but the whole name of who wrote the article."""
        low = self.units[index].low
        return low in self.names and (self.units[index].hangul or " " in low)

    def figures(self, index: int) -> bool:
        """Whether a line lists figures beside names of the article: a score, a result."""
        unit = self.units[index]
        if self.marks[index] is not None:
            return False
        if unit.size <= 300 and len(set(_DEATH.findall(unit.text))) >= 2:
            return True
        if self.own[index] < _SHARES_NOTHING or unit.size > 300:
            return False
        return len(_FIGURE.findall(unit.text)) >= 4 and not hear(unit)[1]

    def ended(self, index: int) -> bool:
        """Whether a mark that closes articles stands before a unit."""
        return 0 <= self.closing < index
