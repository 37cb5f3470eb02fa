"""An article as lines, in the three views of a page."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reader.cleaning import clean
from reader.model import Article, RawPage, Segment, Sentence, Span
from reader.tui.layout.article import VIEWS, View, lay_out
from reader.tui.text import width_of
from reader.tui.words.labels import labels_of
from reader.tui.words.strings import words
from tests.tui.stories import COURIER, HERALD, PAGES, WATCH

LABELS = labels_of(words("en"))


@pytest.mark.parametrize("article", PAGES, ids=lambda a: a.id)
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("width", [20, 40, 76])
def test_every_sentence_is_whole_in_every_view(article: Article, view: View, width: int) -> None:
    page = lay_out(article, width, view, LABELS)
    for number, sentence in enumerate(article.sentences):
        rows = page.lines[page.first[number] : page.last[number] + 1]
        shown = "".join(p.text for row in rows for p in row.pieces if p.owner == number)
        assert "".join(shown.split()) == "".join(sentence.text.split())
        assert number in page.lines[page.first[number]].begins
    assert all(line.indent + width_of(line.text) <= width for line in page.lines)


def test_one_blank_line_between_paragraphs_and_a_head_set_apart() -> None:
    page = lay_out(COURIER, 60, "hidden", LABELS)
    roles = [line.role for line in page.lines]
    assert roles[:4] == ["title", "deck", "meta", "gap"]
    assert all(not (a == b == "gap") for a, b in pairwise(roles))
    assert roles.count("gap") == 2


def test_a_page_without_a_title_shows_the_one_it_was_given() -> None:
    page = lay_out(WATCH, 60, "folded", LABELS)
    assert page.lines[0].text == "시민감시단 보고서" and page.lines[0].owners == set()
    assert page.lines[1].text == "no source · undated"


def test_latin_paragraphs_are_justified_and_korean_ones_are_not() -> None:
    def full(article: Article, justify: bool) -> int:
        page = lay_out(article, 38, "hidden", LABELS, justify=justify)
        return sum(width_of(line.text) == 38 for line in page.lines if line.role == "body")

    assert full(HERALD, True) > full(HERALD, False)
    assert full(COURIER, True) == full(COURIER, False)


def test_labels_say_what_a_stretch_repeats_and_lead_to_its_line() -> None:
    page = lay_out(COURIER, 76, "folded", LABELS)
    folds = [line for line in page.lines if line.role == "fold"]
    assert "cleaned away (1): menu" in folds[0].text and folds[0].target == 1
    assert "(9-11): repeats line 5, related articles, copyright" in folds[1].text
    assert folds[1].target == 9


def test_in_the_raw_view_each_piece_is_at_its_place_in_the_sentence() -> None:
    """Reasons are underlined there; markup and line breaks between its pieces count for nothing."""
    lines = (
        "# The dam leaked",
        "",
        "The **big** dam leaked [on Monday](http://x.example/a) in the\u200b valley, officials",
        "said at noon, as the caf\u0065\u0301 was **closed**.",
        "",
        "Nobody was hurt, the mayor told the paper in a short call.",
    )
    article = clean(RawPage("p.md", lines, "markdown"))
    page = lay_out(article, 200, "raw", LABELS)
    pieces = [p for line in page.lines for p in line.pieces if p.owner >= 0]
    texts = {p.text.strip() for p in pieces}
    assert {"big", "on Monday", "closed"} <= texts
    for piece in pieces:
        text = article.sentences[piece.owner].text
        there = text[piece.start : piece.start + len(piece.text)]
        assert there == piece.text or "\u0301" in piece.text


def test_a_line_with_text_and_furniture_glued_together_shows_both() -> None:
    raw = "강은 맑아졌다.관련 키워드 강 수질"
    article = Article(
        "glued",
        "glued.txt",
        "강",
        None,
        None,
        "ko",
        (raw,),
        (Segment(1, 0, 8, "body"), Segment(1, 8, len(raw), "boilerplate", "tags")),
        (Sentence("glued.0", 0, "body", "강은 맑아졌다.", (Span(1, 0, 8),)),),
    )
    page = lay_out(article, 60, "raw", LABELS)
    assert [line.text for line in page.lines] == [
        "1 강은 맑아졌다.",
        "  tags │ 관련 키워드 강 수질",
    ]
    assert page.first == [0]


def test_a_sentence_over_hard_line_breaks_keeps_its_rows_in_the_raw_page() -> None:
    lines = ("딥시크는 생성형", "AI입니다. 값이", "쌉니다.")
    article = Article(
        "hard",
        "hard.txt",
        "t",
        None,
        None,
        "ko",
        lines,
        tuple(Segment(n, 0, len(text), "body") for n, text in enumerate(lines, 1)),
        (
            Sentence(
                "hard.0", 0, "body", "딥시크는 생성형 AI입니다.", (Span(1, 0, 8), Span(2, 0, 6))
            ),
            Sentence("hard.1", 0, "body", "값이 쌉니다.", (Span(2, 7, 9), Span(3, 0, 4))),
        ),
    )
    page = lay_out(article, 60, "raw", LABELS)
    assert (page.first, page.last) == ([0, 1], [1, 2])
    for line in page.lines:
        for piece in line.pieces:
            if piece.owner >= 0:
                text = article.sentences[piece.owner].text
                assert text[piece.start : piece.start + len(piece.text)] == piece.text
