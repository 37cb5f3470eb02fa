"""Do single sentences give the label away? `python -m tests.gold.leaks` (extra `train`).

A classifier that sees only *one* sentence of a pair cannot know whether the two agree; if it
does better than chance, the writing itself leaks the label (denials that only ever stand in
disputes, say), and a judge taught on it learns the leak. Stories that are asked about are never
learnt from.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline

from tests.gold.stories import Label, Story, load_stories

FOLDS = 5
SEED = 7
QUESTIONS: tuple[tuple[str, Label, Label], ...] = (
    ("repeats or disputes", "repeats", "disputes"),
    ("repeats or neither", "repeats", "neither"),
    ("disputes or neither", "disputes", "neither"),
)


def single_sentences(
    stories: Sequence[Story], yes: Label, no: Label
) -> tuple[list[str], list[bool], list[int]]:
    """One sentence of each pair of either label, as many of both in a story; which; the story."""
    rng = np.random.default_rng(SEED)
    texts: list[str] = []
    answers: list[bool] = []
    groups: list[int] = []
    for number, story in enumerate(stories):
        found: dict[bool, list[str]] = {True: [], False: []}
        for a, b, label in story.pairs():
            if label in (yes, no):
                article, place = a if rng.random() < 0.5 else b
                found[label == yes].append(story.articles[article].sentences[place].text)
        count = min(map(len, found.values()))
        for answer, some in found.items():
            chosen = rng.choice(len(some), count, replace=False)
            texts += [some[place] for place in chosen]
            answers += [answer] * count
            groups += [number] * count
    return texts, answers, groups


def main() -> None:
    """Print what one sentence tells of each question: .5 is chance for both figures."""
    stories = load_stories()
    for name, yes, no in QUESTIONS:
        texts, answers, groups = single_sentences(stories, yes, no)
        held, fold = np.asarray(answers), np.asarray(groups) % FOLDS
        odds = np.zeros(len(texts))
        for number in range(FOLDS):
            model = make_pipeline(
                TfidfVectorizer(
                    analyzer="char_wb", ngram_range=(1, 4), min_df=3, sublinear_tf=True
                ),
                LogisticRegression(C=2.0, max_iter=400),
            )
            model.fit(
                [t for t, f in zip(texts, fold, strict=True) if f != number], held[fold != number]
            )
            odds[fold == number] = model.decision_function(
                [t for t, f in zip(texts, fold, strict=True) if f == number]
            )
        right = ((odds > 0) == held).mean()
        print(
            f"{name:20} {len(texts)} sentences: right {right:.3f}, "
            f"AUC {roc_auc_score(held, odds):.3f}"
        )


if __name__ == "__main__":
    main()
