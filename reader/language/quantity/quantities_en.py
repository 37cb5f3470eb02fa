"""Find the quantities of an English sentence.

One pass of a number pattern over digits and number words; what follows is a
unit, a currency or the noun that is counted. Knows nothing of articles.
"""

from __future__ import annotations

import re
from dataclasses import replace

from reader.language.english import STOPWORDS
from reader.language.quantity.counted import PERSON_STEMS, english_nouns
from reader.language.quantity.model import Quantity, joined
from reader.language.quantity.number import Number, digits_number
from reader.language.quantity.numerals_en import ENGLISH_SCALE, ENGLISH_WORDS, english_word_number
from reader.language.quantity.qualifiers import effects, qualified
from reader.language.quantity.units import UNITS, Unit
from reader.language.tables import covering
from reader.language.times.finding import date_spans

__all__ = ["english_quantities"]

_SMALL = r"one|two|three|four|five|six|seven|eight|nine|ten|\d{1,4}"
_FRACTION = (
    r"(?P<fr>(?:a|an|one|two|three|four|five|nine)[\s-](?:and[\s-]a[\s-])?(?:thirds?|fourths?|quarters?|fifths?|"
    r"sixths?|eighths?|tenths?)\b(?!-|\s(?:quarter|place|round|straight|time|day|of\sa\s(?:century|mile)))"
    rf"|(?P<oa>{_SMALL})\s(?:in|out\sof)\s(?:every\s)?(?P<ob>three|four|five|six|seven|eight|nine|ten|1,000|\d{{1,3}})\b(?!%|\s?per|,\d|\s(?:days|weeks|months|years|hours|minutes))"
    r"|(?:more than |less than |over |nearly |almost |about "
    r")?half(?=\s(?:of|the|its|their|his|her|all)\b|-)(?!-(?:year|hour|day|"
    r"time|mile|century|a))"
    r"|(?:a\s)?majority(?=\sof))"
)
_TIMES = (
    r"(?P<mu>\b(?:twice|thrice|doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|trebl(?:e[ds]?|ing)|quadrupl(?:e[ds]?|ing)|halv(?:e[ds]?|ing)|"
    r"twofold|threefold|fourfold|fivefold|tenfold)\b)"
)
_SKIP = r"(?P<skip>https?://\S+|[\w.+-]+@[\w-]+\.[\w.]+|\+?\d{1,3}[-\s]\d{3}[-\s]\d{3,4}(?:[-\s]\d{4})?|9/11|24/7)"
_SCORE = (
    r"(?<![\w.,$£€-])(?P<sa>\d{1,3})[-–](?P<sb>\d{1,3})(?=\s(?:win|loss|"
    r"defeat|victory|vote|draw|lead|on|in|at|against|to|over|decision|"
    r"ruling|majority|thrashing|aggregate|split)\b|[.,;]|$)"
)
_CURRENCY = r"(?P<cur>(?:US|AU|CA|A|C|HK|NZ|S|R|NT)?\$|[€£¥₩₹]|\b(?:USD|EUR|GBP|KRW|JPY)\s)"
_DIGITS = (
    rf"(?:{_CURRENCY}\s?)?(?<![\w.,])(?P<d>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?:[\s-]?(?P<sc>thousand|million|billion|trillion|hundred|dozen|mn|bn|tn|trn|m|b|k)\b)?"
)
_DIGITS = _DIGITS.replace(r"(?<![\w.,])(?P<d>", r"(?P<d>").replace(
    r"(?:" + _CURRENCY + r"\s?)?", r"(?<![\w.,])(?:" + _CURRENCY + r"\s?)?"
)
_WORDS = rf"\b(?P<w>{ENGLISH_WORDS})"
_ANY = "|".join((_SKIP, _FRACTION, _TIMES, _SCORE, _DIGITS, _WORDS))
# Asked first: a number begins where a word or a currency sign does, with one of these.
_NUMBER = re.compile(
    rf"(?<![A-Za-z0-9])(?=[\d$€£¥₩₹+acdefhjklmnoqrstuwbg])(?:{_ANY})", re.IGNORECASE
)
_MAY_HAVE = re.compile(
    r"\d|\b(?:half|twice|third|quarter|fifth|tenth|majority|[dt]o?[ur][bi]p?l|halv|dozen|hundred|thousand|"
    r"million|billion|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twenty|"
    r"forty|scores|tens|\w+teen|\w+fold|\w+ty\b|doubl|tripl|trebl|quadrupl)",
    re.IGNORECASE,
)
_CODES = {
    "$": "USD", "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "hk$": "HKD",
    "nz$": "NZD", "s$": "SGD", "r$": "BRL", "nt$": "TWD", "€": "EUR", "£": "GBP", "¥": "JPY",
    "₩": "KRW", "₹": "INR", "usd": "USD", "eur": "EUR", "gbp": "GBP", "krw": "KRW", "jpy": "JPY",
}  # fmt: skip
_TIMES_WORTH = {
    "twi": 2.0, "thr": 3.0, "dou": 2.0, "two": 2.0, "tri": 3.0, "tre": 3.0, "qua": 4.0,
    "hal": 0.5, "fou": 4.0, "fiv": 5.0, "ten": 10.0,
}  # fmt: skip
_PARTS = {
    "third": 3, "fourth": 4, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10,
}  # fmt: skip
_COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
_MILLIONS = re.compile(
    r"m\s(?:[a-z]+\s)?(?:[a-z]{3,}s|people|men|women|children|won|yen|yuan|staff|more|fewer)\b"
)
_UNIT_WORD = re.compile(r"[A-Za-z°²³/%.]+(?:[\s-][A-Za-z°²³/]+){0,2}")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_ORDINAL_WORDS = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?!\s(?:quarter|half|class)|-(?:quarter|half|degree|class))",
    re.IGNORECASE,
)
_ORDINAL_VALUE = {
    word: float(value)
    for value, word in enumerate(
        (
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
        ),
        1,
    )
}
_RANGE = re.compile(r"\s?[-–—]\s?|\s(?:to|or)\s")
_BETWEEN = re.compile(r"\sand\s")
_MAGNITUDE = re.compile(r"magnitude[\s-](?:of\s)?$", re.IGNORECASE)
_MAGNITUDE_AFTER = re.compile(r"[\s-]magnitude\b", re.IGNORECASE)
_NUMBERED = re.compile(
    r"\b(?:[Nn]o\.|number|phase|article|chapter|section|page|room|flight|route|category|level|grade|"
    r"day|round|type|class|model|version|channel|gate|terminal|unit|line|group|stage|"
    r"Category|Phase|Article|Flight|Route|Highway|Interstate|Division|World War|Mark)\s$",
    re.IGNORECASE,
)
_AGE_COMMA = re.compile(r"\b[A-Z][a-zà-ÿ]+,\s(\d{2})(?=,\D|\.(?!\d))")
_NOT_AFTER_ONE = re.compile(
    r"\s(?:of|another|day|more|time|thing|hand|way|side|that|who|to|by|in|on|for|has|had|was|is|can|could|would|or|such|another's)\b|[.,;:!?”\"’']"
)
_GAP = re.compile(r"\s|,\s|\sand\s")


