"""Figures of none, told without a number: 연행된 사람은 없다 is at odds with 4명을 연행했다.

None of a kind (한국인 사망자는 없다), none further (추가 부상자는 없다) and none on a condition are
no such figure. Knows nothing of other sentences.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.language.english import stem
from reader.language.morphemes import morphemes
from reader.language.quantity.model import Quantity
from reader.language.tables import holds_any

__all__ = ["NONE_ROWS", "NoneRow", "none_told"]


class NoneRow(NamedTuple):
    """How none is told, its group `deed` what they would be counted for, and a sentence."""

    language: str
    pattern: str
    example: str


_OPENS = (
    r"(?:^|[,.“”\"‘’]\s?|(?:에서|에서는|로|은|는|도|며|고|지만|만|까지|다행히|아직|"
    r"이날|전날|당시|현재|일)\s)"
)
"""What may stand before: a bare noun would say of what kind there is none."""
_NONE = (
    r"(?:은|는|이|가|도)?\s(?:아무도\s|전혀\s)?"
    r"없(?:었[다고지으는습]|다[고는며]?(?![가-힣])|으며|고|습니|는\s것으로)"
)
NONE_ROWS: tuple[NoneRow, ...] = (
    NoneRow(
        "ko",
        rf"{_OPENS}(?P<all>(?P<deed>[가-힣]{{1,5}}[진친된린한은])\s사람{_NONE}[가-힣]*)",
        "이날 연행된 사람은 없다고 경찰은 밝혔다.",
    ),
    NoneRow(
        "ko",
        rf"{_OPENS}(?P<all>(?P<deed>사망자|부상자|실종자|희생자|확진자|감염자|이재민|연행자){_NONE}[가-힣]*)",
        "불은 30분 만에 꺼졌고 부상자는 없었다.",
    ),
    NoneRow(
        "en",
        r"\b(?P<all>(?:no one|nobody|no-one)(?: on board| aboard| inside| else)? "
        r"(?:was|were|is|are|has been|had been) (?:\w+ly )?"
        r"(?P<deed>hurt|injured|wounded|killed|harmed|arrested|detained|charged|evacuated|rescued|"
        r"missing))\b",
        "Nobody was hurt in the fire.",
    ),
    NoneRow(
        "en",
        r"\b(?P<all>no (?P<deed>injuries|deaths|fatalities|arrests) "
        r"(?:were|have been|had been))\b",
        "There was smoke but no injuries were reported.",
    ),
)
_COMPILED = {
    language: tuple(
        re.compile(row.pattern, re.IGNORECASE) for row in NONE_ROWS if row.language == language
    )
    for language in ("ko", "en")
}
_NEEDED = {
    "ko": ("람은 없", "람이 없", "람도 없", "자는 없", "자가 없", "자도 없", "민은 없", "전혀 없"),
    "en": ("o one", "o-one", "obody", "o injuries", "o deaths", "o fatalities", "o arrests"),
}
_CALLED = {"injuries": "injur", "fatalities": "fatal", "deaths": "death", "harmed": "hurt"}
_ON_CONDITION = re.compile(r"\b(?:if|unless|whether|ensure|that)\s(?:\w+\s)?$", re.IGNORECASE)
_BEFORE = 20


def none_told(text: str, language: str) -> tuple[Quantity, ...]:
    """The persons of whom a text says that there are none, as figures of nought."""
    if not holds_any(text, _NEEDED[language]):
        return ()
    found = []
    for pattern in _COMPILED[language]:
        for match in pattern.finditer(text):
            start, end = match.span("all")
            if language == "en" and (
                " else " in match["all"]
                or _ON_CONDITION.search(text, max(0, start - _BEFORE), start)
            ):
                continue
            noun = _deed(text, match.start("deed"), match["deed"], language)
            found.append(
                Quantity(start, end, text[start:end], 0.0, 0.0, 0.0, "person", "count", noun)
            )
    return tuple(found)


def _deed(text: str, start: int, word: str, language: str) -> str:
    if language == "en":
        return _CALLED.get(word.lower(), stem(word))
    piece = next((each for each in morphemes(text) if each.start >= start), None)
    return word if piece is None else piece.lemma
