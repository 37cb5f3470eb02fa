"""Lines that are the article's by their shape, though they hardly read like its sentences.

The terms of events (place, hour, price), works that are cited, and statements that the
article announces and prints in full. They count as rows of its tables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.cleaning.marks import Mark
from reader.cleaning.units import Unit
from reader.cleaning.voices import hear


@dataclass(frozen=True, slots=True)
class Shape:
    """One row: a line in which `pattern` is found; the example is one.

    Of `needs`, one stands in every such line: it spares the pattern the others.
    """

    name: str
    pattern: str
    example: str
    needs: tuple[str, ...]


ANNOUNCES: tuple[Shape, ...] = (
    Shape(
        "statement to come",
        r"^[<\[(■▲※]? ?(?:다음은|아래는|이하는?) .{0,60}"
        r"(?:전문|일문일답|입장문?|글|편지)(?:이다|입니다|다)?[.:>\])]*$",
        "다음은 소속사 입장 전문이다.",
        ("다음은", "아래는", "이하"),
    ),
    Shape(
        "in full",
        r"^.{0,120}\b(?:(?:statement|letter|text|email|message|post) (?:reads|follows)"
        r"|(?:statement|letter|text|email|message|post) in full(?: below)?|in full)"
        r"(?: in full)?[.:]$",
        "The statement reads in full:",
        (" reads", " full", " follows"),
    ),
)
_BARS = "|ㅣ·/"
TERMS: tuple[Shape, ...] = (
    Shape(
        "place, hour and price",
        r"^(?=.*(?:오[전후] ?\d|\d ?시|\d:\d\d|\d ?[ap]\.?m\b))"
        r"(?=.*(?:[\d만천] ?원|무료|[£$€]\d|\bfree\b))[^|ㅣ·/]+(?:[|ㅣ·/][^|ㅣ·/]+){2,}$",
        "시립음악당 | 16일 오후 5시 | 1만~4만 원",
        tuple(_BARS),
    ),
)
CITES: tuple[Shape, ...] = (
    Shape(
        "work cited",
        r"\bet al\.|\bdoi[:. ]",
        "S. Wan et al., “Replay of skin patterns”, Neural Dynamics (2024), doi:10.0000/nd",
        ("et al", "doi", "DOI"),
    ),
    Shape(
        "work cited by its title",
        r"^[A-Z][\w.' -]+, [\"“].{8,200}[\"”],? .{3,80}\(?(?:19|20)\d\d\b",
        "A. Quill, “Lamps of the eastern quay”, Journal of Small Harbours (2019)",
        ("“", '"'),
    ),
)
ENCLOSES: tuple[Shape, ...] = (
    Shape(
        "enclosures of a release",
        r"^(?:(?:붙임|별첨|첨부) ?[\d.:]*|\d{1,2}\.) ?.{2,80}\d ?[부매장]\.?(?: *끝\.?)?$"
        r"|^(?:붙임|별첨|첨부) .{2,80} 끝\.$",
        "붙임  1. 빈집 위치도 1부.  끝.",
        ("부", "매", "장", "끝."),
    ),
)
COUNTS_OFF: tuple[Shape, ...] = (
    Shape(
        "item by name",
        r"^(?:[-*•·∙◦▪○●✔✓] ?|\(?\d{1,2}[.)] ?)\S.{4,}$|^[^\W\d_][^:]{1,40}: \S.{3,}$",
        "Harbour Road: lanes from the ferry to the park, autumn 2026",
        (":", "-", "*", "•", "·", "∙", "◦", "▪", "○", "●", "✔", "✓", ".", ")"),
    ),
)
SHAPES: tuple[Shape, ...] = (*ANNOUNCES, *TERMS, *CITES, *ENCLOSES, *COUNTS_OFF)

_LONGEST = 300
_APART = 4
"""Lines between the terms of two events at most."""
_NAME = 60
"""Code points of an event's name or of the heading over a work cited at most."""
_ENCLOSED = frozenset({"붙임", "별첨", "첨부"})
_ITEMS, _WORDS = 2, 2
"""Items that are counted off, and spaces between the words of the line above them, at least."""
_STATEMENT = 40
"""Lines of a statement at most."""


