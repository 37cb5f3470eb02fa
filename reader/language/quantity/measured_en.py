"""An English number with what stands around it, made a quantity.

Money ($5.6 million), a measure (30 miles), an ordinal (No. 5, 3rd), or a number whose noun
is still to be found. Fractions and scores stand in `ratios_en.py`.
"""

from __future__ import annotations

import re

from reader.language.quantity.model import MEASURES, Quantity, figure, placed
from reader.language.quantity.number import Number, digits_number, percent_give, whole_give
from reader.language.quantity.numerals_en import ENGLISH_SCALE, english_word_number
from reader.language.quantity.qualifiers import effects, qualified
from reader.language.quantity.unit import Unit
from reader.language.quantity.units import UNITS
from reader.records import replace

__all__ = ["in_digits", "worded"]

_CODES = {
    "$": "USD", "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "hk$": "HKD",
    "nz$": "NZD", "s$": "SGD", "r$": "BRL", "nt$": "TWD", "€": "EUR", "£": "GBP", "¥": "JPY",
    "₩": "KRW", "₹": "INR", "usd": "USD", "eur": "EUR", "gbp": "GBP", "krw": "KRW", "jpy": "JPY",
}  # fmt: skip
_MILLIONS = re.compile(
    r"m\s(?:[a-z]+\s)?(?:[a-z]{3,}s|people|men|women|children|won|yen|yuan|staff|more|fewer)\b"
)
_AUDIENCE = re.compile(
    r"\b(?:audiences?|viewership|readership|population|circulation|membership|electorate|workforce|"
    r"users|viewers|subscribers|customers|voters|visitors)\s(?:[a-z]+\s){0,3}$"
)
"""What is counted in millions, named before: an audience of 3.2m."""
_YEAR_OF_ERA = re.compile(r"\s?(?:BC|BCE|AD|CE)\b")
_NIGHT = re.compile(r"\snight\s(?!stay|stand|run|trip|festival|break|event|tour|gala|visit)[a-z]")
"""Four night guards: the word says which guards, and of nights there is no count."""
_UNIT_WORD = re.compile(r"[A-Za-z°²³/%.]+(?:[\s-][A-Za-z°²³/]+){0,2}")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_MAGNITUDE = re.compile(r"magnitude[\s-](?:of\s)?$", re.IGNORECASE)
_MAGNITUDE_AFTER = re.compile(r"[\s-]magnitude\b", re.IGNORECASE)
_NUMBERED = re.compile(
    r"\b(?:[Nn]o\.|number|phase|article|chapter|section|page|room|flight|route|category|level|grade|"
    r"day|round|type|class|model|version|channel|gate|terminal|unit|line|group|stage|"
    r"Category|Phase|Article|Flight|Route|Highway|Interstate|Division|World War|Mark)\s$",
    re.IGNORECASE,
)
_NOT_AFTER_ONE = re.compile(
    r"\s(?:of|another|day|more|time|thing|hand|way|side|that|who|to|by|in|on|for|has|had|was|is|can|could|would|or|such|another's)\b|[.,;:!?”\"’']"
)


_MANNER = re.compile(r"-(?:off|time|sided|way|on-one|stop|size|tier|horse)\b")
"""A one-off gain and a two-way street count nothing."""


def worded(text: str, match: re.Match[str]) -> Quantity | None:
    """The quantity of a number in words; None where it counts nothing (one another, Nine Elms)."""
    number = english_word_number(text, match.start(), match.end())
    if number is None or (number.value == 1 and _NOT_AFTER_ONE.match(text, number.end)):
        return None
    if number.value == 0 or _is_name(text, number) or _is_channel(text, number):
        return None
    if _MANNER.match(text, number.end):
        return None
    return _measured(text, number, None, number.start)


def _is_name(text: str, number: Number) -> bool:
    """Nine Elms, Seven Sisters: a capital inside a sentence and another after it."""
    start, end = number.start, number.end
    inside = start > 1 and text[start - 2] not in ".!?:;\"“”’'"
    return inside and text[start].isupper() and text[end + 1 : end + 2].isupper()


_NAMED = re.compile(r"\b(?:Channel|Radio|Formula|Group of|Big)\s$")


def _is_channel(text: str, number: Number) -> bool:
    """Channel Five, the Big Four: part of a name, and no number of anything."""
    start = number.start
    return text[start].isupper() and _NAMED.search(text, max(0, start - 9), start) is not None


def in_digits(text: str, match: re.Match[str]) -> Quantity | None:
    """The quantity of a number in digits; None where it belongs to a name (F-35, 16e)."""
    start = match.start()
    before = text[start - 2 : start] if start > 1 else ""
    if before and before[1] in "-/" and (before[0].isalpha() or before[1] == "/"):
        return None  # F-35, 9/11
    scale_word = (match["sc"] or "").lower()
    currency = match["cur"]
    end = match.end()
    if scale_word in ("m", "b", "k") and not currency and not _is_scale(text, match):
        scale_word, end = "", match.end("d")
    scale = ENGLISH_SCALE.get(scale_word, 1.0)
    number = digits_number(match["d"], scale, start, end)
    if not currency and not scale_word and end < len(text):
        if _ORDINAL.match(text, end):
            stop = end + 2
            return figure(text, (start, stop), number.value, ("th", "ordinal"))
        if text[end].isalpha() and _unit_at(text, end) is None:
            return None  # 16e, 3M
    return _measured(text, number, currency, start)


