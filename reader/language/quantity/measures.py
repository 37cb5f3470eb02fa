"""Whether two quantities agree or conflict, and exchange rates read off the text.

Two quantities are compared only if they measure the same kind of thing. Knows
nothing of sentences, but for `money_rates`, which reads pairs such as
600만달러(약 86억원).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader.language.quantity.model import Quantity
from reader.language.quantity.quantities import quantities
from reader.language.tables import word_set

__all__ = ["STATES", "State", "affinity", "agree", "comparable", "conflict", "money_rates"]


@dataclass(frozen=True, slots=True)
class State:
    """What has become of the people or things counted; counts of two states never compare."""

    name: str
    words: frozenset[str]
    example: str


STATES: tuple[State, ...] = (
    State(
        "dead",
        word_set("""
    숨지 숨 사망 사망자 희생자 희생 죽 목숨 사상 숨진 시신 die kill dead death drown perish bodi
    fatal slain
    """),
        "3명이 숨졌다",
    ),
    State(
        "injured",
        word_set("""
    다치 부상 부상자 경상 중상 경상자 중상자 injur wound hurt
    """),
        "3명이 다쳤다",
    ),
    State(
        "missing",
        word_set("""
    실종 실종자 miss
    """),
        "3명이 실종됐다",
    ),
    State(
        "saved",
        word_set("""
    구조 구출 생존 생존자 살아남 surviv rescu save surviv
    """),
        "3명이 구조됐다",
    ),
    State(
        "arrested",
        word_set("""
    체포 구속 기소 입건 송치 검거 arrest detain charg indict jail
    """),
        "3명을 체포했다",
    ),
    State(
        "infected",
        word_set("""
    확진 확진자 감염 감염자 infect contract
    """),
        "3명이 확진됐다",
    ),
    State(
        "displaced",
        word_set("""
    대피 이재민 대피자 피난 evacu displac homeless flee
    """),
        "3명이 대피했다",
    ),
    State(
        "for",
        word_set("""
    찬성 favour favor for yes
    """),
        "찬성 3표",
    ),
    State(
        "against",
        word_set("""
    반대 against oppos no
    """),
        "반대 3표",
    ),
    State(
        "sales",
        word_set("""
    매출 매출액 revenu sal turnov
    """),
        "매출 3억원",
    ),
    State(
        "profit",
        word_set("""
    영업이익 순이익 이익 흑자 영업익 당기순이익 profit earn incom
    """),
        "이익 3억원",
    ),
    State(
        "loss",
        word_set("""
    적자 손실 영업손실 순손실 loss deficit
    """),
        "적자 3억원",
    ),
)
_STATE_OF = {word: state.name for state in STATES for word in state.words}

# Won for one unit, and how far off that may be by the year: used only where the texts state none.
DEFAULT_RATES: Mapping[str, float] = {
    "KRW": 1.0, "USD": 1380.0, "EUR": 1530.0, "JPY": 9.3, "CNY": 192.0, "GBP": 1790.0,
    "CHF": 1600.0, "AUD": 900.0, "CAD": 1000.0, "HKD": 177.0, "TWD": 44.0, "SGD": 1040.0,
    "INR": 16.3, "RUB": 16.0, "MXN": 73.0, "THB": 41.0, "BRL": 250.0, "TRY": 36.0, "SAR": 368.0,
    "AED": 376.0, "IDR": 0.085, "ZAR": 76.0, "SEK": 137.0,
}  # fmt: skip
DEFAULT_BAND = 0.15
STATED_BAND = 0.05


def states(quantity: Quantity) -> frozenset[str]:
    """The states (see `STATES`) that the words near a quantity name."""
    words = (quantity.noun, *quantity.nouns)
    return frozenset(_STATE_OF[word] for word in words if word in _STATE_OF)


def _first_state(quantity: Quantity) -> str | None:
    for word in (quantity.noun, *quantity.nouns):
        if word in _STATE_OF:
            return _STATE_OF[word]
    return None


def affinity(a: Quantity, b: Quantity) -> float:
    """How surely two quantities measure the same thing, by the words near them, 0..1.

    1 the same noun or state, .7 another word shared, .4 one tells none, .2 no word
    shared, 0 states that exclude each other (dead, injured).
    """
    state_a, state_b = _first_state(a), _first_state(b)
    if state_a and state_b:
        if state_a == state_b:
            return 1.0
        if not states(a) & states(b):
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
        return _rate(a.unit, b.unit, rates) is not None
    if a.dimension == "count":
        if a.unit and b.unit and a.unit != b.unit:
            return bool(_UNIT_KIN.get(a.unit, a.unit) == _UNIT_KIN.get(b.unit, b.unit))
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
# A headline's 2.4조 has no unit; a share and a difference of shares may be told alike.
_LOOSE = {
    frozenset(("plain", "money")),
    frozenset(("plain", "count")),
    frozenset(("share", "points")),
    frozenset(("rank", "ordinal")),
    frozenset(("plain", "index")),
}


def _loosely(a: Quantity, b: Quantity) -> bool:
    return frozenset((a.dimension, b.dimension)) in _LOOSE


def agree(a: Quantity, b: Quantity, rates: Mapping[str, float] | None = None) -> bool:
    """Whether the two may state the same figure: one kind, and intervals that meet.

    Says nothing of what is measured but for states that exclude each other; ask
    `affinity` for that.
    """
    if not comparable(a, b, rates) or (a.dimension == "count" and affinity(a, b) == 0):
        return False
    if a.dimension == "score" or b.dimension == "score":
        return a.dimension == b.dimension and _sides(a) == _sides(b)
    if a.dimension == "multiple" and b.dimension == "share":
        return False
    low, high = _in_unit_of(a, b, rates)
    return low <= b.high + _slack(b) and b.low <= high + _slack(b)


def conflict(
    a: Quantity, b: Quantity, rates: Mapping[str, float] | None = None, *, loose: bool = False
) -> bool:
    """Whether the two cannot be the same figure of the same thing.

    Intervals must be apart, open at the side where a bound leaves them open, and
    the words near must not name different things; `loose` leaves that last
    question to the caller.
    """
    if a.dimension != b.dimension or not comparable(a, b, rates):
        return False
    near = affinity(a, b)
    if near == 0 or (near < 0.4 and not loose):
        return False
    if a.dimension == "score":
        return _sides(a) != _sides(b)
    low, high = _in_unit_of(a, b, rates)
    other_low, other_high = b.low, b.high
    if a.bound == "min":
        high = float("inf")
    if a.bound == "max":
        low = float("-inf")
    if b.bound == "min":
        other_high = float("inf")
    if b.bound == "max":
        other_low = float("-inf")
    slack = _slack(b)
    return low > other_high + slack or other_low > high + slack


def _slack(quantity: Quantity) -> float:
    return 1e-6 * max(1e-9, abs(quantity.value))


def _sides(quantity: Quantity) -> frozenset[str]:
    return frozenset(quantity.unit.split(":"))


def _in_unit_of(a: Quantity, b: Quantity, rates: Mapping[str, float] | None) -> tuple[float, float]:
    if a.dimension != "money" or b.dimension != "money" or a.unit == b.unit:
        return a.low, a.high
    found = _rate(a.unit, b.unit, rates)
    assert found is not None
    rate, band = found
    bounds = sorted((a.low * rate, a.high * rate))
    give = band * abs(a.value * rate)
    return bounds[0] - give, bounds[1] + give


def _rate(
    source: str, target: str, rates: Mapping[str, float] | None
) -> tuple[float, float] | None:
    """Worth of one `source` in `target`, and the share by which that may be off."""
    if source == target:
        return 1.0, 0.0
    if rates and source in rates and target in rates:
        return rates[source] / rates[target], STATED_BAND
    if source in DEFAULT_RATES and target in DEFAULT_RATES:
        return DEFAULT_RATES[source] / DEFAULT_RATES[target], DEFAULT_BAND
    return None


_EQUIVALENT = re.compile(
    r"\s?[(（,]?\s?(?:약|한화|한화로|우리\s?돈|우리\s?돈으로|한국\s?돈|원화|원화로|미화|about|or|some|roughly|around|"
    r"approximately|equivalent to|worth)?\s?(?:약|about|로|으로)?\s?",
    re.IGNORECASE,
)
_MONEY_TWICE = re.compile(
    r"(?:달러|유로|엔|위안|파운드|원|[$€£¥₩]|won|dollars|euros|yen|yuan|pounds)"
)


def money_rates(texts: Iterable[str]) -> dict[str, float]:
    """Exchange rates that the texts themselves state, each currency's worth in one common unit.

    Read off neighbours such as 600만달러(약 86억원) or `$5.6 million (7.8 billion
    won)`; the common unit is the won where one pair has it, else the first
    currency seen. Pairs further than a factor of two from a common rate are
    taken for two different amounts. Empty if no pair is stated.
    """
    pairs: dict[tuple[str, str], list[float]] = {}
    for text in texts:
        if len(_MONEY_TWICE.findall(text)) < 2:
            continue
        found = [each for each in quantities(text) if each.dimension == "money"]
        for first, second in pairwise(found):
            if first.unit == second.unit or not first.value or not second.value:
                continue
            if not _EQUIVALENT.fullmatch(text[first.end : second.start]):
                continue
            rate = second.value / first.value
            usual = _rate(first.unit, second.unit, None)
            if usual is not None and not 0.5 <= rate / usual[0] <= 2:
                continue
            if first.unit < second.unit:
                pairs.setdefault((first.unit, second.unit), []).append(rate)
            else:
                pairs.setdefault((second.unit, first.unit), []).append(1 / rate)
    return _chained({pair: median(values) for pair, values in pairs.items()})


def _chained(pairs: Mapping[tuple[str, str], float]) -> dict[str, float]:
    if not pairs:
        return {}
    currencies = {currency for pair in pairs for currency in pair}
    base = "KRW" if "KRW" in currencies else next(iter(pairs))[1]
    rates = {base: 1.0}
    grown = True
    while grown:
        grown = False
        for (first, second), rate in pairs.items():
            if second in rates and first not in rates:
                rates[first] = rate * rates[second]
                grown = True
            elif first in rates and second not in rates:
                rates[second] = rates[first] / rate
                grown = True
    return rates
