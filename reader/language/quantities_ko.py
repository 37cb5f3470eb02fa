"""Find the quantities of a Korean sentence.

One pass of a number pattern; what follows a number is looked up as unit or
counter, what stands around it widens or bounds it. Knows nothing of articles.
"""

from __future__ import annotations

import re
from dataclasses import replace

from reader.language.counted import korean_nouns
from reader.language.counters import COUNTERS, STRONG_COUNTERS, Counter
from reader.language.dates import date_spans
from reader.language.numerals import (
    KOREAN_DIGITS,
    NATIVE,
    Number,
    korean_digits,
    native_number,
    sino_number,
)
from reader.language.quantity import Effect, Quantity, apply, counting, effects, joined, placed
from reader.language.tables import covering
from reader.language.units import UNITS, Unit

__all__ = ["korean_quantities"]

_FRACTION = (
    r"(?P<fd>\d+|[이삼사오육칠팔구십백천만두세네]+)\s?분의\s?(?P<fn>\d+|"
    r"[일이삼사오육칠팔구한두세]+)"
)
_PHONE = r"(?P<skip>\d{2,4}-\d{3,4}-\d{4}|\d{1,2}[·./]\d{1,2}(?=\s?(?:사태|혁명|항쟁|대책|운동|민주|테러|총선|선언|전쟁|쿠데타|비상|계엄))|https?://\S+|[\w.+-]+@[\w-]+\.[\w.]+)"
_SCORE = r"(?P<sa>\d{1,3})\s?(?:대|-|:)\s?(?P<sb>\d{1,3})(?=(?:로|의|으로|\s|[.,)\"”]|$))"
_WORDED = (
    rf"(?<![가-힣A-Za-z\d])(?:(?P<n>{NATIVE})|"
    rf"(?P<s>[수몇]?[일이삼사오육칠팔구십백천만억조]+))(?=여?\s?[가-힣A-Za-z%％㎞㎏㎡℃])"
)
_DIGITS = rf"(?<![\d.,])(?P<d>{KOREAN_DIGITS})"
_HALF = r"(?<![가-힣])(?P<h>절반|과반|반년|반토막|곱절|갑절)"
_ANY = "|".join((_PHONE, _FRACTION, _SCORE, _DIGITS, _WORDED, _HALF))
_FIRSTS = "".join(sorted({*NATIVE} - {"|"})) + "수몇일이삼사오육칠팔구십백천만억조절과반곱갑h"
_NUMBER = re.compile(
    rf"(?:(?=\d)|(?<![가-힣A-Za-z\d])(?=[{_FIRSTS}]))"
    rf"(?:{_ANY})"
)
_UNIT_LENGTHS: dict[str, tuple[int, ...]] = {
    first: tuple(sorted({len(word) for word in words}, reverse=True))
    for first, words in (
        (first, [word for word in (*UNITS["ko"], *COUNTERS) if word[0] == first])
        for first in {word[0] for word in (*UNITS["ko"], *COUNTERS)}
    )
}
"""How long the units and counters are that begin with a character, longest first."""
# What may follow a unit written in one syllable, so that 3대통령 or 한 장관 count nothing.
_UNIT_ENDS = re.compile(
    r"(?![가-힣A-Za-z])|(?:약|어치|은|는|이|가|을|를|의|로|으로|과|와|도|만|에|까지|부터|보다|씩|당|대(?![가-힣])|여|짜리|쯤|"
    r"가량|정도|안팎|내외|이상|이하|미만|초과|남짓|째|간(?![가-힣])|동안|인(?![가-힣])|였|이었|이다|다(?![가-힣])|"
    r"라|며|뿐|중|치(?![가-힣])|꼴|분(?![가-힣])|말|초반|중반|후반|선(?![가-힣])|급|형|들|마다|조차|처럼|이나|나(?![가-힣])|"
    r"규모|수준|밖|뒤|후(?![가-힣])|전(?![가-힣])|건|나 |란|고|지만|면|면서|"
    r"든|반(?![가-힣])|사망|부상|확진|실종|구속|"
    r"증가|감소|상승|하락|폭락|급등|급락|인상|인하)"
)
_GLUED_NAME = re.compile(r"[가-힣]")
# Hangul that may be glued before digits without making them part of a name.
_GLUED_OK = re.compile(
    r"(?:약|총|단|만|각|월|연|근|제|또|첫|매|전|주|하루|최대|최소|최고|최저|평균|무려|고작|겨우|불과|시속|초속|섭씨|화씨|영하|영상|"
    r"규모|전체|추가|이상|당|까지|에서|보다|으로|이|가|은|는|을|를|의|와|과|도|로|에|등|및|중|간|기준|대비|상위|하위|누적|올해|"
    r"지난|오는|현재|마이너스|플러스|해발|높이|길이|무게|지름|둘레|너비|깊이|반경|인구|나이|신장|키|몸무게|정원|세율|금리)$"
)
_DAE = re.compile(r"대(?![가-힣])|대(?=[로의에를가는은]|까지|부터|초반|중반|후반)")
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
_RANGE = re.compile(r"\s?[~∼〜–—-]\s?")
_RANGE_GOES_ON = re.compile(r"\s?[~∼〜–—-]\s?\d")
_BETWEEN = re.compile(r"에서\s?$|부터\s?$")
_OUT_OF = re.compile(r"\s?(?:중에서|중에|중의|중|가운데|당)(?:의)?\s?(?:약\s)?(?:무려\s)?$")
_ZERO = re.compile(r"도\s?(?:없|못|안\s|나오지 않|[가-힣]{1,6}지\s(?:않|못))")
_MONEY_NEXT = re.compile(r"\s?(?:여|대)?\s?(?:원|달러|유로|엔|위안|파운드)")
_PREFIX_SPEED = re.compile(r"(시속|초속)\s?(?:약\s)?$")
_PREFIX_MAGNITUDE = re.compile(r"규모\s?(?:약\s)?$")
_PREFIX_F = re.compile(r"화씨\s?$")
_PER = re.compile(r"당(?=[\s(\d]|$)")
_OFFICE = re.compile(r"\s?(?:국회|대통령|총선|총리|의회|회장|대선|위원장|총재|이사장|사장|교황|왕)")
_LAW = re.compile(r"(?:법|헌법|조약|협정|규약|조례|규정|규칙)\s?(?:제\s?)?$")
_AGE_PAREN = re.compile(r"(?<=[가-힣])\((\d{2})\)")
_SPAN_LIMIT = 12


