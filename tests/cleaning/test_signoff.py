"""The last lines of an article, its parts and its boards: what stands at its edges."""

from __future__ import annotations

from reader.cleaning.lines.units import Unit, make_unit
from reader.cleaning.zoning.signoff import points_elsewhere
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of, kinds


def _at(page: list[str], place: int, lines: list[str]) -> list[str]:
    article = cleaned([*page[:place], *lines, *page[place:]])
    found = kinds(article)
    places = [article.segments[i].line - 1 for i in range(len(found))]
    return [found[places.index(place + i)] for i in range(len(lines))]


NAMES = [
    "◇ 새 다리 이름 후보",
    "노을다리",
    "물길다리",
    "◇ 심사한 이",
    "위원장 배한솔",
    "위원 구나래",
]


def test_lists_over_the_reporters_mail_are_the_articles() -> None:
    found = _at(KOREAN, 11, NAMES)
    assert not [kind for kind in found if kind.startswith("boilerplate")]


def test_values_over_a_claim_of_rights_are_the_articles() -> None:
    page = [line for line in KOREAN if "@" not in line]
    lines = [
        "고친 내용",
        "틀린 곳: 무단 통행",
        "맞는 곳: 허가 통행",
        "독자와 상인들께 사과드립니다.",
    ]
    assert not [kind for kind in _at(page, 11, lines) if kind.startswith("boilerplate")]


def test_others_texts_over_the_reporters_mail_stay_furniture() -> None:
    lines = ["1", "매가 둥지를 틀었다", "2", "빵값이 또 올랐다", "3", "비둘기는 어디로"]
    assert all(kind.startswith("boilerplate") for kind in _at(KOREAN, 11, lines))


def test_headlines_are_told_from_lists_by_how_they_are_made() -> None:
    def units(*lines: str) -> list[Unit]:
        return [make_unit(1, line, 0, len(line)) for line in lines]

    assert points_elsewhere(units("“매가 왔다” 시청 소동", "빵값 또 오른다… 담합 조사"))
    assert points_elsewhere(units("▶ 갈래길 지도", "▶ 상인 열 사람"))
    assert not points_elsewhere(units("노을다리", "물길다리", "“다리가 둘이다.”"))


def test_parts_that_are_counted_are_text_to_the_last() -> None:
    page = [
        "[다리편지] 9번째 편지 - 막힌 다리",
        "다리편지 <letter@bridge.example>",
        "2026년 4월 10일 (금) 오전 6:30",
        "1. 오늘의 이야기",
        "나루다리가 지난달 막혔습니다. 시는 새 다리를 놓는 데 18개월이 걸린다고 했습니다.",
        "상인들은 손님이 줄었다고 말합니다. 임시 다리를 놓아 달라는 서명이 이어집니다.",
        "2. 숫자로 읽기",
        "18개월",
        "212억 원",
        "3. 답장 소개",
        "지난 편지에 한 분이 답장을 보내셨습니다.",
        "4. 다음 편지",
        "4월 24일에 갑니다.",
        "그만 받기",
    ]
    article = cleaned(page)
    assert all(not kind_of(article, line).startswith("boilerplate") for line in page[3:13])


def test_a_ranking_that_is_counted_has_no_parts() -> None:
    lines = ["많이 본 뉴스", "1. 매가 시청에 둥지를 틀었다", "2. 빵값이 또 오른다", "3. 비둘기 떼"]
    assert all(kind.startswith("boilerplate") for kind in _at(KOREAN, 13, lines))


def test_a_day_its_hours_and_the_place_are_the_articles() -> None:
    lines = ["Calling Hours", "Friday, May 3, 2024", "2-4 and 6-8 PM", "Pier Hall, 9 Mill Street"]
    assert _at(ENGLISH, 11, lines) == ["body"] * 4


def test_named_figures_behind_a_colon_are_the_articles() -> None:
    lines = ["If the trial works, three more piers will follow:", "Mill Pier 2", "Sand Bar 1"]
    lines.append("Old Quay 4")
    assert _at(ENGLISH, 10, lines) == ["body"] * 4


def test_steps_behind_circled_numbers_are_text_and_a_ranking_is_none() -> None:
    steps = ["① 덮개를 연다", "② 10분 동안 퍼낸다", "③ 두 병에 담는다"]
    assert _at(KOREAN, 10, steps) == ["body"] * 3
    ranks = ["오피니언 많이 본 순서", "① 다리는 누구 것인가", "② 할머니의 배", "③ 왜 막혔을까"]
    assert all(kind.startswith("boilerplate") for kind in _at(KOREAN, 13, ranks))


def test_a_board_of_results_over_the_title_is_none_of_it() -> None:
    board = ["County Cup, Rivermouth, May 2, 2024", "Ardley 201 (48.1 ov)", "Pell 204/7 (49.4 ov)"]
    article = cleaned(["Series", *board, "Pell won by 3 wickets", *ENGLISH[1:]])
    assert article.title == ENGLISH[1]
    assert all(kind_of(article, line).startswith("boilerplate") for line in board)


