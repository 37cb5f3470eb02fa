"""Lines that a page sets in between two lines of an article say nothing about either."""

from __future__ import annotations

import pytest

from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

QUESTIONS = [
    "Who should avoid the bridge?",
    "Lorries over seven tonnes",
    "Anyone with a trailer",
    "Buses on route nine",
    "When should drivers ask for help?",
    "The harbour office answers until six in the evening, and the town hall after that.",
]
SET_IN = [
    "ADVERTISEMENT",
    "Story continues below advertisement",
    "READ MORE: Why the bakery on our street has a queue",
    "Support our journalism. Become a member today.",
    "Photo: Jane Holloway/Coastal Press",
]


@pytest.mark.parametrize("line", SET_IN)
@pytest.mark.parametrize("place", range(1, len(QUESTIONS) - 1))
def test_no_line_of_a_list_is_lost_to_what_stands_within_it(line: str, place: int) -> None:
    asked = [*QUESTIONS[:place], line, *QUESTIONS[place:]]
    article = cleaned([*ENGLISH[:11], *asked, *ENGLISH[11:]])
    assert kind_of(article, line).startswith(("boilerplate", "caption"))
    assert not [x for x in QUESTIONS if kind_of(article, x).startswith("boilerplate")]


def test_the_label_of_an_advertisement_breaks_no_korean_list() -> None:
    places = ["동쪽: 나루교 2차로", "광고", "서쪽: 모래교 4차로", "남쪽: 샛강교 2차로"]
    article = cleaned(
        [*KOREAN[:11], *places, "시는 다리를 내년에 다시 연다고 밝혔다.", *KOREAN[11:]]
    )
    assert kind_of(article, "광고") == "boilerplate/ads"
    assert {kind_of(article, x) for x in places if x != "광고"} == {"body"}


def test_a_box_of_several_lines_is_told_as_a_whole() -> None:
    box = ["Sign up for our newsletter", "Every Friday, five minutes", "Your email address"]
    article = cleaned([*ENGLISH[:7], *box, *ENGLISH[7:]])
    assert {kind_of(article, line).partition("/")[0] for line in box} == {"boilerplate"}
