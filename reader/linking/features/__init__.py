"""A pair of sentences as numbers, for the judge.

Every feature is symmetric: swapping the sentences gives the same vector. All of
them follow from the two articles alone (see `overlap`).
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.linking.features.figures import figures, names_and_times
from reader.linking.features.leads import leads
from reader.linking.features.rewording import rewording
from reader.linking.features.stance import claims, stance
from reader.linking.features.words import (
    articles,
    characters,
    neighbours,
    places,
    standing_of,
    words,
)
from reader.linking.pairs.compare import Evidence, compare
from reader.linking.pairs.overlap import ArticlePair
from reader.linking.pairs.sides import Side

FEATURES: tuple[str, ...] = (
    # words, weighed by the two articles
    "jaccard",
    "contained",
    "contained_long",
    "cosine",
    "wide_jaccard",
    "wide_contained",
    "crossed_contained",
    "shared_mass",
    "top_word",
    "second_word",
    "shared_words",
    "run_of_words",
    "verb_overlap",
    "mass_short",
    "mass_long",
    "length_ratio",
    # characters
    "gram_jaccard",
    "gram_contained",
    "token_set",
    "partial",
    # standing among the other sentences of both articles
    "rank_best",
    "rank_worst",
    "lead_best",
    "lead_worst",
    # the sentences around them
    "next_to_each_other",
    "next_to_other",
    # figures
    "agreeing",
    "agreeing_exact",
    "agreeing_rare",
    "agreeing_here",
    "agreeing_affinity",
    "conflicting",
    "conflicting_affinity",
    "conflicting_here",
    "apart",
    "apart_affinity",
    "apart_here",
    "conflicting_same_noun",
    "outdated",
    "countered",
    "taken_up",
    "aside",
    "unmatched_less",
    "unmatched_more",
    "figures_less",
    # names and times
    "names_shared",
    "names_apart_less",
    "names_apart_more",
    "same_time",
    "other_time",
    "same_clock",
    "other_clock",
    # stance
    "opposed",
    "opposed_share",
    "against_denial",
    "against_doubt",
    "against_negation",
    "against_correction",
    "against_mass",
    "negated_word",
    "counter_one",
    "counter_both",
    "counter_less",
    "counter_more",
    "negation_odd",
    "denial_odd",
    "doubt_odd",
    "correction_any",
    "contrast_any",
    "forecast_less",
    "forecast_more",
    # claims and their speakers
    "claim_jaccard",
    "claim_contained",
    "claim_counter_odd",
    "claim_denied",
    "claim_conflict",
    "claim_agree",
    "claim_opposed",
    "same_speaker",
    "attributed_less",
    "attributed_more",
    "quoted_less",
    # what stands in for what in a copy
    "swapped",
    "swapped_names",
    # whom they are about
    "leads_same",
    "leads_apart",
    "subjects_same",
    "subjects_apart",
    "another_party",
    # the articles they stand in
    "articles_alike",
    # where they stand
    "titles",
    "place_apart",
    "korean",
)


def pair_features(
    a: Side, b: Side, pair: ArticlePair, rates: Mapping[str, float] | None = None
) -> tuple[list[float], Evidence]:
    """The vector of `FEATURES` for two sentences of the articles of `pair`, and its evidence."""
    first, second = a.sheet, b.sheet
    evidence = compare(first, second, pair, rates)
    values = (
        *words(a, b, pair, evidence),
        *characters(a, b),
        *standing_of(a, b, pair),
        *neighbours(a, b, pair),
        *figures(a, b, pair, evidence),
        *names_and_times(evidence),
        *stance(a, b, pair, evidence),
        *claims(first, second, evidence),
        *rewording(a, b),
        *leads(a, b),
        *articles(pair),
        *places(a, b),
    )
    return list(values), evidence
