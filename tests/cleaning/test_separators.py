"""Lines of nothing but marks: what they belong to, and how long that takes to tell."""

from __future__ import annotations

from tests.cleaning.pages import ENGLISH, cleaned
from tests.pace import bounded


def test_thousands_of_rules_in_a_row_are_walked_over_once() -> None:
    cleaned([*ENGLISH[1:11], "-----"])
    with bounded(4.0):
        article = cleaned([ENGLISH[1], "", *ENGLISH[4:11], *["-----"] * 20_000, "Most read"])
    assert len(article.sentences) >= 4
