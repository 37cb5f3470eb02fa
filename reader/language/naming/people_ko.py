"""Korean persons, known by the title behind the name or the role before it.

윤세람 위원, 왕 CEO, 알렉산더 왕 CEO, 강도윤 한국은행 총재; 공격수 윤세람. Knows nothing of
other names.
"""

from __future__ import annotations

import re

from reader.language.morphemes import Morpheme
from reader.language.naming.name import Name, name_at
from reader.language.naming.name_tables import (
    LONG_ORG_ENDINGS_KO,
    ROLES_KO,
    SURNAMES,
    TITLES_KO,
)
from reader.language.naming.offices_ko import OFFICES

__all__ = ["korean_people"]

_TITLE_KO = "|".join(sorted(TITLES_KO, key=len, reverse=True))
_PERSON = re.compile(
    rf"(?<![가-힣A-Za-z])(?P<before>[가-힣]{{1,6}}\s)?"
    rf"(?!(?:전|현|신임|당시)\s)(?P<last>[가-힣A-Za-z]{{1,12}})\s(?:전\s|신임\s)?"
    rf"(?P<title>{_TITLE_KO})(?=[은는이가을를의도와과에께만로\s,.·()\"”’]|$)"
)
_AFTER_ROLE = re.compile(
    rf"(?<![가-힣])(?:{'|'.join(sorted(ROLES_KO, key=len, reverse=True))})\s"
    r"(?P<name>[가-힣]{3})(?=(?:은|는|이|가|을|를|의|도|와|과|에게|에게는)(?![가-힣])|[,(])"
)
# 강모(46)씨, 강모 씨: who is 강씨 further down
_HALF_NAMED = re.compile(
    r"(?<![가-힣])(?P<family>[가-힣])\s?모\s?(?:[(（]\s?(?:\d{1,3}|[남여])[^)）]{0,10}[)）]\s?)?씨"
)
# A title begins a word: how it begins, asked first, spares most sentences the pattern.
_TITLE_HEADS = frozenset(title[:2] for title in TITLES_KO)
_HANGUL = re.compile(r"[가-힣]+")
_OFFICE_LAST = ("부", "청", "처", "당", "실")


def korean_people(text: str, every: tuple[Morpheme, ...]) -> list[Name]:
    """Persons before their titles and behind their roles."""
    words = text.split()
    found: list[Name | None] = []
    if any(word[:2] in _TITLE_HEADS or word[0] in _TITLE_HEADS for word in words[1:]):
        tag_at = {morpheme.start: morpheme for morpheme in every}
        found = [_person(text, match, tag_at) for match in _PERSON.finditer(text)]
    if not ROLES_KO.isdisjoint(words):
        tag_at = {morpheme.start: morpheme for morpheme in every}
        for match in _AFTER_ROLE.finditer(text):
            start, end = match.span("name")
            if match["name"][0] in SURNAMES and _no_words(start, end, tag_at):
                found.append(name_at(text, start, end, "person"))
    people = [person for person in found if person is not None]
    if "모" in text and "씨" in text:
        hidden = [
            Name(match.start(), match.end(), match.group(), "person", f"{match['family']}씨")
            for match in _HALF_NAMED.finditer(text)
            if match["family"] in SURNAMES
        ]
        people = [one for one in people if not any(_overlap(one, other) for other in hidden)]
        people.extend(hidden)
    return people


def _overlap(one: Name, other: Name) -> bool:
    return one.start < other.end and other.start < one.end


def _no_words(start: int, end: int, tag_at: dict[int, Morpheme]) -> bool:
    """Whether no word of two syllables that the analyser knows well stands in it."""
    return not any(
        not known.rare and known.end - known.start >= 2 and known.first in _COMMON_TAGS
        for at in range(start, end)
        if (known := tag_at.get(at)) is not None
    )


def _person(text: str, match: re.Match[str], tag_at: dict[int, Morpheme]) -> Name | None:
    """The person before a title: 강 총재, 윤세람 위원, 알렉산더 왕 CEO, 강도윤 한국은행 총재."""
    last, before = match["last"], (match["before"] or "").strip()
    start, end = match.span("last")
    title = match["title"]
    if last in ("두", "재석", "출석") or (
        title in _ALSO_NOUNS and _is_kind(last, start, tag_at, title)
    ):
        return None  # 두 후보, 재석 의원, 치료제 후보, 총격 주장
    if _tells_of_doing(end - start, end, tag_at):
        return None  # 노래한 가수, 무대에 선 가수: what they did, not who they are
    begin = match.start("before")
    if _is_house(last):
        # the office's house stands between name and title
        if _plausible(before, begin, tag_at) and before not in OFFICES:
            return name_at(text, begin, begin + len(before), "person")
        return None
    if before and (first := _before_the_house(text, begin, start, tag_at)) < begin:
        return name_at(text, first, begin + len(before), "person")
    another = len(last) == 1 or (len(last) == 3 and _plausible(last, start, tag_at))
    if len(before) == 3 and not another and _plausible(before, begin, tag_at):
        # 강도윤 한은 총재, 노건하 당시 원내대표: the second word is no name
        return name_at(text, begin, begin + 3, "person")
    if _ordinary(start, end, tag_at):
        return None  # 크게 늘며 시장: a verb, or nouns with their particle
    if (
        before
        and not _is_house(before)
        and _unknown(before, begin, tag_at)
        and not _ordinary(begin, begin + len(before), tag_at)
    ):
        given = len(before) >= 2 and not _plausible(last, start, tag_at, short=False)
        if given or (len(before) >= 2 and len(last) == 1):
            return name_at(text, begin, end, "person")
    foreign = 2 <= len(last) <= 5 and _unknown(last, start, tag_at)
    if foreign or _plausible(last, start, tag_at) or _proper(last, start, tag_at):
        return name_at(text, start, end, "person")
    return None


