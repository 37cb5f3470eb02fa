"""Korean quantities that are told by two others: ranges, sums, and shares of a whole.

10∼20명, 3시간 20분, 3명 중 1명. Works on the quantities found, not on numbers.
"""

from __future__ import annotations

import re

from reader.language.quantity.model import Quantity, figure, joined
from reader.language.quantity.numerals_ko import native_number
from reader.records import replace

__all__ = ["combined", "shares_of_counts"]

_RANGE = re.compile(r"\s?[~∼〜–—-]\s?")
_BETWEEN = re.compile(r"에서\s?$|부터\s?$")
_OUT_OF = re.compile(r"\s?(?:중에서|중에|중의|중|가운데|당)(?:의)?\s?(?:약\s)?(?:무려\s)?$")
_SPAN_LIMIT = 12


def combined(text: str, found: list[Quantity]) -> list[Quantity]:
    """Join ranges (3~5%), and sums told in two units (3시간 20분)."""
    merged: list[Quantity] = []
    for quantity in found:
        last = merged[-1] if merged else None
        if last is not None:
            gap = text[last.end : quantity.start]
            ranged = _ranged(text, last, quantity, gap)
            if ranged is not None:
                merged[-1] = ranged
                continue
            if gap in ("", " ") and _sums(last, quantity):
                merged[-1] = joined(last, quantity, text)
                continue
        merged.append(quantity)
    return [quantity for quantity in merged if not _is_bare(quantity)]


def _is_bare(quantity: Quantity) -> bool:
    """A short number without a unit that no range took up says nothing."""
    return quantity.dimension == "plain" and quantity.text.isdigit() and len(quantity.text) <= 4


def _sums(first: Quantity, second: Quantity) -> bool:
    if first.dimension != second.dimension or first.unit != second.unit:
        return False
    if first.dimension not in ("duration", "money", "length", "mass") or first.bound:
        return False
    return second.value < first.value and first.text[-1:] != second.text[-1:]


def _ranged(text: str, first: Quantity, second: Quantity, gap: str) -> Quantity | None:
    if not gap or len(gap) > _SPAN_LIMIT or second.bound == "range":
        return None
    dash = _RANGE.fullmatch(gap)
    between = _BETWEEN.fullmatch(gap) and text.startswith((" 사이", "사이"), second.end)
    if not dash and not between:
        return None
    low = first
    if first.dimension == "plain" and second.dimension != "plain":
        # 10~20만 명: the scale and unit of the second hold for the first
        ratio = second.value / max(float(re.sub(r"[^\d.]", "", second.text) or 1), 1e-9)
        factor = ratio if first.value * ratio <= second.value else 1.0
        low = replace(first, value=first.value * factor, low=first.value * factor)
    elif first.dimension != second.dimension or first.unit != second.unit:
        return None
    if low.value > second.value:
        return None
    return replace(
        second,
        start=first.start,
        text=text[first.start : second.end],
        low=low.value,
        high=second.value,
        value=(low.value + second.value) / 2,
        bound="range",
        approximate=True,
    )


_BARE_NATIVE = re.compile(
    r"\s?(?:중|가운데)\s?(하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)(?![가-힣]{0,1}째)"
)


def shares_of_counts(text: str, found: list[Quantity]) -> list[Quantity]:
    """`3명 중 1명` says a share beside its two counts."""
    shares: list[Quantity] = []
    for index, whole in enumerate(found):
        if whole.dimension not in ("count",) or whole.value <= 0:
            continue
        bare = _BARE_NATIVE.match(text, whole.end)
        if bare is not None and all(other.start != bare.start(1) for other in found):
            parsed = native_number(bare[1])
            if parsed is not None:
                part = figure(text, bare.span(1), parsed[0], (whole.unit, "count"))
                shares.append(part)
                shares.append(_share(text, whole, part))
            continue
        if index + 1 >= len(found):
            continue
        part = found[index + 1]
        same = part.dimension == "count" and part.unit == whole.unit
        if same and _OUT_OF.fullmatch(text[whole.end : part.start]) and part.value <= whole.value:
            shares.append(_share(text, whole, part))
    return shares


def _share(text: str, whole: Quantity, part: Quantity) -> Quantity:
    value = 100 * part.value / whole.value
    # small wholes (10명 중 4명) are rounded shares: half a step either way
    give = 50 / whole.value if whole.value <= 10 else 0.5
    return Quantity(
        whole.start,
        part.end,
        text[whole.start : part.end],
        value - give,
        value + give,
        value,
        "%",
        "share",
        approximate=True,
    )
