"""Lines of nothing but times and names: where they are cut, and what a page learns from them."""

from __future__ import annotations

from itertools import pairwise
from time import perf_counter

import pytest

from reader.cleaning.lines.creditline import credit_cuts, only_times
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

LINES = [
    ("2026-03-02 10:00 입력 | 김소라 기자", ["2026-03-02 10:00 입력 | ", "김소라 기자"]),
    ("김소라 기자 / 입력 2026.03.02. 오후 3:10", ["김소라 기자 / ", "입력 2026.03.02. 오후 3:10"]),
    (
        "기사입력 2026.03.02 10:00 ㅣ 최종수정 2026.03.02 11:20 ㅣ 김소라·이도현 기자",
        ["기사입력 2026.03.02 10:00 ㅣ 최종수정 2026.03.02 11:20 ㅣ ", "김소라·이도현 기자"],
    ),
    ("등록 2026년 3월 2일 10:00 나루일보", ["등록 2026년 3월 2일 10:00 ", "나루일보"]),
    ("들샘정수기 2026-03-02 08:30 배포", ["들샘정수기 ", "2026-03-02 08:30 배포"]),
    (
        "김소라 기자입력 2026.03.02. 05:00업데이트 2026.03.02. 09:14",
        ["김소라 기자", "입력 2026.03.02. 05:00업데이트 2026.03.02. 09:14"],
    ),
    ("글 김소라 기자 2026-03-02 22:47", ["글 김소라 기자 ", "2026-03-02 22:47"]),
    (
        "김소라 기자 sora@dawn.example · 2026-03-02 10:00 게시",
        ["김소라 기자 sora@dawn.example · ", "2026-03-02 10:00 게시"],
    ),
    (
        "By Ann Lee | Published 3 March 2026, 10:00",
        ["By Ann Lee | ", "Published 3 March 2026, 10:00"],
    ),
    (
        "Posted: Mar. 3, 2026, 6:10 p.m. · By Ann Lee and Bo Quill",
        ["Posted: Mar. 3, 2026, 6:10 p.m. · ", "By Ann Lee and Bo Quill"],
    ),
    (
        "Ann Lee and Bo Quill in Old Quay MARCH 3 2026 07:15",
        ["Ann Lee and Bo Quill in Old Quay ", "MARCH 3 2026 07:15"],
    ),
    (
        "(나루=들녘통신) 김소라 기자 = 2026년 3월 2일 15:20",
        ["(나루=들녘통신) 김소라 기자 = ", "2026년 3월 2일 15:20"],
    ),
    (
        "들녘방송 뉴스8 김소라 기자 2026-03-02 21:08",
        ["들녘방송 뉴스8 김소라 기자 ", "2026-03-02 21:08"],
    ),
    (
        "참말노트 2026년 3월 2일 김소라 논설위원",
        ["참말노트 ", "2026년 3월 2일 ", "김소라 논설위원"],
    ),
    ("하늘전선 보도자료 2026-03-02", ["하늘전선 보도자료 ", "2026-03-02"]),
    (
        "Old Quay Ledger, March 3, 2026, by Ann Lee",
        ["Old Quay Ledger, ", "March 3, 2026, ", "by Ann Lee"],
    ),
    (
        "The Tide Review, Tuesday 3 March 2026, Ann Lee",
        ["The Tide Review, ", "Tuesday 3 March 2026, ", "Ann Lee"],
    ),
    ("나루일보 논설위원 김소라 | 2026-03-02", ["나루일보 논설위원 김소라 | ", "2026-03-02"]),
    ("TDP wire 3 Mar 2026 10:55 BST", ["TDP wire ", "3 Mar 2026 10:55 BST"]),
    ("OLD QUAY, Mar 3, 2026 (Tidepress)", ["OLD QUAY, ", "Mar 3, 2026 ", "(Tidepress)"]),
    (
        "By [Ann Lee](/by/ann) | [3rd March 2026](/day), 6:10am",
        ["By [Ann Lee](/by/ann) | ", "[3rd March 2026](/day), 6:10am"],
    ),
]
OTHERS = (
    "김소라 기자는 2026년 3월 2일 10시 시청에 들렀다.",
    "위원회는 2026-03-02 10:00 입력 자료를 냈다",
    "나루일보, 새벽배송 창고를 열다 2026-03-02 09:00",
    "솜이불 2026-03-02 09:00",
    "2026년 3월 2일 새벽시",
    "By Harlow Street on 3 March 2026 the queue had gone",
    "Marla Dean in Old Quay, 3 March 2026",
    "Old Quay, 3 March 2026",
    "Old Quay Town Hall, 3 March 2026, doors at seven",
    "들녘 김소라 2026년 3월 2일",
    "Published by Ann Lee on 3 March 2026 in Rivermouth",
    "최종수정 2026.03.02 11:20",
)


@pytest.mark.parametrize(("line", "pieces"), LINES, ids=[line for line, _ in LINES])
def test_a_line_of_times_and_names_is_cut_where_it_turns(line: str, pieces: list[str]) -> None:
    edges = [0, *credit_cuts(line), len(line)]
    assert [line[a:b] for a, b in pairwise(edges)] == pieces


