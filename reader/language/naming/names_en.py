"""English names: runs of capitals that a sentence's first word alone does not explain.

Knows nothing of other sentences.
"""

from __future__ import annotations

import re

from reader.language.naming.name import Name, NameKind, name_at
from reader.language.naming.name_tables import (
    COMMON_EN,
    COMPANY_WORDS_EN,
    GENERIC_LATIN,
    NOT_NAMES_EN,
    ORG_WORDS_EN,
    PLACE_FIRST_EN,
    PLACE_WORDS_EN,
    TITLES_EN,
)
from reader.language.tables import word_set

__all__ = ["english_names"]

_CAPITAL = r"[A-ZÀ-Þ][\w’'&-]*(?:\.(?=[A-Z]))?"
_RUN = re.compile(
    rf"(?:(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Gov|Rep)\.\s)?(?:{_CAPITAL}|[A-Z]\.)(?:\s(?:(?:of|de|van|von|al|bin|der|du|la)\s"
    rf"(?:the\s)?|&\s)?(?:{_CAPITAL}\b|[A-Z]\.(?=\s[A-Z])|\d+(?=\s[A-Z])))*"
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:]\s|[“\"‘]\s?)$")
_VERB_NEXT = re.compile(
    r"(?:['’]s)?\s(?:said|says|has|had|was|is|will|would|told|did|and|,|"
    r"[a-z]+ed\b|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last\s(?:week|month|year)|"
    r"(?:does|makes|gets|takes|asks|insists|expects|employs|wants|sells|boasts|promises|goes|"
    r"keeps|hints|needs|faces|operates|owns|runs|offers|hopes|aims|opens|leaves|joins|replies|"
    r"denies|rejects|refuses|believes|blames|lies|remains|becomes|begins|builds|buys|pays|sees|"
    r"gives|finds|thinks|knows|warns|argues|admits|accuses|predicts|serves|supplies|produces|"
    r"competes|intends|seems|appears|calls|rose|fell|won|lost|made|took|gave|sold|bought|kept|left|"
    r"met|paid|spent|began|became|got|grew|went|held|saw|came|built|chose|drew|flew|knew|led|"
    r"wrote|could|should|may|might|must|cannot|also|itself|himself|herself)\b)|['’]s\b|,"
)
_SINGULAR_NEXT = re.compile(r"['’]|\s(?:has|was|is|does|[a-z]+[^s\W]s)\b")
_COMMON_ENDS = ("tion", "sion", "ment", "ness", "ity", "ism", "ship", "ers", "ors", "ists", "ians")
_LONG_COMMON_ENDS = ("ing", "ance", "ence", "hood", "ally")
_KIND_OF = word_set(
    "Series Phase Class Grade Level Type Section Article Chapter Appendix Round Tier Category Gate"
)
_LETTER = re.compile(r"(?:[A-Z]|[IVX]+|\d+)\+?$")
_HYPHEN = re.compile(
    r"-(?:led|based|owned|backed|born|made|run|style|era|funded|listed|held|built|controlled|"
    r"area|bound|trained|wide)$"
)
# 's that belongs to a name: King's College, Moody's
_OWN_S = word_set(
    """
    King Queen Prince Princess Bishop Children Women Men People Moody McDonald Levi Lloyd Sotheby
    Christie Sainsbury Macy Wendy Kellogg Domino John Mary Paul Peter James Andrew George Patrick
    Thomas Michael David Giles Stephen Luke Mark Martin Margaret Anne Lord Shepherd Land All
    """
)
_POSSESSED = re.compile(r"['’]s?\s")


def english_names(text: str) -> list[Name]:
    """The candidate names of an English text, in order."""
    found: list[Name] = []
    for match in _RUN.finditer(text):
        start, end = match.span()
        if start and (text[start - 1].isalnum() or text[start - 1] in "’'-"):
            continue
        opens = start == 0 or _SENTENCE_START.search(text[max(0, start - 3) : start]) is not None
        start = _past_common(text, start, end)
        opens = opens and start == match.start()
        for begin, stop in _owners(text, start, end):
            found.extend(_run(text, begin, stop, opens=opens and begin == start))
    return found


