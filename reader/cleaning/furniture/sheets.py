"""What every sheet of a print-out or a PDF says again: its number beside a name, its address.

A browser prints the time and the title over each sheet, the address and "2/3" under it; a PDF
has the name of a series and the sheet's number at two ends of a line. Both stand between two
lines of one text, and neither ends it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from reader.cleaning.lines.units import Unit

HEAD_OF_SHEET, FOOT_OF_SHEET = "head of a sheet", "foot of a sheet"
_FOOT = re.compile(r"(?:https?://|www\.)\S+[\s|]{1,80}(?P<sheet>\d{1,3}) ?/ ?(?P<all>\d{1,3})$")
"""The address of the page and which sheet of how many: "https://dawn.example/112  2/3"."""
_PRINTED = re.compile(
    r"\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}\.?,? (?:오[전후] )?\d{1,2}:\d{2}(?: ?[AP]M)?[\s|]{1,80}\S"
)
"""When the sheet was printed, and the title behind: "3/20/24, 9:14 AM   Bridge to close"."""
_LONGEST = 240
_GAP = re.compile(r"\s{3,}|\t")
_NUMBER = re.compile(r"(?:(?:page|p\.?|쪽) ?)?(\d{1,3})(?: ?쪽)?$", re.IGNORECASE)
_FOLIO, _NAME = re.compile(r"[-–—] ?\d{1,3} ?[-–—]$"), 60
"""The number of a sheet by itself, and code points of the name of its text at most."""
_FIELDS = 3
_FRONT, _NAMES = 12, 6
"""Lines at the front of a page that name its text, and letters of such a name at least."""
_APART = 6
"""Lines between two heads of sheets at least."""


def sheets(units: Sequence[Unit]) -> dict[int, str]:
    """Indices of the heads and feet of sheets, and which of the two each is."""
    feet = [i for i, unit in enumerate(units) if _foot(unit)]
    found = dict.fromkeys(feet, FOOT_OF_SHEET)
    if feet:
        for index, unit in enumerate(units):
            if unit.size <= _LONGEST and _PRINTED.match(unit.text) is not None:
                found[index] = HEAD_OF_SHEET
    for index in _numbered(units):
        found[index] = HEAD_OF_SHEET
        for near in (index - 1, index + 1):
            if 0 <= near < len(units) and _beside(units, index, near):
                found[near] = HEAD_OF_SHEET
    for index in _beside_folios(units):
        found.setdefault(index, HEAD_OF_SHEET)
    return found


def _beside_folios(units: Sequence[Unit]) -> list[int]:
    """Lines of the same words right over or under the numbers of two sheets: "- 2 -"."""
    folios = [i for i, unit in enumerate(units) if _FOLIO.match(unit.text) is not None]
    found: list[int] = []
    for step in (-1, 1):
        near = [i + step for i in folios if 0 <= i + step < len(units)]
        said = Counter(units[i].low for i in near if not units[i].sentence)
        found += [i for i in near if said[units[i].low] > 1 and units[i].size <= _NAME]
    return found


def _foot(unit: Unit) -> bool:
    match = _FOOT.match(unit.text) if unit.size <= _LONGEST and "/" in unit.text[-8:] else None
    return match is not None and 1 <= int(match["sheet"]) <= int(match["all"])


def _numbered(units: Sequence[Unit]) -> list[int]:
    """Lines of the same words and a higher number each, far apart: a row of a table has others."""
    heads: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for index, unit in enumerate(units):
        if unit.sentence or unit.glued or unit.size > _LONGEST or not _GAP.search(unit.text):
            continue
        fields = [field.strip() for field in _GAP.split(unit.text.lower())]
        for end in (0, -1):
            number = _NUMBER.match(fields[end])
            names = tuple(fields[1:] if end == 0 else fields[:-1])
            if number is not None and 1 <= len(names) < _FIELDS:
                if not any(char.isdigit() for name in names for char in name):
                    heads.setdefault(names, []).append((index, int(number.group(1))))
                break
    told = []
    for places in heads.values():
        steps = pairwise(places)
        # Even sheets may have another head than odd ones.
        if len(places) > 1 and all(
            b - a >= _APART and 1 <= number - last <= 2 for (a, last), (b, number) in steps
        ):
            told += [index for index, _ in places]
    return told


def _beside(units: Sequence[Unit], index: int, near: int) -> bool:
    """Whether a line in two fields right over or under a head is its second line.

    One of the fields names the text, as a line at the front of the page does: a row has others.
    """
    unit = units[near]
    fields = [field.strip().lower() for field in _GAP.split(unit.text)]
    if units[max(index, near)].apart or unit.sentence or len(fields) != _FIELDS - 1:
        return False
    front = [line.low for line in units[: min(near, _FRONT)]]
    return any(len(f) >= _NAMES and any(f in line for line in front) for f in fields)
