"""What was changed in a sentence that is otherwise a copy: the words that stand in for others.

Two texts are laid one over the other word by word (Levenshtein alignment); nearly all must be the
same. Endings and particles that differ are no change, nor is another verb of telling.
"""

from __future__ import annotations

from itertools import chain

from rapidfuzz.distance import Levenshtein

from reader.language import REPORTING, Term
from reader.linking.pairs.sides import Side
from reader.linking.pairs.words import Place

COPIED = 0.6
"""Share of the longer text's words that stand in both from which on one is a copy."""
LONGEST_SWAP = 2
"""Words in the place of which as many may stand."""
MOST = 2
"""Changes that are named."""
_LEAST_WORDS = 4
_NAMING = ("noun", "name", "foreign", "root", "verb", "adjective")
_TELLING = frozenset(chain.from_iterable((*row.verbs, *row.nouns) for row in REPORTING))


def swapped(a: Side, b: Side) -> list[tuple[Place, Place]]:
    """Where words of one sentence stand in the place of others of the other, if it is a copy."""
    first, second = a.sheet.written, b.sheet.written
    ours, theirs = first.places, second.places
    least = max(_LEAST_WORDS, COPIED * max(len(ours), len(theirs)))
    if sum([word in second.known for word in first.bare]) < least:
        return []  # most pairs: the words that both have are too few, whatever their order
    steps = Levenshtein.opcodes(first.bare, second.bare)
    same = sum(step.src_end - step.src_start for step in steps if step.tag == "equal")
    if same < least:
        return []
    found = []
    for step in steps:
        length = step.src_end - step.src_start
        if step.tag == "replace" and length == step.dest_end - step.dest_start <= LONGEST_SWAP:
            one = (ours[step.src_start][0], ours[step.src_end - 1][1])
            other = (theirs[step.dest_start][0], theirs[step.dest_end - 1][1])
            named, also = _naming(a, one), _naming(b, other)
            if named - also and also - named:
                found.append((one, other))
    return found[:MOST]


def _naming(side: Side, place: Place) -> frozenset[str]:
    """What names something there, verbs of telling left out."""
    terms: tuple[Term, ...] = side.reading.terms
    return frozenset(
        term.text
        for term in terms
        if place[0] <= term.start < place[1] and term.kind in _NAMING and term.text not in _TELLING
    )