_WORD_BEFORE = re.compile(r"(?<![가-힣])[가-힣]{2,6}\s$")


def _before_the_house(text: str, begin: int, start: int, tag_at: dict[int, Morpheme]) -> int:
    """Where a foreign name of two words begins that a house stands behind, else `begin`.

    다나 휘틀록 글렌우드 최고경영자: the words at `begin` and before it are names of persons.
    """
    word = _WORD_BEFORE.search(text, max(0, begin - 8), begin)
    if word is None:
        return begin
    given, family, house = (tag_at.get(at) for at in (word.start(), begin, start))
    called = all(each is not None and each.sense == "인명" for each in (given, family))
    return word.start() if called and (house is None or house.sense != "인명") else begin


_ALSO_NOUNS = frozenset(
    (
        "후보",
        "후보자",
        "주장",
        "소위",
        "타자",
        "투수",
        "포수",
        "조사관",
        "반장",
        "이장",
        "대리",
        "시인",
        "의사",
        "이사",
    )
)
"""Titles that are as often a noun of things, or of a kind: 치료제 후보, 총격 주장."""
_KIND_LAST = frozenset("지파제권작팀층급용측째")


def _is_kind(word: str, start: int, tag_at: dict[int, Morpheme], title: str) -> bool:
    """Whether a word before such a title says of what kind, and names nobody."""
    known = tag_at.get(start)
    if known is not None and known.first == "NNP" and known.sense == "인명":
        return False
    if not _plausible(word, start, tag_at):
        return True
    if title.startswith("후보"):
        return len(word) >= 3 and word[-1] in _KIND_LAST
    return not _no_words(start, start + len(word), tag_at)


def _is_house(word: str) -> bool:
    """Whether a word before a title is where they hold it: 외교부 장관, 나래은행 행장."""
    if word in OFFICES or word.endswith(LONG_ORG_ENDINGS_KO) or not _HANGUL.fullmatch(word):
        return True
    return len(word) >= 2 and word.endswith(_OFFICE_LAST)


def _ordinary(start: int, end: int, tag_at: dict[int, Morpheme]) -> bool:
    """Whether the analyser reads `start:end` as words, and no name in it: 벌어들이며, 회차는."""
    pieces: list[Morpheme] = []
    position = start
    while position < end:
        known = tag_at.get(position)
        if known is None or known.end > end:
            return False
        pieces.append(known)
        position = known.end
    last, first = pieces[-1], pieces[0]
    word = end - start
    if len(pieces) == 1:
        return last.last[0] in "JE" and word > 2
    named = any(
        (piece.rare and piece.end - piece.start > 1) or piece.first == "NNP"
        for piece in pieces[:-1]
    )
    if last.first == "XSV" and last.last == "EC" and first.surface[0] not in SURNAMES:
        return True  # 집계|돼 시장 전망치
    if last.first[0] == "J":
        return (
            word > _LONGEST_NAME
            or not named
            or last.surface in _SURE_PARTICLES
            or last.first == "JC"
        )
    family = word == 3 and first.surface[0] in SURNAMES
    if last.first in _MAKES_VERBS:
        return not named and not family  # 낙선한, 현직인
    if last.last[0] == "E" or last.first[0] == "V":
        # 채도운, 진하음: read as words, and names all the same
        if last.surface[-1] in (_SURE_ENDINGS if family else _ENDINGS):
            return not named
        return not family and first.first in _LIGHT_TAGS
    return not named and (
        (word > 3 and all(piece.first in _PLAIN_TAGS and not piece.rare for piece in pieces))
        or all(piece.first in ("NNB", "XSN", "NNBC") for piece in pieces)
    )


_LONGEST_NAME = 4
"""Syllables of a Korean name at most; behind more a particle is one: 동진해운|은 선장이."""
_PLAIN_TAGS = ("NNG", "NNB", "XSN", "NNBC")
_SURE_PARTICLES = frozenset(
    ("가", "는", "를", "의", "에서", "에게", "까지", "에는", "부터", "보다")
)
_SURE_ENDINGS = frozenset("며는던을를게면된될할")
_ENDINGS = _SURE_ENDINGS | frozenset("고다까록려해서자")


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
    light = False
    while position < end:
        morpheme = tag_at.get(position)
        if morpheme is None:
            return True
        if morpheme.end >= end:
            if position == start:
                return morpheme.rare or morpheme.first not in _COMMON_TAGS
            if morpheme.first[0] in "JE" and (len(word) > 3 or light):
                return False
            if morpheme.first in ("JX", "JKS", "JKO", "JKG", "JKB", "ETM", "EC") and single == 0:
                return False
        family = len(word) == 3 and word[0] in SURNAMES
        light = position == start and not family and morpheme.first in _LIGHT_TAGS
        single += morpheme.end - morpheme.start == 1
        position = morpheme.end
    return single > 0


_COMMON_TAGS = (
    "NNG",
    "MM",
    "MAG",
    "NNB",
    "NR",
    "VV",
    "VA",
    "XR",
    "MAJ",
    "NP",
    "VV+ETM",
    "VA+ETM",
    "XSN",
    "NNBC",
)
# 월까지, 그의, 있는: what a particle or ending makes a word of
_LIGHT_TAGS = ("NP", "NNB", "NNBC", "NR", "VV", "VA", "VX")
