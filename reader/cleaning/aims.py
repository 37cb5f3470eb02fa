"""What a line of furniture is for, where no rule is sure: its subtype by many small clues.

Clues are pieces of its words, what the rules guessed for it and for its neighbours, and
where it stands; their weights are data (see `reader.cleaning.doubt`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from reader.cleaning.evidence import Evidence
from reader.cleaning.lexicon import LONGEST, pieces
from reader.cleaning.marks import Mark
from reader.model import Subtype

_ALWAYS = "\t"
"""The clue that every line has: how common a subtype is."""


def doubtful(known: Evidence, verdicts: Sequence[Mark], index: int) -> bool:
    """Whether a line is furniture, but no rule is sure of what kind."""
    verdict, mark = verdicts[index], known.marks[index]
    if not verdict.furniture:
        return False
    sure = mark is not None and mark.furniture and mark.sure
    return not (sure and mark is not None and mark.subtype == verdict.subtype)


def clues(
    known: Evidence, verdicts: Sequence[Mark], index: int, stretch: tuple[int, int]
) -> set[str]:
    """What speaks for one subtype or another; names that begin with a tab are no words."""
    unit, mark, held = known.units[index], known.marks[index], known.reach.held[index]
    found = pieces(unit) if unit.size <= LONGEST else set()
    where = "head" if index < stretch[0] else "foot" if index > stretch[1] else "within"
    found.add(f"\t{where}")
    found.add(f"\tverdict {verdicts[index].subtype}")
    found.add(f"\t{where} verdict {verdicts[index].subtype}")
    found.add(f"\tmark {mark.subtype if mark else None}")
    found.add(f"\theld {held.subtype if held else None}")
    found.add(f"\tsentence {unit.sentence}{unit.size > 60}{unit.size > 14}")
    for step in (-2, -1, 1, 2):
        near = index + step
        told = verdicts[near] if 0 <= near < len(verdicts) else None
        found.add(f"\t{step:+d} {told.subtype or told.kind if told else None}")
    return found


def aim(
    found: set[str], weights: Mapping[str, Mapping[str, float]], now: Subtype | None, lead: float
) -> Subtype | None:
    """The subtype that clues speak for most if it is `lead` before the one of `now`, else that."""
    sums: dict[str, float] = {}
    for clue in (*found, _ALWAYS):
        for subtype, weight in weights.get(clue, {}).items():
            sums[subtype] = sums.get(subtype, 0.0) + weight
    if not sums:
        return now
    best = max(sums, key=lambda subtype: sums[subtype])
    if now is not None and sums[best] < sums.get(now, 0.0) + lead:
        return now
    return cast("Subtype", best)
