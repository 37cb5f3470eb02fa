"""What a figure is for each of: 시간당 2달러 is no total, and $80 a barrel no budget."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.language.quantity.model import Quantity, becomes
from reader.records import replace

__all__ = ["PER_ROWS", "each_of"]


class PerRow(NamedTuple):
    """What is counted over, how either language writes it, and a text that says so."""

    name: str
    korean: str
    english: str
    example: str


_NAMED_DAY = "(?<!이날 )(?<!어제 )(?<!오늘 )(?<!전날 )(?<!\\d일 )"
_NAMED_YEAR = "(?<!지난 )(?<!지난해 )(?<!올 )(?<!올해 )(?<!작년 )(?<!내년 )(?<!그 )(?<!년 )"
"""Behind a time that is named, 하루 and 한 해 say no more than it: 지난해 한 해 7건."""
_DAILY = f"{_NAMED_DAY}하루|(?:1일|일)(?=당|\\s?평균)"
PER_ROWS: tuple[PerRow, ...] = (
    PerRow("hour", "시간|시급", "hour", "시간당 2달러에 빌렸다"),
    PerRow("minute", "분", "minute", "분당 120회 뛴다"),
    PerRow("second", "초", "second", "초당 3톤이 흐른다"),
    PerRow("day", _DAILY, "day|night", "They pay $40 a day for it"),
    PerRow("week", "주|1주", "week", "It earns £900 a week"),
    PerRow("month", "월|한\\s?달|매달|매월", "month", "월 30만 원씩 낸다"),
    PerRow("year", f"연간?|해마다|매년|{_NAMED_YEAR}한\\s?해", "year", "연 4조 원이 든다"),
    PerRow(
        "person",
        "[1한]?\\s?(?:인|명)|[1한]\\s?사람|인구\\s?1인|머릿수",
        "person|head|capita|resident|passenger|worker|employee|pupil|student|patient",
        "1인당 25만 원을 준다",
    ),
    PerRow(
        "home", "가구|[1한]\\s?가구|세대|[1한]\\s?세대", "household|home|family", "가구당 7만 원"
    ),
    PerRow("share", "주식\\s?1주|[1한]\\s?주", "share", "It pays 30 cents per share"),
    PerRow("ship", "척|[1한]\\s?척", "ship|vessel|boat", "척당 2억 달러에 판다"),
    PerRow("barrel", "배럴|[1한]\\s?배럴", "barrel", "Oil cost $80 a barrel"),
    PerRow("litre", "ℓ|L|리터|[1한]\\s?리터", "litre|liter|gallon", "리터당 1,650원이었다"),
    PerRow(
        "weight",
        "㎏|kg|킬로그램|t|톤|g|그램|근",
        "kg|kilo|kilogram|tonne|ton|pound|ounce",
        "kg당 9천 원",
    ),
    PerRow(
        "area",
        "평|㎡|3\\.3㎡|제곱미터|ha|헥타르",
        "acre|hectare|square (?:foot|metre|meter|mile)",
        "평당 3천만 원",
    ),
    PerRow("distance", "㎞|km|킬로미터", "mile|km|kilometre|kilometer", "km당 150원을 낸다"),
    PerRow(
        "piece",
        "개|[1한]\\s?개|대|[1한]\\s?대|건|[1한]\\s?건|장|편|곳|회|[1한]\\s?회|병|판|마리|벌",
        "unit|piece|ticket|item|copy|trip|ride|visit|case|game|match|bottle|card|chip|vehicle|car",
        "한 대당 4천만 원이다",
    ),
)  # fmt: skip
_BARE_KOREAN = frozenset({"day", "week", "month", "year"})
"""Spans that Korean sets before a figure as they are (월 30만 원); others take 당."""
_BETWEEN = r"\s?(?:평균\s|약\s|최대\s|최소\s|무려\s|대략\s|겨우\s)?"
_BEFORE = re.compile(
    r"(?<!\w)(?:"
    + "|".join(
        rf"(?P<{row.name}>{row.korean})(?:당|에){'?' if row.name in _BARE_KOREAN else ''}"
        for row in PER_ROWS
    )
    + rf"){_BETWEEN}$"
)
_AFTER = re.compile(
    r"\s?(?:per|an?|each|every|/|for (?:an?|each|every))\s?(?:"
    + "|".join(rf"(?P<{row.name}>{row.english})" for row in PER_ROWS)
    + r")\b(?!-|\s(?:ago|earlier|later|before|after|on)\b)"
)
_AFTER_NOUN = re.compile(
    r"\s(?:[a-z]+\s){1,2}?(?:(?:per|an?|each|every)\s(?P<span>hour|day|week|month|year)\b"
    r"(?!-|['’]|\s(?:after|before|earlier|later|ago|into|on))|(?P<daily>daily)\b)"
)
"""Of a count the span stands behind what is counted: 6,000 people a day."""
_RATE_OF = re.compile(
    r"\bper\s(?:"
    + "|".join(rf"(?P<{row.name}>{row.english})" for row in PER_ROWS)
    + r")\s(?:[a-z]+\s){1,4}$"
)
"""Of money what it is for may lead: earnings per share came to $1.24."""
_LEAD = 48
_REACH = 14
"""Characters before a figure in which Korean says what it is for."""
_DIMENSIONS = frozenset({"money", "count", "plain", "mass", "volume", "energy", "length"})


def each_of(text: str, found: tuple[Quantity, ...], language: str) -> tuple[Quantity, ...]:
    """The quantities of a text, those that are told for each of something marked so."""
    told: list[Quantity] = []
    for one in found:
        per = _per(text, one, language)
        if not per and language == "ko" and told and becomes(one, told[-1], text):
            per = told[-1].per  # 초당 1200톤에서 1800톤으로
        told.append(replace(one, per=per) if per else one)
    return tuple(told)


def _per(text: str, one: Quantity, language: str) -> str:
    if one.dimension not in _DIMENSIONS:
        return ""
    if language == "ko":
        found = _BEFORE.search(text, max(0, one.start - _REACH), one.start)
    else:
        found = _AFTER.match(text, one.end)
        behind = _AFTER_NOUN.match(text, one.end) if one.dimension == "count" else None
        if found is None and behind is not None:
            return behind["span"] or "day"
        if found is None and one.dimension == "money":
            found = _RATE_OF.search(text, max(0, one.start - _LEAD), one.start)
    return (found.lastgroup or "") if found else ""
