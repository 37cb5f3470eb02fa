"""What sort of furniture a line after the article may be that no rule knows."""

from __future__ import annotations

import re

from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.voices import hear, imprint, leans
from reader.cleaning.zoning.evidence import Evidence
from reader.model import Subtype

_CALL = re.compile(
    r"[!?]|세요|하기$|받기$|보기$|신청|무료|모집|체험|할인|쿠폰|free|%|for you", re.IGNORECASE
)


def guessed(known: Evidence, index: int, last: Mark | None) -> Subtype:
    """The subtype of a line after the article that no rule knows."""
    unit = known.units[index]
    if unit.image:
        return "ads"
    if imprint(unit):
        return "footer"
    wish = leans(unit, 0.0)
    if wish is not None:
        return wish
    listed = _headline(known, index - 1) or _headline(known, index + 1)
    if last is not None and last.subtype == "promo" and listed and _headline(known, index):
        return "related"
    if known.spoken(index) or known.pleads(index) or unit.boxed:
        return "promo"
    if _is_tag(known, index) and (_is_tag(known, index - 1) or _is_tag(known, index + 1)):
        return "tags"
    if last is None:
        return "promo" if _CALL.search(unit.text[:200]) else "related"
    if last.subtype in ("copyright", "counter", "share", "reactions", "menu"):
        if unit.size <= 10:
            return "menu"
        return "promo" if _CALL.search(unit.text[:200]) else "related"
    return last.subtype or "other"


def _headline(known: Evidence, index: int) -> bool:
    """Whether a line may be the headline of another article."""
    if not 0 <= index < len(known.units) or known.marks[index] is not None:
        return False
    unit = known.units[index]
    if unit.sentence or unit.boxed or not 12 <= unit.size <= 110:
        return False
    voices, things = hear(unit)
    return not (voices and things)


def _is_tag(known: Evidence, index: int) -> bool:
    """Whether a line may be a keyword: a word or two that no rule knows."""
    if not 0 <= index < len(known.units) or known.marks[index] is not None:
        return False
    unit = known.units[index]
    if known.reach.held[index] is not None or unit.sentence or unit.bullet:
        return False
    return unit.text.count(" ") <= 2 and unit.size <= (10 if unit.hangul else 24)
