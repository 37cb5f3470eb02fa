"""What a quantity is: plain data, and how one is put in its place in a text.

How the words beside a number widen or bound it stands in `qualifiers.py`, whether two
quantities agree in `comparison.py`.
"""

from __future__ import annotations

import re
from typing import Literal

from reader.records import Record, replace

__all__ = [
    "MEASURES",
    "Bound",
    "Quantity",
    "becomes",
    "beside",
    "converts",
    "counting",
    "figure",
    "joined",
    "placed",
    "stands_for",
    "topic_before",
]

Bound = Literal["", "min", "max", "range", "not"]
MEASURES = frozenset(
    {
        *("length", "area", "mass", "volume", "temperature", "speed", "power", "energy", "index"),
        *("concentration", "data", "frequency", "pressure", "radiation", "sound"),
    }
)
"""Dimensions that are measured, not counted: what stands as a whole number may be rounded."""


class Quantity(Record, frozen=True):
    """A number with its unit at `start:end`, in the base unit of its dimension.

    `low..high` is the interval that the words allow: rounding, "about", a range.
    A one-sided bound ("more than") has a `bound` and an interval of what would
    still be said so; beyond it nothing is contradicted. The bound `not` marks a
    figure that is said not to hold (34억 원이 아니라). `noun` is the lemma of
    what is counted or measured, `nouns` further words near it that may say so, `per`
    what it is told for each of (시간당 2달러: hour), `part` whether it is some of a
    whole (four of the paintings).
    """

    start: int
    end: int
    text: str
    low: float
    high: float
    value: float
    unit: str
    dimension: str
    noun: str = ""
    bound: Bound = ""
    approximate: bool = False
    nouns: tuple[str, ...] = ()
    per: str = ""
    part: bool = False


def placed(bare: Quantity, text: str, span: tuple[int, int], unit: str, dimension: str) -> Quantity:
    """A bare quantity at its place in a text, with its unit; `replace` is far slower."""
    start, end = span
    return Quantity(
        start, end, text[start:end], bare.low, bare.high, bare.value, unit, dimension, bare.noun,
        bare.bound, bare.approximate, bare.nouns,
    )  # fmt: skip


def figure(
    text: str, span: tuple[int, int], value: float, kind: tuple[str, str], give: float = 0.0
) -> Quantity:
    """A quantity of `(unit, dimension)` at its place, told to within `give` either way."""
    (start, end), (unit, dimension) = span, kind
    return Quantity(start, end, text[start:end], value - give, value + give, value, unit, dimension)


def counting(bare: Quantity, noun: str, nouns: tuple[str, ...]) -> Quantity:
    """A quantity with the nouns that say what it counts."""
    return Quantity(
        bare.start, bare.end, bare.text, bare.low, bare.high, bare.value, bare.unit,
        bare.dimension, noun, bare.bound, bare.approximate, nouns,
    )  # fmt: skip


def joined(first: Quantity, second: Quantity, text: str) -> Quantity:
    """Two adjacent quantities of one dimension as their sum (3시간 20분, 4달러 20센트)."""
    return replace(
        first,
        end=second.end,
        text=text[first.start : second.end],
        low=first.value + second.low,
        high=first.value + second.high,
        value=first.value + second.value,
        bound=first.bound or second.bound,
        approximate=first.approximate or second.approximate,
        noun=first.noun or second.noun,
        nouns=tuple(dict.fromkeys((*first.nouns, *second.nouns))),
    )


_INSTEAD = 10
"""Characters at most between a figure that is not so and the one that is."""


def stands_for(second: Quantity, first: Quantity) -> bool:
    """Whether a figure is told in the place of one before it: 8명이 아니라 9명, from 300 to 500."""
    near = 0 <= second.start - first.end <= _INSTEAD
    return first.bound == "not" and near and (not first.unit or first.unit == second.unit)


_FROM = re.compile(r"에서\s(?:[가-힣]{1,4}\s)?")
_TO = re.compile(r"(?:으로|로|까지)(?![가-힣])")


def becomes(second: Quantity, first: Quantity, text: str) -> bool:
    """Whether a Korean figure is what the one before it became: 95억원에서 60억원으로 줄었다."""
    alike = first.dimension == second.dimension and first.unit == second.unit
    return (
        alike
        and _FROM.fullmatch(text, first.end, second.start) is not None
        and _TO.match(text, second.end) is not None
    )


_GREW = re.compile(
    r"(?:이나|가량|정도)?\s(?:더\s)?(?:늘어난|늘린|불어난|증가한|증액한|오른|올린|상승한|뛴|많은|높은|"
    r"줄어든|줄인|감소한|감액한|내린|하락한|떨어진|깎인|적은|낮은)\s(?:[가-힣]{1,3}\s)?"
)
_CLOSED = re.compile(r"에\s(?:[가-힣]{1,6}\s)?(?:거래|장)를?을?\s(?:마쳤|마치|마친|마감|끝냈)")
_THAN = re.compile(r"보다(?:는|도)?\s(?:[가-힣]{1,3}\s)?$")
_BACK = 14


def topic_before(one: Quantity, before: Quantity | None, text: str) -> int:
    """The place behind the topic that a Korean figure is of, instead of what is next to it, or 0.

    매출은 12% 늘어난 3조원 is told behind its change, 지난 안보다 150만원 늘어난 against another;
    and 주가는 1% 올라 2만원에 거래를 마쳤다 tells the price of the share, not of the trade.
    """
    if _THAN.search(text, max(0, one.start - _BACK), one.start):
        return one.start
    if _CLOSED.match(text, one.end):
        return one.start
    if before is not None and _GREW.fullmatch(text, before.end, one.start):
        return before.start
    return 0


_IN_PARENS = re.compile(r"\s?\(\s?")
_AGAIN = re.compile(r",\s|\s?\(\s?")


def converts(second: Quantity, first: Quantity, text: str) -> bool:
    """Whether a figure says the one before it in another unit: 400피트(약 120m), $9 (£7)."""
    if first.dimension != second.dimension or first.dimension in ("count", "plain"):
        return False
    if second.dimension == "money":
        other = first.unit != second.unit
        return other and _IN_PARENS.fullmatch(text, first.end, second.start) is not None
    meet = first.low <= second.high and second.low <= first.high
    return meet and _AGAIN.fullmatch(text, first.end, second.start) is not None


def beside(second: Quantity, first: Quantity, text: str) -> bool:
    """Whether a Korean count tells the one before it over again: 주민 274가구 588명."""
    counts = first.dimension == second.dimension == "count" and first.unit != second.unit
    return counts and text[first.end : second.start] == " "
