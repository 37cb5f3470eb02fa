"""English numerals: words (thirty-seven, tens of thousands) and the names of scales.

Where in a sentence a numeral may stand is told by `patterns_en.py`.
"""

from __future__ import annotations

import re

from reader.language.quantity.number import Number, rounding

__all__ = ["ENGLISH_SCALE", "ENGLISH_WORDS", "english_word_number"]

_ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
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
    sorted((*_ONES, *_TENS, "hundred", "thousand", "million", "billion",
            "trillion", "dozen"), key=len, reverse=True)
)  # fmt: skip
ENGLISH_WORDS = (
    rf"(?:(?:half\s)?an?|several|a\s(?:few|couple)(?:\sof)?|few|couple(?:\sof)?)[\s-](?:hundred|"
    rf"thousand|million|billion|trillion|dozen)\b|(?:{_WORD})(?:(?:\sand\s|[\s-])(?:{_WORD}))*\b"
    rf"(?:\spoint(?:\s(?:{'|'.join(_ONES)}))+(?:\s(?:million|billion|trillion))?)?"
    r"|(?:dozens|scores|tens|hundreds|thousands|millions|billions)"
    r"(?:\sof\s(?:thousands|millions|billions))?\b"
)
_TOKEN = re.compile(r"[a-z]+")


def english_word_number(text: str, start: int, end: int) -> Number | None:
    """A number in English words (thirty-seven, a dozen, tens of thousands) within `start:end`.

    Stops where the words no longer make one number ("three and five").
    """
    lower = text[start:end].lower()
    tokens = [(m.group(), start + m.start(), start + m.end()) for m in _TOKEN.finditer(lower)]
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
                scale = 1.0 if rest[-1] in _ONES else ENGLISH_SCALE[rest.pop()]
                decimals = float("0." + "".join(str(_ONES[word]) for word in rest))
                stop = tokens[-1][2]
                value = (total + current + decimals) * scale
                place = 10.0 ** -len(rest) * scale
                return Number(start, stop, value, *rounding(value, place), place, False, True)
            continue
        elif token in _ONES or token in _TENS:
            worth = float(_ONES.get(token, _TENS.get(token, 0)))
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
