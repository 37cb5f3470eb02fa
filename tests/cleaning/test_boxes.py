"""Boxes that a page opens and closes in words, and questions of an article that look like them."""

from __future__ import annotations

from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of


def _within(page: list[str], lines: list[str], place: int = 8) -> list[str]:
    article = cleaned([*page[:place], *lines, *page[place:]])
    return [kind_of(article, line) for line in lines]


def test_a_newsletters_form_is_held_by_the_lines_around_it() -> None:
    form = [
        "skip past newsletter promotion",
        "The piers, locks and puddles worth your attention, and what is being done to them",
        "Enter your email address",
        "after newsletter promotion",
    ]
    edge, held = "boilerplate/menu", "boilerplate/promo"
    assert _within(ENGLISH, form) == [edge, held, held, edge]


def test_a_box_that_nothing_closes_holds_nothing() -> None:
    told = "The council will share the report with residents before the vote in June."
    assert _within(ENGLISH, ["skip past newsletter promotion", told])[1] == "body"


def test_a_quiz_is_told_by_its_button() -> None:
    quiz = [
        "오늘의 퀴즈",
        "나루다리는 몇 년에 놓였을까요?",
        "① 1964년",
        "② 1984년",
        "정답 확인하기",
    ]
    assert _within(KOREAN, quiz) == ["boilerplate/other"] * 5


def test_questions_without_a_button_are_the_articles() -> None:
    asked = ["나루다리는 몇 년에 놓였을까요?", "1984년에 놓였다. 그때는 배가 다녔다."]
    assert _within(KOREAN, ["퀴즈", *asked])[1:] != ["boilerplate/other"] * 2
    assert _within(KOREAN, ["퀴즈", *asked])[2] == "body"
