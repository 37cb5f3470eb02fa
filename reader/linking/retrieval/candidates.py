"""Which sentences of other articles may be about what one says: what retrieval brings.

The best sentences by their own score, and those of the articles nearest to the asked one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from reader.language import Reading
from reader.linking.pairs.article_terms import ArticleTerms
from reader.linking.pairs.sides import Side
from reader.linking.retrieval.index import Hit, SentenceIndex
from reader.linking.retrieval.tokens import query_tokens, topic_words

CANDIDATES = 100
"""Sentences that retrieval brings to the judge."""
NEAR_ARTICLES = 4
"""Articles nearest to the asked one, whose sentences are all candidates: who disputes a claim
may hardly share a word with it, but tells the same story (a tenth of all disputes of the
develop stories were found no other way)."""
_NEAR_ENOUGH = 0.08
"""Least `Profile.likeness` of a near article: 19 of 20 pairs of articles of one story have more."""
_NEAR_SENTENCES = 60
"""Sentences that the near articles bring at most."""
_COMPARED = 12
"""Articles, by what their sentences score together, that may be near: with two at least."""
_FIRST = 10
"""Best sentences by their own score, which come before those of the near articles."""


class Analysis(Protocol):
    """An analysed article, in memory (`Analysed`) or kept elsewhere (`stored.Kept`)."""

    @property
    def id(self) -> str: ...
    @property
    def terms(self) -> ArticleTerms: ...
    @property
    def rates(self) -> dict[str, float]: ...
    def side(self, number: int) -> Side:
        """One sentence; raises `KeyError` when it cannot be had."""
        ...


class LostError(KeyError):
    """The analysis of an article, named by the first argument, cannot be had any more."""


Ahead = Callable[[Sequence[tuple[Analysis, int | None]]], None]
"""Told of the sentences that will be asked for, or of articles whose words will be."""


class Candidates:
    """Brings the sentences of `articles` that `index` finds for one of them."""

    def __init__(
        self, articles: Mapping[str, Analysis], index: SentenceIndex, ahead: Ahead
    ) -> None:
        self._articles = articles
        self.index = index
        self._ahead = ahead
        # Of the article asked about last; each is read and set as one, as threads ask at once.
        self._last_topic: tuple[Analysis | None, Sequence[str]] = (None, ())
        self._last_near: tuple[Analysis | None, dict[str, float]] = (None, {})

    def forget(self) -> None:
        """Forget what was reckoned for the article asked about last: the articles change."""
        self._last_topic = (None, ())
        self._last_near = (None, {})

    def of(
        self, reading: Reading, analysis: Analysis | None, *, limit: int = CANDIDATES
    ) -> list[Hit]:
        """The best sentences by their own score, and those of the articles nearest to this one.

        The best few come first, then what the near articles say, then the rest.
        """
        if analysis is None:
            return self.index.search(query_tokens(reading), limit=limit)
        tokens = query_tokens(reading, self._topic(analysis))
        hits = self.index.search(tokens, without=analysis.id, limit=max(limit, CANDIDATES))
        near = self._nearest(analysis, hits)
        if near:
            inside = self.index.search(tokens, within=near, limit=_NEAR_SENTENCES)
            merged: dict[tuple[str, int], Hit] = {}
            for hit in (*hits[:_FIRST], *inside, *hits[_FIRST:]):
                merged.setdefault((hit.article_id, hit.number), hit)
            hits = list(merged.values())
        return hits[:limit]

    def _nearest(self, analysis: Analysis, hits: Iterable[Hit]) -> list[str]:
        """The articles that tell most of what this one tells, of those that retrieval brought."""
        scores: dict[str, list[float]] = {}
        known: dict[str, Analysis] = {}
        for hit in hits:
            found = self._articles.get(hit.article_id)
            if found is not None:
                known[hit.article_id] = found
                scores.setdefault(hit.article_id, []).append(hit.score)
        several = {other: sum(told) for other, told in scores.items() if len(told) > 1}
        compared = sorted(several, key=lambda other: (-several[other], other))[:_COMPARED]
        asked, likenesses = self._last_near
        if asked is not analysis:
            likenesses = {}
            self._last_near = (analysis, likenesses)
        new = [other for other in compared if other not in likenesses]
        if new:
            self._ahead([(known[other], None) for other in new])
            profile = terms_of(analysis).profile
            for other in new:
                likenesses[other] = profile.likeness(terms_of(known[other]))
        near = [other for other in compared if likenesses[other] >= _NEAR_ENOUGH]
        return sorted(near, key=lambda other: (-likenesses[other], other))[:NEAR_ARTICLES]

    def _topic(self, analysis: Analysis) -> Sequence[str]:
        """The words of an article's topic, kept for the article asked about last."""
        asked, topic = self._last_topic
        if asked is not analysis:
            topic = topic_words(terms_of(analysis).counts)
            self._last_topic = (analysis, topic)
        return topic


def nothing_ahead(_wanted: Sequence[tuple[Analysis, int | None]]) -> None:
    """What is in memory need not be fetched."""


def side_of(analysis: Analysis, number: int) -> Side:
    """A sentence of an article; raises `LostError`."""
    try:
        return analysis.side(number)
    except KeyError as error:
        raise LostError(analysis.id) from error


def terms_of(analysis: Analysis) -> ArticleTerms:
    """The words of an article; raises `LostError`."""
    try:
        return analysis.terms
    except KeyError as error:
        raise LostError(analysis.id) from error
