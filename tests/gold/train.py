"""Train the judge: `python -m tests.gold.train` (needs the `train` extra; about two minutes).

Reads the stories of the develop split alone and writes the two data files that
`reader.linking` ships: background word weights, and the calibrated trees. The
same stories give the same files, byte for byte.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, Protocol

import lightgbm
import numpy as np
from numpy.typing import NDArray
from sklearn.isotonic import IsotonicRegression

from reader.language import content_terms
from reader.linking import tables
from reader.linking.features import FEATURES
from reader.linking.judges.judge import ASKED, KINDS, raw_probabilities
from reader.linking.pairs.article_terms import lexical
from tests.gold.measures import SOFT, best_threshold
from tests.gold.pairs import LABELS, story_pairs
from tests.gold.retold import retold
from tests.gold.stories import Story, load_stories
from tests.gold.strangers import Crowd

DATA = Path(tables.__file__).parent / "data"
FOLDS = 5
ROUNDS = 220
PARAMETERS: dict[str, Any] = {
    "objective": "binary",
    "learning_rate": 0.05,
    "num_leaves": 8,
    "min_data_in_leaf": 80,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 15.0,
    "max_depth": 5,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbose": -1,
}


def names(text: str) -> frozenset[str]:
    """Names of features, parted by white space; raises `ValueError` for one that is none."""
    found = frozenset(text.split())
    if found - set(FEATURES):
        raise ValueError(f"no features: {', '.join(sorted(found - set(FEATURES)))}")
    return found


# Four questions, each answered by trees of its own. What may only speak for a yes (1) or a no
# (-1) is bound: without bounds the trees take the length of the stories they saw for evidence,
# and are lost on longer pages.
_NEAR = names("""
    jaccard contained contained_long cosine wide_jaccard wide_contained crossed_contained
    shared_mass top_word second_word shared_words lead_best run_of_words gram_jaccard
    gram_contained token_set partial agreeing agreeing_exact agreeing_rare agreeing_here
    agreeing_affinity same_time names_shared claim_jaccard claim_contained same_speaker
    next_to_each_other leads_same subjects_same same_clock articles_alike
    """)
_MATTER = names("""
    jaccard contained contained_long cosine wide_jaccard wide_contained crossed_contained
    shared_mass top_word second_word shared_words lead_best articles_alike
    """)
_FAR = names("place_apart rank_best rank_worst")
_REWORDED = names("""
    swapped swapped_names outdated countered taken_up leads_apart other_clock subjects_apart
    another_party
    """)
_OTHERS = names("leads_apart subjects_apart another_party")
_SET_AGAINST = names("""
    against_denial against_doubt against_negation against_correction against_mass negated_word
    opposed opposed_share conflicting conflicting_affinity conflicting_here claim_conflict
    claim_opposed claim_denied claim_counter_odd counter_one denial_odd doubt_odd negation_odd
    correction_any apart apart_affinity apart_here countered taken_up
    other_clock
    """)
# Shared words are left out on purpose: who doubts a claim repeats its words.
_SAYS_THE_SAME = names(
    "agreeing agreeing_exact agreeing_here agreeing_affinity same_time same_clock claim_agree"
)


@dataclass(frozen=True, slots=True)
class Question:
    """One question to a pair: which labels are a yes and a no, what may speak for which.

    `only` are the features that are looked at, all when empty. A pair labelled soft
    weighs half where it counts as a yes.
    """

    yes: frozenset[str]
    no: frozenset[str]
    up: frozenset[str]
    down: frozenset[str]
    only: frozenset[str] = frozenset()
    rounds: int = 220
    parameters: tuple[tuple[str, float], ...] = ()


QUESTIONS: dict[str, Question] = {
    "repeats": Question(
        frozenset({"repeats"}),
        frozenset({"neither", "disputes"}),
        _NEAR | {"lead_worst"},
        _FAR | _REWORDED,
    ),
    "disputes": Question(
        frozenset({"disputes"}),
        frozenset({"neither", "repeats"}),
        _MATTER | _SET_AGAINST - {"apart", "apart_affinity", "apart_here"},
        _FAR | _OTHERS | {"outdated"},
    ),
    "related": Question(
        frozenset({"repeats", "disputes", "soft"}),
        frozenset({"neither"}),
        _NEAR | {"against_mass"},
        _FAR | _OTHERS,
    ),
    "against": Question(
        frozenset({"disputes"}),
        frozenset({"repeats"}),
        _SET_AGAINST,
        _SAYS_THE_SAME,
        only=_SET_AGAINST | _SAYS_THE_SAME,
        rounds=100,
        parameters=(("min_data_in_leaf", 30), ("num_leaves", 6), ("feature_fraction", 0.7)),
    ),
}
assert tuple(QUESTIONS) == ASKED
LEAST_COUNT = 3
"""Words in fewer sentences than this are left out of the background table."""


def write_background(stories: list[Story]) -> None:
    """Count in how many sentences each word stands, every story with equal weight."""
    counts: Counter[str] = Counter()
    sentences = 0
    for story in stories:
        for article in story.articles:
            for sentence in article.sentences:
                counts.update(set(lexical(content_terms(sentence.text, story.language))))
                sentences += 1
    kept = {word: count for word, count in sorted(counts.items()) if count >= LEAST_COUNT}
    write_data("background", {"sentences": sentences, "counts": kept})
    tables._background.cache_clear()


class Labelled(Protocol):
    """(pairs, features), and their label numbers in `LABELS`."""

    @property
    def vectors(self) -> NDArray[np.float64]: ...
    @property
    def labels(self) -> NDArray[np.int64]: ...


def fit(pairs: Sequence[Labelled], question: Question) -> lightgbm.Booster:
    """Boosted trees for one question, on the pairs whose label answers it."""
    x = np.concatenate([story.vectors for story in pairs])
    names = np.asarray(LABELS)[np.concatenate([story.labels for story in pairs])]
    yes, no = np.isin(names, list(question.yes)), np.isin(names, list(question.no))
    asked = yes | no
    bound = [1 if name in question.up else -1 if name in question.down else 0 for name in FEATURES]
    if question.only:
        # A feature that is not looked at is the same everywhere, so no tree can split on it.
        x = np.where([name in question.only for name in FEATURES], x, 0.0)
    data = lightgbm.Dataset(
        x[asked],
        yes[asked],
        weight=np.where(names[asked] == "soft", 0.5, 1.0),
        feature_name=list(FEATURES),
    )
    parameters = PARAMETERS | dict(question.parameters) | {"monotone_constraints": bound}
    return lightgbm.train(parameters, data, num_boost_round=question.rounds)


def out_of_fold(
    pairs: Sequence[Labelled], again: Sequence[Sequence[Labelled]] = ()
) -> NDArray[np.float64]:
    """(pairs, kinds) raw probabilities, each story judged by trees that never saw it.

    `again` are further pairs of each story, retold or of strangers, which are learnt with it.
    `pairs` may be some times as many as the stories: the same stories over again.
    """
    stories = len(again) or len(pairs)
    margins = [np.zeros((len(story.labels), len(ASKED))) for story in pairs]
    for fold in range(FOLDS):
        seen = [one for n, one in enumerate(pairs) if n % stories % FOLDS != fold]
        for number, more in enumerate(again):
            seen += more if number % FOLDS != fold else ()
        for column, question in enumerate(QUESTIONS.values()):
            model = fit(seen, question)
            for number, story in enumerate(pairs):
                if number % stories % FOLDS == fold:
                    margins[number][:, column] = model.predict(story.vectors, raw_score=True)
    return raw_probabilities(np.concatenate(margins))


def calibrate(
    raw: NDArray[np.float64], labels: NDArray[np.int64]
) -> dict[str, dict[str, list[float]]]:
    """For each kind, knots from raw probability to the share that holds (isotonic regression).

    A pair labelled soft counts half.
    """
    knots = {}
    for column, kind in enumerate(KINDS):
        holds = np.where(labels == SOFT, 0.5, labels == LABELS.index(kind))
        fitted = IsotonicRegression(y_min=0.0, y_max=0.98, out_of_bounds="clip")
        fitted.fit(raw[:, column], holds)
        grid = np.unique(
            np.concatenate([[0.0, 1.0], np.quantile(raw[:, column], 1 - np.geomspace(1, 2e-4, 40))])
        )
        true = fitted.predict(grid)
        # A little slope keeps the order of pairs that fall on one step.
        knots[kind] = {
            "raw": [round(float(value), 6) for value in grid],
            "true": [round(float(value), 6) for value in np.clip(true + 0.02 * grid, 0.0, 0.99)],
        }
    return knots


def flatten(tree: dict[str, Any], kind: int) -> tuple[dict[str, Any], int]:
    """A tree of LightGBM's dump as arrays for `Trees`, and its depth."""
    arrays: dict[str, Any] = {
        "class": kind,
        "feature": [],
        "threshold": [],
        "left": [],
        "right": [],
        "value": [],
    }

    def add(node: dict[str, Any], depth: int) -> tuple[int, int]:
        place = len(arrays["value"])
        leaf = "leaf_value" in node
        arrays["feature"].append(0 if leaf else int(node["split_feature"]))
        arrays["threshold"].append(0.0 if leaf else float(f"{node['threshold']:.7g}"))
        arrays["value"].append(round(float(node["leaf_value"]), 6) if leaf else 0.0)
        arrays["left"].append(place)
        arrays["right"].append(place)
        if leaf:
            return place, depth
        left, deep_left = add(node["left_child"], depth + 1)
        right, deep_right = add(node["right_child"], depth + 1)
        arrays["left"][place], arrays["right"][place] = left, right
        return place, max(deep_left, deep_right)

    _, depth = add(tree, 0)
    return arrays, depth


