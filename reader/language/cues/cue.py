"""What a cue is: plain data, and what two lists of cues say of each other.

How cues are found stands in the modules of phrases and predicates.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.language.cues.rows import CueKind
from reader.records import Record

__all__ = ["Cue", "negated_lemmas", "opposites"]


class Cue(Record, frozen=True):
    """A word or phrase at `start:end` that takes a stand.

    `scope_start:scope_end` is what it governs. For a predicate `axis` and
    `polarity` (+1/-1) say where it stands, negation reckoned in (`negated`);
    for a negation `name` is the lemma negated. `asserted` is false where the
    word is only mentioned, conceded or hangs on a noun.
    """

    kind: CueKind
    start: int
    end: int
    text: str
    axis: str
    polarity: int
    scope_start: int
    scope_end: int
    name: str
    asserted: bool = True
    negated: bool = False


_MIXED = frozenset({"survive", "level"})
"""Axes of which one sentence tells both ends of several: five were saved and one died."""


def opposites(a: Iterable[Cue], b: Iterable[Cue]) -> tuple[tuple[Cue, Cue], ...]:
    """Pairs of asserted predicates at opposite ends of one axis.

    None of an axis of which both sides name the same ends (가동을 중단했다 and 가동을 멈췄다),
    nor of those that tell of several people, where one side names both: of five who were
    saved one died.
    """
    ours = [cue for cue in a if cue.kind == "predicate" and cue.asserted]
    theirs = [cue for cue in b if cue.kind == "predicate" and cue.asserted]
    found = tuple(
        (cue, other)
        for cue in ours
        for other in theirs
        if cue.axis == other.axis and cue.polarity * other.polarity == -1
    )
    alike = set()
    for axis in {cue.axis for cue, _ in found}:
        one, other = _ends(ours, axis), _ends(theirs, axis)
        mixed = axis in _MIXED and max(len(one), len(other)) > 1
        if one == other or mixed:
            alike.add(axis)
    return tuple(both for both in found if both[0].axis not in alike) if alike else found


def _ends(cues: Iterable[Cue], axis: str) -> set[int]:
    return {cue.polarity for cue in cues if cue.axis == axis}


def negated_lemmas(cues: Iterable[Cue]) -> frozenset[str]:
    """Lemmas that a sentence says not of: 서명하지 않았다 gives 서명."""
    return frozenset(cue.name for cue in cues if cue.kind == "negation" and cue.name)
