"""The lessons of the cross-encoder: pairs of sentences with what stands around them.

A story gives all its pairs of different articles; of those that are neither, a few are
taken, mostly such as share letters with each other. A family of facts gives pairs of loose
sentences. From two sentences that repeat each other with one and the same figure a dispute
is made by changing the figure in one of them.
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

from tests.gold.stories import Label, Story, TaggedArticle


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, the sentence before it, and the title it stands under (either may be empty)."""

    text: str
    before: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """A pair and its label."""

    a: Told
    b: Told
    label: Label


def told(article: TaggedArticle, number: int) -> Told:
    """A sentence of an article with its surroundings, as the reader would pass them on."""
    sentences = article.sentences
    title = sentences[0].text if sentences[0].kind == "title" else ""
    if number == 0 and title:
        return Told(title)
    before = sentences[number - 1].text if number > 1 or (number and not title) else ""
    return Told(sentences[number].text, before, title)


@dataclass(frozen=True, slots=True)
class Lessons:
    """A story's pairs, ready to be drawn from: what is to be learnt, and all that is neither."""

    positive: tuple[Example, ...]
    negative: tuple[Example, ...]
    """Neither, the nearest in letters first."""

    def draw(self, rng: random.Random, per_positive: float) -> list[Example]:
        """The positives and some negatives, half of them among the nearest quarter."""
        wanted = min(len(self.negative), round(per_positive * len(self.positive)))
        near = self.negative[: len(self.negative) // 4]
        chosen = rng.sample(near, min(len(near), round(wanted * 0.6)))
        chosen += rng.sample(self.negative, min(len(self.negative), wanted - len(chosen)))
        made = [swapped for e in self.positive if (swapped := swap_figure(e, rng)) is not None]
        rng.shuffle(made)
        return [*self.positive, *chosen, *made[: len(self.positive) // 8]]


def lessons(story: Story) -> Lessons:
    """All pairs of a story."""
    grams = [[_grams(s.text) for s in article.sentences] for article in story.articles]
    flat = [g for article in grams for g in article]
    seen = Counter(gram for g in flat for gram in g)
    weight = {gram: log(1 + len(flat) / count) for gram, count in seen.items()}
    positive: list[Example] = []
    negative: list[tuple[float, Example]] = []
    for (i, m), (j, n), label in story.pairs():
        example = Example(told(story.articles[i], m), told(story.articles[j], n), label)
        if label == "neither":
            negative.append((_nearness(grams[i][m], grams[j][n], weight), example))
        else:
            positive.append(example)
    negative.sort(key=lambda pair: -pair[0])
    return Lessons(tuple(positive), tuple(example for _, example in negative))


def families(paths: Iterable[Path], rng: random.Random) -> list[Example]:
    """Pairs of the families of facts: a dozen of each label a family."""
    made: list[Example] = []
    for path in paths:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
        for number, row in enumerate(rows):
            same = [Told(text) for text in (row["claim"], *row["same"])]
            other = rows[(number + 1 + rng.randrange(len(rows) - 1)) % len(rows)]
            groups: dict[Label, list[tuple[Told, Told]]] = {
                "repeats": list(itertools.combinations(same, 2)),
                "disputes": [(a, Told(b)) for a in same for b in row["disputes"]],
                "neither": [(a, Told(b)) for a in same for b in row["related"]],
            }
            groups["neither"] += [(a, Told(b)) for a in same[:2] for b in other["same"][:1]]
            for label, pairs in groups.items():
                made += [Example(a, b, label) for a, b in rng.sample(pairs, min(10, len(pairs)))]
    return made


def nli(path: Path) -> list[Example]:
    """Premises and hypotheses (KLUE-NLI's own form): entailment repeats, contradiction disputes."""
    names: dict[str, Label] = {
        "entailment": "repeats",
        "contradiction": "disputes",
        "neutral": "neither",
    }
    rows = (json.loads(line) for line in path.read_text("utf-8").splitlines() if line)
    return [
        Example(Told(row["premise"]), Told(row["hypothesis"]), names[row["label"]]) for row in rows
    ]


_FIGURE = re.compile(
    r"(?<![\d.,A-Za-z\-])\d[\d,]*(?:\.\d+)?(?![\d.,]*\d)(?!\s*[년월일시분]|[-A-Za-z]{2})"
)


def swap_figure(example: Example, rng: random.Random) -> Example | None:
    """A dispute made of two sentences that repeat each other: a figure of both, changed in one."""
    if example.label != "repeats":
        return None
    a, b = example.a.text, example.b.text
    shared = [m for m in _FIGURE.finditer(b) if m[0] in _FIGURE.findall(a)]
    if not shared or a == b:
        return None
    found = rng.choice(shared)
    value = float(found[0].replace(",", ""))
    changed = value * rng.choice((0.4, 0.6, 0.75, 1.3, 1.6, 2.2))
    decimals = len(found[0].partition(".")[2])
    text = f"{changed:,.{decimals}f}" if "," in found[0] else f"{changed:.{decimals}f}"
    if text == found[0]:
        text = f"{value + 1:.{decimals}f}"
    other = replace(example.b, text=b[: found.start()] + text + b[found.end() :])
    return Example(example.a, other, "disputes")


def without_surroundings(example: Example) -> Example:
    """The same pair, the sentences alone."""
    return Example(Told(example.a.text), Told(example.b.text), example.label)


def turned(example: Example) -> Example:
    """The same pair, the other way round."""
    return Example(example.b, example.a, example.label)


def _grams(text: str) -> frozenset[str]:
    bare = re.sub(r"\W+", " ", text.lower())
    return frozenset(bare[i : i + 2] for i in range(len(bare) - 1) if bare[i : i + 2].strip())


def _nearness(a: frozenset[str], b: frozenset[str], weight: dict[str, float]) -> float:
    def mass(grams: Sequence[str] | frozenset[str]) -> float:
        return sum(weight[gram] ** 2 for gram in grams)

    return mass(a & b) / max(1e-9, sqrt(mass(a) * mass(b)))
