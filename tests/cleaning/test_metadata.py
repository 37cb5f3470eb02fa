"""What a page says of itself."""

from __future__ import annotations

import pytest

from reader.cleaning import clean
from reader.cleaning.metadata.domains import OUTLETS
from reader.cleaning.metadata.stamps import read_stamps
from reader.model import PageMetadata, RawPage
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

STAMPS = [
    ("입력 2025.01.28 14:46", "2025-01-28T14:46", None),
    ("입력 2025-01-28 14:46 수정 2025-01-28 15:00", "2025-01-28T14:46", "2025-01-28T15:00"),
    ("기사입력 2025.01.28. 오후 5:31", "2025-01-28T17:31", None),
    ("최종수정 2025/01/28 09:05", None, "2025-01-28T09:05"),
    ("승인 2025년 1월 28일 오전 12시 5분", "2025-01-28T00:05", None),
    ("2025년 1월 28일", "2025-01-28", None),
    ("25.01.28", "2025-01-28", None),
    ("25.01.28 14:46l최종 업데이트 25.01.29 09:02l", "2025-01-28T14:46", "2025-01-29T09:02"),
    ("송고 2025-01-28 14:46 KST", "2025-01-28T14:46+09:00", None),
    ("January 28, 2025 at 2:46 p.m. EST", "2025-01-28T14:46-05:00", None),
    ("Updated July 3, 2025 9:05 a.m. ET", None, "2025-07-03T09:05-04:00"),
    ("Published Jan. 28, 2025 | Updated Jan. 29, 2025", "2025-01-28", "2025-01-29"),
    ("Tue 28 Jan 2025 14.46 GMT", "2025-01-28T14:46+00:00", None),
    ("16:44, 3 FEB 2025 Updated 17:20, 3 FEB 2025", "2025-02-03T16:44", "2025-02-03T17:20"),
    ("October 15, 2025 9:12 AM GMT+1", "2025-10-15T09:12+01:00", None),
    ("2025-01-28 14:46 입력", "2025-01-28T14:46", None),
    ("2025-01-28 15:00 수정", None, "2025-01-28T15:00"),
    ("2025-01-28 15:00 수정 | 2025-01-28 14:46 입력", "2025-01-28T14:46", "2025-01-28T15:00"),
    ("2025.01.28 14:46 등록 · 2025.01.29 고침", "2025-01-28T14:46", "2025-01-29"),
    ("방송 : 2025년 1월 28일(화) 밤 9시", "2025-01-28T21:00", None),
    ("2025.13.45", None, None),
    ("어제", None, None),
]


@pytest.mark.parametrize(("text", "published", "updated"), STAMPS, ids=[s[0] for s in STAMPS])
def test_stamps_become_iso_8601(text: str, published: str | None, updated: str | None) -> None:
    found = read_stamps(text)
    assert (found.published, found.updated) == (published, updated)


def test_a_korean_page_tells_its_own() -> None:
    article = cleaned(KOREAN)
    assert article.title == "강바람시, 40년 된 다리 내달부터 막는다"
    assert article.source == "강바람신문"
    assert article.published == "2024-05-02T09:10"
    assert article.reporter == "나루터"
    assert article.language == "ko"


def test_an_english_page_tells_its_own() -> None:
    article = cleaned(ENGLISH)
    assert article.title == "Old swing bridge will close for 18 months"
    assert article.source == "Rivermouth Post"
    assert article.published == "2024-05-02T09:10-04:00"
    assert article.reporter == "Nora Fenwick"
    assert article.language == "en"


def test_what_the_container_states_comes_first() -> None:
    head = PageMetadata(
        "다른 제목", "다른신문", "한별", "2024-01-01", "2024-01-02", "ko", "https://a.example/1"
    )
    article = clean(RawPage("a.html", tuple(KOREAN), "html", metadata=head))
    assert (article.source, article.reporter) == ("다른신문", "한별")
    assert (article.published, article.updated) == ("2024-01-01", "2024-01-02")
    assert article.url == "https://a.example/1"


@pytest.mark.parametrize(
    ("line", "source"),
    [
        (
            "(서울=강바람통신) 나루터 기자 = 시는 나루다리를 다음 달부터 막는다고 밝혔다.",
            "강바람통신",
        ),
        (
            "[뉴욕=강바람경제 나루터 특파원] 시는 나루다리를 다음 달부터 막는다고 밝혔다.",
            "강바람경제",
        ),
        ("RIVERMOUTH, May 2 (Tidewire) - The city will close the bridge in June.", "Tidewire"),
        ("RIVERMOUTH (Wire) - The city will close the swing bridge in June, it said.", "Wire"),
    ],
)
def test_a_dateline_names_the_source(line: str, source: str) -> None:
    assert cleaned([line, "", KOREAN[6]]).source == source


