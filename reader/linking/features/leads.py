"""Whether two sentences lead with the same names, or each with others than the other tells of."""

from __future__ import annotations

from reader.linking.sides import Side, sheet_of


def leads(a: Side, b: Side) -> tuple[float, float]:
    """1 if they lead with one name; 1 if both lead with names and the other holds none of them."""
    ours, theirs = sheet_of(a).leads(title=a.is_title), sheet_of(b).leads(title=b.is_title)
    if not ours or not theirs:
        return 0.0, 0.0
    if ours & theirs or any(_variants(one, other) for one in ours for other in theirs):
        return 1.0, 0.0
    told = ours & sheet_of(b).keys or theirs & sheet_of(a).keys
    return 0.0, 0.0 if told else 1.0


def _variants(one: str, other: str) -> bool:
    return one in other or other in one
