"""English names: what is one, of which kind, what is none, and which are one in an article."""

from __future__ import annotations

import pytest

from reader.language import lead_names, names, read
from reader.language.naming.name_tables import COMMON_EN, COMPANY_WORDS_EN, PLACE_FIRST_EN


def found(text: str) -> list[tuple[str, str]]:
    return [(name.text, name.kind) for name in names(text, "en")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fernholt makes pumps.", [("Fernholt", "other")]),
        ("Fernholt employs 540 people.", [("Fernholt", "other")]),
        ("Fernholt on Friday withdrew the offer.", [("Fernholt", "other")]),
        ("In 2023 Fernholt was sold.", [("Fernholt", "other")]),
        ("Rival Fernholt cut prices.", [("Fernholt", "other")]),
        ("Fernholt Foods cut prices.", [("Fernholt Foods", "org")]),
        ("Law firm Dunn & Haye sued.", [("Dunn & Haye", "org")]),
        ("It was a Fernholt-led round.", [("Fernholt", "other")]),
        ("They closed Fernholt's Lisbon office.", [("Fernholt", "other"), ("Lisbon", "other")]),
        ("They met at King's College today.", [("King's College", "org")]),
        ("The ferry left Port Selby late.", [("Port Selby", "place")]),
        ("They test the HB-411 there.", [("HB-411", "product")]),
    ],
)
def test_names_of_a_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Inspectors traced the leak.",
        "Shoppers complained.",
        "Milk is dear.",
        "Turnout was low.",
        "Construction will begin soon.",
        "They raised a Series C round.",
        "The trial is in Phase II now.",
        "On 20 June they left.",
        "I've said so.",
        "Question papers were stolen.",
    ],
)
def test_no_name(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("word", sorted(COMMON_EN))
def test_a_common_word_that_opens_a_sentence(word: str) -> None:
    assert found(f"{word.capitalize()} was the trouble.") == []


@pytest.mark.parametrize("word", sorted(COMPANY_WORDS_EN))
def test_a_firm_and_its_short_form_have_one_key(word: str) -> None:
    first, second = read([f"They sued Fernholt {word} there.", "The offer of Fernholt stands."])
    assert first.names[0].key == second.names[0].key


@pytest.mark.parametrize("word", sorted(PLACE_FIRST_EN))
def test_a_place_is_no_person(word: str) -> None:
    assert found(f"They met near {word} Selby there.") == [(f"{word} Selby", "place")]


def test_a_last_name_alone_is_who_it_was() -> None:
    readings = read(["The chief, Runa Adeyo, left.", "Adeyo denied it.", "Critics of Adeyo agree."])
    assert {reading.names[0].key for reading in readings} == {"runaadeyo"}


def test_a_word_that_opens_a_sentence_is_a_name_if_it_is_one_elsewhere() -> None:
    readings = read(["Fernholt shares fell.", "The owner of Fernholt agreed."], language="en")
    assert [name.text for name in readings[0].names] == ["Fernholt"]
    alone = read(["Fernholt shares fell.", "The owner agreed."], language="en")
    assert not alone[0].names


def test_a_town_is_not_the_firm_named_after_it() -> None:
    readings = read(["Selby Foods grew.", "It has a shop in Selby.", "Lake Selby is near."])
    assert len({name.key for reading in readings for name in reading.names}) == 3


def test_firms_of_one_figure_are_told_apart() -> None:
    led = [
        lead_names(names(text, "en"), text, "en", title=False)
        for text in ("Fernholt employs 540 people.", "Drayloft employs 540 people.")
    ]
    assert led[0] and led[1] and not led[0] & led[1]


def test_ranks_of_the_police_and_eras() -> None:
    assert [name.key for name in names("It was found, said Det Insp Dray.", "en")] == ["dray"]
    assert not names("It was made around 320 BC.", "en")
