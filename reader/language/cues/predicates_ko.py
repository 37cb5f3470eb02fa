"""Korean predicates that stand at one end of an axis, and negations.

Found by their morphemes, negation reckoned in (늘지 않았다 stands with 줄었다). Phrases of
denial and doubt stand in `phrases_ko.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.language.clauses import Clause, clauses
from reader.language.cues import no_denial
from reader.language.cues.axis_phrases import AXIS_PHRASES
from reader.language.cues.cue import Cue
from reader.language.cues.polarity import KOREAN_AXES
from reader.language.cues.scope import clause_of, rejected_start
from reader.language.morphemes import Morpheme, morphemes
from reader.language.scanning import PhraseScanner
from reader.language.tables import word_set

__all__ = ["axis_phrases", "korean_predicates"]

_SAYING_NOUNS = word_set("마감 출발 전환 기록 확정 성공 결정 처분 판결 선고")
_NEGATION_VERBS = word_set("않 못하 말")
_NEGATING = word_set("아니 없")
_ADVERBS = word_set("안 못")
_MAY_DENY = re.compile("[않못없]|아니|도 (?:채 )?안 ")
_INTENT = word_set("뜻 생각 계획 의사 의향 방침")
_ASKED = word_set("요구 촉구 시도 검토 고려 계획 결정 약속 논의 확정 추진")
"""What is done with a deed that has not come about: 사퇴를 요구하지 않았다."""
_INSTEAD = re.compile("아니라(?![고는며])|아니고|아닌 (?!것|걸|게 )")
_NEGATED = ("VV", "VA", "VX", "XR", "NNG", "VCP")
_KNOWN = re.compile(
    r" (?:때|것|건|게|시점|즉시|순간|직후|이후|이래|뒤|후|날|사실|지)"
    r"(?:은|는|이|가|도|만|에|을|를|의|부터|까지|에는|에야|으로|로)?(?![가-힣])"
)
"""Nouns that 안 (알다) belongs to, which the analyser may take for verbs: 처음 안 때는."""
_FACTS = word_set("사실 일 전례 기억 기록")
"""Nouns that only say that something was: who has no 사실 of it did not do it."""
_HELD = _INTENT | _FACTS
_FALLS = tuple(
    word_set(
        """
        폭우 호우 폭설 큰비 장대비 장맛비 단비 첫눈 함박눈 우박 소나기 서리 이슬 경보 주의보 특보
        명령 지시 결정 판결 결론 처분 판정 진단 평가 해석 선고 조치 뿌리 ㎜ ㎝
        """
    )
)
"""What comes down or is handed down without anything becoming less."""
_LENGTHS = ("㎞", "km", "m", "미터", "킬로", "마일", "거리")
_RAIN = ("비", "눈")
_CONTENT = ("NNG", "NNP", "XR", "SL", "VV", "VA")


def korean_predicates(text: str) -> list[Cue]:
    """Predicates and negations of a Korean sentence, in order of their place."""
    found: list[Cue] = []
    every = morphemes(text)
    parts: Sequence[Clause] | None = None
    hardly = no_denial.may_hardly(text)
    idle = no_denial.spans(text, "ko") if _MAY_DENY.search(text) else []
    for index, morpheme in enumerate(every):
        first = morpheme.first
        if first == "MAG":
            # 안전했다 is now and then taken apart into 안 and 전하다: negation stands apart
            if morpheme.lemma not in _ADVERBS or not _negates_a_verb(text, every, index):
                continue
        elif first not in ("NNG", "NNP", "XR", "VV", "VA", "VX", "VCN", "XSN", "MAJ"):
            continue
        lemma = morpheme.lemma
        if index and every[index - 1].first == "XPN" and every[index - 1].end == morpheme.start:
            lemma = every[index - 1].surface + lemma  # 불가능, 비공개, 불구속
        entries = KOREAN_AXES.get(lemma)
        if entries is not None and _is_another_word(every, index):
            entries = None
        verb = first[0] == "V"
        negation = (
            (lemma in _NEGATION_VERBS and (first == "VX" or lemma == "않"))
            or (lemma in _NEGATING and first in ("VA", "VCN"))
            or first == "MAG"
        )
        if entries is None and not negation:
            continue
        if parts is None:
            parts = clauses(text, "ko")
        scope = clause_of(parts, morpheme.start, len(text))
        if negation:
            if no_denial.effect_at(idle, morpheme.start) is not None:
                continue
            found.append(_negation(text, every, index, scope))
        if entries is None or (len(lemma) == 1 and not verb and lemma not in ("승", "패")):
            continue
        denying = _denying(every, index)
        effect = no_denial.effect_at(idle, denying.start) if denying is not None else None
        negated = denying is not None and effect in (None, "condition")
        negated = negated or (hardly and no_denial.is_hardly(text, morpheme.end))
        asserted = effect != "condition" and (verb or _is_predicated(every, index))
        for axis, polarity in entries:
            found.append(
                Cue(
                    "predicate", morpheme.start, morpheme.end, morpheme.surface, axis,
                    -polarity if negated else polarity, *scope, lemma, asserted, negated,
                )
            )  # fmt: skip
    return found


def _negates_a_verb(text: str, every: tuple[Morpheme, ...], index: int) -> bool:
    """Whether 안 or 못 stands before a verb: in 증상을 안 즉시 it is what was known."""
    start, end = every[index].start, every[index].end
    if text[end : end + 1] != " " or _KNOWN.match(text, end):
        return False
    if start and "가" <= text[start - 1] <= "힣":
        return False  # 예산안 보니: the last syllable of a noun
    after = every[index + 1 : index + 3]
    if not after or after[0].first not in _NEGATED:
        return False
    return after[0].first != "NNG" or (len(after) > 1 and after[1].first in ("XSV", "XSA", "VV"))


def _negation(text: str, every: tuple[Morpheme, ...], index: int, scope: tuple[int, int]) -> Cue:
    morpheme = every[index]
    if morpheme.first == "MAG":
        following = every[index + 1 : index + 3]
        name = next((each.lemma for each in following if each.first in _CONTENT), "")
    else:
        name = _negated(every, index)
    begin = scope[0]
    if morpheme.lemma == "아니" and _INSTEAD.match(text, morpheme.start):
        begin = rejected_start(text, morpheme.start, begin)
    return Cue(
        "negation", morpheme.start, morpheme.end, text[morpheme.start : morpheme.end], "", -1,
        begin, morpheme.end, name, True,
    )  # fmt: skip


def _negated(every: tuple[Morpheme, ...], index: int) -> str:
    """What a word of negation behind it negates: 쌓 of 쌓지 않았다, and of 쌓은 사실이 없다."""
    for place in range(index - 1, max(-1, index - 7), -1):
        if every[place].first in _CONTENT:
            told = place and every[place - 1].last == "ETM"
            if not (told and every[place].lemma in _FACTS and every[index].lemma == "없"):
                return every[place].lemma
    return ""


def _is_another_word(every: tuple[Morpheme, ...], index: int) -> bool:
    """Whether what looks like a word of an axis is none: what cannot be done lacks nothing."""
    morpheme = every[index]
    before = every[max(0, index - 3) : index]
    after = [each.surface for each in every[index + 1 : index + 3]]
    match morpheme.lemma:
        case "떨어지":  # 3㎞ 떨어진 곳
            return (
                morpheme.surface == "떨어진"
                and bool(before)
                and (before[-1].surface.endswith(_LENGTHS))
            )
        case "어렵":  # 보기 어렵다: see `is_hardly`
            return len(before) > 1 and before[-1].surface == "기" and before[-2].lemma == "보"
        case "없":  # 말할 수 없다, 말할 수는 없다
            return any(each.surface in ("수", "수는", "수가") for each in before[-2:])
        case "인하":  # 호우로 인한
            return morpheme.surface.startswith("인한") and bool(before) and before[-1].tag == "JKB"
        case "내리":  # 비가 내려, 내린 비, 경보가 내려진, 결정을 내렸다
            noun = next((each for each in reversed(before) if each.first[0] == "N"), None)
            fell = noun is not None and noun.surface.endswith(_FALLS)
            rain = noun is not None and noun.surface in _RAIN and not _joined_on(before, noun)
            return fell or rain or any(each in _RAIN or each in _FALLS for each in after[:1])
        case "크":  # 도크는: the adjective has 큰 there
            return morpheme.first == "VA" and after[:1] == ["는"]
        case "살":  # 시에 사는 주민, 시에서 살던 사람
            return after[:1] in (["는"], ["던"]) or morpheme.surface in ("사는", "살던")
        case "지지":  # 지지도는 39%다
            return after[:1] == ["도"] and after[1:] in (["는"], ["가"], ["를"])
    return False


def _joined_on(pieces: Sequence[Morpheme], noun: Morpheme) -> bool:
    """Whether a noun is the last part of a word: the 비 of 설계비 is no rain."""
    return any(piece.end == noun.start for piece in pieces)


def _denying(every: tuple[Morpheme, ...], index: int) -> Morpheme | None:
    """What negates a predicate: 늘지 않았다, 안 늘었다, 찬성이 아니라, 증가는 없었다.

    It may do something else instead: see `no_denial.py`.
    """
    if index and every[index - 1].first == "MAG" and every[index - 1].lemma in _ADVERBS:
        return every[index - 1]
    for offset in range(1, 6):
        if index + offset >= len(every):
            return None
        morpheme = every[index + offset]
        lemma, first = morpheme.lemma, morpheme.first
        if (
            lemma in _NEGATION_VERBS
            and first[0] == "V"
            and every[index + offset - 1].surface[-1] == "지"
        ):
            return morpheme
        if (
            lemma in _NEGATION_VERBS
            and every[index + offset - 1].tag in ("JX", "JKO")
            and first == "VX"
        ):
            return morpheme
        if lemma in _NEGATING and first in ("VA", "VCN"):
            return morpheme
        if lemma in _HELD:
            continue  # 사임할 뜻이 없다, 합의한 사실이 없다
        if lemma in _ASKED and every[index + offset - 1].tag == "JKO" and offset == 2:
            continue
        if morpheme.first in ("NNG", "NNP", "SN", "SL", "SF", "NR") or morpheme.surface == ",":
            return None
        if morpheme.last in ("EC", "EF", "ETM") and morpheme.surface[-1] != "지":
            after = every[index + offset + 1 : index + offset + 2]
            if morpheme.last != "ETM" or not after or after[0].lemma not in _HELD:
                return None
    return None


def _is_predicated(every: tuple[Morpheme, ...], index: int) -> bool:
    """Whether a noun is said, not only part of a name: 인상했다, 인상을, but not 안전 점검."""
    if index + 1 >= len(every):
        return True
    following = every[index + 1]
    if following.first in (
        "XSV",
        "XSA",
        "VCP",
        "VCN",
        "JKO",
        "JKS",
        "JKB",
        "JX",
        "SF",
        "SC",
        "SY",
        "SSC",
        "SE",
    ):
        return True
    if following.first in ("VV", "VX") or following.tag.startswith("EF"):
        return True
    if following.first == "NNG" and following.surface in _SAYING_NOUNS:
        return True  # 상승 마감, 인상 결정
    return following.first == "XSN" and following.surface == "세"


_SCANNER = PhraseScanner([(row.pattern,) for row in AXIS_PHRASES])
_PHRASE_NEGATED = re.compile(r"[가-힣]{0,3}지\s?(?:는\s|도\s)?(?:않|못)|[가-힣]{0,2}\s?(?:아니|없)")


def axis_phrases(text: str, known: Sequence[Cue]) -> list[Cue]:
    """Set phrases of an axis that none of the cues `known` has found there."""
    found: list[Cue] = []
    taken = {(cue.start, cue.axis) for cue in known}
    for index, start, end in _SCANNER.scan(text):
        row = AXIS_PHRASES[index]
        before = text[start - 1 : start]
        if (start, row.axis) in taken or ("가" <= before <= "힣" and row.axis != "likely"):
            continue
        negated = _PHRASE_NEGATED.match(text, end) is not None or no_denial.is_hardly(text, end)
        scope = clause_of(clauses(text, "ko"), start, len(text))
        surface = text[start:end]
        for axis, polarity in ((row.axis, row.polarity), *([(row.also, 1)] if row.also else ())):
            found.append(
                Cue(
                    "predicate", start, end, surface, axis, -polarity if negated else polarity,
                    *scope, surface, True, negated,
                )
            )  # fmt: skip
    return found
