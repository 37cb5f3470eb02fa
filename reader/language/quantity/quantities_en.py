"""The quantities of an English sentence, in one pass over its numbers.

Finds each number, has it measured, puts together what belongs together and names what is
counted. The rules stand in the modules that it asks; knows nothing of articles.
"""

from __future__ import annotations

import re

from reader.language.english import STOPWORDS
from reader.language.quantity.combined_en import combined
from reader.language.quantity.counted_en import PERSON_STEMS, english_nouns
from reader.language.quantity.measured_en import in_digits, worded
from reader.language.quantity.model import (
    Quantity,
    converts,
    counting,
    figure,
    placed,
    stands_for,
)
from reader.language.quantity.number import Number
from reader.language.quantity.patterns_en import MAY_HAVE, NUMBER
from reader.language.quantity.qualifiers import effects, qualified
from reader.language.quantity.ratios_en import fraction, multiple, score
from reader.language.quantity.units import UNITS
from reader.language.tables import covering
from reader.language.times.finding import date_spans
from reader.records import replace

__all__ = ["english_quantities"]

_ORDINAL_WORDS = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
    r"(?!\s(?:quarter|half|class)|-(?:quarter|half|degree|class)|"
    r"\s(?:reported|announced|thought|feared|estimated|claimed|published|proposed|stated|believed|"
    r"disclosed|revealed|raised|noticed|detected)\b)",
    re.IGNORECASE,
)
_ORDINAL_VALUE = {
    "first": 1.0, "second": 2.0, "third": 3.0, "fourth": 4.0, "fifth": 5.0, "sixth": 6.0,
    "seventh": 7.0, "eighth": 8.0, "ninth": 9.0, "tenth": 10.0,
}  # fmt: skip
_PLACE_IN_LIST = re.compile(r"\s*\(?\d{1,2}[.)]\s+(?=[A-Z])")
"""What counts a section or a point and nothing in the world: "2. Injuries"."""
_SOMEONE = r"man|woman|boy|girl|pensioner|mother|father|widow|widower|driver|resident|teenager"
_AGE_COMMA = re.compile(rf"\b(?:[A-Z][a-zà-ÿ]+|{_SOMEONE}),\s(\d{{2}})(?=,\D|\.(?!\d))")
_AGED = re.compile(r"\baged (\d{1,2})\b(?!-| (?:to|or) )")
_AGED_TOO = re.compile(r"\baged \d{1,2},?(?: \d{1,2},)? and (\d{1,2})\b(?!-| (?:over|above|older))")
_AGE_OF = re.compile(rf"\b(?:{_SOMEONE}) of (\d{{1,2}})(?!\d|,\d|%|\.\d|-)\b(?!\s[a-z]+s\b)")


def english_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of an English text, in order; see `Quantity`."""
    if MAY_HAVE.search(text) is None:
        return ()
    spans = date_spans(text, "en")
    found: list[Quantity] = []
    counted = _PLACE_IN_LIST.match(text)
    position = counted.end() if counted else 0
    while True:
        match = NUMBER.search(text, position)
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
    found.extend(_halves(text, found))
    found.sort(key=lambda quantity: (quantity.start, quantity.end))
    found = combined(text, found)
    found.extend(_ordinals(text, found, spans))
    found.extend(_ages(text, found))
    found.sort(key=lambda quantity: (quantity.start, quantity.end))
    named: list[Quantity] = []
    for quantity in found:
        one = _named(text, quantity)
        if named and named[-1].noun and converts(one, named[-1], text):
            one = counting(one, named[-1].noun, named[-1].nouns)
        named.append(_instead_of(named[-1], one) if named else one)
    return tuple(named)


_HALF_A = re.compile(
    r"\b(?P<part>half|quarter)[\s-](?:of\s)?(?:an?[\s-])?(?P<point>percentage[\s-]point|point)\b(?!-)|"
    r"\bhalf[\s-](?:an?[\s-])?(?P<unit>hour|mile|kilometre|kilometer|ton|tonne|litre|liter|pound|acre|minute)\b(?!-)"
)


def _halves(text: str, found: list[Quantity]) -> list[Quantity]:
    """`half a mile` is half of its unit, `a quarter-point` a quarter of a percentage point."""
    halves = []
    for match in _HALF_A.finditer(text):
        start, end = match.span()
        if any(quantity.start < end and start < quantity.end for quantity in found):
            continue
        row = UNITS["en"].get(match["unit"] or "percentage point")
        if row is None:
            continue
        value = 0.25 if match["part"] == "quarter" else 0.5
        number = Number(start, end, value, 0.9 * value, 1.1 * value, 0.1, spelled=True)
        told, begin = effects(text, start, end, "en")
        half = qualified(number, told, row.factor, 0.0)
        halves.append(placed(half, text, (begin, end), row.unit, row.dimension))
    return halves


def _instead_of(first: Quantity, second: Quantity) -> Quantity:
    """The second, of what the first is where it stands for it: corrected from 300 to 500."""
    if not stands_for(second, first):
        return second
    noun = first.noun or second.noun
    return counting(second, noun, (*first.nouns, second.noun, *second.nouns))


def _read(text: str, match: re.Match[str]) -> Quantity | None:
    if match["fr"]:
        return fraction(text, match)
    if match["mu"]:
        return multiple(text, match)
    if match["sa"]:
        return score(text, match)
    return worded(text, match) if match["w"] else in_digits(text, match)


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
        ordinals.append(figure(text, (start, end), value, ("th", "ordinal")))
    return ordinals


def _ages(text: str, found: list[Quantity]) -> list[Quantity]:
    """`Jane Dow, 48, said` and `a woman of 81` give ages, in the place of a bare number there."""
    ages = []
    every = [*_AGE_COMMA.finditer(text), *_AGE_OF.finditer(text)]
    if "aged " in text:
        every += [*_AGED.finditer(text), *_AGED_TOO.finditer(text)]
    for match in every:
        start, end = match.span(1)
        for quantity in found:
            if quantity.start == start and quantity.dimension == "plain":
                found.remove(quantity)
                break
        ages.append(figure(text, (start, end), float(match[1]), ("year", "age")))
    return ages


def _named(text: str, quantity: Quantity) -> Quantity:
    counted = quantity.dimension == "plain"
    noun, nouns = english_nouns(text, quantity.start, quantity.end, counted=counted)
    if not counted:
        return counting(quantity, noun, nouns)
    after = text[quantity.end : quantity.end + 24].strip().split()
    if not noun or (after and _is_year(quantity, after)):
        return counting(quantity, noun, nouns)
    victims = ("dead", "kill", "injur", "wound", "drown", "die")
    unit = "person" if noun in PERSON_STEMS or noun in victims else ""
    follows = bool(after) and (after[0] == "of" or after[0].strip(".,;:") not in STOPWORDS)
    dimension = "count" if follows or unit else "plain"
    return replace(quantity, noun=noun, nouns=nouns, unit=unit, dimension=dimension)


def _is_year(quantity: Quantity, after: list[str]) -> bool:
    return quantity.text.isdigit() and 1900 <= quantity.value <= 2100 and after[0][:1].isupper()
