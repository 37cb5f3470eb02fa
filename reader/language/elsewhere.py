"""Whether a sentence turns to another party than the story's: a neighbouring town, a rival.

What it tells of that party, in the same words and figures, is told of nobody else.
Knows nothing of names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.language.tables import any_row

__all__ = ["ELSEWHERE", "ElsewhereRow", "tells_of_another"]


@dataclass(frozen=True, slots=True)
class ElsewhereRow:
    """Words that turn to another of the same kind, and a sentence that begins so."""

    language: str
    pattern: str
    example: str


_KIND_KO = (
    r"(?:지역|지자체|도시|시|군|구|마을|동네|나라|국가|학교|대학|병원|업체|회사|기업|은행|구단|팀|후보|정당|"
    r"조직|단체|기관|공장|역|노선|다리|사건|사고|사례|선수|제품|부처|당)"
)
_KIND_EN = (
    r"(?:town|city|county|council|state|country|school|university|hospital|firm|company|bank|club|"
    r"team|side|candidate|party|plant|factory|case|incident|race|poll|bridge|product|airline|maker|"
    r"rival|supplier|study|strike|deal|recall|fire)"
)
ELSEWHERE: tuple[ElsewhereRow, ...] = (
    ElsewhereRow("ko", r"이웃(?:한|에 있는)?\s|인접(?:한)?\s", "이웃 나루시의 시장도 갇혔다"),
    ElsewhereRow(
        "ko",
        r"(?:인근|근처|옆)\s?[가-힣]{2,8}(?:시|군|구|도|읍|면|동|의회|공장|대|병원)",
        "인근 나루시의회는 통과시켰다",
    ),
    ElsewhereRow("ko", rf"(?:다른|타|또 다른|여타)\s{_KIND_KO}", "다른 조직의 피해액은 적다"),
    ElsewhereRow(
        "ko",
        r"경쟁(?:사|업체|자|구단|후보)(?:인|는|은|의|도|가|이)?\s",
        "경쟁사인 들녘전자는 늘었다",
    ),
    ElsewhereRow("ko", rf"(?:비슷한|유사한|별개의|별도의)\s{_KIND_KO}", "비슷한 사고는 또 있다"),
    ElsewhereRow("en", r"\b(?:neighbou?ring|nearby|next-door)\s", "Neighbouring Alder passed it."),
    ElsewhereRow(
        "en",
        r"\b(?:another|a rival|a different|a separate|an unrelated|a similar)\s(?:\w+\s)?"
        rf"{_KIND_EN}\b",
        "Another firm is recalling kale.",
    ),
    ElsewhereRow("en", r"\bin the (?:\w+ )?(?:race|contest)\b", "In the Senate race he leads."),
    ElsewhereRow("en", r"^(?:Elsewhere|Separately)\b", "Elsewhere, 40 cases were found."),
    ElsewhereRow(
        "en", r",\s(?:a|the) (?:rival|competitor)\b|\b(?:its|a|the) rival\s", "Its rival sold more."
    ),
)
_COMPILED = any_row(ELSEWHERE, re.IGNORECASE)
_LEAD = {"ko": 24, "en": 60}
"""Characters within which a sentence tells whom it turns to."""


def tells_of_another(text: str, language: str) -> bool:
    """Whether the sentence leads with another party than those that the story is about."""
    pattern = _COMPILED.get(language)
    return pattern is not None and pattern.search(text, 0, _LEAD[language]) is not None
