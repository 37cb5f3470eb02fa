"""Captions and notices that were broken at a width, judged whole."""

from __future__ import annotations

from tests.cleaning.pages import cleaned, kind_of

TEXT = (
    "The swing bridge at Rivermouth will close on June 3 for 18 months, the",
    "city said Thursday. Engineers gave the bridge a failing grade after",
    "divers found cracks in two of its piers and in the western abutment.",
    "",
    "Shop owners near the bridge said the closure would cost them customers",
    "this summer, and they asked the city for a ferry. The bridge is now far",
    "older than the engineers who built it had promised that it would get.",
    "",
    "The city said the new bridge would cost $31 million and would carry two",
    "lanes for buses, a path for bicycles and, if the state pays its share,",
    "a pair of rails for the tram that has ended on the near bank since 1931.",
    "",
    "Work could begin as early as September if the council votes for it, and",
    "the mayor said that she had counted the votes twice and found enough on",
    "both counts to order the steel before the price of it goes up in July.",
)
HEAD = ("Old swing bridge will close for 18 months", "By Nora Fenwick", "May 2, 2024", "")


def test_a_caption_in_brackets_is_one_on_each_of_its_lines() -> None:
    caption = [
        "[Photo: Cars wait at the swing bridge on the last evening of the",
        "season. J. Abara]",
    ]
    article = cleaned([*HEAD, *TEXT[:3], *caption, *TEXT[3:]])
    assert [kind_of(article, line) for line in caption] == ["caption"] * 2


def test_a_claim_of_rights_is_one_on_each_of_its_lines() -> None:
    notice = [
        "Copyright 2024 Rivermouth Post. All rights reserved. No part of this page",
        "may be copied.",
    ]
    article = cleaned([*HEAD, *TEXT, "", *notice, ""])
    assert [kind_of(article, line) for line in notice] == ["boilerplate/copyright"] * 2


def test_brackets_that_close_within_the_text_leave_it_alone() -> None:
    told = ["(The ferry that ran here until 1931 was called", "Patience.) Nobody misses it much."]
    article = cleaned([*HEAD, *TEXT[:3], *told, *TEXT[3:]])
    assert all(kind_of(article, line) == "body" for line in (*told, *filter(None, TEXT)))
