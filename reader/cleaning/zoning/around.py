"""Lines that a page's markup keeps apart from the article: which are the article's all the same.

The article is told by its own lines alone, so that nothing beside it can sway a verdict.
Then what stands within it (a box, a caption, the reporter's line) is judged among them, as
lines of a text are; all else is furniture, by its own words or by the part it stands in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.cleaning.forms.corrections import ELSEWHERE, corrects, keep_corrections
from reader.cleaning.forms.corrections import WHY as CORRECTS
from reader.cleaning.lines.marks import Mark, mark_unit
from reader.cleaning.lines.units import Unit
from reader.cleaning.lines.voices import leans, of_oneself
from reader.cleaning.zoning.zones import classify
from reader.loading.quoted import QUOTED
from reader.model import Subtype

WHY_QUOTED = "quoted from another"
_MOST_ASKED = 400
"""Lines within an article, at most, that are judged among its own."""
_PARTS: Mapping[str, tuple[Subtype, str]] = {
    "menu": ("menu", "page tool"),
    "footer": ("footer", "판권 칸"),
    "comments": ("comments", "읽은 이의 말"),
    "related": ("related", "related list"),
    "promo": ("promo", "the outlet speaks"),
    "ads": ("ads", "광고"),
    "share": ("share", "share words"),
    "tags": ("tags", "꼬리표"),
}
"""Part of a page to what stands there, and the rule that says so elsewhere: the screen names it."""
_OTHER: tuple[Subtype, str] = ("other", "other words")
_RIGHT_AFTER, _MOST_LAST = "right after the article", 3
"""Why lines are furniture that only their place speaks against; how many of them may be text."""
_CAPTION, _BYLINE = "caption", "byline"
_NAMED = "a name under the title"
_ASKED = frozenset({"", _CAPTION, _BYLINE})
_CREDITS = frozenset({"byline", "date"})


def with_beyond(
    own: Sequence[Unit],
    marks: Sequence[Mark],
    others: Sequence[Unit],
    places: Mapping[int, str],
    title: str | None,
) -> tuple[list[Unit], list[Mark]]:
    """The units of a page in order, and the verdict about each.

    `own` and `marks` are the article's units and their verdicts, which stand; `others` are
    the units beyond, whose lines `places` names the parts of.
    """
    marks = _with_last_lines(own, marks, places)
    verdicts = {(unit.line, unit.start): mark for unit, mark in zip(own, marks, strict=True)}
    asked = [unit for unit in others if places[unit.line] in _ASKED][:_MOST_ASKED]
    # A caption or a credit by its markup need not be judged among the text.
    judged = {(unit.line, unit.start): Mark("body") for unit in asked}
    if any(not places[unit.line] for unit in asked):
        among = _in_order(own, asked)
        found = classify(among, title)
        keep_corrections(among, found)
        judged = {(u.line, u.start): mark for u, mark in zip(among, found, strict=True)}
    for unit in others:
        key = unit.line, unit.start
        verdicts[key] = _verdict(unit, places[unit.line], judged.get(key))
    units = _in_order(own, others)
    return units, [verdicts[unit.line, unit.start] for unit in units]


def _with_last_lines(
    own: Sequence[Unit], marks: Sequence[Mark], places: Mapping[int, str]
) -> list[Mark]:
    """The verdicts, with sentences right after the article as text where the markup ends it there.

    A last paragraph of other words reads as any line of a page. But the extraction took it,
    and the page has something else below it.
    """
    found = list(marks)
    text = [i for i, mark in enumerate(found) if mark.kind == "body"]
    first = text[-1] + 1 if text else len(own)
    last = first
    while last < min(len(own), first + _MOST_LAST) and found[last].why == _RIGHT_AFTER:
        unit = own[last]
        if not unit.sentence or unit.cut or of_oneself(unit) or leans(unit, 0.0) is not None:
            return found
        last += 1
    signed = last < len(own) and found[last].kind in _CREDITS
    if first == last or not (last == len(own) or signed or own[last - 1].line + 1 in places):
        return found
    found[first:last] = [Mark("body", why="the markup ends the article below")] * (last - first)
    return found


def _in_order(own: Sequence[Unit], others: Sequence[Unit]) -> list[Unit]:
    return sorted((*own, *others), key=lambda unit: (unit.line, unit.start))


def _verdict(unit: Unit, place: str, judged: Mark | None) -> Mark:
    """What a line beyond the article is, given what it would be among the article's lines."""
    mark = mark_unit(unit)
    named = mark if mark is not None and mark.furniture else None
    if place == QUOTED:
        return Mark("boilerplate", "other", WHY_QUOTED)
    if judged is None and place not in ELSEWHERE and corrects(unit):
        return Mark("body", why=CORRECTS)
    if judged is None:
        subtype, why = _PARTS.get(place, _OTHER)
        # A notice of rights is one wherever it stands: it names the outlet.
        if named is not None and (place not in _PARTS or named.subtype == "copyright"):
            subtype = named.subtype or subtype
        return Mark("boilerplate", subtype, named.why if named is not None else why)
    if place == _CAPTION and (named is None or not named.sure):
        return Mark("caption", why="image")
    if place == _BYLINE:
        credits = judged if judged.kind in _CREDITS else mark
        if credits is not None and credits.kind in _CREDITS:
            return credits
        return (
            Mark("byline", why=_NAMED) if named is None else Mark("boilerplate", "other", named.why)
        )
    if judged.kind == "title":
        return Mark("deck", why=judged.why)
    return judged
