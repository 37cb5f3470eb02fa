"""Figures changed in a lesson, to make disputes and repeats that no story holds.

Where two sentences that repeat each other state the same figure, a copy of one with another
figure disputes the other; copies of both with the same new one still repeat each other, so that
a figure which looks odd says nothing by itself. Stories have many claims and few figures at
odds, and what is at odds in them is often told by words too: here nothing but the figure is.
"""

from __future__ import annotations

import re

import numpy as np

from tests.gold.reading.lessons import DISPUTES, REPEATS, Lesson, Longer

AT_MOST = 8
"""Pairs of a lesson that are made again with another figure."""
BOTH = 0.35
"""Share of them in which both sentences get the same new figure."""
_FIGURE = re.compile(
    r"(?<![\w.,-])"  # not part of a name (H100, GPT-4) or of a longer number
    r"(?P<digits>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
    r"(?!\s(?:January|February|March|April|May|June|July|August|September|October|November|December))"
    r"(?P<unit>\s?[^\W\d]{1,2}|\s?%)"
)
_OF_TIME = (
    "년",
    "월",
    "일",
    "시",
    "분",
    "살",
    "세",
    "am",
    "pm",
    "th",
    "st",
    "nd",
    "rd",
    "o'",
    "qu",
)
"""Units that say when or who, not how much: another day is another event, not a dispute."""


def figures(text: str) -> dict[str, str]:
    """Figures with the first letters of their unit, as they stand, to their digits."""
    return {
        found[0]: found["digits"]
        for found in _FIGURE.finditer(text)
        if not found["unit"].strip().lower().startswith(_OF_TIME) and not _is_year(found["digits"])
    }


def with_changes(one: Lesson, rng: np.random.Generator) -> Lesson:
    """The lesson with some of its sentences again, told with another figure."""
    repeats = np.flatnonzero(one.pairs[:, 2] == REPEATS)
    longer, made = Longer(one), 0
    for at in rng.permutation(repeats).tolist():
        if made >= AT_MOST:
            break
        a, b, _ = one.pairs[at].tolist()
        same = sorted(figures(one.told[a].text).keys() & figures(one.told[b].text).keys())
        if not same:
            continue
        made += 1
        figure = same[int(rng.integers(len(same)))]
        other = changed(figure, figures(one.told[a].text)[figure], rng)
        new = longer.copy(b, one.told[b].text.replace(figure, other))
        if rng.random() < BOTH:
            a = longer.copy(a, one.told[a].text.replace(figure, other))
            longer.pair(a, new, REPEATS, one.nearness[at])
        else:
            longer.pair(a, new, DISPUTES, one.nearness[at])
    return longer.lesson()


def changed(figure: str, digits: str, rng: np.random.Generator) -> str:
    """The figure, at least a quarter less or more; as many decimals, commas where it had some."""
    value = float(digits.replace(",", ""))
    decimals = len(digits.partition(".")[2])
    step = 10.0**-decimals
    factor = float(rng.choice([rng.uniform(0.15, 0.75), rng.uniform(1.3, 3.0), rng.uniform(3, 12)]))
    new = max(round(value * factor, decimals), step)
    if abs(new - value) < step:
        new = value + 2 * step
    if not decimals and value >= 100 and value % 10 == 0:
        new = max(10.0, round(new / 10) * 10)  # a round figure stays round
    text = f"{new:,.{decimals}f}" if "," in digits else f"{new:.{decimals}f}"
    return figure.replace(digits, text, 1)


def _is_year(digits: str) -> bool:
    return len(digits) == 4 and digits.startswith(("19", "20")) and "." not in digits