def write_data(name: str, data: dict[str, Any]) -> None:
    """Write a data file that `reader.linking` ships."""
    DATA.mkdir(exist_ok=True)
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    (DATA / f"{name}.json").write_text(text + "\n", "utf-8")


def report(name: str, raw: NDArray[np.float64], labels: NDArray[np.int64]) -> None:
    """One line a kind."""
    for column, kind in enumerate(KINDS):
        best = best_threshold(raw[:, column], labels, LABELS.index(kind))
        print(f"{name:12} {kind:9} F1 {best.f1:.3f}  P {best.precision:.3f}  R {best.recall:.3f}")


def main() -> None:
    """Train, and print what the stories left out of each fold say of it."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--importance", action="store_true", help="print the gain of each feature")
    options = parser.parse_args()
    stories = load_stories("develop")
    write_background(stories)
    pairs = [story_pairs(story) for story in stories]
    again = [[story_pairs(one) for one in retold(story)] for story in stories]
    crowd = Crowd(stories)
    strangers = [crowd.strangers(number) for number in range(len(stories))]
    whole = [*pairs, *strangers]
    labels = np.concatenate([some.labels for some in whole])
    raw = out_of_fold(whole, again)
    own = sum(len(story.labels) for story in pairs)
    report("out of fold", raw[:own], labels[:own])
    report("strangers", raw[own:], labels[own:])
    trees: list[dict[str, Any]] = []
    depth = 0
    for column, (name, question) in enumerate(QUESTIONS.items()):
        model = fit([*whole, *chain.from_iterable(again)], question)
        for info in model.dump_model()["tree_info"]:
            arrays, deep = flatten(info["tree_structure"], column)
            trees.append(arrays)
            depth = max(depth, deep)
        if options.importance:
            gains = model.feature_importance("gain")
            print(f"\n{name}: share of gain")
            for gain, feature in sorted(zip(gains, FEATURES, strict=True), reverse=True)[:30]:
                print(f"{gain / math.fsum(gains):7.3f}  {feature}")
    write_data(
        "judge",
        {
            "features": list(FEATURES),
            "asked": list(ASKED),
            "depth": depth,
            "trees": trees,
            "calibration": calibrate(raw, labels),
        },
    )


if __name__ == "__main__":
    main()
