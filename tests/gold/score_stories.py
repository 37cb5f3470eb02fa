"""Score the links on the stories that are only ever scored.

`python -m tests.gold.score_stories` prints, for each story and in all: recall
over labelled pairs, precision over all links shown, F1; retrieval; calibration;
and the plain methods on the same pairs.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reader.cache import Cache
from reader.linking import Linker
from reader.linking.features import FEATURES
from reader.linking.judges.crossencoder import UnreadableError
from reader.linking.judges.judge import KINDS, default_judge
from reader.linking.judges.second import shipped
from reader.strictness import DEFAULT_STRICTNESS, likelier, threshold
from tests.gold import plain
from tests.gold.measures import at_threshold, best_threshold, calibration
from tests.gold.pairs import LABELS, StoryPairs, analysed, story_pairs
from tests.gold.reading.lessons import told
from tests.gold.retold import retold
from tests.gold.stories import Story, load_stories

DEPTHS = (5, 20, 50)
DIAL = (0.2, 0.3, 0.4, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9)
"""Scores that the table of precision and recall looks at."""


def shown_scores(probabilities: NDArray[np.float64], kind: int) -> NDArray[np.float64]:
    """A pair's score as a link of `kind`: 0 when it is told as the other kind."""
    told = np.asarray(
        [likelier(repeats, disputes) == KINDS[kind - 1] for repeats, disputes in probabilities]
    )
    return np.where(told, probabilities[:, kind - 1], 0.0)


def default_threshold(kind: int) -> float:
    """The least score of a link of `kind` that is shown by default."""
    return threshold(KINDS[kind - 1], DEFAULT_STRICTNESS)


def retrieval(stories: Sequence[Story]) -> dict[tuple[str, int], float]:
    """Share of labelled pairs whose other sentence is in the top n of one library of all stories.

    A pair counts if either of its sentences brings the other.
    """
    linker = Linker()
    articles = [analysed(story) for story in stories]
    for group in articles:
        for article in group:
            linker.add_analysed(article)
    linker.commit()
    found: dict[tuple[str, int], list[bool]] = {}
    for story, group in zip(stories, articles, strict=True):
        ranks: dict[tuple[int, int], dict[str, int]] = {}
        for i, article in enumerate(group):
            for side in article.sides:
                hits = linker.candidates(side.reading, without=article.id, limit=max(DEPTHS))
                ranks[i, side.number] = {hit: place for place, hit in enumerate(hits)}
        for a, b, label in story.pairs():
            if label in KINDS:
                there = f"{group[b[0]].id}.{b[1]}"
                back = f"{group[a[0]].id}.{a[1]}"
                rank = min(ranks[a].get(there, 999), ranks[b].get(back, 999))
                for depth in DEPTHS:
                    found.setdefault((label, depth), []).append(rank < depth)
    return {key: sum(hits) / len(hits) for key, hits in found.items()}


def second_look(
    stories: Sequence[Story],
    pairs: Sequence[StoryPairs],
    counted: Sequence[NDArray[np.float64]],
) -> list[NDArray[np.float64]] | None:
    """What becomes of the counted probabilities when the shipped network reads, or `None`.

    A pair counts as read when the reader would read it, asked about either sentence.
    """
    try:
        look = shipped(Cache(None).said)
    except UnreadableError as error:
        print(f"nothing is read: {error}\n")
        return None
    found = []
    judge = default_judge()
    for story, some, first in zip(stories, pairs, counted, strict=True):
        margins = judge.margins(some.vectors.tolist())
        table = first.copy()
        by_sentence: dict[tuple[int, int], list[int]] = {}
        for place, ends in enumerate(some.places):
            for end in ends:
                by_sentence.setdefault(end, []).append(place)
        for end, those in by_sentence.items():
            here = np.asarray(those)
            ends = [some.places[place] for place in those]
            others = [b if a == end else a for a, b in ends]
            own = told(story.articles[end[0]], end[1])
            told_pairs = [(own, told(story.articles[i], m)) for i, m in others]
            again, read = look.look(
                first[here], margins[here], told_pairs.__getitem__, lambda: False
            )
            table[here[read]] = again[read]
        found.append(table)
    return found


def hard_negatives(pairs: Sequence[StoryPairs], probabilities: NDArray[np.float64]) -> str:
    """Of the "neither" pairs that share a figure or two names, how many are shown."""
    vectors = np.concatenate([story.vectors for story in pairs])
    labels = np.concatenate([story.labels for story in pairs])
    agreeing = vectors[:, FEATURES.index("agreeing")] > 0
    conflicting = vectors[:, FEATURES.index("conflicting")] > 0
    names = vectors[:, FEATURES.index("names_shared")] > 1
    hard = (labels == 0) & (agreeing | conflicting | names)
    wrong = np.zeros(int(hard.sum()), dtype=bool)
    for kind in (1, 2):
        wrong |= shown_scores(probabilities[hard], kind) >= default_threshold(kind)
    return f"{int(wrong.sum())} of {int(hard.sum())} ({100 * wrong.mean():.2f} in 100)"


def _copied(story: StoryPairs) -> NDArray[np.bool_]:
    """Which pairs are a sentence and its copy; all of a story in other words."""
    if story.story.id.endswith("-other"):
        return np.ones(len(story.labels), dtype=bool)
    return np.array([a[1] == b[1] for a, b, _ in story.story.pairs()], dtype=bool)


