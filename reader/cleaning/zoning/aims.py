"""What a line of furniture is for, where no rule is sure: its subtype by many small clues.

Clues are pieces of a line's words, its shape, what the rules guessed for it, and where it
stands; their weights are data (see `reader.cleaning.zoning.doubt`). Furniture comes in blocks, so
the lines of a block are told together: the likeliest sequence, after A. Viterbi, "Error bounds
for convolutional codes", 1967, with subtypes that follow each other on pages pulling together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import get_args

import numpy as np

from reader.cleaning.lines.lexicon import LONGEST, pieces
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.shapes import Floats
from reader.cleaning.lines.units import Unit
from reader.cleaning.zoning.evidence import Evidence
from reader.model import Subtype

SUBTYPES: tuple[Subtype, ...] = get_args(Subtype)
ALWAYS = "\t"
"""The clue that every line has: how common a subtype is."""
Weights = Mapping[str, Floats]
"""Of each clue, (subtypes,) what it adds to the log-odds of each."""

PULL = 0.4
"""How much the line before counts: 0 tells every line by itself."""
_LISTED = 1.5
"""Lead of the subtype of a list whose heading holds the line."""
_NAMED = 1.0
"""Lead of the subtype that a rule gives the line itself, though it is not sure."""
_SURE = 12.0
_NEAR = 3
"""Lines above in which a rule's heading or label is a clue."""
_SHAPES = {
    "question": re.compile(r"\?[\"”’)]*$"),
    "shout": re.compile(r"!+[\"”’)]*$"),
    "clock": re.compile(r"\d:\d\d"),
    "money": re.compile(r"[\d만천] ?원|[$£€]\d|\d ?%"),
    "phone": re.compile(r"\d{2,4}-\d{3,4}-?\d*|\(\d{3}\)"),
    "mail": re.compile(r"@"),
    "speaker": re.compile(r"^[^\s:]{2,14} ?: ?\S"),
    "bars": re.compile(r"[|·ㅣ•].+[|·ㅣ•]"),
    "cut": re.compile(r"(?:…|\.\.\.)$"),
    "figure": re.compile(r"^[\d,.]+$"),
    "talk": re.compile(
        r"ㅋㅋ|ㅎㅎ|ㅠㅠ|네요|군요|던데|거든|!!|\b(?:lol|thx|i['’]m|my|me|we['’]ve)\b"
    ),
}


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
    guess = verdicts[index].subtype
    found |= {
        f"\t{where}",
        f"\tverdict {guess}",
        f"\t{where} verdict {guess}",
        f"\tmark {mark.subtype if mark else None}",
        f"\theld {held.subtype if held else None}",
    }
    found.update(_shape(unit))
    found.update(_above(known, index))
    found.update(_beside(known, verdicts, index))
    return found


def _beside(known: Evidence, verdicts: Sequence[Mark], index: int) -> Iterator[str]:
    """What rules are sure of beside a line; what they guess is left to the whole block."""
    for step in (-2, -1, 1, 2):
        near = index + step
        told = None
        if 0 <= near < len(verdicts):
            mark = known.marks[near]
            guessed = "?" if verdicts[near].furniture else "text"
            sure = mark is not None and (mark.sure or not mark.furniture)
            told = mark.subtype or mark.kind if mark is not None and sure else guessed
        yield f"\t{step:+d} {told}"


def _shape(unit: Unit) -> Iterator[str]:
    length = min(4, unit.size.bit_length() - 2)
    yield f"\tsentence {unit.sentence}{unit.size > 60}{unit.size > 14}"
    yield f"\tlength {length}{unit.sentence}"
    text = unit.low[:200]
    for name, pattern in _SHAPES.items():
        if pattern.search(text) is not None:
            yield f"\t{name}"
            yield f"\t{name} {length}"


def _above(known: Evidence, index: int) -> Iterator[str]:
    """The last line above, not far, that a rule names furniture, and how far."""
    for back in range(1, _NEAR + 1):
        mark = known.marks[index - back] if index >= back else None
        if mark is not None and mark.furniture:
            yield f"\tunder {mark.subtype}{mark.opens}"
            yield f"\tunder {mark.subtype}{mark.opens} {back}"
            return


def leanings(found: set[str], weights: Weights) -> Floats:
    """(subtypes,) log-odds that clues speak for."""
    told = np.zeros(len(SUBTYPES))
    for clue in (*sorted(found), ALWAYS):  # an order of its own, for sums depend on it
        weight = weights.get(clue)
        if weight is not None:
            told += weight
    return told


def likeliest(odds: Floats, pull: Floats) -> list[int]:
    """The best sequence of subtypes for (lines, subtypes) log-odds and (before, after) pulls."""
    best = odds[0]
    ways = []
    for line in odds[1:]:
        paths = best[:, None] + pull
        way = paths.argmax(axis=0)
        ways.append(way)
        best = paths[way, np.arange(len(line))] + line
    place = int(best.argmax())
    found = [place]
    for way in reversed(ways):
        place = int(way[place])
        found.append(place)
    return found[::-1]


def settle_aims(
    known: Evidence,
    verdicts: list[Mark],
    stretch: tuple[int, int],
    weights: Weights,
    pull: Floats,
) -> None:
    """Say what doubtful furniture is for, block by block, in place."""
    for block in _blocks(verdicts):
        asked = [i for i in block if doubtful(known, verdicts, i)]
        if not asked or not weights:
            continue
        odds = np.array([_odds(known, verdicts, i, stretch, weights) for i in block])
        for index, place in zip(block, likeliest(odds, PULL * pull), strict=True):
            if doubtful(known, verdicts, index):
                verdicts[index] = replace(verdicts[index], subtype=SUBTYPES[place])


def _blocks(verdicts: Sequence[Mark]) -> Iterator[list[int]]:
    """Indices of neighbouring furniture."""
    block: list[int] = []
    for index, verdict in enumerate(verdicts):
        if verdict.furniture:
            block.append(index)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _odds(
    known: Evidence,
    verdicts: Sequence[Mark],
    index: int,
    stretch: tuple[int, int],
    weights: Weights,
) -> Floats:
    """(subtypes,) log-odds of a line of furniture; all but certain where a rule is sure."""
    subtype, held = verdicts[index].subtype, known.reach.held[index]
    odds = np.zeros(len(SUBTYPES))
    if doubtful(known, verdicts, index):
        odds = leanings(clues(known, verdicts, index, stretch), weights)
        if subtype is not None and held is not None and held.subtype == subtype:
            odds[SUBTYPES.index(subtype)] += _LISTED
        mark = known.marks[index]
        if mark is not None and mark.furniture and mark.subtype is not None and not mark.opens:
            odds[SUBTYPES.index(mark.subtype)] += _NAMED
    elif subtype is not None:
        odds[SUBTYPES.index(subtype)] = _SURE
    return odds
