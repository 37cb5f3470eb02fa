"""Numbers with units, and the intervals that they allow."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language import quantities
from reader.language.quantity.counters import COUNTER_ROWS
from reader.language.quantity.units_en import ENGLISH_UNITS
from reader.language.quantity.units_ko import KOREAN_UNITS
from tests.language.quantity.only import only


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


VALUES: tuple[tuple[str, float, str, str], ...] = (
    ("계약금은 557만6000달러다", 5_576_000, "USD", "money"),
    ("다리는 진단에서 D등급을 받았다", 4, "grade", "rank"),
    ("필터는 20일 주기로 씻는다", 20, "day", "duration"),
    ("청소 주기는 10일이다", 10, "day", "duration"),
    ("의원들은 8박 10일 일정으로 떠났다", 10, "day", "duration"),
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


def test_the_number_of_a_point_is_no_figure() -> None:
    found = quantities("2. Injuries Seventeen passengers were hurt.", "en")
    assert [each.text for each in found] == ["Seventeen"]
    assert [found.text for found in quantities("2 people died.", "en")] == ["2"]


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


@pytest.mark.parametrize(
    ("text", "low", "high", "dimension"),
    [
        ("매출은 2700억원대로 불었다.", 2.7e11, 2.8e11, "money"),
        ("환율은 1300원대였다.", 1300, 1400, "money"),
        ("가입자는 30만명대로 줄었다.", 3e5, 4e5, "count"),
        ("지지율은 7%대다.", 7, 8, "share"),
    ],
)
def test_a_decade_of_figures_before_any_ending(
    text: str, low: float, high: float, dimension: str
) -> None:
    found = only(text, "ko")
    assert found.dimension == dimension
    assert found.low == low
    assert 0.99 * high < found.high < high


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("3명 사망·5명 실종", [(3.0, "사망"), (5.0, "실종")]),
        ("남자 4명·여자 5명이 탔다.", [(4.0, "남자"), (5.0, "여자")]),
    ],
)
def test_a_list_goes_on_behind_a_middle_dot(text: str, told: list[tuple[float, str]]) -> None:
    assert [(one.value, one.noun) for one in quantities(text, "ko")] == told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("주민들은 서명을 받았다.", "ko"),
        ("문화의 거리 3·1 운동", "ko"),
        ("로켓 누리-2 발사", "ko"),
    ],
)
def test_words_that_only_look_like_figures(text: str, language: str) -> None:
    assert quantities(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "dimension", "unit"),
    [
        ("두 차례 협상했다.", "ko", "count", "time"),
        ("승점 2 차로 앞선다.", "ko", "index", "point"),
        ("2부 리그로 내려갔다.", "ko", "ordinal", "부"),
        ("22라운드 경기가 열린다.", "ko", "ordinal", "라운드"),
        ("시즌 11호 골을 넣었다.", "ko", "count", "score-unit"),
        ("시즌 11골째다.", "ko", "count", "score-unit"),
        ("2차 회의를 열었다.", "ko", "ordinal", "차"),
        ("A woman of 81 died.", "en", "age", "year"),
        ("A man, 81, died.", "en", "age", "year"),
        ("A team of 12 players left.", "en", "count", "person"),
    ],
)
def test_what_a_number_says(text: str, language: str, dimension: str, unit: str) -> None:
    found = only(text, language)
    assert (found.dimension, found.unit) == (dimension, unit)
