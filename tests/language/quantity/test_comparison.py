"""Whether two quantities agree or conflict, and what their states tell."""

from __future__ import annotations

import pytest

from reader.language import agree, conflict, quantities
from reader.language.quantity.comparison import affinity
from reader.language.quantity.states import HALVES, STATES, State, states
from tests.language.quantity.only import only


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_states(state: object) -> None:
    assert state.name in states(only(state.example))  # type: ignore[attr-defined]


@pytest.mark.parametrize("half", HALVES, ids=lambda half: half.name)
def test_halves_are_never_one_figure(half: State) -> None:
    figure = only(half.example)
    assert figure.noun in half.words
    others = [only(other.example) for other in HALVES if other.name != half.name]
    same = [other for other in others if other.dimension == figure.dimension]
    assert same and all(affinity(figure, other) == 0 for other in same)


AGREE = (
    ("최고 고도 312㎞", "최고 고도 312.4㎞"),
    ("기온이 33도까지 올랐다", "기온이 33.4도까지 올랐다"),
    ("영업이익 300억원", "이익 300억원"),
    ("부품 2048개를 썼다", "부품 2000여 개를 썼다"),
    ("마스크 5만 개", "마스크 약 5만1000개"),
    ("두 달 걸렸다", "8주 걸렸다"),
    ("0.25%p 올렸다", "25bp 올렸다"),
    ("3할이 줄었다", "30% 줄었다"),
    ("3명 중 1명이 답했다", "a third answered"),
    ("이익 2.4조", "이익 2조4100억원"),
    ("60명이 넘는 군인이 숨졌다", "63 soldiers died"),
    ("It blew at 230 km per hour.", "It blew at 143 mph."),
    ("10∼20명이 왔다", "15명이 왔다"),
    ("물가가 1%대로 올랐다", "물가가 1.9% 올랐다"),
    ("more than three dozen people", "37 people"),
    ("a third of it", "33% of it"),
    ("12개월 동안", "1년 동안"),
    ("이익 6710억 원", "이익 6700억 원"),
    ("득표율 17%", "득표율 17.4%"),
    ("5.58 million dollars", "$5.6 million"),
    ("금리 3% 안팎", "금리 3.2%"),
)
CONFLICT = (
    ("노동자 3명이 숨졌다", "노동자 5명이 숨졌다"),
    ("이익이 38% 늘었다", "이익이 13% 늘었다"),
    ("군인 63명이 숨졌다", "군인 80명 이상이 숨졌다"),
    ("성장률은 0.9%다", "성장률은 0.6%다"),
    ("The toll was 37 people.", "The toll was 22 people."),
    ("한 명도 숨지지 않았다", "두 명이 숨졌다"),
    ("They won 3-1.", "They won 2-1."),
    ("찬성이 8%였다", "찬성이 7%였다"),
    ("손해가 2조원을 넘었다", "손해가 1조원을 넘었다"),
    ("More than 300 people died.", "More than 2,000 people died."),
    ("정전으로 역 13개가 멈췄다", "정전으로 역 12곳이 멈췄다"),
    ("기온이 33도까지 올랐다", "기온이 34도까지 올랐다"),
    ("길이 312㎞", "길이 312.8㎞"),
    ("찬성률이 80%에 육박했다", "찬성률이 70.5%였다"),
    # A figure that is as round as another is not for that reason the same.
    ("뇌물 1억1500만 원", "뇌물 1억2000만 원"),
    ("금리는 3.25%다", "금리는 3%다"),
    ("The fire burned 1,150 acres.", "The fire burned 1,200 acres."),
    ("강릉은 승점 26으로 앞섰다", "강릉은 승점 29로 앞섰다"),
)
NEITHER = (
    ("영업이익 300억원", "순이익 200억원"),
    ("영업이익 300억원", "순이익 300억원"),
    ("수출은 560억 달러", "수입은 560억 달러"),
    ("노동자 3명이 숨졌다", "노동자 5명이 다쳤다"),
    ("비가 30㎜ 왔다", "30명이 왔다"),
    ("63명이 숨졌다", "50명 이상이 숨졌다"),
    ("48세 남성", "48명"),
    ("학교 3곳이 참가했다", "학교에서 상품 5개가 팔렸다"),
    ("개 5마리를 구했다", "개 3개를 팔았다"),
    ("The number of victims reached 4.1 million.", "They paid 4 million dollars."),
    ("갱도에는 작업자 17명이 있었다", "갱도에서 작업자 1명이 숨졌다"),
    ("배에 승객 40명이 타고 있었다", "배에서 승객 3명이 다쳤다"),
)


@pytest.mark.parametrize(("one", "other"), AGREE)
def test_agree(one: str, other: str) -> None:
    a, b = quantities(one), quantities(other)
    assert any(agree(x, y) for x in a for y in b)
    assert any(agree(y, x) for x in a for y in b)


@pytest.mark.parametrize(
    ("one", "other"),
    [("비가 50~120㎜ 온다", "비가 30~80㎜ 온다"), ("It costs $9 to $12.", "It costs $5 to $10.")],
)
def test_ranges_that_only_meet_neither_agree_nor_conflict(one: str, other: str) -> None:
    a, b = only(one), only(other)
    assert not agree(a, b) and not conflict(a, b)


def test_a_year_older_is_no_conflict() -> None:
    first, later, another = (only(f"직원 강모({age})씨가 섰다") for age in (46, 47, 52))
    assert not conflict(first, later, loose=True) and conflict(first, another, loose=True)


@pytest.mark.parametrize(("one", "other"), CONFLICT)
def test_conflict(one: str, other: str) -> None:
    a, b = only(one), only(other)
    assert conflict(a, b) and conflict(b, a)
    assert not agree(a, b)


def test_a_figure_that_is_denied_is_at_odds_with_itself_and_the_right_one_with_it() -> None:
    said = only("보수에 34억 원을 들인다")
    denied, right = quantities("보수 비용은 34억 원이 아니라 51억 원이다")
    assert conflict(said, denied) and conflict(denied, said) and not agree(said, denied)
    assert conflict(said, right)
    again = quantities("The repair costs 51 million won rather than 34 million won.")[1]
    assert again.bound == "not"
    assert not conflict(only("보수에 90억 원을 들인다"), denied)


@pytest.mark.parametrize(("one", "other"), NEITHER)
def test_neither_conflict(one: str, other: str) -> None:
    assert not conflict(only(one), only(other))


def test_affinity_tells_the_same_thing_from_another() -> None:
    same = affinity(only("영업이익은 2조원이다"), only("영업이익 3조원을 냈다"))
    other = affinity(only("영업이익은 2조원이다"), only("매출은 3조원이다"))
    assert same == 1.0 and other == 0.0


def test_the_unit_of_the_figure_before_is_not_what_is_counted() -> None:
    line, stations, *_ = quantities("정전으로 지하철 4호선 13개 역이 40분 동안 멈췄다")
    assert (line.noun, stations.noun) == ("지하철", "역")
    assert conflict(stations, quantities("4호선 역 12곳이 멈췄다")[1])
