"""Korean numerals: digits with scales (2조4100억), Sino-Korean and native words (이십, 스물세).

Where in a sentence a numeral may stand is told by `patterns_ko.py`.
"""

from __future__ import annotations

import re

from reader.language.quantity.number import Number, more_than_place, place_of, rounding

__all__ = ["KOREAN_DIGITS", "NATIVE", "korean_digits", "native_number", "sino_number"]

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
        place = place_of(digits) * small * big
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
