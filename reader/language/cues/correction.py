"""Words that put another statement in the place of one: corrections, mistakes, `not X but Y`.

What rejects a statement and puts nothing in its place stands in `denial.py`.
"""

from __future__ import annotations

from reader.language.cues.rows import CueRow

__all__ = ["ENGLISH_CORRECTIONS", "KOREAN_CORRECTIONS"]

_TOLD = ("발표", "추산", "주장", "설명", "진술", "신고", "공개", "보고", "공시")
_WHAT = "(?:것|바|수치|숫자|금액|액수|규모|인원|물량|기간|시각)"

KOREAN_CORRECTIONS: tuple[CueRow, ...] = (
    CueRow(
        "correction",
        "correct",
        (
            "정정",
            "바로잡",
            "수정(?=[하했해됐된돼]|을 |$)",
            "고쳐",
            "고쳤",
            "번복",
            "뒤집(?![혔힌히힐혀])",
            "판결[이가은는도]? ?뒤집",
            "결정[이가은는도]? ?뒤집",
            "결과[가는도]? ?뒤집",
            "진술[이가은는도]? ?뒤집",
            "말을 바꾸",
            "말을 바꿨",
        ),
        "수치를 정정했다",
        "정정 보도를 요구했다",
    ),
    CueRow(
        "correction",
        "mistake",
        (
            "착오(?!를 거[치쳐쳤]|를 겪)",
            "오류(?!(?:는|가|도|율|률)?\\s?(?:모두 |총 |약 )?\\d|율|률|를 범)",
            "오기",
            "잘못 알려",
            "잘못 전해",
            "잘못 입력",
            "잘못 집계",
            "잘못 계산",
            "잘못된",
            "잘못됐",
            "잘못이라",
            "중복 집계",
            "중복됐",
            "오인",
        ),
        "집계에 오류가 있었다",
    ),
    CueRow(
        "correction",
        "not-but",
        ("아니라(?![고는며])", "아닌 (?!것|걸|게 )(?=[가-힣0-9])", "아니고"),
        "사망자는 3명이 아니라 2명이다",
    ),
    CueRow(
        "correction",
        "first-said",
        (
            "당초 알려진",
            "당초 발표",
            "애초 알려진",
            "알려진 것과 달리",
            "발표와 달리",
            "보도와 달리",
            "알려진 바와 달리",
            "주장과 달리",
            "예상과 달리",
            "설명과 달리",
            "집계와 달리",
        ),
        "당초 알려진 것과 달리 불은 작았다",
    ),
    CueRow(
        "correction",
        "other-than-told",
        (
            *(
                f"{told} ?{_WHAT}보다"
                for told in (
                    "알려진",
                    "전해진",
                    "보도된",
                    *(f"{noun}(?:한|된|했던|됐던|해 온)" for noun in _TOLD),
                    "말(?:한|했던|해 온)",
                    "밝(?:힌|혔던|혀 온)",
                    "내세(?:운|웠던|워 온)",
                )
            ),
            *(f"{noun}(?:치|액)?보다(?! ?(?:앞서|먼저|하루|이틀|사흘|한))" for noun in _TOLD),
        ),
        "피해는 회사가 밝힌 것보다 크다",
        "정부 발표보다 하루 앞서 알렸다",
    ),
    CueRow(
        "correction",
        "in-truth",
        ("실제로는", "실제론", "실상은", "알고 보니", "따지고 보면"),
        "실제로는 훨씬 많이 모였다",
    ),
)

ENGLISH_CORRECTIONS: tuple[CueRow, ...] = (
    CueRow(
        "correction",
        "correct",
        (
            r"correct(?:ed|s|ing|ion|ions) (?!answer)",
            r"correcting\b",
            r"correction\b",
            r"revis(?:ed|es|ing|ion)\b",
            r"retract(?:ed|s|ing|ion)\b",
            r"amended\b",
            r"recount(?:s|ed)? (?:found|finds|show(?:s|ed)|gave|gives|put)\b",
            r"restat(?:ed|ement)\b",
            r"walked back\b",
            r"backtrack(?:ed|s|ing)?\b",
            r"reversed (?:its|the|his|her|course)\b",
        ),
        "Police corrected the toll.",
    ),
    CueRow(
        "correction",
        "mistake",
        (
            r"mistaken(?:ly)?\b",
            r"in error\b",
            r"erroneous(?:ly)?\b",
            r"error\b",
            r"errors\b",
            r"wrong(?:ly)?\b",
            r"incorrect(?:ly)?\b",
            r"inaccurate(?:ly)?\b",
            r"counted twice\b",
            r"double-count(?:ed|ing)\b",
            r"misread\b",
            r"misstated\b",
            r"miscount(?:ed)?\b",
            r"misunderst\w+",
        ),
        "The figure was wrong.",
    ),
    CueRow(
        "correction",
        "not-but",
        (r"rather than\b", r"instead of\b", r"not \w+(?: \w+){0,3},? but\b", r"as opposed to\b"),
        "It was 29 rather than 37.",
    ),
    CueRow(
        "correction",
        "first-said",
        (
            r"first reported\b",
            r"previously (?:reported|stated|thought|announced)\b",
            r"initially (?:reported|said|thought|announced)\b",
            r"earlier (?:reported|figure|estimate|report|claim)\b",
            r"contrary to\b",
        ),
        "The blaze was first reported as small.",
    ),
    CueRow(
        "correction",
        "other-than-told",
        (
            r"than (?:first |previously |initially |originally )?(?:claimed|reported|stated|thought"
            r"|announced|advertised|disclosed|admitted|acknowledged|let on)\b",
            r"than (?:the|its|his|her|their) (?:\w+ )?(?:claim|claims|announcement|statement)\b",
            r"than the (?:company|firm|government|ministry|police|council|agency|official) "
            r"(?:figure|count|tally|estimate)\b",
            r"than (?:\w+ ){1,4}(?:claims|claimed|says|said|admits|admitted|announced|reported)\b",
        ),
        "The loss is far bigger than the firm admitted.",
    ),
    CueRow(
        "correction",
        "in-truth",
        (
            r"in (?:reality|truth|actual fact)\b",
            r"actually\b",
            r"the (?:true|real|actual) (?:figure|number|toll|cost|total|extent|scale|price)\b",
        ),
        "In reality the bill was twice that.",
    ),
)
