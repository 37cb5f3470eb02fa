"""Labelled pages as the rules read them: whole, recombined, and with rules hidden.

Rules that were written from a page know it better than they will know the next one. So each
page is read again with a share of all rules hidden, and pages are made of the head of one,
the article of a second and the foot of a third.
"""

from __future__ import annotations

import hashlib
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.cleaning import assembly
from reader.cleaning.lines import marks, voices
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.units import Unit
from reader.cleaning.rules.english_cues import ENGLISH_CUES
from reader.cleaning.rules.korean_cues import KOREAN_CUES
from reader.cleaning.rules.rule import Matcher
from reader.cleaning.zoning import doubt, zones
from reader.cleaning.zoning.evidence import Evidence
from reader.cleaning.zoning.traits import Look
from reader.model import RawPage
from tests.gold.score_pages import Row, pages
from tests.replacing import replace

Labelled = tuple[RawPage, list[Row]]
HIDDEN_SHARES = (0.5, 0.75)
"""Share of the rules that each further reading of a page does without."""
MIXED_WHOLE, MIXED = 100, 100
"""Recombined pages read with all rules, and with each share of them hidden."""
reading_now = ""
"""The first source of the page being read."""
UNTAUGHT = ("zt", "zu", "zv", "zw", "zx", "zy", "zz", "va", "vb", "vc", "vd", "ve", "vf", "vg")
"""How the names of pages begin that came after the trees and measure what they make of new ones."""
_KEPT = frozenset({"title", "deck", "body", "subhead", "caption", "byline", "date"})


@dataclass
class Reading:
    """A page as the rules read it; `sources` are the pages that it was made of."""

    sources: tuple[str, ...]
    weight: float
    known: Evidence
    verdicts: list[Mark]
    core: Sequence[float]
    look: Look
    stretch: tuple[int, int]
    gold: list[Row]

    @property
    def plain(self) -> bool:
        """Whether the page was not recombined."""
        return len(self.sources) == 1

    @property
    def furniture(self) -> NDArray[np.bool_]:
        return np.array([row.kind == "boilerplate" for row in self.gold])

    @property
    def asked_first(self) -> list[int]:
        asked = () if self.known.wrapped else range(len(self.gold))
        return [i for i in asked if doubt.clear(self.known, i) is None]

    @property
    def asked(self) -> list[int]:
        asked = range(len(self.gold))
        return [i for i in asked if not self._settled(i)]

    def _settled(self, index: int) -> bool:
        return doubt.settled(self.known, self.verdicts, self.stretch, index)


@contextmanager
def hidden_rules(seed: int, share: float) -> Iterator[None]:
    """Hide a share of the rules, of the cues' alternatives, and of the menus' words."""
    old = (marks._MATCHER, marks.token_line, voices._KOREAN, voices._ENGLISH)

    def token_line(low: str) -> Any:
        drawn = (hashlib.md5(f"{seed}{word}".encode()).digest()[0] for word in low.split())
        return None if any(byte < share * 128 for byte in drawn) else old[1](low)

    marks.token_line = token_line
    marks._MATCHER, voices._KOREAN, voices._ENGLISH = _thinned(seed, share)
    voices._hear.cache_clear()
    try:
        yield
    finally:
        marks._MATCHER, marks.token_line, voices._KOREAN, voices._ENGLISH = old
        voices._hear.cache_clear()


@cache
def _thinned(seed: int, share: float) -> tuple[Matcher, voices._Table, voices._Table]:
    """The tables of rules and of both languages' cues without a share of their rows."""
    draw = random.Random(seed)

    def thin(pattern: str) -> str:
        kept = [a for a in _alternatives(pattern) if draw.random() >= share]
        return "|".join(kept) or r"(?!)"

    def table(cues: Sequence[Any]) -> voices._Table:
        return voices._Table([replace(cue, pattern=thin(cue.pattern)) for cue in cues])

    rules = [rule for rule in marks.ALL_RULES if draw.random() >= share]
    return Matcher(rules), table(KOREAN_CUES), table(ENGLISH_CUES)