@pytest.mark.parametrize(
    ("notice", "source"),
    [
        ("<ⓒ경제를 보는 눈, 강바람경제(www.river.example) 무단전재 배포금지>", "강바람경제"),
        ("Copyright ⓒ 강바람. All rights reserved. 무단 전재 금지", "강바람"),
        ("저작권자 © 강바람신문 무단전재 및 재배포 금지", "강바람신문"),
        ("© 2024 River Post Ltd or its affiliated companies. All rights reserved.", "River Post"),
    ],
)
def test_a_copyright_line_names_the_source(notice: str, source: str) -> None:
    assert cleaned([*KOREAN[:11], notice]).source == source


@pytest.mark.parametrize(
    ("lines", "source"),
    [
        (["출처: 강바람신문 https://river.example/v/1"], "강바람신문"),
        (["<ⓒ 강바람신문 & river.example 무단전재 및 재배포 금지>"], "강바람신문"),
        (["Copyright Ⓒ 강바람. All rights reserved. 무단 전재 금지"], "강바람"),
    ],
)
def test_a_page_passed_on_names_where_it_is_from(lines: list[str], source: str) -> None:
    assert cleaned([*KOREAN[:4], *lines, "", *KOREAN[4:9]]).source == source


def test_a_masthead_tells_more_than_the_wire_that_a_text_is_from() -> None:
    text = ["RIVERMOUTH (Tidewire) - " + ENGLISH[4], *ENGLISH[5:9]]
    page = ["Rivermouth Courier", "", ENGLISH[1], "", *text]
    assert cleaned(page).source == "Rivermouth Courier"
    assert cleaned(page[2:]).source == "Tidewire"


def test_a_page_that_tells_its_last_change_alone_is_of_that_day() -> None:
    page = [ENGLISH[1], "", "Updated 3:45 p.m., June 9, 2026", "", *ENGLISH[4:9]]
    assert cleaned(page).published == cleaned(page).updated == "2026-06-09T15:45"


@pytest.mark.parametrize("masthead", ["The Riverpost", "Riverpost", "The River Post"])
def test_the_masthead_names_the_domain(masthead: str) -> None:
    page = [masthead, *ENGLISH[1:3], "nora@riverpost.example", *ENGLISH[3:8]]
    assert cleaned(page).source == masthead
    assert cleaned(["Elsewhere", *page[1:]]).source == "riverpost.example"


@pytest.mark.parametrize(
    ("byline", "reporter"),
    [
        ("나루터·하늘봄 기자", "나루터·하늘봄"),
        ("By Nora Fenwick and Ravi Menon | The River Post", "Nora Fenwick and Ravi Menon"),
        ("By [Nora Fenwick](https://river.example/nora)", "Nora Fenwick"),
    ],
)
def test_all_who_wrote_a_page_are_named(byline: str, reporter: str) -> None:
    page = KOREAN if byline[0] == "나" else ENGLISH
    title = page[1]
    assert cleaned([title, byline, "", *page[4:9]]).reporter == reporter


def test_a_page_without_a_title_goes_by_its_first_sentence() -> None:
    wire = [
        "RIVERMOUTH, May 2 (Tidewire) - The swing bridge at Rivermouth",
        "will close on June 3 for 18 months after divers saw cracks",
        "in two of its piers, the city said.",
    ]
    article = cleaned([*wire, "", *ENGLISH[4:9]])
    assert article.title == " ".join(wire)
    assert article.source == "Tidewire"


def test_a_stated_author_is_a_name() -> None:
    page = RawPage("a.html", tuple(ENGLISH), metadata=PageMetadata(author="By Ruth Okello"))
    assert clean(page).reporter == "Ruth Okello"


def test_domains_of_the_table_are_domains() -> None:
    assert len({row.domain for row in OUTLETS}) == len(OUTLETS)
    for row in OUTLETS:
        assert "." in row.domain
        assert row.name.strip() == row.name


