"""A Korean number with the unit or counter behind it, made a quantity.

A measure (30㎞), a count (3명, 제3차), or a number that stands alone (규모 7.0, 1%대).
Fractions and scores, which have no unit of their own, stand in `ratios_ko.py`.
"""

from __future__ import annotations

import re

from reader.language.quantity.counters import Counter
from reader.language.quantity.model import MEASURES, Quantity, figure, placed
from reader.language.quantity.number import Number, percent_give, whole_give
from reader.language.quantity.places_ko import (
    DAE_ENDS,
    is_ordinal,
    stands_alone,
    unit_at,
    word_is_number,
)
from reader.language.quantity.qualifiers import Effect, effects, qualified
from reader.language.quantity.unit import Unit
from reader.records import replace

__all__ = ["measured"]

_DAE = re.compile(rf"대(?:{DAE_ENDS})")
_DAE_PART = re.compile(r"대\s?(초반|중반|후반)")
_PART = {"초반": (0.0, 0.45), "중반": (0.3, 0.75), "후반": (0.6, 1.0)}
_DECADE_OF_LIFE = re.compile(
    r"대(?:의|인|로|가|는)?\s?(?:초반|중반|후반)?(?:의)?\s?(?:남성|여성|남자|여자|남녀|남|여|청년|청소년|승객|운전자|직원|A씨|B씨|[A-Z]씨|노동자|근로자|주민|"
    r"환자|부부|학생|노인|가장|어머니|아버지|교사|의사|피의자|용의자|피고인|이상|이하|인구|직장인|소비자|작업자|유권자|딸|아들|"
    r"주부|농민|관광객|회사원|자영업|(?:[가-힣]\s?모|[가-힣]{2,3})\s?씨)"
)
_RANK_OF = re.compile(
    r"대\s(?:그룹|기업|재벌|건설사|은행|증권사|로펌|도시|과제|공약|범죄|의혹|개혁|국정|대기업|거래소|통신사|정유사|시중)"
)
_RANGE_GOES_ON = re.compile(r"\s?[~∼〜–—-]\s?\d")
_ZERO = re.compile(r"도\s?(?:없|못|안\s|나오지 않|[가-힣]{1,6}지\s(?:않|못))")
_PREFIX_SPEED = re.compile(r"(시속|초속)\s?(?:약\s)?$")
_PREFIX_MAGNITUDE = re.compile(r"규모\s?(?:약\s)?$")
_PREFIX_POINTS = re.compile(r"(?<![가-힣])(?:승점|평점|벌점)\s?$")  # 승점 26으로 3위다
_PREFIX_F = re.compile(r"화씨\s?$")
_PER = re.compile(r"당(?=[\s(\d]|$)")
_OFFICE = re.compile(r"\s?(?:국회|대통령|총선|총리|의회|회장|대선|위원장|총재|이사장|사장|교황|왕)")
_MATE = re.compile(r"\s(?:항해사|기관사|통신사|서기관)")
_AIRLINE = re.compile(r"(?:항공|에어|에어라인|에어웨이즈)\s$")
_FLIGHTS = re.compile(r"결항|취소|운항|지연|증편|감편|투입|편성|회항|띄우|띄웠|예약")
_NUMBERED_GOAL = re.compile(r"\s?(?:골|홈런)")
_CHAMBER = re.compile(
    r"(?:법원|지법|고법|형사|민사|행정|가사|특허|합의|단독|항소|재판|수사|강력|특수|공공|공안|조사|부패)\s?제?$"
)
"""Courts and prosecutors number their chambers: 대법원 3부, 형사합의24부."""
_LAW = re.compile(r"(?:법|헌법|조약|협정|규약|조례|규정|규칙)\s?(?:제\s?)?$")


