"""Pairs of sentences of different stories: what a folder of many stories holds most of.

Retrieval brings them wherever a figure or a turn of phrase is met again, and the tagged
stories, each by itself, hold none. Two sorts are made:

- what retrieval brings for a sentence out of all other stories: *neither*, whatever they share;
- a sentence that is told *in passing* in an article of another story, beside what it repeats or
  disputes in its own: the label stays, though the two articles speak of different things.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from reader.linking.analysed import Analysed, analyse
from reader.linking.features import pair_features
from reader.linking.judges.crossencoder import Pair
from reader.linking.judges.judge import Judge
from reader.linking.linker import Linker, told
from reader.linking.pairs.overlap import ArticlePair
from tests.gold.pairs import LABELS, analysed
from tests.gold.stories import Place, Story, TaggedArticle

PER_STORY = 24
"""Sentences of a story for which pairs of other stories are looked up."""
PER_SENTENCE = 4
"""Sentences of other stories that each of them is set against, the likeliest."""
IN_PASSING = 8
"""Labelled pairs of a story of which one sentence is told in another story."""


@dataclass(frozen=True, slots=True)
class Strangers:
    """Pairs of a story's sentences with sentences that stand in articles of other stories.

    (pairs, features), label numbers in `LABELS`, and the sentences with their surroundings.
    """

    vectors: NDArray[np.float64]
    labels: NDArray[np.int64]
    told: list[Pair]


class _NoJudge:
    """Retrieval alone is asked: the trees are perhaps yet to be taught."""

    def probabilities(self, vectors: Sequence[Sequence[float]]) -> NDArray[np.float64]:
        raise NotImplementedError

    def margins(self, vectors: Sequence[Sequence[float]]) -> NDArray[np.float64]:
        raise NotImplementedError


class Crowd:
    """Stories together in one library, as a reader's folder holds them."""

    def __init__(self, stories: Sequence[Story], judge: Judge | None = None) -> None:
        self.stories = stories
        self.linker = Linker(judge or _NoJudge())
        self._groups = [analysed(story) for story in stories]
        self._by_id: dict[str, tuple[int, Analysed]] = {}
        self._article_of: dict[str, int] = {}
        for number, group in enumerate(self._groups):
            for place, article in enumerate(group):
                self.linker.add_analysed(article)
                self._by_id[article.id] = number, article
                self._article_of[article.id] = place
        self.linker.commit()

    def story_of(self, sentence_id: str) -> int:
        """The number of the story that a sentence belongs to."""
        return self._by_id[sentence_id.rpartition(".")[0]][0]

    def place_of(self, sentence_id: str) -> Place:
        """The article and the number of a sentence within its story."""
        article_id, _, number = sentence_id.rpartition(".")
        return self._article_of[article_id], int(number)

    def sentence_ids(self, number: int) -> list[str]:
        """The sentences of a story."""
        return [
            f"{article.id}.{side.number}"
            for article in self._groups[number]
            for side in article.sides
        ]

    def strangers(self, number: int) -> Strangers:
        """Pairs of both sorts for one story; the same stories give the same ones."""
        rng = np.random.default_rng(list(f"strangers {self.stories[number].id}".encode()))
        made = _Made()
        ids = self.sentence_ids(number)
        for chosen in rng.permutation(len(ids))[:PER_STORY].tolist():
            self._met_again(ids[chosen], number, made)
        for a, b, label in self._labelled(number, rng):
            host = self._host(number, b, rng)
            if host is not None:
                made.add(self._groups[number][a[0]], a[1], *host, label)
        return made.strangers()

    def _met_again(self, sentence_id: str, number: int, made: _Made) -> None:
        left = PER_SENTENCE
        _, article = self._by_id[sentence_id.rpartition(".")[0]]
        at = int(sentence_id.rpartition(".")[2])
        for hit in self.linker.found(sentence_id):
            other_number, other = self._by_id[hit.article_id]
            if other_number != number and left:
                left -= 1
                made.add(article, at, other, hit.number, "neither")

    def _labelled(self, number: int, rng: np.random.Generator) -> list[tuple[Place, Place, str]]:
        linked = [pair for pair in self.stories[number].pairs() if pair[2] in LABELS[1:3]]
        return [linked[at] for at in rng.permutation(len(linked))[:IN_PASSING].tolist()]

    def _host(
        self, number: int, guest: Place, rng: np.random.Generator
    ) -> tuple[Analysed, int] | None:
        """An article of another story of the language with a sentence put in, and its number."""
        story = self.stories[number]
        hosts = [
            other
            for place, other in enumerate(self.stories)
            if place != number and other.language == story.language
        ]
        if not hosts:
            return None
        host = hosts[int(rng.integers(len(hosts)))]
        own = host.articles[int(rng.integers(len(host.articles)))]
        at = int(rng.integers(1, len(own.sentences) + 1))
        said = replace(
            story.articles[guest[0]].sentences[guest[1]],
            kind="body",
            paragraph=own.sentences[at - 1].paragraph,
        )
        longer = replace(own, sentences=(*own.sentences[:at], said, *own.sentences[at:]))
        return _analysed(host, longer), at


class _Made:
    def __init__(self) -> None:
        self._vectors: list[list[float]] = []
        self._labels: list[int] = []
        self._told: list[Pair] = []

    def add(self, a: Analysed, m: int, b: Analysed, n: int, label: str) -> None:
        pair = ArticlePair(a.terms, b.terms)
        vector, _ = pair_features(a.side(m), b.side(n), pair, a.rates | b.rates)
        self._vectors.append(vector)
        self._labels.append([str(name) for name in LABELS].index(label))
        self._told.append((told(a, a.side(m)), told(b, b.side(n))))

    def strangers(self) -> Strangers:
        return Strangers(np.asarray(self._vectors), np.asarray(self._labels), self._told)


def _analysed(story: Story, article: TaggedArticle) -> Analysed:
    alone = replace(story, articles=(article,))
    return analyse(alone.as_articles[0])