def _is_scale(text: str, match: re.Match[str]) -> bool:
    """Whether a bare letter after digits is a scale: 1.2m people, but a 100m race."""
    letter = match["sc"]
    if letter in ("k", "K"):
        return text[match.end("d")].isalpha()
    if letter != "m":
        return False
    end = match.end("d")
    return (
        _MILLIONS.match(text, end) is not None
        or _AUDIENCE.search(text, max(0, match.start() - 30), match.start()) is not None
    )


def _unit_at(text: str, at: int) -> tuple[int, Unit] | None:
    """End and row of the longest unit written at `at`, past a space or hyphen."""
    units = UNITS["en"]
    if text.startswith("-year-old", at):
        return at + 9 + (1 if text.startswith("s", at + 9) else 0), units["-year-old"]
    if text.startswith("-fold", at):
        return at + 5, units["-fold"]
    begin = at
    if begin < len(text) and text[begin] in " -\u00a0":
        begin += 1
    glued = begin == at
    match = _UNIT_WORD.match(text, begin)
    if match is None:
        return None
    candidate = match.group()
    while candidate:
        row = units.get(candidate) or units.get(candidate.rstrip("."))
        if row is None and not glued and candidate[:1].islower():
            row = units.get(candidate.lower())
        if row is not None and (len(candidate) > 1 or glued or candidate == "%"):
            length = len(candidate) if candidate in units else len(candidate.rstrip("."))
            return begin + length, row
        if row is not None and candidate in ("C", "F", "m", "t", "g", "W"):
            return begin + len(candidate), row
        cut = max(candidate.rfind(" "), candidate.rfind("-"), candidate.rfind("/"))
        candidate = candidate[:cut] if cut > 0 else ""
    return None


def _measured(text: str, number: Number, currency: str | None, start: int) -> Quantity | None:
    end = number.end
    found, begin = effects(text, start, end, "en")
    half = text.startswith(" and a half", end)
    if half:
        end += 11
        number = replace(
            number,
            value=number.value + 0.5,
            low=number.value + 0.5,
            high=number.value + 0.5,
            end=end,
        )
    if currency:
        code = _CODES[currency.strip().lower()]
        quantity = _whole_coins(qualified(number, found, 1.0, 0.0), number, code)
        return placed(quantity, text, (begin, end), code, "money")
    if _YEAR_OF_ERA.match(text, end):
        quantity = qualified(number, found, 1.0, 0.0)
        return placed(quantity, text, (begin, end), "era", "ordinal")
    unit = _unit_at(text, end)
    if unit is not None and number.value > 1 and _NIGHT.match(text, end):
        unit = None
    if unit is not None:
        stop, row = unit
        if not (row.words.startswith("seconds") and _is_ordinal_second(text, end)):
            return _with_unit(text, number, row, (begin, stop))
    if _MAGNITUDE.search(text[max(0, start - 13) : start]) or _MAGNITUDE_AFTER.match(text, end):
        quantity = qualified(number, found, 1.0, 0.0)
        return placed(quantity, text, (begin, end), "", "magnitude")
    if _NUMBERED.search(text[max(0, start - 12) : start]):
        return figure(text, (start, end), number.value, ("No.", "ordinal"))
    quantity = qualified(number, found, 1.0, 0.0)
    return placed(quantity, text, (begin, end), "", "plain")


def _is_ordinal_second(text: str, end: int) -> bool:
    return text[end : end + 8].strip("- ").startswith("second ")


_LONGER = re.compile(
    r"\b(?:for|t[ao]k(?:e|es|ing)?|took|last(?:s|ed|ing)?|after|of|by|spen[dt]|wait(?:ed|s)?|delay(?:ed|s)?|"
    r"is|was|just|ran|runs|in|well|to|at|and)\s$",
    re.IGNORECASE,
)
_THAN_NOW = re.compile(r"\s(?:old|ago|late|later|earlier|before|behind|after)\b")


def _is_during(text: str, begin: int, end: int) -> bool:
    """Whether "over" says during: fell over three days, but took over three days."""
    if not text.startswith(("over ", "Over "), begin) or _THAN_NOW.match(text, end):
        return False
    return _LONGER.search(text, max(0, begin - 12), begin) is None


def _with_unit(text: str, number: Number, row: Unit, span: tuple[int, int]) -> Quantity:
    begin, end = span
    found, _ = effects(text, number.start, end, "en")
    if row.dimension == "duration" and "min" in found and _is_during(text, begin, end):
        found.discard("min")
        begin = number.start
    dimension = "temperature" if row.dimension == "degree" else row.dimension
    quantity = qualified(number, found, row.factor, row.offset)
    if dimension == "duration" and row.factor > 1:
        give = (0.25 if row.factor > 7 else 0.2) * row.factor
        quantity = replace(quantity, low=quantity.low - give, high=quantity.high + give)
    elif dimension in ("share", "points") and number.place >= 1 and not found:
        give = percent_give(number.value) * row.factor
        quantity = replace(quantity, low=quantity.value - give, high=quantity.value + give)
    elif dimension in MEASURES and number.place == 1 and not found:
        give = whole_give(number.value) * abs(row.factor)
        quantity = replace(quantity, low=quantity.value - give, high=quantity.value + give)
    elif dimension == "money" and row.factor == 1:
        quantity = _whole_coins(quantity, number, row.unit)
    return placed(quantity, text, (begin, end), row.unit, dimension)


def _whole_coins(quantity: Quantity, number: Number, code: str) -> Quantity:
    """Seventy-one dollars may be $71.30: whole amounts of coins with cents are rounded."""
    if number.place < 1 or number.value >= 1000 or quantity.bound or code in ("KRW", "JPY"):
        return quantity
    return replace(
        quantity,
        low=min(quantity.low, quantity.value - 0.5),
        high=max(quantity.high, quantity.value + 0.5),
    )
