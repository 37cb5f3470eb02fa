"""What a Korean number stands before: the unit or counter there, and whether it counts at all.

한 장관 counts no sheets and 구조대 no machines: these are the rules that tell. What is made
of number and unit stands in `measured_ko.py`.
"""

from __future__ import annotations

import re

from reader.language.quantity.counters import COUNTERS, STRONG_COUNTERS, Counter
from reader.language.quantity.number import Number
from reader.language.quantity.unit import Unit
from reader.language.quantity.units import UNITS
from reader.language.tables import word_set

__all__ = ["DAE_ENDS", "is_ordinal", "stands_alone", "unit_at", "word_is_number"]

_UNIT_LENGTHS: dict[str, tuple[int, ...]] = {
    first: tuple(sorted({len(word) for word in words}, reverse=True))
    for first, words in (
        (first, [word for word in (*UNITS["ko"], *COUNTERS) if word[0] == first])
        for first in {word[0] for word in (*UNITS["ko"], *COUNTERS)}
    )
}
"""How long the units and counters are that begin with a character, longest first."""
DAE_ENDS = (
    r"(?=[로의에를가는은와도]|까지|부터|초반|중반|후반|다(?![가-힣])|였|인(?![가-힣])|이(?:다|며|고|었|던)|라)"
    r"|(?![가-힣])"
)
"""What follows 대 of a range (1300원대로, 7%대였다), and not of 대표 or 대출."""
# What may follow a unit written in one syllable, so that 3대통령 or 한 장관 count nothing.
_UNIT_ENDS = re.compile(
    r"(?![가-힣A-Za-z])|(?:약|어치|은|는|이|가|을|를|의|로|으로|과|와|도|만|에|까지|부터|보다|씩|당|"
    rf"대(?:{DAE_ENDS})|여|짜리|쯤|"
    r"가량|정도|안팎|내외|이상|이하|미만|초과|남짓|째|간(?![가-힣])|동안|인(?![가-힣])|였|이었|이다|다(?![가-힣])|"
    r"입니|인(?:데|지|가)(?![가-힣])|일(?![가-힣])|임(?:을|이|은|에|도)(?![가-힣])|"
    r"라|며|뿐|중|치(?![가-힣])|꼴|분(?![가-힣])|말|초반|중반|후반|선(?![가-힣])|급|형|들|마다|조차|처럼|이나|나(?![가-힣])|"
    r"규모|수준|밖|뒤|후(?![가-힣])|전(?![가-힣])|건|나 |란|고|지만|면|면서|"
    r"든|반(?![가-힣])|사망|부상|확진|실종|구속|"
    r"증가|감소|상승|하락|폭락|급등|급락|인상|인하)"
)
_HANGUL = re.compile(r"[가-힣]")
_APART_BY = re.compile(r"\s차(?:로|이|뿐|까지)")  # 승점 2 차로 쫓는다: by how much, not which
# Hangul that may be glued before digits without making them part of a name.
_MAY_BE_GLUED = re.compile(
    r"(?:약|총|단|만|각|월|연|근|제|또|첫|매|전|주|하루|최대|최소|최고|최저|평균|무려|고작|겨우|불과|시속|초속|섭씨|화씨|영하|영상|"
    r"규모|전체|추가|이상|당|까지|에서|보다|으로|이|가|은|는|을|를|의|와|과|도|로|에|등|및|중|간|기준|대비|상위|하위|누적|올해|"
    r"지난|오는|현재|마이너스|플러스|해발|높이|길이|무게|지름|둘레|너비|깊이|반경|인구|나이|신장|키|몸무게|정원|세율|금리)$"
)
_MONEY_NEXT = re.compile(r"\s?(?:여|대)?\s?(?:원|달러|유로|엔|위안|파운드)")
# Written alike as unit and as counter, and rather the unit: 3분 are minutes, 3세 years.
_RATHER_UNITS = word_set("분 일 년 해 달 날 세 배 돈 할 도 위 등")
# Numerals in the form that only some counters take (서 말, 세 명), and those counters.
_CLIPPED = word_set("서 너 닷 엿 석 넉 세")
_AFTER_CLIPPED = word_set("""
    달 개월 장 대 척 자 냥 명 사람 곳 차례 가지 건 마리 번 배 시간 개 채 그루 군데 쌍
    팀 편 권 병 잔 골 승 주 해 나라 분 점 석
    """)