def korean_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a Korean text, in order; see `Quantity`."""
    if _NUMBER.search(text) is None:
        return ()
    spans = date_spans(text, "ko")
    found: list[Quantity] = []
    position = 0
    while (match := _NUMBER.search(text, position)) is not None:
        position = match.end()
        at = match.start()
        if match["skip"]:
            continue
        inside = covering(spans, at)
        if inside:
            position = max(position if match["d"] is None else inside, inside)
            continue
        quantity = _read(text, match)
        if quantity is None:
            continue
        position = max(quantity.end, at + 1)
        found.append(quantity)
    found = _merge(text, found)
    if "(" in text:
        found.extend(_ages(text, found))
    if not found:
        return ()
    found.extend(_shares(text, found))
    found.sort(key=lambda quantity: (quantity.start, quantity.end))
    return tuple(_with_nouns(text, found))


def _read(text: str, match: re.Match[str]) -> Quantity | None:
    if match["fd"]:
        return _fraction(text, match)
    if match["h"]:
        return _half(text, match)
    if match["sa"]:
        return _score(text, match)
    number = _number(text, match)
    if number is None:
        return None
    return _measured(text, number, words=match["d"] is None)


def _number(text: str, match: re.Match[str]) -> Number | None:
    if match["d"]:
        start = match.start()
        if start and (text[start - 1].isascii() and text[start - 1].isalpha()):
            return None
        if start > 1 and text[start - 1] in "-·&" and text[start - 2].isalpha():
            return None
        return korean_digits(text, start, match.end())
    if match["n"]:
        parsed = native_number(match["n"])
        # "여러" counts nothing that could be checked
        if match["n"] == "여러":
            return None
    else:
        parsed = sino_number(match["s"])
    if parsed is None:
        return None
    value, low, high, vague = parsed
    place = 10.0 if value >= 10 and value % 10 == 0 else 1.0
    return Number(match.start(), match.end(), value, low, high, place, vague, True)


def _unit_at(text: str, at: int, *, words: bool) -> tuple[str, Unit | Counter] | None:
    """The longest unit or counter written at `at`, if what follows lets it stand."""
    units = UNITS["ko"]
    for length in _UNIT_LENGTHS.get(text[at : at + 1], ()):
        word = text[at : at + length]
        if len(word) < length:
            continue
        row: Unit | Counter | None = units.get(word)
        counter = COUNTERS.get(word)
        if counter is not None and (row is None or _prefers_counter(text, at, word)):
            row = counter
        if row is None:
            continue
        if word.isascii() and at + length < len(text) and text[at + length].isascii():
            if text[at + length].isalpha():
                continue
        elif length <= 2 and not word.isascii() and not _UNIT_ENDS.match(text, at + length):
            continue
        if words and isinstance(row, Counter) and not row.native:
            continue
        return word, row
    return None


def _prefers_counter(text: str, at: int, word: str) -> bool:
    """주 is a week unless shares are spoken of; 분 is a minute after digits."""
    if word == "주":
        return "주식" in text or text[at + 1 : at + 2] in ("를", "의")
    return word not in (
        "분",
        "일",
        "년",
        "해",
        "달",
        "날",
        "세",
        "배",
        "돈",
        "할",
        "도",
        "위",
        "등",
        "차례",
    )


def _measured(text: str, number: Number, *, words: bool) -> Quantity | None:
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
    ordinal = (
        start > 0
        and text[start - 1] == "제"
        and (start == 1 or not _GLUED_NAME.match(text[start - 2]))
    )
    unit = _unit_at(text, at, words=words)
    if unit is None or (
        words and number.value < 2 and text[at - 1] == " " and unit[0] in ("대", "분", "두")
    ):
        return None if words else _plain(text, number, some)
    word, row = unit
    end = at + len(word)
    if _PER.match(text, end):
        return None  # 1인당, 3.3㎡당: what a figure is for, not a figure
    if words and not _word_is_number(text, number, at, word):
        return None
    if not words and not _is_quantity(text, start, word):
        return None
    if word == "조" and _LAW.search(text[max(0, start - 8) : start]):
        return None
    found, begin = effects(text, start, end, "ko")
    if some:
        found.add("some")
    if isinstance(row, Counter):
        return _count(text, number, (word, row), (begin, end), found, ordinal=ordinal)
    return _unit(text, number, row, (begin, end), found)


_NEEDS_SPACE = frozenset("대부기정동통점장문발수석사조항편본판층국인선권")


def _word_is_number(text: str, number: Number, at: int, word: str) -> bool:
    """Whether number words before a unit count: 구조대, 만일, 이조 do not."""
    glued = at == number.end
    body = text[number.start : number.end]
    if body[0] in "억조" or body in ("하나", "둘", "셋", "넷") or word in ("도", "등", "위"):
        return False
    if body[-1] in "억조" and not _MONEY_NEXT.match(text, number.end) and word not in ("개", "명"):
        return False
    if len(body) == 1 and glued and word in _NEEDS_SPACE:
        return False  # 세대, 한동안, 두부
    if len(body) == 1 and body in "십백천만" and glued:
        return word in ("명", "원", "달러", "개", "여") and body != "천"
    if body in ("서", "너", "닷", "엿", "석", "넉", "세") and word not in (
        *(
            "달",
            "개월",
            "장",
            "대",
            "척",
            "자",
            "냥",
            "명",
            "사람",
            "곳",
            "차례",
            "가지",
            "건",
            "마리",
            "번",
            "배",
            "시간",
        ),
        *(
            "개",
            "채",
            "그루",
            "군데",
            "쌍",
            "팀",
            "편",
            "권",
            "병",
            "잔",
            "골",
            "승",
            "주",
            "해",
            "나라",
            "분",
            "점",
            "석",
        ),
    ):
        return False
    return not (
        body == "한"
        and word
        in (
            "수",
            "시",
            "줄",
            "편",
            "술",
            "도",
            "날",
            "기",
            "문",
            "정",
            "주",
            "발",
            "통",
            "부",
            "조",
            "반",
            "판",
            "점",
            "동",
            "본",
            "층",
            "석",
            "사",
            "호",
            "세",
            "인",
            "국",
        )
    )


def _is_quantity(text: str, start: int, word: str) -> bool:
    """Whether digits glued to a Hangul word before them are a number of their own."""
    if start == 0 or not _GLUED_NAME.match(text[start - 1]):
        return True
    return word in STRONG_COUNTERS or _GLUED_OK.search(text[max(0, start - 4) : start]) is not None


def _plain(text: str, number: Number, some: bool) -> Quantity | None:
    """A number without a unit: kept if its writing says that it is one."""
    start, end = number.start, number.end
    if (
        start
        and _GLUED_NAME.match(text[start - 1])
        and not _GLUED_OK.search(text[max(0, start - 4) : start])
    ):
        return None
    if end < len(text) and text[end].isascii() and text[end].isalpha():
        return None
    surface = text[start:end]
    found, begin = effects(text, start, end, "ko")
    if some:
        found.add("some")
    quantity = apply(number, found, 1.0, 0.0)
    unit, dimension = "", "plain"
    if _PREFIX_MAGNITUDE.search(text[max(0, start - 6) : start]) and number.value < 10:
        dimension = "magnitude"
    elif (surface.endswith("조") and _LAW.search(text[max(0, start - 8) : start])) or (
        surface.isdigit() and len(surface) <= 4 and not _RANGE_GOES_ON.match(text, end)
    ):
        return None
    end_of = _decade(text, end, number, surface)
    if end_of is not None:
        low, high, end = end_of
        quantity = replace(quantity, low=low, high=high, approximate=True)
    return placed(quantity, text, (begin, end), unit, dimension)


def _decade(text: str, end: int, number: Number, surface: str) -> tuple[float, float, int] | None:
    """`1%대`, `1300원대 후반`: from the number to the next of its last digit."""
    if not _DAE.match(text, end):
        return None
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
    decade = _decade(text, end, number, "")
    quantity = apply(number, found, factor, offset)
    if decade is not None:
        low, high, end = decade
        quantity = replace(
            quantity, low=low * factor + offset, high=high * factor + offset, approximate=True
        )
    elif dimension == "duration":
        quantity = _soften(quantity, number, row)
    elif dimension in ("share", "points", "multiple") and number.place == 1 and not found:
        half = 0.5 if dimension != "multiple" else 0.05 * number.value
        quantity = replace(
            quantity,
            low=quantity.value - half * factor,
            high=quantity.value + half * factor,
        )
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


def _soften(quantity: Quantity, number: Number, row: Unit) -> Quantity:
    """A duration is told to the unit: 두 달 is some eight weeks. Days and less are exact."""
    if row.factor <= 1:
        return quantity
    give = 0.25 * row.factor if row.factor > 7 else 0.2 * row.factor
    return replace(quantity, low=quantity.low - give, high=quantity.high + give)


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
    if row.unit in ("grade", "line", "term", "floor", "class") or ordinal:
        unit, dimension = word, "ordinal"
        if word == "조" and row.unit != "grade":
            return None
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
    quantity = apply(number, found, 1.0, 0.0)
    if number.value == 1 and number.spelled and _ZERO.match(text, end):
        quantity = replace(quantity, value=0.0, low=0.0, high=0.0)
    decade = _decade(text, end, number, "") if word != "대" else None
    if decade is not None:
        quantity = replace(quantity, low=decade[0], high=decade[1], approximate=True)
        end = decade[2]
    return placed(quantity, text, (begin, end), unit, dimension)


_FRACTION_WORDS = {"두": 2.0, "세": 3.0, "네": 4.0, "한": 1.0}


def _part(word: str) -> float | None:
    if word.isdigit():
        return float(word)
    if word in _FRACTION_WORDS:
        return _FRACTION_WORDS[word]
    digits = {char: float(value) for value, char in enumerate("일이삼사오육칠팔구", 1)}
    if word in digits:
        return digits[word]
    parsed = sino_number(word)
    return parsed[0] if parsed else None


def _fraction(text: str, match: re.Match[str]) -> Quantity | None:
    below, above = _part(match["fd"]), _part(match["fn"])
    if not below or above is None or above > below:
        return None
    value = 100 * above / below
    number = Number(match.start(), match.end(), value, value * 0.96, value * 1.04, 1.0)
    found, begin = effects(text, match.start(), match.end(), "ko")
    quantity = apply(number, found, 1.0, 0.0)
    return replace(
        quantity,
        start=begin,
        end=match.end(),
        text=text[begin : match.end()],
        unit="%",
        dimension="share",
    )


def _half(text: str, match: re.Match[str]) -> Quantity:
    word = match["h"]
    start, end = match.start(), match.end()
    if word == "반년":
        return Quantity(start, end, word, 152, 213, 182.6, "day", "duration", approximate=True)
    if word in ("곱절", "갑절"):
        return Quantity(start, end, word, 1.9, 2.1, 2.0, "x", "multiple", approximate=True)
    found, begin = effects(text, start, end, "ko")
    if word == "과반":
        found.add("min")
    quantity = apply(Number(start, end, 50.0, 47.0, 53.0, 10.0), found, 1.0, 0.0)
    return replace(
        quantity, start=begin, end=end, text=text[begin:end], unit="%", dimension="share",
        approximate=True,
    )  # fmt: skip


def _score(text: str, match: re.Match[str]) -> Quantity | None:
    start, end = match.start(), match.end()
    if start and (text[start - 1].isalnum() or text[start - 1] in "-.,/"):
        return None
    one, other = int(match["sa"]), int(match["sb"])
    value = float(one - other)
    return Quantity(start, end, text[start:end], value, value, value, f"{one}:{other}", "score")


def _merge(text: str, found: list[Quantity]) -> list[Quantity]:
    """Join ranges (3~5%), and sums told in two units (3시간 20분)."""
    merged: list[Quantity] = []
    for quantity in found:
        last = merged[-1] if merged else None
        if last is not None:
            gap = text[last.end : quantity.start]
            ranged = _ranged(text, last, quantity, gap)
            if ranged is not None:
                merged[-1] = ranged
                continue
            if gap in ("", " ") and _sums(last, quantity):
                merged[-1] = joined(last, quantity, text)
                continue
        merged.append(quantity)
    return [quantity for quantity in merged if not _is_bare(quantity)]


def _is_bare(quantity: Quantity) -> bool:
    """A short number without a unit that no range took up says nothing."""
    return quantity.dimension == "plain" and quantity.text.isdigit() and len(quantity.text) <= 4


def _sums(first: Quantity, second: Quantity) -> bool:
    if first.dimension != second.dimension or first.unit != second.unit:
        return False
    if first.dimension not in ("duration", "money", "length", "mass") or first.bound:
        return False
    return second.value < first.value and first.text[-1:] != second.text[-1:]


def _ranged(text: str, first: Quantity, second: Quantity, gap: str) -> Quantity | None:
    if not gap or len(gap) > _SPAN_LIMIT or second.bound == "range":
        return None
    dash = _RANGE.fullmatch(gap)
    between = _BETWEEN.fullmatch(gap) and text.startswith((" 사이", "사이"), second.end)
    if not dash and not between:
        return None
    low = first
    if first.dimension == "plain" and second.dimension != "plain":
        # 10~20만 명: the scale and unit of the second hold for the first
        ratio = second.value / max(float(re.sub(r"[^\d.]", "", second.text) or 1), 1e-9)
        factor = ratio if first.value * ratio <= second.value else second.value / second.value
        low = replace(first, value=first.value * factor, low=first.value * factor)
    elif first.dimension != second.dimension or first.unit != second.unit:
        return None
    if low.value > second.value:
        return None
    return replace(
        second,
        start=first.start,
        text=text[first.start : second.end],
        low=low.value,
        high=second.value,
        value=(low.value + second.value) / 2,
        bound="range",
        approximate=True,
    )


def _ages(text: str, found: list[Quantity]) -> list[Quantity]:
    """`김모(48)` gives an age."""
    taken = [(quantity.start, quantity.end) for quantity in found]
    ages = []
    for match in _AGE_PAREN.finditer(text):
        start, end = match.start(1), match.end(1)
        if any(begin < end and start < stop for begin, stop in taken):
            continue
        value = float(match[1])
        ages.append(Quantity(start, end, match[1], value, value, value, "year", "age"))
    return ages


_BARE_NATIVE = re.compile(
    r"\s?(?:중|가운데)\s?(하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)(?![가-힣]{0,1}째)"
)


def _shares(text: str, found: list[Quantity]) -> list[Quantity]:
    """`3명 중 1명` says a share beside its two counts."""
    shares: list[Quantity] = []
    for index, whole in enumerate(found):
        if whole.dimension not in ("count",) or whole.value <= 0:
            continue
        bare = _BARE_NATIVE.match(text, whole.end)
        if bare is not None:
            parsed = native_number(bare[1])
            if parsed is not None:
                value = parsed[0]
                part = Quantity(
                    bare.start(1), bare.end(1), bare[1], value, value, value, whole.unit, "count"
                )
                shares.append(part)
                shares.append(_share(text, whole, part))
            continue
        if index + 1 >= len(found):
            continue
        part = found[index + 1]
        same = part.dimension == "count" and part.unit == whole.unit
        if same and _OUT_OF.fullmatch(text[whole.end : part.start]) and part.value <= whole.value:
            shares.append(_share(text, whole, part))
    return shares


def _share(text: str, whole: Quantity, part: Quantity) -> Quantity:
    value = 100 * part.value / whole.value
    # small wholes (10명 중 4명) are rounded shares: half a step either way
    give = 50 / whole.value if whole.value <= 10 else 0.5
    return Quantity(
        whole.start,
        part.end,
        text[whole.start : part.end],
        value - give,
        value + give,
        value,
        "%",
        "share",
        approximate=True,
    )


def _with_nouns(text: str, found: list[Quantity]) -> list[Quantity]:
    named = []
    for quantity in found:
        noun, nouns = korean_nouns(text, quantity.start, quantity.end)
        named.append(counting(quantity, noun, nouns) if noun else quantity)
    return named
