"""The words of one article: sentence by sentence, and what the article makes of each.

Words are weighed by a fixed background table alone, so that nothing depends on what else a
library holds.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain, repeat
from operator import mul

from reader.language import Quantity, Reading, Term
from reader.linking.tables import UNKNOWN_WEIGHT, background_weights

CONTEXT_SHARE = 0.5
"""A word taken from the sentence before counts half."""

Bag = dict[str, float]
"""Term to its share in the sentence: 1 for its own words, `CONTEXT_SHARE` for borrowed ones."""


class ArticleTerms:
    """The words of an article's sentences, forwards and by word.

    `bags[i]` are the words of sentence i, `wide[i]` the same with those of its
    context (the very same bag where it has none), `counts[word]` in how many sentences a
    word itself stands, and `figures[figure_key]` in how many a figure does. `square` is
    the sum of the squares of its `emphases`, reckoned here where it is not given.
    """

    __slots__ = ("_places", "_profile", "bags", "counts", "figures", "square", "wide")

    def __init__(
        self,
        bags: Sequence[Bag],
        wide: Sequence[Bag],
        counts: dict[str, int],
        figures: dict[str, int],
        square: float | None = None,
    ) -> None:
        self.bags = bags
        self.wide = wide
        self.counts = counts
        self.figures = figures
        self.square = sum([each * each for each in emphases(counts)]) if square is None else square
        self._places: dict[str, Sequence[int]] = {}
        self._profile: Profile | None = None

    @property
    def profile(self) -> Profile:
        """To set other articles against, made when it is first asked for: few ever are."""
        if self._profile is None:
            self._profile = Profile(self)
        return self._profile

    @classmethod
    def of(cls, readings: Sequence[Reading]) -> ArticleTerms:
        """Gather the words of one article's readings."""
        bags = tuple([dict.fromkeys(lexical(reading.terms), 1.0) for reading in readings])
        wide = tuple(
            dict.fromkeys(lexical(reading.context), CONTEXT_SHARE) | bag if reading.context else bag
            for reading, bag in zip(readings, bags, strict=True)
        )
        figures = Counter(
            key for reading in readings for key in {figure_key(q) for q in reading.quantities}
        )
        return cls(bags, wide, dict(Counter(chain.from_iterable(bags))), dict(figures))

    def places(self, word: str) -> Sequence[int]:
        """The sentences that have a word themselves, in order."""
        found = self._places.get(word)
        if found is None:
            found = self._places[word] = self._find(word) if word in self.counts else ()
        return found

    def _find(self, word: str) -> Sequence[int]:
        return [number for number, bag in enumerate(self.bags) if word in bag]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ArticleTerms):
            return NotImplemented
        mine = (self.bags, self.wide, self.counts, self.figures)
        return mine == (other.bags, other.wide, other.counts, other.figures)

    __hash__ = None  # type: ignore[assignment]


def figure_key(quantity: Quantity) -> str:
    """One key for figures that read the same: dimension and value to three digits."""
    return f"{quantity.dimension}={quantity.value:.3g}"


def lexical(terms: Iterable[Term]) -> list[str]:
    """The words to compare by; numbers are compared as quantities instead."""
    return [term.text for term in terms if term.kind != "number"]


class Profile:
    """How much an article makes of each of its words, to set others against."""

    def __init__(self, terms: ArticleTerms) -> None:
        self._emphases = dict(zip(terms.counts, emphases(terms.counts), strict=True))
        self._square = terms.square

    def likeness(self, other: ArticleTerms) -> float:
        """How much both articles speak of the same, 0..1: the cosine of their emphases."""
        own, weigh = self._emphases, background_weights().get
        counts = other.counts
        both = sum(
            [
                _emphasis(counts[word]) * weigh(word, UNKNOWN_WEIGHT) * own[word]
                for word in filter(own.__contains__, counts)
            ]
        )
        return both / math.sqrt(self._square * other.square) if both else 0.0


def emphases(counts: Mapping[str, int]) -> list[float]:
    """How much an article makes of each word: by its background weight and how many sentences."""
    weights = map(background_weights().get, counts, repeat(UNKNOWN_WEIGHT))
    return list(map(mul, map(_emphasis, counts.values()), weights))


@lru_cache(maxsize=1024)
def _emphasis(sentences: int) -> float:
    return 1.0 + math.log(sentences)
