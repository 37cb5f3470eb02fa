"""A sentence of a pair, in its article, and what comparing needs of it."""

from __future__ import annotations

from functools import cached_property

from reader.language import Reading
from reader.linking.pairs.sheet import Sheet
from reader.records import Record


class Side(Record, frozen=True, dict=True, gc=True):
    """One sentence of a pair: the `number`th `of` its article, published on an ordinal `day`."""

    reading: Reading
    number: int
    of: int
    is_title: bool
    day: int | None

    @property
    def text(self) -> str:
        """The sentence as it is written."""
        return self.reading.text

    @cached_property
    def sheet(self) -> Sheet:
        """What comparing needs of it, gathered when it is first compared."""
        return Sheet(self.reading, self.day)
