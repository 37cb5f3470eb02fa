"""The article behind pitches, and the last things that it says in short lines."""

from __future__ import annotations

import pytest

from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of, kinds

PITCH = "매주 금요일 새벽편지를 보내 드립니다."
LIST = [
    "우회로 안내",
    "동쪽: 나루교 2차로",
    "서쪽: 모래교 4차로",
    "남쪽: 샛강교 2차로",
    "북쪽: 돌다리 1차로",
]
AT = 11
"""Where the text of the Korean page ends."""


@pytest.mark.parametrize("place", [1, 2, 3, 4])
def test_a_list_goes_on_behind_a_pitch(place: int) -> None:
    lines = [*LIST[:place], PITCH, *LIST[place:]]
    article = cleaned([*KOREAN[:AT], *lines, *KOREAN[AT:]])
    assert kind_of(article, PITCH).startswith("boilerplate")
    assert not [x for x in LIST if kind_of(article, x).startswith("boilerplate")]


def test_headlines_behind_a_pitch_stay_furniture() -> None:
    lines = [PITCH, "“매가 왔다” 시청 소동", "빵값 또 오른다… 담합 조사", "비둘기는 어디로 갔나"]
    article = cleaned([*KOREAN[:AT], *lines, *KOREAN[12:]])
    assert all(kind_of(article, line).startswith("boilerplate") for line in lines)


def test_what_a_glossary_defines_is_the_articles() -> None:
    lines = [
        "Words to know",
        "Pier: the foot that a bridge stands on",
        "Swing span: what turns to let boats pass",
        "Deck: the part that you drive on and pay for",
    ]
    article = cleaned([*ENGLISH[:11], *lines, *ENGLISH[11:]])
    assert not [x for x in lines[1:] if kind_of(article, x).startswith("boilerplate")]


def test_questions_over_the_text_that_head_it_are_its_contents() -> None:
    asked = ["Why must it close?", "Who pays for it?", "What will shops do?"]
    text = [ENGLISH[4], ENGLISH[6], ENGLISH[8]]
    page = [*ENGLISH[:4], "In this explainer", *asked, ENGLISH[10]]
    page += [line for pair in zip(asked, text, strict=True) for line in pair]
    found = kinds(cleaned([*page, *ENGLISH[11:]]))
    assert found[5:8] == ["boilerplate/menu"] * 3
    assert not [kind for kind in found[9:15] if kind.startswith("boilerplate")]


def test_who_signs_a_statement_stands_under_its_day() -> None:
    lines = ["2024년 5월 2일", "강바람시 시장 김나루"]
    article = cleaned([*KOREAN[:AT], *lines, "댓글 3", *KOREAN[12:]])
    assert kind_of(article, lines[1]) == "byline"


def test_a_headline_with_an_app_in_it_is_no_button_of_one() -> None:
    page = [*KOREAN[:1], "해지 단추 숨긴 앱 19개, 다리 예약도 막았다", *KOREAN[2:]]
    assert kind_of(cleaned(page), "해지 단추") == "title"


def test_a_page_is_named_by_what_its_top_and_foot_call_it() -> None:
    page = ["나루마당", *(line for line in KOREAN if "강바람신문" not in line)]
    assert cleaned([*page, "나루마당 강바람시 물길로 00 | 대표 김나루"]).source == "나루마당"
    assert cleaned([*page, "나루마당터 강바람시 물길로 00 | 대표 김나루"]).source != "나루마당"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("2024-05-02 09:10 올림", "2024-05-02T09:10"),
        ("올린 날 2024/05/02 09:10", "2024-05-02T09:10"),
        ("2024-05-02 09:10 지면 23면", "2024-05-02T09:10"),
    ],
)
def test_days_in_other_words(line: str, published: str) -> None:
    article = cleaned([*KOREAN[:2], line, *KOREAN[3:]])
    assert (kind_of(article, line), article.published) == ("date", published)
