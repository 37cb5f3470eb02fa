"""Stories as labelled pairs with features: what training and scoring share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.linking.features import pair_features
from reader.linking.linker import Analysed, analyse
from reader.linking.pairs.overlap import ArticlePair
from reader.linking.pairs.sides import Side
from tests.gold.stories import Label, Story

LABELS: tuple[Label, ...] = ("neither", "repeats", "disputes", "soft")


@dataclass(frozen=True, slots=True)
class StoryPairs:
    """Every cross-article pair of a story: (pairs, features), label numbers, and texts.

    `labels` index `LABELS`; `places` are ((article, sentence), (article, sentence)).
    """

    story: Story
    vectors: NDArray[np.float64]
    labels: NDArray[np.int64]
    places: list[tuple[tuple[int, int], tuple[int, int]]]


def analysed(story: Story) -> tuple[Analysed, ...]:
    """The story's articles as linking needs them."""
    return tuple(analyse(article) for article in story.as_articles)


def story_pairs(story: Story) -> StoryPairs:
    """All pairs of a story with their features."""
    articles = analysed(story)
    vectors: list[list[float]] = []
    labels: list[int] = []
    places: list[tuple[tuple[int, int], tuple[int, int]]] = []
    pairs: dict[tuple[int, int], ArticlePair] = {}
    for (i, m), (j, n), label in story.pairs():
        a, b = articles[i], articles[j]
        pair = pairs.setdefault((i, j), ArticlePair(a.terms, b.terms))
        vector, _ = pair_features(a.sides[m], b.sides[n], pair, a.rates | b.rates)
        vectors.append(vector)
        labels.append(LABELS.index(label))
        places.append(((i, m), (j, n)))
    return StoryPairs(story, np.asarray(vectors), np.asarray(labels), places)


def sides(pairs: StoryPairs, articles: tuple[Analysed, ...]) -> Iterator[tuple[Side, Side]]:
    """The two sentences of every pair, in order."""
    for (i, m), (j, n) in pairs.places:
        yield articles[i].sides[m], articles[j].sides[n]
