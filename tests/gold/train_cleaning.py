"""Trains the second opinion of cleaning (`reader/cleaning/data/doubt.json`).

`python -m tests.gold.train_cleaning` reads the pages to develop on, the hard ones and those of
the sample library (`tests.gold.page_readings`), prints for pages that the trees of a fold
never saw what rules and trees make of their lines, then trains on all pages and writes the data.
`--folds-only` writes nothing. Takes a few minutes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np

from reader.cleaning import clean
from reader.cleaning.lines.shapes import Floats
from reader.cleaning.zoning import doubt
from reader.cleaning.zoning.judged import JUDGED_TRAITS, judged_traits
from reader.cleaning.zoning.traits import TRAITS, traits
from tests.gold.page_readings import Labelled, Reading, load, readings, written_from
from tests.gold.score_pages import of_article, print_line, score_page, total
from tests.gold.train_words import aims, background, lexicon, pulls

DATA = Path(doubt.__file__).parents[1] / "data" / "doubt.json"
FOLDS = 3
PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.09,
    "num_leaves": 12,
    "max_depth": 5,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 63,
    "force_col_wise": True,
    "verbosity": -1,
    "seed": 7,
    "num_threads": 1,
    "deterministic": True,
}
ROUNDS = 130
_EMPTY: dict[str, Any] = {
    "feature": [0],
    "threshold": [0.0],
    "left": [0],
    "value": [0.0],
    "roots": [0],
    "depth": 0,
}


def fold_of(name: str, folds: int) -> int:
    """The fold whose trees never see a page."""
    return hashlib.sha1(name.encode()).digest()[1] % folds


def fit(seen: Sequence[Reading], x: Sequence[Floats], first: bool) -> dict[str, Any]:
    """Boosted trees on the lines that are asked about, at first look or after the rules."""
    asked = [r.asked_first if first else r.asked for r in seen]
    rows = np.concatenate([table[a] for table, a in zip(x, asked, strict=True)])
    truth = np.concatenate([r.furniture[a] for r, a in zip(seen, asked, strict=True)])
    weight = np.concatenate([np.full(len(a), r.weight) for r, a in zip(seen, asked, strict=True)])
    names = list(TRAITS if first else JUDGED_TRAITS)
    data = lightgbm.Dataset(rows, truth, weight=weight, feature_name=names)
    return _flatten(lightgbm.train(PARAMETERS, data, num_boost_round=ROUNDS).dump_model())


def _flatten(model: dict[str, Any]) -> dict[str, Any]:
    """A forest as `reader.cleaning.zoning.doubt.Trees` reads it: siblings side by side."""
    flat: dict[str, Any] = {k: [] for k in ("feature", "threshold", "left", "value", "roots")}
    deepest = 0
    for tree in model["tree_info"]:
        flat["roots"].append(len(flat["left"]))
        level = [(tree["tree_structure"], 0)]
        place = len(flat["left"])
        waiting = [*level]
        filled = place + 1
        while waiting:
            node, depth = waiting.pop(0)
            deepest = max(deepest, depth)
            leaf = "leaf_value" in node
            flat["feature"].append(0 if leaf else int(node["split_feature"]))
            flat["threshold"].append(1e300 if leaf else float(f"{node['threshold']:.7g}"))
            flat["value"].append(round(float(node["leaf_value"]), 5) if leaf else 0.0)
            flat["left"].append(len(flat["left"]) if leaf else filled)
            if not leaf:
                waiting += [(node["left_child"], depth + 1), (node["right_child"], depth + 1)]
                filled += 2
    return flat | {"depth": deepest}


def opinion(
    weights: dict[str, float],
    first: dict[str, Any],
    second: dict[str, Any],
    subtypes: dict[str, dict[str, float]] | None = None,
    pull: list[list[float]] | None = None,
) -> Any:
    """The data of a `reader.cleaning.zoning.doubt.Opinion`."""
    return {
        "traits": TRAITS,
        "judged": JUDGED_TRAITS,
        "lexicon": weights,
        "first": first,
        "second": second,
        "aims": subtypes or {},
        "pull": pull or [],
    }


def give(data: Any) -> None:
    """Let cleaning ask this opinion."""
    held = doubt.Opinion(data)
    doubt.shipped = lambda: held  # type: ignore[assignment]


def train(labelled: list[Labelled], folds: int = FOLDS) -> tuple[Any, list[Any]]:
    """The opinion learned from all pages, and those of the folds that did not see some."""
    beside = background()
    names = [Path(page.path).stem for page, _ in labelled]
    give(opinion({}, _EMPTY, _EMPTY))
    blind = readings(labelled)
    weights = []
    for fold in range(folds):
        others = [
            pair for pair, n in zip(labelled, names, strict=True) if fold_of(n, folds) != fold
        ]
        weights.append(lexicon(others, beside))
    x = [traits(r.known, weights[fold_of(r.sources[0], folds)]) for r in blind]
    firsts = []
    for fold in range(folds):
        chosen = [
            i for i, r in enumerate(blind) if all(fold_of(s, folds) != fold for s in r.sources)
        ]
        firsts.append(fit([blind[i] for i in chosen], [x[i] for i in chosen], True))
    first = fit(blind, x, True)
    # Each page is read again after a first look by trees that never saw it.
    seen: list[Reading] = []
    tables: list[Floats] = []
    looks = [doubt.Opinion(opinion(w, f, _EMPTY)) for w, f in zip(weights, firsts, strict=True)]
    with_looks(looks)
    for reading in readings(labelled):
        seen.append(reading)
        tables.append(
            judged_traits(
                reading.look, reading.known, reading.verdicts, reading.core, reading.stretch
            )
        )
    apart = []
    for fold in range(folds):
        chosen = [
            i for i, r in enumerate(seen) if all(fold_of(s, folds) != fold for s in r.sources)
        ]
        second = fit([seen[i] for i in chosen], [tables[i] for i in chosen], False)
        subtypes = aims([seen[i] for i in chosen if seen[i].plain])
        others = [
            pair for pair, n in zip(labelled, names, strict=True) if fold_of(n, folds) != fold
        ]
        apart.append(opinion(weights[fold], firsts[fold], second, subtypes, pulls(others)))
    second, subtypes = fit(seen, tables, False), aims([r for r in seen if r.plain])
    whole = opinion(lexicon(labelled, beside), first, second, subtypes, pulls(labelled))
    return whole, apart


def with_looks(looks: Sequence[doubt.Opinion]) -> None:
    """Let cleaning ask, for the page being read, the opinion that never saw it."""
    from tests.gold import page_readings  # noqa: PLC0415

    def asked() -> doubt.Opinion:
        return looks[fold_of(page_readings.reading_now, len(looks))]

    doubt.shipped = asked  # type: ignore[assignment]


def report(labelled: Sequence[Labelled], apart: Sequence[Any]) -> None:
    """What rules and trees make of pages that the trees never saw."""
    groups: dict[str, list[Any]] = {"rules were written from": [], "none was written from": []}
    for page, rows in labelled:
        name = Path(page.path).stem
        give(apart[fold_of(name, len(apart))])
        group = "rules were written from" if name in written_from() else "none was written from"
        groups[group].append(score_page(page, rows, of_article(clean(page))))
    for group, scores in groups.items():
        print_line(total(scores, f"{len(scores)} {group}"))


def main() -> None:
    """Read the command line, train, print and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, default=FOLDS, help="how many (default: %(default)s)")
    parser.add_argument("--folds-only", action="store_true", help="write nothing")
    arguments = parser.parse_args()
    labelled = load()
    whole, apart = train(labelled, arguments.folds)
    report(labelled, apart)
    if not arguments.folds_only:
        text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        DATA.parent.mkdir(exist_ok=True)
        DATA.write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
