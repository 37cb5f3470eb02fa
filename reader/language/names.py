"""Candidate proper names of a text: people, organisations, places, products.

Korean names come from tags, titles and endings, English ones from capitals.
Which names are one is the business of `NameBook` (`namebook.py`).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from reader.language.morphemes import (
    NOMINAL_CODES,
    NOMINAL_TAGS,
    NUMBER_CODE,
    TRAILING_CODES,
    Morpheme,
    morphemes,
)
from reader.language.name_tables import (
    CORPORATE_EN,
    GENERIC_LATIN,
    NOT_NAMES_EN,
    ORG_ENDINGS_KO,
    ORG_WORDS_EN,
    PLACE_ENDINGS_KO,
    PLACE_WORDS_EN,
    SURNAMES,
    TITLES_EN,
    TITLES_KO,
)
from reader.language.records import record
from reader.language.sentences import detect_language

__all__ = ["Name", "NameKind", "name_key", "names"]

NameKind = Literal["person", "org", "place", "product", "other"]


@record
class Name:
    """A name at `start:end`; `key` compares it, resolved if a book was asked."""

    start: int
    end: int
    text: str
    kind: NameKind
    key: str


_TITLE_KO = "|".join(sorted(TITLES_KO, key=len, reverse=True))
# 윤세람 위원, 왕 CEO, 알렉산더 왕 CEO, 강도윤 한국은행 총재
_PERSON = re.compile(
    rf"(?<![가-힣A-Za-z])(?P<before>[가-힣]{{1,6}}\s)?"
    rf"(?!(?:전|현|신임|당시)\s)(?P<last>[가-힣A-Za-z]{{1,12}})\s(?:전\s|신임\s)?"
    rf"(?P<title>{_TITLE_KO})(?=[은는이가을를의도와과에께만로\s,.·()\"”’]|$)"
)
_TITLES = frozenset(TITLES_KO)
_ORG_END = tuple(sorted(ORG_ENDINGS_KO, key=len, reverse=True))
_PLACE_END = tuple(sorted(PLACE_ENDINGS_KO, key=len, reverse=True))
_LONG_ORG = tuple(ending for ending in ORG_ENDINGS_KO if len(ending) >= 2)
_LATIN_NAME = re.compile(r"[A-Z][A-Za-z0-9]*(?:[-.&][A-Za-z0-9]+)*")
_CORPORATE_KO = re.compile(r"^(?:㈜|\(주\)|주식회사\s?)|(?:㈜|\(주\))$")
_SPACES = re.compile(r"[\s]+")
_POSSESSIVE = re.compile(r"['’]s?$")
_KEY_DROPS = re.compile(r"[\s.·\-‐–_'’]")
# A title begins a word: how it begins, asked first, spares most sentences the pattern.
_TITLE_HEADS = frozenset(title[:2] for title in TITLES_KO)


@lru_cache(maxsize=16_384)
def name_key(text: str) -> str:
    """What a name is compared by: folded, without titles, articles, company forms and spaces."""
    if text.isalnum() and not text.startswith("주식회사"):
        return text.casefold()  # one plain word: nothing to leave out
    text = _CORPORATE_KO.sub("", text.strip())
    words = _SPACES.split(text)
    if len(words) > 1 and words[0].lower() in ("the", "a", "an"):
        words = words[1:]
    while len(words) > 1 and words[0].rstrip(".") in TITLES_EN:
        words = words[1:]
    while len(words) > 1 and words[-1].rstrip(".").lower() in CORPORATE_EN:
        words = words[:-1]
    return _KEY_DROPS.sub("", _POSSESSIVE.sub("", "".join(words).casefold()))


@lru_cache(maxsize=1024)
def names(text: str, language: str | None = None) -> tuple[Name, ...]:
    """The candidate names of a text, in order, without overlap."""
    language = language or detect_language(text)
    found = _korean(text) if language == "ko" else _english(text) if language == "en" else []
    found.sort(key=lambda name: (name.start, -name.end))
    kept: list[Name] = []
    for name in found:
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return tuple(kept)


def _name(text: str, start: int, end: int, kind: NameKind) -> Name:
    surface = text[start:end]
    return Name(start, end, surface, kind, name_key(surface))


def _korean(text: str) -> list[Name]:
    every = morphemes(text)
    found = _people(text, every)
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
    return found


_PAST = Morpheme("", "", -1, -1, "", "", "")


def _people(text: str, every: tuple[Morpheme, ...]) -> list[Name]:
    """Persons before their titles."""
    if not any(word[:2] in _TITLE_HEADS or word[0] in _TITLE_HEADS for word in text.split()[1:]):
        return []
    tag_at = {morpheme.start: morpheme for morpheme in every}
    found = (_person(text, match, tag_at) for match in _PERSON.finditer(text))
    return [person for person in found if person is not None]


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


def _person(text: str, match: re.Match[str], tag_at: dict[int, Morpheme]) -> Name | None:
    """The person before a title: 강 총재, 윤세람 위원, 알렉산더 왕 CEO, 강도윤 한국은행 총재."""
    last, before = match["last"], (match["before"] or "").strip()
    start, end = match.span("last")
    if _tells_of_doing(end - start, end, tag_at):
        return None  # 노래한 가수, 무대에 선 가수: what they did, not who they are
    begin = match.start("before")
    if last.endswith(_LONG_ORG) or not _HANGUL.fullmatch(last):
        # the office's house stands between name and title
        if _plausible(before, begin, tag_at):
            return _name(text, begin, begin + len(before), "person")
        return None
    another = len(last) == 1 or (len(last) == 3 and _plausible(last, start, tag_at))
    if len(before) == 3 and not another and _plausible(before, begin, tag_at):
        # 강도윤 한은 총재, 노건하 당시 원내대표: the second word is no name
        return _name(text, begin, begin + 3, "person")
    if before and not before.endswith(_LONG_ORG) and _unknown(before, begin, tag_at):
        given = len(before) >= 2 and not _plausible(last, start, tag_at, short=False)
        if given or (len(before) >= 2 and len(last) == 1):
            return _name(text, begin, end, "person")
    foreign = 2 <= len(last) <= 5 and _unknown(last, start, tag_at)
    if foreign or _plausible(last, start, tag_at) or _proper(last, start, tag_at):
        return _name(text, start, end, "person")
    return None


def _tells_of_doing(length: int, end: int, tag_at: dict[int, Morpheme]) -> bool:
    """Whether a word of this length is a verb's adnominal form; 허은 may be a name all the same."""
    at_end = {known.end: known for known in tag_at.values()}
    last = at_end.get(end)
    if last is None or last.last != "ETM":
        return False
    stem = at_end.get(last.start, last) if last.first == "ETM" else last
    return length == 1 or stem.first in _MAKES_VERBS


