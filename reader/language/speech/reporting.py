"""Verbs and nouns of reporting: who says, claims, denies, doubts, asks, forecasts.

Korean rows are stems as they stand in the text; English rows list the forms.
Knows nothing of sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reader.language.tables import word_list

__all__ = ["REPORTING", "Reporting", "VerbClass"]

VerbClass = Literal[
    "", "says", "claims", "denies", "doubts", "asks", "forecasts", "reports", "announces"
]


@dataclass(frozen=True, slots=True)
class Reporting:
    """Words of one class in one language: verbs, and for Korean nouns of speech (…라는 지적)."""

    language: str
    verb_class: VerbClass
    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    example: str


REPORTING: tuple[Reporting, ...] = (
    Reporting(
        "ko",
        "says",
        word_list("""
    진술 증언 고백 실토 논평 말했 말한 말하 말합 설명 전했 전한 전하 덧붙 강조 답했 답한 털어놨
    털어놓 귀띔 토로 언급 적었 썼 했다 했습 한다 이야기 소개 회고 회상 인정 시인 확인 평가 진단
    부연 말씀 밝혔 밝힌 밝히 밝혀 되풀이 재확인 본다 봤다 보고_있 못_박았 못박았 못_박고
    입을_모았 사과했 사과한
    """),
        word_list("설명 입장 시각 발언 의견 평가 해석 진단 얘기 이야기 견해 말 답변"),
        "김 대표는 공사가 끝났다고 말했다.",
    ),
    Reporting(
        "ko",
        "claims",
        word_list(
            "주장 지적 비판 비난 성토 호소 항의 역설 질타 꼬집 단언 자신했 "
            "목소리를 높 쏘아붙 몰아붙 폭로 고발"
        ),
        word_list("주장 지적 비판 목소리 폭로 불만 반발"),
        "노조는 약속이 깨졌다고 주장했다.",
    ),
    Reporting(
        "ko",
        "denies",
        word_list("부인 반박 재반박 일축 해명 선을 그 잡아뗐 맞받 맞섰 맞서 되받 항변 발뺌"),
        word_list("반박 해명 부인 반론"),
        "회사는 유출이 없었다고 반박했다.",
    ),
    Reporting(
        "ko",
        "doubts",
        word_list("의심 의문을 의혹을 의구심을 고개를 갸 회의적 우려했 우려한 우려를"),
        word_list("의혹 의문 의심 의구심 회의론 우려 시선"),
        "전문가는 수치가 부풀려졌다고 의심했다.",
    ),
    Reporting(
        "ko",
        "asks",
        word_list(
            "물었 물은 되물 질문 따졌 따져 촉구 요구 요청 제안 권고 당부 주문했 주문한 명령 지시"
        ),
        word_list("질문 요구 요청 제안 권고 지시 촉구"),
        "주민들은 대책을 내라고 촉구했다.",
    ),
    Reporting(
        "ko",
        "forecasts",
        word_list(
            "전망 예상 예측 내다봤 내다보 내다본 점쳤 점치 점쳐 관측 추정 추측 "
            "경고 예고 분석 추산 예견 기대했 예보"
        ),
        word_list("전망 예상 관측 추측 추정 예측 분석 경고 기대"),
        "연구소는 값이 오를 것이라고 내다봤다.",
    ),
    Reporting(
        "ko",
        "reports",
        word_list("""
    보도 알려졌 알려진 전해졌 전해진 나타났 드러났 밝혀졌 조사됐 집계됐 확인됐 파악됐 추정된
    추정됐 보인다 풀이된 관측된 전망된 예상된 분석됐 파악된 알려져 집계한 집계했 파악하 파악했
    """),
        word_list("보도 소문 소식 풍문 관측 통계 집계"),
        "공장은 문을 닫은 것으로 알려졌다.",
    ),
    Reporting(
        "ko",
        "announces",
        word_list(
            "발표 공시 선언 통보 공고 공표 예고 공지 고지 약속 다짐 판결 판시 판단 "
            "결정 의결 선고 결론 평결"
        ),
        word_list("발표 공시 방침 계획 결정 판단 결론 선언 약속"),
        "회사는 이익이 늘었다고 공시했다.",
    ),
    Reporting(
        "en",
        "says",
        word_list("""
    said says say saying told tells telling added adds adding explained explains noted notes
    noting wrote writes recalled recalls replied stressed emphasised emphasized acknowledged
    acknowledges admitted admits conceded confirmed confirms confirming testified commented
    remarked repeated repeats reiterated reiterates reaffirmed reaffirms
    stated states described describes think thinks thought
    """),
        (),
        "The mayor said the bridge was open.",
    ),
    Reporting(
        "en",
        "claims",
        word_list("""
    claim argue insist maintain claimed claims claiming argued argues arguing alleged alleges
    alleging insisted insists insisting maintained maintains asserted asserts contended contends
    complained complains accused blamed criticised criticized
    """),
        (),
        "The union claimed the deal was broken.",
    ),
    Reporting(
        "en",
        "denies",
        word_list(
            "deny denied denies denying rejected rejects dismissed dismisses disputed "
            "disputes rebutted countered counters refuted"
        ),
        (),
        "The firm denied that data had leaked.",
    ),
    Reporting(
        "en",
        "doubts",
        word_list(
            "doubt doubted doubts doubting questioned questions questioning suspect fear suspected "
            "suspects feared fears wondered wonders"
        ),
        (),
        "Experts doubt that the figures are right.",
    ),
    Reporting(
        "en",
        "asks",
        word_list(
            "asked asks urged urges demanded demands proposed proposes recommended "
            "recommends suggested suggests"
        ),
        (),
        "Residents demanded that the plant close.",
    ),
    Reporting(
        "en",
        "forecasts",
        word_list("""
    expect believe warn predict forecast forecasts forecasted predicted predicts expected expects
    estimated estimates warned warns warning projected projects believes believed reckons
    reckoned anticipates anticipated hopes hoped calculates calculated
    """),
        (),
        "The bank predicted that prices would rise.",
    ),
    Reporting(
        "en",
        "reports",
        word_list(
            "reported reports reporting showed shows showing found finds revealed "
            "reveals indicated indicates suggests disclosed"
        ),
        (),
        "A survey found that most staff were ill.",
    ),
    Reporting(
        "en",
        "announces",
        word_list(
            "announced announces declared declares pledged pledges promised "
            "promises ruled rules vowed concluded concludes decided"
        ),
        (),
        "The court ruled that the sale was void.",
    ),
)
