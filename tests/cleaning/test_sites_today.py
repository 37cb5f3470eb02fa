"""What sites of today set around and between the lines of ordinary news."""

from __future__ import annotations

import pytest

from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

_LIVE = [
    "Swing bridge closes: rolling coverage – as it happened",
    "Key events",
    "2h ago",
    "Closing summary",
    "4h ago",
    "Cranes arrive at the pier",
    "Thu 2 May 2024 22.30 BST",
    "22.28 BST",
    "Closing summary",
    "The swing bridge has closed to cars and will stay shut for 18 months.",
    "20.35 BST",
    "Cranes arrive at the pier",
    "Two cranes have reached the pier, engineers at the bridge said.",
    "17.42 BST",
    "Ferry to start on Monday",
    "A ferry will carry shoppers over the river from Monday, the city said.",
]


def test_a_list_of_events_leads_to_the_entries_and_does_not_make_them_copies() -> None:
    article = cleaned(_LIVE)
    found = [(s.kind, s.subtype) for s in article.segments]
    assert found[2:6] == [("boilerplate", "related")] * 4
    assert found[8][0] != "duplicate"
    assert found[11] == ("subhead", None)


def test_what_a_check_rests_on_is_no_list_of_links() -> None:
    rests = ["[참고 자료]", "나루시 교량 대장, 2024년 5월 1일 내려받음", "교량학회 2023년 보고서"]
    article = cleaned([*KOREAN[:11], *rests, *KOREAN[11:]])
    assert [kind_of(article, line).split("/")[0] for line in rests[1:]] == ["body"] * 2


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("와이파이가 아닌 곳에서 들으면 데이터 요금이 들 수 있습니다.", "boilerplate/other"),
        ("기계가 읽는 소리라 발음이 부정확할 수 있습니다.", "boilerplate/other"),
    ],
)
def test_notices_of_a_player_under_the_title(line: str, kind: str) -> None:
    assert kind_of(cleaned([*KOREAN[:4], line, *KOREAN[4:]]), line) == kind


def test_a_room_under_the_first_page_is_no_deck() -> None:
    article = cleaned([KOREAN[1], "홈", "해양·수산", *KOREAN[2:]])
    assert kind_of(article, "해양·수산") == "boilerplate/menu"


def test_quoted_sentences_over_the_text_are_said_in_it() -> None:
    said = ['"다리를 못 건너면 어디로 갑니까."', '"네."']
    above = ["▲ 2일 나루다리 위로 차들이 지나고 있다.", "관련사진보기"]
    article = cleaned([*KOREAN[:4], *above, *said, *KOREAN[4:]])
    assert [kind_of(article, line) for line in said] == ["body", "body"]


def test_a_quotation_under_the_title_stays_a_deck() -> None:
    deck = '"다리를 못 건너면 어디로 갑니까."'
    assert kind_of(cleaned([KOREAN[1], deck, *KOREAN[2:]]), deck) == "deck"


def test_a_heading_under_a_pitch_heads_the_paragraph_below() -> None:
    page = [line for line in KOREAN if line]
    lines = ["강바람신문 뉴스레터 구독하기", "다리를 보고 산 사람들"]
    article = cleaned([*page[:6], *lines, *page[6:]])
    assert kind_of(article, lines[1]) == "subhead"


@pytest.mark.parametrize("line", ["큰사진보기", "관련사진보기"])
def test_a_button_of_a_picture_stands_within_the_text(line: str) -> None:
    assert kind_of(cleaned([*KOREAN[:7], line, *KOREAN[7:]]), line) == "boilerplate/menu"


def test_whom_to_ask_about_a_release() -> None:
    line = (
        "문의 : 강바람시 도로관리실 교량안전정책과(044-200-0000), 강바람 나루관리소 시설운영과"
        "(02-300-0000), 나루교량연구원(02-300-0001)"
    )
    assert kind_of(cleaned([*KOREAN[:11], line, *KOREAN[11:]]), line) == "boilerplate/other"


def test_what_an_outlet_is_and_what_to_do_about_it() -> None:
    line = "River Inquiries is a nonprofit that reads what nobody does. Sign up for its letter."
    article = cleaned([*ENGLISH[:4], line, *ENGLISH[4:]])
    assert kind_of(article, "River Inquiries is") == "boilerplate/promo"


def test_a_nonprofit_that_is_reported_on_is_text() -> None:
    line = "River Homes is a nonprofit that builds houses. It owns nine of the shops."
    assert kind_of(cleaned([*ENGLISH[:7], line, *ENGLISH[7:]]), "River Homes") == "body"


def test_a_box_that_asks_whether_it_was_of_use() -> None:
    lines = ["Were they helpful?", "Yes", "No"]
    article = cleaned([*ENGLISH[:7], *lines, *ENGLISH[7:]])
    assert [s.subtype for s in article.segments if 8 <= s.line <= 10] == ["reactions"] * 3


def test_highlights_of_a_story_name_nobody() -> None:
    article = cleaned([*ENGLISH[:4], "Reporting Highlights", *ENGLISH[4:]])
    assert kind_of(article, "Reporting Highlights") != "byline"


def test_an_outlet_behind_a_reporter_and_an_address() -> None:
    line = "By Nora Fenwick | nora@rivermouth.example | The Rivermouth Post"
    article = cleaned([ENGLISH[1], line, *ENGLISH[3:]])
    assert all(s.kind == "byline" for s in article.segments if s.line == 2)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("To report a correction or typo, please email desk@river.example.", "boilerplate/other"),
        ("FCC Public File", "boilerplate/footer"),
        ("Co-published with The Rivermouth Post", "boilerplate/other"),
    ],
)
def test_what_stands_below_reports_of_stations_and_newsrooms(line: str, kind: str) -> None:
    assert kind_of(cleaned([*ENGLISH[:11], line, *ENGLISH[11:]]), line) == kind


def test_a_mail_address_of_a_stations_files_names_no_reporter() -> None:
    line = "publicfile@river.example - (555) 010-0000"
    article = cleaned([*ENGLISH[:11], line, *ENGLISH[11:]])
    assert not kind_of(article, "publicfile").startswith("byline")


@pytest.mark.parametrize(
    ("above", "heading", "kind"),
    [
        (["댓글쓰기"], "에디터스 픽Editor's Picks", "related"),
        (["많이 본 뉴스", "다리 밑 분식집, 오늘도 줄"], "100자평2", "comments"),
    ],
)
def test_headings_at_the_foot_end_the_box_above(above: list[str], heading: str, kind: str) -> None:
    below = ["나루터에 돌아온 황새 두 마리", "강가에 놓인 의자 열 개의 주인"]
    article = cleaned([*KOREAN[:11], KOREAN[12], *above, heading, *below])
    assert kind_of(article, heading) == f"boilerplate/{kind}"
