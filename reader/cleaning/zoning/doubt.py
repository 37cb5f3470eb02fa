"""A second opinion where the rules leave doubt: boosted trees over a line's traits.

The trees are data (`data/doubt.json`, written by `python -m tests.gold.train_cleaning`)
and learned on pages whose rules were partly hidden from them, as if the pages were of
another site. What a rule is sure of stays; the rest turns only when the trees
are clear, and to furniture only when they are clearer.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.cleaning.furniture.pointers import INSET
from reader.cleaning.lines.marks import Mark
from reader.cleaning.lines.shapes import Floats
from reader.cleaning.zoning.aims import SUBTYPES, Weights, settle_aims
from reader.cleaning.zoning.evidence import SIGNED, Evidence
from reader.cleaning.zoning.head import HEADS_POINTS
from reader.cleaning.zoning.judged import JUDGED_TRAITS, judged_traits
from reader.cleaning.zoning.traits import TRAITS, Look, traits
from reader.cleaning.zoning.verge import signed

MOST_UNITS = 20_000
"""Units of a page, at most, that the trees are asked about: no article has more, and each
takes some 3 kB of traits."""
HIDES = 1.7
"""Log-odds of furniture from which a line that passed for text turns to furniture."""
HIDES_WITHIN = 2.0
"""The same between the first and the last line of the article, where losses cost most."""
HIDES_SHORT = 5.0
"""The same there where the article is made of short lines, which are like furniture by nature."""
KEEPS = 0.7
"""Log-odds up to which a line that passed for furniture turns to text."""
KEEPS_BY_PLACE = {
    "among furniture under the title": 2.0,
    "short and foreign under the title": 1.5,
}
"""The same for verdicts that go by little more than the place. Each was read off lines of pages
that the trees had not seen (`python -m tests.gold.train_cleaning --folds-only`), and gives back
a line of text for every three of furniture, or fewer, that it keeps."""
KEEPS_NAMED = -1.5
"""The same for what a rule names above the text: there its word is worth more than the trees'."""
TOLD = 0.5
"""Log-odds more that it takes to hide what reads as a finished sentence, or to keep it hidden."""
KEEPS_LISTED = -2.0
"""The same where a heading announced a list that holds the line."""
BETWEEN = 1.0
"""The same again for a paragraph between two others: what pages set between them is short."""
_PARAGRAPH = 120
"""Code points of a paragraph, at least."""
_CLEAR = 4.0


class Trees:
    """A boosted forest as flat arrays, each node's right child beside its left one."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._feature: NDArray[np.intp] = np.asarray(data["feature"], dtype=np.intp)
        self._threshold: Floats = np.asarray(data["threshold"], dtype=np.float64)
        self._left: NDArray[np.intp] = np.asarray(data["left"], dtype=np.intp)
        self._value: Floats = np.asarray(data["value"], dtype=np.float64)
        self._roots: NDArray[np.intp] = np.asarray(data["roots"], dtype=np.intp)
        self._depth = int(data["depth"])

    def margins(self, x: Floats) -> Floats:
        """(lines,) log-odds of furniture for (lines, traits)."""
        flat = x.ravel()
        rows = np.arange(0, flat.size, x.shape[1])[:, None]
        node = np.broadcast_to(self._roots, (len(x), len(self._roots)))
        for _ in range(self._depth):
            # `take` does what `[]` does, in half the time.
            asked = flat.take(rows + self._feature.take(node))
            node = self._left.take(node) + (asked > self._threshold.take(node))
        margin: Floats = self._value.take(node).sum(axis=1)
        return margin


class Opinion:
    """Two forests, before the rules' verdicts and after, and the weights of pieces of words."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        if (tuple(data["traits"]), tuple(data["judged"])) != (TRAITS, JUDGED_TRAITS):
            raise ValueError("the trees were trained on other traits: train again")
        self.weights: Mapping[str, float] = data["lexicon"]
        self.first = Trees(data["first"])
        self.second = Trees(data["second"])
        self.aims: Weights = {
            clue: np.array([told.get(name, 0.0) for name in SUBTYPES])
            for clue, told in data["aims"].items()
        }
        self.pull: Floats = np.asarray(data["pull"], dtype=np.float64)


@cache
def shipped() -> Opinion:
    """The opinion that is shipped."""
    text = files("reader.cleaning").joinpath("data", "doubt.json").read_text("utf-8")
    return Opinion(json.loads(text))


def clear(known: Evidence, index: int) -> float | None:
    """The log-odds of furniture of a unit that the trees are not asked about at first look."""
    mark = known.marks[index]
    if mark is not None:
        if mark.furniture and mark.sure:
            return 0.0 if mark.why == INSET else _CLEAR
        return 0.0 if mark.kind != "boilerplate" else None
    return -_CLEAR if index in known.rows or known.running(index) else None


