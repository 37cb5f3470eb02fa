"""Sentences that say the opposite of what they said: a main verb negated, or its contrary.

The tables are written apart from the reader's own, but name common words, most of which stand on
its axes too; the same tables make what is learnt and what is scored. So a score on such pairs
tells of these words, in stories that were not learnt, and not of words that neither knows.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Turn(NamedTuple):
    """What stands there, what stands there instead, and a sentence of it."""

    old: str
    new: str
    example: str


_DONE = r"(?=[했됐하되한된할될])"
KOREAN_CONTRARIES = (
    Turn(r"늘었", "줄었", "수출이 늘었다"),
    Turn(r"줄었", "늘었", "수출이 줄었다"),
    Turn(r"늘어난", "줄어든", "늘어난 것으로 나타났다"),
    Turn(r"줄어든", "늘어난", "줄어든 것으로 나타났다"),
    Turn(rf"증가{_DONE}", "감소", "매출이 증가했다"),
    Turn(rf"감소{_DONE}", "증가", "매출이 감소했다"),
    Turn(rf"상승{_DONE}", "하락", "주가가 상승했다"),
    Turn(rf"하락{_DONE}", "상승", "주가가 하락했다"),
    Turn(rf"찬성{_DONE}", "반대", "노조가 찬성했다"),
    Turn(rf"반대{_DONE}", "찬성", "노조가 반대했다"),
    Turn(rf"확대{_DONE}", "축소", "지원을 확대했다"),
    Turn(rf"축소{_DONE}", "확대", "지원을 축소했다"),
    Turn(rf"승인{_DONE}", "반려", "계획을 승인했다"),
    Turn(rf"통과{_DONE}", "부결", "예산안이 통과됐다"),
    Turn(rf"부결{_DONE}", "통과", "예산안이 부결됐다"),
    Turn(rf"재개{_DONE}", "중단", "운행을 재개했다"),
    Turn(rf"중단{_DONE}", "재개", "운행을 중단했다"),
    Turn(rf"(?<!불)가능{_DONE}", "불가능", "수리가 가능하다"),
    Turn(r"앞당[겨겼긴]", "늦춰", "개통을 앞당겨 하기로 했다"),
    Turn(r"무죄를 ", "유죄를 ", "법원은 무죄를 선고했다"),
    Turn(r"유죄를 ", "무죄를 ", "법원은 유죄를 선고했다"),
    Turn(r"흑자를 ", "적자를 ", "회사는 흑자를 냈다"),
    Turn(r"적자를 ", "흑자를 ", "회사는 적자를 냈다"),
    Turn(r"이겼", "졌", "경기에서 이겼다"),
    Turn(r"(?<= )높(?=았|아졌)", "낮", "수위가 높았다"),
    Turn(r"(?<= )많(?=았|아졌)", "적", "관객이 많았다"),
)
ENGLISH_CONTRARIES = tuple(
    Turn(rf"\b{old}\b", new, f"It {old} on Monday.")
    for pair in (
        ("rose", "fell"),
        ("increased", "decreased"),
        ("grew", "shrank"),
        ("climbed", "dropped"),
        ("won", "lost"),
        ("approved", "rejected"),
        ("accepted", "refused"),
        ("confirmed", "denied"),
        ("backed", "opposed"),
        ("supported", "fought"),
        ("raised", "lowered"),
        ("passed", "failed"),
        ("allowed", "banned"),
        ("survived", "died"),
        ("agreed", "declined"),
    )
    for old, new in (pair, pair[::-1])
)

KOREAN_NEGATIONS = (
    Turn(r"(?<=[가-힣])했다(?=고 |며 |는 |\.?$)", "하지 않았다", "시는 다리를 폐쇄했다."),
    Turn(r"(?<=[가-힣])됐다(?=고 |며 |는 |\.?$)", "되지 않았다", "길이 복구됐다."),
    Turn(r"(?<=[가-힣])되었다(?=고 |며 |는 |\.?$)", "되지 않았다", "길이 복구되었다."),
    Turn(r"(?<=[가-힣])한다(?=고 |며 |는 |\.?$)", "하지 않는다", "문을 개방한다."),
    Turn(r"(?<=[가-힣])된다(?=고 |며 |는 |\.?$)", "되지 않는다", "길이 통제된다."),
    Turn(r"(?<=[가-힣])할 (?=것|예정|계획|방침)", "하지 않을 ", "공사를 시작할 예정이다."),
    Turn(r"(?<=[가-힣])될 (?=것|예정|전망)", "되지 않을 ", "비가 계속될 전망이다."),
    Turn(r"(?<=[이가은도수] )있었다(?=고 |며 |는 |\.?$)", "없었다", "신고가 있었다."),
    Turn(r"(?<=[이가은도수] )있다(?=고 |며 |는 |\.?$)", "없다", "책임이 있다고 말했다."),
    Turn(r"\b없었다(?=고 |며 |는 |\.?$)", "있었다", "다친 사람은 없었다."),
    Turn(r"\b없다(?=고 |며 |는 |\.?$)", "있다", "문제가 없다고 했다."),
)
_TELLS = re.compile(
    r"(?:말|전|설명|강조|주장|덧붙|언급|당부|보도|발표|비판|지적|반박|호소|경고|확인|공개|요청|요구|촉구|약속)"
    r"(?:했다|한다)|밝혔다"
)
"""Who tells it is no part of what is told: these are left alone."""
_AUXILIARY = re.compile(
    r"\b(?:was|were|is|are|has|have|had|will|would|can|could|should|must)\b(?! not|n't)"
)
_INNER = re.compile(
    r"\b(?:that|which|who|whose|whom|where|when|whether|if|because|after|before|while|although|"
    r"though|as|since|until|than)\b|[\"“”‘’]",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"[안못]\s|않|아니|없|못\s?했|\b(?:not?|never|none|nobody|neither|without)\b|n't"
)


def contrary(text: str, language: str) -> str | None:
    """The text with one word's contrary in its place, or none if no word of the table is there."""
    table = KOREAN_CONTRARIES if language == "ko" else ENGLISH_CONTRARIES
    for turn in table:
        if len(re.findall(turn.old, text)) == 1 and turn.new not in text:
            return re.sub(turn.old, turn.new, text)
    return None


def negated(text: str, language: str) -> str | None:
    """The text with its main verb negated, or none where that is not plain."""
    if _NEGATED.search(text) and not (language == "ko" and re.search("없(?:었)?다", text)):
        return None
    return _negated_korean(text) if language == "ko" else _negated_english(text)


def _negated_korean(text: str) -> str | None:
    quoted = re.search(r"[\"“”‘’']", text) is not None
    for turn in KOREAN_NEGATIONS:
        for found in re.finditer(turn.old, text):
            start = max(0, found.start() - 3)
            if quoted or _TELLS.search(text, start, found.end()):
                continue
            return text[: found.start()] + turn.new + text[found.end() :]
    return None


def _negated_english(text: str) -> str | None:
    found = _AUXILIARY.search(text)
    if found is None or _INNER.search(text, 0, found.start()):
        return None
    return f"{text[: found.end()]} not{text[found.end() :]}"
