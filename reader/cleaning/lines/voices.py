"""Whether a sentence is spoken by the outlet rather than by the article, and what it wants.

Combines the cues of `reader.cleaning.rules.cues`: a voice and a thing together lean
towards furniture. Sees one line; where on the page that counts is for the callers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from reader.cleaning.lines.units import Unit
from reader.cleaning.rules.cues import Cue
from reader.cleaning.rules.english_cues import ENGLISH_CUES
from reader.cleaning.rules.korean_cues import KOREAN_CUES
from reader.model import Subtype

_QUOTED = re.compile(r"[“\"][^”\"]{0,300}[”\"]")
_SAID = re.compile(
    r"\b(?:said|says|told|added|asked|wrote|according to|described by|requests? for comment"
    r"|(?:declined|refused) to (?:comment|say))\b|[고며] (?:말|밝|전|덧|했)"
)
_IMPRINT_KOREAN = re.compile(
    r"회사|소개|약관|규칙|개인정보|청소년|방침|정책|문의|제휴|광고|채용|고객|센터|창구|안내|공지"
    r"|알림판"
    r"|등록|발행|편집|사업자|대표|팩스|전화|주소|사옥|통신판매|수신료|편성표|위원회|강령|지도"
    r"|사이트맵"
    r"|제보|구독|저작권|우편|본사|호스팅|배달|신청|펴낸|서울|부산|누리집|보호|알림"
    r"|[가-힣]{1,3}[구로길동] \d+"
)
_IMPRINT_ENGLISH = re.compile(
    r"privacy|terms|contact|about|careers|advertis\w*|cookies?|accessib\w*|notices?|polic(?:y|ies)"
    r"|statement|guidelines|help|site ?map|licens\w*|corrections|masthead|phone|fax|\bst\b"
    r"|street|\bave"
    r"|suite|\bbox\b|emergency|index|\bstaff\b|jobs|choices|rights|settings|press|publishers?|ltd"
    r"|opportunity|report a \w+|remove my \w+|\broad\b|\bmall\b|way\b|feedback|university"
    r"|complaints"
)
_OF_ONESELF = re.compile(
    r"\b(?:lol|i['’](?:m|ve|d|ll)|i|my|me|we['’](?:ve|re|d|ll)|we|us|our)\b"
    r"|ㅋㅋ|ㅎㅎ|(?:^| )(?:저|제|저희|나|내|우리)(?:[는가도를] | )"
)
_LONGEST = 400
_REMEMBERED = 4096


class _Table:
    """Cues of one language, compiled."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self._cues = tuple((cue, re.compile(cue.pattern)) for cue in cues)

        self._any = re.compile("|".join(f"(?:{c.pattern})" for c in cues if c.role == "voice"))

    def speaks(self, low: str) -> bool:
        return self._any.search(low) is not None

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


def of_oneself(unit: Unit) -> bool:
    """Whether who writes a line speaks of himself, quotations apart."""
    if unit.size > _LONGEST:
        return False
    return _OF_ONESELF.search(_QUOTED.sub(" ", unit.low)) is not None


def wants(unit: Unit) -> Subtype | None:
    """What an outlet that says this wants, by the things that it speaks of; `None` if nothing."""
    _, things = hear(unit)
    return Counter(things).most_common(1)[0][0] if things else None


def leans(unit: Unit, own: float) -> Subtype | None:
    """The subtype of a sentence of the outlet's, else `None`; `own` is its cohesion, 0..1.

    The written style of Korean news ("…했다.") and what somebody is quoted with never lean.
    """
    if not unit.low or unit.size > _LONGEST or unit.stated:
        return None
    if not (_KOREAN if unit.hangul else _ENGLISH).speaks(unit.low):
        return None
    if _SAID.search(unit.low) is not None:
        return None
    voices, things = hear(unit)
    if not things or not voices:
        return None
    least = 2 if own < 0.3 else 3 if own < 0.5 else 4
    return wants(unit) if voices + len(things) >= least else None


def imprint(unit: Unit) -> bool:
    """Whether a line is a row of the links and labels that stand at the foot of a site."""
    if unit.sentence or not unit.low or unit.size > 240:
        return False
    stems = _IMPRINT_KOREAN if unit.hangul else _IMPRINT_ENGLISH
    found = {match.group() for match in stems.finditer(unit.low)}
    return len(found) >= 2 and sum(map(len, found)) * 4 >= len(unit.low)
