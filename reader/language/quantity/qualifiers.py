"""Words beside a number that widen or bound it: 약 300명, more than 300, 300명 이하.

Tables of them, what they are found to do, and the interval that comes of it. Shared by
Korean and English; knows nothing of units.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from reader.language.quantity.model import Bound, Quantity
from reader.language.quantity.number import Number, more_than_place

__all__ = [
    "AFTER_EN",
    "AFTER_KO",
    "BEFORE_EN",
    "BEFORE_KO",
    "Effect",
    "Qualifier",
    "effects",
    "qualified",
    "told_end",
]

Effect = Literal[
    "about", "min", "max", "near_below", "near_above", "some", "negative", "exact", "not"
]


@dataclass(frozen=True, slots=True)
class Qualifier:
    """Words beside a number and what they do to it."""

    pattern: str
    effect: Effect
    example: str


BEFORE_KO: tuple[Qualifier, ...] = (
    # Words of their own: 공약 3개, 납품한 300명 and 최근 5년 say their figures as they are.
    Qualifier(
        r"(?<![가-힣])(?:약|대략|어림잡아|줄잡아|얼추|대충|한|무려 약)\s?$", "about", "약 300명"
    ),
    Qualifier(r"(?<![가-힣])(?:거의|근)\s?$", "near_below", "거의 300명"),
    Qualifier(r"(?:최소|최소한|적어도|못해도|적게는)\s?$", "min", "최소 300명"),
    Qualifier(r"(?:최대|많게는|최장|많아야|길어야|기껏해야)\s?$", "max", "최대 300명"),
    Qualifier(r"(?:마이너스|영하|-|−|△|▲-)\s?$", "negative", "마이너스 3%"),
)
AFTER_KO: tuple[Qualifier, ...] = (
    Qualifier(
        r"(?:을|를|이|가|도|은|는)?\s?(?:넘기지|넘지|넘어서지|웃돌지|초과하지)(?:는|도)?\s?(?:말|않|못|아니)",
        "max",
        "두 잔을 넘기지 말아야 한다",
    ),
    Qualifier(
        r"(?:을|를|이|가|도|은|는|선을|대를)?\s?(?:훌쩍\s|크게\s|이미\s)?"
        r"(?:이상|초과|넘는|넘은|넘게|넘어|넘겼|넘었|넘을|넘으며|넘고|넘긴|넘기|웃도|웃돌|웃돈|상회|돌파|뛰어넘)",
        "min",
        "300명이 넘는다",
    ),
    Qualifier(
        r"(?:을|를|에|도|에도|선|이|가)?\s?(?:이하|미만|밑도|밑돌|밑돈|하회|이내|"
        r"아래로|못\s?미[치친칠쳤쳐]|"
        r"미치지 못|안\s?[되된될됐]|채 안|채 되지|되지 (?:않|못)|한도)",
        "max",
        "300명 이하",
    ),
    Qualifier(r"%(?:도|에도)\s?[가-힣]{1,4}지 (?:않|못)", "max", "1%도 크지 못했다"),
    Qualifier(r"(?:도|에도)\s[가-힣]{1,4}지 (?:않|못)", "max", "1%도 크지 못했다"),
    Qualifier(r"(?:에|의)?\s?(?:가까이|가까운|가깝|육박|바짝|다다)", "near_below", "300명 가까이"),
    Qualifier(r"\s?(?:남짓)", "near_above", "300명 남짓"),
    Qualifier(
        r"\s?(?:정도|가량|쯤|안팎|내외|전후|수준|언저리|꼴|선에|선으|선까|선을|선이|선에서)",
        "about",
        "300명가량",
    ),
    Qualifier(
        r"(?:이|가|은|는)?\s?(?:아니(?:라|고|며|었)|아닌|아녔)", "not", "300명이 아니라 500명"
    ),
    Qualifier(
        r"(?:에서|을|를)\s[^,.;]{1,18}?(?:으로|로)\s(?:\w{1,4}\s)?"
        r"(?:바로잡|정정|고쳐\s?(?:알|발|공|썼|쓴|적))",
        "not",
        "300명에서 500명으로 바로잡았다",
    ),
)
BEFORE_EN: tuple[Qualifier, ...] = (
    Qualifier(
        r"\b(?:about|around|roughly|approximately|some|circa|an estimated|close "
        r"to|an average of|or so)"
        r"(?: the)?\s$",
        "about",
        "about 300 people",
    ),
    Qualifier(
        r"\b(?:nearly|almost|just under|just below|a little under|close on)\s$",
        "near_below",
        "nearly 300 people",
    ),
    Qualifier(
        r"\b(?:just over|just above|slightly more than|a little over|slightly "
        r"over|little more than)\s$",
        "near_above",
        "just over 300 people",
    ),
    Qualifier(
        r"\b(?:no less than|no fewer than|not less than|at least|a minimum of|"
        r"(?<!no )(?<!not )(?:more than|over|above|greater than|longer than|larger than|"
        r"higher than|older than)|upwards of|"
        r"exceed(?:ed|ing|s)?|well over|in excess of|(?:sur|"
        r"top)pass(?:ed|ing|es)?|topp(?:ed|ing)|beyond)(?: a)?\s$",
        "min",
        "more than 300 people",
    ),
    Qualifier(
        r"\b(?:(?:no|not) (?:more than|over|above|greater than|longer than|larger than|"
        r"higher than|older than)|at most|a maximum of|up to|as many as|as much as|"
        r"(?<!no )(?<!not )(?:fewer than|less than|lower than|younger than)|"
        r"under|below|within|short of|shy of)(?: a)?\s$",
        "max",
        "fewer than 300 people",
    ),
    Qualifier(r"\b(?:not|rather than|instead of)(?: the)?\s$", "not", "not 300 people but 500"),
    Qualifier(
        r"\bcorrect(?:ed|ing|s|ion)?\b[^.;]{0,24}\b(from\s)$",
        "not",
        "corrected the toll from 300 to 500",
    ),
    Qualifier(r"(?:\bminus\s|(?<![\w.])[-−])$", "negative", "minus 3 percent"),
)
AFTER_EN: tuple[Qualifier, ...] = (
    Qualifier(
        r"\s?(?:or more|or longer|or over|and above|-plus|\+|and over|or older|"
        r"or higher|upwards)\b|\+",
        "min",
        "300 or more",
    ),
    Qualifier(r"\s(?:or less|or fewer|or under|or younger|at most)\b", "max", "300 or fewer"),
    Qualifier(r"(?:\s(?:or so|or thereabouts)|-odd|ish)\b", "about", "300 or so"),
)


def _compiled(rows: tuple[Qualifier, ...]) -> tuple[tuple[re.Pattern[str], Effect], ...]:
    return tuple((re.compile(row.pattern, re.IGNORECASE), row.effect) for row in rows)


_COMPILED = {
    "ko": (_compiled(BEFORE_KO), _compiled(AFTER_KO)),
    "en": (_compiled(BEFORE_EN), _compiled(AFTER_EN)),
}
_ANY_BEFORE = {
    language: re.compile("|".join(f"(?:{row.pattern})" for row in rows), re.IGNORECASE)
    for language, rows in (("ko", BEFORE_KO), ("en", BEFORE_EN))
}
_HEAD = 40
"""Characters before a number in which words that bear on it may stand."""
# Cheap questions asked first; most numbers have no such word beside them.
_HINT_AFTER = {
    "ko": re.compile(
        r"[을를이가도은는에의선대까지]{0,2}\s?(?:[이초넘웃상돌뛰훌크미밑하못안채한가육바다남정쯤내전수언꼴선아되])|"
        r"도\s|에서\s|[을를]\s\d"
    ),
    "en": re.compile(r"[\s+-]"),
}


def effects(text: str, start: int, end: int, language: str) -> tuple[set[Effect], int]:
    """What the words around `start:end` do to the number there, and where those before begin."""
    before, after = _COMPILED[language]
    found: set[Effect] = set()
    head = text[max(0, start - _HEAD) : start]
    begin = start
    if head and _ANY_BEFORE[language].search(head):
        for pattern, effect in before:
            match = pattern.search(head)
            if match is not None:
                found.add(effect)
                begin = min(begin, start - len(head) + match.start(match.lastindex or 0))
                break
    if _HINT_AFTER[language].match(text, end):
        for pattern, effect in after:
            if pattern.match(text, end):
                found.add(effect)
                break
    return found, begin


def told_end(text: str, end: int, language: str) -> int:
    """Where a number that ends at `end` is told to its end: 이상 of 석 달 이상 is part of it."""
    if _HINT_AFTER[language].match(text, end):
        for pattern, _ in _COMPILED[language][1]:
            if match := pattern.match(text, end):
                return match.end()
    return end


# How far "about", "nearly", "just over" reach, as shares of the value: "about 50" further than
# "about 52", which is told to the digit.
ABOUT = (0.08, 0.05, 0.03)
NEARLY = 0.08
JUST_OVER = 0.10
# How far above "more than" is still said, and how far below "less than".
BOUND_REACH = 0.25


def _about(size: float) -> float:
    """How far "about" reaches, as a share, by the digits that a figure is told to."""
    digits = len(f"{size:.6g}".split("e")[0].replace(".", "").strip("0"))
    return ABOUT[min(max(digits, 1), len(ABOUT)) - 1]


def qualified(number: Number, found: set[Effect], factor: float, offset: float) -> Quantity:
    """A bare quantity of a number under qualifiers; the caller fills in text and unit."""
    value, low, high = number.value, number.low, number.high
    bound: Bound = ""
    approximate = number.vague
    size = abs(value)
    if "some" in found:
        approximate = True
        low, high = value, max(high, value + more_than_place(value, number.place))
    if "about" in found:
        approximate = True
        give = max(_about(size) * size, 1.0 if size >= 10 and number.place >= 1 else 0.0)
        low, high = min(low, value - give), max(high, value + give)
    if "near_below" in found:
        approximate = True
        low, high = min(low, value - NEARLY * size), max(value, number.value)
    if "near_above" in found:
        approximate = True
        low, high = value, max(high, value + JUST_OVER * size)
    if "not" in found:
        bound = "not"
    # What is told in whole numbers is off by one at least, 0.32 micrograms are not.
    reach = max(BOUND_REACH * size, 1.0 if number.place >= 1 else 0.0)
    if "min" in found:
        bound = "min"
        low, high = value, max(high, value + reach)
    if "max" in found:
        bound = "max"
        low, high = min(low, value - reach), value
    if "negative" in found:
        value, low, high = -value, -high, -low
        bound = {"min": "max", "max": "min"}.get(bound, bound)  # type: ignore[assignment]
    if offset:
        return Quantity(
            number.start,
            number.end,
            "",
            low * factor + offset,
            high * factor + offset,
            value * factor + offset,
            "",
            "",
            bound=bound,
            approximate=approximate,
        )
    return Quantity(
        number.start,
        number.end,
        "",
        low * factor,
        high * factor,
        value * factor,
        "",
        "",
        bound=bound,
        approximate=approximate,
    )
