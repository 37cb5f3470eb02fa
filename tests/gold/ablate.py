"""What each part of reading a sentence is worth: `python -m tests.gold.ablate [PART ...]`.

Trains the judge on the develop stories with the features of one part blanked at a
time and prints best-threshold F1 out of fold (needs the `train` extra; some
minutes). The shipped judge is not touched.
"""

from __future__ import annotations

import argparse
from dataclasses import replace

import numpy as np

from reader.linking.features import FEATURES
from reader.linking.judges.judge import KINDS
from tests.gold.measures import best_threshold
from tests.gold.pairs import LABELS, StoryPairs, story_pairs
from tests.gold.stories import load_stories
from tests.gold.train import names, out_of_fold

PARTS: dict[str, frozenset[str]] = {
    "everything": frozenset(),
    "without quantities": names("""
        agreeing agreeing_exact agreeing_rare agreeing_here agreeing_affinity conflicting
        conflicting_affinity conflicting_here conflicting_same_noun apart apart_affinity apart_here
        unmatched_less unmatched_more figures_less claim_conflict claim_agree outdated countered
        taken_up aside
        """),
    "without dates": names("same_time other_time same_clock other_clock outdated"),
    "without who says it": names("""
        claim_jaccard claim_contained claim_counter_odd claim_denied claim_conflict claim_agree
        claim_opposed same_speaker attributed_less attributed_more quoted_less wide_jaccard
        wide_contained crossed_contained taken_up
        """),
    "without names": names("""
        names_shared names_apart_less names_apart_more swapped_names leads_same leads_apart
        subjects_same subjects_apart another_party
        """),
    "without stance": names("""
        opposed opposed_share against_denial against_doubt against_negation against_correction
        against_mass negated_word counter_one counter_both counter_less counter_more negation_odd
        denial_odd doubt_odd correction_any contrast_any forecast_less forecast_more
        claim_counter_odd claim_denied claim_opposed countered
        """),
}


def blanked(pairs: StoryPairs, blank: frozenset[str]) -> StoryPairs:
    """The pairs with some features the same everywhere, so that no tree can use them."""
    return replace(
        pairs, vectors=np.where([name in blank for name in FEATURES], 0.0, pairs.vectors)
    )


def main() -> None:
    """Print the table, of all parts or of those that are named ("without dates")."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", help=", ".join(PARTS))
    wanted = parser.parse_args().parts or list(PARTS)
    whole = [story_pairs(story) for story in load_stories("develop")]
    labels = np.concatenate([story.labels for story in whole])
    print(f"{'out of fold, F1':24}{'repeats':>10}{'disputes':>10}", flush=True)
    for name in wanted:
        features = PARTS[name]
        raw = out_of_fold([blanked(story, features) for story in whole])
        row = [
            best_threshold(raw[:, column], labels, LABELS.index(kind)).f1
            for column, kind in enumerate(KINDS)
        ]
        print(f"{name:24}{row[0]:10.3f}{row[1]:10.3f}", flush=True)


if __name__ == "__main__":
    main()
