"""Words that put another statement in the place of one: corrections, mistakes, `not X but Y`.

What rejects a statement and puts nothing in its place stands in `denial.py`.
"""

from __future__ import annotations

from reader.language.cues.rows import CueRow

__all__ = ["ENGLISH_CORRECTIONS", "KOREAN_CORRECTIONS"]

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
            "착오",
            "오류",
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
        ("아니라(?![고는며])", "아닌 (?=[가-힣0-9])", "아니고"),
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
            "알려진 것보다",
        ),
        "당초 알려진 것과 달리 불은 작았다",
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
            r"than (?:first|previously) (?:thought|reported|stated)\b",
            r"contrary to\b",
        ),
        "It is lower than first reported.",
    ),
)
