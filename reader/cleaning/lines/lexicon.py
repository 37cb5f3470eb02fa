"""Pieces of words by which furniture and articles speak, weighed one by one.

Rules know whole phrases; this knows that “…보기” ends buttons and that “said” stands in
articles. A line's pieces are counted once each. Sees one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from math import fsum

from reader.cleaning.lines.units import Unit

_SPLIT = re.compile(r"[^\s.,!?·…|/:;()\[\]\"'“”‘’<>《》「」~]+")
_DIGITS = re.compile(r"\d+")
_FIRST = 14
"""Words looked at from the front of a line, and, in a longer one, half as many from its end."""
LONGEST = 260
"""Code points: a longer line is told by its shape."""


def pieces(unit: Unit) -> set[str]:
    """What to weigh of a line: beginnings and ends of its words, and its edges."""
    words = _SPLIT.findall(_DIGITS.sub("0", unit.low[:LONGEST]))
    if not words:
        return set()
    found = {f"^{words[0][:3]}", f"{words[-1][-3:]}$", f"{unit.text[-1]}$"}
    if len(words) > 1:
        found.add(f"^{words[0][:8]} {words[1][:8]}")
        found.add(f"{words[-2][-3:]} {words[-1][-4:]}$")
    if len(words) > _FIRST:
        words = words[: _FIRST - _FIRST // 2] + words[-_FIRST // 2 :]
    for word in words:
        if "가" <= word[0] <= "힣":
            found.add(word[:2])
            found.add(f"-{word[-2:]}")
        else:
            found.add(word[:12])
    return found


def weigh(found: Iterable[str], weights: Mapping[str, float]) -> float:
    """The sum of what pieces weigh; unknown ones weigh nothing.

    The same whatever the order, which a set has by chance: the last bit of a sum may turn a tree.
    """
    get = weights.get
    return fsum([get(piece, 0.0) for piece in found])
