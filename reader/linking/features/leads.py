"""Whether two sentences lead with the same names, or each with others than the other tells of.

And whether their subjects are one, or two of a kind; and whether one turns to another party.
"""

from __future__ import annotations

from reader.language import Name
from reader.linking.pairs.sides import Side


def leads(a: Side, b: Side) -> tuple[float, ...]:
    """What they lead with is the same, is apart; their subjects are the same, are apart; one
    alone tells of another party."""
    return (*_led(a, b), *_subjects(a, b), float(a.sheet.another != b.sheet.another))


def subjects_apart(a: Side, b: Side) -> tuple[Name, Name] | None:
    """The subjects of two sentences if they are two of a kind that the other never names."""
    first, second = a.sheet, b.sheet
    ours, theirs = first.subject(title=a.is_title), second.subject(title=b.is_title)
    if ours is None or theirs is None or ours.kind != theirs.kind:
        return None
    known = any(_variants(ours.key, key) for key in second.keys) or any(
        _variants(theirs.key, key) for key in first.keys
    )
    return None if known else (ours, theirs)


def _subjects(a: Side, b: Side) -> tuple[float, float]:
    ours, theirs = a.sheet.subject(title=a.is_title), b.sheet.subject(title=b.is_title)
    if ours is None or theirs is None:
        return 0.0, 0.0
    return float(_variants(ours.key, theirs.key)), float(subjects_apart(a, b) is not None)


def _led(a: Side, b: Side) -> tuple[float, float]:
    """1 if they lead with one name; 1 if both lead with names and the other holds none of them."""
    ours, theirs = a.sheet.leads(title=a.is_title), b.sheet.leads(title=b.is_title)
    if not ours or not theirs:
        return 0.0, 0.0
    if ours & theirs or any(_variants(one, other) for one in ours for other in theirs):
        return 1.0, 0.0
    told = ours & b.sheet.keys or theirs & a.sheet.keys
    return 0.0, 0.0 if told else 1.0


def _variants(one: str, other: str) -> bool:
    return one in other or other in one
