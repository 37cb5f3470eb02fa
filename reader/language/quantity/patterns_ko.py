"""Where a number may stand in a Korean sentence, and what it is worth there.

One pattern for digits, numerals in words, fractions, scores and halves; the groups of a
match tell which it was. What stands behind the number is looked up in `places_ko.py`.
"""

from __future__ import annotations

import re

from reader.language.quantity.number import Number
from reader.language.quantity.numerals_ko import (
    KOREAN_DIGITS,
    NATIVE,
    korean_digits,
    native_number,
    sino_number,
)

__all__ = ["NUMBER", "number_of"]

_FRACTION = (
    r"(?P<fd>\d+|[이삼사오육칠팔구십백천만두세네]+)\s?분의\s?(?P<fn>\d+|"
    r"[일이삼사오육칠팔구한두세]+)"
)
_SKIP = r"(?P<skip>\d{2,4}-\d{3,4}-\d{4}|\d{1,2}[·./]\d{1,2}(?=\s?(?:사태|혁명|항쟁|대책|운동|민주|테러|총선|선언|전쟁|쿠데타|비상|계엄))|https?://\S+|[\w.+-]+@[\w-]+\.[\w.]+)"
_SCORE = r"(?P<sa>\d{1,3})\s?(?:대|-|:)\s?(?P<sb>\d{1,3})(?=(?:로|의|으로|\s|[.,)\"”]|$))"
_WORDED = (
    rf"(?<![가-힣A-Za-z\d])(?:(?P<n>{NATIVE})|"
    rf"(?P<s>[수몇]?[일이삼사오육칠팔구십백천만억조]+))(?=여?\s?[가-힣A-Za-z%％㎞㎏㎡℃])"
)
_DIGITS = rf"(?<![\d.,])(?P<d>{KOREAN_DIGITS})"
_HALF = r"(?<![가-힣])(?P<h>절반|과반|반년|반토막|곱절|갑절)"
_ANY = "|".join((_SKIP, _FRACTION, _SCORE, _DIGITS, _WORDED, _HALF))
_FIRSTS = "".join(sorted({*NATIVE} - {"|"})) + "수몇일이삼사오육칠팔구십백천만억조절과반곱갑h"
NUMBER = re.compile(
    rf"(?:(?=\d)|(?<![가-힣A-Za-z\d])(?=[{_FIRSTS}]))"
    rf"(?:{_ANY})"
)


def number_of(text: str, match: re.Match[str]) -> Number | None:
    """The number of a match in digits or words; None where it belongs to a name, or is none."""
    if match["d"]:
        start = match.start()
        if start and (text[start - 1].isascii() and text[start - 1].isalpha()):
            return None
        # 3명 사망·5명 실종 goes on with another figure; 누리-2 and R·5 are names.
        item = text[start - 1 : start] == "·" and "가" <= text[start - 2 : start - 1] <= "힣"
        if start > 1 and text[start - 1] in "-·&" and text[start - 2].isalpha() and not item:
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
