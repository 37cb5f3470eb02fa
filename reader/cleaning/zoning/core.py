"""Verdicts within the article: only what a rule or a section is sure of is furniture."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.lines.cohesion import OWN_TEXT
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.voices import leans
from reader.cleaning.repetition.repeats import line_key
from reader.cleaning.zoning.evidence import Evidence
from reader.model import Subtype

_NOT_OWN = 0.3
_HEADING, _HEADLINES = 24, 8
"""Code points of a heading under a list of headlines at most, and headlines looked at."""
_PRESSED, _WORD = 24, re.compile(r"[^\W\d_]+")
"""Code points of a button at most."""
_NEEDS_COMPANY = frozenset({"counter", "menu", "reactions", "comments", "tags"})
"""Weak marks on short lines that may as well be a cell, a heading or an answer."""
_HEADINGS = frozenset({"footer", "related"})
"""Weak marks on lines that may as well be headings of an article of short lines."""


def settle_core(known: Evidence, verdicts: list[Mark], start: int, end: int) -> None:
    """Settle the verdicts of the units `start..end`, in place."""
    units, marks, held = known.units, known.marks, known.reach.held
    for index in range(start, end + 1):
        unit, mark, section = units[index], marks[index], held[index]
        if section is not None:
            verdicts[index] = Mark("boilerplate", section.subtype, f"in {section.why}")
        elif index in known.rows:
            verdicts[index] = Mark("body", why="row of a table")
        elif unit.image:
            verdicts[index] = _image(known, index)
        elif mark is None:
            wish = _outlet(known, index, start, end)
            if wish is not None:
                verdicts[index] = Mark("boilerplate", wish, "the outlet speaks")
            elif _presses(known, index, start):
                verdicts[index] = Mark("boilerplate", "promo", "the button of a pitch")
            elif _turns_to_reader(known, index) and (
                index > known.firm or _company(known, index, start, end)
            ):
                verdicts[index] = Mark("boilerplate", "promo", "turns to the reader")
            elif unit.glued and not unit.sentence and known.own[index] < OWN_TEXT:
                verdicts[index] = Mark("boilerplate", "other", "glued to the text")
        elif mark.opens == "rest" and index not in known.reach.opened:
            verdicts[index] = Mark("body", why=f"{mark.why}, but the article goes on")
            if _company(known, index, start, end):
                verdicts[index] = mark
        elif known.heads_text(index):
            verdicts[index] = Mark("body", why=f"{mark.why}, but heads the text")
        elif mark.opens == "list" and index not in known.reach.opened and not mark.sure:
            if not _company(known, index, start, end):
                verdicts[index] = Mark("body", why=f"{mark.why}, but the article goes on")
        elif mark.furniture and not mark.sure and mark.why != "separator":
            own = unit.sentence and known.own[index] >= OWN_TEXT
            needs = _NEEDS_COMPANY | _HEADINGS if known.short else _NEEDS_COMPANY
            weak = known.wrapped or unit.sentence or mark.subtype in needs
            if own or (weak and not _company(known, index, start, end)):
                verdicts[index] = Mark("body", why=f"{mark.why}, but within the article")
    _pair_captions(known, verdicts, start, end)
    _give_back_subheads(known, verdicts, start, end)


def no_article(known: Evidence, verdicts: list[Mark]) -> None:
    """A page without running text: rules alone decide, and the rest is body."""
    for index, section in enumerate(known.reach.held):
        mark = known.marks[index]
        if section is not None and (mark is None or not mark.sure):
            verdicts[index] = Mark("boilerplate", section.subtype, f"in {section.why}")
        elif mark is None:
            verdicts[index] = Mark("body", why="nothing speaks against it")


def _presses(known: Evidence, index: int, start: int) -> bool:
    """Whether a word or two under a pitch within the article are its button: it says them too."""
    unit = known.units[index]
    above = known.marks[index - 1] if index > start else None
    if above is None or not above.sure or above.subtype != "promo" or unit.size > _PRESSED:
        return False
    said = set(_WORD.findall(known.units[index - 1].low))
    words = _WORD.findall(unit.low)
    return bool(words) and not unit.sentence and not unit.bullet and said.issuperset(words)


def _turns_to_reader(known: Evidence, index: int) -> bool:
    """Whether a line speaks to the reader: no quotation, and no heading in the imperative."""
    unit, above = known.units[index], known.units[index - 1] if index else None
    if above is not None and unit.bullet and unit.bullet == above.bullet:
        return False  # an item of the article's list, which may tell what to do
    if not known.spoken(index) or known.own[index] >= 0.25 or not 8 <= unit.size <= 120:
        return False
    return not unit.hangul or (unit.sentence and "“" not in unit.text)


def _outlet(known: Evidence, index: int, start: int, end: int) -> Subtype | None:
    """What the outlet wants that speaks in a line within the article, beside another such line."""
    if known.wrapped or known.own[index] >= _NOT_OWN:
        return None
    wish = leans(known.units[index], known.own[index])
    if wish is None:
        return None
    for near in (index - 1, index + 1):
        if not start <= near <= end or near in known.rows or known.own[near] >= _NOT_OWN:
            continue
        mark = known.marks[near]
        if (
            mark is not None
            and mark.furniture
            and mark.sure
            and mark.subtype not in ("ads", "tags")
        ):
            return wish
        if mark is None and leans(known.units[near], known.own[near]) is not None:
            return wish
    return None


def _image(known: Evidence, index: int) -> Mark:
    """A picture is a caption by what it says of itself; an unnamed one is a page's ornament."""
    text = known.units[index].bare
    if text and (" " in text or not text.isascii()):
        return Mark("caption", why="image")
    for step in (-1, 1):
        near = _neighbour(known, index, step)
        mark = known.marks[near] if near is not None else None
        if mark is not None and mark.furniture:
            return Mark("boilerplate", mark.subtype, "unnamed image in furniture")
    return Mark("caption", why="image")