def _owners(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A run cut behind who owns the rest: Hollow's Dublin, but not King's College."""
    parts: list[tuple[int, int]] = []
    for owned in _POSSESSED.finditer(text, start, end):
        word = text[start : owned.start()].rpartition(" ")[2]
        rest = text[owned.end() : end]
        if word in _OWN_S or rest in ORG_WORDS_EN or rest in PLACE_WORDS_EN or rest in TITLES_EN:
            continue
        parts.append((start, owned.start()))
        start = _past_common(text, owned.end(), end)
    parts.append((start, end))
    return [(begin, stop) for begin, stop in parts if begin < stop]


def _run(text: str, start: int, end: int, *, opens: bool) -> list[Name]:
    surface = _HYPHEN.sub("", re.sub(r"['’]s?$", "", text[start:end]))
    end = start + len(surface)
    if not surface or surface in GENERIC_LATIN:
        return []
    words = surface.split()
    if len(words) == 2 and words[0] in _KIND_OF and _LETTER.match(words[1]):
        return []  # Series C, Phase II
    rest: list[Name] = []
    house = surface.find(" of ")
    left = surface[:house].split() if house > 0 else []
    if len(left) >= 2 and not any(word in ORG_WORDS_EN for word in left):
        surface = surface[:house]  # Ilse Hale of the University of Marlow: two names
        rest = _rest(text, start + house + 4, end)
        end = start + house
    if surface in _ERAS:
        return []
    alone = " " not in surface
    if alone and (len(surface) < 2 or (opens and _only_opens(text, surface, end))):
        return rest
    return [*rest, name_at(text, start, end, _kind(surface))]


def _only_opens(text: str, surface: str, end: int) -> bool:
    """Whether a single word has its capital from the sentence that it opens."""
    if surface[1:].isupper():
        return False
    if len(surface) < 3 or not _VERB_NEXT.match(text, end):
        return True
    lower = surface.lower()
    if (
        lower in COMMON_EN
        or lower.endswith(_COMMON_ENDS)
        or (len(lower) >= 8 and lower.endswith(_LONG_COMMON_ENDS))
    ):
        return True
    plural = lower.endswith("s") and not lower.endswith(("ss", "us", "is", "os"))
    return plural and not _SINGULAR_NEXT.match(text, end)


def _rest(text: str, start: int, end: int) -> list[Name]:
    if text.startswith("the ", start):
        start += 4
    return [name_at(text, start, end, _kind(text[start:end]))] if start < end else []


def _past_common(text: str, start: int, end: int) -> int:
    """Start of the run past numbers and words that only begin a sentence or name a day."""
    while start < end:
        stop = start
        while stop < end and not text[stop].isspace():
            stop += 1
        word = re.sub(r"['’]s?$", "", text[start:stop].rstrip("."))
        known = word in NOT_NAMES_EN or text[start:stop] in NOT_NAMES_EN
        if not (known or word.isdigit() or word in ("of", "the", "&")) or (
            stop < end and word in TITLES_EN
        ):
            return start
        start = stop
        while start < end and text[start].isspace():
            start += 1
    return end


_ERAS = frozenset(("BC", "BCE", "AD", "CE"))
_CLUBS = frozenset(("G7", "G8", "G20", "E3", "P5"))


def _kind(surface: str) -> NameKind:
    words = surface.split()
    if len(words) == 1 and surface in COMPANY_WORDS_EN:
        return "other"
    if any(word in ORG_WORDS_EN or word == "&" for word in words) and not (
        words[0] in ("Lake", "Port", "Cape") and len(words) == 2
    ):
        return "org"
    if surface.isupper() and len(surface) <= 6 and (surface.isalpha() or surface in _CLUBS):
        return "org"
    if words[0].rstrip(".") in TITLES_EN:
        return "person"
    if any(char.isdigit() for char in surface):
        return "product"
    if words[-1] in PLACE_WORDS_EN or (
        len(words) >= 2 and words[0] in PLACE_FIRST_EN and words[1] != "Year"
    ):
        return "place"
    return "person" if len(words) in (2, 3) and all(word.isalpha() for word in words) else "other"
