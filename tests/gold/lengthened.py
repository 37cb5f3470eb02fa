"""Stories with sentences joined into longer ones, as analysis pages have them.

Two sentences that follow each other become one that makes the claims of both: "…고 밝혔으며 …했다".
Its tags are those of both, so the labels of all its pairs follow as before. Nearly all Korean
sentences of the stories are shorter than those of a real analysis page, and what one clause of
such a sentence says must not be taken for what another says.
"""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np

from reader.linking.judges.joined import columns
from tests.gold.stories import Label, Place, Story, TaggedArticle, TaggedSentence

AT_MOST = 330
"""Columns of a joined sentence; few of real pages take more."""
_FIRST, _LAST, _FINALS = ord("가"), ord("힣"), 28
_N, _SS = 4, 20
"""Final consonants ㄴ and ㅆ, as places among the 28 of Unicode."""
_LINKS_PAST = ("고", "고,", "으며", "으며,", "으나")
"""What a past stem (…했-) is continued by."""
_LINKS = ("고", "고,", "며", "며,")
"""What any other stem (이-, 크-, 하-) is continued by."""
_LINKS_EN = (", and", ", while", ";", ", but")
_COMMON = re.compile(
    r"(?:The|A|An|It|He|She|They|We|In|On|At|This|That|These|Those|Its|His|Her|Their|There|By|For|"
    r"From|After|Before|About|More|Most|Some|One|Two|Three|Another|Other|Both|No|Nobody|Many|"
    r"Several|To|When|While|If|As|Under|With|Last|Earlier|Later|Officials|Police|Residents|"
    r"Critics)\b"
)
"""Words whose capital says only that they begin a sentence."""
_OPENS = re.compile(r"(?:But|And|However|Still|Yet)\b,?\s*|(?:하지만|그러나|그리고|또한?|다만)\s+")
"""Words that tie a sentence to the one before; the link does that in a joined one."""
_RANK: tuple[Label, ...] = ("disputes", "repeats", "soft", "neither")


def lengthened(story: Story, rng: np.random.Generator, share: float) -> Story:
    """The story with about this share (0..1) of its sentences joined to the next."""
    articles: list[TaggedArticle] = []
    became: dict[Place, Place] = {}
    for number, article in enumerate(story.articles):
        made: list[TaggedSentence] = []
        place = 0
        while place < len(article.sentences):
            took = article.sentences[place : place + 2]
            whole = None
            if len(took) == 2 and rng.random() < share:
                whole = joined(took[0], took[1], story.language, rng)
            made.append(whole or took[0])
            for _ in range(2 if whole else 1):
                became[number, place] = (number, len(made) - 1)
                place += 1
        articles.append(replace(article, sentences=tuple(made)))
    second: dict[tuple[Place, Place], Label] | None = None
    if story.second is not None:
        second = {}
        for (a, b), label in story.second.items():
            pair = became[a], became[b]
            second[pair] = min(label, second.get(pair, "neither"), key=_RANK.index)
    return replace(story, articles=tuple(articles), second=second)


def joined(
    first: TaggedSentence, then: TaggedSentence, language: str, rng: np.random.Generator
) -> TaggedSentence | None:
    """Both in one sentence; `None` where they cannot be joined, or the whole is too long."""
    if first.kind != "body" or then.kind != "body":
        return None
    begun = _continued(first.text, language, rng)
    if begun is None:
        return None
    rest = _OPENS.sub("", then.text, count=1)
    if language == "en" and _COMMON.match(rest):
        rest = rest[0].lower() + rest[1:]
    text = f"{begun} {rest}"
    if columns(text) > AT_MOST or not rest:
        return None
    return TaggedSentence(
        text,
        first.kind,
        first.paragraph,
        first.main | then.main,
        (first.also | then.also) - first.main - then.main,
        first.denies | then.denies,
        first.doubts | then.doubts,
        (first.touches | then.touches) - first.asserts - then.asserts,
    )


def _continued(text: str, language: str, rng: np.random.Generator) -> str | None:
    """A sentence so that another can follow: "늘었다." as "늘었고", "fell." as "fell, and"."""
    if language == "en":
        ends = text.endswith(".") and not text.endswith(("..", "U.S.", "p.m.", "a.m."))
        return text[:-1] + str(rng.choice(_LINKS_EN)) if ends else None
    # 습니다, 입니다: another style than the links'
    if len(text) < 4 or not text.endswith("다.") or text.endswith("니다."):
        return None
    stem, last = text[:-3], text[-3]
    if not _FIRST <= ord(last) <= _LAST:
        return None
    final = (ord(last) - _FIRST) % _FINALS
    if final == _SS:
        return stem + last + str(rng.choice(_LINKS_PAST))
    if final == _N:  # 한다 is 하고, 늘어난다 is 늘어나고; 는다 loses its syllable
        stem = stem if last == "는" else stem + chr(ord(last) - _N)
        return stem + str(rng.choice(_LINKS))
    return stem + last + str(rng.choice(_LINKS))
