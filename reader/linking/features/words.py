"""Which words and letters two sentences share, and how they stand among all others."""

from __future__ import annotations

import math

from rapidfuzz import fuzz

from reader.linking.pairs.article_terms import ArticleTerms, Bag
from reader.linking.pairs.compare import Evidence
from reader.linking.pairs.overlap import ArticlePair, share_of, standing
from reader.linking.pairs.sheet import Sheet
from reader.linking.pairs.sides import Side


def words(a: Side, b: Side, pair: ArticlePair, evidence: Evidence) -> tuple[float, ...]:
    """The first sixteen of `FEATURES`: words in common, weighed by the two articles."""
    bag_a, bag_b = _bag(pair.a, a), _bag(pair.b, b)
    wide_a, wide_b = _wide(pair.a, a), _wide(pair.b, b)
    mass_a, mass_b = pair.mass_at(0, a.number), pair.mass_at(1, b.number)
    less, more = (mass_a, mass_b) if mass_a <= mass_b else (mass_b, mass_a)
    shared = pair.shared(bag_a, bag_b)
    # Most sentences borrow no word: what was reckoned for their own words holds for all.
    lends_a, lends_b = wide_a is not bag_a, wide_b is not bag_b
    wide_mass_a = pair.mass(wide_a) if lends_a else mass_a
    wide_mass_b = pair.mass(wide_b) if lends_b else mass_b
    one_way = pair.shared(bag_a, wide_b) if lends_b else shared
    other_way = pair.shared(wide_a, bag_b) if lends_a else shared
    wide = other_way if not lends_b else one_way if not lends_a else pair.shared(wide_a, wide_b)
    crossed = max(share_of(one_way, mass_a), share_of(other_way, mass_b))
    weights = [weight for *_, weight in evidence.terms]
    verbs = sum(w for one, _, w in evidence.terms if one.kind in {"verb", "adjective"})
    return (
        share_of(shared, mass_a + mass_b - shared),
        share_of(shared, less),
        share_of(shared, more),
        share_of(shared, math.sqrt(mass_a * mass_b)),
        share_of(wide, wide_mass_a + wide_mass_b - wide),
        share_of(wide, min(wide_mass_a, wide_mass_b)),
        crossed,
        shared,
        weights[0] if weights else 0.0,
        weights[1] if len(weights) > 1 else 0.0,
        float(len(weights)),
        float(_longest_run(a.sheet, b.sheet)),
        verbs,
        less,
        more,
        share_of(less, more),
    )


def _bag(side: ArticleTerms, at: Side) -> Bag:
    return side.bags[at.number]


def _wide(side: ArticleTerms, at: Side) -> Bag:
    return side.wide[at.number]


def _longest_run(a: Sheet, b: Sheet) -> int:
    """Most content words that stand in the same order without another between them."""
    places = b.places
    if places.keys().isdisjoint(a.places):
        return 0
    best = 0
    ending: dict[int, int] = {}
    for word in a.words:
        found = places.get(word)
        if found is None:
            ending = {}
            continue
        ending = {place: ending.get(place - 1, 0) + 1 for place in found}
        best = max(best, *ending.values())
    return best


def characters(a: Side, b: Side) -> tuple[float, ...]:
    """Likeness in letters: n-grams, and two measures of rapidfuzz."""
    first, second = a.sheet.grams, b.sheet.grams
    shared = len(first & second)
    return (
        share_of(shared, len(first) + len(second) - shared),
        share_of(shared, min(len(first), len(second))),
        fuzz.token_set_ratio(a.text, b.text) / 100,
        fuzz.partial_ratio(a.text, b.text) / 100,
    )


def standing_of(a: Side, b: Side, pair: ArticlePair) -> tuple[float, ...]:
    """How each sentence ranks among all of the other article, and by how much it leads."""
    rank_b, lead_b = standing(pair.row(a.number), b.number)
    rank_a, lead_a = standing(pair.column(b.number), a.number)
    return (
        float(min(rank_a, rank_b, 10)),
        float(min(max(rank_a, rank_b), 10)),
        max(lead_a, lead_b),
        min(lead_a, lead_b),
    )


def neighbours(a: Side, b: Side, pair: ArticlePair) -> tuple[float, ...]:
    """Outlets tell a story in like order: near neighbours speak for a pair, near rivals against."""
    i, j = a.number, b.number
    beside = max(pair.near(i - 1, j - 1), pair.near(i + 1, j + 1))
    across = max(pair.near(i - 1, j), pair.near(i + 1, j), pair.near(i, j - 1), pair.near(i, j + 1))
    return beside, across


_ALIKE = 0.15
"""Likeness of two articles from which on they tell one story; of stories apart nearly all have
less than .1, of one story more than .08."""


def articles(pair: ArticlePair) -> tuple[float]:
    """Whether the articles tell one story: figures are met again in any other by chance."""
    return (min(round(pair.likeness, 4), _ALIKE),)


def places(a: Side, b: Side) -> tuple[float, ...]:
    """Whether they are titles, how far apart they stand, and the language."""
    return (
        float(a.is_title + b.is_title),
        abs(a.number / max(1, a.of - 1) - b.number / max(1, b.of - 1)),
        float(a.reading.language == "ko"),
    )
