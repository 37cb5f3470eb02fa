"""Where the clauses and quotations of a sentence lie.

Korean clauses end in a connective ending (-고, -며, -지만, -는데, -면서), found by
their tags so that 고 있다 and 지 않다 stay whole; English ones at a semicolon or
at a comma or conjunction with a clause behind. Knows nothing of stance.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from reader.language.morphemes import morphemes
from reader.language.tables import covering, word_set
from reader.records import Record

__all__ = ["Clause", "clauses", "quotations"]


class Clause(Record, frozen=True):
    """A clause at `start:end`, trimmed; `ending` is the connective that closes it, "" if none."""

    start: int
    end: int
    ending: str


_QUOTED = re.compile(
    r"“[^“”]{2,600}”|\"[^\"]{2,600}\"|「[^」]{2,300}」|"
    r"(?<![A-Za-z])‘[^‘’]{9,300}’(?![A-Za-z])"
)
_CONNECTIVES = word_set(
    """
    고 며 으며 지만 는데 은데 ㄴ데 인데 면서 으면서 나 으나 자 더니 거나 다가 므로 으므로 니 으니
    아서 어서 는데다 는데도 던데 지만은 음에도
    """
)
_LAST_SYLLABLES = (
    "고",
    "며",
    "지만",
    "는데",
    "면서",
    "으나",
    "은데",
    "인데",
    "운데",
    "한데",
    "던데",
    "더니",
)
_CHAINING = ("고", "며", "아서", "어서", "나", "자", "니", "다가")
_QUOTING = re.compile(
    r"(?:다고|라고|자고|냐고|다며|라며|다면서|라면서|자며|냐며|으라고|라는|다는)$"
)


_OPENING = re.compile('[“"「‘]')


@lru_cache(maxsize=1024)
def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Spans of the quotations, marks included; single quotes only round something long."""
    if _OPENING.search(text) is None:
        return ()
    return tuple(match.span() for match in _QUOTED.finditer(text))


@lru_cache(maxsize=2048)
def clauses(text: str, language: str, begin: int = 0, end: int | None = None) -> tuple[Clause, ...]:
    """The clauses of a sentence, or of its part `begin:end`, in order.

    Together they cover all but white space and commas; offsets are those of `text`.
    """
    stop_at = len(text) if end is None else end
    cut_at = _korean_cuts if language == "ko" else _english_cuts
    found: list[Clause] = []
    for cut, ending in (*cut_at(text, begin, stop_at), (stop_at, "")):
        start, stop = begin, cut
        while start < stop and (text[start].isspace() or text[start] in ",;"):
            start += 1
        while stop > start and (text[stop - 1].isspace() or text[stop - 1] in ",;"):
            stop -= 1
        if stop - start >= 2:
            found.append(Clause(start, stop, ending))
        begin = max(begin, cut)
    return tuple(found)


def _quoted_inside(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    return [span for span in quotations(text) if begin <= span[0] and span[1] <= end]


def _korean_cuts(text: str, begin: int, end: int) -> list[tuple[int, str]]:
    cuts: list[tuple[int, str]] = []
    found = morphemes(text)
    quoted = _quoted_inside(text, begin, end)
    first = bisect_left(found, begin, key=lambda morpheme: morpheme.start)
    for index in range(first, len(found) - 1):
        morpheme = found[index]
        if morpheme.end >= end:
            break
        if morpheme.last != "EC":
            continue
        following = found[index + 1]
        gap = text[morpheme.end : following.start]
        comma = following.surface == ","
        if not (gap or comma) or following.first in ("VX", "EF", "EP", "JX", "JKO"):
            continue
        surface = morpheme.surface
        ending = surface if surface in _CONNECTIVES else _last(surface)
        if not ending or _QUOTING.search(text[max(0, morpheme.end - 4) : morpheme.end]):
            continue
        # Without a comma these mostly chain verbs of one subject: wait for a long clause.
        chained = ending in _CHAINING and not comma
        if chained and (morpheme.end - begin < 14 or ending not in ("고", "며")):
            continue
        if covering(quoted, morpheme.end):
            continue
        cut = following.end if comma else morpheme.end
        cuts.append((cut, ending))
        begin = cut
    return cuts


def _last(surface: str) -> str:
    for ending in _LAST_SYLLABLES:
        if surface.endswith(ending):
            return ending
    return ""


_VERBISH = (
    r"(?:(?:\w+\s){0,4}?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|"
    r"said|says|\w{3,}ed|rose|fell|won|lost|made|took|gave|went|came|left|held|kept|found|began|became|"
    r"told|sold|bought|paid|met|set|cut|put|ran|grew|shrank|sank|died|lay|stood|spent|led|broke|drew)\b)"
)
_ENGLISH_CUT = re.compile(
    rf";\s|\s[–—]\s|,\s(?=(?:and|but|or|so|yet|while|although|though|whereas|as|after|before|because|when|which|"
    rf"who|whose|where|even|despite|with|without|after|since|until|unless|if)\s)|"
    rf"\s(?=but\s{_VERBISH})|\s(?=and\s(?:that\s|the\s|it\s|they\s|he\s|she\s|we\s|its\s|his\s|her\s|[A-Z]\w+\s){_VERBISH})|"
    rf"\s(?=(?:although|though|whereas|because)\s)"
)
_ENDING_EN = re.compile(r"[,\s]*(\w+)")


def _english_cuts(text: str, begin: int, end: int) -> list[tuple[int, str]]:
    quoted = _quoted_inside(text, begin, end)
    cuts = []
    for match in _ENGLISH_CUT.finditer(text, begin, end):
        at = match.start()
        if at - begin < 8 or covering(quoted, at):
            continue
        word = _ENDING_EN.match(text, match.end())
        cuts.append((match.end(), word.group(1) if word else ""))
        begin = match.end()
    return cuts
