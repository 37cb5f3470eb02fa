"""Anchoring: the right sentence, or none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Article
from reader.notes import Anchor, anchor_all, anchor_target, new_note, new_target
from reader.notes.folding import ALIKE, fold
from tests.notes.pages import PARAGRAPHS, make_article

ARTICLE = make_article()
Paragraphs = list[list[str]]


def edited(number: int, *texts: str) -> Article:
    """The article with sentence `number` replaced by other sentences, or by none."""
    paragraphs: Paragraphs = []
    count = 0
    for old in PARAGRAPHS:
        new: list[str] = []
        for text in old:
            new.extend(texts if count == number else [text])
            count += 1
        paragraphs.append(new)
    return make_article([p for p in paragraphs if p])


def placed(number: int, article: Article) -> Anchor:
    return anchor_target(new_target(ARTICLE, f"harbour.{number}"), article)


@pytest.mark.parametrize("number", range(9))
def test_an_unchanged_page_anchors_exactly(number: int) -> None:
    found = placed(number, ARTICLE)
    assert (found.sentence_id, found.status, found.score) == (f"harbour.{number}", "exact", 1.0)


def test_a_sentence_that_moved() -> None:
    found = placed(4, edited(0, "Something new.", "And more.", PARAGRAPHS[0][0]))
    assert (found.sentence_id, found.status) == ("harbour.6", "moved")


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (2, '"Nobody knows where they went," said its head, Ida Brandt.'),
        (5, "항만청장은 '어디로 갔는지 아무도  모른다'고 말했다."),
    ],
)
def test_looks_alone_are_no_change(number: int, text: str) -> None:
    assert placed(number, edited(number, text)).status == "exact"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "The harbour office counted just 47 ships on Monday."),
        (3, "항만청은 지난 월요일 선박 48척이 들어왔다고 밝혔다."),
        (7, "It says at least 75 ships lay outside the harbour."),
        (8, "A spokesman called the count “a joke”."),
    ],
)
def test_a_changed_sentence_is_shown_as_changed(number: int, text: str) -> None:
    found = placed(number, edited(number, text))
    assert (found.sentence_id, found.status) == (f"harbour.{number}", "changed")
    assert found.quote_now == text and 0.6 <= found.score < 1


@pytest.mark.parametrize("number", range(9))
def test_a_deleted_sentence_is_an_orphan(number: int) -> None:
    found = placed(number, edited(number))
    assert (found.sentence_id, found.status, found.quote_now) == (None, "orphan", None)


@pytest.mark.parametrize("number", range(9))
def test_a_sentence_replaced_by_another_is_an_orphan(number: int) -> None:
    assert placed(number, edited(number, "전혀 다른 이야기가 이어진다.")).status == "orphan"


def test_a_sentence_joined_to_the_next_is_found_inside() -> None:
    both = "The harbour office counted 48 ships on Monday. It had counted 61 a week before."
    one = [[both, PARAGRAPHS[0][2]], *PARAGRAPHS[1:]]
    found = placed(0, make_article(one))
    assert (found.sentence_id, found.status) == ("harbour.0", "changed")


def test_a_sentence_cut_in_two_is_found_at_its_larger_part() -> None:
    cut = edited(2, "“Nobody knows where they went,”", "said its head, Ida Brandt.")
    assert placed(2, cut).sentence_id == "harbour.2"


SIBLINGS = (
    ("Prices rose by 3 percent in May.", "Prices rose by 4 percent in June."),
    ("Nobody had expected that.", "Prices rose by 5 percent in July."),
    ("Nobody had expected that.", "The bank will meet again."),
)


@pytest.mark.parametrize("number", range(6))
def test_a_deleted_sentence_is_not_taken_for_a_look_alike(number: int) -> None:
    original = make_article(SIBLINGS)
    flat = [text for paragraph in SIBLINGS for text in paragraph]
    del flat[number]
    found = anchor_target(new_target(original, f"harbour.{number}"), make_article([flat]))
    assert found.status == "orphan", found


def test_a_look_alike_that_came_to_read_the_same_is_not_taken() -> None:
    flat = [text for paragraph in SIBLINGS for text in paragraph]
    now = [*flat[1:3], flat[0], *flat[4:]]  # the first is gone, and July's sentence became May's
    target = new_target(make_article([["A lead of its own.", *flat]]), "harbour.1")
    found = anchor_target(target, make_article([["A lead of its own.", *now]]))
    assert found.status == "orphan"


@pytest.mark.parametrize("number", range(6))
def test_twins_keep_their_places(number: int) -> None:
    original = make_article(SIBLINGS)
    longer = make_article([["A new lead."], *SIBLINGS])
    found = anchor_target(new_target(original, f"harbour.{number}"), longer)
    assert found.sentence_id == f"harbour.{number + 1}"


def test_other_targets_and_other_articles() -> None:
    other = make_article(
        [["One thing is so.", "Another is not so at all."]], "other", "b.txt", url=None
    )
    note = new_note(
        new_target(ARTICLE, "harbour.1"),
        verdict="confirmed",
        link_kind="disputes",
        other=new_target(other, "other.1"),
    )
    (found,) = anchor_all([note], [other, ARTICLE]).values()
    assert found.sentence_id == "harbour.1"
    assert found.other is not None and found.other.sentence_id == "other.1"
    alone = anchor_all([note], [ARTICLE])[note.id]
    assert alone.sentence_id == "harbour.1" and alone.other and alone.other.status == "orphan"


def test_an_article_with_a_new_id_is_known_by_file_address_or_text() -> None:
    note = new_note(new_target(ARTICLE, "harbour.1"))
    for article in (
        make_article(article_id="x", url=None),
        make_article(article_id="x", path="moved.txt"),
        make_article(article_id="x", path="moved.txt", url=None),
    ):
        assert anchor_all([note], [article])[note.id].sentence_id == "x.1"
    stranger = make_article(
        [["The harbour office counted 48 ships on Monday."]], "y", "y.txt", url=None
    )
    assert anchor_all([note], [stranger])[note.id].status == "orphan"


def test_nothing_to_find_is_an_orphan() -> None:
    target = new_target(ARTICLE, "harbour.1")
    assert anchor_target(target, make_article([])).status == "orphan"
    assert anchor_target(replace(target, exact=""), ARTICLE).status == "orphan"


@pytest.mark.parametrize("row", ALIKE, ids=lambda row: row.to)
def test_texts_that_differ_in_looks_fold_to_the_same(row: object) -> None:
    one, two = row.example  # type: ignore[attr-defined]
    assert one != two and fold(one) == fold(two)


def test_a_page_of_another_title_or_time_is_known_by_its_unchanged_text() -> None:
    note = new_note(new_target(ARTICLE, "harbour.1"))
    for fields in ({"title": "Ships"}, {"published": "2025-02-01"}):
        other = make_article(article_id="x", path="moved.txt", url=None, **fields)  # type: ignore[arg-type]
        assert anchor_all([note], [other])[note.id].sentence_id == "x.1", fields


def test_a_page_saved_elsewhere_is_known_by_what_it_says_of_itself_or_by_its_file() -> None:
    note = new_note(new_target(ARTICLE, "harbour.1"))
    changed = [PARAGRAPHS[0], PARAGRAPHS[1][:2], PARAGRAPHS[2]]
    for fields in ({"path": "there/a.txt"}, {"path": "there/harbour.txt", "source": "Other"}):
        other = make_article(changed, article_id="x", url=None, **fields)  # type: ignore[arg-type]
        assert anchor_all([note], [other])[note.id].sentence_id == "x.1", fields


def test_an_orphan_tells_whether_its_page_is_open() -> None:
    note = new_note(new_target(ARTICLE, "harbour.1"))
    assert anchor_all([note], [edited(1)])[note.id].article_id == "harbour"
    stranger = make_article([["Something else."]], "y", "y.txt", "Another title", url=None)
    assert anchor_all([note], [stranger])[note.id].article_id is None
