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
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray
from sklearn.isotonic import IsotonicRegression

from reader.language import content_terms
from reader.linking import tables
from reader.linking.features import FEATURES
from reader.linking.judge import KINDS, softmax
from reader.linking.overlap import lexical
from tests.gold.measures import SOFT, best_threshold
from tests.gold.pairs import LABELS, StoryPairs, story_pairs
from tests.gold.stories import Story, load_stories

DATA = Path(tables.__file__).parent / "data"
FOLDS = 8
ROUNDS = 240
PARAMETERS: dict[str, Any] = {
    "objective": "multiclass",
    "num_class": 3,
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
    _write("background", {"sentences": sentences, "counts": kept})
    tables._background.cache_clear()


def fit(pairs: list[StoryPairs]) -> lightgbm.Booster:
    """Boosted trees on all pairs that are not soft; stories weigh the same."""
    x = np.concatenate([story.vectors for story in pairs])
    y = np.concatenate([story.labels for story in pairs])
    firm = y != SOFT
    data = lightgbm.Dataset(x[firm], y[firm], feature_name=list(FEATURES))
    return lightgbm.train(PARAMETERS, data, num_boost_round=ROUNDS)


def out_of_fold(pairs: list[StoryPairs]) -> NDArray[np.float64]:
    """(pairs, 3) margins, each story judged by trees that never saw it."""
    margins = [np.zeros((len(story.labels), 3)) for story in pairs]
    for fold in range(FOLDS):
        seen = [story for number, story in enumerate(pairs) if number % FOLDS != fold]
        model = fit(seen)
        for number, story in enumerate(pairs):
            if number % FOLDS == fold:
                margins[number] = np.asarray(model.predict(story.vectors, raw_score=True))
    return np.concatenate(margins)


def calibrate(
    raw: NDArray[np.float64], labels: NDArray[np.int64]
) -> dict[str, dict[str, list[float]]]:
    """For each kind, knots from raw probability to the share that holds (isotonic regression).

    A pair labelled soft counts half.
    """
    knots = {}
    for kind in KINDS:
        column = LABELS.index(kind)
        holds = np.where(labels == SOFT, 0.5, labels == column)
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
    """A tree of LightGBM's dump as arrays for `reader.linking.judge.Trees`, and its depth."""
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


def _write(name: str, data: dict[str, Any]) -> None:
    DATA.mkdir(exist_ok=True)
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    (DATA / f"{name}.json").write_text(text + "\n", "utf-8")


def report(name: str, raw: NDArray[np.float64], labels: NDArray[np.int64]) -> None:
    """One line a kind."""
    for kind in KINDS:
        column = LABELS.index(kind)
        best = best_threshold(raw[:, column], labels, column)
        print(f"{name:12} {kind:9} F1 {best.f1:.3f}  P {best.precision:.3f}  R {best.recall:.3f}")


def main() -> None:
    """Train, and print what the stories left out of each fold say of it."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--importance", action="store_true", help="print the gain of each feature")
    options = parser.parse_args()
    stories = load_stories("develop")
    write_background(stories)
    pairs = [story_pairs(story) for story in stories]
    labels = np.concatenate([story.labels for story in pairs])
    raw = softmax(out_of_fold(pairs))
    report("out of fold", raw, labels)
    model = fit(pairs)
    dump = model.dump_model()
    trees, depths = zip(
        *(
            flatten(info["tree_structure"], number % 3)
            for number, info in enumerate(dump["tree_info"])
        ),
        strict=True,
    )
    _write(
        "judge",
        {
            "features": list(FEATURES),
            "classes": 3,
            "depth": max(depths),
            "trees": list(trees),
            "calibration": calibrate(raw, labels),
        },
    )
    if options.importance:
        gains = model.feature_importance("gain")
        for gain, feature in sorted(zip(gains, FEATURES, strict=True), reverse=True):
            print(f"{gain / math.fsum(gains):7.3f}  {feature}")


if __name__ == "__main__":
    main()
