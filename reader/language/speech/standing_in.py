"""Which name a stand-in means: 이 은행 a bank named before, 경찰은 a police force or nobody.

Knows the names of the sentences before, and no text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.language.naming.name import Name
from reader.language.naming.offices_ko import FULL_NAMES, OFFICES

__all__ = ["STANDS_FOR", "StandsFor", "meant"]


class StandsFor(NamedTuple):
    """Stand-ins, how the key of a name that they mean ends ("" any), and whether it is a person."""

    words: str
    ends: str
    person: bool
    example: str


_FIRM = r"(?<![부청처])(?<!위원회)(?<!경찰)(?<!검찰)(?<!법원)$"
STANDS_FOR: tuple[StandsFor, ...] = (
    StandsFor(
        r"그(?:는|가|녀는|녀가|도|의)?|(?:이|그|해당|같은)\s(?:남성|여성|의원|후보|사람)",
        "$",
        True,
        "그는",
    ),
    StandsFor(
        r"(?:(?:이|그|해당|같은|동)\s)?(?:회사|업체|기업|사측|회사 측)", _FIRM, False, "회사는"
    ),
    StandsFor(r"(?:이|그|해당|같은|동)\s은행", "은행$", False, "이 은행"),
    StandsFor(r"(?:이|그|해당|같은)\s(?:학교|대학)", "(?:학교|대학|대)$", False, "이 대학"),
    StandsFor(r"(?:이|그|해당|같은)\s병원", "(?:병원|의료원)$", False, "이 병원"),
    StandsFor(r"(?:이\s)?노조", "(?:노조|노동조합|노총)$", False, "노조는"),
    StandsFor("경찰", "(?:경찰|경찰청|경찰서|수사본부|수사대)$", False, "경찰은"),
    StandsFor("검찰", "(?:검찰|검찰청|지검|고검)$", False, "검찰은"),
    StandsFor("법원|재판부", "(?:법원|지법|고법|재판소)$", False, "법원은"),
    StandsFor("협회", "협회$", False, "협회는"),
    StandsFor("(?:He|She|His|Her|he|she|his|her)", "$", True, "She"),
    StandsFor("(?:It|Its|it|its)", "$", False, "It"),
    StandsFor("[Tt]he (?:company|firm|group|agency|team|club|party)", "$", False, "The company"),
    StandsFor("[Tt]he bank", "bank$", False, "The bank"),
    StandsFor("[Tt]he ministry", "ministry$", False, "The ministry"),
    StandsFor("[Tt]he union", "union$", False, "The union"),
    StandsFor("[Tt]he court", "court$", False, "The court"),
    StandsFor("[Tt]he police", "police$", False, "The police"),
    StandsFor("[Tt]he hospital", "hospital$", False, "The hospital"),
    StandsFor("[Tt]he school", "(?:school|college|university)$", False, "The school"),
)  # fmt: skip
_PARTICLE = re.compile(r"(?<=[가-힣])(?:는|은|가|이|도)$")
_COMPILED = tuple((re.compile(row.words), re.compile(row.ends), row.person) for row in STANDS_FOR)
_NO_FIRM = OFFICES | frozenset(FULL_NAMES.values())
_NOBODY = frozenset(("place", "product"))


def meant(pronoun: str, before: Sequence[Name]) -> str:
    """The key of the name that a stand-in means, the latest first; "" where none fits.

    `before` are names with their keys resolved, in the order in which they are to be tried.
    """
    for word in (pronoun, _PARTICLE.sub("", pronoun)):
        for words, ends, person in _COMPILED:
            if words.fullmatch(word) is None:
                continue
            for name in before:
                fits = (name.kind == "person") is person and name.kind not in _NOBODY
                firm = "회사" not in words.pattern or name.key not in _NO_FIRM
                if fits and firm and ends.search(name.key):
                    return name.key
            return ""
    return ""