_MAKES_VERBS = ("XSA", "XSV", "VX", "EP", "VCP")


def _plausible(word: str, start: int, tag_at: dict[int, Morpheme], *, short: bool = True) -> bool:
    """Whether a word looks like a Korean person's name: a surname and no known noun."""
    if not (1 if short else 3) <= len(word) <= 4 or not _HANGUL.fullmatch(word):
        return False
    if word[0] not in SURNAMES and word[:2] not in SURNAMES:
        return False
    return len(word) == 1 or _unknown(word, start, tag_at)


def _proper(word: str, start: int, tag_at: dict[int, Morpheme]) -> bool:
    morpheme = tag_at.get(start)
    return morpheme is not None and morpheme.first == "NNP" and len(word) <= 5


def _unknown(word: str, start: int, tag_at: dict[int, Morpheme]) -> bool:
    """Whether the analyser knows no common noun there, nor a word with a particle."""
    end = start + len(word)
    position = start
    single = 0
    while position < end:
        morpheme = tag_at.get(position)
        if morpheme is None:
            return True
        if morpheme.end >= end:
            if position == start:
                return morpheme.rare or morpheme.first not in _COMMON_TAGS
            if morpheme.first[0] in "JE" and len(word) > 3:
                return False
            if morpheme.first in ("JX", "JKS", "JKO", "JKG", "JKB", "ETM", "EC") and single == 0:
                return False
        single += morpheme.end - morpheme.start == 1
        position = morpheme.end
    return single > 0


_COMMON_TAGS = ("NNG", "MM", "MAG", "NNB", "NR", "VV", "VA", "XR", "MAJ", "NP", "VV+ETM", "VA+ETM")
_HANGUL = re.compile(r"[가-힣]+")


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
        if len(whole) >= 4 and whole.endswith(_LONG_ORG) and _HANGUL.fullmatch(whole):
            return _name(text, pieces[0].start, pieces[stop - 1].end, "org")
    if nominal == 0:
        return None
    start, end = pieces[0].start, pieces[nominal - 1].end
    surface = text[start:end]
    if latin:
        while nominal > 1 and pieces[nominal - 1].first in ("NNBC", "NNB"):
            nominal -= 1  # H100도: a particle that was taken for a counter
        end = pieces[nominal - 1].end
        return _latin(text, start, end, text[start:end])
    if len(surface) < 2 or surface in _TITLES:
        return None
    if proper:
        return _name(text, start, end, _kind(surface, pieces[:nominal]))
    rare = all(piece.rare for piece in pieces[:nominal])
    if rare and nominal >= 2 and 3 <= len(surface) <= 6:
        # 딥|시크, 나래|몰: nouns that are hardly words, glued to a name
        return _name(text, start, end, "other")
    if nominal >= 2 and len(surface) >= 4 and surface.endswith(_LONG_ORG):
        return _name(text, start, end, "org")
    return None


