"""Units by the way they are written, of both languages. Holds no row of its own."""

from __future__ import annotations

from reader.language.quantity.unit import Unit
from reader.language.quantity.units_en import ENGLISH_UNITS
from reader.language.quantity.units_ko import KOREAN_UNITS

__all__ = ["UNITS"]


def _lookup(rows: tuple[Unit, ...]) -> dict[str, Unit]:
    table: dict[str, Unit] = {}
    for row in rows:
        for word in row.words.split("|"):
            table.setdefault(word, row)
    return table


UNITS: dict[str, dict[str, Unit]] = {"ko": _lookup(KOREAN_UNITS), "en": _lookup(ENGLISH_UNITS)}
"""Language to written unit to its row."""
