"""What a number of a news sentence is of: its unit, what it counts, whether it is one."""

from __future__ import annotations

import pytest

from reader.language import affinity, quantities

TOLD: tuple[tuple[str, str, tuple[str, float, str, str]], ...] = (
    # endings of the copula behind a unit
    ("ko", "대피한 주민은 모두 270여 명입니다.", ("270여 명", 270, "person", "주민")),
    ("ko", "정원은 6명인데 넘쳤다.", ("6명", 6, "person", "정원")),
    ("ko", "걷은 쓰레기는 모두 48톤입니다.", ("48톤", 48_000, "kg", "쓰레기")),
    ("ko", "실제 손실은 71억원일 것으로 보인다.", ("71억원", 7.1e9, "KRW", "손실")),
    ("ko", "샌 물은 30킬로리터로 적었다.", ("30킬로리터", 30_000, "l", "물")),
    # which, not how many
    ("ko", "갈매항공 204편은 늦게 떴다.", ("204편", 204, "편", "갈매항공")),
    ("ko", "갈매항공 12편이 결항했다.", ("12편", 12, "sheet", "갈매항공")),
    # so many so far
    ("ko", "정전은 올해만 벌써 4건째다.", ("4건째", 4, "case", "정전")),
    # a year that is named is no year's length
    ("ko", "사고는 지난해 한 해 7건이었다.", ("7건", 7, "case", "사고")),
    # told over again in another unit, of the same thing
    ("ko", "두 배의 간격은 500피트(약 152m)였다.", ("약 152m", 152, "m", "간격")),
    ("ko", "낙찰가는 2억달러(약 2800억원)다.", ("약 2800억원", 2.8e11, "KRW", "낙찰가")),
    ("ko", "수심은 30피트, 약 9m였다.", ("약 9m", 9, "m", "수심")),
    ("en", "It covers 50 acres (about 20 hectares).", ("about 20 hectares", 2e5, "m2", "cover")),
    # the price of a share, not of the trade
    ("ko", "주가는 2% 올라 3만1500원에 거래를 마쳤다.", ("3만1500원", 31_500, "KRW", "주가")),
    # nouns of persons and spans of time that say which kind is counted
    ("en", "Three passenger ferries were halted.", ("Three", 3, "", "ferri")),
    ("en", "It hired six night porters.", ("six", 6, "", "porter")),
    ("en", "It was a two-night stay.", ("two-night", 2, "day", "stay")),
    # one more, and no part
    ("en", "An eighth coin was damaged.", ("eighth", 8, "th", "coin")),
    ("en", "Sales fell an eighth.", ("an eighth", 12.5, "%", "fall")),
    ("en", "The vase was made around 320 BC.", ("around 320", 320, "era", "mak")),
    ("en", "The film drew an audience of 4.1m.", ("4.1m", 4_100_000, "", "audienc")),
    ("en", "It rose by half a percentage point.", ("half a percentage point", 0.5, "%p", "ris")),
    ("en", "A quarter-point cut came next.", ("quarter-point", 0.25, "%p", "cut")),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), TOLD)
def test_figures_of_the_news(language: str, text: str, told: tuple[str, float, str, str]) -> None:
    written, value, unit, noun = told
    found = {one.text: one for one in quantities(text, language)}
    assert written in found
    one = found[written]
    assert (one.value, one.unit) == (pytest.approx(value), unit)
    assert one.noun == noun
    assert one.per == ""


@pytest.mark.parametrize(
    ("language", "text"),
    (
        ("ko", "2등 항해사가 배를 몰았다."),
        ("en", "Channel Five stood by its film."),
        ("en", "It was lower than first reported."),
    ),
)
def test_no_figure(language: str, text: str) -> None:
    assert quantities(text, language) == ()


def test_ages_of_several() -> None:
    ages = quantities("Two men, aged 34 and 51, were held.", "en")
    assert [(one.value, one.dimension) for one in ages] == [(2, "count"), (34, "age"), (51, "age")]


def test_a_part_of_so_many() -> None:
    three, four = quantities("Three of four seats were filled.", "en")
    assert (three.part, four.part) == (True, False)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Some 410mm fell over three days.", ""),
        ("It took over three days.", "min"),
        ("She waited for over three days.", "min"),
    ],
)
def test_over_a_span_is_during_it(text: str, bound: str) -> None:
    (span,) = [one for one in quantities(text, "en") if one.dimension == "duration"]
    assert span.bound == bound


def test_what_follows_a_comma_is_not_counted() -> None:
    text = "The true number was six, and none of the divers was hurt."
    (six,) = quantities(text, "en")
    assert six.noun == "number"
    dead, hurt = quantities("The blast killed 12, injured 30.", "en")
    assert (dead.noun, hurt.noun) == ("kill", "injur")


@pytest.mark.parametrize(
    "text",
    [
        "유족은 비상구가 몇 곳이었나 물었다.",
        "몇 명이 다쳤는지 알려지지 않았다.",
        "다시 한 번 강조했다.",
        "당시 몇 명이 있었느냐는 물음이 나왔다.",
    ],
)
def test_a_question_or_an_emphasis_tells_no_figure(text: str) -> None:
    assert quantities(text, "ko") == ()


@pytest.mark.parametrize("text", ["몇 명이 다쳤다.", "직원 몇 명이 나와 길을 막았다."])
def test_a_few_are_a_figure(text: str) -> None:
    assert [one.text for one in quantities(text, "ko")] == ["몇 명"]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("시장은 장 씨를 만난 것은 한 번뿐이라고 말했다.", "만나"),
        ("장 씨는 시장을 다섯 번 만났다.", "만나"),
        ("검찰은 사무실을 네 차례 압수수색했다.", "압수"),
        ("회의는 네 차례 있었다.", "회의"),
        ("장 씨는 세 차례에 걸쳐 3억 원을 건넸다.", ""),
    ],
)
def test_how_often_is_of_the_deed(text: str, noun: str) -> None:
    assert quantities(text, "ko")[0].noun == noun


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("사망 14명·실종 3명으로 집계됐다.", ["사망", "실종"]),
        ("사망 14명(실종 3명)", ["사망", "실종"]),
        ("숨진 14명과 실종된 3명을 찾았다.", ["숨지", "실종"]),
        ("14명 사망·3명 실종", ["사망", "실종"]),
        ("이 불로 14명이 숨지고 3명이 실종됐다.", ["숨지", "실종"]),
    ],
)
def test_each_toll_is_of_its_own_state(text: str, nouns: list[str]) -> None:
    told = quantities(text, "ko")
    assert [one.noun for one in told] == nouns
    assert affinity(told[0], told[1]) == 0


def test_what_follows_a_cut_is_not_counted() -> None:
    before, after = quantities("Staff dropped from 140,000 to 123,000 after the cuts.", "en")
    assert "cut" not in (before.noun, after.noun, *before.nouns, *after.nouns)


def test_what_became_of_people_stands_behind_the_auxiliary() -> None:
    (people,) = quantities("Four people were arrested at the march.", "en")
    assert (people.noun, people.nouns) == ("person", ("arrest",))