def finder(shapes: Sequence[Shape]) -> Callable[[str], bool]:
    """Whether one of some shapes is found in a text."""
    rows = []
    for shape in shapes:
        pattern = re.compile(shape.pattern, re.IGNORECASE)
        # `search` would try a pattern that begins with "^" at every place of the line.
        anchored = shape.pattern.startswith("^")
        rows.append((shape.needs, pattern.match if anchored else pattern.search))

    def found(text: str) -> bool:
        for needs, look in rows:
            if any(map(text.__contains__, needs)) and look(text) is not None:
                return True
        return False

    return found


_announced, _of_terms, _cited, _encloses = map(finder, (ANNOUNCES, TERMS, CITES, ENCLOSES))
_item = finder(COUNTS_OFF)


def listed(units: Sequence[Unit], marks: Sequence[Mark | None]) -> set[int]:
    """Indices of the lines of events, of works cited and of statements printed in full."""
    short = [unit.size <= _LONGEST and not unit.link and not unit.image for unit in units]
    terms = [i for i, unit in enumerate(units) if short[i] and _of_event(unit, marks[i])]
    found: set[int] = set()
    for before, index in pairwise(terms):
        if index - before <= _APART:
            found.update((before, index))
    for index, unit in enumerate(units):
        if not short[index] or marks[index] is not None:
            continue
        if _cited(unit.text):
            found.add(index)
        if _announces(unit):
            found.update(_statement(units, marks, index + 1))
    found |= set(_counted_off(units, marks))
    found |= {i - 1 for i in found if i and _names(units[i - 1], marks[i - 1])}
    return found | set(_enclosures(units, marks))


def _counted_off(units: Sequence[Unit], marks: Sequence[Mark | None]) -> Iterator[int]:
    """What a line that ends in a colon counts off right under a sentence, that line included."""
    for index in range(1, len(units)):
        unit, above = units[index], units[index - 1]
        if unit.text[-1] not in ":：" or marks[index] is not None or unit.size > _LONGEST:
            continue
        told = above.sentence and marks[index - 1] is None and not above.cut
        if not told or unit.text.count(" ") < _WORDS or unit.link or hear(unit)[1]:
            continue
        end = index + 1
        while end < min(len(units), index + 1 + _STATEMENT) and _counts(units[end], marks[end]):
            end += 1
        if end - index > _ITEMS:
            yield from range(index, end)


def _counts(unit: Unit, mark: Mark | None) -> bool:
    free = mark is None and not unit.link and not unit.image and unit.size <= _LONGEST
    return free and _item(unit.text) and not hear(unit)[1]


def _enclosures(units: Sequence[Unit], marks: Sequence[Mark | None]) -> Iterator[int]:
    """Lines that end a release by telling what is enclosed, from the first that says so on."""
    within = False
    for index, unit in enumerate(units):
        told = unit.hangul and unit.size <= _LONGEST and marks[index] is None
        within = told and (within or unit.text[:2] in _ENCLOSED) and _encloses(unit.text)
        if within:
            yield index


def _of_event(unit: Unit, mark: Mark | None) -> bool:
    free = mark is None or not mark.sure
    return free and sum(map(unit.text.count, _BARS)) >= 2 and _of_terms(unit.text)


def _announces(unit: Unit) -> bool:
    hinted = "전문" in unit.text or "일문일답" in unit.text or unit.text[-1] in ".:"
    hinted = hinted and (unit.hangul or " full" in unit.low or " reads" in unit.low)
    return hinted and _announced(unit.text)


def _names(unit: Unit, mark: Mark | None) -> bool:
    """Whether a line may be the name of what the terms under it are of."""
    return mark is None and not unit.sentence and unit.size <= _NAME and not unit.link


def _statement(units: Sequence[Unit], marks: Sequence[Mark | None], start: int) -> list[int]:
    """The lines of a statement from `start` on: up to what is not text for sure."""
    found: list[int] = []
    for index in range(start, min(len(units), start + _STATEMENT)):
        mark = marks[index]
        weak = mark is None or (mark.furniture and not mark.sure and not mark.opens)
        if not weak or units[index].link or (mark is not None and not units[index].sentence):
            break
        found.append(index)
    return found
