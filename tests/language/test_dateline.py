"""Datelines of wire reports."""

from __future__ import annotations

import pytest

from reader.language import read
from reader.language.dateline import dateline_end


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("(해솔=솔개통신) 곽도담 특파원 = 강물이 넘쳤다.", "강물이 넘쳤다."),
        ("[해솔=솔개통신 곽도담 기자] 강물이 넘쳤다.", "강물이 넘쳤다."),
        ("(해솔=솔개) 곽도담·임소리 기자 = 강물이 넘쳤다.", "강물이 넘쳤다."),
        ("(해솔=솔개통신) 강물이 넘쳤다.", "강물이 넘쳤다."),
        ("[솔개뉴스 곽도담 기자] 강물이 넘쳤다.", "강물이 넘쳤다."),
        ("[솔개뉴스=곽도담 기자] 강물이 넘쳤다.", "강물이 넘쳤다."),
        ("[솔개뉴스 해솔 곽도담 특파원] = 강물이 넘쳤다.", "강물이 넘쳤다."),
        ("(사진) 강물이 넘쳤다.", "(사진) 강물이 넘쳤다."),
        ("[곽도담 기자의 강 이야기] 강물이 넘쳤다.", "[곽도담 기자의 강 이야기] 강물이 넘쳤다."),
        ("1달러=1천 원으로 셈했다.", "1달러=1천 원으로 셈했다."),
    ],
)
def test_korean(text: str, said: str) -> None:
    assert text[dateline_end(text, "ko") :] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("OSLO, Norway (Kestrel) — The river rose.", "The river rose."),
        ("SEOUL, Jan. 3 (Kestrel News) -- The river rose.", "The river rose."),
        ("NEW YORK — The river rose.", "The river rose."),
        ("OSLO/PARIS - The river rose.", "The river rose."),
        ("NATO said that it would stay - for now.", "NATO said that it would stay - for now."),
        ("NATO — the alliance — met.", "NATO — the alliance — met."),
        ("The river rose - again.", "The river rose - again."),
    ],
)
def test_english(text: str, said: str) -> None:
    assert text[dateline_end(text, "en") :] == said


def test_who_reports_is_neither_word_nor_name_of_the_sentence() -> None:
    (reading,) = read(["(해솔=솔개통신) 곽도담 특파원 = 강물이 다리를 넘었다."])
    assert not {"특파원", "곽도담", "솔개통신"} & {term.text for term in reading.terms}
    assert not reading.names


def test_a_dateline_names_no_day() -> None:
    (reading,) = read(["(해솔=내일소식) 곽도담 기자 = 강물이 2미터 불었다."])
    assert not reading.dates
    assert [one.text for one in reading.quantities] == ["2미터"]
