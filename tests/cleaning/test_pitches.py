"""Pitches of one line between paragraphs, and sentences that merely have their words."""

from __future__ import annotations

import pytest

from reader.cleaning.lines.marks import mark_unit
from reader.cleaning.lines.units import make_unit
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of


def _within(page: list[str], line: str, place: int) -> str:
    return kind_of(cleaned([*page[:place], line, *page[place:]]), line)


@pytest.mark.parametrize(
    "line",
    [
        "도해솔 기자의 ‘다리 위에서’를 구독하면 매주 화요일 편지가 도착합니다.",
        "이 기사는 강바람신문 앱에서 더 빨리 볼 수 있습니다. 앱 열기",
        "3~6번 사진은 원본 화면에서 볼 수 있습니다.",
    ],
)
def test_a_pitch_of_one_line_between_korean_paragraphs(line: str) -> None:
    assert _within(KOREAN, line, 8).startswith("boilerplate/")


@pytest.mark.parametrize(
    "line",
    [
        "Get the harbour in one letter. No spam, ever, and you can stop when you like.",
        "By signing up you agree to receive emails from the Beacon.",
        "Miss no tide. Have our harbour reports sent to your phone each morning by text.",
        "Update, May 2nd, 9:15 AM: Added the length of the pier, which the board sent later.",
    ],
)
def test_a_pitch_of_one_line_between_english_paragraphs(line: str) -> None:
    assert _within(ENGLISH, line, 9).startswith("boilerplate/")


@pytest.mark.parametrize(
    "line",
    [
        "이 음성은 인공지능으로 합성한 것으로 확인됐습니다.",
        "이 서비스를 구독하면 매주 꽃 한 다발이 집에 도착합니다.",
        "도해솔 기자의 책을 읽으면 다리가 왜 무너졌는지 알 수 있습니다.",
        "전시 사진은 박물관 누리집에서 볼 수 있습니다.",
        "이런 뉴스는 포털 앱에서 볼 수 있습니다.",
        "이 콘텐츠는 방송사 앱에서 볼 수 있습니다.",
        "열차 시각은 철도공사 앱에서 볼 수 있습니다.",
        "회원으로 등록하면 사진을 지우는 데 동의하게 됩니다.",
        "The filter caught all of it. No spam got through for a year.",
        "By signing up you agree to let the company scan your photos.",
        "By signing up you agree to work two nights a week.",
        "Get the results by text within two days, the clinic says.",
        "Get the test results sent to your phone each week by text.",
        "Open this page in the map app.",
        "The photographs can be seen on the original site.",
        "Patients get the results sent to their phones each evening by text.",
        "Update, March 3, 10:10 PM: The fire has spread to the second pier.",
        "Correction of the river took nine years.",
        "The prices, updated at 17:00 each day, hang on the door of the mart.",
    ],
)
def test_sentences_with_the_words_of_pitches_are_none(line: str) -> None:
    mark = mark_unit(make_unit(1, line, 0, len(line)))
    assert mark is None or not mark.sure or not mark.furniture


def test_a_reporter_with_a_particle_behind_is_not_cut_from_the_sentence() -> None:
    line = "도해솔 기자의 ‘다리 위에서’를 구독하면 매주 화요일 편지가 도착합니다."
    article = cleaned([*KOREAN[:8], line, *KOREAN[8:]])
    assert kind_of(article, line) == "boilerplate/promo"


@pytest.mark.parametrize("place", [1, 3, 6])
def test_a_gate_for_those_who_pay_is_furniture_wherever_it_stands(place: int) -> None:
    gate = ["이 칼럼은 회원 전용입니다.", "로그인해 주세요."]
    lines = [KOREAN[1], *KOREAN[4:9]]
    article = cleaned([*lines[:place], *gate, *lines[place:]])
    assert [kind_of(article, line) for line in gate] == ["boilerplate/promo"] * 2


def test_a_gate_without_an_article_under_it_says_nothing() -> None:
    article = cleaned(["나루다리 새달부터 막는다", "이 글은 후원자 전용입니다.", "로그인하세요."])
    assert [sentence.text for sentence in article.sentences] == ["나루다리 새달부터 막는다"]


def test_a_log_in_that_the_article_tells_of_is_its_text() -> None:
    steps = ["1. 시청 누리집에 들어가세요.", "2. 로그인하세요.", "3. 통행증을 신청하세요."]
    article = cleaned([*KOREAN[1:2], *KOREAN[4:7], "", *steps, "", *KOREAN[8:9]])
    assert [kind_of(article, step) for step in steps] == ["body"] * 3
