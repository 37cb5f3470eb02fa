"""Words and their contraries that the network alone is taught with.

None of the pairs stands in `tests.gold.polarity`, whose pairs are scored: what the network makes
of those tells whether it has learnt what a contrary is, or only these.
"""

from __future__ import annotations

import re

_NOUNS = """상향 하향|인상 인하|개선 악화|성공 실패|허용 금지|허가 불허|인정 부인|시인 부인
동의 거부|수용 거부|채택 기각|인용 기각|강화 완화|확장 축소|증원 감원|채용 해고|개방 폐쇄
매수 매도|순매수 순매도|절하 절상|석방 구속|유지 폐지|참석 불참|참여 불참|도입 폐지
신설 폐지|확정 보류|추진 철회|체결 파기|가입 탈퇴|유리 불리|일치 불일치|적합 부적합
충분 부족|만족 불만|호전 악화|회복 악화|급증 급감|급등 급락|완료 지연|발견 은폐|공개 은폐
합헌 위헌|적법 위법|긍정 부정|낙관 비관|당선 낙선|생존 사망|입원 퇴원|호황 불황|풍년 흉년
자발 강제|최대 최소|최고 최저|다수 소수|이득 손해|이익 손실|순유입 순유출|취임 사임
복귀 이탈|착공 취소|승리 패배"""
"""Nouns that a verb is made of, or that stand alone."""
_VERBS = """올랐 내렸|올라 내려|오른 내린|커졌 작아졌|길어졌 짧아졌|빨라졌 느려졌
강해졌 약해졌|좋아졌 나빠졌|열렸 닫혔|열었 닫았|살아남았 숨졌|앞섰 뒤졌|넘어섰 밑돌았
웃돌았 밑돌았|맞았 틀렸|가까워졌 멀어졌|나아졌 나빠졌|비쌌 쌌|두꺼워졌 얇아졌|깊어졌 얕아졌
넓어졌 좁아졌|뛰었 떨어졌|샀 팔았|막았 허용했|남았 떠났|붙었 떨어졌|지켰 어겼|믿었 의심했
서둘렀 미뤘"""
_ENGLISH = """opened closed|began ended|started stopped|strengthened weakened|improved worsened
widened narrowed|hired sacked|bought sold|upheld overturned|convicted acquitted
guilty innocent|legal illegal|safe unsafe|likely unlikely|possible impossible|true false
higher lower|faster slower|stronger weaker|larger smaller|longer shorter|above below
tightened loosened|extended cut|joined quit|praised criticised|welcomed condemned
permitted forbade|granted withheld|rise fall|surplus deficit|profit loss|best worst
highest lowest|early late|cheaper dearer|easier harder|better worse|public secret
majority minority|voluntary compulsory|kept scrapped|warmer colder|doubled halved
sufficient insufficient|popular unpopular|admitted concealed|optimistic pessimistic"""


def _pairs(words: str, pattern: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    pairs = [pair.split() for line in words.splitlines() for pair in line.split("|")]
    return tuple(
        (re.compile(pattern.format(old)), new)
        for one, other in pairs
        for old, new in ((one, other), (other, one))
    )


_TABLES = {
    "ko": (
        *_pairs(_NOUNS, r"(?<![가-힣]){}(?![용률자])"),
        *_pairs(_VERBS, r"(?<![가-힣]){}(?=[다고던지으])"),
    ),
    "en": _pairs(_ENGLISH, r"\b{}\b"),
}


def turned(text: str, language: str) -> str | None:
    """The text with one word's contrary in its place; none if no word of the tables is there."""
    for old, new in _TABLES[language]:
        if len(old.findall(text)) == 1 and new not in text:
            return old.sub(new, text)
    return None
