"""Korean names other than persons with titles: by tag, ending and what stands around them.

Persons before titles are found in `people_ko.py`. Knows nothing of other sentences.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reader.language.morphemes import (
    NOMINAL_CODES,
    NOMINAL_TAGS,
    NUMBER_CODE,
    TRAILING_CODES,
    Morpheme,
    morphemes,
)
from reader.language.naming.common_words_ko import (
    COMMON_HEADS,
    COUNTRIES,
    GENERIC_ORGS,
    MAKES_COMMON,
    NO_PARTIES,
    NO_REGIONS,
    THINGS,
)
from reader.language.naming.name import Name, NameKind, name_at
from reader.language.naming.name_tables import (
    GENERIC_LATIN,
    LONG_ORG_ENDINGS_KO,
    PLACE_ENDINGS_KO,
    TITLES_KO,
)
from reader.language.naming.offices_ko import OFFICE_HEADS, OFFICES
from reader.language.naming.people_ko import korean_people
from reader.language.wording import PARTICLES, hangul_words

__all__ = ["korean_names"]

_COMMON = frozenset(TITLES_KO) | THINGS | GENERIC_ORGS | NO_PARTIES | NO_REGIONS
_PLACE_END = tuple(sorted(PLACE_ENDINGS_KO, key=len, reverse=True))
_LATIN_NAME = re.compile(r"[A-Z][A-Za-z0-9]*(?:[-.&][A-Za-z0-9]+)*")
_HANGUL = re.compile(r"[가-힣]+")
_PARTICLE = re.compile(rf"(?:{PARTICLES}|측|측은|측이|측에|나|라며|라고|에서는|에서도|과의|와의)?")
_GLOSS = re.compile(r"\s?[(（]([A-Z&]{2,6})[)）]")
_PAST = Morpheme("", "", -1, -1, "", "", "")


def korean_names(text: str) -> list[Name]:
    """The candidate names of a Korean text; they may overlap."""
    every = morphemes(text)
    found = korean_people(text, every)
    people = [(name.start, name.end) for name in found]
    pointer = begin = until = 0
    codes = ""
    for index, (_, _, start, end, _, _, _, _, _, _, _, code) in enumerate((*every, _PAST)):
        if start == until and index:
            codes += code
        else:
            if codes and _may_name(codes):
                at = every[begin].start
                while pointer < len(people) and people[pointer][1] <= at:
                    pointer += 1
                if pointer == len(people) or people[pointer][0] > at:
                    word = _word(text, every[begin:index])
                    if word is not None:
                        found.append(word)
            begin, codes = index, code
        until = end
    for head, place, written in hangul_words(text):
        if head in OFFICE_HEADS:
            office = _office(text, place, written)
            if office is not None:
                found = [name for name in found if name.end <= place or name.start >= office.end]
                found.append(office)
    return found


def _office(text: str, at: int, word: str) -> Name | None:
    """The well-known office that a word is, particles apart: 한은이, 국토부는."""
    for length in range(min(len(word), 14), 1, -1):
        if word[:length] in OFFICES and _PARTICLE.fullmatch(word, length):
            return name_at(text, at, at + length, "org")
    return None


@lru_cache(maxsize=16_384)
def _may_name(codes: str) -> bool:
    """Whether a word of these morphemes (`Morpheme.code`) could begin with a name; see `_word`."""
    if codes[0] == NUMBER_CODE:
        return False
    nominal = len(codes) - len(codes.lstrip(NOMINAL_CODES))
    lead = codes[:nominal]
    if "L" in lead or "P" in lead or "Q" in lead or nominal >= 2:
        return True
    return len(codes.rstrip(TRAILING_CODES)) > nominal


def _word(text: str, pieces: tuple[Morpheme, ...]) -> Name | None:
    """The name that a word begins with, if it does: its nouns, without particles."""
    nominal = 0
    proper = latin = False
    while nominal < len(pieces) and pieces[nominal].first in NOMINAL_TAGS:
        piece = pieces[nominal]
        proper = proper or piece.first == "NNP"
        latin = latin or piece.first == "SL"
        nominal += 1
    if pieces[0].first == "SN":
        return None
    stop = len(pieces)
    while stop > nominal and pieces[stop - 1].first[0] in "JVES":
        stop -= 1
    if stop > nominal and not latin:
        # what the analyser did not know, but ends as organisations do: 별솔증권
        whole = text[pieces[0].start : pieces[stop - 1].end]
        kind = _ended(whole)
        if (
            kind
            and len(whole) >= (3 if nominal == 0 and stop < len(pieces) else 4)
            and _HANGUL.fullmatch(whole)
            and whole not in _COMMON
        ):
            return name_at(text, pieces[0].start, pieces[stop - 1].end, kind)
        if proper and _goes_on(pieces[nominal:stop]):
            # 라인더하펜: a name that the analyser knows the head of only
            return name_at(text, pieces[0].start, pieces[stop - 1].end, "other")
    if nominal == 0:
        return None
    if nominal == 1 and pieces[0].sense == "인명" and len(pieces) > 1 and pieces[1].first == "VV":
        return None  # 홍수경|보는: no Hong
    start, end = pieces[0].start, pieces[nominal - 1].end
    surface = text[start:end]
    if latin:
        while nominal > 1 and pieces[nominal - 1].first in ("NNBC", "NNB"):
            nominal -= 1  # H100도: a particle that was taken for a counter
        end = pieces[nominal - 1].end
        return _latin(text, start, end, text[start:end], pieces[:nominal])
    if len(surface) < 2 or surface in _COMMON:
        return None
    gloss = _GLOSS.match(text, end)
    if gloss is not None and gloss[1] in GENERIC_LATIN:
        return None  # 전기차(EV): the thing that the letters stand for
    return _nouns(text, pieces, nominal, surface, proper=proper)


def _nouns(
    text: str, pieces: tuple[Morpheme, ...], nominal: int, surface: str, *, proper: bool
) -> Name | None:
    """The name that the first nouns of a word are."""
    start, end = pieces[0].start, pieces[nominal - 1].end
    follow = pieces[nominal].surface if nominal < len(pieces) else ""
    if nominal >= 2:
        last = pieces[nominal - 1].surface
        if last in _REGION_ENDS:
            kind = _region(surface, last, pieces[0], follow)
            if kind:
                return name_at(text, start, end, kind)
        elif (last == "당" and follow and 3 <= len(surface) <= 8 and _party(surface)) or (
            last in _SCHOOL_ENDS and _school(surface, pieces, follow)
        ):
            return name_at(text, start, end, "org")
        elif last == "시가" and pieces[0].rare and nominal == 2 and len(surface) == 4:
            return name_at(text, start, end - 1, "place")  # 나래|시가: the town of 나래
        elif pieces[0].surface == "조선" and not surface.endswith(_PRESS):
            return None  # 조선업계, 조선소: shipbuilding
        elif proper and last in _AFFIXES and pieces[0].first == "NNP" and nominal == 2:
            # 독일행, 대구전: the place or side that is meant
            lead = pieces[0].surface
            if len(lead) < 2 or lead in THINGS:
                return None
            return name_at(text, start, pieces[0].end, _kind(lead, pieces[:1]))
    if proper:
        return name_at(text, start, end, _kind(surface, pieces[:nominal]))
    if nominal >= 2 and len(surface) >= 4 and surface.endswith(LONG_ORG_ENDINGS_KO):
        return name_at(text, start, end, "org")
    if nominal >= 2 and 3 <= len(surface) <= 6 and all(piece.rare for piece in pieces[:nominal]):
        common = len(surface) >= 4 and surface.endswith(COMMON_HEADS)
        if common or last in MAKES_COMMON or last in _PARTS:
            return None
        # 딥|시크, 나래|몰: nouns that are hardly words, glued to a name
        return name_at(text, start, end, "other")
    return None


_REGION_ENDS = frozenset("군시구읍면")
_SCHOOL_ENDS = frozenset("중고초대")
_PRESS = ("조선일보", "조선해양", "조선소", "조선호텔", "조선비즈")
_AFFIXES = frozenset(("전", "행", "발", "측", "계", "어", "인"))
_PARTS = frozenset(("사의", "사가", "명회"))
_PLACED = frozenset(
    ("에서", "에서는", "에서도", "에", "에는", "에도", "청", "은", "의", "이", "과", "도")
)
_PLACED_TOWN = frozenset(("에서", "에서는", "에서도", "는", "청", "가", "와"))


def _ended(whole: str) -> NameKind | None:
    """What a word is that the analyser takes apart, by its ending."""
    if whole.endswith(LONG_ORG_ENDINGS_KO):
        return "org"
    if whole.endswith("당") and 3 <= len(whole) <= 7 and _party(whole):
        return "org"
    return None


def _party(word: str) -> bool:
    """Whether a word in 당 is a party: no 식당, no 제곱미터당."""
    return word not in NO_PARTIES and not word.endswith(_NO_PARTY_ENDS)


_NO_PARTY_ENDS = (
    "미터당", "단위당", "그램당", "리터당", "시간당", "달러당", "톤당", "식당", "배당", "수당",
    "정당", "별당", "담당", "해당", "야당", "여당", "강당", "사당", "성당", "법당", "마당", "일당",
    "상당",
)  # fmt: skip


_BREAKS = ("MAG", "IC", "VV", "VA", "MM", "JKV")


def _goes_on(pieces: tuple[Morpheme, ...]) -> bool:
    """Whether a word goes on behind its first nouns with what no particle or ending is."""
    broken = False
    for piece in pieces:
        if piece.first in _BREAKS:
            broken = True
        elif broken and piece.first in ("NNG", "NNP"):
            return True
    return False


def _region(surface: str, last: str, lead: Morpheme, follow: str) -> NameKind | None:
    """Whether nouns in 군, 시, 구, 읍 or 면 are a place: 달빛군에서, 소라시는."""
    if not 3 <= len(surface) <= 4:
        return None
    if last == "군" and lead.surface in COUNTRIES:
        return "org"  # 프랑스군: an army
    if lead.first == "NNP":
        if lead.sense == "지명" or follow in ("에서", "에서는", "청"):
            return "place"
        return None
    if lead.first not in ("NNG", "UNKNOWN"):
        return None
    if lead.rare:
        return "place"
    return "place" if follow in (_PLACED_TOWN if last in "시구" else _PLACED) else None


def _school(surface: str, pieces: tuple[Morpheme, ...], follow: str) -> bool:
    """Whether nouns in 중, 고, 초 or 대 are a school's short name, which only rare ones show."""
    return (
        3 <= len(surface) <= 4
        and follow in ("은", "는", "의", "과", "와", "에서", "이", "가", "에서는")
        and pieces[0].first in ("NNG", "NNP")
        and (pieces[0].rare or pieces[0].first == "NNP")
        and surface not in THINGS
    )


