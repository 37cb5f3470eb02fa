"""Figures that a sentence names only to set its own against: from 84 to 64, above the 42 told.

Whoever states such a figure as it is says something else. Knows nothing of other sentences.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.language.quantity.model import Quantity

__all__ = ["ASIDES", "Aside", "set_aside"]


@dataclass(frozen=True, slots=True)
class Aside:
    """Words behind (Korean) or before (English) such a figure, and a text of it.

    With `other` the sentence must tell another figure of the same unit.
    """

    language: str
    pattern: str
    example: str
    other: bool = True


ASIDES: tuple[Aside, ...] = (
    Aside("ko", r"\s?에서\s", "건립비는 84억원에서 64억원으로 줄었다"),
    Aside(
        "ko",
        r"(?:의|이었던|이던)?\s?(?:보다|에 비해|에 견줘|대비)",
        "피해액은 212억원보다 적은 170억원이었다",
        other=False,
    ),
    Aside(
        "ko",
        r"(?:에|에도|에는|을|를|이|가)?\s?(?:크게\s|훨씬\s|한참\s)?(?:못\s?미[치친쳤칠쳐]"
        r"|미치지 못|모자라|웃돌|웃도|밑돌|밑도|넘어서|하회|상회)",
        "2만 개로, 신청한 2만5000개에 못 미친다",
    ),
    Aside("en", r"\bfrom (?:about |some |the )?$", "It was cut from 84 to 64 staff."),
    Aside(
        "en",
        r"\b(?:than|above|below|over|under|exceeds?|exceeding|short of|up on|down on) the "
        r"(?:\w+ )?$",
        "It is above the £42m first reported.",
        other=False,
    ),
    Aside(
        "en",
        r"\b(?:topping|beating|exceeding|missing|above|below|than|over|under|against)"
        r"(?:\s[\w'’-]+){0,3}\s(?:estimates?|forecasts?|expectations?|consensus|target|projections?)"
        r" (?:of|for) (?:about |some )?$",
        "It earned $2.4bn, topping the consensus estimate of $2.2bn.",
    ),
    Aside(
        "en",
        r"\b(?:compared (?:with|to)|against|versus|vs\.?) (?:about |some |the )?$",
        "It rose to 64 staff, compared with 84.",
    ),
)
_COMPILED = {
    language: tuple(
        (re.compile(row.pattern), row.other) for row in ASIDES if row.language == language
    )
    for language in ("ko", "en")
}
_BEFORE = 48


def set_aside(text: str, found: Sequence[Quantity], language: str) -> frozenset[int]:
    """The ids of the quantities of a text that it names only to set another against."""
    rows = _COMPILED.get(language)
    if rows is None or not found:
        return frozenset()
    aside = set()
    for one in found:
        for pattern, other in rows:
            if other and not _has_other(one, found):
                continue
            if language == "ko":
                stands = pattern.match(text, one.end) is not None
            else:
                stands = pattern.search(text, max(0, one.start - _BEFORE), one.start) is not None
            if stands:
                aside.add(id(one))
                break
    return frozenset(aside)


def _has_other(one: Quantity, found: Sequence[Quantity]) -> bool:
    return any(
        each is not one
        and (
            (each.dimension == one.dimension and each.unit == one.unit)
            or "" in (each.unit, one.unit)
        )
        for each in found
    )
