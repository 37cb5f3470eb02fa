"""When a figure holds: the day of a count, the period of a sum, where a sentence tells it.

The day on which eight were hurt is the day of what happened, and whoever says nine disputes it;
eight hurt "as of Friday" and nine "as of Sunday" are two counts. So is the turnover of one
quarter beside that of another, and the price at the close of two days.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.language.quantity.model import Quantity
from reader.language.tables import holds_any
from reader.language.times.when import When, compatible
from reader.records import replace

__all__ = ["held_at", "of_an_earlier_round", "of_other_times", "told_as_changed"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that make a time that of a count: behind it, before it, or anywhere with a close."""

    pattern: str
    example: str


_HOUR_KO = (
    r"\s*(?:(?:오전|오후|새벽|밤|낮|저녁|정오|자정)\s*)?(?:\d{1,2}시\s*(?:\d{1,2}분|반)?\s*)?"
)
BEHIND_KO = (
    Mark("현재", "11일 오후 6시 현재 8명이 다쳤다"),
    Mark("기준", "9월 말 기준 3만 명이다"),
    Mark("까지", "13일까지 9명이 숨진 것으로 집계됐다"),
    Mark("말 현재", "지난달 말 현재 3만 명이다"),
)
BEFORE_EN = (
    Mark("as of", "Eight were hurt as of Friday."),
    Mark("as at", "Reserves stood at $4 billion as at 30 June."),
    Mark("by", "By Sunday nine people had died."),
    Mark("through", "Through Tuesday 40 cases were confirmed."),
    Mark("up to", "Up to 3 May 40 cases were known."),
    Mark("at the end of", "At the end of March it had 40 staff."),
    Mark("at the close on", "At the close on Friday it stood at 2,610."),
)
CLOSES_KO = (
    Mark("마감", "13일 코스피는 2610에 마감했다"),
    Mark("종가", "13일 종가는 7만원이었다"),
    Mark(r"(?:거래|장)를?을?\s*(?:마쳤|마친|끝냈)", "13일 2610.5포인트로 거래를 마쳤다"),
)
CLOSES_EN = (
    Mark(r"\bclos(?:ed|ing)\b", "It closed at 2,610 on Friday."),
    Mark(r"\bsettled\b", "Brent settled at $71 on Friday."),
    Mark(
        r"\b(?:ended|finished) (?:the day|the session|at|up|down|higher|lower)\b", "It ended at 2."
    ),
)
GROWN_KO = Mark("늘|불|증가|올|뛰|치솟|커|상승|높", "사망자가 6명으로 늘었다")
SHRUNK_KO = Mark("줄|감소|내[려렸린]|떨어|낮|하락|빠", "격차는 187표로 줄었다")
GROWN_EN = Mark(
    "r[io]se|risen|climb(?:s|ed)|gr(?:e|o)wn?|increased|jump(?:s|ed)|widened|swelled|mounted|up",
    "The toll rose to six.",
)
SHRUNK_EN = Mark(
    "f(?:e|a)ll(?:s|en)?|dropp?(?:s|ed)|slipp?(?:s|ed)|shr[aiu]nk|narrowed|down",
    "It slipped to 187.",
)
_TO_KO = r"[가-힣]{0,4}(?:으로|로|까지)\s(?:더\s|다시\s|크게\s|또\s)?"
_TO_EN = r"\s(?:further\s)?to\s(?:about\s|nearly\s|almost\s|more than\s|at least\s|around\s)?$"
_CHANGES = {
    "ko": tuple(
        (re.compile(f"{_TO_KO}(?:{mark.pattern})"), way)
        for mark, way in ((GROWN_KO, 1), (SHRUNK_KO, -1))
    ),
    "en": tuple(
        (re.compile(rf"\b(?:{mark.pattern}){_TO_EN}", re.IGNORECASE), way)
        for mark, way in ((GROWN_EN, 1), (SHRUNK_EN, -1))
    ),
}
_BEHIND_KO = re.compile(f"{_HOUR_KO}(?:{'|'.join(mark.pattern for mark in BEHIND_KO)})")
_BEFORE_EN = re.compile(rf"\b(?:{'|'.join(mark.pattern for mark in BEFORE_EN)})\s+$", re.IGNORECASE)
_CLOSES = {
    "ko": re.compile("|".join(mark.pattern for mark in CLOSES_KO)),
    "en": re.compile("|".join(mark.pattern for mark in CLOSES_EN)),
}
_BREAK = re.compile(
    r"[,;:]\s|며(?=\s)|(?<![사광신경권최창재금선공예참국통상항])고(?=\s)|[은는]데\s|"
    r"\b(?:and|but|while|after|before|when|of)\b"
)
"""Where another clause begins, whose figures the period need not be that of; no 사고 or 광고."""
_COMPARED = {
    "ko": re.compile(r"보다(?:는|도)?\s|에 비해|에 비하면|대비|에 견줘|과 비교|와 비교"),
    "en": re.compile(r"\b(?:than|from|against|versus|compared (?:with|to))\b"),
}
"""Between a time and a figure: it is set against that time, as in 지난해보다 3.4% 늘었다."""
_NEXT = re.compile(r"\s(?:(?:in|for|during)\s(?:the\s)?)?")
_TRADED = frozenset({"money", "index", "points", "share", "plain"})
"""What has a close: harbours and schools are closed too, and nine of them are a count."""
_LOOK_BACK = 20
PERIODS = frozenset({"year", "half", "quarter", "season", "month", "decade"})
"""What a sum is made up over. A day is that of an event unless a mark says otherwise."""


