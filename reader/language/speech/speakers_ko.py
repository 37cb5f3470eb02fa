"""Where the speaker of a Korean sentence stands: its topic, with the whole noun phrase before it.

What is said, and by which verb, is found in `attributions_ko.py`.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from reader.language.clauses import quotations
from reader.language.morphemes import Morpheme, morphemes
from reader.language.naming.offices_ko import OFFICES
from reader.language.speech.speakers import Speaker, speaker_kind
from reader.language.tables import covering, word_set

__all__ = ["has_subject", "holder", "phrase_start", "speaker_around", "topic"]

_SPEAKER_TAGS = frozenset(
    (
        "NNG",
        "NNP",
        "NNB",
        "NR",
        "SL",
        "SN",
        "SH",
        "XSN",
        "XPN",
        "NNBC",
        "JKG",
        "SC",
        "SSO",
        "SSC",
        "NP",
        "XR",
        "MM",
        "JC",
        "SY",
        "UNKNOWN",
    )
)
_TOPIC = frozenset(("은", "는", "이", "가", "도", "께서", "측은"))
_LONGEST_SPEAKER = 44
# How many morphemes before a quotation its speaker is looked for.
_REACH = 80
_PLACED = re.compile(r"(?:에서|에|로|으로|에게|까지|부터|보다)$")
_LEAD_TIME = re.compile(
    r"^(?:이날|앞서|또|한편|다만|이어|특히|이에 대해|그러면서|당시|전날|"
    r"대해(?:서(?:는|도)?|선)?|최근|현재|오늘|어제|지난해|올해|지난달|이달)\s"
)


_CANNOT_SAY = word_set(
    """
    금액 대금 값 가격 비용 요금 임금 월급 연봉 예산 규모 수치 비율 비중 매출 매출액 이익 영업이익
    순이익 손실 적자 흑자 물량 수출 수입 성장률 물가 환율 금리 기준금리 주가 지지율 시점 시기 시각
    시간 기간 일정 날짜 원인 이유 배경 결과 효과 피해 사고 화재 사건 계획 계약 협상 협약 제도 법안
    정책 대책 조치 논란 의혹 소문 상황 문제 가능성 필요 목적 목표 대상 내용 방식 방법 조건 기준
    제품 물건 차량 건물 도로 시설 인원 숫자 수 수준 상태 성능 품질 수명 생산 판매 소비 투자 고용
    일자리 실적 점유율 지원금 보조금 과징금 벌금 세금 배상금 보상금 이적료 몸값 경기 대회 행사
    축제 파업 수술 치료 물 공기 날씨 비 눈 태풍 지진 것 점 때 말 적 지적 주장 비판 약속 걱정 염려
    판단 조작 가운데 상여금 성과급 예상치 전망치 확진자_수 사망자_수 이후 이전 당시 뒤 후 중 만큼
    """
)
"""Nouns of things, which never say: 금액은 30만달러라고 했다."""
_WORDS_OF_OTHERS = word_set("보도 조사 집계 발표 분석 보고서 문건 해석 통계 자료 기사 증언 설명")
_JOINED = re.compile(r"^고$|(?:해서|면서|다)$")
_CLOSING = "\"'”’」』"
_AMOUNT = re.compile(r"\d[\d,.]*(?:[만천억조]\S*|\S*(?:원|달러|%|퍼센트|건|개|대))$")
_TITLE_IN_BO = ("부총재", "부원장", "부위원장", "부소장", "부처장", "부시장", "차관", "부총장")


def topic(text: str, start: int, end: int, *, subjects: bool = True) -> Speaker | None:
    """The first phrase marked as topic, or as subject too, between `start` and `end`."""
    every = morphemes(text)
    told = _last_end(_TOLD_OF, text, end)
    first = bisect_left(every, start, key=lambda morpheme: morpheme.start) if start else 0
    for index in range(first, len(every)):
        morpheme = every[index]
        if morpheme.end > end:
            break
        if not _is_topic(text, every, index):
            continue
        if morpheme.tag == "JKS" and (not subjects or morpheme.start < told):
            continue
        return _speaker_ending(text, morpheme.start)
    return None


_CLAUSE_END = re.compile(r"(?:며|고|데|만|나|서|어|혀|해|라|아),\s")


def holder(text: str, stop: int) -> Speaker | None:
    """Who holds the view that ends at `stop`: the topic of the last clause with a comma before."""
    cut = 0
    for match in _CLAUSE_END.finditer(text, 0, stop):
        cut = match.end()
    found = topic(text, cut, stop, subjects=False)
    if found is None or found.text == "이":
        return None
    if found.kind in ("person", "pronoun", "anonymous") or has_subject(text, found.end + 1, stop):
        return found
    return None


def _is_topic(text: str, every: tuple[Morpheme, ...], index: int) -> bool:
    morpheme = every[index]
    if morpheme.tag in ("JX", "JKS") and morpheme.surface in _TOPIC:
        before = every[index - 1] if index else morpheme
        if (
            before.last in ("EC", "EF")
            and before.end == morpheme.start
            and _JOINED.search(before.surface)
        ):
            return False  # 두고는, 대해서는
        # 한은 총재: the office, no 한 with its particle
        return (
            text[morpheme.end - 2 : morpheme.end] not in OFFICES
            or text[morpheme.end - 3 : morpheme.end - 2].isalnum()
        )
    before = every[index - 2] if index >= 2 else morpheme
    if morpheme.surface == "는" and before.last == "ETN" and before.end == every[index - 1].start:
        return every[index - 1].surface == "시"  # 서림시는: a town that is taken for a verb
    # 부총재보는: a title that the analyser takes for a verb
    return (
        morpheme.tag == "ETM"
        and morpheme.surface == "는"
        and index >= 2
        and every[index - 1].surface == "보"
        and every[index - 2].surface in _TITLE_IN_BO
    )


def _speaker_ending(text: str, end: int) -> Speaker | None:
    start = phrase_start(text, end)
    place = _PLACED.search(text[start:end])
    if place is not None:
        # 일각에서는, 정부에서도: who; 기사에는, 시장에는: where
        end = start + place.start()
        if speaker_kind(text[start:end]) not in ("anonymous", "source") or place.group() != "에서":
            return None
    surface = text[start:end]
    lead = _LEAD_TIME.match(surface)
    if lead is not None:
        start += lead.end()
        surface = text[start:end]
    if not surface.strip() or surface[-1] in _CLOSING:
        return None  # “…하라”는 지시: whose words they are is not told
    last = surface.split()[-1]
    if last in _CANNOT_SAY or _AMOUNT.match(last):
        return None
    if last in _WORDS_OF_OTHERS and text[:start].endswith(("다는 ", "라는 ")):
        return None  # 빚이 늘었다는 조사도 틀렸다고 했다
    return Speaker(surface, start, end, speaker_kind(surface))


def speaker_around(text: str, begin: int, end: int, stop: int) -> Speaker | None:
    """The topic nearest before a quotation, else one between it and its verb."""
    last: Speaker | None = None
    inside = quotations(text)
    every = morphemes(text)
    until = bisect_left(every, begin, key=lambda morpheme: morpheme.start)
    told = _last_end(_TOLD_OF, text, begin)
    led = False
    for index in range(max(0, until - _REACH), until):
        morpheme = every[index]
        if not _is_topic(text, every, index) or covering(inside, morpheme.start):
            continue
        subject = morpheme.tag == "JKS"
        if subject and (morpheme.start < told or (led and _modifies(every, index, until))):
            continue  # 노조는 임금이 올랐다는 주장에 대해: who is told of, not who tells
        candidate = _speaker_ending(text, morpheme.start)
        if candidate is not None and (
            last is None or candidate.kind != "group" or last.kind == "group"
        ):
            last, led = candidate, not subject
    return last or topic(text, end, stop)


# …다는 주장에 대해: what is told of, before what is said to it
_TOLD_OF = re.compile(
    r"[다라]는\s[^“”\",]{1,24}?(?:에 대해(?:서는|서|선)?|에|을|를|에는|에도|과 관련해|두고)\s"
)


def _last_end(pattern: re.Pattern[str], text: str, before: int) -> int:
    """Where the last match in front of `before` begins, -1 if none does."""
    found = -1
    if "는 " in text[:before]:
        for match in pattern.finditer(text, 0, before):
            found = match.start()
    return found


def _modifies(every: tuple[Morpheme, ...], index: int, until: int) -> bool:
    """Whether the subject marked at `index` belongs to a clause that describes a noun."""
    return any(morpheme.last == "ETM" for morpheme in every[index + 1 : until])


def has_subject(text: str, start: int, end: int) -> bool:
    """Whether a subject or topic is marked behind `start` and before `end`."""
    for morpheme in morphemes(text):
        if morpheme.start <= start:
            continue
        if morpheme.end > end:
            break
        if morpheme.tag == "JKS" or (morpheme.tag == "JX" and morpheme.surface in ("은", "는")):
            return True
    return False


_TITLE = re.compile(
    r"(?:씨|군|양|대표|회장|사장|의원|장관|차관|교수|총재|위원|대변인|본부장|원장|소장|팀장|실장|국장|과장|부장|"
    r"청장|서장|시장|지사|군수|감독|선수|변호사|검사|판사|박사|연구원|연구위원|애널리스트|이코노미스트|이사|"
    r"단장|센터장|책임자|조합장|지부장|사무|기자|전 |신임|신 |CEO|총장|부)"
)
_MAYBE_NAME = re.compile(r"([가-힣]{2,4})\s$")


def phrase_start(text: str, end: int) -> int:
    """Start of the noun phrase that ends at `end`, at the start of a word."""
    every = morphemes(text)
    start = end
    for _ in range(4):
        walked = _walk(every, start if start < end else end, end)
        while walked > 0 and not text[walked - 1].isspace() and text[walked - 1] not in '“”",':
            walked -= 1
        name = _MAYBE_NAME.search(text, max(0, walked - 6), walked)
        if name is not None and _TITLE.match(text, walked):
            walked = name.start(1)  # a name that the analyser did not know, before its title
        if walked == start or end - walked > _LONGEST_SPEAKER:
            break
        start = walked
    return start


def _walk(every: tuple[Morpheme, ...], start: int, end: int) -> int:
    index = bisect_left(every, start, key=lambda morpheme: morpheme.end)
    while index >= 0:
        if index < len(every) and every[index].end <= start:
            morpheme = every[index]
            if morpheme.first not in _SPEAKER_TAGS or end - morpheme.start > _LONGEST_SPEAKER:
                break
            if morpheme.surface == ",":
                break
            start = morpheme.start
        index -= 1
    return start