# The old forms of three and four go with old measures alone: 서명 is a signature.
_OLD_FORMS = word_set("서 너")
_AFTER_OLD = word_set("말 돈 푼 되 발 홉")
# Behind 한 these are more often another word: 한 수, 한 편, 한 장관.
_NOT_AFTER_ONE = word_set("""
    수 시 줄 편 술 도 날 기 문 정 주 발 통 부 조 반 판 점 동 본 층 석 사 호 세 인 국
    """)
_IN_ONE_YEAR = re.compile(r"(?:지난|지난해|올|올해|작년|내년|그|년)\s한\s?$")
"""지난해 한 해: the year that is named, and no year's length."""
# Syllables that make a word with a numeral glued before them: 세대, 한동안, 두부.
_NEEDS_SPACE = frozenset("대부기정동통점장문발수석사조항편본판층국인선권")


def unit_at(text: str, at: int, *, words: bool) -> tuple[str, Unit | Counter] | None:
    """The longest unit or counter written at `at`, if what follows lets it stand."""
    units = UNITS["ko"]
    for length in _UNIT_LENGTHS.get(text[at : at + 1], ()):
        word = text[at : at + length]
        if len(word) < length:
            continue
        row: Unit | Counter | None = units.get(word)
        counter = COUNTERS.get(word)
        if counter is not None and (row is None or _prefers_counter(text, at, word)):
            row = counter
        if row is None:
            continue
        if word.isascii() and at + length < len(text) and text[at + length].isascii():
            if text[at + length].isalpha():
                continue
        elif length <= 2 and not word.isascii() and not _UNIT_ENDS.match(text, at + length):
            continue
        if words and isinstance(row, Counter) and not row.native:
            continue
        if word == "차" and _APART_BY.match(text, at - 1):
            continue
        return word, row
    return None


def _prefers_counter(text: str, at: int, word: str) -> bool:
    """주 is a week unless shares are spoken of; 분 is a minute after digits."""
    if word == "주":
        return "주식" in text or text[at + 1 : at + 2] in ("를", "의")
    return word not in _RATHER_UNITS


def word_is_number(text: str, number: Number, at: int, word: str) -> bool:
    """Whether number words before a unit count: 구조대, 만일, 이조 do not."""
    glued = at == number.end
    body = text[number.start : number.end]
    if body[0] in "억조" or body in ("하나", "둘", "셋", "넷") or word in ("도", "등", "위"):
        return False
    if body[-1] in "억조" and not _MONEY_NEXT.match(text, number.end) and word not in ("개", "명"):
        return False
    if len(body) == 1 and glued and word in _NEEDS_SPACE:
        return False
    if len(body) == 1 and body in "십백천만" and glued:
        return word in ("명", "원", "달러", "개", "여") and body != "천"
    if body in _OLD_FORMS and word not in _AFTER_OLD:
        return False
    if body in _CLIPPED and word not in _AFTER_CLIPPED:
        return False
    if body == "한" and word == "해" and _IN_ONE_YEAR.search(text, max(0, number.start - 6), at):
        return False
    return not (body == "한" and word in _NOT_AFTER_ONE)


def stands_alone(text: str, start: int, word: str = "") -> bool:
    """Whether a number at `start`, `word` behind it, is no part of a Hangul word before it."""
    if start == 0 or not _HANGUL.match(text[start - 1]):
        return True
    return (
        word in STRONG_COUNTERS or _MAY_BE_GLUED.search(text[max(0, start - 4) : start]) is not None
    )


_RANKED = re.compile(r"부\s?(?:리그|투어|승격|강등)|라운드(?![가-힣]*\s?(?:동안|내내|만에))")


def is_ordinal(text: str, start: int, at: int) -> bool:
    """Whether a number says which, not how many: 제3차 (not 경제3팀), 2부 리그, 22라운드.

    `start` is where it begins, `at` where its counter does.
    """
    if _RANKED.match(text, at):
        return True
    if start == 0 or text[start - 1] != "제":
        return False
    return start == 1 or not _HANGUL.match(text[start - 2])