def print_retold(stories: Sequence[Story]) -> None:
    """What is shown by default of sentences told again, with another figure or the same."""
    again = [one for story in stories for one in retold(story)]
    pairs = [story_pairs(one) for one in again]
    counted = [default_judge().probabilities(story.vectors.tolist()) for story in pairs]
    tables = second_look(again, pairs, counted) or counted
    print(f"\n{'told again, shown by default':28}{'pairs':>8}{'disputes':>10}{'repeats':>10}")
    for name, ending, kind in (
        ("copy, a figure changed", "-copy", 2),
        ("copy, figures unchanged", "-copy", 1),
        ("own words, a figure changed", "-other", 2),
        ("copy, denied", "-denied", 2),
        ("copy, not denied", "-denied", 1),
        ("copy, another name", "-renamed", 0),
        ("copy, the same names", "-renamed", 1),
        ("copy, another time of day", "-clocked", 2),
        ("copy, not this figure but another", "-corrected", 2),
        ("copy, not another but this figure", "-upheld", 1),
        ("copy, another figure of another time", "-later", 0),
        ("copy, figure and time unchanged", "-later", 1),
        ("copy, not this one but another", "-rejected", 2),
        ("copy, not another but this one", "-asserted", 1),
        ("copy, the contrary said", "-turned", 2),
        ("copy, the contrary not said", "-turned", 1),
    ):
        chosen = [
            table[(story.labels == kind) & _copied(story)]
            for story, table in zip(pairs, tables, strict=True)
            if story.story.id.endswith(ending)
        ]
        table = np.concatenate(chosen)
        shares = [(shown_scores(table, k) >= default_threshold(k)).mean() for k in (2, 1)]
        print(f"{name:28}{len(table):8}" + "".join(f"{share:10.2f}" for share in shares))


def print_scores(split: str, *, by_story: bool = True) -> None:
    """The whole table for a split."""
    stories = load_stories(split)
    pairs = [story_pairs(story) for story in stories]
    groups = [analysed(story) for story in stories]
    judge = default_judge()
    counted = [judge.probabilities(story.vectors.tolist()) for story in pairs]
    read = second_look(stories, pairs, counted)
    judged = counted if read is None else read
    labels = np.concatenate([story.labels for story in pairs])
    probabilities = np.concatenate(judged)
    counts = np.bincount(labels, minlength=4)
    print(
        f"{len(stories)} stories ({split}), {len(labels)} pairs: {counts[1]} repeats, "
        f"{counts[2]} disputes, {counts[3]} soft\n"
    )
    if by_story:
        print(f"{'at strictness ' + str(DEFAULT_STRICTNESS):28}{'repeats':>22}{'disputes':>24}")
        print(f"{'story':28}" + f"{'P':>8}{'R':>7}{'F1':>7}  " * 2)
        for story, table in zip(pairs, judged, strict=True):
            cells = ""
            for kind in (1, 2):
                m = at_threshold(
                    shown_scores(table, kind), story.labels, kind, default_threshold(kind)
                )
                cells += f"{m.precision:8.2f}{m.recall:7.2f}{m.f1:7.2f}  "
            print(f"{story.story.id:28}{cells}")
        print()
    print(f"{'method, all stories':28}" + f"{'P':>8}{'R':>7}{'F1':>7}  " * 2 + "  (best threshold)")
    methods = [
        ("token_set_ratio", plain.token_set),
        ("idf overlap of morphemes", plain.overlap),
        ("overlap, figures, doubt", plain.figures_and_doubt),
    ]
    if (encode := plain.encoder()) is not None:
        methods.append(("sentence encoder (USE)", encode))
    for name, method in methods:
        scores = np.concatenate([method(p, g) for p, g in zip(pairs, groups, strict=True)])
        _row(name, [best_threshold(scores, labels, kind) for kind in (1, 2)])
    for name, tables in (("counted", counted), ("read", read)):
        if tables is not None:
            table = np.concatenate(tables)
            _row(name, [best_threshold(table[:, k - 1], labels, k) for k in (1, 2)])
            shown = [shown_scores(table, k) for k in (1, 2)]
            _row(
                f"{name}, at strictness {DEFAULT_STRICTNESS}",
                [at_threshold(shown[k - 1], labels, k, default_threshold(k)) for k in (1, 2)],
            )
    print("\nshown from a score on: P R")
    for kind in (1, 2):
        scores = shown_scores(probabilities, kind)
        cells = [
            f"{least:.2f}: {m.precision:.2f} {m.recall:.2f}"
            for least in DIAL
            for m in [at_threshold(scores, labels, kind, least)]
        ]
        print(f"  {LABELS[kind]:9} {'   '.join(cells)}")
    print("\nretrieval: pairs in the top n of one library of all these stories")
    recall = retrieval(stories)
    for kind in KINDS:
        print(f"  {kind:9}" + "".join(f"  @{n} {recall[kind, n]:.3f}" for n in DEPTHS))
    print(
        f"\nhard negatives shown (neither, with a figure or names in common): "
        f"{hard_negatives(pairs, probabilities)}"
    )
    print("\ncalibration: score -> share that holds (pairs)")
    for kind in (1, 2):
        rows = calibration(probabilities[:, kind - 1], labels, kind)
        print(f"  {LABELS[kind]:9}" + "  ".join(f"{s:.2f}->{t:.2f} ({n})" for s, t, n in rows))
    print_retold(stories)


def _row(name: str, measures: Sequence[object]) -> None:
    cells = "".join(
        f"{m.precision:8.2f}{m.recall:7.2f}{m.f1:7.2f}  "  # type: ignore[attr-defined]
        for m in measures
    )
    print(f"{name:28}{cells}")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", default="scored", choices=["scored", "develop"])
    parser.add_argument("--brief", action="store_true", help="without a row for each story")
    options = parser.parse_args()
    print_scores(options.split, by_story=not options.brief)


if __name__ == "__main__":
    main()
