"""Every row of the tables: its example, its needs, its time, and the sentences it must let be."""

from __future__ import annotations

import re
from time import perf_counter

import pytest

from reader.cleaning.lines.marks import ALL_RULES, mark_unit
from reader.cleaning.lines.units import make_unit
from reader.cleaning.rules.rule import LONGEST_LINE, Rule
from reader.cleaning.rules.vocabulary import token_line

IDS = [f"{rule.name}" for rule in ALL_RULES]

SENTENCES = (
    "당국은 이 회사가 이용자 정보를 무단으로 수집했는지 조사하고 있다.",
    "그의 글에는 하루 만에 댓글 3000개가 달렸다.",
    "이 채널의 구독자가 한 달 사이 두 배로 늘었다.",
    "저작권법을 어긴 혐의로 기소된 그는 혐의를 부인했다.",
    "관련 기사를 쓴 기자는 제보를 받았다고 말했다.",
    "광고 매출이 줄자 방송사는 뉴스레터를 유료로 바꿨다.",
    "Advertisement revenue fell by 12% in the third quarter, the company said.",
    "The council will share the report with residents before the vote in June.",
    "Subscribers to the newsletter had doubled since the spring, she said.",
    "Cookies were sold at the fair to raise money for the school.",
    "A photograph of the bridge hung above the mayor's desk for years.",
    "Most viewers read the comments before they watched the film.",
    "Your two free hands are all that you need to tie it, the crew said.",
    "Also in the harbour: a ferry that nobody has paid for since the spring.",
    "If this bridge stayed with you, it was for the sound it made in the wind.",
    "The council will update this plan every year, as the law demands.",
    "The story goes on after this chapter, and not for the better.",
    "Ask us anything, the mayor told the crowd, and for two hours it did.",
    "투표 용지는 왜 두 장인가요?",
    "이 글은 그가 죽기 사흘 전에 먼저 친구에게 보낸 것이다.",
    "지난해 이 다리를 건넌 사람은 하루 312명이었다.",
    "출처를 밝히지 않은 글이 하루 만에 퍼졌다고 그는 말했다.",
    "The report acknowledges that the bridge was never painted on the north side.",
    "If you buy a ticket at the pier, the clerk links it to your card.",
    "Read the harbour board's letter aloud, she told the room, and they did.",
    "The ruling came in March, and what we found then has not changed.",
    "그 목소리는 여성 목소리였다고 주민들은 입을 모았다.",
)

HOSTILE = tuple(
    (piece * LONGEST_LINE)[:LONGEST_LINE] + tail
    for piece in (
        *("a", "a ", "가", "가 ", "1", "1 ", "#a ", "홍길동 기자 ", "· ", "2025.01.28 ", "a, "),
        *("- ", "| ", "reply ", "“", "[", "댓글 1 ", "좋아요 1 ", "jan 1 ", "a.b@c.d ", "... "),
        *("보기 ", "공유 ", "about us | ", "기자 ", "view ", "더 "),
    )
    for tail in ("", "!")
)


def _unit(text: str):  # type: ignore[no-untyped-def]
    return make_unit(1, text, 0, len(text))


@pytest.mark.parametrize("rule", ALL_RULES, ids=IDS)
def test_the_example_of_a_row_matches_it(rule: Rule) -> None:
    low = _unit(rule.example).low
    assert re.match(rule.pattern, low), low
    assert re.compile(rule.pattern).groups == 0, "the matcher counts groups"
    assert len(low) <= rule.limit
    assert not rule.needs or any(need in low for need in rule.needs)


@pytest.mark.parametrize("rule", ALL_RULES, ids=IDS)
def test_the_example_of_a_row_gets_its_kind_from_the_whole_table(rule: Rule) -> None:
    mark = mark_unit(_unit(rule.example))
    assert mark is not None
    assert mark.kind == rule.kind


@pytest.mark.parametrize("rule", [r for r in ALL_RULES if r.needs], ids=lambda r: r.name)
def test_nothing_matches_a_row_without_one_of_its_needs(rule: Rule) -> None:
    for other in (*(r.example for r in ALL_RULES), *SENTENCES):
        low = _unit(other).low
        if re.match(rule.pattern, low) and len(low) <= rule.limit:
            assert any(need in low for need in rule.needs), low


@pytest.mark.parametrize("rule", ALL_RULES, ids=IDS)
def test_no_row_takes_long_over_any_line(rule: Rule) -> None:
    pattern = re.compile(rule.pattern)
    start = perf_counter()
    for text in (*HOSTILE, (rule.example.lower() + " ") * 12 + "!"):
        pattern.match(text[:LONGEST_LINE])
    assert perf_counter() - start < 1.0


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_that_holds_such_words_is_not_furniture_for_sure(text: str) -> None:
    mark = mark_unit(_unit(text))
    assert mark is None or not (mark.furniture and mark.sure)


@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        ("정치 경제 사회 문화", "menu"),
        ("페이스북 트위터 URL복사", "share"),
        ("Home News Sport", "menu"),
        ("Facebook Twitter Email", "share"),
        ("정치가 경제를 흔든다", None),
        ("Sport lifts local business", None),
    ],
)
def test_a_line_of_menu_words_alone_is_a_menu(text: str, subtype: str | None) -> None:
    assert token_line(text.lower()) == subtype
