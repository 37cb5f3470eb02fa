"""The lessons of the network: the sentences of one story, and the labels of their pairs.

A story gives all pairs of sentences of different articles, nearly all of which are neither. Four
families of facts make a lesson of loose sentences; sentences of different families are neither.
"""

from __future__ import annotations

import itertools
import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import log, sqrt
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reader.linking.judges.crossencoder import Told
from tests.gold.pairs import LABELS
from tests.gold.stories import Story, TaggedArticle

FAMILIES = Path(__file__).parents[1] / "families"
_AT_ONCE = 4
"""Families in a lesson."""
NEITHER, REPEATS, DISPUTES, SOFT = (
    LABELS.index(name) for name in ("neither", "repeats", "disputes", "soft")
)


@dataclass(frozen=True, slots=True)
class Lesson:
    """Sentences, and pairs of them: (pairs, 3) places of both and the label in `LABELS`.

    `nearness` (pairs) is how alike they are in letters, 0..1.
    """

    id: str
    told: tuple[Told, ...]
    pairs: NDArray[np.int64]
    nearness: NDArray[np.float64]


def told(article: TaggedArticle, number: int) -> Told:
    """A sentence of an article with its surroundings, as the reader would pass them on."""
    sentences = article.sentences
    title = sentences[0].text if sentences[0].kind == "title" and number else ""
    before = sentences[number - 1].text if number > bool(title) else ""
    return Told(sentences[number].text, before, title)


def lesson(story: Story) -> Lesson:
    """A story as a lesson; its pairs stand in the order of `Story.pairs`."""
    places = [
        (i, m) for i, article in enumerate(story.articles) for m in range(len(article.sentences))
    ]
    where = {place: number for number, place in enumerate(places)}
    sentences = tuple(told(story.articles[i], m) for i, m in places)
    pairs = [(where[a], where[b], LABELS.index(label)) for a, b, label in story.pairs()]
    return _lesson(story.id, sentences, pairs)


def families(folder: Path = FAMILIES) -> list[Lesson]:
    """The families of facts as lessons of some at a time."""
    made = []
    for path in sorted(folder.glob("*.jsonl")):
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
        random.Random(path.name).shuffle(rows)
        for start in range(0, len(rows), _AT_ONCE):
            made.append(_family_lesson(rows[start : start + _AT_ONCE]))
    return made


def _family_lesson(rows: Sequence[dict[str, object]]) -> Lesson:
    sentences: list[Told] = []
    pairs: list[tuple[int, int, int]] = []
    claims: list[list[int]] = []

    def add(texts: object) -> list[int]:
        assert isinstance(texts, list)
        sentences.extend(Told(text) for text in texts)
        return list(range(len(sentences) - len(texts), len(sentences)))

    for row in rows:
        same, disputes, related = add([row["claim"]]), add(row["disputes"]), add(row["related"])
        same += add(row["same"])
        pairs += [(a, b, REPEATS) for a, b in itertools.combinations(same, 2)]
        pairs += [(a, b, DISPUTES) for a in same for b in disputes]
        pairs += [(a, b, NEITHER) for a in same for b in related]
        claims.append(same[:3])
    for some, others in itertools.combinations(claims, 2):
        pairs += [(a, b, NEITHER) for a in some for b in others]
    return _lesson(f"families {rows[0]['id']}", tuple(sentences), pairs)


class Longer:
    """A lesson to which sentences made of its own are added."""

    def __init__(self, one: Lesson) -> None:
        self._one = one
        self._told: list[Told] = []
        self._pairs = [one.pairs]
        self._near = [one.nearness]

    def copy(self, of: int, text: str) -> int:
        """The place of a sentence that says `text` where the one at `of` stands.

        It is as far from all that is about something else as what it was made of.
        """
        self._told.append(replace(self._one.told[of], text=text))
        new = len(self._one.told) + len(self._told) - 1
        pairs = self._one.pairs
        others = (pairs[:, 2] == NEITHER) & (pairs[:, :2] == of).any(1)
        apart = pairs[others]
        made = np.stack(
            [apart[:, 0] + apart[:, 1] - of, np.full(len(apart), new), apart[:, 2]], axis=1
        )
        self._pairs.append(made)
        self._near.append(self._one.nearness[others])
        return new

    def pair(self, first: int, second: int, label: int, near: float) -> None:
        """A pair of any sentences, how alike they are in letters too."""
        self._pairs.append(np.array([[first, second, label]]))
        self._near.append(np.array([near]))

    def lesson(self) -> Lesson:
        """The lesson with what was added."""
        return Lesson(
            self._one.id,
            (*self._one.told, *self._told),
            np.concatenate(self._pairs),
            np.concatenate(self._near),
        )


def _lesson(
    name: str, sentences: tuple[Told, ...], pairs: Sequence[tuple[int, int, int]]
) -> Lesson:
    grams = [_grams(each.text) for each in sentences]
    seen = Counter(gram for some in grams for gram in some)
    weight = {gram: log(1 + len(grams) / count) ** 2 for gram, count in seen.items()}
    mass = [sum(weight[gram] for gram in some) for some in grams]
    near = [
        sum(weight[gram] for gram in grams[a] & grams[b]) / max(1e-9, sqrt(mass[a] * mass[b]))
        for a, b, _ in pairs
    ]
    return Lesson(name, sentences, np.asarray(pairs), np.asarray(near))


def blurred(sentences: Iterable[Told], rng: np.random.Generator, share: float) -> list[Told]:
    """The same sentences, some without the title or the sentence before: it must do without."""
    return [
        replace(
            each,
            before=each.before if rng.random() >= share else "",
            title=each.title if rng.random() >= share else "",
        )
        for each in sentences
    ]


def _grams(text: str) -> frozenset[str]:
    bare = re.sub(r"\W+", " ", text.lower())
    return frozenset(bare[i : i + 2] for i in range(len(bare) - 1) if bare[i : i + 2].strip())
