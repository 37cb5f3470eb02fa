"""What outlets say between their own paragraphs, and sentences that only use the same words."""

from __future__ import annotations

import pytest

from reader.cleaning.lines.marks import mark_unit
from reader.cleaning.lines.units import make_unit
from reader.cleaning.rules.asides import ENGLISH_ASIDES
from reader.cleaning.rules.korean_asides import KOREAN_ASIDES
from reader.cleaning.rules.rule import Rule
from reader.cleaning.rules.workings import WORKINGS
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

ASIDES = [rule for rule in (*ENGLISH_ASIDES, *KOREAN_ASIDES, *WORKINGS) if rule.where == "any"]
TEXTS = (
    "Sign up for the school's drills by Friday, the principal said in a letter to parents.",
    "The council said residents have two free collections left this year.",
    "He told us to become a member of the rowing club before the spring.",
    "The harbour master is on WhatsApp most of the night, she said.",
    '"We would like to hear from you," the mayor wrote to the residents of the quay.',
    "Click here for a refund, the fake message said, and hundreds did.",
    "The story was first published by a small press in 1931 and soon forgotten.",
    "To plant a tree on the quay, owners must visit the harbour office with a plan.",
    "구독 문의가 하루 200건씩 들어와 회사는 전화를 두 대 더 놓았다.",
    "시는 매주 금요일 어르신들에게 도시락을 보내 드린다고 밝혔다.",
    "남은 기사 세 명이 회원 명부를 볼 수 있다고 조합은 설명했다.",
    "화면을 내리면 다음 문제가 이어지는 방식이라고 교사는 말했다.",
    "이 글은 2019년 기준이라는 점을 감안해야 한다고 연구소는 밝혔다.",
    "시는 선착순 50명에게 나무를 나눠 준다고 설명했다.",
    "출처를 밝히지 않은 사진이라고 경찰은 전했다.",
    "With help from a neighbour, the crew pulled the owl out of the chimney by noon.",
    "이 제품은 제조사가 빌려 준 것이라고 재판부는 판단했다.",
    "Use the next train, the driver told the last three on the quay.",
    "You can now save a seat on the ferry by telephone, the board said.",
    "사진을 누르면 이름이 나오는 기계라고 회사는 설명했다.",
    "번역에 오류가 많았다고 법원은 판단했다.",
    "Hide the key under the third stone, the letter said.",
)


@pytest.mark.parametrize("rule", ASIDES, ids=lambda rule: rule.name)
def test_an_aside_alone_between_paragraphs_is_the_outlets(rule: Rule) -> None:
    page = KOREAN if any("가" <= char <= "힣" for char in rule.example) else ENGLISH
    text = next(n for n, line in enumerate(page) if line.endswith((".", "다.")) and n > 3)
    article = cleaned([*page[: text + 1], rule.example, *page[text + 1 :]])
    assert kind_of(article, rule.example.split("? ")[0]).startswith(rule.kind)


@pytest.mark.parametrize("text", TEXTS)
def test_a_sentence_with_the_words_of_an_aside_is_text(text: str) -> None:
    page = KOREAN if any("가" <= char <= "힣" for char in text) else ENGLISH
    place = 6
    article = cleaned([*page[:place], text, *page[place:]])
    assert kind_of(article, text) == "body"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("막차를 기다리는 마음에 대하여", None),
        ("새벽전자에 대하여", "about the firm"),
        ("주식회사 새벽전자에 대하여", "about the firm"),
    ],
)
def test_an_essay_on_something_is_no_firm(line: str, why: str | None) -> None:
    mark = mark_unit(make_unit(1, line, 0, len(line)))
    assert (mark.why if mark else None) == why


def test_figures_behind_labels_that_close_an_article() -> None:
    rows = ["Results as of 11 a.m.", "Sheriff: Tuttle 24,186; Falk 24,125", "Road levy: Yes 52.3%"]
    article = cleaned([*ENGLISH[:11], *rows, *ENGLISH[11:]])
    assert [kind_of(article, row) for row in rows[1:]] == ["body", "body"]
