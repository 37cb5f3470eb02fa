"""Numbers with units, their intervals, and whether two agree."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language import Quantity, agree, conflict, money_rates, quantities
from reader.language.counters import COUNTER_ROWS
from reader.language.measures import STATES, affinity, states
from reader.language.quantity import AFTER_EN, AFTER_KO, BEFORE_EN, BEFORE_KO
from reader.language.units import ENGLISH_UNITS, KOREAN_UNITS


def only(text: str, language: str | None = None) -> Quantity:
    found = quantities(text, language)
    assert found, f"no quantity in {text}"
    return found[0]


@pytest.mark.parametrize("row", KOREAN_UNITS, ids=lambda row: row.words)
def test_korean_units(row: object) -> None:
    quantity = only(row.example, "ko")  # type: ignore[attr-defined]
    dimension = row.dimension  # type: ignore[attr-defined]
    assert quantity.dimension == ("temperature" if dimension == "degree" else dimension)


@pytest.mark.parametrize("row", ENGLISH_UNITS, ids=lambda row: row.words)
def test_english_units(row: object) -> None:
    quantity = only(row.example, "en")  # type: ignore[attr-defined]
    dimension = row.dimension  # type: ignore[attr-defined]
    assert quantity.dimension == ("temperature" if dimension == "degree" else dimension)


@pytest.mark.parametrize("row", COUNTER_ROWS, ids=lambda row: row.words)
def test_counters(row: object) -> None:
    quantity = only(row.example, "ko")  # type: ignore[attr-defined]
    assert quantity.dimension in ("count", "ordinal")
    assert quantity.value == 3


@pytest.mark.parametrize(
    ("row", "language"),
    [(row, "ko") for row in (*BEFORE_KO, *AFTER_KO)]
    + [(row, "en") for row in (*BEFORE_EN, *AFTER_EN)],
    ids=lambda value: getattr(value, "example", value),
)
def test_qualifiers(row: object, language: str) -> None:
    quantity = only(row.example, language)  # type: ignore[attr-defined]
    effect = row.effect  # type: ignore[attr-defined]
    if effect in ("min", "max"):
        assert quantity.bound == effect
    elif effect == "negative":
        assert quantity.value < 0
    else:
        assert quantity.approximate
        assert quantity.low < quantity.high


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_states(state: object) -> None:
    assert state.name in states(only(state.example))  # type: ignore[attr-defined]


VALUES: tuple[tuple[str, float, str, str], ...] = (
    ("계약금은 557만6000달러다", 5_576_000, "USD", "money"),
    ("투자액은 78억8000만 원이다", 7_880_000_000, "KRW", "money"),
    ("이익은 2조4100억원이다", 2.41e12, "KRW", "money"),
    ("대출이 6조5천억원 불었다", 6.5e12, "KRW", "money"),
    ("관객 스물세 명이 왔다", 23, "person", "count"),
    ("10분의 1이 줄었다", 10, "%", "share"),
    ("인상 폭은 25bp다", 0.25, "%p", "points"),
    ("3시간 20분 걸렸다", 200 / 1440, "day", "duration"),
    ("시속 130㎞로 달렸다", 130, "km/h", "speed"),
    ("초속 30m 바람이 불었다", 108, "km/h", "speed"),
    ("30대 남성이 다쳤다", 35, "year", "age"),
    ("회장 김모(48)씨", 48, "year", "age"),
    ("규모 7.0 지진", 7.0, "", "magnitude"),
    ("제3차 회의", 3, "차", "ordinal"),
    ("한 명도 다치지 않았다", 0, "person", "count"),
    ("값이 영하 12도까지 떨어졌다", -12, "C", "temperature"),
    ("It cost $5.6 million.", 5.6e6, "USD", "money"),
    ("It cost 1.2m euros.", 1.2e6, "EUR", "money"),
    ("Thirty-seven passengers drowned.", 37, "person", "count"),
    ("It ran 22 minutes and 17 seconds.", 1337 / 86400, "day", "duration"),
    ("Two-thirds agreed.", 200 / 3, "%", "share"),
    ("One in three voters agreed.", 100 / 3, "%", "share"),
    ("It reached 86F.", 30, "C", "temperature"),
    ("The 48-year-old left.", 48, "year", "age"),
    ("Jane Dow, 52, left.", 52, "year", "age"),
    ("A 7.1-magnitude quake hit.", 7.1, "", "magnitude"),
    ("Sales doubled.", 2, "x", "multiple"),
)


@pytest.mark.parametrize(("text", "value", "unit", "dimension"), VALUES)
def test_values(text: str, value: float, unit: str, dimension: str) -> None:
    quantity = only(text)
    assert math.isclose(quantity.value, value, rel_tol=1e-6)
    assert (quantity.unit, quantity.dimension) == (unit, dimension)


@pytest.mark.parametrize(
    "text",
    [
        "엔비디아 H100과 챗GPT-4o, F-35, G7, 코로나19를 말했다",
        "02-397-7000으로 전화했다",
        "5·18 민주화운동을 기렸다",
        "구조대가 도착했고 만일을 대비했다",
        "27일 오후 3시 30분 발표했다",
        "한 장관이 한 대학에서 말했다",
        "The F-35, G7, GPT-4o, iPhone 16e and 3M were named.",
        "In 2019 on Jan. 27 they met at 5:30 p.m.",
        "See https://a.b/2024/12 or call +1 555-123-4567.",
        "No one of them said one another's name.",
    ],
)
def test_names_dates_and_numbers_of_no_size(text: str) -> None:
    assert quantities(text) == ()


def test_what_is_counted() -> None:
    assert only("노동자 3명이 숨졌다").noun == "노동자"
    assert only("창고에 5만 개의 마스크가 있다").noun == "마스크"
    assert only("The firm announced 577 job cuts.").noun == "cut"
    assert "영업이익" in (only("영업이익은 2조4100억원이다").noun)


AGREE = (
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
)
CONFLICT = (
    ("노동자 3명이 숨졌다", "노동자 5명이 숨졌다"),
    ("이익이 38% 늘었다", "이익이 13% 늘었다"),
    ("군인 63명이 숨졌다", "군인 80명 이상이 숨졌다"),
    ("성장률은 0.9%다", "성장률은 0.6%다"),
    ("The toll was 37 people.", "The toll was 22 people."),
    ("한 명도 숨지지 않았다", "두 명이 숨졌다"),
    ("They won 3-1.", "They won 2-1."),
)
NEITHER = (
    ("노동자 3명이 숨졌다", "노동자 5명이 다쳤다"),
    ("비가 30㎜ 왔다", "30명이 왔다"),
    ("63명이 숨졌다", "50명 이상이 숨졌다"),
    ("48세 남성", "48명"),
)


@pytest.mark.parametrize(("one", "other"), AGREE)
def test_agree(one: str, other: str) -> None:
    a, b = quantities(one), quantities(other)
    assert any(agree(x, y) for x in a for y in b)
    assert any(agree(y, x) for x in a for y in b)


@pytest.mark.parametrize(("one", "other"), CONFLICT)
def test_conflict(one: str, other: str) -> None:
    a, b = only(one), only(other)
    assert conflict(a, b) and conflict(b, a)
    assert not agree(a, b)


@pytest.mark.parametrize(("one", "other"), NEITHER)
def test_neither_conflict(one: str, other: str) -> None:
    assert not conflict(only(one), only(other))


def test_affinity_tells_the_same_thing_from_another() -> None:
    same = affinity(only("영업이익은 2조원이다"), only("영업이익 3조원을 냈다"))
    other = affinity(only("영업이익은 2조원이다"), only("매출은 3조원이다"))
    assert same == 1.0 and other == 0.0


@pytest.mark.parametrize(
    "text",
    [
        "그는 600만달러(약 86억원)를 썼다.",
        "557만6000달러약 78억8000만원이 든다.",
        "It cost $5.6 million (7.8 billion won).",
    ],
)
def test_rates_are_read_off_the_text(text: str) -> None:
    rates = money_rates([text])
    assert 1300 < rates["USD"] / rates["KRW"] < 1500


def test_stated_rates_decide() -> None:
    a, b = only("600만달러를 썼다"), only("86억원을 썼다")
    assert agree(a, b, {"USD": 1433.0, "KRW": 1.0})
    assert conflict(a, b, {"USD": 1000.0, "KRW": 1.0}, loose=True)


@given(
    st.text(
        alphabet="0123456789.,만억조천백여약한두세명개원달러%~ -이상대분의중km$halftwoinm",
        max_size=50,
    )
)
@settings(deadline=None, max_examples=300)
def test_offsets_and_intervals(text: str) -> None:
    for language in ("ko", "en"):
        for quantity in quantities(text, language):
            assert 0 <= quantity.start < quantity.end <= len(text)
            assert text[quantity.start : quantity.end] == quantity.text
            assert quantity.low <= quantity.high
            assert math.isfinite(quantity.low) and math.isfinite(quantity.high)


def test_words_that_look_like_counts() -> None:
    assert quantities("최신 세대 칩은 한동안 두부처럼 팔렸다") == ()
