"""Exchange rates: read off the texts where they state one, else those of the year.

A text states a rate by telling an amount twice: 600만달러(약 86억원).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise
from statistics import median

from reader.language.quantity.quantities import quantities

__all__ = ["money_rates", "rate_between"]

# Won for one unit, and how far off that may be by the year: used only where the texts state none.
DEFAULT_RATES: Mapping[str, float] = {
    "KRW": 1.0, "USD": 1380.0, "EUR": 1530.0, "JPY": 9.3, "CNY": 192.0, "GBP": 1790.0,
    "CHF": 1600.0, "AUD": 900.0, "CAD": 1000.0, "HKD": 177.0, "TWD": 44.0, "SGD": 1040.0,
    "INR": 16.3, "RUB": 16.0, "MXN": 73.0, "THB": 41.0, "BRL": 250.0, "TRY": 36.0, "SAR": 368.0,
    "AED": 376.0, "IDR": 0.085, "ZAR": 76.0, "SEK": 137.0,
}  # fmt: skip
DEFAULT_BAND = 0.15
STATED_BAND = 0.05


def rate_between(
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
            usual = rate_between(first.unit, second.unit, None)
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
