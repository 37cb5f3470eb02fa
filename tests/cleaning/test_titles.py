"""What a page is called, and who publishes it on what day, where its head is bare."""

from __future__ import annotations

import pytest

from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

_KOREAN = KOREAN[4:9]
_ENGLISH = ENGLISH[4:9]
_TITLE = "나루다리 새달부터 막는다"


@pytest.mark.parametrize(
    ("line", "source", "published"),
    [
        ("해솔신문 2024.5.2", "해솔신문", "2024-05-02"),
        ("해솔신문 2024-05-02", "해솔신문", "2024-05-02"),
    ],
)
def test_a_short_line_of_outlet_and_day(line: str, source: str, published: str) -> None:
    article = cleaned([_TITLE, line, *_KOREAN])
    assert (article.source, article.published) == (source, published)
    assert [x.text for x in article.sentences if source in x.text] == []


@pytest.mark.parametrize("credit", [(), ("2024.05.02 09:10",), ("해솔신문 2024.5.2",)])
def test_a_few_words_first_of_all_are_the_title(credit: tuple[str, ...]) -> None:
    article = cleaned(["봄의 끝 자락", *credit, "", *_KOREAN])
    assert article.title == "봄의 끝 자락"
    assert kind_of(article, "봄의 끝 자락") == "title"


def test_a_few_words_over_a_title_are_none() -> None:
    article = cleaned(["봄의 끝 자락", _TITLE, "2024.05.02 09:10", *_KOREAN])
    assert article.title == _TITLE


@pytest.mark.parametrize(
    "before", ["제목: ", "기사 제목 : ", "Title: ", "# 제목: ", "해솔경제 :: ", "해솔신문::"]
)
def test_what_stands_before_a_title_is_no_part_of_it(before: str) -> None:
    article = cleaned([before + _TITLE, "2024.05.02 09:10", "", *_KOREAN])
    assert article.title == _TITLE
    assert article.sentences[0].text == _TITLE
    assert kind_of(article, before).startswith("boilerplate")
    assert article.source == (before.strip(" :") if before.startswith("해솔") else None)


@pytest.mark.parametrize(
    "title", ["제목 없는 다리: 나루다리 막는다", "Titles: none for the bridge"]
)
def test_words_like_a_label_belong_to_their_title(title: str) -> None:
    korean = title.startswith("제")
    assert cleaned([title, "", *(_KOREAN if korean else _ENGLISH)]).title == title


@pytest.mark.parametrize("credit", [(), ("May 2, 2024",)])
def test_an_outlets_name_in_capitals_is_no_title(credit: tuple[str, ...]) -> None:
    article = cleaned(["RIVERWIRE", *credit, "", *_ENGLISH])
    assert article.title == _ENGLISH[0]
    assert article.source == "RIVERWIRE"
    assert "RIVERWIRE" not in [sentence.text for sentence in article.sentences]


def test_a_script_without_a_title_goes_by_what_is_said() -> None:
    said = "나루다리가 새달 3일부터 막힙니다. 시장 상인들은 걱정이 큽니다."
    article = cleaned(["[앵커]", said, "", "[기자]", *_KOREAN])
    assert article.title == "나루다리가 새달 3일부터 막힙니다."
    told = cleaned([f"[앵커멘트] {said}", "", f"[기자멘트] {_KOREAN[0]}", *_KOREAN[1:]])
    assert told.source is None


@pytest.mark.parametrize("marks", ["[{}]", "<{}>", "◀ {} ▶", "〈{}〉"])
def test_what_an_anchor_says_over_the_reporters_name_is_text(marks: str) -> None:
    said = ["나루다리가 새달 3일부터 막힙니다.", "시장 상인들은 걱정이 큽니다."]
    script = [marks.format("앵커"), *said, "강누리 기자입니다.", marks.format("기자"), *_KOREAN]
    crew = "촬영기자:한솔/영상편집:두나/그래픽:새봄"
    room = ["■ 제보하기", "▷ 전화 : 000-0000", "▷ 이메일 : talk@naru.example"]
    article = cleaned(["나루다리 막힌다", "", *script, crew, *room])
    assert [kind_of(article, line) for line in said] == ["body", "body"]
    assert kind_of(article, crew) == "byline"
    assert kind_of(article, script[0]) == "subhead"


