"""What a number counts or measures in English: the noun phrase beside it.

That after it ("577 job cuts") or, for measures, the nouns before. Knows no units.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from reader.language.english import STOPWORDS, Word, stem, words
from reader.language.quantity.counters import PERSON_NOUNS
from reader.language.tables import word_set

__all__ = ["PERSON_STEMS", "english_nouns"]

PERSON_STEMS = frozenset(stem(word) for word in PERSON_NOUNS)

_NOT_COUNTED = STOPWORDS | word_set(
    """
    least nearly almost total record further additional new overall entire total extra full past
    first second third last next previous annual yearly monthly daily weekly year month week day
    one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
    sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds
    thousands tens won dollars euros pounds yen km kg mph kph cent half third quarter thirds
    quarters point percent percentage points higher lower compared earlier later ago largest
    biggest
    """
)
_REACH_EN = 5
_CLAUSE_MARK = re.compile(r"[;:,](?!\d)|[.!?]\s")
_LEADS_ON = word_set("after before during since because when while amid despite until following")
"""What stands behind these is no longer counted: dropped to 123,000 after the cuts."""


def _start(piece: Word) -> int:
    return piece.start


def english_nouns(text: str, start: int, end: int, *, counted: bool) -> tuple[str, tuple[str, ...]]:
    """`(noun, further)` for a quantity at `start:end` of an English sentence.

    `counted`: no unit stands between number and noun, so the noun phrase after
    it is what is counted; else (money, shares) nouns on both sides are near.
    """
    found = words(text)
    after = bisect_left(found, end, key=_start)
    before = bisect_left(found, start, key=_start)
    following = _phrase(text, found, after, end)
    preceding = [
        word.stem
        for word in reversed(found[max(0, before - _REACH_EN) : before])
        if word.lower not in _NOT_COUNTED
        and len(word.lower) > 1
        and not _CLAUSE_MARK.search(text, word.end, start)
    ]
    if counted and following:
        head = _head(following)
        rest = [word.stem for word in following if word is not head]
        ordered = [head.stem, *rest, *preceding[:2]]
    elif following and text[end : end + 4] == " of ":
        ordered = [word.stem for word in following[:2]] + preceding[:2]
    else:
        ordered = preceding[:3] + [word.stem for word in following[:2]]
    nouns = tuple(dict.fromkeys(ordered))
    return (nouns[0], nouns[1:5]) if nouns else ("", ())


_AUXILIARIES = word_set("was were are is been being has have had")
"""What became of those counted stands behind these: four people were arrested."""
_PAUSES = frozenset(",;:")


def _phrase(text: str, found: tuple[Word, ...], after: int, end: int) -> list[Word]:
    phrase: list[Word] = []
    last = end
    for word in found[after : after + _REACH_EN]:
        gap = text[last : word.start]
        if gap[:1] in _PAUSES or (phrase and any(char in gap for char in ",;:().")):
            break  # the true number was six, and none of the deaths
        if word.lower in _LEADS_ON:
            break
        if phrase and word.lower in _AUXILIARIES:
            last = word.end
            continue
        if word.lower in _NOT_COUNTED or len(word.lower) < 2:
            if phrase and len(word.lower) > 1:
                break
            last = word.end
            continue
        phrase.append(word)
        last = word.end
        if len(phrase) >= 3 and (word.stem not in PERSON_STEMS or word.lower.endswith("s")):
            break
    return phrase


_PLURALS = word_set("people men women children staff crew personnel police")


def _says_whose(phrase: list[Word], index: int) -> bool:
    """Whether a noun of persons only says what kind is counted: two passenger jets."""
    word = phrase[index]
    if word.stem not in PERSON_STEMS or index + 1 == len(phrase):
        return False
    if word.lower.endswith("s") or word.lower in _PLURALS:
        return False
    after = phrase[index + 1]
    return after.lower.endswith("s") and after.lower != after.stem


def _head(phrase: list[Word]) -> Word:
    """The counted noun of a phrase: its first plural or noun of persons, else its first word."""
    for index, word in enumerate(phrase):
        if _says_whose(phrase, index):
            continue
        if word.stem in PERSON_STEMS or (word.lower.endswith("s") and word.lower != word.stem):
            return word
    return phrase[0]
