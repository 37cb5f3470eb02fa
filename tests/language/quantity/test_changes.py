"""Figures beside each other: what one becomes, what tells the same over again, and bounds."""

from __future__ import annotations

import pytest

from reader.language import quantities


def test_what_a_figure_becomes_is_of_what_the_figure_is() -> None:
    before, after = quantities("은계댐은 방류량을 초당 1200톤에서 1800톤으로 늘렸다.", "ko")
    assert after.noun == before.noun and after.per == before.per == "second"
    assert "" not in after.nouns


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("매출은 지난해보다 12% 늘어난 3조원이었다.", "매출"),
        ("격려금은 첫 제안보다 150만원 많은 500만원으로 정했다.", "격려금"),
        ("영업이익이 8% 감소한 2조원으로 나타났다.", "영업이익"),
        ("격려금은 지난 제안보다 150만원 늘었다.", "격려금"),
        ("지지율은 지난주보다 3%포인트 떨어졌다.", "지지율"),
        ("사망자가 전날보다 3명 늘어난 12명으로 집계됐다.", "사망자"),
        ("이는 회사가 지난해 낸 세금보다 3억원 많다.", "많"),
    ],
)
def test_a_figure_behind_its_change_is_of_the_topic(text: str, noun: str) -> None:
    assert quantities(text, "ko")[-1].noun == noun


def test_households_and_people_are_the_same_people() -> None:
    homes, people = quantities("대피한 주민은 274가구 588명으로 늘었다.", "ko")
    assert homes.noun == people.noun == "주민"


@pytest.mark.parametrize(
    "text",
    ["대법원 3부는 상고를 기각했다", "서울중앙지법 형사합의24부는 유죄로 봤다", "형사7부가 맡았다"],
)
def test_a_chamber_of_a_court_counts_no_copies(text: str) -> None:
    assert quantities(text, "ko") == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The fare rose by 15 cents to $1.90.", ["15 cents", "$1.90"]),
        ("Shares fell $4 to $79.", ["$4", "$79"]),
        ("Prices rose 2% to 3%.", ["2% to 3%"]),
        ("It costs $5 to $20.", ["$5 to $20"]),
        ("It will cost between $5 and $9.", ["between $5 and $9"]),
    ],
)
def test_what_something_rose_to_is_no_end_of_a_range(text: str, told: list[str]) -> None:
    assert [one.text for one in quantities(text, "en")] == told


def test_copies_are_counted() -> None:
    assert quantities("책 3부를 팔았다", "ko")[0].unit == "sheet"


def test_a_vague_sum_stays_vague_before_dae() -> None:
    (sum_,) = quantities("수백억원대 횡령을 저질렀다", "ko")
    assert sum_.low < 3e10 and sum_.high > 9e10


@pytest.mark.parametrize(
    ("text", "language"), [("최대 0.3㎎이 나왔다", "ko"), ("It held up to 0.32 grams.", "en")]
)
def test_a_bound_of_a_small_measure_reaches_not_below_nothing(text: str, language: str) -> None:
    (one,) = quantities(text, language)
    assert one.bound == "max" and 0 < one.low < one.high


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("시간당 최대 87.5㎜의 비가 왔다", "hour"),
        ("시간당 87.5㎜는 드물다", "hour"),
        ("연간 2100억원이 든다", "year"),
    ],
)
def test_what_a_figure_is_for_each_of(text: str, per: str) -> None:
    assert quantities(text, "ko")[0].per == per


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A third soldier died in hospital.", [("third", "ordinal")]),
        ("A third of the staff quit.", [("A third", "share")]),
        ("A third quit.", [("A third", "share")]),
        ("Two died and a third was missing.", [("Two", "count"), ("third", "ordinal")]),
        ("The one-off gain was left out.", []),
        ("Talks lasted about half an hour.", [("about half an hour", "duration")]),
        ("They stood half a mile apart.", [("half a mile", "length")]),
        ("It waited 9 weeks before telling the agency.", [("9 weeks", "duration")]),
    ],
)
def test_english_words_for_small_numbers(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.text, one.dimension) for one in quantities(text, "en")] == told


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Some 6,000 people a day use it.", "day"),
        ("It serves 6,000 people daily.", "day"),
        ("It earned $35 million a year earlier.", ""),
        ("It earns $35 million a year.", "year"),
        ("Earnings per share came to $1.24.", "share"),
        ("Earnings came to $1.24.", ""),
        ("They shot 3 people a day after the raid.", ""),
    ],
)
def test_a_span_behind_what_is_counted(text: str, per: str) -> None:
    assert quantities(text, "en")[0].per == per


def test_lots_of_a_drug_are_no_part_of_it() -> None:
    assert not quantities("It recalled 14 lots of its drug.", "en")[0].part
    assert quantities("It shut 3 of its plants.", "en")[0].part
