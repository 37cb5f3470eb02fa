"""Whether a sentence is spoken by the outlet rather than by the article, and what it wants.

Combines the cues of `reader.cleaning.rules.cues`: a voice and a thing together lean
towards furniture. Sees one line; where on the page that counts is for the callers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from reader.cleaning.marks import plain_statement
from reader.cleaning.rules.cues import ENGLISH_CUES, KOREAN_CUES, Cue
from reader.cleaning.units import Unit
from reader.model import Subtype

_QUOTED = re.compile(r"[“\"][^”\"]{0,300}[”\"]")
_SAID = re.compile(
    r"\b(?:said|says|told|added|asked|wrote|according to)\b|[고며] (?:말|밝|전|덧|했)"
)
_LONGEST = 400
_REMEMBERED = 4096


class _Table:
    """Cues of one language, compiled."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self._cues = tuple((cue, re.compile(cue.pattern)) for cue in cues)

    def hear(self, low: str) -> tuple[int, tuple[Subtype, ...]]:
        voices = 0
        things: list[Subtype] = []
        for cue, pattern in self._cues:
            if pattern.search(low) is not None:
                if cue.role == "voice":
                    voices += 1
                elif cue.subtype is not None:
                    things.append(cue.subtype)
        return voices, tuple(things)


_KOREAN = _Table(KOREAN_CUES)
_ENGLISH = _Table(ENGLISH_CUES)


@lru_cache(maxsize=_REMEMBERED)
def _hear(low: str, hangul: bool) -> tuple[int, tuple[Subtype, ...]]:
    return (_KOREAN if hangul else _ENGLISH).hear(_QUOTED.sub(" ", low))


def hear(unit: Unit) -> tuple[int, tuple[Subtype, ...]]:
    """How many voices speak in a line, and the subtypes of the things it speaks of."""
    if not unit.low or unit.size > _LONGEST:
        return 0, ()
    return _hear(unit.low, unit.hangul)


def wants(unit: Unit) -> Subtype | None:
    """What an outlet that says this wants, by the things that it speaks of; `None` if nothing."""
    _, things = hear(unit)
    return Counter(things).most_common(1)[0][0] if things else None


def leans(unit: Unit, own: float) -> Subtype | None:
    """The subtype of a sentence of the outlet's, else `None`; `own` is its cohesion, 0..1.

    The written style of Korean news ("…했다.") and what somebody is quoted with never lean.
    """
    if plain_statement(unit) or _SAID.search(unit.low) is not None:
        return None
    voices, things = hear(unit)
    if not things or not voices:
        return None
    least = 2 if own < 0.3 else 3 if own < 0.5 else 4
    return wants(unit) if voices + len(things) >= least else None
