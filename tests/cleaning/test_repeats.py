"""Second copies: exact, edited, and edited in what matters."""

from __future__ import annotations

from reader.cleaning import SharedLines, paragraph_keys
from reader.model import Segment
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kinds

BODY = [line for line in KOREAN[4:11] if line]


def _segment(lines: list[str], number: int) -> Segment:
    return next(s for s in cleaned(lines).segments if s.line == number)


def test_the_second_copy_of_a_body_names_the_lines_that_it_repeats() -> None:
    lines = [*KOREAN[:4], *BODY, "|", *BODY[1:]]
    article = cleaned(lines)
    copies = [s for s in article.segments if s.kind == "duplicate"]
    assert [(s.line, s.duplicate_of) for s in copies] == [(10, 6), (11, 7), (12, 8)]
    assert {s.why for s in copies} == {"repeats lines 6-8"}
    assert len(article.sentences) == len(cleaned(lines[:9]).sentences)


def test_an_edited_copy_is_a_duplicate_that_says_what_differs() -> None:
    edited = BODY[1].replace("새 다리를 놓는다고", "새 다리를 놓기로 했다고")
    segment = _segment([*KOREAN[:4], *BODY, edited], 9)
    assert (segment.kind, segment.duplicate_of) == ("duplicate", 6)
    assert "near-duplicate" in segment.why
    assert "놓는다고" in segment.why


def test_a_copy_with_another_figure_is_not_hidden_but_flagged() -> None:
    segment = _segment([*KOREAN[:4], *BODY, BODY[1].replace("18개월", "24개월")], 9)
    assert (segment.kind, segment.duplicate_of) == ("body", 6)
    assert "differs" in segment.why
    assert "24개월" in segment.why


def test_a_copy_with_another_name_is_not_hidden_but_flagged() -> None:
    text = "대전 중구는 2일 낡은 다리의 차량 통행을 오랫동안 막고 새 다리를 놓는다고 밝혔다."
    other = text.replace("대전", "부산")
    segment = _segment([*KOREAN[:4], *BODY, text, other], 10)
    assert (segment.kind, segment.duplicate_of) == ("body", 9)


def test_a_short_line_said_twice_is_no_copy() -> None:
    lines = [*KOREAN[:6], "왜 막나", "", *KOREAN[6:8], "왜 막나", "", *KOREAN[8:]]
    assert "duplicate" not in kinds(cleaned(lines))


def test_the_second_of_two_equal_captions_stays_a_caption_without_sentences() -> None:
    caption = "통제를 앞둔 나루다리. 강바람시 제공"
    article = cleaned([*KOREAN[:4], caption, caption, *KOREAN[4:]])
    found = [s for s in article.segments if s.line in (5, 6)]
    assert [(s.kind, s.duplicate_of) for s in found] == [("caption", None), ("caption", 5)]
    assert sum(s.kind == "caption" for s in article.sentences) == 2


def _pages(count: int) -> list[list[str]]:
    tail = ["푸른 물결처럼 맑은 소식", "나루 우체통에 사연을 넣어 두면 골라 읽습니다"]
    return [
        [*KOREAN[:4], *(f"{line} 이는 {n}번째다." for line in BODY), *tail, KOREAN[12]]
        for n in range(count)
    ]


def test_a_line_on_many_pages_of_a_source_is_furniture_there() -> None:
    pages = _pages(4)
    source = cleaned(pages[0]).source
    assert source is not None
    shared = SharedLines()
    for page in pages:
        shared.add(source, page)
    assert shared.known(source)
    assert shared.has(source, pages[0][-3])
    assert not shared.has(source, pages[0][4])
    assert not shared.has("다른신문", pages[0][-3])


def test_shared_lines_can_be_counted_page_by_page() -> None:
    pages = _pages(4)
    shared = SharedLines()
    for page in pages[:2]:
        shared.add("강바람신문", page)
    assert not shared.has("강바람신문", pages[0][-3])
    shared.add("강바람신문", pages[2])
    assert shared.has("강바람신문", pages[0][-3])


def test_shared_lines_make_furniture_of_a_line_that_no_rule_knows() -> None:
    from reader.cleaning import clean  # noqa: PLC0415
    from reader.model import RawPage  # noqa: PLC0415

    odd = "물결 너머 오늘의 등대지기가 전하는 말을 옮겨 적었다고 한다."
    pages = [[*page[:6], odd, *page[6:]] for page in _pages(12)]
    assert [s.kind for s in cleaned(pages[0]).segments if s.line == 7] == ["body"]
    shared = SharedLines()
    for page in pages:
        shared.add("강바람신문", page)
    article = clean(RawPage("p", tuple(pages[0])), shared_lines=shared)
    assert [(s.kind, s.why) for s in article.segments if s.line == 7] == [
        ("boilerplate", "on many pages of this source")
    ]


def test_the_background_that_follow_ups_repeat_is_no_furniture() -> None:
    background = "가온시의 정수장 세 곳은 지난해 겨울부터 차례로 고쳐 짓고 있다."
    pages = [[*page[:6], background, *page[6:]] for page in _pages(6)]
    shared = SharedLines()
    for page in pages:
        shared.add("강바람신문", page)
    assert not shared.has("강바람신문", background)


def test_paragraphs_that_articles_share_are_found_from_both() -> None:
    first, second, third = cleaned(KOREAN), cleaned([*KOREAN[:4], BODY[1]]), cleaned(ENGLISH)
    one, two, three = (paragraph_keys(article) for article in (first, second, third))
    assert [(one[key], two[key]) for key in one.keys() & two.keys()] == [(7, 5)]
    assert not three.keys() & {*one, *two}


def test_a_line_of_a_broken_sentence_stays_with_the_figure_that_changed() -> None:
    first = [
        *("강바람시가 마흔 해 된 나루다리를 다음 달", "막는다. 시는 다리를 건너는 차가 하루 1만"),
        *("2천400대라고 밝혔다. 공사에는 돈이 많이", "든다고 한다."),
        *("", "상인들은 다리가 막히면 손님이 줄어든다며", "임시 다리를 놓아 달라고 시에 거듭"),
        *("요구했다. 시는 뗏목을 먼저 띄우기로 하고", "사공 셋을 새로 뽑았다고 했다."),
    ]
    again = [line.replace("2천400대", "3천100대") for line in first]
    article = cleaned(["나루다리 막는다", "2024.05.02 09:10", *first, "***", *again])
    kinds = [s.kind for s in article.segments if s.line > len(first) + 3]
    assert kinds[:4] == ["body"] * 4
    assert kinds[5:] == ["duplicate"] * 4
