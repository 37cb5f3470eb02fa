"""Sentences that tell another time of day."""

from __future__ import annotations

import re

from reader.language import dates
from reader.language.times.clock import one_clock

_HOUR = re.compile(r"\d{1,2}")


def clocked(text: str, language: str) -> str | None:
    """오전 3시 40분에 보냈다: 오전 5시 40분에 보냈다; none where no time of day is told."""
    for when in dates(text, None, language):
        found = _HOUR.search(when.text) if when.granularity == "time" else None
        if found is None:
            continue
        hour = int(found[0])
        other = hour + 2 if hour % 12 < 9 else hour - 3
        told = f"{when.text[: found.start()]}{other}{when.text[found.end() :]}"
        if other > 0 and not one_clock(when.text, told):
            return text[: when.start] + told + text[when.end :]
    return None
