"""Weigh what the features say and what reading says: `python -m tests.gold.reading.join`.

Fits `reader/linking/data/joined.json` on the stories apart, which the exported network was not
taught on, with trees that were not taught on them either, and prints how trees, network and
both do there, every fifth of these stories judged by weights that were fitted on the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from reader.linking.features import FEATURES
from reader.linking.judges import crossencoder
from reader.linking.judges.crossencoder import ReadingJudge
from reader.linking.judges.joined import INPUTS, WAYS, calibrated, inputs, lengths, odds
from reader.linking.judges.judge import KINDS, MARGINS, raw_probabilities
from reader.linking.judges.second import in_order, worth_reading
from tests.gold.measures import SOFT, at_threshold, best_threshold
from tests.gold.pairs import LABELS, StoryPairs, story_pairs
from tests.gold.reading.lessons import lesson
from tests.gold.reading.train import apart
from tests.gold.retold import retold
from tests.gold.stories import Story, load_stories
from tests.gold.strangers import Crowd, Strangers
from tests.gold.train import QUESTIONS, Labelled, write_data
from tests.gold.train import fit as fit_trees

FOLDS = 5
STRENGTH = 0.3
"""How freely the weights may move (scikit-learn's C, inputs in units of their deviation)."""
RETOLD = 0.2
"""How much a retold pair counts. From .05 to .4 the stories as they are lose .004 of their
repeats, and of copies with another figure or a contrary more are told as disputes."""
IN_PASSING = 0.2
"""How much a sentence counts that is told in passing among another story's: a folder holds few,
and where they count whole, half as many strangers again are linked."""


@dataclass(frozen=True, slots=True)
class Both:
    """A story's pairs: what `joined.inputs` takes, labels, and how much each pair counts."""

    margins: NDArray[np.float64]
    said: NDArray[np.float32]
    long: NDArray[np.float64]
    labels: NDArray[np.int64]
    counts: NDArray[np.float64]

    @property
    def inputs(self) -> NDArray[np.float64]:
        """(pairs, INPUTS)."""
        return inputs(self.margins, self.said, self.long)


def fit(stories: Sequence[Both], again: Sequence[Both]) -> dict[str, Any]:
    """Weights and bias by way: one regression over the three ways, so that kinds compete.

    What is told `again` counts less than the `stories` and the strangers among them.
    """
    both = [*stories, *again]
    x = np.concatenate([story.inputs for story in both])
    labels = np.concatenate([story.labels for story in both])
    own = sum(len(story.labels) for story in stories)
    counts = np.concatenate([story.counts for story in both])
    scale = x[:own].std(axis=0) + 1e-6
    firm = labels != SOFT
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    model.fit((x / scale)[firm], labels[firm], counts[firm])
    rows = [model.classes_.tolist().index(LABELS.index(way)) for way in WAYS]
    return {
        "inputs": list(INPUTS),
        "weights": {
            way: [round(float(w), 5) for w in model.coef_[row] / scale]
            for way, row in zip(WAYS, rows, strict=True)
        },
        "bias": {
            way: round(float(model.intercept_[row]), 5) for way, row in zip(WAYS, rows, strict=True)
        },
    }


def out_of_fold(
    stories: Sequence[Both], again: Sequence[Sequence[Both]]
) -> list[NDArray[np.float64]]:
    """(pairs, kinds) log-odds of each story by weights that were fitted on others.

    `again` are the retold pairs of each story, which are learnt with it. `stories` may be some
    times as many: the same stories over again.
    """
    found: list[NDArray[np.float64]] = [np.zeros((0, 2))] * len(stories)
    for fold in range(FOLDS):
        left = [place % len(again) % FOLDS == fold for place in range(len(stories))]
        more = [one for place, some in enumerate(again) if place % FOLDS != fold for one in some]
        weights = fit([one for one, out in zip(stories, left, strict=True) if not out], more)
        for place, story in enumerate(stories):
            if left[place]:
                found[place] = odds(story.inputs, weights)
    return found


def calibrate(
    raw: NDArray[np.float64], labels: NDArray[np.int64], counts: NDArray[np.float64]
) -> dict[str, dict[str, float]]:
    """For each kind, slope and offset of log-odds; an arguable pair counts as half of each.

    After J. Platt, "Probabilistic outputs for support vector machines", 1999. Isotonic regression
    fitted steps into these few pairs that told the stories apart from each other, not the pairs.
    """
    firm = labels != SOFT
    halves = np.flatnonzero(~firm)
    places = np.concatenate([np.flatnonzero(firm), halves, halves])
    weight = counts[places] * np.where(firm[places], 1.0, 0.5)
    made = {}
    for column, kind in enumerate(KINDS):
        holds = labels[places] == LABELS.index(kind)
        holds[len(labels) - len(halves) : len(labels)] = True
        model = LogisticRegression(C=1e3).fit(raw[places, column : column + 1], holds, weight)
        made[kind] = {
            "slope": round(float(model.coef_[0, 0]), 5),
            "offset": round(float(model.intercept_[0]), 5),
        }
    return made


def margins_by(taught: Sequence[Labelled], asked: Sequence[Labelled]) -> list[NDArray[np.float64]]:
    """(pairs, 5) `MARGINS` of each asked story, by trees taught on others."""
    found = [np.zeros((len(story.labels), len(MARGINS))) for story in asked]
    for column, question in enumerate(QUESTIONS.values()):
        model = fit_trees(taught, question)
        for table, story in zip(found, asked, strict=True):
            table[:, column] = model.predict(story.vectors, raw_score=True)
    for table, story in zip(found, asked, strict=True):
        table[:, MARGINS.index("alike")] = story.vectors[:, FEATURES.index("articles_alike")]
    return found


def read_places(pairs: StoryPairs, margins: NDArray[np.float64]) -> NDArray[np.intp]:
    """Which pairs of a story the reader would read, asked about either sentence."""
    first = raw_probabilities(margins)
    by_sentence: dict[tuple[int, int], list[int]] = {}
    for place, ends in enumerate(pairs.places):
        for end in ends:
            by_sentence.setdefault(end, []).append(place)
    chosen: set[int] = set()
    for some in by_sentence.values():
        here = np.asarray(some)
        chosen.update(here[worth_reading(first[here], margins[here])].tolist())
    return np.asarray(sorted(chosen), dtype=np.intp)


def report(name: str, scores: NDArray[np.float64], labels: NDArray[np.int64]) -> None:
    """One line: both kinds at the best threshold."""
    cells = ""
    for column, kind in enumerate(KINDS):
        best = best_threshold(scores[:, column], labels, LABELS.index(kind))
        cells += f"  {kind} F1 {best.f1:.3f} P {best.precision:.3f} R {best.recall:.3f}"
    print(f"{name:10}{cells}")


def read_by(
    network: ReadingJudge, story: Story, places: NDArray[np.intp]
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """(places, 6) what the network says of some of a story's pairs, and their `lengths`."""
    one = lesson(story)
    pairs = [in_order((one.told[a], one.told[b])) for a, b, _ in one.pairs[places].tolist()]
    return network.said(pairs), lengths(pairs)


def main() -> None:
    """Fit, print and write."""
    learnt, left = apart(load_stories("develop"))
    taught: list[Labelled] = [
        story_pairs(one) for story in learnt for one in (story, *retold(story))
    ]
    taught += strangers(learnt)
    again = [retold(story) for story in left]
    asked = [story_pairs(story) for story in (*left, *chain.from_iterable(again))]
    met = strangers(left)
    margins = margins_by(taught, [*asked, *met])
    network = crossencoder.load(threads=2)
    strange = [
        strangers_by(network, some, table)
        for some, table in zip(met, margins[len(asked) :], strict=True)
    ]
    join(network, left, again, asked, margins[: len(asked)], strange=strange)


def strangers(stories: Sequence[Story]) -> list[Strangers]:
    """Pairs of each story's sentences with those of the others."""
    crowd = Crowd(stories)
    return [crowd.strangers(number) for number in range(len(stories))]


def strangers_by(network: ReadingJudge, some: Strangers, margins: NDArray[np.float64]) -> Both:
    """What trees and network say of those pairs of strangers that the reader would read."""
    places = worth_reading(raw_probabilities(margins), margins, most=len(margins))
    pairs = [in_order(some.told[place]) for place in places]
    labels = some.labels[places]
    counts = np.where(labels == LABELS.index("neither"), 1.0, IN_PASSING)
    return Both(margins[places], network.said(pairs), lengths(pairs), labels, counts)


def join(
    network: ReadingJudge,
    left: Sequence[Story],
    again: Sequence[Sequence[Story]],
    asked: Sequence[StoryPairs],
    margins: Sequence[NDArray[np.float64]],
    *,
    strange: Sequence[Both],
) -> None:
    """Fit on the stories apart, by their trees' log-odds; print and write.

    `again` are the retold ones of each; `asked` and `margins` have those last. What is
    printed is of the stories as they are, the calibration of them and their strangers.
    """
    places = [read_places(story, table) for story, table in zip(asked, margins, strict=True)]
    everything = [*left, *chain.from_iterable(again)]
    both = [
        Both(
            table[p],
            *read_by(network, story, p),
            some.labels[p],
            np.full(len(p), 1.0 if number < len(left) else RETOLD),
        )
        for number, (table, story, some, p) in enumerate(
            zip(margins, everything, asked, places, strict=True)
        )
    ]
    rest = iter(both[len(left) :])
    retold_both = [[next(rest) for _ in some] for some in again]
    both = both[: len(left)]
    asked, margins, places = asked[: len(left)], margins[: len(left)], places[: len(left)]
    labels = np.concatenate([story.labels for story in asked])
    reads = np.concatenate(
        [np.isin(np.arange(len(s.labels)), p) for s, p in zip(asked, places, strict=True)]
    )
    for kind in KINDS:
        among = labels == LABELS.index(kind)
        print(f"read: {reads[among].mean():.3f} of {kind}", end=", ")
    print(f"{reads.mean():.3f} of all pairs")
    every = out_of_fold([*both, *strange], retold_both)
    raw = np.concatenate(every[: len(both)])
    report("trees", raw_probabilities(np.concatenate(list(margins))), labels)
    for name, some in (
        ("network", np.concatenate([b.inputs[:, 4:6] for b in both])),
        ("read apart", np.concatenate([b.said[:, 4:6] for b in both])),
        ("both", raw),
    ):
        told = np.full((len(labels), len(KINDS)), -30.0)
        told[reads] = some
        report(name, told, labels)
    met = np.concatenate(every[len(both) :])
    met_labels = np.concatenate([some.labels for some in strange])
    report("strangers", met, met_labels)
    calibration = calibrate(
        np.concatenate([raw, met]),
        np.concatenate([labels[reads], met_labels]),
        np.concatenate([some.counts for some in (*both, *strange)]),
    )
    for name, dial in calibration.items():
        shown = calibrated(raw[:, KINDS.index(name)], dial)
        for least in (0.3, 0.4, 0.5, 0.6, 0.7):
            m = at_threshold(shown, labels[reads], LABELS.index(name), least)
            print(
                f"{name:9} from {least}: P {m.precision:.3f} R {m.recall:.3f} ({m.shown})", end=""
            )
            apart_shown = calibrated(met[:, KINDS.index(name)], dial) >= least
            neither = met_labels == LABELS.index("neither")
            print(f", strangers {int((apart_shown & neither).sum())} of {int(neither.sum())}")
    weights = fit([*both, *strange], list(chain.from_iterable(retold_both)))
    write_data("joined", weights | {"calibration": calibration})


if __name__ == "__main__":
    main()
