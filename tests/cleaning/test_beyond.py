"""Text of the article behind tables and lists, and lines that hardly read like any text."""

from __future__ import annotations

import pytest

from tests.cleaning.pages import KOREAN, cleaned, kind_of

HEAD, TEXT, FOOT = KOREAN[:4], KOREAN[4:10], KOREAN[12:]
TABLE = [
    "다리 셋의 하루 차량",
    "나루다리 1만 2,400대",
    "갈대다리 8,100대",
    "모래다리 4,300대",
    "샛강다리 2,700대",
    "돌다리 900대",
]
AFTER = "시는 차량이 옆 다리로 몰릴 것으로 보고 신호 시간을 늘리기로 했다."


def test_what_the_article_says_after_a_table_is_its_own() -> None:
    article = cleaned([*HEAD, *TEXT, *TABLE, AFTER, *FOOT])
    assert [kind_of(article, line) for line in (*TABLE[1:], AFTER)] == ["body"] * len(TABLE)


@pytest.mark.parametrize(
    "line",
    ["강바람신문 앱에서 우리 동네 교통을 확인하세요.", "지금 구독하시면 한 달이 무료입니다."],
)
def test_what_the_outlet_says_after_figures_is_not(line: str) -> None:
    article = cleaned([*HEAD, *TEXT, *TABLE, line, *FOOT])
    assert kind_of(article, line).startswith("boilerplate")


def test_one_more_section_behind_the_bullet_of_the_articles_headings() -> None:
    sections = [
        *("■ 동쪽 나루", TEXT[0], "■ 서쪽 나루", TEXT[2], "■ 가운데 나루", TEXT[4]),
        *("■ 일손을 찾습니다", "△ 뗏목 젓는 사람 둘", "△ 등 다는 사람 하나"),
    ]
    article = cleaned([*HEAD, *sections, *FOOT])
    found = [kind_of(article, line) for line in sections[6:]]
    assert not any(kind.startswith("boilerplate") for kind in found)


def test_the_enclosures_of_a_release() -> None:
    lines = ["붙임  1. 나루다리 우회로 지도 1부.", "2. 공사 일정표 1부.  끝."]
    article = cleaned([*HEAD, *TEXT, *lines, *FOOT])
    assert [kind_of(article, line) for line in lines] == ["body", "body"]


def test_a_short_credit_under_the_title_is_no_title() -> None:
    article = cleaned(["강바람신문", "나루다리, 마흔 해를 건너다", "기록 나루터", *TEXT])
    assert kind_of(article, "마흔 해를") == "title"
    lines = ["나루다리, 마흔 해를 건너온 사람들", "모음 나루터", "2024.05.02 09:10", *TEXT]
    article = cleaned(["강바람신문", *lines])
    assert kind_of(article, "건너온 사람들") == "title"
    assert kind_of(article, "모음 나루터") == "byline"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("나루다리 나루다리공사 나루다리통제", "boilerplate/tags"),
        ("나루다리_우회로.pdf (1.2 MB)", "boilerplate/related"),
        ('<iframe src="https://river.example/embed/7"></iframe>', "boilerplate/share"),
    ],
)
def test_lines_that_no_word_gives_away(line: str, kind: str) -> None:
    assert kind_of(cleaned([*HEAD, *TEXT, line, *FOOT]), line) == kind


def test_an_update_of_the_news_is_no_note_on_the_text() -> None:
    told = "Update, May 3: The bridge reopened to buses this morning, the city said."
    noted = "Update, May 3: This article now gives the length of the bridge."
    text = [
        "Old swing bridge will close for 18 months",
        "By Nora Fenwick",
        "The swing bridge at Rivermouth will close on June 3 for 18 months, the city said.",
        told,
        "Shop owners near the bridge said the closure would cost them customers.",
        noted,
    ]
    article = cleaned(text)
    assert kind_of(article, told) == "body"
    assert kind_of(article, noted) == "boilerplate/other"


@pytest.mark.parametrize(
    ("heading", "items"),
    [
        ("근거 자료", ["나루다리 안전 진단 보고서 (2024)", "강바람시 도로과 전화 인터뷰"]),
        ("도움받은 자료", ["강바람시의 다리 40년, 시청 서고", "나루다리 설계도"]),
    ],
)
def test_what_an_article_rests_on_is_its_own(heading: str, items: list[str]) -> None:
    article = cleaned([*HEAD, *TEXT, heading, *items, *FOOT])
    assert [kind_of(article, item) for item in items] == ["body", "body"]


def test_terms_under_one_more_heading_of_the_article() -> None:
    parts = ["언제 막나", TEXT[0], "왜 막나", TEXT[2], "얼마가 드나", TEXT[4]]
    terms = ["작은 글씨", "공사 기간: 18개월", "공사비: 212억원", "우회로: 갈대다리와 모래다리"]
    article = cleaned([*HEAD, *parts, *terms, *FOOT])
    assert [kind_of(article, item) for item in terms[1:]] == ["body"] * 3
    headlines = [
        "놓치면 아까운 글",
        "비둘기 떼 쫓던 매, 둥지 틀다",
        "빵값 또 오른다",
        "시장 선거 셋 나서",
    ]
    article = cleaned([*HEAD, *parts, *headlines, *FOOT])
    assert all(kind_of(article, item).startswith("boilerplate") for item in headlines[1:])