def _latin(text: str, start: int, end: int, surface: str) -> Name | None:
    if surface in GENERIC_LATIN:
        return None
    if not any(char.isupper() for char in surface):
        return None
    hangul = any("가" <= char <= "힣" for char in surface)
    run = _LATIN_NAME.match(text, start)
    if run is not None and not hangul:
        end = max(end, run.end())
        surface = text[start:end]
    if surface in GENERIC_LATIN or len(surface) < 2:
        return None
    kind: NameKind = "product" if any(char.isdigit() for char in surface) else "org"
    return _name(text, start, end, kind)


def _kind(surface: str, pieces: tuple[Morpheme, ...]) -> NameKind:
    if surface.endswith(_LONG_ORG) or surface.endswith(("부", "청", "당")):
        return "org"
    sense = pieces[0].sense
    if sense == "인명" and 2 <= len(surface) <= 4:
        return "person"
    if sense == "지명" or surface.endswith(_PLACE_END):
        return "place"
    return "other"


_CAPITAL = r"[A-ZÀ-Þ][\w’'&-]*(?:\.(?=[A-Z]))?"
_RUN = re.compile(
    rf"(?:(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Gov|Rep)\.\s)?(?:{_CAPITAL}|[A-Z]\.)(?:\s(?:(?:of|de|van|von|al|bin|der|du|la)\s"
    rf"(?:the\s)?)?(?:{_CAPITAL}\b|[A-Z]\.(?=\s[A-Z])|\d+(?=\s[A-Z])))*"
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:]\s|[“\"‘]\s?)$")
_VERB_NEXT = re.compile(
    r"(?:['’]s)?\s(?:said|says|has|had|was|is|will|would|told|did|and|,|"
    r"[a-z]+ed\b)|['’]s\b|,"
)


def _english(text: str) -> list[Name]:
    found: list[Name] = []
    for match in _RUN.finditer(text):
        start, end = match.span()
        if start and (text[start - 1].isalnum() or text[start - 1] in "’'-"):
            continue
        opens = start == 0 or _SENTENCE_START.search(text[max(0, start - 3) : start]) is not None
        start = _past_common(text, start, end)
        if start >= end:
            continue
        surface = re.sub(r"['’]s?$", "", text[start:end])
        end = start + len(surface)
        if not surface or surface in GENERIC_LATIN:
            continue
        house = surface.find(" of ")
        left = surface[:house].split() if house > 0 else []
        if len(left) >= 2 and not any(word in ORG_WORDS_EN for word in left):
            surface = surface[:house]  # Ilse Hale of the University of Marlow: two names
            found.extend(_english_rest(text, start + house + 4, end))
            end = start + house
        alone = " " not in surface
        first_word = alone and opens and start == match.start() and not surface[1:].isupper()
        if first_word and (not _VERB_NEXT.match(text, end) or len(surface) < 3):
            continue
        if alone and len(surface) < 2:
            continue
        found.append(_name(text, start, end, _english_kind(surface)))
    return found


def _english_rest(text: str, start: int, end: int) -> list[Name]:
    if text.startswith("the ", start):
        start += 4
    return [_name(text, start, end, _english_kind(text[start:end]))] if start < end else []


def _past_common(text: str, start: int, end: int) -> int:
    """Start of the run past words that only begin a sentence or name a day."""
    while start < end:
        stop = start
        while stop < end and not text[stop].isspace():
            stop += 1
        word = re.sub(r"['’]s?$", "", text[start:stop].rstrip("."))
        if word not in NOT_NAMES_EN or (stop < end and word in TITLES_EN):
            return start
        start = stop
        while start < end and text[start].isspace():
            start += 1
    return end


def _english_kind(surface: str) -> NameKind:
    words = surface.split()
    if any(word in ORG_WORDS_EN for word in words) or (surface.isupper() and len(surface) <= 6):
        return "org"
    if words[0].rstrip(".") in TITLES_EN:
        return "person"
    if any(char.isdigit() for char in surface):
        return "product"
    if words[-1] in PLACE_WORDS_EN:
        return "place"
    return "person" if len(words) in (2, 3) and all(word.isalpha() for word in words) else "other"
