"""Words that deny, rebut or refuse what someone else says.

Doubt, which only asks, stands in `doubt.py`; negated predicates (늘지 않았다) are no row
of a table, they are found by their morphemes.
"""

from __future__ import annotations

from reader.language.cues.rows import CueRow

__all__ = ["ENGLISH_DENIALS", "KOREAN_DENIALS"]

_FORGED = (
    "등록|신고|작성|기재|청구|보고서|진단|거래|매물|광고|서류|공시|계산서|세금|영수증|자백|입원|계약|"
    "이력|학력|경력|표시|서명|명부|증언|진술|근무|인력|수급|기록|취업|번호|장부|출장|투표|대출"
)
"""What is done falsely, 허위 등록, is a deed and no word against what another says."""
KOREAN_DENIALS: tuple[CueRow, ...] = (
    CueRow(
        "denial",
        "deny",
        ("부인(?![과와은이 ])", "부인(?=[하했해한됐돼]|을|$)", "일축", "잡아뗐", "잡아떼", "발뺌"),
        "회사는 유출을 부인했다",
        "유출을 부인했던 직원이 구속됐다",
    ),
    CueRow(
        "denial",
        "rebut",
        ("반박", "맞받", "맞섰", "맞서", "항변", "반론"),
        "노조는 이를 반박했다",
        "이를 반박해 온 노조가 파업했다",
    ),
    CueRow(
        "denial",
        "untrue",
        (
            "사실무근",
            "사실[이은도]? ?아[니닌님닙]",
            "사실과 다르",
            "사실과 다른",
            "사실과 달라",
            "거짓",
            f"허위(?!\\s?(?:{_FORGED}))",
            "가짜 ?뉴스",
            "오보",
            "날조",
            "어불성설",
            "터무니없",
            "얼토당토",
        ),
        "보도는 사실이 아니라고 했다",
    ),
    CueRow(
        "denial",
        "groundless",
        (
            "근거 없",
            "근거가 없",
            "근거는 없",
            "근거도 없",
            "전혀 없다",
            "일절 없",
            "그런 적 없",
            "그런 적이 없",
            "적[이은도]? ?없",
            "바 없",
            "바가 없",
            "일[이은도] 없",
            "사실[이은도]? ?없",
            "계획이 없",
            "계획은 없",
            "계획도 없",
            "계획 없",
        ),
        "그런 적이 없다고 했다",
    ),
    CueRow(
        "denial",
        "draw-line",
        ("선을 그", "선 그", "고개를 저", "고개를 가로저", "손사래", "펄쩍 뛰", "해명", "결백"),
        "매각설에 선을 그었다",
    ),
    CueRow(
        "denial",
        "refuse-to-grant",
        (
            "인정하지 않",
            "인정할 수 없",
            "수긍하지 않",
            "동의하지 않",
            "동의할 수 없",
            "받아들이기 어렵",
            "수용하기 어렵",
            "동의하기 어렵",
            "인정하기 어렵",
            "받아들일 수 없",
            "배척(?=[했하한])",
        ),
        "잘못을 인정하지 않았다",
    ),
)

ENGLISH_DENIALS: tuple[CueRow, ...] = (
    CueRow(
        "denial",
        "deny",
        (
            r"den(?:y|ies|ied|ying|ial|ials)\b",
            r"refut(?:e|ed|es|ing)\b",
            r"rebut(?:s|ted|ting|tal)?\b",
            r"disavow(?:ed|s)?\b",
            r"repudiat(?:e|ed|es)\b",
            r"contradict(?:ed|s|ing)?\b",
            r"disput(?:e|ed|es|ing)\b",
        ),
        "The firm denied the leak.",
        "The clerk, who had denied the leak, was jailed.",
    ),
    CueRow(
        "denial",
        "reject",
        (
            r"reject(?:ed|s|ing)? (?:[\w'’]+ ){0,3}(?:claims?|reports?|allegations?|"
            r"accusations?|suggestions?|criticism|charges?|findings?|accounts?|arguments?|assertions?)",
            r"dismiss(?:ed|es|ing)? (?:[\w'’]+ ){0,3}(?:as|claims?|reports?|allegations?|"
            r"suggestions?|talk|findings?|accusations?|criticism|concerns?|accounts?|arguments?)\b",
            r"shot down\b",
            r"brushed (?:off|aside)\b",
            r"ruled out\b",
            r"rules out\b",
            r"ruling out\b",
            r"hit back\b",
            r"pushed back\b",
        ),
        "The firm dismissed the claims.",
    ),
    CueRow(
        "denial",
        "untrue",
        (
            r"not true\b",
            r"untrue\b",
            r"false(?:ly|hood)?\b",
            r"baseless\b",
            r"unfounded\b",
            r"groundless\b",
            r"no truth\b",
            r"fabricat(?:ed|ion)\b",
            r"hoax\b",
            r"fake news\b",
            r"nonsense\b",
            r"fantasy\b",
            r"lied\b",
            r"lying\b",
            r"a lie\b",
            r"myth\b",
            r"no such\b",
            r"nothing of the (?:kind|sort)\b",
            r"nothing to do with\b",
            r"misquoted\b",
            r"never (?:said|made|happened|agreed|asked|received|told|took|came|paid|"
            r"saw|met|signed|gave|promised|intended|planned)\b",
            r"had not (?:been|asked|received|made|agreed|told)\b",
        ),
        "The report is untrue.",
    ),
)
