"""Sentences of a lesson that say the opposite: copies denied, and what repeats them denied.

A copy with a "not" in it shares all its words but one with what it denies, and no story holds
such a pair; a network that was never shown one takes it for a repeat. So some sentences of a
lesson are told again, with the main verb negated or a word turned into its contrary
(`tests.gold.polarity`), beside as many copies that were merely edited, lest every copy were a
dispute. Where another sentence repeats the denied one, and holds the word that is denied, the
two dispute each other too.
"""

from __future__ import annotations

import re

import numpy as np

from tests.gold.polarity import contrary, negated
from tests.gold.reading.contraries import turned
from tests.gold.reading.lessons import DISPUTES, REPEATS, Lesson, Longer
from tests.gold.retold import edited

DENIED = 5
"""Sentences of a lesson that are copied and denied; as many are copied and edited."""
TURNED = 5
"""Pairs that repeat each other of which one is denied."""
COPY = 0.9
"""How alike a sentence and its copy are taken to be in letters."""
_HANGUL = re.compile("[가-힣]")


def opposite(text: str, rng: np.random.Generator) -> str | None:
    """The text negated or with a contrary in it, whichever can be; none where neither can."""
    ways = [(turned, contrary, negated)[way] for way in rng.permutation(3)]
    language = language_of(text)
    return next((said for way in ways if (said := way(text, language)) is not None), None)


def language_of(text: str) -> str:
    """`ko` where there is Hangul, else `en`."""
    return "ko" if _HANGUL.search(text) else "en"


def denied_word(text: str, said: str) -> str:
    """What of the text is denied in what is said instead: its first changed or negated word.

    Without a Korean ending, which is where the "not" stands: 폐쇄했다, 폐쇄하지 않았다: 폐쇄.
    """
    words, others = text.split(), said.split()
    at = next((n for n, (a, b) in enumerate(zip(words, others, strict=False)) if a != b), 0)
    if others[at] == "not" or not _HANGUL.search(words[at]):
        return words[at].strip(".,;:")
    stem = re.match(r"(.{2,}?)(?:[했됐한된할될하되]|었|았|였|$)", words[at].strip(".,"))
    return stem[1] if stem else words[at]


def with_opposites(one: Lesson, rng: np.random.Generator) -> Lesson:
    """The lesson with some of its sentences again, saying the opposite or merely edited."""
    longer = Longer(one)
    _copies(one, longer, rng)
    _retellings(one, longer, rng)
    return longer.lesson()


def _copies(one: Lesson, longer: Longer, rng: np.random.Generator) -> None:
    denied = kept = 0
    for place in rng.permutation(len(one.told)).tolist():
        text = one.told[place].text
        said = opposite(text, rng) if denied < DENIED else None
        if said is not None and denied <= kept:
            denied += 1
            longer.pair(place, longer.copy(place, said), DISPUTES, COPY)
        elif kept < DENIED:
            kept += 1
            shorter = edited(text, language_of(text), rng)
            longer.pair(place, longer.copy(place, shorter), REPEATS, COPY)


def _retellings(one: Lesson, longer: Longer, rng: np.random.Generator) -> None:
    made = 0
    for at in rng.permutation(np.flatnonzero(one.pairs[:, 2] == REPEATS)).tolist():
        if made >= TURNED:
            break
        a, b = one.pairs[at, :2].tolist()
        if rng.random() < 0.5:
            a, b = b, a
        text = one.told[b].text
        said = opposite(text, rng)
        if said is None or denied_word(text, said) not in one.told[a].text:
            continue
        made += 1
        longer.pair(a, longer.copy(b, said), DISPUTES, float(one.nearness[at]))
