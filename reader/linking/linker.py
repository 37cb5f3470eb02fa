"""Articles in, links out: retrieval brings candidates, the judge decides, reasons say why."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from reader.language import Reading, money_rates, read
from reader.linking.analysed import Analysed, analyse
from reader.linking.crossencoder import Told
from reader.linking.features import pair_features
from reader.linking.index import Hit, SentenceIndex
from reader.linking.judge import KINDS, Judge, default_judge
from reader.linking.overlap import ArticlePair, ArticleTerms
from reader.linking.reasons import READ, reasons, tells_a_difference
from reader.linking.second import Cancelled, SecondLook
from reader.linking.sides import Side
from reader.linking.tokens import Tokens, document_tokens, query_tokens, topic_words
from reader.model import Article, Link
from reader.strictness import likelier

CANDIDATES = 100
"""Sentences that retrieval brings to the judge."""
FLOOR = 0.03
"""Pairs less likely than this are not kept, whatever the strictness."""
_PAIRS_KEPT = 256
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


@dataclass(frozen=True, slots=True)
class Look:
    """What reads the likeliest pairs, and what says that it is to stop."""

    second: SecondLook
    cancelled: Cancelled


class LostError(KeyError):
    """The analysis of an article, named by the first argument, cannot be had any more."""


class Linker:
    """The articles of a library, and the links between their sentences.

    `add` and `remove` take effect at `commit`. Thread-safe.
    """

    def __init__(self, judge: Judge | None = None, index: SentenceIndex | None = None) -> None:
        self._judge = judge or default_judge()
        self.index = SentenceIndex() if index is None else index
        self._articles: dict[str, Analysis] = {}
        self._pairs: OrderedDict[tuple[str, str], ArticlePair] = OrderedDict()
        self._last_topic: tuple[str, Sequence[str]] = ("", ())
        self._last_near: tuple[str, dict[str, float]] = ("", {})
        self.ahead: Callable[[Sequence[tuple[Analysis, int | None]]], None] = _nothing_ahead
        """Told of the sentences that will be asked for, or of articles whose words will be."""
        self._lock = threading.RLock()

    def __contains__(self, article_id: str) -> bool:
        return article_id in self._articles

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that are known."""
        return tuple(self._articles)

    def add(self, article: Article) -> None:
        """Analyse and index an article."""
        self.add_analysed(analyse(article))

    def add_analysed(self, analysed: Analysed) -> None:
        """Index an article that was analysed before, here or elsewhere."""
        tokens = (document_tokens(side.reading) for side in analysed.sides)
        self.add_indexed(analysed, tokens)

    def add_indexed(self, analysis: Analysis, tokens: Iterable[Tokens], key: bytes = b"") -> None:
        """Index an article by the tokens of its sentences."""
        with self._lock:
            self.know(analysis)
            self.index.add(analysis.id, tokens, key)

    def know(self, analysis: Analysis) -> None:
        """Take in an article that the index holds already."""
        with self._lock:
            self._forget_pairs(analysis.id)
            self._last_topic = ("", ())
            self._last_near = ("", {})
            self._articles[analysis.id] = analysis

    def remove(self, article_id: str) -> None:
        """Forget an article and what was computed about it."""
        with self._lock:
            self.forget(article_id)
            self.index.remove(article_id)

    def forget(self, article_id: str) -> None:
        """Forget an article that the index holds no longer."""
        with self._lock:
            self._articles.pop(article_id, None)
            self._forget_pairs(article_id)

    def commit(self) -> None:
        """Make additions and removals visible."""
        self.index.commit()

    def related(self, sentence_id: str) -> tuple[Link, ...]:
        """Links of a sentence to other articles, most certain first; raises `KeyError`."""
        return self.judged(sentence_id, self.found(sentence_id))

    def related_text(self, text: str, look: Look | None = None) -> tuple[Link, ...]:
        """Links of a sentence that stands in no article; their `from_id` is empty.

        With a `look` the likeliest are read; then it may raise what that raises.
        """
        (reading,) = read([text])
        side = Side(reading, 0, 1, False, None)
        alone = Analysed("", (side,), ArticleTerms.of([reading]), money_rates([text]))
        return self._links(alone, side, "", self._search(reading, None), look)

    def found(self, sentence_id: str) -> list[Hit]:
        """What retrieval brings for a sentence, best first; raises `KeyError`, `LostError`."""
        article_id, _, number = sentence_id.rpartition(".")
        analysis = self._articles[article_id]
        return self._search(_side(analysis, int(number)).reading, analysis)

    def judged(
        self, sentence_id: str, hits: Iterable[Hit], look: Look | None = None
    ) -> tuple[Link, ...]:
        """Links of a sentence to some of `found`, most certain first; raises `KeyError`.

        With a `look` the likeliest are read; then it may raise what that raises.
        """
        article_id, _, number = sentence_id.rpartition(".")
        analysis = self._articles[article_id]
        return self._links(analysis, _side(analysis, int(number)), sentence_id, hits, look)

    def _links(
        self,
        analysis: Analysis,
        side: Side,
        sentence_id: str,
        hits: Iterable[Hit],
        look: Look | None = None,
    ) -> tuple[Link, ...]:
        found = []
        others: list[Analysis] = []
        known = [(self._articles.get(hit.article_id), hit) for hit in hits]
        here = [(other, hit) for other, hit in known if other is not None]
        self.ahead([(other, hit.number) for other, hit in here])
        pairs: dict[str, tuple[ArticlePair, dict[str, float]]] = {}
        for other, hit in here:
            there = _side(other, hit.number)
            if other.id not in pairs:
                pairs[other.id] = (self._pair(analysis, other), analysis.rates | other.rates)
            vector, evidence = pair_features(side, there, *pairs[other.id])
            found.append((hit.sentence_id, there, vector, evidence))
            others.append(other)
        vectors = [vector for _, _, vector, _ in found]
        probabilities = self._judge.probabilities(vectors)
        read = np.zeros(len(found), dtype=np.bool_)
        if look is not None and found:
            asked = told(analysis, side)
            probabilities, read = look.second.look(
                probabilities,
                self._judge.margins(vectors),
                lambda place: (asked, told(others[place], found[place][1])),
                look.cancelled,
            )
        links = []
        for (candidate, there, _, evidence), row, was_read in zip(
            found, probabilities, read, strict=True
        ):
            kind = likelier(float(row[0]), float(row[1]))
            unsaid = kind == "disputes" and not tells_a_difference(evidence)
            if unsaid and not was_read:
                # Counted, not read: a dispute that nothing can be pointed at is not told.
                kind = "repeats"
            score = float(row[KINDS.index(kind)])
            if score >= FLOOR:
                why = reasons(kind, side, there, evidence)
                why = (READ, *why) if unsaid and was_read else why
                links.append(Link(kind, score, sentence_id, candidate, why))
        return tuple(sorted(links, key=lambda link: (-link.score, link.to_id)))

    def candidates(
        self, reading: Reading, *, without: str = "", limit: int = CANDIDATES
    ) -> Sequence[str]:
        """Ids of the sentences that retrieval brings, best first."""
        hits = self._search(reading, self._articles.get(without), limit=limit)
        return [hit.sentence_id for hit in hits]

    def _search(
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
        for hit in hits:
            if hit.article_id in self._articles:
                scores.setdefault(hit.article_id, []).append(hit.score)
        several = {other: sum(found) for other, found in scores.items() if len(found) > 1}
        compared = sorted(several, key=lambda other: (-several[other], other))[:_COMPARED]
        asked, likenesses = self._last_near
        if asked != analysis.id:
            likenesses = {}
            self._last_near = (analysis.id, likenesses)
        new = [other for other in compared if other not in likenesses]
        if new:
            self.ahead([(self._articles[other], None) for other in new])
            profile = _terms(analysis).profile
            for other in new:
                likenesses[other] = profile.likeness(_terms(self._articles[other]))
        near = [other for other in compared if likenesses[other] >= _NEAR_ENOUGH]
        return sorted(near, key=lambda other: (-likenesses[other], other))[:NEAR_ARTICLES]

    def _topic(self, analysis: Analysis) -> Sequence[str]:
        """The words of an article's topic, kept for the article asked about last."""
        if self._last_topic[0] != analysis.id:
            self._last_topic = (analysis.id, topic_words(_terms(analysis).counts))
        return self._last_topic[1]

    def _forget_pairs(self, article_id: str) -> None:
        for key in [key for key in self._pairs if article_id in key]:
            del self._pairs[key]

    def _pair(self, a: Analysis, b: Analysis) -> ArticlePair:
        with self._lock:
            key = (a.id, b.id)
            pair = self._pairs.get(key) if a.id else None
            if pair is None:
                pair = ArticlePair(_terms(a), _terms(b))
                if a.id:
                    self._pairs[key] = pair
                    while len(self._pairs) > _PAIRS_KEPT:
                        self._pairs.popitem(last=False)
            else:
                self._pairs.move_to_end(key)
            return pair


def _nothing_ahead(_wanted: Sequence[tuple[Analysis, int | None]]) -> None:
    """What is in memory need not be fetched."""


def told(analysis: Analysis, side: Side) -> Told:
    """A sentence with the title it stands under and the sentence before it."""
    first = side if side.number == 0 else _side(analysis, 0)
    title = first.text if first.is_title and side.number else ""
    before = _side(analysis, side.number - 1).text if side.number > bool(title) else ""
    return Told(side.text, before, title)


def _side(analysis: Analysis, number: int) -> Side:
    try:
        return analysis.side(number)
    except KeyError as error:
        raise LostError(analysis.id) from error


def _terms(analysis: Analysis) -> ArticleTerms:
    try:
        return analysis.terms
    except KeyError as error:
        raise LostError(analysis.id) from error
