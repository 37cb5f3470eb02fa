"""Opposite predicates: words at either end of an axis, Korean and English.

Two sentences that stand at opposite ends of one axis about one thing cannot both
hold. Korean words are lemmas as the analyser gives them, English ones base forms;
set phrases stand in `axis_phrases.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.language.tables import word_list

__all__ = ["AXES", "Axis"]


@dataclass(frozen=True, slots=True)
class Axis:
    """`plus` and `minus` words by language, with an example of each end by language."""

    name: str
    plus_ko: tuple[str, ...]
    minus_ko: tuple[str, ...]
    plus_en: tuple[str, ...]
    minus_en: tuple[str, ...]
    examples: tuple[str, str, str, str]


def _axis(
    name: str,
    korean: tuple[str, str],
    english: tuple[str, str],
    examples: tuple[str, str, str, str],
) -> Axis:
    plus_ko, minus_ko = korean
    plus_en, minus_en = english
    return Axis(
        name,
        word_list(plus_ko),
        word_list(minus_ko),
        word_list(plus_en),
        word_list(minus_en),
        examples,
    )


AXES: tuple[Axis, ...] = (
    _axis(
        "rise",
        (
            """늘 늘어나 늘리 증가 오르 상승 인상 올리 올라가 뛰 뛰어오르 급증 급등
            폭등 치솟 높이 커지 확대 불어나 불 붇 웃돌 반등 상향 증액 증원 증편 늘어지
            끌어올리 오름세 증가세 상승세 확장 신장""",
            """줄어들 줄이 감소 내리 하락 인하 내려가 떨어지 떨어뜨리 급감 급락 폭락
            낮추 작아지 축소 감축 꺾이 둔화 쪼그라들 밑돌 하향 삭감 감액 감원 감편
            끌어내리 내림세 감소세 하락세 위축 깎 깎이""",
        ),
        (
            """rise add increase grow climb jump surge soar gain raise expand swell rebound
            boost hike accelerate widen""",
            """fall decrease drop decline shrink cut reduce slide slump plunge tumble lowered
            slash dip contract halve ease narrow dwindle trim""",
        ),
        ("빚이 늘었다", "빚이 줄었다", "Prices rose again.", "Prices fell again."),
    ),
    _axis(
        "change",
        (
            "인상 인하 올리 내리 변경 바꾸 바뀌 조정 개편 개정",
            "동결 유지 묶 머무르 그대로 제자리걸음 고수 현행",
        ),
        (
            "raise cut change alter hike lowered",
            "hold keep freeze maintain unchanged steady",
        ),
        ("금리를 인상했다", "금리를 동결했다", "The bank raised rates.", "The bank held rates."),
    ),
    _axis(
        "approve",
        (
            """승인 허가 통과 가결 의결 채택 허용 인가 비준 수용 받아들이 인용 재가 수락""",
            """거부 반려 부결 불허 기각 각하 퇴짜 거절 보류 제동 묵살 철회 뿌리치 돌려보내""",
        ),
        (
            "approve pass accept adopt ratify allow permit authorise authorize endorse grant",
            "reject refuse block veto decline dismiss deny overturn quash",
        ),
        (
            "의회가 승인했다",
            "의회가 거부했다",
            "Parliament approved it.",
            "Parliament rejected it.",
        ),
    ),
    _axis(
        "pass",
        ("합격 통과 적합", "불합격 부적합 탈락 낙방"),
        ("pass", "fail"),
        (
            "배가 검사를 통과했다",
            "배가 검사에서 불합격했다",
            "It passed the test.",
            "It failed the test.",
        ),
    ),
    _axis(
        "level",
        (
            "늘 늘어나 증가 오르 상승 급증 급등 줄어들 감소 내리 하락 떨어지 급감 급락",
            "유지 제자리걸음 보합 동결",
        ),
        ("rise increase grow climb fall decrease drop decline", "unchanged steady"),
        ("인구가 줄어들었다", "인구가 유지됐다", "Sales fell.", "Sales were unchanged."),
    ),
    _axis(
        "support",
        ("찬성 지지 환영 옹호 동조 두둔", "반대 비판 반발 규탄 비난 성토"),
        ("support welcome favour favor praise", "oppose criticise criticize condemn object"),
        ("노조가 찬성했다", "노조가 반대했다", "Unions supported it.", "Unions opposed it."),
    ),
    _axis(
        "win",
        (
            "이기 승리 승소 당선 우승 제치 꺾 역전승 승",
            "패배 패소 낙선 패하 탈락 뒤지 밀리 완패 패 역전패",
        ),
        ("win beat victory triumph", "lose loss"),
        ("그가 승소했다", "그가 패소했다", "They won in court.", "They lost in court."),
    ),
    _axis(
        "survive",
        (
            "살 생존 살아남 구조 구출 생환 살리",
            "숨지 죽 사망 희생 별세 타계 익사 압사 질식사 추락사",
        ),
        ("survive rescue alive unharmed safe unhurt", "die kill dead death drown perish"),
        ("선원이 생존했다", "선원이 사망했다", "The crew survived.", "The crew died."),
    ),
    _axis(
        "start",
        (
            """시작 개시 착수 출범 개최 재개 착공 도입 시행 가동 개통 출시 강행 추진 발효
            개막 개장""",
            """중단 멈추 종료 폐지 취소 연기 미루 유예 보류 철회 무산 중지 폐쇄 백지화 포기
            접""",
        ),
        (
            "start begin launch open resume introduce implement proceed",
            """stop end halt suspend cancel postpone delay abandon scrap shelve
            collapse withdraw""",
        ),
        ("공사를 시작했다", "공사를 중단했다", "Work began.", "Work was suspended."),
    ),
    _axis(
        "guilty",
        (
            "유죄 구속 기소 실형 징역 발부 처벌 고발",
            "무죄 불기소 무혐의 석방 기각 불구속 면소",
        ),
        ("guilty convict jail charge indict", "acquit innocent clear exonerate release"),
        (
            "법원이 유죄를 선고했다",
            "법원이 무죄를 선고했다",
            "He was convicted.",
            "He was acquitted.",
        ),
    ),
    _axis(
        "profit",
        ("흑자 이익 순이익", "적자 손실 순손실 손해"),
        ("profit surplus profitable", "loss deficit"),
        ("회사가 흑자를 냈다", "회사가 적자를 냈다", "It made a profit.", "It made a loss."),
    ),
    _axis(
        "succeed",
        ("성공 달성 타결 합의 체결 성사 극복 적중", "실패 결렬 무산 불발 좌절 미달 파기 파행 실격"),
        ("succeed achieve agree clinch", "fail falter miss founder"),
        ("협상이 타결됐다", "협상이 결렬됐다", "The talks succeeded.", "The talks failed."),
    ),
    _axis(
        "possible",
        ("가능", "불가능 어렵 힘들 불능"),
        ("possible able can feasible likely", "impossible unable unlikely unfeasible cannot"),
        ("연내 완공이 가능하다", "연내 완공이 어렵다", "It is possible.", "It is impossible."),
    ),
    _axis(
        "tight",
        (
            "강화 엄격 조이 옥죄 까다롭 죄 금지 규제",
            "완화 풀 느슨 해제 풀리 허용 면제",
        ),
        ("tighten strict toughen strengthen stricter ban", "ease loosen relax lift soften waive"),
        ("규제를 강화했다", "규제를 완화했다", "Rules were tightened.", "Rules were relaxed."),
    ),
    _axis(
        "safe",
        ("안전 무해 양호 멀쩡 튼튼", "위험 유해 결함 부실 고장 불량"),
        ("safe harmless sound intact", "danger dangerous unsafe harmful faulty defect defective"),
        ("다리는 안전하다", "다리는 위험하다", "The bridge is safe.", "The bridge is dangerous."),
    ),
    _axis(
        "legal",
        ("적법 합법 정당 합헌 타당", "위법 불법 부당 위반 위헌 탈법"),
        (
            "legal lawful legitimate constitutional",
            "illegal unlawful unconstitutional breach violate",
        ),
        ("처분은 적법하다", "처분은 위법하다", "The order is lawful.", "The order is unlawful."),
    ),
    _axis(
        "valid",
        ("유효", "무효"),
        ("valid", "invalid void"),
        ("계약은 유효하다", "계약은 무효다", "The will is valid.", "The will is invalid."),
    ),
    _axis(
        "stay",
        (
            "잔류 유임 연임 남 복귀 머물 참여 합류 동참 가입",
            "사임 사퇴 경질 해임 물러나 퇴진 하차 탈퇴 불참 이탈 떠나 철수 파면 교체",
        ),
        ("stay remain join", "resign quit leave step_down dismiss sack depart oust fired"),
        ("장관이 유임됐다", "장관이 사퇴했다", "The minister will stay.", "The minister resigned."),
    ),
    _axis(
        "better",
        (
            "개선 나아지 회복 호전 낫 살아나 호조 호황",
            "악화 침체 부진 후퇴 심화 불황",
        ),
        ("improve better recover recovery", "worsen worse deteriorate weaken"),
        ("경기가 회복됐다", "경기가 악화됐다", "Conditions improved.", "Conditions worsened."),
    ),
    _axis(
        "early",
        ("앞당기 조기 서두르", "늦추 늦 지연 미루 연기 지체"),
        ("early hasten accelerate", "delay postpone defer"),
        ("개통을 앞당긴다", "개통을 늦춘다", "They will hasten it.", "They will delay it."),
    ),
    _axis(
        "deliberate",
        ("고의 방화 일부러 조작 은폐", "과실 실수 우발 우연 착오"),
        (
            "deliberate intentional wilful willful arson sabotage",
            "accident accidental negligence mistake inadvertent",
        ),
        ("불은 방화였다", "불은 실수였다", "It was deliberate.", "It was accidental."),
    ),
    _axis(
        "unanimous",
        ("만장일치 전원", "이견"),
        ("unanimous unanimously", "dissent split divided"),
        ("만장일치로 정했다", "소수의견이 나왔다", "It was unanimous.", "One member dissented."),
    ),
    _axis(
        "strong",
        ("강세 강하 세 거세", "약세 약하 잦아들 수그러들"),
        ("strong strengthen", "weak weaken"),
        ("원화가 강세다", "원화가 약세다", "The won was strong.", "The won was weak."),
    ),
    _axis(
        "enough",
        ("충분 넉넉 남아돌 초과 과잉", "부족 모자라 미달 빠듯"),
        ("enough ample sufficient excess surplus", "shortage insufficient lack scarce"),
        ("물이 충분하다", "물이 부족하다", "Water is ample.", "Water is scarce."),
    ),
    _axis(
        "public",
        ("공개 드러내 털어놓", "비공개 숨기 감추 은폐 함구"),
        ("disclose publish reveal", "conceal hide withhold"),
        ("자료를 공개했다", "자료를 숨겼다", "They disclosed it.", "They concealed it."),
    ),
    _axis(
        "many",
        ("많 다수 최다 최대", "적 소수 최소 드물"),
        ("many largest majority", "few smallest minority"),
        ("찬성이 많았다", "찬성이 적었다", "Many agreed.", "Few agreed."),
    ),
    _axis(
        "high",
        ("높 크 빠르 비싸", "낮 작 느리 싸"),
        ("high big fast expensive large", "low small slow cheap"),
        ("가격이 높다", "가격이 낮다", "Costs are high.", "Costs are low."),
    ),
    _axis(
        "have",
        ("보유 갖추 확보 갖 지니", "없 분실 잃 빼앗기"),
        ("hold own possess secure", "lack"),
        ("면허를 보유했다", "면허가 없었다", "It possesses one.", "It lacks one."),
    ),
    _axis(
        "open",
        ("열 열리 개방 개관 개원", "닫 닫히 폐쇄 폐관 휴관 폐원 폐장"),
        ("open reopen", "close shut"),
        ("문을 열었다", "문을 닫았다", "The road reopened.", "The road was closed."),
    ),
)
