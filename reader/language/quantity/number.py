"""A number as it is written, with the interval that its own rounding allows.

Knows nothing of words or scales, which stand in `numerals_ko.py` and `numerals_en.py`,
nor of units.
"""

from __future__ import annotations

from reader.records import Record

__all__ = [
    "Number",
    "digits_number",
    "more_than_place",
    "percent_give",
    "place_of",
    "rounding",
    "whole_give",
]


class Number(Record, frozen=True):
    """A number at `start:end` with the interval `low..high` that it stands for.

    `place` is the worth of its last digit that is not a rounding zero; `vague`
    marks 수십, dozens; `spelled` numbers in words.
    """

    start: int
    end: int
    value: float
    low: float
    high: float
    place: float
    vague: bool = False
    spelled: bool = False


# The widest that a round figure may be taken: 2000개 may be 2048, 1억2000만 원 is not 1억1500만.
WIDEST_ROUNDING = 0.025
# Below this, whole numbers are taken for exact counts: 20 dead are not 21.
SMALLEST_ROUNDED = 100


def rounding(value: float, place: float) -> tuple[float, float]:
    """The interval of numbers that would be written so, `place` being the last digit's worth."""
    size = abs(value)
    if place >= 1 and size < SMALLEST_ROUNDED:
        return value, value
    if place == 1:
        return value, value
    half = place / 2
    if place >= 1:
        half = min(half, WIDEST_ROUNDING * size)
    return value - half, value + half


# A whole percentage may be a rounded one: 17% is 16.5 to 17.5, but 3% is not 3.25%.
WHOLE_PERCENT = 0.5
WIDEST_PERCENT = 0.05


def percent_give(value: float) -> float:
    """How far either way a whole percentage may have been rounded, in percent."""
    return min(WHOLE_PERCENT, WIDEST_PERCENT * abs(value))


def whole_give(value: float) -> float:
    """How far either way a whole measure may have been rounded: 312 km may be 312.4 km."""
    return min(0.5, WIDEST_ROUNDING * abs(value))


def place_of(digits: str) -> float:
    """Worth of the last digit that is not a trailing zero; decimals count every digit."""
    plain = digits.replace(",", "")
    whole, _, fraction = plain.partition(".")
    if fraction:
        return float(10.0 ** -len(fraction))
    stripped = whole.rstrip("0")
    if not stripped:
        return 1.0
    return float(10 ** (len(whole) - len(stripped)))


def more_than_place(value: float, place: float) -> float:
    """How far 여 ("and some") may reach above: 2000여 to 2600, 10여 to 19."""
    if value < SMALLEST_ROUNDED:
        return max(place - 1, 0.0)
    return min(place, 0.3 * value)


def digits_number(digits: str, scale: float, start: int, end: int) -> Number:
    """A number in digits times a scale (`5.6` million)."""
    value = float(digits.replace(",", "")) * scale
    place = place_of(digits) * scale
    return Number(start, end, value, *rounding(value, place), place)
