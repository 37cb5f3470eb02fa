"""The quantities of a Korean sentence, in one pass over its numbers.

Finds each number, has it measured, and puts together what belongs together. The rules
stand in the modules that it asks; knows nothing of articles.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from reader.language.quantity.combined_ko import combined, shares_of_counts
from reader.language.quantity.counted_ko import korean_nouns, topic_noun
from reader.language.quantity.measured_ko import measured
from reader.language.quantity.model import (
    Quantity,
    becomes,
    beside,
    converts,
    counting,
    figure,
    stands_for,
    topic_before,
)
from reader.language.quantity.patterns_ko import NUMBER, number_of
from reader.language.quantity.ratios_ko import fraction, half, score
from reader.language.tables import covering
from reader.language.times.finding import date_spans

__all__ = ["korean_quantities"]

_GRADE = re.compile(r"(?<![A-Za-z])([A-F])\s?등급")
_ASKED = re.compile(
    r"\s?[^.,;!]{1,20}?(?:[었았였했됐이인]나|[느으이었였]?냐|까|[는은인던]가|[는은인던을할될일]지)"
    r"(?=[?\"”’'라고를도는]|\s|$)"
)
"""Behind 몇: 몇 명이 다쳤는지, 몇 곳이었나. A question asks for a figure and tells none."""
_ONCE_MORE = re.compile(r"(?:다시|또)\s$")
"""Before 한 번 it counts nothing: 다시 한 번 강조했다."""
_AGE_PAREN = re.compile(r"(?<=[가-힣])\((\d{2})\)")


def korean_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a Korean text, in order; see `Quantity`."""
    match = NUMBER.search(text)
    if match is None and "등급" not in text:
        return ()
    spans = date_spans(text, "ko")
    found: list[Quantity] = []
    while match is not None:
        position = match.end()
        at = match.start()
        inside = 0 if match["skip"] else covering(spans, at)
        if inside:
            position = max(position if match["d"] is None else inside, inside)
        elif not match["skip"]:
            quantity = _read(text, match)
            if quantity is not None:
                position = max(quantity.end, at + 1)
                found.append(quantity)
        match = NUMBER.search(text, position)
    found = combined(text, found)
    if "(" in text:
        found.extend(_ages(text, found))
    if "등급" in text:
        found.extend(_grades(text))
    if not found:
        return ()
    found.extend(shares_of_counts(text, found))
    found.sort(key=lambda quantity: (quantity.start, quantity.end))
    return tuple(_with_nouns(text, found))


def _read(text: str, match: re.Match[str]) -> Quantity | None:
    if match["fd"]:
        return fraction(text, match)
    if match["h"]:
        return half(text, match)
    if match["sa"]:
        return score(text, match)
    number = number_of(text, match)
    if number is None or (match["n"] in ("몇", "몇몇") and _ASKED.match(text, match.end())):
        return None
    once = match["n"] == "한" and text.startswith((" 번", "번"), match.end())
    if once and _ONCE_MORE.search(text, max(0, match.start() - 4), match.start()):
        return None
    return measured(text, number, words=match["d"] is None)


def _ages(text: str, found: list[Quantity]) -> list[Quantity]:
    """`김모(48)` gives an age."""
    taken = [(quantity.start, quantity.end) for quantity in found]
    ages = []
    for match in _AGE_PAREN.finditer(text):
        start, end = match.start(1), match.end(1)
        if any(begin < end and start < stop for begin, stop in taken):
            continue
        ages.append(figure(text, (start, end), float(match[1]), ("year", "age")))
    return ages


def _grades(text: str) -> list[Quantity]:
    """`D등급` gives a rank: A is the first."""
    return [
        figure(text, match.span(), float(ord(match[1]) - ord("A") + 1), ("grade", "rank"))
        for match in _GRADE.finditer(text)
    ]


def _with_nouns(text: str, found: list[Quantity]) -> list[Quantity]:
    named: list[Quantity] = []
    ends = sorted(quantity.end for quantity in found)
    for quantity in found:
        before = bisect_right(ends, quantity.start)
        floor = ends[before - 1] if before else 0
        times = quantity.unit == "time" and quantity.dimension == "count"
        noun, nouns = korean_nouns(text, quantity.start, quantity.end, floor, times=times)
        last = named[-1] if named else None
        if last is not None and (
            stands_for(quantity, last)
            or (last.noun and (becomes(quantity, last, text) or beside(quantity, last, text)))
        ):
            noun, nouns = last.noun, tuple(filter(None, (*last.nouns, noun, *nouns)))
        elif last is not None and last.noun and converts(quantity, last, text):
            noun, nouns = last.noun, last.nouns
        elif (ahead := topic_before(quantity, last, text)) and (topic := topic_noun(text, ahead)):
            noun, nouns = topic, tuple(each for each in (noun, *nouns) if each not in ("", topic))
        named.append(counting(quantity, noun, nouns) if noun else quantity)
    return named
