"""Headings within the text, and short lines of the text that look like them."""

from __future__ import annotations

import pytest

from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

_KOREAN = [line for line in KOREAN if line]
_ENGLISH = [line for line in ENGLISH if line]


@pytest.mark.parametrize(
    "line", ["다리를 보고 산 사람들", "“열흘만 더 있었으면”", "◇ 남은 일", "▣ 남은 일"]
)
def test_a_short_line_between_paragraphs_heads_the_one_below(line: str) -> None:
    assert kind_of(cleaned([*_KOREAN[:6], line, *_KOREAN[6:]]), line) == "subhead"


@pytest.mark.parametrize("line", ["What the divers found", "'Older than the town'"])
def test_so_does_one_in_english(line: str) -> None:
    assert kind_of(cleaned([*_ENGLISH[:6], line, *_ENGLISH[6:]]), line) == "subhead"


@pytest.mark.parametrize(
    "line", ["나루터 상인회는", "“다리가 없으면 장도 없다.”", "그래서 어떻게 되나?"]
)
def test_a_line_that_goes_on_a_quotation_and_one_question_are_the_texts(line: str) -> None:
    assert kind_of(cleaned([*_KOREAN[:6], line, *_KOREAN[6:]]), line) == "body"


def test_who_speaks_over_a_quotation_is_no_heading() -> None:
    told = ["상인회장 하늘샘", "“손님이 반으로 줄 텐데 시는 아직 우리에게 아무 말도 하지 않았다.”"]
    assert kind_of(cleaned([*_KOREAN[:6], *told, *_KOREAN[6:]]), told[0]) != "subhead"


def test_who_speaks_in_a_script_is_no_heading() -> None:
    told = ["[홍길동/나루시장 상인]", '"손님이 반으로 줄 텐데 아무 말도 듣지 못했습니다."']
    assert kind_of(cleaned([*_KOREAN[:6], *told, *_KOREAN[6:]]), told[0]) == "body"


def test_questions_that_head_their_answers_are_headings() -> None:
    asked = ["다리는 언제 다시 여나?", "버스는 어디로 가나?", "돈은 누가 내나?"]
    page = _KOREAN[:5]
    for question, answer in zip(asked, _KOREAN[5:8], strict=True):
        page += [question, answer]
    article = cleaned([*page, *_KOREAN[8:]])
    assert [kind_of(article, question) for question in asked] == ["subhead"] * 3


def test_the_first_of_numbered_headings_is_one_in_broken_lines_too() -> None:
    page = [
        "SWING BRIDGE REPORT",
        "City Engineer, Rivermouth",
        "",
        "1. Background",
        "The swing bridge at Rivermouth has carried carts and cars over the",
        "river for a hundred years, and the city closed it on Thursday for",
        "eighteen months.",
        "",
        "2. Findings",
        "Divers saw cracks in two of the piers. The engineers gave the bridge",
        "a failing grade, and asked for a survey of the other four before any",
        "work begins.",
        "",
        "3. Next steps",
        "The engineers will tell the council in June what a new bridge would",
        "cost, and how long the old one could stand.",
    ]
    article = cleaned(page)
    assert [kind_of(article, page[at]) for at in (3, 8, 13)] == ["subhead"] * 3
    assert "1. Background" in [sentence.text for sentence in article.sentences]
