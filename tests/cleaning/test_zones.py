"""What each line of a page is, by where it stands."""

from __future__ import annotations

import pytest

from reader.cleaning.forms.tables import table_rows
from reader.cleaning.lines.units import make_unit
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of, kinds


def test_a_korean_page() -> None:
    found = [k for k in kinds(cleaned(KOREAN)) if k != "blank"]
    assert found == [
        "boilerplate/menu",
        "title",
        "date",
        "byline",
        *["body"] * 4,
        "byline",
        "boilerplate/copyright",
        *["boilerplate/related"] * 3,
    ]


def test_an_english_page() -> None:
    found = [k for k in kinds(cleaned(ENGLISH)) if k != "blank"]
    assert found[0].startswith("boilerplate")
    assert found[1:4] == ["title", "byline", "date"]
    assert found[4:8] == ["body"] * 4
    assert found[8:] == [
        "boilerplate/ads",
        "boilerplate/related",
        "boilerplate/related",
        "boilerplate/copyright",
    ]


TRAPS = (
    "이 소식을 전한 글에는 댓글 300개가 달렸지만 시는 답하지 않았다.",
    "시는 나루다리 사진을 무단으로 쓴 업체에 저작권료를 요구했다.",
    "시 유튜브 구독자가 다리 소식에 두 배로 늘었다.",
    "관련 기사를 본 주민들은 나루다리 공사에 반대했다.",
)


@pytest.mark.parametrize("sentence", TRAPS)
@pytest.mark.parametrize("place", [5, 7, 9, 11])
def test_a_sentence_with_words_of_furniture_stays_body(sentence: str, place: int) -> None:
    lines = [*KOREAN[:place], sentence, *KOREAN[place:]]
    assert kind_of(cleaned(lines), sentence) == "body"


INSERTS = {
    "이미지 크게 보기": "boilerplate/menu",
    "[광고]": "boilerplate/ads",
    "관련기사: 다리 밑에서 나온 옛 동전": "boilerplate/related",
    "☞ 비둘기 떼 쫓던 매, 둥지 틀다": "boilerplate/related",
    "기자 구독하기": "boilerplate/promo",
}


@pytest.mark.parametrize("line", [x for x in INSERTS if x[0] != "☞"])
def test_furniture_within_the_text_is_found(line: str) -> None:
    article = cleaned([*KOREAN[:7], line, *KOREAN[7:]])
    assert kind_of(article, line) == INSERTS[line]
    assert kinds(article).count("body") == kinds(cleaned(KOREAN)).count("body")


def test_lines_behind_arrows_are_a_list_without_a_heading() -> None:
    arrows = ["☞ 비둘기 떼 쫓던 매, 둥지 틀다", "☞ “빵값 또 오른다”…밀 담합 조사"]
    article = cleaned([*KOREAN[:7], *arrows, *KOREAN[7:]])
    assert {kind_of(article, arrow) for arrow in arrows} == {"boilerplate/related"}


def test_text_goes_on_after_a_list_of_other_articles() -> None:
    lines = [*KOREAN[:7], "관련기사", *KOREAN[-2:], *KOREAN[7:]]
    article = cleaned(lines)
    assert kind_of(article, KOREAN[-1]) == "boilerplate/related"
    assert kinds(article).count("body") == 4


def test_comments_are_furniture_to_the_end() -> None:
    comments = [
        "댓글 2",
        "강가**",
        "다리 막히면 우리 동네는 어떡하라고ㅠㅠ",
        "2시간 전",
        "답글 신고",
    ]
    article = cleaned([*KOREAN[:12], *comments])
    assert {kind_of(article, line) for line in comments} <= {"boilerplate/comments"}


def test_a_count_of_comments_above_the_text_opens_no_section() -> None:
    article = cleaned([*KOREAN[:3], "댓글 2", *KOREAN[3:]])
    assert kinds(article).count("body") == 4


def test_a_page_in_polite_style_keeps_its_text() -> None:
    polite = [
        "안녕하세요. 강바람입니다.",
        "나루다리가 다음 달 3일부터 막힙니다.",
        "시는 안전 진단에서 나루다리가 D등급을 받았다고 설명했습니다.",
        "공사는 18개월 걸린다고 합니다.",
        "다리가 막히는 동안에는 우회로 두 곳으로 다닐 수 있습니다.",
    ]
    found = kinds(cleaned(["나루다리가 막힌다", *polite]))
    assert found[0] == "title" and found[1].startswith("boilerplate/")
    assert found[2:] == ["body"] * 4


ROWS = (
    "순위 팀 승 패 무",
    "1 백두 40 20 1",
    "2 한라 37 24 0",
    "3 섬진 26 35 1",
)