@pytest.mark.parametrize("line", OTHERS)
def test_a_line_with_a_word_more_is_left_whole(line: str) -> None:
    assert credit_cuts(line) == []


@pytest.mark.parametrize("line", [line for line, _ in LINES])
def test_under_the_title_such_a_line_dates_the_page(line: str) -> None:
    page = KOREAN if any("가" <= char <= "힣" for char in line) else ENGLISH
    title, text = (page[1], page[4:9]) if page is KOREAN else (page[1], page[4:11])
    article = cleaned([title, "", line, "", *text])
    kinds = {segment.kind for segment in article.segments if segment.line == 3}
    assert kinds == {"date", "byline"}
    assert (article.published or "").startswith("2026-03-0")


def test_times_alone_are_a_date_whichever_side_their_words_stand() -> None:
    line = "2026-03-02 12:30 수정 · 2026-03-02 10:00 입력"
    assert only_times(line)
    article = cleaned([KOREAN[1], "", line, "", *KOREAN[4:9]])
    assert kind_of(article, line) == "date"
    assert (article.published, article.updated) == ("2026-03-02T10:00", "2026-03-02T12:30")


def test_the_outlet_before_a_reporter_is_not_his_name() -> None:
    article = cleaned([KOREAN[1], "", "나루일보 김소라 기자 | 2026.03.02 10:00", *KOREAN[4:9]])
    assert article.reporter == "김소라"


@pytest.mark.parametrize(
    ("line", "source", "reporter"),
    [
        ("(나루=들녘통신) 김소라 기자 = 2026년 3월 2일 15:20", "들녘통신", "김소라"),
        ("들녘채널 김소라 기자 2026-03-02 21:08", None, "김소라"),
        ("들녘일보 나루=김소라 기자 2026-03-02 21:08", "들녘일보", "김소라"),
        ("들녘일보 김소라 경제부 기자 2026-03-02 21:08", "들녘일보", "김소라"),
        ("들녘일보 논설위원 김소라 | 2026-03-02", "들녘일보", "김소라"),
        ("The Old Quay Ledger | 3 March 2026 | By Ann Lee", "The Old Quay Ledger", "Ann Lee"),
        ("들녘검증 · 2026-03-02 · 김소라", "들녘검증", "김소라"),
        ("Old Quay Ledger, March 3, 2026, Ann Lee", "Old Quay Ledger", "Ann Lee"),
        ("La Voz Nueva, English edition, 3 March 2026, by Ann Lee", "La Voz Nueva", "Ann Lee"),
    ],
)
def test_whose_text_it_is(line: str, source: str | None, reporter: str) -> None:
    page = KOREAN if any("가" <= char <= "힣" for char in line) else ENGLISH
    title, text = (page[1], page[4:9]) if page is KOREAN else (page[1], page[4:11])
    article = cleaned([title, "", line, "", *text])
    assert (article.source, article.reporter) == (source, reporter)


def test_a_reporters_post_is_not_a_second_reporter() -> None:
    line = "Updated: 3 March 2026 · By Ann Lee, Political Editor"
    assert cleaned([ENGLISH[1], "", line, "", *ENGLISH[4:11]]).reporter == "Ann Lee"


@pytest.mark.parametrize("piece", ["2026.03.02 ", "김소라 ", "입력 ", "By Ann ", "| ", "Ann Lee, "])
def test_no_line_takes_long(piece: str) -> None:
    start = perf_counter()
    for _ in range(20):
        credit_cuts(("20 " + piece * 140)[:140])
    assert perf_counter() - start < 1.0


@pytest.mark.parametrize("rest", ["", " 댓글 0", " 댓글 12 조회 1,033"])
def test_a_name_before_a_time_that_says_what_happened_then(rest: str) -> None:
    line = f"김소라 승인 2026.03.02 09:10{rest}"
    article = cleaned(["UPDATED. 2026-04-01 18:12 (수)", *KOREAN[:2], line, *KOREAN[4:]])
    assert (article.published, article.reporter) == ("2026-03-02T09:10", "김소라")
    assert kind_of(article, "김소라") == "byline"
    assert not rest or kind_of(article, "댓글").startswith("boilerplate")


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("October 14, 2026 09:00 AM Eastern Daylight Time", "2026-10-14T09:00-04:00"),
        ("Jan 5, 2026 4:30 PM Pacific Time", "2026-01-05T16:30-08:00"),
        ("March 2, 2026 10:00 Central Standard Time", "2026-03-02T10:00-06:00"),
    ],
)
def test_zones_in_full(line: str, published: str) -> None:
    article = cleaned([ENGLISH[1], line, *ENGLISH[4:]])
    assert article.published == published
    assert kind_of(article, line) == "date"


def test_a_label_before_who_wrote() -> None:
    line = "Author: Nora Fenwick, KRVM Staff"
    article = cleaned([ENGLISH[1], "A deck about the bridge", line, *ENGLISH[4:]])
    assert article.reporter == "Nora Fenwick"
    assert kind_of(article, line) == "byline"