def first_look(known: Evidence) -> Look | None:
    """What the trees make of a page before any verdict; `None` where rules alone must do."""
    if len(known.units) > MOST_UNITS:
        return None
    opinion = shipped()
    found = traits(known, opinion.weights)
    if known.wrapped:
        return Look(found, np.zeros(len(found)))
    told = [clear(known, i) for i in range(len(known.units))]
    asked = [i for i, odds in enumerate(told) if odds is None]
    odds: Floats = np.array([o or 0.0 for o in told])
    if asked:
        odds[asked] = opinion.first.margins(found[asked]).clip(-_CLEAR, _CLEAR)
    return Look(found, odds)


def settled(
    known: Evidence, verdicts: Sequence[Mark], stretch: tuple[int, int], index: int
) -> bool:
    """Whether a unit is not to be asked about: a rule is sure, or it is title or table.

    The lines of a text that was broken at a width are too short to be judged one by one.
    """
    verdict, mark = verdicts[index], known.marks[index]
    start, end = stretch
    if known.wrapped and start <= index <= end:
        return True
    if verdict.kind in ("title", "caption") or index in known.rows or verdict.why == HEADS_POINTS:
        return True
    if verdict.kind == "body" and index in known.entries and known.units[index].sentence:
        return True
    if verdict.kind == "body" and index > end:
        return index in known.entries or index in known.headings
    if not verdict.furniture and (index in known.heads or verdict.kind == "subhead"):
        return True
    if verdict.kind in ("date", "byline"):
        named = known.signs(index) and not known.units[index].hangul
        return index <= end or (verdict.why == SIGNED and (named or signed(known, index)))
    if verdict.furniture:
        # A count without a letter above the text is no deck, whatever stands around it.
        bare = index < start and not any(map(str.isalpha, known.units[index].low))
        return mark is not None and mark.furniture and (mark.sure or bare)
    return index <= end and known.running(index)


def second_opinion(
    look: Look,
    known: Evidence,
    verdicts: list[Mark],
    core: Sequence[float],
    stretch: tuple[int, int],
) -> None:
    """Turn verdicts that the trees clearly contradict, in place; see `judged_traits`.

    Then say of furniture that no rule is sure of what it is for.
    """
    opinion = shipped()
    asked = [i for i in range(len(verdicts)) if not settled(known, verdicts, stretch, i)]
    if asked:
        found = judged_traits(look, known, verdicts, core, stretch)
        odds = opinion.second.margins(found[asked]).tolist()
        before = list(verdicts)
        for index, margin in zip(asked, odds, strict=True):
            odds_needed = _bounds(known, verdicts[index], index, stretch)
            verdicts[index] = _turned(verdicts[index], margin, odds_needed, index < stretch[0])
        if all(mark.kind != "body" for mark in verdicts):
            # All that is said on a page is not furniture: odd as it reads, it stays.
            verdicts[:] = before
    settle_aims(known, verdicts, stretch, opinion.aims, opinion.pull)


def _bounds(
    known: Evidence, verdict: Mark, index: int, stretch: tuple[int, int]
) -> tuple[float, float]:
    """Log-odds up to which a unit turns to text, and from which it turns to furniture."""
    unit, listed = known.units[index], known.reach.held[index] is not None
    told = unit.sentence and not unit.cut and not listed and not known.pleads(index)
    keeps = KEEPS_LISTED if listed else KEEPS_BY_PLACE.get(verdict.why, KEEPS)
    mark = known.marks[index]
    if index < stretch[0] and mark is not None and mark.furniture:
        keeps = min(keeps, KEEPS_NAMED)
    firm = index <= known.firm and (mark is None or not unit.sentence)
    within = HIDES_SHORT if firm else HIDES_WITHIN
    hides = within if stretch[0] <= index <= stretch[1] else HIDES
    more = TOLD if told else 0.0
    if told and stretch[0] < index < stretch[1] and _between_paragraphs(known, index):
        return keeps + more, hides + more + BETWEEN
    return keeps + more, hides + more


def _between_paragraphs(known: Evidence, index: int) -> bool:
    """Whether a unit is as long as a paragraph and stands between two sentences of the text.

    One line that a rule names may stand over it: below a pitch the text goes on.
    """
    if known.units[index].size < _PARAGRAPH or not known.unclaimed(index + 1):
        return False
    named = known.marks[index - 1] is not None
    return known.unclaimed(index - 1) or (named and known.unclaimed(index - 2))


def _turned(verdict: Mark, margin: float, bounds: tuple[float, float], above: bool) -> Mark:
    """A verdict, or its contrary if the log-odds of furniture are clear."""
    keeps, hides = bounds
    if verdict.furniture and margin <= keeps:
        return Mark("deck" if above else "body", why="reads as the article")
    if not verdict.furniture and margin >= hides:
        return Mark("boilerplate", "other", "reads as furniture")
    return verdict
