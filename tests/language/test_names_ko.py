"""Korean names: what is one, of which kind, and what is none."""

from __future__ import annotations

import pytest

from reader.language import lead_names, name_key, names, read
from reader.language.naming.common_words_ko import GENERIC_ORGS, NO_PARTIES, NO_REGIONS, THINGS
from reader.language.naming.name_tables import ROLES_KO
from reader.language.naming.offices_ko import FULL_NAMES, OFFICES


def found(text: str) -> list[tuple[str, str]]:
    return [(name.text, name.kind) for name in names(text, "ko")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("하늘당 문서율 후보가 이겼다.", ("문서율", "person")),
        ("문서율 교육장은 답하지 않았다.", ("문서율", "person")),
        ("공격수 문세율은 웃었다.", ("문세율", "person")),
        ("단풍군에서 두 명이 숨졌다.", ("단풍군", "place")),
        ("은물시는 예산을 늘렸다.", ("은물시", "place")),
        ("은물구에서 불이 났다.", ("은물구", "place")),
        ("새하늘당은 반대했다.", ("새하늘당", "org")),
        ("국민의힘은 맞섰다.", ("국민의힘", "org")),
        ("더불어민주당은 맞섰다.", ("더불어민주당", "org")),
        ("미르토건은 몰랐다고 했다.", ("미르토건", "org")),
        ("미르중공업지회는 파업했다.", ("미르중공업지회", "org")),
        ("미르모빌리티가 공장을 짓는다.", ("미르모빌리티", "org")),
        ("누리중은 올해 문을 닫는다.", ("누리중", "org")),
        ("독일행 비행기를 탔다.", ("독일", "place")),
        ("부산전 승리로 올라섰다.", ("부산", "place")),
        ("라인더하펜이 이겼다.", ("라인더하펜", "other")),
        ("프랑스군은 물러났다.", ("프랑스군", "org")),
    ],
)
def test_a_name(text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "이익을 크게 남기며 시장 예상을 넘었다.",
        "아이들을 돌보는 교사 수가 줄었다.",
        "두 후보는 토론에서 맞붙었다.",
        "새 치료제 후보를 골랐다.",
        "총격 주장을 부인했다.",
        "부지 예정지 후보가 셋이다.",
        "그의 변호사는 답하지 않았다.",
        "냉매로 수소불화탄소(HD)를 쓴다.",
        "LNG선은 내년에 나온다.",
        "PC방에서 나왔다.",
        "조선업계는 반겼다.",
        "조선소에서 불이 났다.",
        "철강사의 값이 올랐다.",
        "협력사는 몰랐다고 한다.",
        "출마설을 부인했다.",
        "선수의 에이전트는 떠났다.",
        "초등학교와 시중은행이 쉰다.",
        "제곱미터당 값이 올랐다.",
    ],
)
def test_no_name(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("word", sorted(THINGS | GENERIC_ORGS | NO_PARTIES | NO_REGIONS))
def test_a_common_noun_is_no_name(word: str) -> None:
    particle = "은" if (ord(word[-1]) - ord("가")) % 28 else "는"
    assert (word, "org") not in found(f"{word}{particle} 새로 생겼다.")
    assert (word, "place") not in found(f"{word}{particle} 새로 생겼다.")


@pytest.mark.parametrize("office", sorted(form for form in OFFICES if not form.isascii()))
def test_every_office_is_one(office: str) -> None:
    assert (office, "org") in found(f"{office}의 발표다.")


def test_short_and_full_forms_have_one_key() -> None:
    for short, full in FULL_NAMES.items():
        assert name_key(short) == name_key(full)
    assert name_key("한은") == name_key("한국은행") != name_key("한전")


def test_an_office_before_a_title_is_nobody() -> None:
    assert found("한은 총재는 금리를 내렸다.") == [("한은", "org")]
    assert ("금융위", "person") not in found("금융위 과장은 답했다.")


@pytest.mark.parametrize("role", sorted(ROLES_KO))
def test_a_role_before_a_name(role: str) -> None:
    assert ("문세율", "person") in found(f"{role} 문세율은 웃었다.")
    assert (role, "person") not in found(f"{role} 문세율은 웃었다.")


def test_a_role_before_a_common_noun() -> None:
    assert found("배우 지망생이 늘었다.") == []


def test_two_counties_with_one_figure_are_told_apart() -> None:
    one = "단풍군에서는 논 240㏊가 잠겼다."
    other = "노을군에서는 논 240㏊가 잠겼다."
    led = [lead_names(names(text, "ko"), text, "ko", title=False) for text in (one, other)]
    assert led == [frozenset({"단풍군"}), frozenset({"노을군"})]


@pytest.mark.parametrize("text", ["강모(46)씨가 섰다.", "강모씨가 섰다.", "강 모 씨가 섰다."])
def test_who_is_half_named_is_who_is_named_by_family(text: str) -> None:
    (name,) = [name for name in names(text, "ko") if name.kind == "person"]
    assert name.key == "강씨"


@pytest.mark.parametrize(
    "text", ["홍수경보는 두 시에 나왔다.", "재석 의원 34명이 모였다.", "수문이 열렸다."]
)
def test_words_of_the_story_are_no_names(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "이익은 1940억원으로 집계돼 시장 전망을 밑돌았다.",
        "회사는 항소 의사를 밝혔다.",
    ],
)
def test_words_before_what_looks_like_a_title(text: str) -> None:
    assert not [name for name in names(text, "ko") if name.kind == "person"]


def test_a_company_before_another_subject_keeps_its_particle_apart() -> None:
    found = names("동진해운은 선장이 취했다는 말을 부인했다.", "ko")
    assert [(name.text, name.kind) for name in found] == [("동진해운", "org")]


def test_short_forms_of_trades_and_of_the_half_named() -> None:
    readings = read(
        [
            "한울중은 적자를 냈다.",
            "한울중공업이 배를 팔았다.",
            "선장 정모 씨가 갔다.",
            "정 씨는 왔다.",
        ]
    )
    keys = [[name.key for name in one.names] for one in readings]
    assert keys == [["한울중공업"], ["한울중공업"], ["정씨"], ["정씨"]]


@pytest.mark.parametrize(
    "text",
    [
        "불은 리튬전지에서 시작됐다.",
        "연료탱크가 터졌다.",
        "시는 식자재비를 올렸다.",
        "부정수급액은 3억원이다.",
    ],
)
def test_goods_and_costs_are_no_names(text: str) -> None:
    assert names(text, "ko") == ()


def test_a_house_behind_a_foreign_name_is_no_part_of_it() -> None:
    text = "다나 휘틀록 글렌우드 최고경영자는 매각을 부인했다."
    assert [name.text for name in names(text, "ko")] == ["다나 휘틀록", "글렌우드"]
