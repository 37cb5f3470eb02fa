"""The quantities of a text, whatever its language.

See `reader/language/quantity.py` for the shape, `measures.py` for comparing two.
"""

from __future__ import annotations

from functools import lru_cache

from reader.language.quantities_en import english_quantities
from reader.language.quantities_ko import korean_quantities
from reader.language.quantity import Quantity
from reader.language.sentences import detect_language

__all__ = ["Quantity", "quantities"]


@lru_cache(maxsize=1024)
def quantities(text: str, language: str | None = None) -> tuple[Quantity, ...]:
    """Numbers with units, counts, shares, ages, ranks and ordinals, in order of their place.

    Names with digits (H100, G7), dates, clock times and telephone numbers are
    none. A share told by two counts (3명 중 1명) is given beside them, overlapping.
    """
    language = language or detect_language(text)
    if language == "ko":
        return korean_quantities(text)
    return english_quantities(text) if language == "en" else ()
