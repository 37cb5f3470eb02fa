"""Whether a clause has a subject of its own, or leans on what stands before it.

Knows nothing of the sentence before.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from reader.language.morphemes import morphemes
from reader.language.tables import any_row

__all__ = ["STAND_INS", "StandIn", "subject_flags"]


@dataclass(frozen=True, slots=True)
class StandIn:
    """Words at the head of a clause that stand for something said before."""

    language: str
    pattern: str
    example: str


STAND_INS: tuple[StandIn, ...] = (
    StandIn("ko", r"그(?:는|가|녀는|녀가|도|의)\s", "그는 이를 거부했다"),
    StandIn("ko", r"이(?:는|를|에|와|로|가|도|들은|들이|날은|번에는)\s|이들\s", "이는 처음이다"),
    StandIn("ko", r"여기(?:에|엔|에는|서)\s|거기\S{0,2}\s", "여기에 이자가 붙는다"),
    StandIn(
        "ko",
        r"(?:이|그|해당|같은|동|양|두) (?:회사|업체|기업|사건|사고|법안|제도|약|"
        r"병원|학교|대학|단체|은행|지역|마을|남성|여성|의원|후보|팀|배|선박|"
        r"기관|부처|나라|사람|노조|매체|연구|방안|결정|조치|수치|금액|비용)",
        "이 회사는 문을 닫았다",
    ),
    StandIn(
        "ko",
        r"(?:이|그)(?:런|러한|같은|에 따라|에 대해|로 인해|와 함께|때문|중|가운데|밖에)\s?",
        "이에 대해 회사는 말이 없다",
    ),
    StandIn(
        "ko",
        r"(?:회사|업체|사측|회사 측|노조|당국|경찰|검찰|재판부|법원|협회|연구진|"
        r"연구팀|정부)(?:는|은|가|이|도)\s",
        "회사는 입을 닫았다",
    ),
    StandIn(
        "en",
        r"(?:It|They|He|She|This|That|These|Those|Its|Their|His|Her|it|they|he|she|this|that|these|those)\b",
        "It was the first.",
    ),
    StandIn(
        "en",
        r"(?:The|the) (?:company|firm|group|agency|ministry|bank|union|court|"
        r"police|government|team|study|report|move|decision|ruling|bill|law|"
        r"deal|plan|man|woman|pair|two|vessel|ship|plane|drug|vaccine|storm|"
        r"club|school|hospital|party|figure|toll|fire|accident|attack)\b",
        "The company declined.",
    ),
)
_COMPILED = any_row(STAND_INS)
_LEAD = re.compile(
    r"[\s“\"‘'(]*(?:(?:그러나|하지만|다만|또한?|한편|앞서|특히|이어|반면|And|But|So|Yet|However,|Still,)\s,?\s?)?"
)
_FIRST_WORD = re.compile(
    r"(?:and|but|or|which|who|also|then|has|have|had|was|were|is|are|will|would)\b"
)


def subject_flags(text: str, start: int, end: int, language: str) -> tuple[bool, str]:
    """`(elided, pronoun)` of the clause at `start:end`.

    `elided`: no subject or topic stands in it; `pronoun`: the stand-in that it
    begins with, "" if none.
    """
    pattern = _COMPILED.get(language)
    if pattern is None:
        return False, ""
    lead = _LEAD.match(text, start, end)
    begin = lead.end() if lead else start
    match = pattern.match(text, begin, end)
    pronoun = match.group().strip() if match else ""
    if language == "en":
        return _FIRST_WORD.match(text, begin) is not None, pronoun
    every = morphemes(text)
    first = bisect_left(every, start, key=lambda morpheme: morpheme.start) if start else 0
    for surface, tag, _, stop, _, _, _, _, _, _, _, _ in every[first:] if first else every:
        if stop > end:
            break
        if tag == "JKS" or (tag == "JX" and surface in ("은", "는")):
            return False, pronoun
    return True, pronoun
