"""What words weigh for the second opinion of cleaning: furniture or not, and which subtype.

Logistic regressions over the pieces of words and the clues that cleaning asks for; see
`tests.gold.train_cleaning`, which trains the trees beside them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from reader.cleaning.lines import marks
from reader.cleaning.lines.lexicon import LONGEST, pieces
from reader.cleaning.lines.units import make_unit
from reader.cleaning.zoning.aims import ALWAYS, SUBTYPES, clues, doubtful
from tests.gold.page_readings import Labelled, Reading
from tests.gold.stories import load_stories

LEAST_PAGES = 2
LEXICON_STRENGTH = 0.3
LEAST_SEEN = 4
LEAST_WEIGHT = 0.05
AIMS_STRENGTH = 0.5
LEAST_FOLLOWED = 0.5
Background = list[tuple[set[str], bool]]


def background() -> Background:
    """Sentences of the stories, which are text, and examples of rules, which are furniture."""
    found = []
    for story in load_stories("develop"):
        for article in story.articles:
            for sentence in article.sentences:
                if sentence.kind == "body":
                    found.append((_pieces(sentence.text), False))
    found += [(_pieces(r.example), True) for r in marks.ALL_RULES if r.kind == "boilerplate"]
    return found


def _pieces(text: str) -> set[str]:
    unit = make_unit(1, text, 0, len(text))
    return pieces(unit) if unit.size <= LONGEST else set()


def lexicon(labelled: Sequence[Labelled], beside: Background) -> dict[str, float]:
    """Weights of pieces of words for furniture."""
    on_pages: Counter[str] = Counter()
    rows: list[tuple[set[str], bool, float]] = []
    for page, gold in labelled:
        seen: set[str] = set()
        for row in gold:
            end = row.end if row.end >= 0 else None
            words = _pieces(page.lines[row.line - 1][row.start : end])
            if words and row.kind not in ("title", "byline", "date", "blank"):
                rows.append((words, row.kind == "boilerplate", 1.0))
                seen |= words
        on_pages.update(seen)
    for words, furniture in beside:
        rows.append((words, furniture, 0.5 if furniture else 0.15))
        on_pages.update(words)
    names = sorted(name for name, count in on_pages.items() if count >= LEAST_PAGES)
    place = {name: number for number, name in enumerate(names)}
    cells = [(r, place[w]) for r, row in enumerate(rows) for w in row[0] if w in place]
    where = tuple(np.array(cells).T)
    matrix = sparse.csr_matrix((np.ones(len(cells)), where), shape=(len(rows), len(names)))
    model = LogisticRegression(C=LEXICON_STRENGTH, max_iter=100)
    model.fit(matrix, [row[1] for row in rows], sample_weight=[row[2] for row in rows])
    weights = zip(names, model.coef_[0], strict=True)
    return {name: round(float(value), 3) for name, value in weights if abs(value) >= 0.03}


def aims(seen: Sequence[Reading]) -> dict[str, dict[str, float]]:
    """Weights of clues for the subtypes of furniture, from pages as they are and half hidden."""
    rows: list[set[str]] = []
    truth: list[str] = []
    weight: list[float] = []
    for reading in seen:
        for index, row in enumerate(reading.gold):
            passed = not reading.verdicts[index].furniture
            if row.subtype and (passed or doubtful(reading.known, reading.verdicts, index)):
                rows.append(clues(reading.known, reading.verdicts, index, reading.stretch))
                truth.append(row.subtype)
                weight.append(reading.weight)
    counts = Counter(clue for row in rows for clue in row)
    place = {c: n for n, c in enumerate(sorted(c for c, n in counts.items() if n >= LEAST_SEEN))}
    cells = [(r, place[clue]) for r, row in enumerate(rows) for clue in row if clue in place]
    where = tuple(np.array(cells).T)
    matrix = sparse.csr_matrix((np.ones(len(cells)), where), shape=(len(rows), len(place)))
    model = LogisticRegression(C=AIMS_STRENGTH, max_iter=40)
    model.fit(matrix, truth, sample_weight=weight)
    found: dict[str, dict[str, float]] = {}
    for clue, number in [*place.items(), (ALWAYS, -1)]:
        values = model.intercept_ if number < 0 else model.coef_[:, number]
        told = {str(k): round(float(v), 2) for k, v in zip(model.classes_, values, strict=True)}
        kept = {k: v for k, v in told.items() if abs(v) >= LEAST_WEIGHT}
        if kept:
            found[clue] = kept
    return found


def pulls(labelled: Sequence[Labelled]) -> list[list[float]]:
    """(before, after) log-odds that furniture of one subtype follows that of another."""
    count = np.full((len(SUBTYPES), len(SUBTYPES)), LEAST_FOLLOWED)
    for _, rows in labelled:
        told = [row for row in rows if row.kind != "blank"]
        for row, after in pairwise(told):
            if row.subtype in SUBTYPES and after.subtype in SUBTYPES:
                count[SUBTYPES.index(row.subtype), SUBTYPES.index(after.subtype)] += 1
    follows = count / count.sum(axis=1, keepdims=True)
    common = count.sum(axis=0) / count.sum()
    found: list[list[float]] = np.log(follows / common).round(2).tolist()
    return found