def _neighbour(known: Evidence, index: int, step: int) -> int | None:
    near = index + step
    return near if 0 <= near < len(known.units) else None


def _company(known: Evidence, index: int, start: int, end: int) -> bool:
    """Whether a neighbour within the article is furniture too."""
    for step in (-1, 1):
        near = _neighbour(known, index, step)
        if near is None or not start <= near <= end or near in known.rows:
            continue
        mark = known.marks[near]
        if known.reach.held[near] is not None:
            return True
        furniture = mark is not None and mark.furniture and mark.why != "separator"
        if mark is not None and furniture and (mark.sure or not known.units[near].sentence):
            return True
    return False


def _pair_captions(known: Evidence, verdicts: list[Mark], start: int, end: int) -> None:
    """The line after an image that says what the image says is its caption."""
    units = known.units
    for index in range(start, end + 1):
        if not units[index].image or verdicts[index].kind != "caption":
            continue
        after = _neighbour(known, index, 1)
        if after is None:
            continue
        name, text = line_key(units[index].bare), line_key(units[after].text)
        if name and (text == name or text.startswith(name)):
            verdicts[after] = Mark("caption", why="says what the image says")


def _after_headlines(known: Evidence, verdicts: Sequence[Mark], index: int) -> bool:
    """Whether the last line of a list is far shorter than its headlines, right over text."""
    unit, marks, held = known.units[index], known.marks, known.reach.held
    if held[index] is None or marks[index] is not None or unit.bullet or not unit.low[:1].isalpha():
        return False
    if held[index + 1] is not None or verdicts[index + 1].kind != "body":
        return False
    if not known.units[index + 1].sentence or unit.sentence or unit.cut or unit.size > _HEADING:
        return False
    first = index
    while first and index - first < _HEADLINES and held[first - 1] is held[index]:
        first -= 1
    above = known.units[first:index]
    return len(above) > 1 and all(each.size >= 2 * unit.size for each in above)


def _give_back_subheads(known: Evidence, verdicts: list[Mark], start: int, end: int) -> None:
    """A short line set off from a list and right before running text is its heading."""
    units, marks, held = known.units, known.marks, known.reach.held
    for index in range(start + 1, end):
        unit = units[index]
        if held[index] is None or marks[index] is not None or unit.size > 45 or unit.bullet:
            continue
        after, before = _neighbour(known, index, 1), _neighbour(known, index, -1)
        if after is None or before is None or after > end or not unit.apart:
            continue
        tight = held[before] is not None and before > start and not units[before].apart
        if held[after] is None and verdicts[after].kind == "body" and tight:
            verdicts[index] = Mark("body")
    for index in range(start + 2, end):
        if _after_headlines(known, verdicts, index):
            verdicts[index] = Mark("subhead", why="far shorter than the headlines above it")
