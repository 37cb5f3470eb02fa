"""Who speaks: the shape of a speaker and of an attribution, and what kind of speaker it is.

Knows nothing of sentences.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from reader.language.speech.reporting import VerbClass
from reader.records import Record

__all__ = ["Attribution", "Speaker", "SpeakerKind", "moved", "speaker_kind"]

SpeakerKind = Literal["person", "group", "source", "pronoun", "anonymous"]


class Speaker(Record, frozen=True):
    """Who is said to say it, as written at `start:end`."""

    text: str
    start: int
    end: int
    kind: SpeakerKind


class Attribution(Record, frozen=True):
    """A proposition with its speaker, inside `start:end` of the sentence."""

    start: int
    end: int
    proposition: tuple[int, int]
    speaker: Speaker | None
    verb: str
    verb_class: VerbClass
    quoted: bool


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """Words that tell a kind of speaker, by a pattern over its text."""

    kind: SpeakerKind
    pattern: str
    example: str


SPEAKER_ROWS: tuple[SpeakerRow, ...] = (
    SpeakerRow("pronoun", r"^(?:그|그녀|이들|그들|본인|이|저|나|우리)$", "그"),
    SpeakerRow("pronoun", r"^(?:he|she|it|they|we|i|this|who|which)$", "They"),
    SpeakerRow(
        "anonymous",
        r"관계자|소식통|일각|전문가|업계|누리꾼|네티즌|목격자|익명|주변|일부|"
        r"외신|시장|안팎|내부자|복수의|한 (?:주민|시민|직원|상인|교수|의원)",
        "업계 관계자",
    ),
    SpeakerRow(
        "anonymous",
        r"\b(?:sources?|insiders?|analysts?|experts?|critics|observers|"
        r"witness(?:es)?|someone|people|some|many|one|another|a (?:spokes\w+|"
        r"official|person|resident|trader|source))\b",
        "Two people briefed on it",
    ),
    SpeakerRow(
        "source",
        r"(?:보고서|자료|통계|조사|신문|통신|일보|방송|논문|보도|집계|발표|공시|뉴스|매체|설문|연구|판결문|의사록|문건|기록|타임스|저널)$",
        "통계청 자료",
    ),
    SpeakerRow(
        "source",
        r"\b(?:report|survey|poll|study|data|figures|records?|documents?|paper|journal|times|post|reuters|bloomberg|"
        r"filing|statement|minutes|tests?|research|investigation|inquiry|review|analysis|footage|letter|emails?)\b",
        "A survey by the council",
    ),
    SpeakerRow(
        "person",
        r"(?:씨|군|양|대표|회장|사장|의원|장관|차관|교수|총재|위원장|위원|대변인|본부장|원장|소장|팀장|실장|국장|과장|부장|청장|서장|"
        r"시장|도지사|지사|군수|구청장|대통령|총리|감독|선수|기자|변호사|판사|검사|의사|박사|연구원|연구위원|애널리스트|이코노미스트|"
        r"CEO|최고경영자|최고재무책임자|사무총장|총장|이사장|이사|전무|상무|부사장|부회장|대사|특파원|작가|배우|가수|회원|주민|"
        r"어머니|아버지|유족|피해자|씨는|대행|원내대표|부총리|수석|비서관|단장|센터장|책임자|조합장|지부장|지회장|위원들|교사|농민|상인)$",
        "윤세람 위원",
    ),
    SpeakerRow(
        "person",
        r"^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|Dame|President|Minister|Mayor|Governor|Senator|Judge|Captain|Chief|General)\b|"
        r"\b(?:minister|mayor|president|chairman|chairwoman|chair|chief|director|spokes(?:man|woman|person)|secretary|"
        r"professor|lawyer|coach|manager|officer|governor|commissioner|economist|analyst|scientist|envoy|ambassador|head)\b",
        "Mayor Eva Hale",
    ),
)
_COMPILED = tuple((re.compile(row.pattern, re.IGNORECASE), row.kind) for row in SPEAKER_ROWS)
_TWO_NAMES = re.compile(r"^[A-Z][a-zà-ÿ'’-]+(?: [A-Z]\.)?(?: [A-Z][a-zà-ÿ'’-]+){1,2}$")
_HOUSES = re.compile(
    r"\b(?:Police|Air|Airlines|Airways|Bank|Museum|University|College|Council|Trust|Hospital|Group|"
    r"Party|Union|Ministry|Agency|Channel|Nine|Five|Four|Technology|Energy|Motors|Foundation|Institute|"
    r"Society|Association|Court|Railways?|Securities|Capital|Holdings|Partners|House|Wire)$"
)
_KOREAN_NAME = re.compile(r"^[가-힣]{2,4}$")


def speaker_kind(text: str) -> SpeakerKind:
    """What kind of speaker a phrase names; "group" where nothing tells."""
    for pattern, kind in _COMPILED:
        if pattern.search(text):
            return kind
    return "person" if _TWO_NAMES.match(text) and not _HOUSES.search(text) else "group"


def moved(one: Attribution, by: int) -> Attribution:
    """An attribution of a part of a text, as one of the whole that begins `by` before."""
    speaker = one.speaker and Speaker(
        one.speaker.text, one.speaker.start + by, one.speaker.end + by, one.speaker.kind
    )
    begin, end = one.proposition
    return Attribution(
        one.start + by, one.end + by, (begin + by, end + by), speaker,
        one.verb, one.verb_class, one.quoted,
    )  # fmt: skip
