"""A sentence of a pair, in its article, and what comparing needs of it."""

from __future__ import annotations

from dataclasses import field

from reader.language import Reading
from reader.language.records import record
from reader.linking.sheet import Sheet


@record
class Side:
    """One sentence of a pair, in its article."""

    reading: Reading
    number: int
    of: int
    text: str
    is_title: bool
    day: int | None
    sheet: Sheet | None = field(default=None, init=False, repr=False, compare=False)


def sheet_of(side: Side) -> Sheet:
    """What comparing needs of a sentence, gathered when it is first compared."""
    if side.sheet is None:
        object.__setattr__(side, "sheet", Sheet(side.reading, side.text, side.day))
        assert side.sheet is not None
    return side.sheet
