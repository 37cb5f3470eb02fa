"""Courts of several instances, other parties, figures named only to set others against."""

from __future__ import annotations

import pytest

from reader.language import instance_of, quantities, set_aside, subject_name, tells_of_another
from reader.language.elsewhere import ELSEWHERE
from reader.language.instance import INSTANCES
from reader.language.naming.names import names
from reader.language.quantity.aside import ASIDES


@pytest.mark.parametrize("row", INSTANCES, ids=lambda row: row.example)
def test_each_row_tells_its_court(row: object) -> None:
    assert instance_of(row.example, row.language) == row.instance  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "1심의 징역 5년은 항소심에서 3년으로 줄었다"),
        ("ko", "심사위원은 항의했다"),
        ("en", "The courtyard is open, an appeal for funds goes on"),
    ],
)
def test_several_courts_or_none(language: str, text: str) -> None:
    assert instance_of(text, language) == ""


@pytest.mark.parametrize(
    ("text", "instance"),
    [
        ("서울고법은 징역 5년을 선고한 원심을 깨고 징역 3년을 선고했다", "appeal"),
        ("대법원 3부는 징역 3년을 선고한 원심을 확정했다", "last"),
        ("항소심은 1심과 같은 징역 7년을 유지했다", "appeal"),
        ("2심은 1심보다 무거운 징역 4년을 선고했다", "appeal"),
    ],
)
def test_a_court_that_is_only_set_against_is_not_the_one(text: str, instance: str) -> None:
    assert instance_of(text, "ko") == instance


@pytest.mark.parametrize("row", ELSEWHERE, ids=lambda row: row.example)
def test_each_row_turns_to_another(row: object) -> None:
    assert tells_of_another(row.example, row.language)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ko",
            "나루시의회는 4일 위원장이 낸 안을 골랐으며, 뒤이어 인근 들녘시의회를 찾았다",
        ),
        ("ko", "다른 의견도 나왔다"),
        ("en", "The council said that it would hold another meeting on Monday"),
    ],
)
def test_what_is_told_of_the_same(language: str, text: str) -> None:
    assert not tells_of_another(text, language)


@pytest.mark.parametrize("row", ASIDES, ids=lambda row: row.example)
def test_each_row_sets_one_figure_aside(row: object) -> None:
    text, language = row.example, row.language  # type: ignore[attr-defined]
    found = quantities(text, language)
    assert len(set_aside(text, found, language)) == 1


def test_what_is_stated_is_not_set_aside() -> None:
    for language, text in (
        ("ko", "나루시는 12곳에서 물을 뺐다"),
        ("ko", "판매량은 300대를 넘어섰다"),
        ("en", "It sold 300 cars, 64 more than planned."),
        ("en", "A loan from 84 savers paid for it."),
    ):
        assert not set_aside(text, quantities(text, language), language)


@pytest.mark.parametrize(
    ("language", "text", "title", "subject"),
    [
        ("ko", "나루전자는 3월에 공장을 닫았다.", False, "나루전자"),
        ("ko", "나루시의회, 예산 전액 삭감", True, "나루시의회"),
        ("ko", "예산을 나루시의회에서 깎았다.", False, None),
        ("ko", "나루전자의 해외 매출 비중은 23%다.", False, "나루전자"),
        ("ko", "뇌물 혐의로 선 김소라 전 나루시장이 5년을 받았다.", False, "김소라"),
        ("en", "Alder Farms, which grows kale, is recalling 200 cases.", False, "Alder Farms"),
        ("en", "Harlow Motors closed its plant in March.", False, "Harlow Motors"),
        ("en", "The council named Jane Howe as its chair.", False, None),
        ("en", "In March, Harlow Motors closed its plant.", False, "Harlow Motors"),
        ("en", "Workers at Harlow Motors went home.", False, None),
    ],
)
def test_the_name_that_is_the_subject(
    language: str, text: str, title: bool, subject: str | None
) -> None:
    found = subject_name(names(text, language), text, language, (), title=title)
    assert (found.text if found else None) == subject


def test_who_only_says_it_is_no_subject() -> None:
    text = "나루경찰은 들녘전자가 문을 닫았다고 밝혔다."
    found = subject_name(names(text, "ko"), text, "ko", ((0, 4),), title=False)
    assert found is not None and found.text == "들녘전자"
