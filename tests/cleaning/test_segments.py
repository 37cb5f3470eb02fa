"""Nothing is lost: segments cover every line, spans say where a sentence stands."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cleaning import clean, with_id
from reader.model import READING_KINDS, Article, RawPage
from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

PIECES = st.sampled_from(
    (
        *KOREAN,
        *ENGLISH,
        *("", " ", "\t", "\x00", "\u200b", "![](x)", "[a](b)", "**", "댓글 3", "|", "가" * 400),
        *("그는 왔다.관련 키워드 #강 #다리", "그렇다. 홍길동 기자 a@b.example", "1", "다.다.다."),
        unicodedata.normalize("NFD", "시는 다리를 막는다고 밝혔다."),
    )
)
LINES = st.lists(st.one_of(PIECES, st.text(max_size=60).map(lambda t: t.replace("\n", ""))))


def assert_whole(article: Article) -> None:
    """Every character in one segment, in order; every sentence from its spans."""
    at: dict[int, int] = {}
    last = 0
    for segment in article.segments:
        assert segment.line in (last, last + 1)
        assert segment.start == at.get(segment.line, 0)
        assert segment.end > segment.start or not article.lines[segment.line - 1]
        at[segment.line] = segment.end
        last = segment.line
    assert [at.get(i) for i in range(1, len(article.lines) + 1)] == [len(x) for x in article.lines]
    for index, sentence in enumerate(article.sentences):
        assert sentence.id == f"{article.id}.{index}"
        assert sentence.kind in READING_KINDS
        assert unicodedata.is_normalized("NFC", sentence.text)
        raw = "".join(article.lines[s.line - 1][s.start : s.end] for s in sentence.spans)
        assert _letters(unicodedata.normalize("NFC", raw)) == _letters(sentence.text)


def _letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


@settings(max_examples=150, deadline=None)
@given(LINES)
def test_any_page_is_covered_whole(lines: list[str]) -> None:
    article = cleaned(lines)
    assert_whole(article)
    assert cleaned(lines) == article


@pytest.mark.parametrize("lines", [KOREAN, ENGLISH], ids=["Korean", "English"])
def test_a_page_is_covered_whole(lines: list[str]) -> None:
    assert_whole(cleaned(lines))


BAD = {
    "no lines": (),
    "one empty line": ("",),
    "NUL bytes": ("\x00" * 50, "시는 다리를\x00 막는다고 밝혔다.", "\x00"),
    "lone surrogates": ("시는 \ud800 다리를 막는다.",),
    "only furniture": ("공유하기", "페이스북 트위터", "댓글 0", "많이 본 뉴스", "1", "2"),
    "one sentence": ("시는 내달 3일 나루다리를 막는다고 밝혔다.",),
    "one word": ("다리",),
    "mixed scripts": ("東京で会議が開かれた。", "Встреча прошла в Москве.", "회의가 열렸다."),
    "a long line": ("그는 말했다. " * 20_000,),
    "a long line without a word": ("-" * 300_000,),
    "brackets": ("[](" * 60_000,),
    "empty lines": ("",) * 50_000,
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_gives_an_article(name: str) -> None:
    article = cleaned(BAD[name])
    assert_whole(article)
    assert article.title


def test_a_page_of_one_sentence_is_an_article() -> None:
    article = cleaned(BAD["one sentence"])
    assert [s.text for s in article.sentences] == list(BAD["one sentence"])


def test_decomposed_hangul_is_shown_composed_and_points_at_its_jamo() -> None:
    composed = "시는 다리를 막는다고 밝혔다. 상인들은 반대했다."
    raw = unicodedata.normalize("NFD", composed)
    article = cleaned((raw,))
    assert [s.text for s in article.sentences] == [
        "시는 다리를 막는다고 밝혔다.",
        "상인들은 반대했다.",
    ]
    span = article.sentences[1].spans[0]
    assert unicodedata.normalize("NFC", raw[span.start : span.end]) == "상인들은 반대했다."


def test_the_same_lines_have_the_same_id_wherever_they_lie() -> None:
    one, other = (clean(RawPage(path, tuple(KOREAN))) for path in ("a.txt", "b.txt"))
    assert one.id == other.id
    assert len(one.id) == 12
    assert clean(RawPage("a.txt", (*KOREAN, "x"))).id != one.id


def test_an_article_can_be_renamed() -> None:
    article = with_id(cleaned(KOREAN), "abc-2")
    assert article.id == "abc-2"
    assert [s.id for s in article.sentences] == [
        f"abc-2.{i}" for i in range(len(article.sentences))
    ]
    assert article.sentence_index("abc-2.1") == 1


def test_buttons_glued_to_each_other_and_to_a_time_are_furniture() -> None:
    head = ["2025.05.20. 오후 2:07조회 1.9만", "프린트스크랩URL복사"]
    article = cleaned([*KOREAN[:2], *head, *KOREAN[4:]])
    assert kind_of(article, "오후 2:07") == "date"
    assert kind_of(article, "조회 1.9만") == "boilerplate/counter"
    assert kind_of(article, "프린트").startswith("boilerplate")


def test_a_reporter_and_his_mail_are_cut_off_on_both_sides() -> None:
    line = f"{KOREAN[10]} 나루터 객원기자 naru@river.example<강바람의 허락을 얻어야 옮길 수 있음>"
    article = cleaned([*KOREAN[:10], line, *KOREAN[-3:]])
    assert kind_of(article, KOREAN[10]) == "body"
    assert kind_of(article, "naru@river.example") == "byline"
    assert kind_of(article, "허락을 얻어야").startswith("boilerplate")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("[나루동 주민(음성변조) : 새벽마다 다리가 울려서 잠을 못 잤죠]", "body"),
        ("[새 다리는 언제 놓이나]", "subhead"),
        ("물에 잠긴 나루다리를 시 직원들이 살피고 있다. 강바람신문DB", "caption"),
    ],
)
def test_a_line_between_paragraphs_is_what_it_says(line: str, kind: str) -> None:
    assert kind_of(cleaned([*KOREAN[:7], line, *KOREAN[8:]]), line) == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("글쓴이 나루도사 (211.36.*.*)", "byline"),
        ("5 min read · 31 Comments · Gift article · Listen", "boilerplate/counter"),
    ],
)
def test_a_line_under_the_title_is_no_deck(line: str, kind: str) -> None:
    page = KOREAN if line[0] == "글" else ENGLISH
    assert kind_of(cleaned([page[1], line, "", *page[4:9]]), line) == kind


def test_who_posted_when_and_how_often_it_was_read_are_told_apart() -> None:
    line = "글쓴이 물방울 2024-05-02 09:10 조회 5,120 추천 88"
    article = cleaned([KOREAN[1], line, "", *KOREAN[4:]])
    told = [s.kind for s in article.segments if s.line == 2]
    assert told == ["byline", "date", "boilerplate"]
    assert article.published == "2024-05-02T09:10"
