"""Numbers as they are written: digits with Korean or English scales, and words.

Gives each number's value and the interval that its own rounding allows. Knows
nothing of units.
"""

from __future__ import annotations

import re

from reader.language.records import record

__all__ = [
    "Number",
    "english_word_number",
    "korean_digits",
    "native_number",
    "rounding",
    "sino_number",
]


@record
class Number:
    """A number at `start:end` with the interval `low..high` that it stands for.

    `place` is the worth of its last digit that is not a rounding zero; `vague`
    marks 수십, dozens; `spelled` numbers in words.
    """

    start: int
    end: int
    value: float
    low: float
    high: float
    place: float
    vague: bool = False
    spelled: bool = False


# The widest that a round figure may be taken: 5만 is 47,500 to 52,500.
WIDEST_ROUNDING = 0.05
# Below this, whole numbers are taken for exact counts: 20 dead are not 21.
SMALLEST_ROUNDED = 100


def rounding(value: float, place: float) -> tuple[float, float]:
    """The interval of numbers that would be written so, `place` being the last digit's worth."""
    size = abs(value)
    if place >= 1 and size < SMALLEST_ROUNDED:
        return value, value
    if place == 1:
        return value, value
    half = place / 2
    if place >= 1:
        half = min(half, WIDEST_ROUNDING * size)
    return value - half, value + half


def _place_of(digits: str) -> float:
    """Worth of the last digit that is not a trailing zero; decimals count every digit."""
    plain = digits.replace(",", "")
    whole, _, fraction = plain.partition(".")
    if fraction:
        return float(10.0 ** -len(fraction))
    stripped = whole.rstrip("0")
    if not stripped:
        return 1.0
    return float(10 ** (len(whole) - len(stripped)))


_SCALE = {
    "십": 10.0,
    "백": 100.0,
    "천": 1000.0,
    "만": 1e4,
    "萬": 1e4,
    "억": 1e8,
    "億": 1e8,
    "조": 1e12,
    "兆": 1e12,
    "경": 1e16,
}
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
# A scale is no scale where it begins another word: 3경기, 2조각, 5천연.
_BIG = (
    r"(?:[만萬億兆](?!원경|족스|료|기일)|억(?!제|류|울|지로)|"
    r"조(?!각|건|직|사[가를는한 ]|치|항|립|합|선|업|정|절|기|교)|"
    r"경(?!기|찰|쟁|제|우|로|북|남|상|영|비|력|매|계))"
)
_COMPONENT = re.compile(rf"(?P<d>{_DIGITS})(?P<s>[십백천](?!연|여명))?(?P<y>여|몇)?(?P<b>{_BIG})?")
KOREAN_DIGITS = (
    rf"(?:{_DIGITS})(?:[십백천](?!연))?(?:여(?={_BIG}))?(?:{_BIG})?"
    rf"(?:(?:(?<=[만억조경萬億兆])\s?|(?<=[천백]))(?:{_DIGITS})(?:[십백천](?!연))?(?:{_BIG})?)*"
)


def korean_digits(text: str, start: int, end: int) -> Number | None:
    """A number in digits with Korean scales (2조4100억, 557만6000, 6조5천억) within `start:end`.

    Ends before a part that belongs to what follows ("2조 4개국").
    """
    total = section = 0.0  # section: what a following 만, 억 or 조 will multiply
    place = 1.0
    position = start
    last_big = last_small = float("inf")
    several = False
    while position < end:
        at = position
        spaced = position > start and text[at] == " "
        match = _COMPONENT.match(text, at + 1 if spaced else at, end)
        if match is None:
            break
        digits = match["d"]
        amount = float(digits.replace(",", ""))
        big = _SCALE[match["b"]] if match["b"] else 1.0
        small = _SCALE[match["s"]] if match["s"] else 1.0
        if position > start and (
            big >= last_big or (section and amount * small >= last_small) or last_small == 1.0
        ):
            break
        if spaced and ((big == 1.0 and amount * small < 1000) or section):
            break
        place = _place_of(digits) * small * big
        section += amount * small
        last_small = small
        if match["b"]:
            total += section * big
            section, last_big, last_small = 0.0, big, float("inf")
        several = several or match["y"] is not None
        position = match.end()
    total += section
    if position == start:
        return None
    low, high = rounding(total, place)
    if several:
        low, high = total, total + more_than_place(total, place)
    return Number(start, position, total, low, high, place)