def test_rows_of_figures_are_a_table() -> None:
    units = [make_unit(i, row, 0, len(row)) for i, row in enumerate(ROWS, 1)]
    assert table_rows(units, [None] * len(units)) == {0, 1, 2, 3}


def test_a_table_within_the_text_is_body() -> None:
    article = cleaned([*KOREAN[:7], *ROWS, *KOREAN[7:]])
    assert {kind_of(article, row) for row in ROWS} == {"body"}


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("시는 다리를 막는다고 밝혔다.관련 키워드 #강 #다리", ["body", "boilerplate/tags"]),
        ("상인들은 임시 다리를 요구했다.나루터 기자 naru@river.example", ["body", "byline"]),
        ("나루터 기자 naru.teo@river.example", ["byline"]),
        ("공사는 내년에 끝난다. ⓒ 강바람신문 무단전재 금지", ["body", "boilerplate/copyright"]),
        ("시는 다리를 막는다고 밝혔다.상인들은 임시 다리를 요구했다.", ["body"]),
    ],
)
def test_glued_lines_are_cut(line: str, pieces: list[str]) -> None:
    article = cleaned([*KOREAN[:9], line])
    last = max(segment.line for segment in article.segments)
    found = zip(article.segments, kinds(article), strict=True)
    assert [kind for segment, kind in found if segment.line == last] == pieces


def test_a_word_of_menus_among_headings_of_a_series_is_a_heading() -> None:
    told = KOREAN[4:12:2]
    heads = ["가스", "사진", "열쇠", "냉장고"]
    series = [line for pair in zip(heads, told, strict=True) for line in pair]
    article = cleaned([*KOREAN[:6], *series, *KOREAN[12:]])
    assert not any(kind_of(article, head).startswith("boilerplate") for head in heads)


def test_whole_sentences_under_a_heading_of_a_list_past_the_end_are_furniture() -> None:
    teasers = [
        "A lorry shed nine tonnes of gravel on the ring road before breakfast.",
        "A gardener found a Roman ring in her compost and nearly threw it out twice.",
        "The football manager has resigned by text message from a holiday island.",
    ]
    end = ["Share on Facebook", "Sign up for our newsletter", "Most Read", *teasers]
    article = cleaned([*ENGLISH[:11], *end, *ENGLISH[-1:]])
    assert {kind_of(article, line).split("/")[0] for line in teasers} == {"boilerplate"}
    assert kind_of(article, ENGLISH[10]) == "body"


def test_a_table_right_under_a_short_list_gives_the_list_back() -> None:
    nexts = ["Rivermouth: hosts Elm Fork on Tuesday.", "Harbor standings"]
    table = ["Team\tW\tL\tGB", "Rivermouth\t9\t2\t-", "Elm Fork\t7\t4\t2", "Coldwater\t5\t6\t4"]
    article = cleaned([*ENGLISH[:11], "Up next", *nexts, *table, *ENGLISH[-1:]])
    assert [kind_of(article, line) for line in (*nexts, *table)] == ["body"] * 6


def test_a_list_within_the_article_ends_at_its_next_heading() -> None:
    parts = ["■ 막히는 다리", KOREAN[4], "■ 드는 돈", KOREAN[8]]
    inlay = ["관련기사", "매 둥지, 시청 지붕에", "빵값 또 오른다…담합 조사", "2024.04.30"]
    article = cleaned([*KOREAN[:4], *parts[:2], *inlay, *parts[2:], *KOREAN[10:]])
    assert kind_of(article, parts[2]) in ("body", "subhead")
    assert kind_of(article, parts[3]) == "body"
    assert all(kind_of(article, line).startswith("boilerplate") for line in inlay)


def test_notes_to_editors_are_not_the_articles() -> None:
    notes = ["Notes to editors", "The board meets in June.", "Images are available on request."]
    article = cleaned([*ENGLISH[:11], *notes, *ENGLISH[11:]])
    assert all(kind_of(article, line).startswith("boilerplate") for line in notes)


def test_what_stands_under_a_rule_at_the_foot_of_broken_text_is_the_pages() -> None:
    text = [
        "The swing bridge at Rivermouth will close on June 3 for 18 months, the",
        "city said Thursday. Engineers gave the bridge a failing grade after",
        "divers found cracks in two of its piers.",
        "",
        "Shop owners near the bridge said the closure would cost them customers",
        "already this summer, and they asked the city for a ferry. The bridge is",
        "already older than the engineers who built it had promised.",
    ]
    foot = ["-" * 60, "ALSO TODAY", "  * Bridges: how long they last", "Copyright River Post 2024"]
    article = cleaned([ENGLISH[1], ENGLISH[2], "", *text, "", *foot])
    assert all(kind_of(article, line) == "body" for line in text if line)
    assert all(kind_of(article, line.strip()).startswith("boilerplate") for line in foot[1:])
