"""The bar that an archive of the web sets over a page it kept: its days, its years, its address.

Told by the line that counts the captures; around it stand days and months that are not the
article's. Works on the rules' marks and on neighbours, before any verdict.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.rules.vocabulary import MONTH

_COUNTS = re.compile(r"[\d,]+ captures?$")
_OF_THE_BAR = re.compile(
    rf"(?:(?:{MONTH}|(?:19|20)\d\d|\d{{1,2}},?|[-–—|·]|go|success|fail|timestamps|help|close"
    r"|https?://\S+)(?:\s+|$))+$"
    r"|(?:about this capture|the wayback machine\b.{0,200}|collected by\b.{0,60})$"
)
_OVER, _UNDER, _FIRST = 4, 9, 16
"""Lines of the bar over and under the count at most; the last line of a page that is the count."""


def archived(units: Sequence[Unit], marks: list[Mark | None]) -> None:
    """Mark the bar's lines, in place."""
    for index, unit in enumerate(units[:_FIRST]):
        if _COUNTS.match(unit.low) is None:
            continue
        bar = [index]
        for step, most in ((-1, _OVER), (1, _UNDER)):
            near = index + step
            while 0 <= near < len(units) and abs(near - index) <= most and _is_bar(units[near]):
                bar.append(near)
                near += step
        for place in bar:
            marks[place] = Mark("boilerplate", "menu", "the bar of an archive", sure=True)
        return


def _is_bar(unit: Unit) -> bool:
    return not unit.sentence and unit.size <= 240 and _OF_THE_BAR.match(unit.low) is not None
