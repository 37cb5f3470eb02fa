"""Where a sentence takes up what others have said, to say something about it.

"11만 개가 없어진다는 추산은 믿기 어렵다" holds the figure of the claim and asserts nothing of it;
what it says of the claim stands outside. A sentence that ends in such words ("…는 것이다") does
assert it, in a roundabout way, and takes up nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["mentions"]

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class MentionRow:
    """A way to take up a claim; the group `said` is the claim."""

    pattern: str
    example: str


_CLAIM = r"(?P<said>[^,;.!?\"“”'‘’]{2,80}?)"
# What follows an embedded claim and makes the whole of it the sentence's own: 는 것이다.
_ASSERTS = (
    r"(?:것|게|거|점|얘기|이야기|뜻|입장|방침|설명|주장|판단|분석|전망|계산|평가|지적|말|취지|반응|의견)"
    r"(?:이다|이었다|이라고|입니다|이었습니다|이에요|다\b|이 (?:지배적|우세|중론)|[이도] 나온)"
)
# 시설, 건설, 연설 and the like end in the syllable that makes a rumour of a claim.
_NO_RUMOURS = "[시건연해전가부개신폭학매증역]"
KOREAN = (
    MentionRow(
        rf"{_CLAIM}(?:[다라자냐](?:는|던)|다고 (?:한|하는|했던)|이?란)\s"
        rf"(?!{_ASSERTS})(?=[가-힣'‘\"“])",
        "11만 개가 없어진다는 추산은 믿기 어렵다.",
    ),
    MentionRow(
        r"['‘\"“](?P<said>[^'’\"”]{2,40})['’\"”]\s?"
        r"(?:이?라[는던]|이?란|주장|설|보도|발표|의혹|논란|홍보|광고|문구)",
        "'세 배' 주장을 두고 깎아내렸다.",
    ),
    MentionRow(
        r"['‘\"“](?P<said>[^'’\"”]{2,60})['’\"”]\s?(?:제하의?|제목의|제목으로)?\s?"
        r"(?:기사|사설|칼럼|기고|리포트)",
        "본보 '네 명 숨져' 기사를 바로잡습니다.",
    ),
    MentionRow(
        r"(?P<said>[^,;.!?\"“”'‘’\s]+(?:\s[^,;.!?\"“”'‘’\s]+){0,2})"
        rf"(?<!{_NO_RUMOURS})설(?:은|이|을|에|도|\s)",
        "피해액 350억원설은 확인된 바 없다.",
    ),
)
ENGLISH = (
    MentionRow(
        r"\b(?:claim|claims|report|reports|suggestion|suggestions|allegation|allegations|notion|idea|"
        r"rumours?|rumors?|talk|estimate|assertion|statement|announcement|story|stories|figure)s?"
        r" (?:that|of) (?P<said>[^,;.!?]{2,80})",
        "The claim that 300 died is not borne out.",
    ),
    MentionRow(
        r"\b(?:the|that|its|his|her|their|this|['’]s)\s(?P<said>[\w£$€,.%-]*\d[^,;.!?]{0,24}?)\s"
        r"(?:figure|claim|number|estimate|quoted|said|claimed|reported|boast|total|promise[ds]?)\b",
        "The £6m quoted a month ago was an error.",
    ),
    MentionRow(
        r"^That (?P<said>[^,;.!?]{8,90}?) (?:is|was|has|had|does|did)\b",
        "That three were hurt is false.",
    ),
    MentionRow(
        r"\b(?:headlined|titled|entitled|under the headline),?\s[“‘\"'](?P<said>[^”’\"]{4,80})",
        "An article headlined “Four die in plant fire” said so.",
    ),
    MentionRow(r"\bwhether (?P<said>[^,;.!?]{4,80})", "He asked whether 300 had died."),
)
_COMPILED = {
    language: tuple(re.compile(row.pattern, re.IGNORECASE) for row in rows)
    for language, rows in (("ko", KOREAN), ("en", ENGLISH))
}
_HINTS = {
    "ko": re.compile(r"[다라자냐][는던]\s|란\s|설[은이을에도\s]|다고 [한하했]|['’\"”]"),
    "en": re.compile(r"\b(?:that|of|whether|headlined?|(?:en)?titled)\b|\d", re.IGNORECASE),
}


def mentions(text: str, language: str) -> tuple[Span, ...]:
    """The parts of a sentence that tell what others have said, as `(start, end)`."""
    if language not in _COMPILED or _HINTS[language].search(text) is None:
        return ()
    return tuple(
        found.span("said") for pattern in _COMPILED[language] for found in pattern.finditer(text)
    )