def test_who_wrote_it_is_told_behind_the_topics() -> None:
    lines = ["Related Topics:", "Bridges", "Nora Fenwick", "Senior Reporter"]
    lines.append("Nora covers piers, ferries and the people on them.")
    assert _at(ENGLISH, 12, lines)[2:] == ["byline"] * 3


def test_times_that_begin_the_text_head_entries_though_they_are_spoken() -> None:
    page = ["[라이브] 나루다리 막히는 날", "입력 2024.05.02 09:10"]
    for clock, told in (
        ("14:22", "나루다리가 막혔습니다. 차들은 우회로로 갑니다."),
        ("13:48", "경찰이 다리 앞에 섰습니다."),
        ("09:05", "상인들이 다리 앞에 모였습니다."),
    ):
        page += [clock, told]
    assert kinds(cleaned(page)).count("date") == 4


def test_one_headline_behind_a_pointer_is_anothers_text() -> None:
    assert _at(KOREAN, 8, ["☞ 다리 밑 상인 열 사람의 하루"]) == ["boilerplate/related"]
    assert _at(KOREAN, 8, ["▶ 다리 막히면 어떻게? 갈래길 지도"]) == ["boilerplate/related"]
    assert _at(KOREAN, 8, ["▶ 임시 다리는 언제"]) != ["boilerplate/related"]


def test_buttons_glued_to_a_line_of_credits_are_cut_off() -> None:
    article = cleaned([*KOREAN[:2], "2024.05.02 09:10 나루터 기자 원문보기 공유", *KOREAN[4:]])
    assert kind_of(article, "원문보기 공유").startswith("boilerplate")
    assert article.published is not None
    assert article.reporter == "나루터"


def test_sentences_over_the_reporters_mail_stand_behind_what_the_page_set_in() -> None:
    lines = ["광고", "무릎이 시큰할 때 한 알", "낡은 기둥은 그대로 둔다고 시는 설명했다."]
    assert _at(KOREAN, 11, lines)[2] == "body"


def test_a_live_page_may_begin_before_midnight() -> None:
    page = ["[라이브] 나루다리 막히는 날", "입력 2024.05.02 02:20"]
    for clock, told in (
        ("02:14", "나루다리가 막혔습니다. 차들은 우회로로 갑니다."),
        ("00:35", "경찰이 다리 앞에 섰습니다."),
        ("23:10", "시장이 다리 앞에 왔습니다."),
    ):
        page += [clock, told]
    assert kinds(cleaned([*page, "앱에서 알림 받기", "ⓒ 강바람신문"]))[2:8] == ["date", "body"] * 3


def test_text_goes_on_behind_what_sets_it_right() -> None:
    note = "This article was amended on May 3, 2024. The bridge cost $31m, not $13m."
    assert _at(ENGLISH, 11, [note, "", "The next span opens in 2031."])[2] == "body"


def test_bare_items_between_a_colon_and_a_sentence_are_the_articles() -> None:
    lines = ["She set four conditions:", "A torch by the door", "White lines", "No dogs"]
    assert _at(ENGLISH, 10, [*lines, "The owner agreed."])[:4] == ["body"] * 4


def test_short_parts_over_the_first_furniture_are_the_articles() -> None:
    lines = [
        "What to watch for",
        "Loose bolts",
        "Rust",
        "The rail moves within two days. Rust is slower.",
    ]
    lines += ["What is safe", "The bridge is safe on foot. Bikes are not.", "It shuts at dusk."]
    found = _at([*ENGLISH[:11], "Sign up for our newsletter"], 11, lines)
    assert not [kind for kind in found if kind.startswith("boilerplate")]


def test_what_was_surveyed_over_the_reporters_mail_is_no_firm() -> None:
    lines = ["조사 개요", "기간 3월 9~20일", "대상 120곳", "방법 방문"]
    assert not [kind for kind in _at(KOREAN, 11, lines) if kind.startswith("boilerplate")]


def test_short_answers_to_short_questions_are_no_run_of_headlines() -> None:
    lines = ["And the year 1990?", "Nothing. Glue.", "Have you ever been fooled?", "Only once."]
    assert not [kind for kind in _at(ENGLISH, 10, lines) if kind == "boilerplate/related"]


def test_ways_to_other_texts_between_paragraphs_end_no_article() -> None:
    lines = ["Read More: The bench that moves at night", "Read More: Who painted the bull?"]
    lines += ["Dot Pym, 83, who crosses the bridge for her bread, was not so sure of the closure."]
    lines += ["She told the city so."]
    found = _at(ENGLISH, 11, lines)
    assert found == ["boilerplate/related"] * 2 + ["body"] * 2


def test_a_list_over_the_end_of_a_release_is_the_articles() -> None:
    page = [line for line in KOREAN if "@" not in line]
    lines = ["□ 걸어온 길", "2011년 나루다리 설계", "2019년 임시 다리 준공"]
    firm = ["# # #", "■ 나루토목에 대하여", "나루토목은 다리를 놓는 회사로 1984년에 세웠다."]
    found = _at(page, 11, [*lines, *firm, "언론 문의", "홍보팀 나루터 naru@span.example"])
    assert not [kind for kind in found[:3] if kind.startswith("boilerplate")]
    assert all(kind.startswith("boilerplate") for kind in found[3:])
