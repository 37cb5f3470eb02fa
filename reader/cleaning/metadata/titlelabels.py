"""What a page sets beside its title on the same line: a label, or the outlet's name.

"제목: …" and "강바람신문 :: …" are how boards and browsers write a title down; the title begins
behind them, and ends before the way to the page that a window's title has: "… > 칼럼 | 강바람신문".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit, make_unit
from reader.cleaning.rules.mastheads import outlet_name

_LABEL = re.compile(
    r"[#*\s]{0,8}(?:(?:기사|글) ?)?(?:제목|헤드라인|title|headline|subject)[ *]{0,3}[:：]"
    r"[ *]{0,3}(?=\S)",
    re.IGNORECASE,
)
"""A label before the title: "제목: 다리 막는다"."""
_OUTLET = re.compile(r"[#*\s]{0,8}(?P<name>[^:|]{2,40}?) ?:: ?(?=\S)")
"""An outlet's name before it: "강바람신문 :: 다리 막는다"."""
_TAIL = re.compile(r" ?[|ㅣ│·:<>«»‹›–—-]{1,2} ?(?P<name>\S[^.?!]{0,38})$")
_WAY = re.compile(r"(?P<title>.{8,}\S) (?:[|ㅣ│>»]|[-–—]) ?(?P<name>[^|ㅣ│>»]{2,38})$")
"""A title and the last room of the way to it, or the outlet: "다리 막는다 | 강바람신문"."""
_ROOMS = 3
"""Names behind a title at most."""
_SHORTEST = 12
"""Code points of a title that stands again behind or before another with an outlet's name."""
_WHY = "set before the title"


def same_title(title: str, other: str) -> bool:
    """Whether a line says a title again, one of the two with an outlet's name behind it.

    A title may have anything behind it that the other line leaves out; where the other line says
    more, it must be a name, or else it is a deck.
    """
    title, other = title.strip("#* "), other.strip("#* ")
    longer, shorter = (title, other) if len(title) > len(other) else (other, title)
    if len(shorter) < _SHORTEST or not longer.startswith(shorter):
        return False
    tail = _TAIL.match(longer, len(shorter))
    return tail is not None and (longer is title or outlet_name(tail["name"]) is not None)


def without_way(title: str, names: Collection[str]) -> str:
    """A title without what a window's title has behind it: outlets, and `names` in lower case."""
    for _ in range(_ROOMS):
        match = _WAY.match(title)
        if match is None:
            return title
        name = match["name"].strip()
        if outlet_name(name) is None and name.lower() not in names:
            return title
        title = match["title"]
    return title


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
