"""One figure in the ways in which news spell it: 5만, 50,000 and 50000 are the same. Pure.

Who looks for a figure types it in one way, and each outlet has its own. Only the spelling
is told apart here; whether two figures agree is for the judge of links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from functools import lru_cache

FIGURE = re.compile(
    r"\d[\d,]*(?:\.\d+)?"
    r"(?:\s?(?:million|billion|trillion|bn)\b|(?:[십백천만억조]+(?:\s?\d[\d,]*(?:\.\d+)?)?)*)",
    re.IGNORECASE,
)
_PART = re.compile(r"\d[\d,]*(?:\.\d+)?|[a-z]+|[십백천만억조]", re.IGNORECASE)
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_SMALL = {"십": 10, "백": 100, "천": 1000}
_LARGE = {"만": 10**4, "억": 10**8, "조": 10**12}
_ENGLISH = {"million": 10**6, "billion": 10**9, "bn": 10**9, "trillion": 10**12}
_LEAST, _MOST = 1000, 10**16
"""Figures below are spelled in one way; above no newspaper counts anything."""
_SHORT = 2
"""Decimals that a figure may have before its unit: 2.8억, 1.25 billion."""
NOT_WITHIN = r"(?<!\d)(?<!\d[.,])"
"""Stands before a figure that is looked for: 5만 is not found in 15만."""
_ENDS = r"(?!\d|[.,]\d|[십백천만억조]|(?<=[만억조])\s?\d(?!\d{3}년))"


def value(text: str) -> Decimal | None:
    """The number that a figure spells: 2억8천만 is 280000000; `None` where it is none."""
    total, section, number = Decimal(0), Decimal(0), None
    try:
        for part in _PART.findall(text):
            scale = _ENGLISH.get(part.lower()) or _LARGE.get(part)
            if part[0].isdigit():
                number = Decimal(part.replace(",", ""))
            elif part in _SMALL:
                section += (1 if number is None else number) * _SMALL[part]
                number = None
            elif scale:
                total += (section + (number or 0) or 1) * scale
                section, number = Decimal(0), None
    except InvalidOperation:
        return None
    return total + section + (number or 0)


@lru_cache(maxsize=64)
def spellings(text: str) -> str:
    """A regex for a figure: as it is typed, where more may follow, or spelled in another way."""
    typed = re.escape(text).replace(r"\ ", r"\s?")
    number = value(text)
    if _PLAIN.fullmatch(text) and (number is None or number < _LEAST):
        return f"(?:{_decimals(text)}|{typed})"
    if number is None or number != int(number) or not _LEAST <= number <= _MOST:
        return typed
    others = "|".join(dict.fromkeys([*_korean(int(number)), *_scaled(int(number))]))
    return f"(?:(?:{number:.0f}|{number:,.0f}|{others}){_ENDS}|{typed})"


def _decimals(text: str) -> str:
    """2.5 as 2.50 and the other way round, 2 as 2.00: a rate is 2.50% here and 2.5% there."""
    whole, _, part = text.partition(".")
    part = part.rstrip("0")
    zeros = rf"\.{part}0*" if part else r"(?:\.0+)?"
    return rf"{whole}{zeros}(?![.,]?\d)"


def _korean(number: int) -> Iterator[str]:
    """35000 as 3만5000, 3만 5천 and so on; each group of four digits in its own ways."""
    groups = []
    for unit, scale in (("조", 10**12), ("억", 10**8), ("만", 10**4), ("", 1)):
        group, number = divmod(number, scale)
        if group:
            groups.append(f"(?:{'|'.join(_group(group))}){unit}")
    yield r"\s?".join(groups)


def _group(number: int) -> Iterator[str]:
    yield str(number)
    if number >= 1000:
        yield f"{number:,}"
        thousands, rest = divmod(number, 1000)
        yield rf"{thousands}천" + (rf"\s?(?:{'|'.join(_group(rest))})" if rest else "")
    elif number >= 100 and not number % 100:
        yield f"{number // 100}백"


def _scaled(number: int) -> Iterator[str]:
    """With a decimal point and one unit: 2.8억, 1.2 billion, 1.2bn."""
    for unit, scale in (*_LARGE.items(), *_ENGLISH.items()):
        share = Decimal(number) / scale
        if share >= 1 and round(share, _SHORT) == share:
            yield rf"{re.escape(f'{share.normalize():f}')}\s?{unit}"
