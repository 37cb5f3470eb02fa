"""The names that a sentence leads with."""

from __future__ import annotations

import pytest

from reader.language import lead_names, names


def leads(text: str, language: str, *, title: bool = False) -> frozenset[str]:
    return lead_names(names(text, language), text, language, title=title)


@pytest.mark.parametrize(
    ("language", "text", "led"),
    [
        ("ko", "대양전자는 3분기 영업이익이 1조원이라고 밝혔다.", "대양전자"),
        ("ko", "대양전자의 3분기 영업이익은 1조원이다.", "대양전자"),
        ("en", "Marlow Foods is to close 48 stores.", "marlow"),
    ],
)
def test_whom_a_sentence_is_about(language: str, text: str, led: str) -> None:
    assert any(led in key for key in leads(text, language))


def test_a_source_is_not_what_it_is_about() -> None:
    assert not leads("국토교통부에 따르면 값이 올랐다.", "ko")


def test_a_place_behind_a_preposition_is_not_what_it_is_about() -> None:
    assert not leads("In London the stores closed on Monday.", "en")


def test_two_firms_are_two() -> None:
    one = leads("대양전자는 3분기 영업이익이 1조원이라고 밝혔다.", "ko")
    other = leads("한울반도체는 3분기 영업이익이 1조원이라고 밝혔다.", "ko")
    assert one and other and not one & other


def test_of_a_title_the_first_name_alone() -> None:
    assert len(leads("대양전자, 한울반도체 인수", "ko", title=True)) == 1