def measured(text: str, number: Number, *, words: bool) -> Quantity | None:
    """The quantity that a number makes with what stands around it; `words`: not in digits.

    None where it is part of a word or name, or is a number of no size (민법 3조).
    """
    at = number.end
    start = number.start
    some = text.startswith("여", at) and not text.startswith(
        ("여성", "여자", "여명", "여당", "여야"), at
    )
    if text.startswith(("여명", "여 명"), at):
        some = True
    if some:
        at += 1
    if at < len(text) and text[at] == " ":
        at += 1
    ordinal = is_ordinal(text, start, at)
    unit = unit_at(text, at, words=words)
    if unit is None or (
        words and number.value < 2 and text[at - 1] == " " and unit[0] in ("대", "분", "두")
    ):
        return None if words else _plain(text, number, some)
    word, row = unit
    end = at + len(word)
    if word == "등" and _MATE.match(text, end):
        return None  # 2등 항해사: a post
    if _PER.match(text, end):
        return None  # 1인당, 3.3㎡당: what a figure is for, not a figure
    if words and not word_is_number(text, number, at, word):
        return None
    if not words and not stands_alone(text, start, word):
        return None
    if word == "조" and _LAW.search(text[max(0, start - 8) : start]):
        return None
    if word == "부" and _CHAMBER.search(text, max(0, start - 8), start):
        return None
    found, begin = effects(text, start, end, "ko")
    if some:
        found.add("some")
    if isinstance(row, Counter):
        return _count(text, number, (word, row), (begin, end), found, ordinal=ordinal)
    return _unit(text, number, row, (begin, end), found)


def _plain(text: str, number: Number, some: bool) -> Quantity | None:
    """A number without a unit: kept if its writing says that it is one."""
    start, end = number.start, number.end
    if not stands_alone(text, start):
        return None
    if end < len(text) and text[end].isascii() and text[end].isalpha():
        return None
    surface = text[start:end]
    found, begin = effects(text, start, end, "ko")
    if some:
        found.add("some")
    quantity = qualified(number, found, 1.0, 0.0)
    unit, dimension = "", "plain"
    if _PREFIX_MAGNITUDE.search(text[max(0, start - 6) : start]) and number.value < 10:
        dimension = "magnitude"
    elif _PREFIX_POINTS.search(text[max(0, start - 4) : start]):
        unit, dimension = "point", "index"
    elif (surface.endswith("조") and _LAW.search(text[max(0, start - 8) : start])) or (
        surface.isdigit() and len(surface) <= 4 and not _RANGE_GOES_ON.match(text, end)
    ):
        return None
    end_of = _decade(text, end, number)
    if end_of is not None:
        low, high, end = end_of
        quantity = replace(quantity, low=low, high=high, approximate=True)
    return placed(quantity, text, (begin, end), unit, dimension)


def _decade(text: str, end: int, number: Number) -> tuple[float, float, int] | None:
    """`1%대`, `1300원대 후반`: from the number to the next of its last digit."""
    if not _DAE.match(text, end):
        return None
    if number.vague:
        return number.low, number.high, end + 1  # 수백억원대
    low, width = number.value, number.place
    if number.place >= 1 and number.value < 10:
        width = 1.0
    match = _DAE_PART.match(text, end)
    if match is None:
        return low, low + width * 0.999, end + 1
    from_, to = _PART[match[1]]
    return low + width * from_, low + width * to, match.end()


