"""Whether a figure is told as part of a whole: four of the paintings are not all of them."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.language.quantity.model import Quantity
from reader.language.tables import any_row
from reader.records import replace

__all__ = ["PART_ROWS", "is_whole", "parts_of"]


class PartRow(NamedTuple):
    """What stands before (Korean) or behind (English) a part of a whole, and a text of it."""

    language: str
    pattern: str
    example: str


_PACKED = (
    "lots|batches|bottles|boxes|packs|copies|cases|units|pieces|sets|rounds|kinds|types|reports|sorts|"
    "tonnes|tons|barrels|litres|shares"
)
"""What things come in: 14 lots of its drug are no part of the drug."""
PART_ROWS: tuple[PartRow, ...] = (
    PartRow(
        "ko",
        r"(?:가운데|중에서도?|중에|중)\s?(?:단\s|약\s|겨우\s)?$",
        "그림 가운데 3점이 보험에 들었다",
    ),
    PartRow("ko", r"\s중\s(?:[가-힣]{1,6}\s){1,2}$", "다친 사람 중 어린이 3명이 숨졌다"),
    PartRow(
        "en",
        rf"(?!\s(?:{_PACKED})\sof)(?:\s[a-z-]+)?\s(?:out )?of "
        r"(?:the|these|those|them|its|their|his|her|our|all)\b",
        "Only 3 of the paintings were insured.",
    ),
    PartRow(
        "en",
        r"\sof (?:\d{1,3}|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
        r"(?! (?:percent|per cent|million|billion|in)\b|[\d%,.-])\b",
        "Three of four seats were filled.",
    ),
    PartRow("en", r"\s(?:among|from among) (?:the|these|those|them)\b", "3 among them died."),
)  # fmt: skip
_COMPILED = any_row(PART_ROWS)
_REACH = 16
"""Characters before a figure in which Korean says of what it is a part."""
_COUNTED = frozenset({"count", "plain", "money"})


def parts_of(text: str, found: tuple[Quantity, ...], language: str) -> tuple[Quantity, ...]:
    """The quantities of a text, those that are part of a whole marked so."""
    parts = [one for one in found if _is_part(text, one, language)]
    if not parts:
        return found
    marked = {id(one) for one in parts} | _rest_of(text, found, parts, language)
    return tuple(replace(one, part=True) if id(one) in marked else one for one in found)


_BESIDE = 30
"""Characters at most between two parts that make up a whole."""


def _rest_of(
    text: str, found: tuple[Quantity, ...], parts: list[Quantity], language: str
) -> set[int]:
    """What is told beside a part of a whole: of nine six were saved and three are missing.

    A figure with which the parts would be more than the whole is none of them.
    """
    rest: set[int] = set()
    wholes = [one for one in found if one.dimension == "count" and is_whole(text, one, language)]
    for part in parts:
        whole = next((one for one in reversed(wholes) if one.end <= part.start), None)
        if whole is None or part.dimension != "count":
            continue
        told, end = part.value, part.end
        for one in found:
            if one.start < end or one.unit != part.unit or one.dimension != "count":
                continue
            told += one.value
            if one.start - end > _BESIDE or told > whole.value or ". " in text[end : one.start]:
                break
            rest.add(id(one))
            end = one.end
    return rest


_WHOLE = {
    "ko": re.compile(r"\s?(?:가운데|중)(?![가-힣])"),
    "en": re.compile(r"\bof (?:the |all |its |these |those )?$"),
}


def is_whole(text: str, one: Quantity, language: str) -> bool:
    """Whether a figure is told as that of which something is a part: 어린이집 2만6천 곳 가운데."""
    if language == "ko":
        return _WHOLE["ko"].match(text, one.end) is not None
    return _WHOLE["en"].search(text, max(0, one.start - 10), one.start) is not None


_SO_MANY = frozenset({2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 100.0})
_OUT_OF = re.compile(r"\s?(?:중|가운데)(?:에서?)?\s")


def _is_so_many(text: str, one: Quantity) -> bool:
    """Whether a share is told by it: no ten are counted in 열 명 가운데 세 명."""
    spelled = not one.text[:1].isdigit() and one.value in _SO_MANY
    return spelled and _OUT_OF.match(text, one.end) is not None


def _is_part(text: str, one: Quantity, language: str) -> bool:
    if one.dimension not in _COUNTED:
        return False
    if language == "ko" and _is_so_many(text, one):
        return True
    if language == "ko":
        return _COMPILED["ko"].search(text, max(0, one.start - _REACH), one.start) is not None
    return _COMPILED["en"].match(text, one.end) is not None
