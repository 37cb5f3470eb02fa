"""The quantities of a text, whatever its language.

The shape of one stands in `model.py`, the comparison of two in `comparison.py`.
"""

from __future__ import annotations

from functools import lru_cache

from reader.language.quantity.model import Quantity
from reader.language.quantity.none_told import none_told
from reader.language.quantity.old_reports import quoted_wrongly
from reader.language.quantity.part import parts_of
from reader.language.quantity.per import each_of
from reader.language.quantity.quantities_en import english_quantities
from reader.language.quantity.quantities_ko import korean_quantities
from reader.language.sentences import detect_language

__all__ = ["quantities"]


LONGEST = 2000
"""Characters of a text that are read; no sentence of a page that is text comes near."""


@lru_cache(maxsize=1024)
def quantities(text: str, language: str | None = None) -> tuple[Quantity, ...]:
    """Numbers with units, counts, shares, ages, ranks and ordinals, in order of their place.

    Names with digits (H100, G7), dates, clock times and telephone numbers are
    none. A share told by two counts (3명 중 1명) is given beside them, overlapping.
    """
    language = language or detect_language(text)
    if language not in _FOUND:
        return ()
    found = _FOUND[language](text[:LONGEST])
    none = none_told(text[:LONGEST], language)
    if none:
        apart = [one for one in found if not any(o.start <= one.start < o.end for o in none)]
        found = tuple(sorted((*apart, *none), key=lambda one: (one.start, one.end)))
    if not found:
        return ()
    return quoted_wrongly(text, parts_of(text, each_of(text, found, language), language), language)


_FOUND = {"ko": korean_quantities, "en": english_quantities}