def more_than_place(value: float, place: float) -> float:
    """How far 여 ("and some") may reach above: 2000여 to 2600, 10여 to 19."""
    if value < SMALLEST_ROUNDED:
        return max(place - 1, 0.0)
    return min(place, 0.3 * value)


_SINO_DIGIT = {char: value for value, char in enumerate("일이삼사오육칠팔구", 1)}


def sino_number(word: str) -> tuple[float, float, float, bool] | None:
    """`(value, low, high, vague)` of a number in Sino-Korean words (이십, 수백만, 몇십)."""
    vague = word[0] in "수몇"
    body = word[1:] if vague else word
    if not body:
        return None
    total = section = digit = 0.0
    seen_digit = False
    for char in body:
        if char in _SINO_DIGIT:
            if seen_digit:
                return None
            digit, seen_digit = float(_SINO_DIGIT[char]), True
        elif char in "십백천":
            section += (digit or 1.0) * _SCALE[char]
            digit, seen_digit = 0.0, False
        elif char in _SCALE:
            total += (section + digit or 1.0) * _SCALE[char]
            section = digit = 0.0
            seen_digit = False
        else:
            return None
    value = total + section + digit
    if value < 10:
        return None
    if vague:
        return 4 * value, 2 * value, 9.99 * value, True
    place = 1.0
    while value % (place * 10) == 0 and place * 10 <= value:
        place *= 10
    low, high = rounding(value, place)
    return value, low, high, False


_ONES = {
    "하나": 1, "한": 1, "두": 2, "둘": 2, "세": 3, "셋": 3, "석": 3, "서": 3, "네": 4, "넷": 4,
    "넉": 4, "너": 4, "다섯": 5, "닷": 5, "여섯": 6, "엿": 6, "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
_TENS = {
    "열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70,
    "여든": 80, "아흔": 90,
}  # fmt: skip
_BETWEEN = {
    "한두": (1, 2), "두세": (2, 3), "두서너": (2, 4), "두어": (2, 3), "서너": (3, 4),
    "너댓": (4, 5), "네댓": (4, 5), "네다섯": (4, 5), "대여섯": (5, 6), "대여섯여": (5, 6),
    "예닐곱": (6, 7), "일고여덟": (7, 8), "여덟아홉": (8, 9), "열댓": (14, 16), "여남은": (10, 13),
    "여러": (3, 9), "몇": (2, 9), "몇몇": (2, 9),
}  # fmt: skip
_by_length = sorted(
    {*_ONES, *_TENS, *_BETWEEN, *(ten + one for ten in _TENS for one in _ONES)},
    key=len,
    reverse=True,
)
NATIVE = "|".join(_by_length)


def native_number(word: str) -> tuple[float, float, float, bool] | None:
    """`(value, low, high, vague)` of a native Korean numeral (스물세, 한두, 열댓)."""
    if word in _BETWEEN:
        low, high = _BETWEEN[word]
        return (low + high) / 2, float(low), float(high), True
    if word in _ONES:
        return float(_ONES[word]), float(_ONES[word]), float(_ONES[word]), False
    for ten, worth in _TENS.items():
        if word.startswith(ten):
            rest = word[len(ten) :]
            value = float(worth + (_ONES[rest] if rest else 0))
            return value, value, value, False
    return None


_ENGLISH_ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_ENGLISH_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
ENGLISH_SCALE = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "dozen": 12.0, "mn": 1e6, "bn": 1e9, "tn": 1e12, "trn": 1e12, "m": 1e6, "b": 1e9, "k": 1e3,
}  # fmt: skip
_VAGUE = {
    "dozens": (24, 99), "scores": (40, 160), "tens": (20, 99), "hundreds": (200, 999),
    "thousands": (2e3, 9999), "millions": (2e6, 9.9e6), "billions": (2e9, 9.9e9),
}  # fmt: skip
_WORD = "|".join(
    sorted((*_ENGLISH_ONES, *_ENGLISH_TENS, "hundred", "thousand", "million", "billion",
            "trillion", "dozen"), key=len, reverse=True)
)  # fmt: skip
ENGLISH_WORDS = (
    rf"(?:(?:half\s)?an?|several|a\s(?:few|couple)(?:\sof)?|few|couple(?:\sof)?)[\s-](?:hundred|"
    rf"thousand|million|billion|trillion|dozen)\b|(?:{_WORD})(?:(?:\sand\s|[\s-])(?:{_WORD}))*\b"
    rf"(?:\spoint(?:\s(?:{'|'.join(_ENGLISH_ONES)}))+(?:\s(?:million|billion|trillion))?)?"
    r"|(?:dozens|scores|tens|hundreds|thousands|millions|billions)"
    r"(?:\sof\s(?:thousands|millions|billions))?\b"
)
_ENGLISH_TOKEN = re.compile(r"[a-z]+")


