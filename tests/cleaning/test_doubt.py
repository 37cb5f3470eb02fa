"""The second opinion: what shape and place tell where no rule knows a line."""

from __future__ import annotations

import numpy as np
import pytest

from reader.cleaning import assembly
from reader.cleaning.lines.lexicon import pieces, weigh
from reader.cleaning.lines.shapes import best_stretch
from reader.cleaning.lines.units import make_unit
from reader.cleaning.zoning import doubt, zones
from reader.cleaning.zoning.aims import SUBTYPES, leanings, likeliest
from reader.cleaning.zoning.doubt import Opinion, Trees
from reader.cleaning.zoning.judged import JUDGED_TRAITS, judged_traits
from reader.cleaning.zoning.traits import TRAITS, traits
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of, kinds

TREE = {
    "feature": [1, 0, 0, 0, 0],
    "threshold": [2.0, 1e300, 5.0, 1e300, 1e300],
    "left": [1, 1, 3, 3, 4],
    "value": [0.0, -1.0, 0.0, 0.5, 2.0],
    "roots": [0],
    "depth": 2,
}
TEASERS = [
    "Also on people's minds",
    "The baker who bakes nothing before noon",
    "He sleeps until ten and sells out by one. We asked his customers why they wait.",
    "Nine hats for a wet spring",
    "Two of them stayed dry in our shower. One did not survive the tumble dryer.",
    "A walk around the glassworks",
    "Bring gloves and leave the dog at home. The tea room shuts at four.",
]


def test_a_tree_is_walked_to_its_leaf() -> None:
    x = np.array([[0.0, 1.0], [4.0, 3.0], [6.0, 3.0]])
    assert Trees(TREE).margins(x).tolist() == [-1.0, 0.5, 2.0]


def test_trees_of_other_traits_are_refused() -> None:
    with pytest.raises(ValueError, match="train again"):
        Opinion({"traits": ["size"], "judged": list(JUDGED_TRAITS)})


@pytest.mark.parametrize("lines", [KOREAN, ENGLISH, ["한 줄뿐이다."], ["a", "b"]])
def test_every_trait_has_a_figure(lines: list[str]) -> None:
    caught = []
    old = zones.second_opinion
    zones.second_opinion = lambda *given: caught.append(given)  # type: ignore[assignment]
    try:
        zones.classify(assembly._units(lines))
    finally:
        zones.second_opinion = old
    for look, known, verdicts, core, stretch in caught:
        found = traits(known, {})
        assert found.shape == (len(known.units), len(TRAITS))
        judged = judged_traits(look, known, verdicts, core, stretch)
        assert judged.shape == (len(known.units), len(JUDGED_TRAITS))
        assert np.isfinite(judged).all()
    assert caught or len(lines) <= 2


def test_the_shipped_opinion_fits_the_traits() -> None:
    assert doubt.shipped().weights


def test_the_best_stretch_bridges_what_is_worth_it() -> None:
    assert best_stretch([-1, 3, -1, 2, -5, 1]) == (1, 3)
    assert best_stretch([-1, -2]) == (0, -1)


def test_pieces_are_edges_and_word_ends() -> None:
    unit = make_unit(1, "전체 순위 보기", 0, 8)
    assert {"^전체", "보기$", "-보기", "순위"} <= pieces(unit)
    assert weigh(pieces(unit), {"-보기": 1.5, "순위": -0.5}) == 1.0


def test_clues_that_are_known_lean_towards_subtypes() -> None:
    promo = np.eye(len(SUBTYPES))[SUBTYPES.index("promo")]
    weights = {"a": promo, "\t": 0.1 * promo}
    found = leanings({"a", "unknown"}, weights)
    assert SUBTYPES[int(found.argmax())] == "promo"
    assert found.max() == pytest.approx(1.1)


def test_what_clues_speak_for_hangs_on_no_order_of_a_set() -> None:
    # Added up in another order the first two would swallow the rest, or not.
    told = {f"clue {n}": value for n, value in enumerate((1e16, -1e16, *[1.0] * 30))}
    weights = {clue: np.full(len(SUBTYPES), value) for clue, value in told.items()}
    assert leanings(set(told), weights)[0] == sum(told[clue] for clue in sorted(told))


def test_a_line_in_doubt_goes_with_its_block() -> None:
    odds = np.array([[2.0, 0.0], [0.0, 0.2], [2.0, 0.0]])
    alone = np.zeros((2, 2))
    together = np.array([[0.5, -0.5], [-0.5, 0.5]])
    assert likeliest(odds, alone) == [0, 1, 0]
    assert likeliest(odds, together) == [0, 0, 0]


def test_pages_beyond_any_article_are_left_to_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doubt, "MOST_UNITS", 3)
    monkeypatch.setattr(zones, "second_opinion", None)
    assert "body" in kinds(cleaned(ENGLISH))


def test_headlines_with_their_teasers_after_the_article_are_furniture() -> None:
    article = cleaned([*ENGLISH[:-3], *TEASERS, *ENGLISH[-1:]])
    found = [kind_of(article, line).split("/")[0] for line in TEASERS]
    assert found.count("boilerplate") >= len(TEASERS) - 1


def test_the_text_before_teasers_stays() -> None:
    article = cleaned([*ENGLISH[:-3], *TEASERS, *ENGLISH[-1:]])
    assert kinds(article).count("body") >= kinds(cleaned(ENGLISH)).count("body")


def test_a_name_in_capitals_above_the_headline_is_no_title() -> None:
    article = cleaned(["Rivermouth Valley Record", *ENGLISH[1:]])
    assert kind_of(article, "Rivermouth Valley Record") == "boilerplate/menu"
    assert article.title == ENGLISH[1]


def test_lines_of_verse_are_no_menu() -> None:
    verse = ["빈 마당에", "해가 앉는다", "정오까지", "차오르다가"]
    article = cleaned([*KOREAN[:4], *verse, *KOREAN[4:]])
    assert all(not kind_of(article, line).startswith("boilerplate") for line in verse)
