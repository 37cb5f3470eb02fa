"""What is shown by default in a library of many stories: `python -m tests.gold.mixed`.

All stories of a split stand in one library, as a reader's folder holds them, and sentences drawn
by lot are asked about (some four a second). Printed is how many of the links shown hold, how many
join sentences of one story that say different things, and how many sentences of different
stories.
"""

from __future__ import annotations

import argparse
from collections import Counter

import numpy as np

from reader.cache import Cache
from reader.linking.judges.judge import KINDS, default_judge
from reader.linking.judges.second import SecondLook, shipped
from reader.linking.linker import Look
from reader.model import Link
from reader.strictness import DEFAULT_STRICTNESS, threshold
from tests.gold.stories import Label, Place, load_stories
from tests.gold.strangers import Crowd

SENTENCES = 250
ENDS = ("right", "arguable", "wrong", "of another story")


class Labels:
    """The labels of the pairs of a crowd's stories."""

    def __init__(self, crowd: Crowd) -> None:
        self._crowd = crowd
        self._known: dict[int, dict[tuple[Place, Place], Label]] = {}

    def end(self, link: Link) -> str:
        """Which of `ENDS` a link is."""
        story = self._crowd.story_of(link.from_id)
        if self._crowd.story_of(link.to_id) != story:
            return "of another story"
        if story not in self._known:
            pairs = self._crowd.stories[story].pairs()
            self._known[story] = {(a, b): label for a, b, label in pairs}
        one, other = sorted((self._crowd.place_of(link.from_id), self._crowd.place_of(link.to_id)))
        label = self._known[story][one, other]
        return "right" if label == link.kind else "arguable" if label == "soft" else "wrong"


def counted(crowd: Crowd, ids: list[str], second: SecondLook | None) -> Counter[tuple[str, str]]:
    """How many links of some sentences are shown by default, by kind and by `ENDS`."""
    labels = Labels(crowd)
    found: Counter[tuple[str, str]] = Counter()
    look = None if second is None else Look(second, lambda: False)
    for sentence_id in ids:
        for link in crowd.linker.judged(sentence_id, crowd.linker.found(sentence_id), look):
            if link.score >= threshold(link.kind, DEFAULT_STRICTNESS):
                found[link.kind, labels.end(link)] += 1
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=SENTENCES)
    parser.add_argument("--split", default="scored", choices=("scored", "develop"))
    options = parser.parse_args()
    stories = load_stories(options.split)
    crowd = Crowd(stories, default_judge())
    every = [one for number in range(len(stories)) for one in crowd.sentence_ids(number)]
    chosen = np.random.default_rng(7).permutation(len(every))[: options.sentences]
    ids = [every[place] for place in chosen.tolist()]
    print(f"{len(stories)} stories in one library, {len(ids)} of {len(every)} sentences asked\n")
    print(f"{'shown by default':22}" + "".join(f"{end:>18}" for end in ENDS) + f"{'P':>8}")
    for name, second in (("counted", None), ("read", shipped(Cache(None).said))):
        found = counted(crowd, ids, second)
        for kind in KINDS:
            row = [found[kind, end] for end in ENDS]
            firm = sum(row) - row[ENDS.index("arguable")]
            cells = "".join(f"{number:18}" for number in row)
            print(f"{name + ' ' + kind:22}{cells}{row[0] / max(1, firm):8.2f}", flush=True)


if __name__ == "__main__":
    main()