def english_word_number(text: str, start: int, end: int) -> Number | None:
    """A number in English words (thirty-seven, a dozen, tens of thousands) within `start:end`.

    Stops where the words no longer make one number ("three and five").
    """
    lower = text[start:end].lower()
    tokens = [
        (m.group(), start + m.start(), start + m.end()) for m in _ENGLISH_TOKEN.finditer(lower)
    ]
    if not tokens:
        return None
    if tokens[0][0] in _VAGUE:
        low, high = _VAGUE[tokens[0][0]]
        if len(tokens) > 2 and tokens[2][0] in _VAGUE:
            factor = {"thousands": 1e3, "millions": 1e6, "billions": 1e9}.get(tokens[2][0], 1.0)
            low, high = low * factor, high * factor
        return Number(start, end, (low * high) ** 0.5, low, high, low, True, True)
    return _counted_words(tokens, start)


def _counted_words(tokens: list[tuple[str, int, int]], start: int) -> Number | None:
    total = current = 0.0
    stop = start
    spread = 1.0
    seen = False
    fraction = 0.0
    for index, (token, _, token_end) in enumerate(tokens):
        if token in ("a", "an"):
            current = 1.0 if not fraction else current
        elif token == "half":
            fraction = 0.5
        elif token in ("several", "few"):
            current, spread = 3.5, 1.8
        elif token in ("couple", "of", "and", "point"):
            if token == "couple":
                current = 2.0
            if token == "point":
                rest = [word for word, _, _ in tokens[index + 1 :]]
                scale = 1.0 if rest[-1] in _ENGLISH_ONES else ENGLISH_SCALE[rest.pop()]
                decimals = float("0." + "".join(str(_ENGLISH_ONES[word]) for word in rest))
                stop = tokens[-1][2]
                value = (total + current + decimals) * scale
                place = 10.0 ** -len(rest) * scale
                return Number(start, stop, value, *rounding(value, place), place, False, True)
            continue
        elif token in _ENGLISH_ONES or token in _ENGLISH_TENS:
            worth = float(_ENGLISH_ONES.get(token, _ENGLISH_TENS.get(token, 0)))
            tens = current % 100
            if seen and not (tens == 0 or (tens >= 20 and tens % 10 == 0 and worth < 10)):
                break
            if seen and worth >= 10 and current == 0 and total == 0:
                break
            current += worth
        else:
            scale = ENGLISH_SCALE[token]
            current = (fraction or current or 1.0) * scale
            fraction = 0.0
            if scale >= 1000:
                if total and total % scale == 0 and total < scale:
                    break
                total, current = total + current, 0.0
        seen = True
        stop = token_end
    value = total + current
    if not seen or stop == start:
        return None
    if tokens[-1][0] == "dozen" and stop == tokens[-1][2] and value >= 24:
        return Number(start, stop, value, value - 2, value + 3, 12.0, False, True)
    if spread > 1:
        return Number(start, stop, value, value / spread, value * spread, value, True, True)
    place = 1.0
    while value >= 10 * place and value % (place * 10) == 0:
        place *= 10
    return Number(start, stop, value, *rounding(value, place), place, False, True)


def digits_number(digits: str, scale: float, start: int, end: int) -> Number:
    """A number in digits times a scale (`5.6` million)."""
    value = float(digits.replace(",", "")) * scale
    place = _place_of(digits) * scale
    return Number(start, end, value, *rounding(value, place), place)
