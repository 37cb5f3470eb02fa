"""Stories told again with another figure, and what the judge makes of such copies."""

from __future__ import annotations

import numpy as np
import pytest

from tests.gold.reading.figures import figures
from tests.gold.retold import edited, retold, with_another
from tests.gold.stories import load_stories


def test_copies_dispute_or_repeat_what_they_were_copied_from() -> None:
    kinds = set()
    for story in load_stories("develop")[:12]:
        for again in retold(story):
            for (_, m), (_, n), label in again.pairs():
                was, now = (again.articles[i].sentences[k].text for i, k in ((0, m), (1, n)))
                kinds.add((again.id.rsplit("-", 1)[1], label))
                if label == "repeats":
                    assert set(figures(now).values()) == set(figures(was).values())
                if label == "disputes":
                    assert figures(now).keys() != figures(was).keys()
    assert {("copy", "repeats"), ("copy", "disputes"), ("other", "disputes")} <= kinds


def test_a_story_is_retold_the_same_each_time() -> None:
    story = load_stories("develop")[0]
    first, again = retold(story), retold(story)
    assert [one.articles for one in first] == [one.articles for one in again]


@pytest.mark.parametrize(
    "text", ["시는 3명이 다치지 않았다고 밝혔다.", "It did not hurt 3 of the 14 people there."]
)
def test_an_edit_drops_neither_figures_nor_what_is_denied(text: str) -> None:
    for seed in range(30):
        made = edited(text, "en", np.random.default_rng(seed))
        assert figures(made).values() and ("않았다" in made or " not " in made)


def test_another_figure_stands_in_the_place_of_the_whole_one_alone() -> None:
    for seed in range(30):
        made = with_another("13명 가운데 3명이 다쳤다", ["3명이"], np.random.default_rng(seed))
        assert made.startswith("13명 가운데 ") and "가운데 3명" not in made
