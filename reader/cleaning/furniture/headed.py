"""What stands under a heading: comments, the article going on, or a firm that tells of itself.

Looks a few lines down from a heading that a rule knows; how far its section reaches is for
`reader.cleaning.furniture.sections`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.lines.cohesion import OWN_TEXT
from reader.cleaning.lines.marks import Mark, addresses, polite_statement
from reader.cleaning.lines.units import Unit
from reader.cleaning.lines.voices import leans

HINT = 0.2
"""Share of own words that hints at the article, where two lines or a sign speak for it too."""
_SAID = re.compile(r"[,?!][”\"] .{0,60}\bsa(?:id|ys)\b|\bsa(?:id|ys)\b\.?.{0,80}$")
_TELLS = re.compile(r"\d|^[\"“]|\b(?:s?he|they|his|hers?|their|said)\b")
"""What a report has and a teaser seldom: a figure, a quotation, somebody named before."""
_WORD = re.compile(r"[a-z가-힣][\w-]{2,}")
_OF = frozenset({"about", "the", "소개", "개요", "대하여"})
_FIRST_LEAST, _SECOND_LEAST = 30, 12
"""Code points of two sentences at least that go on with a text, whatever they speak of."""
_BUTTONS_DOWN, _BUTTON, _SENTENCES = 40, 24, 3
"""Lines looked at below a count, code points of a button among them, sentences that tell."""
_FIRST = 48
"""Code points in which a firm that tells of itself names itself."""


def really_comments(
    units: Sequence[Unit], marks: Sequence[Mark | None], index: int, own: Sequence[float]
) -> bool:
    """Whether what follows a comment heading is comments, not the article going on."""
    if text_goes_on(units, marks, index + 1, own) or counts_above(units, marks, index, own):
        return False
    for later in range(index + 1, min(index + 5, len(units))):
        unit = units[later]
        mark = marks[later]
        if mark is not None and (mark.subtype == "comments" or mark.kind == "date"):
            return True
        own_text = unit.sentence and unit.size >= 60 and own[later] >= OWN_TEXT
        if own_text and not polite_statement(unit):
            return False
    return True


def counts_above(
    units: Sequence[Unit], marks: Sequence[Mark | None], index: int, own: Sequence[float]
) -> bool:
    """Whether a count of comments is a button above the article: below it come buttons, then text.

    Comments have a name, a day or a button between any two; three sentences of the article that
    share its words, with none of those between, are no comments.
    """
    if not any(map(str.isdigit, units[index].low)):
        return False
    told = 0
    shared = 0.0
    for later in range(index + 1, min(len(units), index + 1 + _BUTTONS_DOWN)):
        unit, mark = units[later], marks[later]
        if mark is not None:
            if mark.subtype in ("comments", "reactions", "footer", "related") and not told:
                return False
            if mark.kind in ("date", "byline") or mark.subtype in ("comments", "reactions"):
                return False
            continue
        if unit.sentence and unit.stated and not unit.cut:
            told += 1
            shared += own[later]
        elif (told and not unit.glued) or unit.size > _BUTTON:
            return False
        if told >= _SENTENCES:
            return shared >= OWN_TEXT * _SENTENCES
    return False


def text_goes_on(
    units: Sequence[Unit], marks: Sequence[Mark | None], index: int, own: Sequence[float]
) -> bool:
    """Whether two running sentences in a row stand at a place: hardly teasers or comments."""
    pair = range(index, index + 2)
    if index + 2 > len(units):
        return False
    for later in pair:
        unit = units[later]
        if marks[later] is not None or not unit.sentence or unit.cut or unit.size < 25:
            return False
        if unit.hangul and not unit.stated:
            return False
        if not unit.hangul and unit.text[-1] not in '."”':
            return False
    return sum(own[later] for later in pair) >= HINT


def two_sentences(units: Sequence[Unit], marks: Sequence[Mark | None], index: int) -> bool:
    """Whether two finished sentences stand in a row that no outlet speaks.

    What stands under the headline of a teaser is one line, and another headline follows it.
    """
    for later, least in ((index, _FIRST_LEAST), (index + 1, _SECOND_LEAST)):
        if later >= len(units) or marks[later] is not None:
            return False
        unit = units[later]
        if not unit.sentence or unit.cut or unit.size < least or unit.bullet or addresses(unit):
            return False
        if not (unit.stated if unit.hangul else unit.text[-1] in '."”'):
            return False
        if leans(unit, 0.0) is not None:
            return False
    return units[index].stated or any(_TELLS.search(unit.low) for unit in units[index : index + 2])


def reported(unit: Unit) -> bool:
    """Whether an English sentence says who said it, and ends: headlines seldom do both."""
    return (
        not unit.hangul
        and unit.sentence
        and unit.size >= 30
        and unit.text[-1] in '.”"'
        and _SAID.search(unit.text) is not None
    )


def of_itself(units: Sequence[Unit], index: int) -> bool:
    """Whether a name in a heading ("About Example Haul") begins the text under it too."""
    if index + 1 >= len(units) or not units[index + 1].sentence:
        return False
    words = set(_WORD.findall(units[index].low)) - _OF
    names = {word.removesuffix("에") for word in words}  # 강바람통상에 대하여
    first = units[index + 1].low[:_FIRST]
    return any(name in first for name in names)