def _alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern that no bracket holds."""
    found: list[str] = []
    depth, piece, skip, inside = 0, "", False, False
    for char in pattern:
        if skip:
            skip = False
        elif char == "\\":
            skip = True
        elif inside:
            inside = char != "]"
        elif char == "[":
            inside = True
        elif char in "()":
            depth += 1 if char == "(" else -1
        elif char == "|" and not depth:
            found.append(piece)
            piece = ""
            continue
        piece += char
    return [*found, piece]


def read(
    page: RawPage, rows: Sequence[Row], sources: Sequence[str], weight: float
) -> list[Reading]:
    """What the rules make of a page, as the second opinion would be asked about it; else none."""
    global reading_now  # noqa: PLW0603
    reading_now = sources[0]
    caught: list[tuple[Any, ...]] = []

    def catch(look: Look, known: Evidence, verdicts: list[Mark], *rest: Any) -> None:
        caught.append((known, list(verdicts), rest[0], look, rest[1]))

    old, zones.second_opinion = zones.second_opinion, catch
    try:
        units = assembly._units(page.lines)
        zones.classify(units, page.metadata.title)
    finally:
        zones.second_opinion = old
    by_line = defaultdict(list)
    for row in rows:
        by_line[row.line].append(row)

    def gold(unit: Unit) -> Row:
        def overlap(row: Row) -> int:
            end = row.end if row.end >= 0 else unit.end
            return min(unit.end, end) - max(unit.start, row.start)

        return max(by_line[unit.line], key=overlap)

    labels = [gold(unit) for unit in units]
    return [Reading(tuple(sources), weight, *found, labels) for found in caught]


def _parts(page: RawPage, rows: Sequence[Row]) -> list[list[tuple[str, list[Row]]]]:
    """Lines with their rows: above the article, the article, below it."""
    by_line = defaultdict(list)
    for row in rows:
        by_line[row.line].append(row)
    kept = [n for n, told in by_line.items() if any(row.kind in _KEPT for row in told)]
    body = [n for n, told in by_line.items() if any(row.kind == "body" for row in told)]
    edges = [1, min(kept), max(body) + 1, len(page.lines) + 1]
    return [
        [(page.lines[n - 1], by_line[n]) for n in range(low, high)] for low, high in pairwise(edges)
    ]


def mixes(
    labelled: Sequence[Labelled], count: int
) -> Iterator[tuple[RawPage, list[Row], list[str]]]:
    """Pages made of the head, the article and the foot of three pages of one language."""
    draw = random.Random(3)
    parts = []
    for page, rows in labelled:
        korean = any("가" <= char <= "힣" for line in page.lines for char in line[:200])
        parts.append((page, _parts(page, rows), (korean, page.format)))
    for number in range(count):
        page, middle, kind = draw.choice(parts)
        same = [part for part in parts if part[2] == kind]
        above, below = draw.choice(same), draw.choice(same)
        lines: list[str] = []
        rows: list[Row] = []
        for text, told in (*above[1][0], *middle[1], *below[1][2]):
            if all(row.kind == "boilerplate" for row in told) and draw.random() < 0.1:
                continue
            lines.append(text)
            for row in told:
                kind_of = "body" if row.kind == "duplicate" else row.kind
                rows.append(replace(row, line=len(lines), kind=kind_of, duplicate_of=None))
        made = replace(page, path=f"{number}.txt", lines=tuple(lines))
        yield made, rows, [Path(p.path).stem for p in (page, above[0], below[0])]


def readings(labelled: Sequence[Labelled]) -> list[Reading]:
    """Every page as it is and recombined, then again with rules hidden."""
    mixed = list(mixes(labelled, MIXED_WHOLE + MIXED * len(HIDDEN_SHARES)))
    found: list[Reading] = []
    for page, rows in labelled:
        name = Path(page.path).stem
        found += read(page, rows, [name], 0.3 if name in written_from() else 1.5)
    for page, rows, names in mixed[:MIXED_WHOLE]:
        found += read(page, rows, names, 0.3)
    for seed, share in enumerate(HIDDEN_SHARES):
        first = MIXED_WHOLE + seed * MIXED
        with hidden_rules(seed, share):
            for page, rows in labelled:
                found += read(page, rows, [Path(page.path).stem], 0.3)
            for page, rows, names in mixed[first : first + MIXED]:
                found += read(page, rows, names, 0.3)
    return found


def written_from() -> frozenset[str]:
    """Names of the pages from which rules were written: read whole, they tell little."""
    text = (Path(__file__).parent / "pages" / "written-from.txt").read_text("utf-8")
    return frozenset(text.split())


def load() -> list[Labelled]:
    """The pages to learn from: those to develop on but the untaught, and two other sets."""
    taught = (
        (page, rows)
        for page, rows in pages("develop")
        if not Path(page.path).name.startswith(UNTAUGHT)
    )
    return [*taught, *pages("hard"), *pages("sample")]