def _unit(
    text: str, number: Number, row: Unit, span: tuple[int, int], found: set[Effect]
) -> Quantity | None:
    begin, end = span
    factor, dimension, unit, offset = row.factor, row.dimension, row.unit, row.offset
    if dimension == "degree":
        dimension = "temperature"
        if _PREFIX_F.search(text[max(0, number.start - 4) : number.start]):
            factor, offset = 5 / 9, -160 / 9
    speed = _PREFIX_SPEED.search(text[max(0, number.start - 7) : number.start])
    if speed is not None and dimension == "length":
        per_hour = 1.0 if speed[1] == "시속" else 3600.0
        factor, dimension, unit = factor * per_hour / 1000, "speed", "km/h"
        begin = min(begin, number.start - len(speed[0]))
    decade = _decade(text, end, number)
    quantity = qualified(number, found, factor, offset)
    if decade is not None:
        low, high, end = decade
        quantity = replace(
            quantity, low=low * factor + offset, high=high * factor + offset, approximate=True
        )
    elif dimension == "duration":
        quantity = _soften(quantity, row)
    elif dimension in ("share", "points", "multiple") and number.place == 1 and not found:
        half = percent_give(number.value) if dimension != "multiple" else 0.05 * number.value
        quantity = replace(
            quantity,
            low=quantity.value - half * factor,
            high=quantity.value + half * factor,
        )
    elif dimension in MEASURES and number.place == 1 and not found:
        give = whole_give(number.value) * abs(factor)
        quantity = replace(quantity, low=quantity.value - give, high=quantity.value + give)
    if dimension == "share" and number.place >= 10 and not found and decade is None:
        quantity = replace(quantity, low=quantity.value - 0.5, high=quantity.value + 0.5)
    if dimension == "duration" and text.startswith(" 반", end) and unit == "day":
        half = 0.5 * row.factor
        if not text[end + 2 : end + 3].isalpha():
            end += 2
            quantity = replace(
                quantity,
                value=quantity.value + half,
                low=quantity.low + half,
                high=quantity.high + half,
            )
    return placed(quantity, text, (begin, end), unit, dimension)


def _soften(quantity: Quantity, row: Unit) -> Quantity:
    """A duration is told to the unit: 두 달 is some eight weeks. Days and less are exact."""
    if row.factor <= 1:
        return quantity
    give = 0.25 * row.factor if row.factor > 7 else 0.2 * row.factor
    return replace(quantity, low=quantity.low - give, high=quantity.high + give)


def _is_flight(text: str, start: int, end: int) -> bool:
    """Whether flights are named by number, 하늘항공 318편은, not counted: 하늘항공 12편이 결항."""
    if _AIRLINE.search(text, max(0, start - 8), start) is None:
        return False
    return _FLIGHTS.search(text, end, end + 16) is None


def _count(
    text: str,
    number: Number,
    written: tuple[str, Counter],
    span: tuple[int, int],
    found: set[Effect],
    *,
    ordinal: bool,
) -> Quantity | None:
    begin, end = span
    word, row = written
    unit, dimension = row.unit, "count"
    if word == "편" and _is_flight(text, number.start, end):
        return figure(text, (begin, end), number.value, (word, "ordinal"))
    if word == "호" and (goal := _NUMBERED_GOAL.match(text, end)):
        unit, end = "score-unit", goal.end()
    elif row.unit in ("grade", "line", "term", "floor", "class") or ordinal:
        unit, dimension = word, "ordinal"
        if word == "조" and row.unit != "grade":
            return None
    elif text.startswith("째", end) and row.unit in ("score-unit", "case", "person"):
        end += 1  # the eleventh goal of a season makes eleven, 9건째 nine cases so far
    elif text.startswith("째", end):
        unit, dimension, end = word, "ordinal", end + 1
    if word == "대" and dimension == "count":
        if _DECADE_OF_LIFE.match(text, end - 1) and 10 <= number.value <= 90:
            low, high = number.value, number.value + 9
            return Quantity(
                begin, end, text[begin:end], low, high, number.value + 5, "year", "age",
                approximate=True,
            )  # fmt: skip
        if _OFFICE.match(text, end):
            unit, dimension = word, "ordinal"
        elif _RANK_OF.match(text, end - 1):
            unit, dimension = "top", "ordinal"
    quantity = qualified(number, found, 1.0, 0.0)
    if number.value == 1 and number.spelled and _ZERO.match(text, end):
        quantity = replace(quantity, value=0.0, low=0.0, high=0.0)
    decade = _decade(text, end, number) if word != "대" else None
    if decade is not None:
        quantity = replace(quantity, low=decade[0], high=decade[1], approximate=True)
        end = decade[2]
    return placed(quantity, text, (begin, end), unit, dimension)
