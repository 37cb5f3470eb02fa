"""How much two sentences share, weighed by what their two articles make of each word.

A word that every sentence of a story carries tells nothing inside that story
and everything across a large library. So words are weighed by the two articles
concerned and a fixed background table alone: a link between two articles never
depends on what else the library holds.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import lru_cache
from operator import add, mul

from reader.language import Quantity
from reader.linking.pairs.article_terms import ArticleTerms, Bag, figure_key
from reader.linking.tables import UNKNOWN_WEIGHT, background_weights

_NO_LETTERS = re.compile(r"[\W_]+")


class ArticlePair:
    """Two articles side by side: the weight of each word between them, and overlaps.

    Weight of a word = background weight x log(1 + sentences / sentences with it) /
    log(1 + sentences), counted over the two articles: an inverse document frequency
    that does not grow with the length of the articles.
    """

    def __init__(self, a: ArticleTerms, b: ArticleTerms) -> None:
        self.a = a
        self.b = b
        self._of_a, self._of_b = len(a.bags), len(b.bags)
        self._sentences = self._of_a + self._of_b
        self.weights: Mapping[str, float] = _Weights(self._sentences, a.counts, b.counts)
        self._rows: dict[int, dict[int, float]] = {}
        self._columns: dict[int, dict[int, float]] = {}
        self._masses: tuple[dict[int, float], dict[int, float]] = ({}, {})
        self._likeness: float | None = None

    @property
    def likeness(self) -> float:
        """How much the two articles speak of the same, 0..1; see `Profile`."""
        if self._likeness is None:
            self._likeness = self.a.profile.likeness(self.b)
        return self._likeness

    def weight(self, term: str) -> float:
        """The weight of a word between these two articles."""
        return self.weights[term]

    def figure_weight(self, quantity: Quantity) -> float:
        """How rare a figure is in these two articles, as `weight` for words."""
        key = figure_key(quantity)
        found = self.a.figures.get(key, 0) + self.b.figures.get(key, 0)
        return rarity(self._sentences, found)

    def near(self, i: int, j: int) -> float:
        """Closeness of sentences i of `a` and j of `b`; 0 outside the articles."""
        if not (0 <= i < self._of_a and 0 <= j < self._of_b):
            return 0.0
        row = self._rows.get(i)
        if row is not None:
            return row.get(j, 0.0)
        # One cell of a row: the words in the same order, so to the last bit the same.
        own, other, weights = self.a.bags[i], self.b.bags[j], self.weights
        if own.keys().isdisjoint(other):
            return 0.0
        shared = sum([weights[term] for term in own if term in other])
        if not shared:
            return 0.0
        return shared / math.sqrt(self.mass_at(0, i) * self.mass_at(1, j) or 1.0)

    def mass(self, bag: Bag) -> float:
        """The weight of all words of a bag."""
        weighed: float = sum(map(mul, bag.values(), map(self.weights.__getitem__, bag)))
        return weighed

    def shared(self, one: Bag, other: Bag) -> float:
        """The weight of the words that two bags share."""
        if len(other) < len(one):
            one, other = other, one
        if one.keys().isdisjoint(other):
            return 0
        weights = self.weights
        return sum(
            [
                min(share, other[term]) * weights[term]
                for term, share in one.items()
                if term in other
            ]
        )

    def row(self, i: int) -> dict[int, float]:
        """Closeness of sentence i of `a` to each sentence of `b` that shares a word."""
        if i not in self._rows:
            self._rows[i] = self._closeness(0, i)
        return self._rows[i]

    def column(self, j: int) -> dict[int, float]:
        """Closeness of sentence j of `b` to each sentence of `a` that shares a word."""
        if j not in self._columns:
            self._columns[j] = self._closeness(1, j)
        return self._columns[j]

    def _closeness(self, which: int, place: int) -> dict[int, float]:
        own_side, side = (self.a, self.b) if which == 0 else (self.b, self.a)
        shared: dict[int, float] = {}
        weights, counts, places = self.weights, side.counts, side.places
        for term in own_side.bags[place]:
            if term in counts:
                weight = weights[term]
                for number in places(term):
                    shared[number] = shared.get(number, 0.0) + weight
        own = self.mass_at(which, place)
        mass_at, sqrt, opposite = self.mass_at, math.sqrt, 1 - which
        return {
            number: weight / sqrt(own * mass_at(opposite, number) or 1.0)
            for number, weight in shared.items()
        }

    def mass_at(self, which: int, place: int) -> float:
        """`mass` of a sentence's own words; `which` is 0 for `a`, 1 for `b`."""
        masses = self._masses[which]
        known = masses.get(place)
        if known is None:
            side = self.a if which == 0 else self.b
            # Its own words count whole: their weights need not be multiplied.
            known = masses[place] = sum(map(self.weights.__getitem__, side.bags[place]))
        return known


class _Weights(dict[str, float]):
    """The weights of the words of two articles, each reckoned when it is first asked for."""

    def __init__(self, sentences: int, a: Mapping[str, int], b: Mapping[str, int]) -> None:
        super().__init__()
        self._rarities = _rarities(sentences)
        self._in_a = a.get
        self._in_b = b.get
        self._background = background_weights().get

    def __missing__(self, term: str) -> float:
        found = self._in_a(term, 0) + self._in_b(term, 0)
        weight = self[term] = self._rarities[found] * self._background(term, UNKNOWN_WEIGHT)
        return weight


class _Rarities(dict[int, float]):
    """`rarity` by the number of sentences that have a word, reckoned when first asked for."""

    def __init__(self, sentences: int) -> None:
        super().__init__()
        self._sentences = sentences

    def __missing__(self, found: int) -> float:
        value = self[found] = rarity(self._sentences, found)
        return value


@lru_cache(maxsize=1024)
def _rarities(sentences: int) -> _Rarities:
    return _Rarities(sentences)


@lru_cache(maxsize=65_536)
def rarity(sentences: int, found: int) -> float:
    """1 for what stands in one sentence, falling to 0; the same for short and long articles."""
    return math.log1p(sentences / max(1, found)) / math.log1p(sentences)


def share_of(part: float, whole: float) -> float:
    """How much of a whole a part is, 0..1; 0 of nothing."""
    return part / whole if whole > 0 else 0.0


def standing(closeness: dict[int, float], number: int) -> tuple[int, float]:
    """Rank (0 = best) of a sentence in a row or column, and its lead over the best other."""
    own = closeness.get(number, 0.0)
    values = [value for other, value in closeness.items() if other != number]
    rank = sum([value > own for value in values])
    return rank, own - max(values, default=0.0)


def grams(text: str) -> frozenset[str]:
    """Character bigrams of a text without spaces: catches spellings that words miss."""
    compact = _NO_LETTERS.sub("", text.lower())
    return frozenset(map(add, compact, compact[1:]))