def _latin(
    text: str, start: int, end: int, surface: str, pieces: tuple[Morpheme, ...]
) -> Name | None:
    if surface in GENERIC_LATIN:
        return None
    if not any(char.isupper() for char in surface):
        return None
    hangul = any("가" <= char <= "힣" for char in surface)
    if hangul and pieces[0].surface in GENERIC_LATIN and pieces[-1].first != "NNP":
        return None  # LNG선, PC방: a kind of thing
    run = _LATIN_NAME.match(text, start)
    if run is not None and not hangul:
        end = max(end, run.end())
        surface = text[start:end]
    if surface in GENERIC_LATIN or len(surface) < 2:
        return None
    kind: NameKind = "product" if any(char.isdigit() for char in surface) else "org"
    return name_at(text, start, end, kind)


def _kind(surface: str, pieces: tuple[Morpheme, ...]) -> NameKind:
    sense = pieces[0].sense
    if len(pieces) == 1 and surface[-1] == "군" and surface[:-1] in COUNTRIES:
        return "org"  # 프랑스군: an army
    if surface.endswith(LONG_ORG_ENDINGS_KO) or surface.endswith(("부", "청", "당")):
        return "place" if sense == "지명" and len(surface) == 2 else "org"
    if sense == "인명" and 2 <= len(surface) <= 4:
        return "person"
    if sense == "지명" or surface.endswith(_PLACE_END):
        return "place"
    return "other"
