"""Words of negation that deny nothing: what is told on a condition, twice, or in a set phrase.

묻지 않을 수 없다 asks, 표를 사지 않고는 names a condition, 적극 지원을 아끼지 않았다 gives.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from reader.language.tables import holds_any

__all__ = [
    "NO_DENIALS_EN",
    "NO_DENIALS_KO",
    "NoDenialRow",
    "effect_at",
    "is_hardly",
    "may_hardly",
    "spans",
]

Effect = Literal["condition", "twice", "phrase"]
_NOT = r"(?:않|못하|못)"


class NoDenialRow(NamedTuple):
    """What stands there, what it does instead of denying, and a sentence of it.

    Of a `condition` the predicate asserts nothing; what is negated `twice` is asserted.
    """

    pattern: str
    effect: Effect
    example: str


NO_DENIALS_KO: tuple[NoDenialRow, ...] = (
    NoDenialRow(rf"지(?:는|도)?\s?{_NOT}을\s수\s?(?:는|가)?\s?없", "twice", "묻지 않을 수 없다"),
    NoDenialRow(rf"지\s?{_NOT}으면\s(?:안\s?[되된됐]|안\s)", "twice", "고치지 않으면 안 된다"),
    NoDenialRow(
        rf"(?:{_NOT}은|{_NOT}는|{_NOT}았던|못했던|없는|없던|없었던|아닌|아니었던)\s(?:것|건|게|바)(?:은|는|도|이)?\s?아니",
        "twice",
        "비가 오지 않은 것은 아니다",
    ),
    NoDenialRow(
        r"(?:않|못[했한]|없|아니)[가-힣]{0,3}다는\s(?:[가-힣]{1,6}\s)?"
        r"(?:주장|지적|보도|설명|소문|말|의혹|비판|얘기)(?:은|는|이|도|에\s대해)?\s(?:[가-힣]{1,5}\s)?"
        r"(?:사실[이은도]?\s?아[니닌]|사실과\s다[르른]|사실무근|거짓|허위|터무니)",
        "twice",
        "돈을 주지 않았다는 주장은 거짓이다",
    ),
    NoDenialRow(
        r"(?:없|않|아니)[가-힣]{0,3}다고(?:는|만)?\s(?:볼|할|말할|단정할|장담할)\s수(?:는|도|만)?\s없",
        "twice",
        "잘못이 없다고 볼 수 없다",
    ),
    NoDenialRow(
        r"(?:없|않|아니)(?:지는|지도|진|지)\s?않", "twice", "위험이 없지 않다"
    ),
    NoDenialRow(r"(?:적|작|낮|가볍|드물)지\s?않", "twice", "돈이 적지 않게 든다"),
    NoDenialRow(
        r"지(?:는|도)?\s?(?:않(?:으면|는다면|고서는|고서야|고는|고선)|않(?:을\s경우|는\s한)|"
        r"못하(?:면|고서는|고는|는\s한)|못할\s경우|말면)(?!\w)",
        "condition",
        "대책을 세우지 않으면 값이 오른다",
    ),
    NoDenialRow(
        r"(?:없(?:으면|다면|이는|이선)|아니(?:라면|면))(?!\w)", "condition", "허가 없이는 못 연다"
    ),
    NoDenialRow(
        r"지\s?않(?:을까|느냐|나\s|겠느냐|냐는|냐고)", "condition", "값이 오르지 않을까 걱정한다"
    ),
    NoDenialRow(r"뿐(?:만)?\s?아니", "phrase", "그뿐만 아니라 값도 올랐다"),
    NoDenialRow(r"(?<![가-힣])못\s박", "phrase", "연내에 연다고 못 박았다"),
    NoDenialRow(r"밖에\s?없", "phrase", "값을 올릴 수밖에 없었다"),
    NoDenialRow(
        r"(?:틀림|어김|다름|끊임|두말할\s것|말할\s것도|나위|손색|변함)(?:이|은|도|는)?\s?없",
        "phrase",
        "올해도 어김없이 열렸다",
    ),
    NoDenialRow(
        r"(?:상관|관계|아랑곳|변함|빠짐|남김)\s?없이", "phrase", "날씨와 관계없이 열렸다"
    ),
    NoDenialRow(
        r"(?:아끼|굽히|그치|마다하|서슴|주저하|굴하|마지|머지|못지|빼놓|빠지|예사롭|심상치|만만치)지?\s?않",
        "phrase",
        "지원을 아끼지 않았다",
    ),
    NoDenialRow(
        r"(?<![가-힣])못\s?미[치친칠쳤쳐]|미치지(?:는|도)?\s?못", "phrase", "기준에 못 미친다"
    ),
    NoDenialRow(
        rf"(?:부인|반박|부정|배제)하지(?:는|도)?\s?{_NOT}", "twice", "그는 사실을 부인하지 않았다"
    ),
    NoDenialRow(
        r"\d[\d,.조억만천백]*\s?[가-힣%㎞]{1,3}도\s(?:채\s)?안\s?[되된될됐돼]",
        "phrase",
        "걷은 돈은 3억원도 안 된다",
    ),
    NoDenialRow(r"빼놓을\s수\s없", "phrase", "김치를 빼놓을 수 없다"),
)  # fmt: skip
NO_DENIALS_EN: tuple[NoDenialRow, ...] = (
    NoDenialRow(r"no (?:longer|later) than", "phrase", "It opens no later than May."),
    NoDenialRow(r"no (?:sooner|less|more than|fewer)", "phrase", "No fewer than 40 came."),
    NoDenialRow(r"not (?:only|just|merely|simply|least)", "phrase", "It is not only cheap."),
    NoDenialRow(r"no (?:doubt|wonder)\b", "phrase", "No doubt it rained."),
    NoDenialRow(r"no\.", "phrase", "It was listed as No. 4."),
    NoDenialRow(r"not until", "phrase", "It opened not until May."),
    NoDenialRow(r"nothing (?:but|short of)", "phrase", "It was nothing short of a miracle."),
    NoDenialRow(r"no change\b|nothing has changed", "phrase", "There is no change to the plan."),
    NoDenialRow(
        r"(?:not|never|(?:do|does|did|would|could|ca|has|have|had)n['’]t) (?:\w+ly )?"
        r"(?:dispute|deny|denied|contest|rul(?:e|ed|ing) out|exclud)",
        "twice",
        "It does not dispute that it paid.",
    ),
    NoDenialRow(
        r"den(?:y|ies|ied|ying) [^,.;]{4,90}?\bwithout", "twice", "It denied it left without pay."
    ),
    NoDenialRow(r"(?:cannot|can['’]?t) (?:help|but)\b", "twice", "They cannot help laughing."),
    NoDenialRow(
        r"not un(?:likely|usual|common|known|reasonable|happy|fair|aware|expected|heard)",
        "twice",
        "It is not unlikely to rain.",
    ),
    NoDenialRow(
        r"(?:if|unless|whether or|whether it is or)\b[^,.;:]{0,60}?"
        r"(?:\b(?:not|no|never)|n['’]t)\b",
        "condition",
        "If it is not approved, work stops.",
    ),
)  # fmt: skip
_ALL = {
    "ko": [(re.compile(row.pattern), row.effect) for row in NO_DENIALS_KO],
    "en": [
        (re.compile(rf"\b(?:{row.pattern})", re.IGNORECASE), row.effect) for row in NO_DENIALS_EN
    ],
}


def effect_at(idle: Iterable[tuple[int, int, Effect]], at: int) -> Effect | None:
    """What a word of negation at a place of a text does instead of denying, by its `spans`."""
    return next((effect for start, end, effect in idle if start <= at < end), None)


def spans(text: str, language: str) -> list[tuple[int, int, Effect]]:
    """Stretches of a text in which words of negation deny nothing, and what they do instead."""
    return [
        (*found.span(), effect)
        for pattern, effect in _ALL[language]
        for found in pattern.finditer(text)
    ]


_HARDLY = re.compile(
    r"[가-힣]{0,4}(?:(?<=로)|으로|로|라고|다고)(?:는|만)?\s(?:"
    r"(?:보기|단정하기|단정 짓기|말하기|판단하기)(?:는|도|엔|에는|가)?\s(?:어[렵려]|힘[들든]|무리)|"
    r"(?:볼|단정할|말할|할|판단할)\s수(?:는|도|가)?\s없|단정해(?:서)?(?:는)?\s안\s)"
)
_OF_HARDLY = ("보기", "단정", "말하기", "판단하기", "수 없", "수는 없", "수도 없", "수가 없")
"""One of these stands in each text that the pattern can match."""


def may_hardly(text: str) -> bool:
    """Whether a Korean text may tell something as hardly so; asked once a sentence."""
    return holds_any(text, _OF_HARDLY)


def is_hardly(text: str, end: int) -> bool:
    """Whether what ends there is told as hardly so: 착오|로 보기 어렵다, 늘|었다고 볼 수 없다."""
    return _HARDLY.match(text, end) is not None