@pytest.mark.parametrize(
    ("day", "published"),
    [
        ("2025-03-15 바다경제", "2025-03-15"),
        ("2025-03-15 10:00 새아침", "2025-03-15T10:00"),
        ("*2025년 3월 15일, 항구저널*", "2025-03-15"),
    ],
)
@pytest.mark.parametrize("above", [False, True])
def test_a_day_with_one_word_more_is_no_title(day: str, published: str, above: bool) -> None:
    title = "북항 물동량 크게 늘어"
    head = (day, title) if above else (title, day)
    first = "북항의 올해 1분기 물동량이 지난해보다 12% 늘었다고 항만공사가 15일 밝혔다."
    article = cleaned([*head, "", first, "", "자동차는 2만 대로 물동량이 줄었다."])
    assert (article.title, article.published) == (title, published)


HOLDERS = [
    ("사진 등의 이미지는 저작권자가 따로 있어 사용하실 수 없습니다.", None),
    ("Copyrights 강바람신문 & river.example 무단전재 및 재배포 금지", "강바람신문"),
    ("저작권자인 강바람신문의 허락 없이 옮길 수 없습니다.", "강바람신문"),
    ("© Crown copyright", None),
    ("[ⓒ 강바람신문, 베껴 쓰지 마세요]", "강바람신문"),
    ("*[저작권자 ⓒ 강바람신문, 옮겨 실을 때는 허락을 받아야 합니다]*", "강바람신문"),
    ("ⓒ강바람신문 모든 권리 보유", "강바람신문"),
    ("ⓒ RBN 강바람방송 본 콘텐츠를 무단으로 옮길 수 없습니다", "RBN 강바람방송"),
    ("<강바람신문ⓒ 무단 전재 금지>", "강바람신문"),
    ("강바람신문 © 2026 | 무단 복제 금지", "강바람신문"),
    ("© 2026 River Post & Company. All rights reserved.", "River Post & Company"),
    ("Copyright 2026. Reprint with credit.", None),
]


@pytest.mark.parametrize(("line", "source"), HOLDERS, ids=[line for line, _ in HOLDERS])
def test_a_claim_of_rights_names_its_holder_or_nobody(line: str, source: str | None) -> None:
    page = [x for x in KOREAN if "저작권자" not in x and "@" not in x]
    assert cleaned([*page[:-3], line]).source == source


def test_an_outlet_under_the_title_says_more_than_who_owns_it() -> None:
    page = [*ENGLISH[:3], "Rivermouth County Tribune", *ENGLISH[3:-1], "© 2024 Halgren Media"]
    assert cleaned(page).source == "Rivermouth County Tribune"


def test_a_lone_name_under_the_title_is_who_reports() -> None:
    page = ["Nora Fenwick" if line.startswith("By ") else line for line in ENGLISH]
    assert cleaned(page).reporter == "Nora Fenwick"
    page = ["Situation Report" if line.startswith("By ") else line for line in ENGLISH]
    assert cleaned(page).reporter is None


def test_who_filmed_is_not_who_reports() -> None:
    page = [line for line in KOREAN if "나루터" not in line or "@" in line]
    assert cleaned([*page[:-4], "촬영기자:민서후/영상편집:하다올", *page[-4:]]).reporter == "나루터"


WINDOWS = [
    ("강바람시, 40년 된 다리 내달부터 막는다 > 사회 | 강바람신문", True),
    ("강바람시, 40년 된 다리 내달부터 막는다 - 강바람신문", True),
    ("강바람시, 40년 된 다리 내달부터 막는다 - 사라진 뱃길", False),
]


@pytest.mark.parametrize(("line", "cut"), WINDOWS, ids=[line for line, _ in WINDOWS])
def test_a_windows_title_ends_before_the_way_to_the_page(line: str, cut: bool) -> None:
    title = "강바람시, 40년 된 다리 내달부터 막는다"
    page = [line, "", "강바람신문", "사회", "문화", "", *KOREAN[4:]]
    assert cleaned(page).title == (title if cut else line)


def test_a_programme_and_its_day_are_no_title_and_how_often_it_was_read_is_none_of_it() -> None:
    title = "강바람시, 40년 된 다리 내달부터 막는다"
    head = ["저녁뉴스 강바람 2026년 5월 19일 화요일", f"{title} 조회수 : 1,844"]
    article = cleaned([*head, "강하늘 기자 2026/05/19 [20:11]", "", *KOREAN[4:]])
    assert article.title == title
    assert article.published == "2026-05-19T20:11"