def english_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of an English text, in order; see `Quantity`."""
    if _MAY_HAVE.search(text) is None:
        return ()
    spans = date_spans(text, "en")
    found: list[Quantity] = []
    position = 0
    while True:
        match = _NUMBER.search(text, position)
        if match is None:
            break
        at = match.start()
        position = match.end()
        if match["skip"]:
            continue
        inside = covering(spans, at)
        if inside:
            position = max(inside, at + 1)
            continue
        quantity = _read(text, match)
        if quantity is not None:
            position = max(quantity.end, at + 1)
            found.append(quantity)
    found = _merge(text, found)
    found.extend(_ordinals(text, found, spans))
    found.extend(_ages(text, found))
    found.sort(key=lambda quantity: (quantity.start, quantity.end))
    return tuple(_named(text, quantity) for quantity in found)


def _read(text: str, match: re.Match[str]) -> Quantity | None:
    if match["fr"]:
        return _fraction(text, match)
    if match["mu"]:
        value = _TIMES_WORTH[match["mu"][:3].lower()]
        return _bare(text, match.span(), value, ("x", "multiple"), 0.05 * value)
    if match["sa"]:
        one, other = int(match["sa"]), int(match["sb"])
        return _bare(text, match.span(), float(one - other), (f"{one}:{other}", "score"))
    if match["w"]:
        number = english_word_number(text, match.start(), match.end())
        if number is None or (number.value == 1 and _NOT_AFTER_ONE.match(text, number.end)):
            return None
        if number.value == 0 or _is_name(text, number):
            return None
        return _measured(text, number, None, number.start)
    return _digits(text, match)


def _is_name(text: str, number: Number) -> bool:
    """Nine Elms, Seven Sisters: a capital inside a sentence and another after it."""
    start, end = number.start, number.end
    inside = start > 1 and text[start - 2] not in ".!?:;\"“”’'"
    return inside and text[start].isupper() and text[end + 1 : end + 2].isupper()


def _digits(text: str, match: re.Match[str]) -> Quantity | None:
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
            return _bare(text, (start, stop), number.value, ("th", "ordinal"))
        if text[end].isalpha() and _unit_at(text, end) is None:
            return None  # 16e, 3M
    return _measured(text, number, currency, start)


def _is_scale(text: str, match: re.Match[str]) -> bool:
    """Whether a bare letter after digits is a scale: 1.2m people, but a 100m race."""
    letter = match["sc"]
    if letter in ("k", "K"):
        return text[match.end("d")].isalpha()
    return letter == "m" and _MILLIONS.match(text, match.end("d")) is not None


def _bare(
    text: str, span: tuple[int, int], value: float, kind: tuple[str, str], give: float = 0.0
) -> Quantity:
    (start, end), (unit, dimension) = span, kind
    return Quantity(start, end, text[start:end], value - give, value + give, value, unit, dimension)


def _fraction(text: str, match: re.Match[str]) -> Quantity | None:
    start, end = match.start(), match.end()
    if match["oa"]:
        above, below = _small(match["oa"]), _small(match["ob"])
        if above >= below:
            return None
        value = 100 * above / below
        give = 50 / below if below <= 10 else 0.5
    elif "majority" in match["fr"].lower():
        value, give = 50.0, 0.0
        return Quantity(start, end, text[start:end], 50, 75, 50, "%", "share", "", "min", True)
    elif "half" in match["fr"].lower():
        start = match.start() + match["fr"].lower().rindex("half")
        value, give = 50.0, 3.0
    else:
        words = re.split(r"[\s-]", match["fr"].lower())
        value = 100 * _COUNTS[words[0]] / _PARTS[words[-1].removesuffix("s")]
        if value > 100:
            return None
        give = 0.04 * value
    number = Number(start, end, value, value - give, value + give, 1.0)
    found, begin = effects(text, start, end, "en")
    quantity = qualified(number, found, 1.0, 0.0)
    return replace(
        quantity, start=begin, text=text[begin:end], unit="%", dimension="share", approximate=True
    )


def _small(word: str) -> float:
    word = word.lower().replace(",", "")
    return float(word) if word.isdigit() else float(_COUNTS[word])


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
        return replace(
            quantity, start=begin, end=end, text=text[begin:end], unit=code, dimension="money"
        )
    unit = _unit_at(text, end)
    if unit is not None:
        stop, row = unit
        if not (row.words.startswith("seconds") and _is_ordinal_second(text, end)):
            return _with_unit(text, number, row, (begin, stop))
    if _MAGNITUDE.search(text[max(0, start - 13) : start]) or _MAGNITUDE_AFTER.match(text, end):
        quantity = qualified(number, found, 1.0, 0.0)
        return replace(quantity, start=begin, end=end, text=text[begin:end], dimension="magnitude")
    if _NUMBERED.search(text[max(0, start - 12) : start]):
        return _bare(text, (start, end), number.value, ("No.", "ordinal"))
    quantity = qualified(number, found, 1.0, 0.0)
    return replace(quantity, start=begin, end=end, text=text[begin:end], dimension="plain")


def _is_ordinal_second(text: str, end: int) -> bool:
    return text[end : end + 8].strip("- ").startswith("second ")


def _with_unit(text: str, number: Number, row: Unit, span: tuple[int, int]) -> Quantity:
    begin, end = span
    found, _ = effects(text, number.start, end, "en")
    dimension = "temperature" if row.dimension == "degree" else row.dimension
    quantity = qualified(number, found, row.factor, row.offset)
    if dimension == "duration" and row.factor > 1:
        give = (0.25 if row.factor > 7 else 0.2) * row.factor
        quantity = replace(quantity, low=quantity.low - give, high=quantity.high + give)
    elif dimension in ("share", "points") and number.place >= 1 and not found:
        give = 0.5 * row.factor
        quantity = replace(quantity, low=quantity.value - give, high=quantity.value + give)
    elif dimension == "money" and row.factor == 1:
        quantity = _whole_coins(quantity, number, row.unit)
    return replace(
        quantity, start=begin, end=end, text=text[begin:end], unit=row.unit, dimension=dimension
    )


def _whole_coins(quantity: Quantity, number: Number, code: str) -> Quantity:
    """Seventy-one dollars may be $71.30: whole amounts of coins with cents are rounded."""
    if number.place < 1 or number.value >= 1000 or quantity.bound or code in ("KRW", "JPY"):
        return quantity
    return replace(
        quantity,
        low=min(quantity.low, quantity.value - 0.5),
        high=max(quantity.high, quantity.value + 0.5),
    )


def _merge(text: str, found: list[Quantity]) -> list[Quantity]:
    merged: list[Quantity] = []
    for quantity in found:
        last = merged[-1] if merged else None
        if last is not None:
            gap = text[last.end : quantity.start]
            ranged = _ranged(text, last, quantity, gap)
            if ranged is not None:
                merged[-1] = ranged
                continue
            if _GAP.fullmatch(gap) and _sums(last, quantity):
                merged[-1] = joined(last, quantity, text)
                continue
        merged.append(quantity)
    return merged


def _sums(first: Quantity, second: Quantity) -> bool:
    if first.dimension != second.dimension or first.dimension not in ("duration", "length", "mass"):
        return False
    return not first.bound and second.value < first.value


def _ranged(text: str, first: Quantity, second: Quantity, gap: str) -> Quantity | None:
    head = text[max(0, first.start - 9) : first.start].lower()
    between = head.endswith("between ") and _BETWEEN.fullmatch(gap)
    span = _RANGE.fullmatch(gap) and not head.endswith("from ")
    if not (between or span) or first.value > second.value:
        return None
    low = first
    if first.dimension == "plain" and second.dimension != "plain":
        per_unit = second.value / max(_mantissa(second.text), 1e-9)
        low = replace(first, value=first.value * per_unit)
        if low.value > second.value:
            low = first
    elif first.dimension == "money" and second.dimension == "plain":
        second = replace(second, dimension="money", unit=first.unit)
        if first.value * 1000 <= second.value:
            low = replace(first, value=first.value * second.value / _mantissa(second.text))
    elif first.dimension != second.dimension or first.unit != second.unit:
        return None
    elif first.dimension == "money" and first.value * 1000 <= second.value:
        low = replace(first, value=first.value * second.value / max(_mantissa(second.text), 1e-9))
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


def _mantissa(text: str) -> float:
    digits = re.search(r"\d[\d,]*(?:\.\d+)?", text)
    return float(digits.group().replace(",", "")) if digits else 1.0


def _ordinals(
    text: str, found: list[Quantity], spans: tuple[tuple[int, int], ...]
) -> list[Quantity]:
    taken = [(quantity.start, quantity.end) for quantity in found] + list(spans)
    ordinals = []
    for match in _ORDINAL_WORDS.finditer(text):
        start, end = match.span()
        if any(begin < end and start < stop for begin, stop in taken):
            continue
        value = _ORDINAL_VALUE[match[1].lower()]
        ordinals.append(_bare(text, (start, end), value, ("th", "ordinal")))
    return ordinals


def _ages(text: str, found: list[Quantity]) -> list[Quantity]:
    """`Jane Dow, 48, said` gives an age; it takes the place of a bare number there."""
    ages = []
    for match in _AGE_COMMA.finditer(text):
        start, end = match.span(1)
        for quantity in found:
            if quantity.start == start and quantity.dimension == "plain":
                found.remove(quantity)
                break
        ages.append(_bare(text, (start, end), float(match[1]), ("year", "age")))
    return ages


def _named(text: str, quantity: Quantity) -> Quantity:
    counted = quantity.dimension == "plain"
    noun, nouns = english_nouns(text, quantity.start, quantity.end, counted=counted)
    if not counted:
        return replace(quantity, noun=noun, nouns=nouns)
    after = text[quantity.end : quantity.end + 24].strip().split()
    if not noun or (after and _is_name_of_year(quantity, after)):
        return replace(quantity, noun=noun, nouns=nouns)
    victims = ("dead", "kill", "injur", "wound", "drown", "die")
    unit = "person" if noun in PERSON_STEMS or noun in victims else ""
    follows = bool(after) and (after[0] == "of" or after[0].strip(".,;:") not in STOPWORDS)
    dimension = "count" if follows or unit else "plain"
    return replace(quantity, noun=noun, nouns=nouns, unit=unit, dimension=dimension)


def _is_name_of_year(quantity: Quantity, after: list[str]) -> bool:
    return quantity.text.isdigit() and 1900 <= quantity.value <= 2100 and after[0][:1].isupper()
