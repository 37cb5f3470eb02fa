"""Which figures of two sentences are at odds, and which are of other times or taken up."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.language import money_rates, read
from reader.linking.features.leads import leads
from reader.linking.pairs.article_terms import ArticleTerms
from reader.linking.pairs.compare import Evidence, compare
from reader.linking.pairs.overlap import ArticlePair
from reader.linking.pairs.sides import Side
from reader.linking.reasons import reasons, tells_a_difference

DAY = dt.date(2026, 5, 13)


def side(text: str, day: dt.date = DAY) -> Side:
    (reading,) = read([text], published=day)
    return Side(reading, 0, 1, False, day.toordinal())


def evidence(a: Side, b: Side) -> Evidence:
    pair = ArticlePair(ArticleTerms.of([a.reading]), ArticleTerms.of([b.reading]))
    return compare(a.sheet, b.sheet, pair, money_rates([a.text, b.text]))


@pytest.mark.parametrize(
    ("one", "other", "outdated"),
    [
        ("11일 현재 부상자는 8명이다.", "13일 현재 부상자는 9명이다.", True),
        ("11일 현재 부상자는 8명이다.", "11일 현재 부상자는 9명이다.", False),
        ("2분기 매출은 120억원이다.", "3분기 매출은 140억원이다.", True),
        ("11일 불로 8명이 다쳤다.", "13일 불로 9명이 다쳤다.", False),
    ],
)
def test_figures_of_two_times_are_at_odds_with_nothing(
    one: str, other: str, outdated: bool
) -> None:
    found = evidence(side(one), side(other))
    assert bool(found.outdated) is outdated
    assert bool(found.conflicting) is not outdated


def test_a_toll_that_grew_is_at_odds_with_no_earlier_one_that_was_less() -> None:
    early, late = DAY, DAY + dt.timedelta(days=2)
    first, grown = "산사태로 3명이 숨졌다.", "산사태 사망자가 6명으로 늘었다."
    assert evidence(side(first, early), side(grown, late)).outdated
    assert evidence(side(grown, late), side(first, early)).outdated
    assert evidence(side(first, late), side(grown, early)).conflicting
    assert evidence(side(first, early), side(grown, early)).conflicting
    more = "산사태로 9명이 숨졌다."
    assert evidence(side(more, early), side(grown, late)).conflicting


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("시는 요금을 150원 올렸다.", "시는 요금을 1550원으로 정했다."),
        ("축제 예산은 35억원 깎였다.", "축제 예산은 70억원으로 확정됐다."),
        ("The council raised the fare by 15 cents.", "The council set the fare at $1.90."),
    ],
)
def test_a_rise_is_at_odds_with_no_level(one: str, other: str) -> None:
    found = evidence(side(one), side(other))
    assert not found.conflicting and not found.apart


def test_two_rises_are_compared() -> None:
    assert evidence(side("요금을 150원 올렸다."), side("요금을 200원 올렸다.")).conflicting


def test_of_two_days_the_same_one_is_told() -> None:
    told = side("회사는 이날 안을 냈다.", DAY)
    again = side("14일 업계는 전날 안이 나왔다고 했다.", DAY + dt.timedelta(days=1))
    assert [when.text for _, when in evidence(told, again).same_time] == ["전날"]


def test_a_figure_that_one_side_doubts_is_told_with_the_doubt() -> None:
    a = side("버스 예산은 한 해 145억원이다.")
    b = side("145억원이라는 계산은 믿기 어렵다는 평가가 나온다.")
    found = evidence(a, b)
    assert found.agreeing and found.countered and found.taken_up == 1
    assert tells_a_difference(found)
    assert any(reason.type == "doubt" for reason in reasons("disputes", a, b, found))
    both = evidence(b, side("145억원이라는 셈은 믿기 어렵다."))
    assert not both.countered and both.taken_up == 0


def test_a_time_is_the_same_as_one_other_time_alone() -> None:
    found = evidence(side("사고는 12일 났다."), side("전날인 12일 난 사고를 조사한다."))
    assert len(found.same_time) == 1


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("대양전자는 120억원을 벌었다.", "한울반도체는 120억원을 벌었다.", (0, 1, 0, 1, 0)),
        (
            "대양전자는 120억원을 벌었다.",
            "대양전자가 120억원을 번 것으로 나타났다.",
            (1, 0, 1, 0, 0),
        ),
        ("대양전자는 120억원을 벌었다.", "회사는 120억원을 벌었다.", (0, 0, 0, 0, 0)),
        (
            "대양전자는 120억원을 벌었다.",
            "경쟁사인 한울반도체는 120억원을 벌었다.",
            (0, 1, 0, 1, 1),
        ),
    ],
)
def test_whom_two_sentences_are_about(one: str, other: str, told: tuple[float, ...]) -> None:
    assert leads(side(one), side(other)) == told
    assert leads(side(other), side(one)) == told


def test_a_later_and_higher_count_beside_one_as_of_an_hour_is_no_dispute() -> None:
    early, late = DAY, DAY + dt.timedelta(days=3)
    first, then = "13일 오전 8시 현재 3명이 숨졌다.", "폭우로 8명이 숨졌다."
    assert evidence(side(first, early), side(then, late)).outdated
    assert evidence(side(then, late), side(first, early)).outdated
    less = "폭우로 2명이 숨졌다."
    assert evidence(side(first, early), side(less, late)).conflicting
    assert evidence(side(first, early), side(then, early)).conflicting


def test_the_nearest_of_the_figures_that_agree_is_the_one_told() -> None:
    a = side("불량률은 약 12%, 반품률은 12.4%였다.")
    b = side("불량률은 12.4%, 반품률은 약 12%로 나타났다.")
    told = [(one.value, other.value) for one, other in evidence(a, b).agreeing]
    assert sorted(told) == [(12.0, 12.0), (12.4, 12.4)]


def test_a_figure_that_agrees_with_one_is_at_odds_with_no_other() -> None:
    a = side("위원 7명 가운데 1명이 반대했다.")
    b = side("위원 한 명이 반대했다.")
    assert not evidence(a, b).conflicting


def test_a_corrected_figure_disputes_whoever_still_tells_it() -> None:
    a = side("조합의 연간 매출은 418억원이었다.")
    b = side("조합의 연간 매출을 418억원에서 481억원으로 바로잡는다.")
    assert len(evidence(a, b).conflicting) == 2


@pytest.mark.parametrize(
    ("one", "other", "at_odds"),
    [
        ("산간에는 이틀 누적 320mm가 내렸다.", "산간에는 사흘간 410mm가 내렸다.", False),
        ("산간에는 사흘간 320mm가 내렸다.", "산간에는 사흘간 410mm가 내렸다.", True),
        ("Hills got 320mm over two days.", "Hills got 410mm over three days.", False),
    ],
)
def test_sums_over_two_spans_are_no_dispute(one: str, other: str, at_odds: bool) -> None:
    found = evidence(side(one), side(other))
    assert bool(found.conflicting or found.apart) is at_odds


def test_a_sum_is_compared_in_the_currency_that_both_tell() -> None:
    saved = side("The cut saves £85,000 a year.")
    assert not evidence(saved, side("The guards cost $110,000 (£80,000) a year.")).agreeing
    assert evidence(side("It cost £1m."), side("It cost £1m ($1.3m).")).agreeing


def test_hours_of_two_days_are_no_reason() -> None:
    found = evidence(side("회의는 4일 오후 2시에 열렸다."), side("회의는 5일 오전 11시에 열렸다."))
    assert {one.granularity for one, _ in found.other_time} == {"day"}
    same = evidence(side("회의는 4일 오후 2시에 열렸다."), side("회의는 4일 오전 11시에 열렸다."))
    assert {one.granularity for one, _ in same.other_time} == {"time"}


def test_the_day_of_an_event_against_a_year_is_no_reason_of_a_dispute() -> None:
    a, b = side("9일 손실이 3억원이라고 밝혔다."), side("지난해 손실은 5억원이다.")
    told = reasons("disputes", a, b, evidence(a, b))
    assert not any(reason.type == "different-date" for reason in told)
    a, b = side("다리는 2월 26일 열렸다."), side("다리는 2월 24일 열렸다.")
    told = reasons("disputes", a, b, evidence(a, b))
    assert any(reason.type == "different-date" for reason in told)


def test_what_came_in_a_day_is_not_all_of_it() -> None:
    a = side("해경은 이날 하루 배 32척을 들여 기름 41톤을 걷었다.")
    b = side("걷은 기름은 모두 312톤입니다.")
    assert not evidence(a, b).conflicting
    assert evidence(side("걷은 기름은 모두 290톤입니다."), b).conflicting


def test_a_figure_that_is_taken_back_is_told_by_the_one_in_its_place() -> None:
    a = side("올해 사고는 7건이다.")
    b = side("본지는 올해 사고가 7건이라고 보도했으나 올해 사고는 9건이므로 바로잡습니다.")
    told = [each.text for each in reasons("disputes", a, b, evidence(a, b))]
    assert "7건 ↔ 9건" in told
    assert "7건 ↔ 7건" not in told


def test_the_same_figure_of_another_year_is_no_agreement() -> None:
    now = side("올해 사고는 7건 보고됐다.")
    assert not evidence(now, side("지난해 사고는 7건이었다.")).agreeing
    assert evidence(now, side("올해 사고는 7건이었다.")).agreeing
    assert evidence(now, side("사고는 7건이었다.")).agreeing
    both = evidence(now, side("사고는 지난해 한 해 7건이었고 올해는 9건째다."))
    assert [other.value for _, other in both.conflicting] == [9]


def test_a_few_of_many_are_at_odds_with_no_whole() -> None:
    many = side("어린이집 2만6천 곳 가운데 일부가 적발됐다.")
    assert not evidence(many, side("적발된 어린이집은 627곳이다.")).conflicting
    assert evidence(many, side("어린이집은 2만1천 곳이다.")).conflicting


def test_what_is_lacking_is_at_odds_with_nothing_else_that_was_secured() -> None:
    without = side("당시 발파는 없었다고 밝혔다.")
    assert not evidence(without, side("시는 예산을 확보해 공사를 했다.")).opposed
    assert not evidence(without, side("시는 발파 자료를 확보해 조사했다.")).opposed
    unlicensed = side("업체는 면허가 없었다.")
    assert evidence(unlicensed, side("업체는 면허를 확보했다.")).opposed
    assert evidence(unlicensed, side("업체, 면허 확보")).opposed


def test_what_fell_was_not_kept() -> None:
    assert evidence(side("인구가 줄었다."), side("인구 120만 명 유지")).opposed
    assert not evidence(side("인구가 줄었다."), side("인구가 줄었지만 학교는 유지했다.")).opposed


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("심사위원은 9명이 아니라 7명이었다.", [("different-quantity", "9명 ↔ 7명")]),
        ("심사위원은 9명이 아니었다.", [("negation", "9명이 아니었다")]),
    ],
)
def test_a_figure_taken_back_is_no_other_figure(other: str, told: list[tuple[str, str]]) -> None:
    a, b = side("심사위원 9명이 심사에 참여했다."), side(other)
    found = reasons("disputes", a, b, evidence(a, b))
    kinds = ("different-quantity", "negation")
    assert [(reason.type, reason.text) for reason in found if reason.type in kinds] == told


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("불은 오후 2시께 시작됐다.", "불은 오후 11시에야 꺼졌다.", False),
        ("불은 오후 2시께 시작됐다.", "오후 4시께 불이 시작됐다고 소방은 밝혔다.", True),
        ("The fire began at 2pm on Monday.", "The fire was put out at 11pm on Monday.", False),
        ("The fire began at 2pm on Monday.", "The fire began at 4pm on Monday.", True),
    ],
)
def test_hours_are_at_odds_where_they_are_of_one_deed(one: str, other: str, told: bool) -> None:
    assert bool(evidence(side(one), side(other)).other_time) is told


def test_what_an_earlier_audit_found_is_at_odds_with_no_other() -> None:
    now = side("잘못 쓰인 돈은 103억원이다.")
    assert evidence(now, side("잘못 쓰인 돈은 직전 감사 때의 98억원보다 늘었다.")).outdated
    assert not evidence(now, side("잘못 쓰인 돈은 98억원이다.")).outdated
