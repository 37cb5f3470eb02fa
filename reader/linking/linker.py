"""Articles in, links out: retrieval brings candidates, the judge decides, reasons say why."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from reader.language import Reading, money_rates, read
from reader.linking.analysed import Analysed, analyse
from reader.linking.features import pair_features
from reader.linking.judges.crossencoder import Told
from reader.linking.judges.judge import KINDS, Judge, default_judge
from reader.linking.judges.second import Cancelled, SecondLook
from reader.linking.pairs.article_terms import ArticleTerms
from reader.linking.pairs.overlap import ArticlePair
from reader.linking.pairs.sides import Side
from reader.linking.reasons import READ, reasons, tells_a_difference
from reader.linking.retrieval.candidates import (
    CANDIDATES,
    Ahead,
    Analysis,
    Candidates,
    nothing_ahead,
    side_of,
    terms_of,
)
from reader.linking.retrieval.index import Hit, SentenceIndex
from reader.linking.retrieval.tokens import Tokens, document_tokens
from reader.model import Article, Link
from reader.strictness import likelier

FLOOR = 0.03
"""Pairs less likely than this are not kept, whatever the strictness."""
_PAIRS_KEPT = 256
_LEAST_TERMS = 2
"""Terms of a sentence that claims anything: a credit of one word (연합) repeats no other."""


@dataclass(frozen=True, slots=True)
class Look:
    """What reads the likeliest pairs, and what says that it is to stop."""

    second: SecondLook
    cancelled: Cancelled


class Linker:
    """The articles of a library, and the links between their sentences.

    `add` and `remove` take effect at `commit`. Thread-safe.
    """

    def __init__(
        self,
        judge: Judge | None = None,
        index: SentenceIndex | None = None,
        ahead: Ahead = nothing_ahead,
    ) -> None:
        self._judge = judge or default_judge()
        self._articles: dict[str, Analysis] = {}
        index = SentenceIndex() if index is None else index
        self._candidates = Candidates(self._articles, index, ahead)
        self._ahead = ahead
        self._pairs: OrderedDict[tuple[str, str], ArticlePair] = OrderedDict()
        self._lock = threading.RLock()

    @property
    def index(self) -> SentenceIndex:
        """What retrieval asks; another may take its place."""
        return self._candidates.index

    @index.setter
    def index(self, index: SentenceIndex) -> None:
        self._candidates.index = index

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
            self._candidates.forget()
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
        return self._links(alone, side, "", self._candidates.of(reading, None), look)

    def found(self, sentence_id: str) -> list[Hit]:
        """What retrieval brings for a sentence, best first; raises `KeyError`, `LostError`."""
        article_id, _, number = sentence_id.rpartition(".")
        analysis = self._articles[article_id]
        return self._candidates.of(side_of(analysis, int(number)).reading, analysis)

    def judged(
        self, sentence_id: str, hits: Iterable[Hit], look: Look | None = None
    ) -> tuple[Link, ...]:
        """Links of a sentence to some of `found`, most certain first; raises `KeyError`.

        With a `look` the likeliest are read; then it may raise what that raises.
        """
        article_id, _, number = sentence_id.rpartition(".")
        analysis = self._articles[article_id]
        return self._links(analysis, side_of(analysis, int(number)), sentence_id, hits, look)

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
        if sentence_id and not _claims(side):
            return ()
        known = [(self._articles.get(hit.article_id), hit) for hit in hits]
        here = [(other, hit) for other, hit in known if other is not None]
        self._ahead([(other, hit.number) for other, hit in here])
        pairs: dict[str, tuple[ArticlePair, dict[str, float]]] = {}
        for other, hit in here:
            there = side_of(other, hit.number)
            if not _claims(there):
                continue
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
        hits = self._candidates.of(reading, self._articles.get(without), limit=limit)
        return [hit.sentence_id for hit in hits]

    def _forget_pairs(self, article_id: str) -> None:
        for key in [key for key in self._pairs if article_id in key]:
            del self._pairs[key]

    def _pair(self, a: Analysis, b: Analysis) -> ArticlePair:
        with self._lock:
            key = (a.id, b.id)
            pair = self._pairs.get(key) if a.id else None
            if pair is None:
                pair = ArticlePair(terms_of(a), terms_of(b))
                if a.id:
                    self._pairs[key] = pair
                    while len(self._pairs) > _PAIRS_KEPT:
                        self._pairs.popitem(last=False)
            else:
                self._pairs.move_to_end(key)
            return pair


def _claims(side: Side) -> bool:
    """Whether a sentence says enough to be repeated."""
    return len(side.reading.terms) >= _LEAST_TERMS


def told(analysis: Analysis, side: Side) -> Told:
    """A sentence with the title it stands under and the sentence before it."""
    first = side if side.number == 0 else side_of(analysis, 0)
    title = first.text if first.is_title and side.number else ""
    before = side_of(analysis, side.number - 1).text if side.number > bool(title) else ""
    return Told(side.text, before, title)
