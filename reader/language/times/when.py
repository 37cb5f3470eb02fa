"""What a time is that a text names, and whether two could be the same.

How it is found stands in `finding.py`.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from reader.language.times.clock import one_clock
from reader.records import Record

__all__ = ["Granularity", "Relation", "When", "compatible"]

Granularity = Literal["time", "day", "week", "month", "quarter", "half", "season", "year", "decade"]
Relation = Literal["", "since", "until", "before", "after"]


class When(Record, frozen=True):
    """A time named at `start:end`.

    `first` and `last` are its first and last day, None where the day of
    publication would be needed and is not known. `loose` marks words whose day
    depends on the story (전날, the day after, 현지시간): it may be a day off.
    """

    start: int
    end: int
    text: str
    first: dt.date | None
    last: dt.date | None
    granularity: Granularity
    year: int | None = None
    month: int | None = None
    day: int | None = None
    relation: Relation = ""
    loose: bool = False


def compatible(a: When, b: When) -> bool:
    """Whether the two could be the same time, as far as the words tell.

    Intervals that meet are compatible; so is what cannot be resolved, unless
    the parts that both state differ.
    """
    if a.granularity == "time" or b.granularity == "time":
        return a.granularity != b.granularity or one_clock(a.text, b.text)
    if a.first and a.last and b.first and b.last:
        slack = dt.timedelta(days=1 if a.loose or b.loose else 0)
        if a.granularity == "week" or b.granularity == "week":
            slack += dt.timedelta(days=1)
        first_a, last_a = _opened(a, slack)
        first_b, last_b = _opened(b, dt.timedelta(0))
        return first_a <= last_b and first_b <= last_a
    parts = ((a.year, b.year), (a.month, b.month), (a.day, b.day))
    return all(one is None or other is None or one == other for one, other in parts)


def _opened(when: When, slack: dt.timedelta) -> tuple[dt.date, dt.date]:
    assert when.first is not None and when.last is not None
    first = max(when.first, dt.date.min + slack) - slack
    last = min(when.last, dt.date.max - slack) + slack
    return first, last
