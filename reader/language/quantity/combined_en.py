"""English quantities that are told by two others: ranges and sums.

Between 3 and 5 percent, $2-3 billion, 3 hours 20 minutes. Works on the quantities found,
not on numbers.
"""

from __future__ import annotations

import re

from reader.language.quantity.model import Quantity, joined
from reader.records import replace

__all__ = ["combined"]

_RANGE = re.compile(r"\s?[-–—]\s?|\s(?:to|or)\s")
_BETWEEN = re.compile(r"\sand\s")
_MOVED = re.compile(
    r"\b(?:ros|ris|fell|fall|grew|grow|climb|drop|jump|slid|slip|gain|lost|los|increas|decreas|"
    r"declin|add|up|down|by)(?:e|en|s|ed|ing|ped|ping)?\s(?:(?:by|about|some|nearly|a further)\s)?$"
)
_FAR = 3.0
"""Shares that fell $4 to $79 stand at 79; prices that rise 2 to 3 percent may do either."""
_GAP = re.compile(r"\s|,\s|\sand\s")


def combined(text: str, found: list[Quantity]) -> list[Quantity]:
    """Join ranges (3-5%), and sums told in two units (22 minutes and 17 seconds)."""
    merged: list[Quantity] = []
    for quantity in found:
        last = merged[-1] if merged else None
        if last is not None:
            gap = text[last.end : quantity.start]
            ranged = _ranged(text, last, quantity, gap)
            if ranged is not None:
                merged[-1] = ranged
                continue
            if _GAP.fullmatch(gap) and _sums(last, quantity):
                merged[-1] = joined(last, quantity, text)
                continue
        merged.append(quantity)
    return merged


def _sums(first: Quantity, second: Quantity) -> bool:
    if first.dimension != second.dimension or first.dimension not in ("duration", "length", "mass"):
        return False
    return not first.bound and second.value < first.value


def _ranged(text: str, first: Quantity, second: Quantity, gap: str) -> Quantity | None:
    head = text[max(0, first.start - 9) : first.start].lower()
    between = head.endswith("between ") and _BETWEEN.fullmatch(gap)
    span = _RANGE.fullmatch(gap) and not head.endswith("from ")
    corrected = first.bound == "not"  # from 300 to 500: one in the place of the other
    if not (between or span) or corrected or first.value > second.value:
        return None
    far = gap == " to " and second.value > _FAR * first.value
    if far and _MOVED.search(text, max(0, first.start - 24), first.start):
        return None
    low = first
    if first.dimension == "plain" and second.dimension != "plain":
        per_unit = second.value / max(_mantissa(second.text), 1e-9)
        low = replace(first, value=first.value * per_unit)
        if low.value > second.value:
            low = first
    elif first.dimension == "money" and second.dimension == "plain":
        second = replace(second, dimension="money", unit=first.unit)
        if first.value * 1000 <= second.value:
            low = replace(first, value=first.value * second.value / _mantissa(second.text))
    elif first.dimension != second.dimension or first.unit != second.unit:
        return None
    elif first.dimension == "money" and first.value * 1000 <= second.value:
        low = replace(first, value=first.value * second.value / max(_mantissa(second.text), 1e-9))
        if low.value > second.value:
            return None
    begin = first.start - len("between ") if between else first.start
    return replace(
        second,
        start=begin,
        text=text[begin : second.end],
        low=low.value,
        high=second.value,
        value=(low.value + second.value) / 2,
        bound="range",
        approximate=True,
    )


def _mantissa(text: str) -> float:
    digits = re.search(r"\d[\d,]*(?:\.\d+)?", text)
    return float(digits.group().replace(",", "")) if digits else 1.0
