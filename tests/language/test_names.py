"""Names and which of them are one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language import NameBook, names
from reader.language.naming.name_tables import ORG_WORDS_EN, TITLES_EN, TITLES_KO
from tests.pace import bounded


def texts(text: str, language: str | None = None) -> list[str]:
    return [name.text for name in names(text, language)]


@pytest.mark.parametrize("title", TITLES_KO)
def test_a_korean_name_before_a_title(title: str) -> None:
    assert "윤세람" in texts(f"윤세람 {title}은 이를 알렸다", "ko")


@pytest.mark.parametrize("word", sorted(ORG_WORDS_EN))
def test_english_organisations(word: str) -> None:
    (name,) = names(f"It was sold to Marlow {word} on Friday.", "en")
    assert (name.text, name.kind) == (f"Marlow {word}", "org")


@pytest.mark.parametrize("title", sorted(TITLES_EN))
def test_titles_are_no_part_of_the_key(title: str) -> None:
    found = names(f"They met {title} Hale there.", "en")
    assert [name.key for name in found] == ["hale"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("강도윤 한국은행 총재가 말했다.", ["강도윤", "한국은행"]),
        ("별솔증권 하예지 연구원은 내다봤다.", ["별솔증권", "하예지"]),
        ("새 H100 칩과 챗GPT를 썼다.", ["H100", "챗GPT"]),
        ("Police Chief Josef Amani of the Bank of Corland spoke.", None),
        ("The mayor met Eva Hale in Paris on Monday.", ["Eva Hale", "Paris"]),
        ("However, they denied it.", []),
        ("현장 소장은 담당 과장을 불렀다.", []),
        ("AI GPU를 산 CEO가 말했다.", []),
    ],
)
def test_names(text: str, expected: list[str] | None) -> None:
    if expected is None:
        assert "Bank of Corland" in " ".join(texts(text))
    else:
        assert texts(text) == expected


SAME: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("딥마루(DeepMaru)가 모델을 냈다.",), "딥마루", "DeepMaru"),
    (("The International Marble Fund (IMF) met.",), "International Marble Fund", "IMF"),
    (("국토교통부가 발표했다.", "국토부는 이를 알렸다."), "국토교통부", "국토부"),
    (("한국은행이 동결했다.", "한은은 이를 알렸다."), "한국은행", "한은"),
    (("Josef Amani left.", "Mr Amani is 48."), "Josef Amani", "Amani"),
    (("강도윤 총재가 말했다.", "강 총재는 답했다."), "강도윤", "강"),
    (("일론 머루크 CEO가 썼다.", "머루크 CEO는 답했다."), "일론 머루크", "머루크"),
    (("The Federal Reserve (the Fed) met.",), "Federal Reserve", "the Fed"),
    (
        ("World Trade Organization staff met.", "The WTO denied it."),
        "World Trade Organization",
        "WTO",
    ),
)


@pytest.mark.parametrize(("sentences", "one", "other"), SAME)
def test_variants_are_one(sentences: tuple[str, ...], one: str, other: str) -> None:
    book = NameBook()
    for sentence in sentences:
        book.add(sentence)
    assert book.resolve(one) == book.resolve(other)


def test_others_stay_apart() -> None:
    book = NameBook()
    for sentence in (
        "한국은행과 한국전력이 만났다.",
        "Eva Hale met Tom Reed.",
        "박민수 씨와 김민수 씨",
    ):
        book.add(sentence)
    assert book.resolve("한국은행") != book.resolve("한국전력")
    assert book.resolve("Eva Hale") != book.resolve("Tom Reed")
    assert book.resolve("박민수") != book.resolve("김민수")


def test_a_parenthesis_that_is_no_variant() -> None:
    book = NameBook()
    book.add("회의는 27일(현지시간) 열렸고 김 씨(48)와 회사(왼쪽)가 왔다.")
    assert book.variants() == {}


def test_merging_keeps_variants_but_no_last_names() -> None:
    one, other = NameBook(), NameBook()
    one.add("딥마루(DeepMaru)가 냈다. 강도윤 총재가 왔다. 강 총재는 갔다.")
    other.add("디프마루(DeepMaru)가 냈다.")
    merged = NameBook.merge([one, other])
    assert merged.resolve("딥마루") == merged.resolve("디프마루")
    assert merged.resolve("강") == "강"


@given(st.text(alphabet="김강도윤 총재씨(DeepMaru)’s AIof Bank한국은행 .,", max_size=80))
@settings(deadline=None)
def test_offsets(text: str) -> None:
    for language in ("ko", "en"):
        last = 0
        for name in names(text, language):
            assert last <= name.start < name.end <= len(text)
            assert text[name.start : name.end] == name.text
            last = name.end
        book = NameBook()
        book.add(text, language=language)
        for name in names(text, language):
            assert book.resolve(name) == book.resolve(book.resolve(name))


def test_a_book_of_many_names_takes_bounded_time() -> None:
    with bounded(20):
        book = NameBook()
        for number in range(3000):
            book.add(f"They met Aaa{chr(97 + number % 26)}{number} Bbb{number} there.")


def test_invented_names_that_the_analyser_takes_apart() -> None:
    assert "딥나루" in texts("딥나루가 새 모델을 냈다.")
    assert "기준금리" not in texts("기준금리가 올랐다.")
    book = NameBook()
    book.add("머스크 CEO는 답했다.")
    assert [name.text for name in book.shorts("그러나 머스크는 부인했다.")] == ["머스크"]


def test_a_long_run_of_letters_before_a_parenthesis_takes_no_time() -> None:
    with bounded(1):
        NameBook().add(f"{'a1' * 40_000} (and no end", language="en")
