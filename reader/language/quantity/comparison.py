"""Whether two quantities agree or conflict, and how surely they measure the same thing.

Two quantities are compared only if they are of one kind. Which states exclude each other
is told by `states.py`, what currencies are worth by `rates.py`. Knows nothing of sentences.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.language.quantity.model import Quantity
from reader.language.quantity.rates import rate_between
from reader.language.quantity.states import first_states, other_halves, states

__all__ = ["affinity", "agree", "comparable", "conflict"]


def affinity(a: Quantity, b: Quantity) -> float:
    """How surely two quantities measure the same thing, by the words near them, 0..1.

    1 the same noun or state, .7 another word shared, .4 one tells none, .2 no word
    shared, 0 states that exclude each other (dead, injured) or two halves (men, women).
    """
    states_a, states_b = first_states(a), first_states(b)
    if states_a and states_b:
        if states_a & states_b:
            return 1.0
        if not states(a) & states(b):
            return 0.0
    if other_halves(a, b):
        return 0.0
    if not a.noun or not b.noun:
        return 0.4
    if a.noun == b.noun:
        return 1.0
    if {a.noun, *a.nouns} & {b.noun, *b.nouns}:
        return 0.7
    return 0.2


def comparable(a: Quantity, b: Quantity, rates: Mapping[str, float] | None = None) -> bool:
    """Whether the two are of one kind: dimension, currency (by a rate), class of things counted."""
    if a.dimension != b.dimension:
        return _loosely(a, b)
    if a.dimension == "money":
        return rate_between(a.unit, b.unit, rates) is not None
    if a.dimension == "count":
        if a.unit and b.unit and a.unit != b.unit:
            kin = _UNIT_KIN.get(a.unit, a.unit), _UNIT_KIN.get(b.unit, b.unit)
            # 개 counts whatever has no life: 13개 역 and 역 12곳.
            anything = "thing" in kin and not _ALIVE & {*kin} and affinity(a, b) == 1.0
            return kin[0] == kin[1] or anything
        return affinity(a, b) > 0
    if a.dimension == "ordinal":
        return a.unit == b.unit
    return True


# Classes that outlets interchange: a home is counted as 채, 가구, 동; an incident as 건, 번.
_UNIT_KIN = {
    "household": "home",
    "thing": "thing",
    "machine": "thing",
    "piece": "thing",
    "unit": "thing",
    "sheet": "thing",
    "company": "place",
    "school": "place",
    "place": "place",
    "case": "time",
    "time": "time",
    "symbol": "thing",
}
_ALIVE = frozenset({"person", "animal"})
# A headline's 2.4조 has no unit; a share and a difference of shares may be told alike.
_LOOSE = {
    frozenset(("plain", "money")),
    frozenset(("plain", "count")),
    frozenset(("share", "points")),
    frozenset(("rank", "ordinal")),
    frozenset(("plain", "index")),
}


def _loosely(a: Quantity, b: Quantity) -> bool:
    """Whether a figure without a unit may be one with it: only if they are the same but for digits.

    Otherwise 4.1 million people would be 4 million dollars.
    """
    close = abs(a.value - b.value) <= _LOOSELY_CLOSE * max(abs(a.value), abs(b.value))
    return close and frozenset((a.dimension, b.dimension)) in _LOOSE


_LOOSELY_CLOSE = 0.01


def agree(a: Quantity, b: Quantity, rates: Mapping[str, float] | None = None) -> bool:
    """Whether the two may state the same figure: one kind, and intervals that meet.

    Says nothing of what is measured but for states that exclude each other; ask
    `affinity` for that.
    """
    if not comparable(a, b, rates) or affinity(a, b) == 0:
        return False
    if (a.bound == "not") != (b.bound == "not") or (a.per and b.per and a.per != b.per):
        return False
    if a.dimension == "score" or b.dimension == "score":
        return a.dimension == b.dimension and _sides(a) == _sides(b)
    if a.dimension == "multiple" and b.dimension == "share":
        return False
    low, high = _in_unit_of(a, b, rates)
    if a.bound == b.bound == "range" and not _alike((low, high), (b.low, b.high)):
        return False
    if _beyond(a.bound, low, high, b) or (a.unit == b.unit and _beyond(b.bound, b.low, b.high, a)):
        return False
    return not _apart((low, high), (b.low, b.high), _slack(b))


_MOSTLY = 0.5


def _alike(a: tuple[float, float], b: tuple[float, float]) -> bool:
    """Whether two ranges have most in common: 50~120㎜ and 30~80㎜ only meet."""
    common = min(a[1], b[1]) - max(a[0], b[0])
    return common >= _MOSTLY * (max(a[1], b[1]) - min(a[0], b[0]))


_ROUNDING = 0.03


def _beyond(bound: str, low: float, high: float, other: Quantity) -> bool:
    """Whether a figure lies on the wrong side of a bound: about 4,710 is not "more than 4,980"."""
    if other.bound:
        return False
    give = _ROUNDING * abs(other.value)
    return (bound == "min" and other.value + give < low) or (
        bound == "max" and other.value - give > high
    )


def conflict(
    a: Quantity, b: Quantity, rates: Mapping[str, float] | None = None, *, loose: bool = False
) -> bool:
    """Whether the two cannot be the same figure of the same thing.

    Intervals must be apart, open at the side where a bound leaves them open, and
    the words near must not name different things; `loose` leaves that last
    question to the caller.
    """
    if a.dimension != b.dimension or _of_other_spans(a, b) or not comparable(a, b, rates):
        return False
    if a.part != b.part and a.dimension == "count":
        return False  # four of the paintings, and fourteen paintings
    near = affinity(a, b)
    if near == 0 or (near < 0.4 and not loose):
        return False
    if a.dimension == "score":
        return _sides(a) != _sides(b)
    if a.dimension == "age" and abs(a.value - b.value) <= 1:
        return False  # a year older at the next trial
    low, high = _in_unit_of(a, b, rates)
    other_low, other_high = b.low, b.high
    if (a.bound == "not") != (b.bound == "not"):
        # 34억 원이 아니라 is at odds with 34억 원, and with nothing else; the very same sum of
        # money is hardly another one.
        same = a.dimension == "money" and a.value == b.value
        return (same or near >= 0.7) and not _apart((low, high), (other_low, other_high), _slack(b))
    # "more than 300" and "more than 2,000" both name where they begin: those are compared.
    if a.bound != b.bound:
        if a.bound == "min":
            high = float("inf")
        if a.bound == "max":
            low = float("-inf")
        if b.bound == "min":
            other_high = float("inf")
        if b.bound == "max":
            other_low = float("-inf")
    return _apart((low, high), (other_low, other_high), _slack(b))


def _of_other_spans(a: Quantity, b: Quantity) -> bool:
    """Whether one is told for each of something, and the other in all or for each of another.

    An outlet that leaves out "a day" means the same figure nearly; a total is far from it.
    """
    if a.per == b.per:
        return False
    less, more = sorted((abs(a.value), abs(b.value)))
    return bool(a.per and b.per) or more > _FAR * less


_FAR = 5


def _apart(a: tuple[float, float], b: tuple[float, float], slack: float) -> bool:
    """Whether no figure is within both ranges.

    Two rounded figures that meet at one end alone are apart: 8% and 7% would both have to
    stand for 7.5.
    """
    (low, high), (other_low, other_high) = a, b
    if high - low > slack and other_high - other_low > slack:
        slack = -slack
    return low > other_high + slack or other_low > high + slack


def _slack(quantity: Quantity) -> float:
    return 1e-6 * max(1e-9, abs(quantity.value))


def _sides(quantity: Quantity) -> frozenset[str]:
    return frozenset(quantity.unit.split(":"))


def _in_unit_of(a: Quantity, b: Quantity, rates: Mapping[str, float] | None) -> tuple[float, float]:
    if a.dimension != "money" or b.dimension != "money" or a.unit == b.unit:
        return a.low, a.high
    found = rate_between(a.unit, b.unit, rates)
    assert found is not None
    rate, band = found
    bounds = sorted((a.low * rate, a.high * rate))
    give = band * abs(a.value * rate)
    return bounds[0] - give, bounds[1] + give
