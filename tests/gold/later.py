"""A figure told of another time: the count of two days later, the sum of another quarter.

It disputes nothing, whatever else the two sentences share. A copy that changes the figure and
leaves the time as it was does.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

import numpy as np

from reader.language import Quantity, When, dates, held_at, of_other_times, quantities
from reader.language.times.words import MONTHS, WEEKDAYS_EN
from tests.gold.reading.figures import changed, figures

_ANY_DAY = dt.date(2026, 5, 20)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_WORDS = {
    "지난해": "재작년",
    "작년": "재작년",
    "올해": "지난해",
    "내년": "올해",
    "지난달": "지지난달",
    "이달": "지난달",
    "상반기": "하반기",
    "하반기": "상반기",
    "last year": "this year",
    "this year": "last year",
    "last month": "this month",
    "first": "third",
    "second": "fourth",
    "third": "second",
    "fourth": "first",
}
assert len(MONTHS) == len(_MONTHS) and len(WEEKDAYS_EN) == len(_WEEKDAYS)


def _number(found: re.Match[str]) -> str:
    value, unit = int(found[1]), found[2]
    most = {"일": 27, "월": 11, "분기": 3}.get(unit, 9999)
    return f"{value + 1 if value <= most - (unit == '일') else value - 2}{unit}"


def _next(names: tuple[str, ...], steps: int) -> Callable[[re.Match[str]], str]:
    return lambda found: names[(names.index(found[0]) + steps) % len(names)]


_SHIFTS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(\d{1,2})(일)"), _number),
    (re.compile(r"(\d)(분기)"), _number),
    (re.compile(r"(\d{1,2})(월)"), _number),
    (re.compile(r"((?:19|20)\d\d)(년|)"), _number),
    (re.compile("|".join(_WEEKDAYS)), _next(_WEEKDAYS, 2)),
    (re.compile("|".join(_MONTHS)), _next(_MONTHS, 1)),
    (re.compile("|".join(_WORDS)), lambda found: _WORDS[found[0]]),
)


def later(text: str, language: str) -> str | None:
    """The text with a figure, and the time that it holds of, replaced; none where it has none."""
    times = dates(text, _ANY_DAY, language)
    told = figures(text)
    for quantity in quantities(text, language):
        when = held_at(quantity, times, text, language)
        figure = next((one for one in told if _digits_of(one) in quantity.text), None)
        if when is None or figure is None or text.count(figure) != 1:
            continue
        shifted = _shifted(text, when)
        if shifted is None or shifted.count(figure) != 1:
            continue
        rng = np.random.default_rng(list(text.encode()))
        made = shifted.replace(figure, changed(figure, told[figure], rng))
        if _of_another_time(made, language, when, quantity):
            return made
    return None


def _digits_of(figure: str) -> str:
    return figure[:1] + re.sub(r"\D+$", "", figure[1:])


def _shifted(text: str, when: When) -> str | None:
    for pattern, other in _SHIFTS:
        if pattern.search(when.text):
            return text[: when.start] + pattern.sub(other, when.text, count=1) + text[when.end :]
    return None


def _of_another_time(text: str, language: str, when: When, quantity: Quantity) -> bool:
    times = dates(text, _ANY_DAY, language)
    return any(
        each.dimension == quantity.dimension
        and abs(each.start - quantity.start) < len(quantity.text) + 8
        and of_other_times(when, held_at(each, times, text, language))
        for each in quantities(text, language)
    )
