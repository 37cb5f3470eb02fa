"""A pair of sentences as numbers, for the judge.

Every feature is symmetric: swapping the sentences gives the same vector. All of
them follow from the two articles alone (see `overlap`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import field

from rapidfuzz import fuzz

from reader.language import Cue, Reading, affinity
from reader.language.records import record
from reader.linking.compare import Evidence, compare
from reader.linking.overlap import ArticlePair, ArticleTerms, Bag, standing
from reader.linking.sheet import COUNTER_CUES, Sheet

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
    "unmatched_less",
    "unmatched_more",
    "figures_less",
    # names and times
    "names_shared",
    "names_apart_less",
    "names_apart_more",
    "same_time",
    "other_time",
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
    # where they stand
    "titles",
    "place_apart",
    "korean",
)


@record
class Side:
    """One sentence of a pair, in its article."""

    reading: Reading
    number: int
    of: int
    text: str
    is_title: bool
    day: int | None
    sheet: Sheet | None = field(default=None, init=False, repr=False, compare=False)


def sheet_of(side: Side) -> Sheet:
    """What comparing needs of a sentence, gathered when it is first compared."""
    if side.sheet is None:
        object.__setattr__(side, "sheet", Sheet(side.reading, side.text))
        assert side.sheet is not None
    return side.sheet


def pair_features(
    a: Side, b: Side, pair: ArticlePair, rates: Mapping[str, float] | None = None
) -> tuple[list[float], Evidence]:
    """The vector of `FEATURES` for two sentences of the articles of `pair`, and its evidence."""
    first, second = sheet_of(a), sheet_of(b)
    evidence = compare(first, second, pair, rates)
    values = (
        *_words(a, b, pair, evidence),
        *_characters(a, b),
        *_standing(a, b, pair),
        *_neighbours(a, b, pair),
        *_figures(a, b, pair, evidence),
        *_names_and_times(evidence),
        *_stance(a, b, pair, evidence),
        *_claims(first, second, evidence),
        *_places(a, b),
    )
    return list(values), evidence


def _words(a: Side, b: Side, pair: ArticlePair, evidence: Evidence) -> tuple[float, ...]:
    bag_a, bag_b = _bag(pair.a, a), _bag(pair.b, b)
    wide_a, wide_b = _wide(pair.a, a), _wide(pair.b, b)
    mass_a, mass_b = pair.mass_at(0, a.number), pair.mass_at(1, b.number)
    less, more = (mass_a, mass_b) if mass_a <= mass_b else (mass_b, mass_a)
    shared = pair.shared(bag_a, bag_b)
    # Most sentences borrow no word: what was reckoned for their own words holds for all.
    lends_a, lends_b = wide_a is not bag_a, wide_b is not bag_b
    wide_mass_a = pair.mass(wide_a) if lends_a else mass_a
    wide_mass_b = pair.mass(wide_b) if lends_b else mass_b
    one_way = pair.shared(bag_a, wide_b) if lends_b else shared
    other_way = pair.shared(wide_a, bag_b) if lends_a else shared
    wide = other_way if not lends_b else one_way if not lends_a else pair.shared(wide_a, wide_b)
    crossed = max(_share(one_way, mass_a), _share(other_way, mass_b))
    weights = [weight for *_, weight in evidence.terms]
    verbs = sum(w for one, _, w in evidence.terms if one.kind in {"verb", "adjective"})
    return (
        _share(shared, mass_a + mass_b - shared),
        _share(shared, less),
        _share(shared, more),
        _share(shared, math.sqrt(mass_a * mass_b)),
        _share(wide, wide_mass_a + wide_mass_b - wide),
        _share(wide, min(wide_mass_a, wide_mass_b)),
        crossed,
        shared,
        weights[0] if weights else 0.0,
        weights[1] if len(weights) > 1 else 0.0,
        float(len(weights)),
        float(_longest_run(sheet_of(a), sheet_of(b))),
        verbs,
        less,
        more,
        _share(less, more),
    )


def _bag(side: ArticleTerms, at: Side) -> Bag:
    return side.bags[at.number]


def _wide(side: ArticleTerms, at: Side) -> Bag:
    return side.wide[at.number]


def _share(part: float, whole: float) -> float:
    return part / whole if whole > 0 else 0.0


def _longest_run(a: Sheet, b: Sheet) -> int:
    """Most content words that stand in the same order without another between them."""
    places = b.places
    if places.keys().isdisjoint(a.places):
        return 0
    best = 0
    ending: dict[int, int] = {}
    for word in a.words:
        found = places.get(word)
        if found is None:
            ending = {}
            continue
        ending = {place: ending.get(place - 1, 0) + 1 for place in found}
        best = max(best, *ending.values())
    return best


def _characters(a: Side, b: Side) -> tuple[float, ...]:
    first, second = sheet_of(a).grams, sheet_of(b).grams
    shared = len(first & second)
    return (
        _share(shared, len(first) + len(second) - shared),
        _share(shared, min(len(first), len(second))),
        fuzz.token_set_ratio(a.text, b.text) / 100,
        fuzz.partial_ratio(a.text, b.text) / 100,
    )


def _standing(a: Side, b: Side, pair: ArticlePair) -> tuple[float, ...]:
    rank_b, lead_b = standing(pair.row(a.number), b.number)
    rank_a, lead_a = standing(pair.column(b.number), a.number)
    return (
        float(min(rank_a, rank_b, 10)),
        float(min(max(rank_a, rank_b), 10)),
        max(lead_a, lead_b),
        min(lead_a, lead_b),
    )


def _neighbours(a: Side, b: Side, pair: ArticlePair) -> tuple[float, ...]:
    """Outlets tell a story in like order: near neighbours speak for a pair, near rivals against."""
    i, j = a.number, b.number
    beside = max(pair.near(i - 1, j - 1), pair.near(i + 1, j + 1))
    across = max(pair.near(i - 1, j), pair.near(i + 1, j), pair.near(i, j - 1), pair.near(i, j + 1))
    return beside, across


_NO_FIGURES = (0.0,) * 12


def _figures(a: Side, b: Side, pair: ArticlePair, evidence: Evidence) -> tuple[float, ...]:
    fewest = float(min(len(a.reading.quantities), len(b.reading.quantities)))
    unmatched = float(min(evidence.unmatched)), float(max(evidence.unmatched))
    if not (evidence.agreeing or evidence.conflicting or evidence.apart):  # most pairs
        return (*_NO_FIGURES, *unmatched, fewest)
    exact = [
        (one, other)
        for one, other in evidence.agreeing
        if one.value == other.value and one.unit == other.unit
    ]
    same_noun = [1 for one, other in evidence.conflicting if one.noun and one.noun == other.noun]
    return (
        float(len(evidence.agreeing)),
        float(len(exact)),
        max((_digits(one.value) for one, _ in evidence.agreeing), default=0.0),
        max((pair.figure_weight(one) for one, _ in evidence.agreeing), default=0.0),
        max((affinity(one, other) for one, other in evidence.agreeing), default=0.0),
        float(min(len(evidence.conflicting), 4)),
        max((affinity(one, other) for one, other in evidence.conflicting), default=0.0),
        max((pair.figure_weight(one) for one, _ in evidence.conflicting), default=0.0),
        float(min(len(evidence.apart), 4)),
        max((affinity(one, other) for one, other in evidence.apart), default=0.0),
        max((pair.figure_weight(one) for one, _ in evidence.apart), default=0.0),
        float(min(len(same_noun), 4)),
        *unmatched,
        fewest,
    )


def _digits(value: float) -> float:
    """Significant digits of a figure: 2048 tells more than 2000."""
    digits = f"{abs(value):.6g}".split("e")[0].replace(".", "").strip("0")
    return float(len(digits))


def _names_and_times(evidence: Evidence) -> tuple[float, ...]:
    return (
        float(len(evidence.names)),
        float(min(evidence.names_apart)),
        float(max(evidence.names_apart)),
        float(min(len(evidence.same_time), 3)),
        float(min(len(evidence.other_time), 3)),
    )


def _stance(a: Side, b: Side, pair: ArticlePair, evidence: Evidence) -> tuple[float, ...]:
    first, second = sheet_of(a), sheet_of(b)
    counter = sorted((len(first.counter), len(second.counter)))
    forecast = sorted((first.forecasts, second.forecasts))
    shares: dict[str, float] = {}
    for match in evidence.against:
        shares[match.cue.kind] = max(match.share, shares.get(match.cue.kind, 0.0))
    against = shares.get
    return (
        float(min(len(evidence.opposed), 3)),
        max([_scopes(a, b, pair, *cues) for cues in evidence.opposed], default=0.0),
        against("denial", 0.0),
        against("doubt", 0.0),
        against("negation", 0.0),
        against("correction", 0.0),
        max([match.mass for match in evidence.against], default=0.0),
        max([pair.weight(term.text) for _, term in evidence.negated], default=0.0),
        float(bool(counter[0]) != bool(counter[1])),
        float(bool(counter[0])),
        float(counter[0]),
        float(counter[1]),
        float(first.negates != second.negates),
        float(first.denies != second.denies),
        float(first.doubts != second.doubts),
        float(first.corrects or second.corrects),
        float(first.contrasts or second.contrasts),
        float(forecast[0]),
        float(forecast[1]),
    )


def _scopes(a: Side, b: Side, pair: ArticlePair, one: Cue, other: Cue) -> float:
    """How much of what two opposite predicates govern is the same, 0..1."""
    first, second = _scope(a.reading, one), _scope(b.reading, other)
    less = min(pair.mass(first), pair.mass(second))
    return _share(pair.shared(first, second), less)


def _scope(reading: Reading, cue: Cue) -> Bag:
    return {
        term.text: 1.0
        for term in reading.terms
        if term.kind != "number" and cue.scope_start <= term.start < cue.scope_end
    }


def _claims(a: Sheet, b: Sheet, evidence: Evidence) -> tuple[float, ...]:
    match = evidence.claim
    attributed = sorted((a.attributed, b.attributed))
    quoted = a.quoted and b.quoted
    who = (float(evidence.same_speaker), float(attributed[0]), float(attributed[1]), float(quoted))
    if match is None:
        return (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, *who)
    counter_a = any(cue.kind in COUNTER_CUES for cue in match.a.cues)
    counter_b = any(cue.kind in COUNTER_CUES for cue in match.b.cues)
    denied = {match.a.verb_class, match.b.verb_class} & {"denies", "doubts"}

    def within(pairs: tuple[tuple[object, object], ...]) -> float:
        return float(
            sum(
                match.a.start <= one.start < match.a.end  # type: ignore[attr-defined]
                and match.b.start <= other.start < match.b.end  # type: ignore[attr-defined]
                for one, other in pairs
            )
        )

    return (
        match.jaccard,
        match.contained,
        float(counter_a != counter_b),
        float(bool(denied) and match.a.verb_class != match.b.verb_class),
        within(evidence.conflicting),
        within(evidence.agreeing),
        within(evidence.opposed),
        *who,
    )


def _places(a: Side, b: Side) -> tuple[float, ...]:
    return (
        float(a.is_title + b.is_title),
        abs(a.number / max(1, a.of - 1) - b.number / max(1, b.of - 1)),
        float(a.reading.language == "ko"),
    )
