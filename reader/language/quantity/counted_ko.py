"""What a number counts or measures in Korean: the nouns beside it.

The noun before ("GPU 2048개", "영업이익은 2조"), the noun after ("3명의 사상자", "5만 개의 H100")
and the predicate that follows ("3명이 숨졌다"). Knows no units.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from reader.language.morphemes import LATIN_RUN, Morpheme, morphemes
from reader.language.tables import word_set

__all__ = ["korean_nouns", "topic_noun"]

# Words of comparison and of measuring itself: they say nothing of what is measured.
_EMPTY_KO = word_set(
    """
    대비 전년 동기 동월 지난해 작년 올해 기간 기준 평균 총 최대 최소 최고 최저 하루 당 이날 전날 해
    전체 합계 누적 규모 수준 가량 정도 이상 이하 미만 초과 약 각각 연간 월 연 달 년 일 지난달
    이달 다음 이번 현재 당시 시점 가운데 중 등 것 수 때 말 초 이후 이전 뒤 후 전 사이 동안 모두
    추가 기록 집계 상당 대상 경우 관련 결과 중 명 개 원 곳 건 나머지 별 전월 전분기 분기 상반기
    하반기 오전 오후 번 약간 처음 그동안 당초 애초 지금 한때 기존 종전 새벽 아침 저녁 밤 불로 함께
    """
)
_NOUN_TAGS = ("NNG", "NNP", "SL", "XR", "SH")
_STOP_TAGS = ("EF", "SF", "EC")
_REACH_KO = 7
_LIGHT_VERBS = word_set(
    "하 되 있 이 않 위하 대하 따르 통하 달하 이르 그치 보 말 알려지 나오 나타나 밝히 넘 웃돌 걸치"
)
_TOLLS = word_set("숨지 다치 죽 살아남")
"""What has become of those who are counted, told before their number: 숨진 14명."""
_DOERS = word_set(
    "시장 의원 대표 회장 사장 장관 총리 대통령 위원장 총장 지사 검찰 경찰 회사 정부 업체 사람"
)
"""Who did something so many times, or whom to: that is not what is counted."""


_PLACE = re.compile(r"(?:에|에는|에도|엔)\s(?:[가-힣]{1,5}\s){0,2}$")
_THERE = re.compile(r"(?:이|가|은|도)?\s(?:[가-힣]{1,4}\s)?있(?=[었던으])")
"""갱도에는 27명이 있었다: how many were there, whatever became of them."""
_BACK = 16


def _start(piece: Morpheme) -> int:
    return piece.start


def korean_nouns(
    text: str, start: int, end: int, floor: int = 0, *, times: bool = False
) -> tuple[str, tuple[str, ...]]:
    """`(noun, further)` for a quantity at `start:end` of a Korean sentence.

    What ends by `floor` belongs to the figure before it: 4호선 13개 역 counts no 선. With `times`
    it tells how often something was done, which is the deed: 시장을 다섯 번 만났다.
    """
    found = morphemes(text)
    first = bisect_left(found, start, key=_start)
    after = bisect_left(found, end, key=_start)
    before = _korean_before(text, found, first, start, floor)
    following, direct = _korean_after(text, found, after, listed=bool(before))
    if times:
        nouns = list(dict.fromkeys((*following, *_deeds(found, first, floor), *before)))
        nouns = [noun for noun in nouns if noun not in _DOERS]
        return (nouns[0], tuple(nouns[1:4])) if nouns else ("", ())
    if (deed := _done_to(found, after)) and deed not in following:
        following.insert(1, deed)
    nouns = list(dict.fromkeys((*([following[0]] if direct else []), *before, *following)))
    if _THERE.match(text, end) and _PLACE.search(text, max(0, start - _BACK), start):
        nouns.insert(1 if nouns else 0, "있")
    return (nouns[0], tuple(nouns[1:4])) if nouns else ("", ())


_REACH_OBJECT = 12


def _done_to(found: tuple[Morpheme, ...], after: int) -> str:
    """What was done to those who are counted, further on: 4명을 업무방해 혐의로 연행했다."""
    if after >= len(found) or found[after].tag != "JKO":
        return ""
    for index in range(after + 1, min(len(found) - 1, after + _REACH_OBJECT)):
        piece, behind = found[index], found[index + 1]
        if piece.first == "SN" or piece.surface == "," or piece.tag == "JKO":
            return ""
        if piece.first == "NNG" and behind.first == "XSV":
            return piece.lemma.casefold()
        if piece.first == "VV":
            return "" if piece.lemma in _LIGHT_VERBS else piece.lemma
    return ""


def _deeds(found: tuple[Morpheme, ...], first: int, floor: int) -> list[str]:
    """The deed in front of how often it was done: 만난 것은 한 번뿐이다."""
    deeds = []
    for index in range(first - 1, max(-1, first - 1 - _REACH_KO), -1):
        piece = found[index]
        if piece.start < floor or piece.last in ("EF", "EC", "SF"):
            break
        if piece.first == "VV" and piece.lemma not in _LIGHT_VERBS:
            deeds.append(piece.lemma)
    return deeds


def topic_noun(text: str, before: int) -> str:
    """The last topic of a Korean sentence in front of a place, or subject of its own clause.

    The subject of what describes a noun is none: 회사가 낸 세금보다.
    """
    found = morphemes(text)
    described = False
    for index in range(bisect_left(found, before, key=_start) - 1, 0, -1):
        mark, noun = found[index], found[index - 1]
        described = described or mark.last == "ETM"
        topic = mark.tag == "JX" and mark.surface in ("은", "는", "도")
        if topic or (mark.tag == "JKS" and not described):
            name = _glued(found, index - 1)
            if name and noun.end == mark.start:
                return name
    return ""


def _glued(found: tuple[Morpheme, ...], last: int) -> str:
    """The nouns glued into one word that ends with a morpheme: 영업|이익."""
    if found[last].first not in _NOUN_TAGS:
        return ""
    lemma, start = found[last].lemma, found[last].start
    for index in range(last - 1, -1, -1):
        if found[index].end != start or found[index].first not in _NOUN_TAGS:
            break
        lemma, start = found[index].lemma + lemma, found[index].start
    return lemma.casefold()


def _korean_before(
    text: str, found: tuple[Morpheme, ...], first: int, start: int, floor: int
) -> list[str]:
    nouns: list[str] = []
    until = start
    for index in range(first - 1, max(-1, first - 1 - _REACH_KO), -1):
        morpheme = found[index]
        last = morpheme.last
        if last in _STOP_TAGS or morpheme.surface in (",", "보다") or morpheme.start < floor:
            break
        if morpheme.surface == "·" and morpheme.end == start:
            break  # 3명 사망·5명 실종: another item
        if morpheme.first == "SN":
            if index and found[index - 1].end == morpheme.start and found[index - 1].tag == "SL":
                continue  # the digits of a model number
            break
        if morpheme.tag == "SL":
            run = LATIN_RUN.match(text, morpheme.start)
            nouns.append((run.group() if run else morpheme.surface).casefold())
            until = morpheme.start
        elif morpheme.last == "ETM" and index == first - 1 and morpheme.lemma in _TOLLS:
            nouns.append(morpheme.lemma)
        elif _is_called(found, index):
            continue  # 장 씨
        elif morpheme.first in _NOUN_TAGS and morpheme.lemma not in _EMPTY_KO:
            joined = index + 1 < first and found[index + 1].start == morpheme.end
            if nouns and joined and found[index + 1].first in _NOUN_TAGS and until == morpheme.end:
                # 영업+이익, 가계+대출: the glued whole is the better name
                nouns[-1] = (morpheme.lemma + nouns[-1]).casefold()
            else:
                nouns.append(morpheme.lemma.casefold())
            until = morpheme.start
        if len(nouns) >= 3:
            break
    return nouns


def _is_called(found: tuple[Morpheme, ...], index: int) -> bool:
    """Whether a noun is the name of somebody who is called 씨."""
    after = found[index + 1 : index + 2]
    return bool(after) and after[0].surface == "씨" and after[0].tag == "NNB"


def _korean_after(
    text: str, found: tuple[Morpheme, ...], after: int, *, listed: bool
) -> tuple[list[str], bool]:
    """Nouns and predicates after; and whether the first is counted directly (…개의 GPU).

    `listed`: something before says what is counted, so that in 사망 14명·실종 3명 what stands in
    front of the next figure is that one's.
    """
    nouns: list[str] = []
    counted = after
    if listed and after < len(found) and found[after].surface in _LISTS:
        return nouns, False  # 숨진 14명과 실종된 3명
    direct = after < len(found) and found[after].tag == "JKG"
    for index in range(after, min(len(found), after + _REACH_KO)):
        morpheme = found[index]
        if morpheme.first == "SN":
            if found[index - 1].tag == "SL" and found[index - 1].end == morpheme.start:
                continue
            if listed and len(nouns) == 1 and index == counted + 1:
                nouns.clear()
            break
        if morpheme.last == "SF" or morpheme.surface == ",":
            break
        if morpheme.tag == "SL":
            run = LATIN_RUN.match(text, morpheme.start)
            nouns.append((run.group() if run else morpheme.surface).casefold())
        elif morpheme.first in _NOUN_TAGS and morpheme.lemma not in _EMPTY_KO:
            nouns.append(morpheme.lemma.casefold())
            counted = index
        elif morpheme.first in ("VV", "VA") and morpheme.lemma not in _LIGHT_VERBS:
            nouns.append(morpheme.lemma)
        if len(nouns) >= 3:
            break
        if morpheme.last in ("EC", "EF") and nouns:
            break
    return nouns, direct and bool(nouns)


_LISTS = ("과", "와", "및", "·", "(", ")")