def test_a_reporters_post_is_no_part_of_the_name() -> None:
    page = [ENGLISH[1], "", "By Ann Leeward Senior Reporter", "", *ENGLISH[4:9]]
    assert cleaned(page).reporter == "Ann Leeward"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("2시간 전 · 2025.11.03 08:12 등록", "2025-11-03T08:12"),
        ("2025.05.17 (토) 21:04 최종", "2025-05-17T21:04"),
        ("Jan 21, 2026 Updated 4 hrs ago", "2026-01-21"),
        ("Thursday 19 November 2026 · Issue 412", "2026-11-19"),
        ("09-May-2026", "2026-05-09"),
        ("July 21, 2026 16:05 ET | Source: Tollgate Bancorp, Inc.", "2026-07-21T16:05-04:00"),
    ],
)
def test_days_beside_other_words(line: str, published: str) -> None:
    page = KOREAN if any("가" <= char <= "힣" for char in line) else ENGLISH
    assert cleaned([page[1], line, "", *page[4:9]]).published == published


def test_a_page_calls_its_outlet_otherwise_than_its_claim_of_rights() -> None:
    text = KOREAN[4:9]
    for claim in ("ⓒ 강바람신문사 무단전재 금지", "© GANGBARAM. All rights reserved."):
        page = ["강바람신문", *KOREAN[:4], *text, "나루터 기자", "강바람신문 소개", claim]
        assert cleaned(page).source == "강바람신문"
    room = ["종목뉴스", *KOREAN[:4], *text, "© GANGBARAM. All rights reserved."]
    assert cleaned(room).source == "GANGBARAM"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("© 2026 River Weekly, a nonprofit newsroom", "River Weekly"),
        ("© 2026 River Weekly and contributors", "River Weekly"),
    ],
)
def test_what_an_outlet_is_is_no_part_of_its_name(claim: str, source: str) -> None:
    assert cleaned([*ENGLISH[1:9], claim]).source == source


def test_a_title_that_was_broken_at_a_width() -> None:
    title = ["The old swing bridge will close for months; cause under", "investigation"]
    article = cleaned([*title, "May 2, 2024", "", *ENGLISH[4:9]])
    assert article.title == " ".join(title)


def test_one_word_over_who_wrote_and_when_is_whose_text_it_is() -> None:
    article = cleaned([KOREAN[1], "", "교육내일", "나루터 기자", "2026-06-08 14:20", *KOREAN[4:9]])
    assert (article.source, article.reporter) == ("교육내일", "나루터")
    assert kind_of(article, "교육내일") == "byline"


def test_brackets_of_the_text_name_no_outlet_beside_one_that_is_named() -> None:
    said = "[대괄호] 안의 글도 본문이라고 위원회는 밝혔다. 위원회는 3월에 다시 모인다."
    article = cleaned([KOREAN[1], "", "나루일보 나루터 기자", "", said, *KOREAN[4:9]])
    assert article.source == "나루일보"


@pytest.mark.parametrize(
    ("head", "claim", "source"),
    [
        ("NewsRelay", "© 2026 NewsRelay USA Inc. All Rights Reserved.", "NewsRelay"),
        ("Plainview Inquiries", "© 2026 Plain View Inquiries Inc.", "Plainview Inquiries"),
        ("RIVERMOUTH SLATE", "© 2026 Rivermouth Slate", "Rivermouth Slate"),
        ("Sections", "© 2026 Lantern News & Media Limited or its affiliates.", "Lantern"),
    ],
)
def test_the_head_of_a_page_spells_the_name_that_its_firm_claims_by(
    head: str, claim: str, source: str
) -> None:
    assert cleaned([head, *ENGLISH[:-2], claim]).source == source


@pytest.mark.parametrize("name", ["써봄", "써봄 로고"])
def test_a_logo_that_leads_to_the_first_page_names_the_outlet(name: str) -> None:
    logo = f"[![{name}](https://img.sseobom.example/l.png)](https://sseobom.example/)"
    assert cleaned([logo, *KOREAN[1:9], "naru@sseobom.example"]).source == "써봄"


def test_where_a_text_is_taken_from_may_stand_in_brackets() -> None:
    assert cleaned([*KOREAN[:9], "<자료출처=물길나라 www.gil.example>"]).source == "물길나라"


def test_days_under_the_title_parted_by_a_letter_for_a_bar() -> None:
    day = "25.01.28 14:46l최종 업데이트 25.01.29 09:02l"
    assert cleaned([KOREAN[1], day, *KOREAN[4:]]).published == "2025-01-28T14:46"
