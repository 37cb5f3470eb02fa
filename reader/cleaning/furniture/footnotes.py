"""Notes at the foot of a printed sheet: a number, and what the same number in the text stands for.

They break a paragraph that goes on overleaf. What tells them is a mark with their number behind
a word of the text above, and that they stand right over the end of a sheet or under each other.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from reader.cleaning.lines.units import Unit

FOOTNOTE = "a note at the foot of a sheet"
_NOTE = re.compile(
    r"(?:\[(\d{1,2})\]|(\d{1,2})\)|([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2})[⁾)]?|(\d{1,2})) ?(?=[^\W\d]|[“\"'‘『「《(])"
)
_PLAIN_NUMBER = 4
"""The group of a number without a bracket: a row of any list begins with one."""
_MARK = re.compile(
    r"(?<=[^\W\d_])[.,”\"’)]{0,3}(?:\[(\d{1,2})\]|(\d{1,2})\)|([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2})[⁾)]?)"
    r"|(?<=[a-z가-힣])[.,][”\"’)]{0,2}(\d{1,2})(?= |$)"
)
"""A mark behind a word: "한다.¹⁾", "the till.[1]", "at the till.1 Of these"."""
_RAISED = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")
_LONGEST, _LINES = 300, 4
"""Code points of a line of a note, and lines of one, at most."""


def footnotes(units: Sequence[Unit], ends: Collection[int]) -> list[int]:
    """Indices of the lines of notes; `ends` are the lines at which a sheet ends."""
    marked: dict[int, int] = {}
    found: list[int] = []
    before = 0
    for index, unit in enumerate(units if ends else ()):
        number, plain = _number(unit)
        if number is not None and marked.get(number, index) < index:
            end = _reaches(units, index, ends, plain)
            if end is None and before == number - 1 and found:
                end = index  # no sheet ends below the notes of the last one
            if end is not None:
                found.extend(range(index, end + 1))
                before = number
                continue
        for match in _MARK.finditer(unit.text):
            marked.setdefault(_read(match), index)
    return found


def _number(unit: Unit) -> tuple[int | None, bool]:
    """The number that a line begins with as notes do, and whether nothing encloses or raises it."""
    if unit.size > _LONGEST or unit.glued:
        return None, False
    match = _NOTE.match(unit.text)
    return (None, False) if match is None else (_read(match), match.lastindex == _PLAIN_NUMBER)


def _read(match: re.Match[str]) -> int:
    return int(next(group for group in match.groups() if group).translate(_RAISED))


def _reaches(units: Sequence[Unit], index: int, ends: Collection[int], plain: bool) -> int | None:
    """The last line of the note that begins at a line, if the sheet or the next note follows."""
    for end in range(index, min(index + _LINES, len(units) - 1)):
        if end + 1 in ends:
            return end
        number, _ = _number(units[end + 1])
        if not plain and number is not None:
            return end
        if units[end + 1].apart and units[end].sentence:
            return None
    return None