def held_at(
    quantity: Quantity,
    dates: Sequence[When],
    text: str,
    language: str,
    published: dt.date | None = None,
) -> When | None:
    """The time that a figure of a sentence holds of, none where the sentence does not tell.

    It is the last time before the figure, or in English, where none stands before, the first
    behind it: a day with a mark beside it, the day of a market's close, or a period in the
    same clause. An hour with a mark and no day beside it is one of the day of publication.
    """
    days = [when for when in dates if when.granularity != "time"]
    set_against = _COMPARED[language].search
    before = [
        when
        for when in days
        if when.end <= quantity.start
        and (language == "en" or not set_against(text, when.end, quantity.start))
    ]
    behind = [when for when in days if when.start >= quantity.end]
    if language == "en" and behind and set_against(text, quantity.end, behind[0].start):
        behind = []  # widened to 38% from 36% a year earlier
    if language == "en" and behind and _NEXT.fullmatch(text, quantity.end, behind[0].start):
        before = []  # in May from 3.4% in April
    when = before[-1] if before else behind[0] if behind and language == "en" else None
    if when is None:
        return None if published is None else _hour(quantity, dates, text, language, published)
    closed = quantity.dimension in _TRADED and _CLOSES[language].search(text)
    if closed or _marked(when, text, language):
        return when
    between = text[min(when.end, quantity.end) : max(when.start, quantity.start)]
    return when if when.granularity in PERIODS and _BREAK.search(between) is None else None


def _hour(
    quantity: Quantity, dates: Sequence[When], text: str, language: str, published: dt.date
) -> When | None:
    """`published` for a figure behind an hour that is marked: 오후 6시까지 2명이 숨졌다."""
    for when in dates:
        before = when.end <= quantity.start
        if when.granularity == "time" and before and _marked(when, text, language):
            return replace(when, first=published, last=published, granularity="day")
    return None


def _marked(when: When, text: str, language: str) -> bool:
    if language == "ko":
        return _BEHIND_KO.match(text, when.end) is not None or when.text.endswith("현재")
    before = text[max(0, when.start - _LOOK_BACK) : when.start]
    return _BEFORE_EN.search(before) is not None or _BEFORE_EN.match(when.text) is not None


def of_other_times(one: When | None, other: When | None) -> bool:
    """Whether two figures hold of times that exclude each other, or of a year and its quarter."""
    if one is None or other is None:
        return False
    if one.granularity != other.granularity and {one.granularity, other.granularity} <= _SUMMED:
        return True
    return not compatible(one, other)


_SUMMED = frozenset({"year", "half", "quarter"})


EARLIER_KO = Mark(
    r"(?:직전|지난번|이전|앞선|종전)\s?[가-힣]{1,8}\s?(?:때|당시|에서)(?:의|는|에는)?\s(?:약\s)?$",
    "직전 감사 때의 103억원보다 줄었다",
)
EARLIER_EN = Mark(
    r"\b(?:previous|preceding|last|earlier) (?:audit|survey|count|census|inspection|poll|round|"
    r"report)(?:['’]s| of| found| put it at)? (?:about |some )?$",
    "It is below the previous audit's 103.",
)
_EARLIER = {"ko": re.compile(EARLIER_KO.pattern), "en": re.compile(EARLIER_EN.pattern)}
_EARLIER_WORDS = {
    "ko": ("직전", "지난번", "이전", "앞선", "종전"),
    "en": ("previous", "preceding", "last ", "earlier"),
}


def of_an_earlier_round(quantity: Quantity, text: str, language: str) -> bool:
    """Whether a figure is that of an audit, a count or a survey before the one told of."""
    if not holds_any(text, _EARLIER_WORDS[language]):
        return False
    start = max(0, quantity.start - 2 * _LOOK_BACK)
    return _EARLIER[language].search(text, start, quantity.start) is not None


def told_as_changed(quantity: Quantity, text: str, language: str) -> int:
    """1 for a figure that is told to have grown to what it is, -1 to have shrunk, else 0.

    "6명으로 늘었다" knows of a smaller one before, and is not at odds with it.
    """
    for pattern, way in _CHANGES[language]:
        if language == "ko":
            found = pattern.match(text, quantity.end)
        else:
            found = pattern.search(text[max(0, quantity.start - 2 * _LOOK_BACK) : quantity.start])
        if found is not None:
            return way
    return 0
