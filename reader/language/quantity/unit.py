"""The shape of a unit of measure; the rows stand in `units_ko.py` and `units_en.py`.

`factor` turns the unit into the base unit of its dimension: days, metres, square
metres, kilograms, litres, degrees Celsius, watt hours, watts, kilometres an
hour, bytes; money stays in its currency.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Unit"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as written: `words` parted by `|`, and a sentence that uses the first."""

    words: str
    dimension: str
    unit: str
    factor: float
    example: str
    offset: float = 0.0
