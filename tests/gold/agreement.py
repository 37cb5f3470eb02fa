"""Do two readers of a story agree? `python -m tests.gold.agreement` prints Cohen's kappa.

The first reading is what follows from a story's tags; the second was made without sight
of them and stands in `tests/gold/second/ID.pairs`: a line a pair of sentences of different
articles, `r` repeats, `d` disputes or `s` arguable, then both places as article.sentence
counted from 0; what is not listed is neither. `--blind PATH` prints a story as the second
reader gets it, without tags.

Kappa: J. Cohen, "A coefficient of agreement for nominal scales", 1960.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.gold.stories import Label, Story, load_stories, parse


def counted(story: Story) -> Counter[tuple[Label, Label]]:
    """How often the first reading's label met the second's, over all pairs of a story."""
    second = story.second or {}
    return Counter((label, second.get((a, b), "neither")) for a, b, label in story.tagged_pairs())


def kappa(counts: Counter[tuple[Label, Label]]) -> float:
    """Cohen's kappa of a table of label pairs."""
    total = sum(counts.values())
    same = sum(count for (a, b), count in counts.items() if a == b) / total
    first: Counter[str] = Counter()
    last: Counter[str] = Counter()
    for (a, b), count in counts.items():
        first[a] += count
        last[b] += count
    by_chance = sum(first[label] * last[label] for label in first) / total**2
    return (same - by_chance) / (1 - by_chance) if by_chance < 1 else 1.0


def without_soft(counts: Counter[tuple[Label, Label]]) -> Counter[tuple[Label, Label]]:
    """The same table without the pairs that one of the two called arguable."""
    return Counter({key: count for key, count in counts.items() if "soft" not in key})


def blind(path: Path) -> Iterable[str]:
    """A story without its tags, each sentence with its place."""
    story = parse(path)
    for number, article in enumerate(story.articles):
        yield f"\n== article {number} | {article.published} | {article.source}"
        for place, sentence in enumerate(article.sentences):
            yield f"{number}.{place}  {sentence.text}"


def print_agreement() -> None:
    """A line a split, and the stories that agree least."""
    for split in ("develop", "scored"):
        total: Counter[tuple[Label, Label]] = Counter()
        rows: list[tuple[float, str]] = []
        missing = 0
        for story in load_stories(split):
            if story.second is None:
                missing += 1
                continue
            counts = counted(story)
            rows.append((kappa(counts), story.id))
            total += counts
        if total:
            print(
                f"{split:8} {len(rows)} stories read twice, {missing} once:"
                f" kappa {kappa(total):.3f}, without arguable pairs"
                f" {kappa(without_soft(total)):.3f}; least: "
                + ", ".join(f"{name} {value:.2f}" for value, name in sorted(rows)[:3])
            )


def main() -> None:
    """Print the table, or one story for the second reader."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--blind", type=Path, metavar="PATH", help="print a story without tags")
    options = parser.parse_args()
    if options.blind:
        print("\n".join(blind(options.blind)))
    else:
        print_agreement()


if __name__ == "__main__":
    main()
