"""All that is known of a page's units before any verdict falls."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.cleaning.forms.tables import death_notice
from reader.cleaning.furniture.sections import Reach
from reader.cleaning.lines.marks import Mark, addresses, pleads
from reader.cleaning.lines.units import Unit
from reader.cleaning.lines.voices import hear

_SHARES_NOTHING = 0.2
_LONG, _OWN = 60, 0.5
"""Code points and share of own words from which a sentence is plainly running text."""
_HEADING, _TOLD, _SERIES = 40, 24, 3
"""Code points of a heading at most and of text under it at least; headings of a series."""
_FIRST = 400
"""Units of a page, at most, in which a reporter is looked for."""
SIGNED = "the reporter's name"
_TOPICAL = 0.34
_STOPS = '.”"'
_TERMS = re.compile(
    r"[^\W\d_][^\d:]{2,40}: .*(?:\d:\d\d|\d ?[ap]\.?m\b|오[전후] ?\d|\d ?시\b)", re.IGNORECASE
)
"""When something takes place, behind its name: "Public hearing: June 2, 7 p.m., Room 12"."""
_NAMED = re.compile(r"(?<=[A-Za-z,’] )([A-Z][a-z]{2,})\b")
_NO_NAME_WORDS = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
    July August September October November December The This That These Those When What Who Why
    How Read More Sign Get Our You Your Subscribe
    """
_NO_NAMES = frozenset(_NO_NAME_WORDS.split())
_FIGURE = re.compile(r"\d[\d,.]*")
_WRITTEN_BY = re.compile(r"(?:written by|words by|story by|by):? (?P<who>[a-z][\w.'’ -]{4,40})$")


@dataclass(slots=True)
class Evidence:
    """All that is known of the units before any verdict; lists run along the units."""

    units: Sequence[Unit]
    marks: list[Mark | None]
    own: list[float]
    rows: set[int]
    reach: Reach
    wrapped: bool
    entries: frozenset[int] = frozenset()
    headings: Collection[int] = frozenset()
    plain: bool = False
    short: bool = False
    firm: int = -1
    closing: int = -1
    claim: int = -1
    lonely: frozenset[int] = frozenset()
    names: frozenset[str] = frozenset()
    heads: frozenset[int] = frozenset()
    told_of: frozenset[str] = frozenset()
    text: int = 0
    """The first unit behind title and credits, where these are all that stands over the text."""

    def names_within(self, end: int) -> frozenset[str]:
        """Names in the middle of English sentences up to a unit: words with a capital."""
        found: set[str] = set()
        for index in range(end + 1):
            if not self.units[index].hangul and self.unclaimed(index):
                found.update(_NAMED.findall(self.units[index].text))
        return frozenset(found - _NO_NAMES)

    def unclaimed(self, index: int) -> bool:
        """Running text that no rule and no section speaks for."""
        unit = self.units[index]
        return (
            unit.sentence
            and not unit.cut
            and self.marks[index] is None
            and self.reach.held[index] is None
        )

    def running(self, index: int) -> bool:
        """Whether a unit is plainly the page's running text, so that nobody need ask."""
        unit = self.units[index]
        return unit.size >= _LONG and self.own[index] >= _OWN and self.unclaimed(index)

    def series(self, start: int, end: int) -> frozenset[int]:
        """Short lines over text within `start..end`, if there are so many that they head it.

        A word of a menu ("사진", "Notes") may be one of them.
        """
        found = []
        for index in range(start + 1, end):
            unit, mark, after = self.units[index], self.marks[index], self.units[index + 1]
            if unit.sentence or unit.size > _HEADING or unit.link or unit.image or unit.glued:
                continue
            if mark is not None and (mark.sure or not mark.furniture):
                continue
            own = after.stated or self.own[index + 1] >= _TOPICAL
            above = self.unclaimed(index - 1) or index - 1 in self.rows
            if above and own and self.unclaimed(index + 1) and after.size >= _TOLD:
                found.append(index)
        unnamed = sum(self.marks[index] is None for index in found)
        return frozenset(found) if unnamed >= _SERIES else frozenset()

    def heads_text(self, index: int) -> bool:
        """Whether a line that may announce a list stands right above text of the article."""
        mark, unit = self.marks[index], self.units[index]
        if mark is None or mark.opens != "list" or index in self.reach.opened:
            return False
        if index + 1 >= len(self.units):
            return False
        if unit.text[:1] == "#":
            return self.unclaimed(index + 1)
        told = self.unclaimed(index + 1) and self.own[index + 1] > 0
        return told and not mark.sure and self.units[index + 1].text[-1] in _STOPS

    def spoken(self, index: int) -> bool:
        """Text that speaks to the reader on a page that is otherwise in written style."""
        return self.plain and not self._continues(index) and addresses(self.units[index])

    def _continues(self, index: int) -> bool:
        """Whether an English line of broken text goes on with a sentence: it begins none."""
        unit = self.units[index]
        if not self.wrapped or not index or unit.apart or unit.hangul:
            return False
        return unit.text[0].islower() and not self.units[index - 1].sentence

    def pleads(self, index: int) -> bool:
        """A request to the reader that shares nothing with the text, on a page of any style."""
        if self.wrapped or self.own[index] >= _SHARES_NOTHING:
            return False
        return pleads(self.units[index])

    def signs(self, index: int) -> bool:
        """Whether a line is nothing but the whole name of who wrote the article."""
        low = self.units[index].low
        return low in self.names and (self.units[index].hangul or " " in low)

    def written_by(self, index: int) -> bool:
        """Whether a line says no more than that the reporter named over the text wrote it."""
        match = _WRITTEN_BY.match(self.units[index].low)
        return match is not None and match["who"] in self.names and self.reach.held[index] is None

    def reported(self, index: int) -> bool:
        """Whether the text itself names the reporter whose name stands on a line."""
        unit = self.units[index]
        words = unit.bare.split()
        if not unit.hangul or len(words) < 2:
            return False
        name = " ".join(words[:2])
        return any(
            name in self.units[i].text for i in range(min(index, _FIRST)) if self.unclaimed(i)
        )

    def figures(self, index: int) -> bool:
        """Whether a line lists figures beside names of the article: a score, a result."""
        unit = self.units[index]
        if self.marks[index] is not None:
            return False
        if death_notice(unit):
            return True
        timed = self.own[index] > 0 and _TERMS.match(unit.text) is not None
        if (self.own[index] < _SHARES_NOTHING and not timed) or unit.size > 300:
            return False
        return len(_FIGURE.findall(unit.text)) >= 4 and not hear(unit)[1]

    def ended(self, index: int) -> bool:
        """Whether a mark that closes articles stands before a unit."""
        return 0 <= self.closing < index

    def claimed(self, index: int) -> bool:
        """Whether the page claimed its rights before a unit, after such a mark."""
        return self.ended(index) and 0 <= self.claim < index
