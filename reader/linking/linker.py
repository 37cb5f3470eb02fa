"""Articles in, links out: retrieval brings candidates, the judge decides, reasons say why."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reader.language import Reading, money_rates, read
from reader.linking.features import Side, pair_features
from reader.linking.index import SentenceIndex
from reader.linking.judge import KINDS, Judge, default_judge
from reader.linking.overlap import ArticlePair, ArticleTerms
from reader.linking.reasons import reasons
from reader.model import Article, Link

CANDIDATES = 100
"""Sentences that retrieval brings to the judge."""
FLOOR = 0.03
"""Pairs less likely than this are not kept, whatever the strictness."""
_PAIRS_KEPT = 512


@dataclass(frozen=True, slots=True)
class Analysed:
    """An article as linking needs it. Plain data: it can be cached and sent elsewhere."""

    id: str
    sides: tuple[Side, ...]
    terms: ArticleTerms
    rates: dict[str, float]


def analyse(article: Article) -> Analysed:
    """Read every sentence of an article (pure; some 0.3 ms a sentence)."""
    day = _day(article.published)
    texts = [sentence.text for sentence in article.sentences]
    readings = read(texts, title=article.title, published=day, language=article.language)
    sides = tuple(
        Side(
            reading,
            number,
            len(texts),
            sentence.text,
            sentence.kind in {"title", "deck", "subhead"},
            day.toordinal() if day else None,
        )
        for number, (sentence, reading) in enumerate(zip(article.sentences, readings, strict=True))
    )
    return Analysed(article.id, sides, ArticleTerms.of(readings), money_rates(texts))


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


class Linker:
    """The articles of a library, and the links between their sentences.

    `add` and `remove` take effect at `commit`. Thread-safe.
    """

    def __init__(self, judge: Judge | None = None) -> None:
        self._judge = judge or default_judge()
        self._index = SentenceIndex()
        self._articles: dict[str, Analysed] = {}
        self._pairs: OrderedDict[tuple[str, str], ArticlePair] = OrderedDict()
        self._lock = threading.RLock()

    def __contains__(self, article_id: str) -> bool:
        return article_id in self._articles

    def add(self, article: Article) -> None:
        """Analyse and index an article."""
        self.add_analysed(analyse(article))

    def add_analysed(self, analysed: Analysed) -> None:
        """Index an article that was analysed before, here or elsewhere."""
        with self._lock:
            self._articles[analysed.id] = analysed
            self._index.add(
                analysed.id,
                ((f"{analysed.id}.{side.number}", side.reading) for side in analysed.sides),
            )

    def remove(self, article_id: str) -> None:
        """Forget an article and what was computed about it."""
        with self._lock:
            self._articles.pop(article_id, None)
            self._index.remove(article_id)
            for key in [key for key in self._pairs if article_id in key]:
                del self._pairs[key]

    def commit(self) -> None:
        """Make additions and removals visible."""
        self._index.commit()

    def related(self, sentence_id: str) -> tuple[Link, ...]:
        """Links of a sentence to other articles, most certain first; raises `KeyError`."""
        article_id, _, number = sentence_id.rpartition(".")
        analysed = self._articles[article_id]
        return self._links(analysed, analysed.sides[int(number)], sentence_id)

    def related_text(self, text: str) -> tuple[Link, ...]:
        """Links of a sentence that stands in no article; their `from_id` is empty."""
        (reading,) = read([text])
        side = Side(reading, 0, 1, text, False, None)
        alone = Analysed("", (side,), ArticleTerms.of([reading]), money_rates([text]))
        return self._links(alone, side, "")

    def _links(self, analysed: Analysed, side: Side, sentence_id: str) -> tuple[Link, ...]:
        candidates = self.candidates(side.reading, without=analysed.id)
        found = []
        for candidate in candidates:
            other_id, _, number = candidate.rpartition(".")
            other = self._articles.get(other_id)
            if other is None:
                continue
            there = other.sides[int(number)]
            vector, evidence = pair_features(
                side, there, self._pair(analysed, other), analysed.rates | other.rates
            )
            found.append((candidate, there, vector, evidence))
        probabilities = self._judge.probabilities([vector for _, _, vector, _ in found])
        links = []
        for (candidate, there, _, evidence), row in zip(found, probabilities, strict=True):
            column = int(row.argmax())
            if row[column] >= FLOOR:
                kind = KINDS[column]
                links.append(
                    Link(
                        "repeats" if kind == "repeats" else "disputes",
                        float(row[column]),
                        sentence_id,
                        candidate,
                        reasons(kind, side, there, evidence),
                    )
                )
        return tuple(sorted(links, key=lambda link: (-link.score, link.to_id)))

    def candidates(
        self, reading: Reading, *, without: str = "", limit: int = CANDIDATES
    ) -> Sequence[str]:
        """Ids of the sentences that retrieval brings, best first."""
        return [
            hit.sentence_id for hit in self._index.search(reading, without=without, limit=limit)
        ]

    def _pair(self, a: Analysed, b: Analysed) -> ArticlePair:
        with self._lock:
            key = (a.id, b.id)
            pair = self._pairs.get(key) if a.id else None
            if pair is None:
                pair = ArticlePair(a.terms, b.terms)
                if a.id:
                    self._pairs[key] = pair
                    while len(self._pairs) > _PAIRS_KEPT:
                        self._pairs.popitem(last=False)
            else:
                self._pairs.move_to_end(key)
            return pair
