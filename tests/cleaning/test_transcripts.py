"""Transcripts with times from nothing, and records of a publication under a release."""

from __future__ import annotations

import pytest

from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

TURNS = [
    ("0:03", "여러분 오늘은 창고에 왔습니다"),
    ("0:11", "여기 물이 찬 자리 보이시죠"),
    ("1:20", "구독자 여러분이 보내 주신 펌프입니다"),
    ("1:44", "하나 둘 셋"),
    ("2:09", "다 빠졌습니다"),
    ("12:00", "다음에 또 만나요"),
]


def test_what_is_said_in_a_recording_is_text() -> None:
    lines = [line for turn in TURNS for line in turn]
    article = cleaned([KOREAN[1], "", *KOREAN[4:9], "", *lines, "", "댓글 3개", "잘 봤어요"])
    for clock, said in TURNS:
        assert kind_of(article, said) == "body"
        assert kind_of(article, clock) == "date"
    assert kind_of(article, "댓글 3개").startswith("boilerplate")


def test_times_of_comments_are_no_transcript() -> None:
    lines = [
        line
        for hour in range(9, 16)
        for line in (f"{hour}:30", "구독 누르고 갑니다", "사진 좋네요")
    ]
    article = cleaned([KOREAN[1], "", *KOREAN[4:9], "", "댓글 14개", *lines])
    assert kind_of(article, "구독 누르고 갑니다").startswith("boilerplate")


def test_chapters_lead_to_places_of_a_recording() -> None:
    chapters = ["0:00 왜 하필 창고인가", "2:15 펌프 실험", "7:40 결과"]
    article = cleaned([KOREAN[1], "", "챕터", *chapters, "", *KOREAN[4:9]])
    assert {kind_of(article, line) for line in chapters} == {"boilerplate/menu"}


def test_hours_of_a_day_are_no_chapters() -> None:
    hours = ["9:00 개회", "10:30 발표", "12:00 점심"]
    article = cleaned([KOREAN[1], "", *KOREAN[4:8], *hours, *KOREAN[8:9]])
    assert all(not kind_of(article, line).startswith("boilerplate") for line in hours)


def test_the_record_of_a_publication_is_no_text() -> None:
    record = [
        *("Journal", "Tidal Letters", "DOI", "10.0000/tl.2026.7", "Method of Research"),
        *("Observational study", "Article Title", "How eels find the quay"),
        *("COI Statement", "Bo Quill owns a boat. The others declare nothing."),
    ]
    article = cleaned([ENGLISH[1], "", *ENGLISH[4:11], "", *record])
    assert {kind_of(article, line) for line in record} == {"boilerplate/other"}


def test_a_label_alone_is_text() -> None:
    article = cleaned([ENGLISH[1], "", *ENGLISH[4:8], "Method of Research", *ENGLISH[8:11]])
    assert kind_of(article, "Method of Research") in {"body", "subhead"}


_MINUTES = [
    "○의장 나루터 자리에 앉아 주시기 바랍니다. 나루다리 통행 제한을 다루겠습니다.",
    "○도로과장 하늘샘 나루다리는 안전 진단에서 D등급이 나왔습니다. 새달 3일부터 막습니다.",
    "○의장 나루터 더 물으실 분이 없으면 잠시 쉬겠습니다.",
]


@pytest.mark.parametrize("day", ["일시: 2024년 5월 2일(목) 14시", "○ 일 시 : 2024. 5. 2.(목) 14시"])
def test_minutes_are_of_the_day_under_their_title(day: str) -> None:
    title = "강바람시의회 제88회 임시회 도로위원회 회의록"
    article = cleaned([title, "", day, "장소: 도로위원회 회의실", "", *_MINUTES])
    assert (article.title, article.published) == (title, "2024-05-02T14:00")
    assert kind_of(article, day) == "date"


def test_the_day_of_a_meeting_to_come_is_no_date_of_its_notice() -> None:
    day = "일시: 2024년 5월 2일(목) 14시"
    article = cleaned(
        ["나루다리 통행 제한 주민 설명회 안내", "", day, "장소: 시청", "", *KOREAN[4:9]]
    )
    assert article.published is None


@pytest.mark.parametrize("line", ["(15시 07분 정회)", "(16시 회의계속)", "(17시 40분 산회)"])
@pytest.mark.parametrize("place", [1, 2, 3])
def test_how_a_sitting_went_on_is_text(line: str, place: int) -> None:
    lines = [*_MINUTES[:place], line, *_MINUTES[place:]]
    assert kind_of(cleaned(["도로위원회 회의록", "", *lines]), line) in ("body", "deck")
