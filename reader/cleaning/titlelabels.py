"""What a page sets before its title on the same line: a label, or the outlet's name.

"제목: …" and "강바람신문 :: …" are how boards and browsers write a title down; the title begins
behind them. Looks at nothing but the title's own line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.marks import Mark
from reader.cleaning.rules.mastheads import outlet_name
from reader.cleaning.units import Unit, make_unit

_LABEL = re.compile(
    r"[#*\s]{0,8}(?:(?:기사|글) ?)?(?:제목|헤드라인|title|headline)[ *]{0,3}[:：][ *]{0,3}(?=\S)",
    re.IGNORECASE,
)
"""A label before the title: "제목: 다리 막는다"."""
_OUTLET = re.compile(r"[#*\s]{0,8}(?P<name>[^:|]{2,40}?) ?:: ?(?=\S)")
"""An outlet's name before it: "강바람신문 :: 다리 막는다"."""
_WHY = "set before the title"


def without_labels(
    lines: Sequence[str], units: Sequence[Unit], marks: Sequence[Mark]
) -> tuple[list[Unit], list[Mark]]:
    """Units and verdicts with what stands before a title on its line cut off from it."""
    found: list[Unit] = []
    verdicts: list[Mark] = []
    for unit, mark in zip(units, marks, strict=True):
        raw = lines[unit.line - 1]
        plain = mark.kind == "title" and not (unit.link or unit.image)
        at = unit.start + before_title(raw[unit.start : unit.end]) if plain else unit.start
        if at == unit.start:
            found.append(unit)
        else:
            label = make_unit(unit.line, raw, unit.start, at, glued=True)
            label.apart = unit.apart
            found += [label, make_unit(unit.line, raw, at, unit.end, glued=True)]
            verdicts.append(Mark("boilerplate", "menu", _WHY))
        verdicts.append(mark)
    return found, verdicts


def before_title(text: str) -> int:
    """Code points of a title's line that are no part of the title."""
    label = _LABEL.match(text)
    if label is not None:
        return label.end()
    outlet = _OUTLET.match(text)
    named = outlet is not None and outlet_name(outlet["name"]) is not None
    return outlet.end() if outlet is not None and named else 0
