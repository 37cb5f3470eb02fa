"""What a number counts or measures: the nouns beside it.

Korean: the noun before ("GPU 2048개", "영업이익은 2조"), the noun after ("3명의 사상자",
"5만 개의 H100") and the predicate that follows ("3명이 숨졌다"). English: the noun phrase
after ("577 job cuts") or, for measures, the nouns before. Knows no units.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from reader.language.english import STOPWORDS, Word, stem, words
from reader.language.morphemes import LATIN_RUN, Morpheme, morphemes
from reader.language.quantity.counters import PERSON_NOUNS
from reader.language.tables import word_set

__all__ = ["PERSON_STEMS", "english_nouns", "korean_nouns", "topic_noun"]

PERSON_STEMS = frozenset(stem(word) for word in PERSON_NOUNS)

# Words of comparison and of measuring itself: they say nothing of what is measured.
_EMPTY_KO = word_set(
    """
    대비 전년 동기 동월 지난해 작년 올해 기간 기준 평균 총 최대 최소 최고 최저 하루 당 이날 전날 해
    전체 합계 누적 규모 수준 가량 정도 이상 이하 미만 초과 약 각각 연간 월 연 달 년 일 지난달
    이달 다음 이번 현재 당시 시점 가운데 중 등 것 수 때 말 초 이후 이전 뒤 후 전 사이 동안 모두
    추가 기록 집계 상당 대상 경우 관련 결과 중 명 개 원 곳 건 나머지 별 전월 전분기 분기 상반기
    하반기 오전 오후 번 약간 처음 그동안 당초 애초 지금 한때 기존 종전 새벽 아침 저녁 밤
    """
)
_NOUN_TAGS = ("NNG", "NNP", "SL", "XR", "SH")
_STOP_TAGS = ("EF", "SF", "EC")
_REACH_KO = 7
_LIGHT_VERBS = word_set(
    "하 되 있 이 않 위하 대하 따르 통하 달하 이르 그치 보 말 알려지 나오 나타나 밝히 넘 웃돌"
)


_PLACE = re.compile(r"(?:에|에는|에도|엔)\s(?:[가-힣]{1,5}\s){0,2}$")
_THERE = re.compile(r"(?:이|가|은|도)?\s(?:[가-힣]{1,4}\s)?있(?=[었던으])")
"""갱도에는 27명이 있었다: how many were there, whatever became of them."""
_BACK = 16


def _start(piece: Morpheme | Word) -> int:
    return piece.start


def korean_nouns(text: str, start: int, end: int, floor: int = 0) -> tuple[str, tuple[str, ...]]:
    """`(noun, further)` for a quantity at `start:end` of a Korean sentence.

    What ends by `floor` belongs to the figure before it: 4호선 13개 역 counts no 선.
    """
    found = morphemes(text)
    first = bisect_left(found, start, key=_start)
    after = bisect_left(found, end, key=_start)
    before = _korean_before(text, found, first, start, floor)
    following, direct = _korean_after(text, found, after)
    nouns = list(dict.fromkeys((*([following[0]] if direct else []), *before, *following)))
    if _THERE.match(text, end) and _PLACE.search(text, max(0, start - _BACK), start):
        nouns.insert(1 if nouns else 0, "있")
    return (nouns[0], tuple(nouns[1:4])) if nouns else ("", ())


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


def _korean_after(text: str, found: tuple[Morpheme, ...], after: int) -> tuple[list[str], bool]:
    """Nouns and predicates after; and whether the first is counted directly (…개의 GPU)."""
    nouns: list[str] = []
    direct = after < len(found) and found[after].tag == "JKG"
    for index in range(after, min(len(found), after + _REACH_KO)):
        morpheme = found[index]
        if morpheme.first == "SN":
            if found[index - 1].tag == "SL" and found[index - 1].end == morpheme.start:
                continue
            break
        if morpheme.last == "SF" or morpheme.surface == ",":
            break
        if morpheme.tag == "SL":
            run = LATIN_RUN.match(text, morpheme.start)
            nouns.append((run.group() if run else morpheme.surface).casefold())
        elif morpheme.first in _NOUN_TAGS and morpheme.lemma not in _EMPTY_KO:
            nouns.append(morpheme.lemma.casefold())
        elif morpheme.first in ("VV", "VA") and morpheme.lemma not in _LIGHT_VERBS:
            nouns.append(morpheme.lemma)
        if len(nouns) >= 3:
            break
        if morpheme.last in ("EC", "EF") and nouns:
            break
    return nouns, direct and bool(nouns)


_NOT_COUNTED = STOPWORDS | word_set(
    """
    least nearly almost total record further additional new overall entire total extra full past
    first second third last next previous annual yearly monthly daily weekly year month week day
    one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
    sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds
    thousands tens won dollars euros pounds yen km kg mph kph cent half third quarter thirds
    quarters point percent percentage points higher lower compared earlier later ago largest
    biggest
    """
)
_REACH_EN = 5
_CLAUSE_MARK = re.compile(r"[;:,](?!\d)|[.!?]\s")


def english_nouns(text: str, start: int, end: int, *, counted: bool) -> tuple[str, tuple[str, ...]]:
    """`(noun, further)` for a quantity at `start:end` of an English sentence.

    `counted`: no unit stands between number and noun, so the noun phrase after
    it is what is counted; else (money, shares) nouns on both sides are near.
    """
    found = words(text)
    after = bisect_left(found, end, key=_start)
    before = bisect_left(found, start, key=_start)
    following = _phrase(text, found, after, end)
    preceding = [
        word.stem
        for word in reversed(found[max(0, before - _REACH_EN) : before])
        if word.lower not in _NOT_COUNTED
        and len(word.lower) > 1
        and not _CLAUSE_MARK.search(text, word.end, start)
    ]
    if counted and following:
        head = _head(following)
        rest = [word.stem for word in following if word is not head]
        ordered = [head.stem, *rest, *preceding[:2]]
    elif following and text[end : end + 4] == " of ":
        ordered = [word.stem for word in following[:2]] + preceding[:2]
    else:
        ordered = preceding[:3] + [word.stem for word in following[:2]]
    nouns = tuple(dict.fromkeys(ordered))
    return (nouns[0], nouns[1:5]) if nouns else ("", ())


_PAUSES = frozenset(",;:")


def _phrase(text: str, found: tuple[Word, ...], after: int, end: int) -> list[Word]:
    phrase: list[Word] = []
    last = end
    for word in found[after : after + _REACH_EN]:
        gap = text[last : word.start]
        if gap[:1] in _PAUSES or (phrase and any(char in gap for char in ",;:().")):
            break  # the true number was six, and none of the deaths
        if word.lower in _NOT_COUNTED or len(word.lower) < 2:
            if phrase and len(word.lower) > 1:
                break
            last = word.end
            continue
        phrase.append(word)
        last = word.end
        if len(phrase) >= 3 and (word.stem not in PERSON_STEMS or word.lower.endswith("s")):
            break
    return phrase


_PLURALS = word_set("people men women children staff crew personnel police")


def _says_whose(phrase: list[Word], index: int) -> bool:
    """Whether a noun of persons only says what kind is counted: two passenger jets."""
    word = phrase[index]
    if word.stem not in PERSON_STEMS or index + 1 == len(phrase):
        return False
    if word.lower.endswith("s") or word.lower in _PLURALS:
        return False
    after = phrase[index + 1]
    return after.lower.endswith("s") and after.lower != after.stem


def _head(phrase: list[Word]) -> Word:
    """The counted noun of a phrase: its first plural or noun of persons, else its first word."""
    for index, word in enumerate(phrase):
        if _says_whose(phrase, index):
            continue
        if word.stem in PERSON_STEMS or (word.lower.endswith("s") and word.lower != word.stem):
            return word
    return phrase[0]
