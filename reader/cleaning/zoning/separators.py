"""Lines of nothing but marks: furniture among furniture, else the text's or nobody's."""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit


def settle_separators(units: Sequence[Unit], verdicts: list[Mark]) -> None:
    """A line of nothing but marks belongs to what stands around it."""
    if all(verdict.why != "separator" for verdict in verdicts):
        return
    before, after = _worded(units), _worded(units, backwards=True)
    for index, verdict in enumerate(verdicts):
        if verdict.why != "separator":
            continue
        near = [verdicts[i] for i in (before[index], after[index]) if i is not None]
        kinds = {v.subtype for v in near if v.furniture}
        if near and len(kinds) == 1 and all(v.furniture for v in near):
            verdicts[index] = Mark("boilerplate", kinds.pop(), "separator in furniture")
        elif units[index].text[:1] == "_" and all(v.kind == "body" for v in near):
            # The rule under which agencies go on with the same article.
            verdicts[index] = Mark("body", why="separator in the text")


def _worded(units: Sequence[Unit], *, backwards: bool = False) -> list[int | None]:
    """For each unit the nearest one before it that says something; behind it if `backwards`."""
    found: list[int | None] = [None] * len(units)
    last: int | None = None
    order = range(len(units) - 1, -1, -1) if backwards else range(len(units))
    for index in order:
        found[index] = last
        if units[index].low:
            last = index
    return found