def test_a_word_in_capitals_that_the_text_is_about_is_its_title() -> None:
    article = cleaned(["RIVERMOUTH", "", *_ENGLISH])
    assert kind_of(article, "RIVERMOUTH") == "title"


def test_a_title_again_without_the_outlets_name_is_a_copy() -> None:
    title = "Old swing bridge will close for 18 months"
    article = cleaned([f"{title} - Rivermouth Post", "Advertisement", title, *ENGLISH[2:]])
    assert article.segments[2].kind == "duplicate"
    deck = f"{title} - but not for the ferry"
    assert kind_of(cleaned([title, deck, *ENGLISH[2:]]), deck) == "deck"


def test_a_headline_that_quotes_the_words_of_buttons_is_the_title() -> None:
    title = "“다리 막고 알림 끄고 구독 취소” 나루다리 공사 앱에 쏟아진 항의"
    lines = ["뉴스", "스포츠", "날씨", "제보", title, *KOREAN[2:]]
    assert kind_of(cleaned(lines), title) == "title"


def test_the_number_of_an_issue_over_a_title_is_no_credit_of_a_line_above() -> None:
    rooms = "전체기사 농정 축산 원예특작 수산 유통 다리 피플"
    article = cleaned(["강바람신문", rooms, "제3811호", _TITLE, "나루터 기자", *_KOREAN])
    assert article.title == _TITLE


def test_a_short_title_in_the_words_of_the_text_over_a_deck() -> None:
    deck = "40년 된 나루다리를 안전 진단 뒤 다음 달 3일부터 막는다"
    page = [
        "강바람신문",
        "정치",
        "르포",
        "나루다리를 끝내 막는 시",
        deck,
        "나루터 기자",
        "2024.05.02",
    ]
    assert cleaned([*page, *_KOREAN]).title == "나루다리를 끝내 막는 시"


def test_a_papers_name_and_motto_below_its_rooms_are_no_title() -> None:
    name, motto = "The Rivermouth Bridge Observer", "Serving Rivermouth and the bridge since 1887"
    title = "Old swing bridge will close for 18 months"
    head = ["Page saved 2 May 2024", "3 copies", "Home | News | Towns | Letters"]
    page = [*head, name, motto, title, "Posted on Thursday, May 2, 2024", *_ENGLISH]
    assert cleaned(page).title == title


def test_a_headline_full_of_figures_over_a_bare_flash_is_its_title() -> None:
    page = [
        "들녘 지하철 8월부터 1천550원…150원 인상",
        "(들녘=나루통신) 김소라 기자 = 들녘 도시철도 기본요금이 8월 1일부터 1천550원으로 오른다.",
        "들녘시는 10일 기본요금을 1천400원에서 150원 올리기로 했다고 밝혔다.",
        "청소년 요금은 800원으로 그대로 둔다.",
        "2026-06-10 11:02",
    ]
    assert kind_of(cleaned(page), page[0]) == "title"


def test_what_would_colour_a_terminal_is_in_no_title_and_in_no_sentence() -> None:
    page = [
        "\x1b[31m속보\x1b[0m 나루교 통제 이틀째",
        "",
        "시는 나루교를 \x1b[1m통제\x1b[0m했다고 밝혔다.",
    ]
    article = cleaned([*page, "경찰은 다리 앞에 경찰관 12명을 배치했다고 설명했다."])
    assert article.title == "속보 나루교 통제 이틀째"
    assert article.sentences[1].text == "시는 나루교를 통제했다고 밝혔다."
