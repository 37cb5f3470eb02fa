"""Figures that a correction quotes from the report it corrects: they are said not to hold.

본지는 7건이라고 보도했으나 9건이다 tells of nine, and of seven as what was wrong.
"""

from __future__ import annotations

from typing import NamedTuple

from reader.language.quantity.model import Quantity
from reader.language.tables import any_row, holds_any
from reader.records import replace

__all__ = ["OLD_REPORTS", "OldReport", "quoted_wrongly"]


class OldReport(NamedTuple):
    """Words behind the old figure in a sentence that corrects it, and such a sentence."""

    language: str
    pattern: str
    example: str


_BUT = r"(?:으나|지만|는데)"
OLD_REPORTS: tuple[OldReport, ...] = (
    OldReport(
        "ko",
        rf"(?:본지|본보|당사|저희).{{0,90}}?(?:보도|전|알|적|썼|방송)(?:했|렸|었)?{_BUT}",
        "본지는 사고가 7건이라고 보도했으나 올해는 9건이다.",
    ),
    OldReport(
        "ko",
        rf"(?:보도했|보도됐|전했|전해졌|방송했|적었|썼|알렸|소개했|표기했|기재했|게재했|나갔){_BUT}"
        r"(?=.{0,90}?(?:바로잡|사실과 다|사실과 달|정정합|정정한|고칩니다))",
        "사고가 7건이라고 보도했으나 9건이므로 바로잡습니다.",
    ),
    OldReport(
        "ko",
        r"(?:으로|로|이라고|라고) 잘못\s(?:보도|전|알|적|썼|쓰|방송|표기|기재|소개|발표|나)",
        "사고를 7건으로 잘못 전해 9건으로 바로잡습니다.",
    ),
    OldReport(
        "en",
        r"(?:earlier|previous) version of th(?:is|e) (?:article|story|report)[^.;]*",
        "An earlier version of this story said that seven had crashed.",
    ),
)
_COMPILED = any_row(OLD_REPORTS)
_NEEDED = {
    "ko": (
        "보도했",
        "보도됐",
        "전했",
        "전해졌",
        "방송했",
        "적었",
        "썼",
        "알렸",
        "소개했",
        "표기했",
        "기재했",
        "게재했",
        "나갔",
        "로 잘못",
        "라고 잘못",
    ),
    "en": (" version of th",),
}


def quoted_wrongly(text: str, found: tuple[Quantity, ...], language: str) -> tuple[Quantity, ...]:
    """The quantities of a text, the one that it quotes to correct it marked as not holding."""
    if not found or not holds_any(text, _NEEDED[language]):
        return found
    old = _COMPILED[language].search(text)
    if old is None:
        return found
    inside = [one for one in found if one.end <= old.end() and not one.bound]
    if not inside:
        return found
    wrong = inside[-1] if language == "ko" else inside[0]
    right = next((one for one in found if one.start >= old.end() and _alike(one, wrong)), None)
    return tuple(
        replace(one, bound="not")
        if one is wrong
        else replace(one, noun=wrong.noun, nouns=wrong.nouns)
        if one is right
        else one
        for one in found
    )


def _alike(one: Quantity, wrong: Quantity) -> bool:
    """Whether a figure is told in the place of the wrong one, and so of the same thing."""
    return bool(wrong.noun) and (one.dimension, one.unit) == (wrong.dimension, wrong.unit)
