"""Candidates: the best sentences by their own score, and those of the nearest articles."""

from __future__ import annotations

import math

import pytest

from reader.linking import Linker
from reader.linking.pairs.article_terms import ArticleTerms, Profile, emphases
from reader.linking.retrieval.candidates import CANDIDATES, Candidates
from reader.model import Article, Sentence

FERRY = [
    "여객선 한바다호에서 불이 나 승객 삼백 명이 대피했다.",
    "해경은 한바다호 기관실에서 불이 시작됐다고 밝혔다.",
    "한바다호 선사는 소화 장비를 점검했다고 말했다.",
    "승객들은 대피 방송을 듣지 못했다고 했다.",
]
FERRY_LATER = [
    "한바다호 화재로 승객이 모두 대피했다고 해경이 전했다.",
    "선사는 한바다호의 기관실 점검 기록을 내놓았다.",
    "방송은 제때 나갔다는 것이 선장의 말이다.",
    "해경은 승객 진술을 듣고 있다.",
]
OTHERS = [
    "사과 {n}상자가 시장에 나왔다고 상인회가 밝혔다.",
    "값은 지난해보다 {n}퍼센트 올랐다.",
    "농가는 늦은 서리를 탓했다고 조합이 전했다.",
]


def article(name: str, texts: list[str]) -> Article:
    sentences = tuple(
        Sentence(f"{name}.{number}", number, "body", text, ()) for number, text in enumerate(texts)
    )
    return Article(name, f"{name}.txt", texts[0], None, "2025-03-02", "ko", (), (), sentences)


@pytest.fixture(scope="module")
def linker() -> Linker:
    made = Linker()
    made.add(article("ferry", FERRY))
    made.add(article("later", FERRY_LATER))
    for number in range(30):
        made.add(article(f"apples{number}", [text.format(n=number + 2) for text in OTHERS]))
    made.commit()
    return made


def test_a_sentence_of_the_same_story_is_found_without_a_word_in_common(linker: Linker) -> None:
    hits = linker.found("ferry.1")
    assert {hit.number for hit in hits if hit.article_id == "later"} == set(range(4))


def test_no_candidate_comes_twice_nor_from_the_article_itself(linker: Linker) -> None:
    for place in ("ferry.0", "later.2", "apples3.1"):
        hits = linker.found(place)
        assert len(hits) <= CANDIDATES
        assert len({hit.sentence_id for hit in hits}) == len(hits)
        assert not any(place.startswith(f"{hit.article_id}.") for hit in hits)


def test_near_articles_do_not_outrank_the_best_matches(linker: Linker) -> None:
    reading = linker._articles["ferry"].side(0).reading
    plain = linker.index.search({"surface": ["여객선"], "grams": ["여객"]}, without="ferry")
    assert all(hit.article_id == "later" for hit in plain)
    first = linker.candidates(reading, without="ferry", limit=1)
    assert first == ["later.0"]


def test_a_long_article_does_not_hide_others_behind_its_own_sentences() -> None:
    book = Linker()
    book.add(article("book", [f"{n}번째 장에서 여객선 한바다호를 말한다." for n in range(900)]))
    book.add(article("ferry", FERRY))
    for number in range(60):
        book.add(article(f"ship{number}", [f"여객선 {number}척이 섰다.", "한바다호는 떠났다."]))
    book.commit()
    hits = book.found("book.3")
    assert len(hits) == CANDIDATES
    assert not any(hit.article_id == "book" for hit in hits)


def test_a_credit_of_one_word_is_linked_with_no_other() -> None:
    book = Linker()
    book.add(article("one", ["부두의 배", "연합", "한바다호가 떠났다."]))
    book.add(article("two", ["항구의 배", "연합", "한바다호가 떠났다."]))
    book.commit()
    assert book.related("one.1") == ()
    assert [link.to_id for link in book.related("one.2")][:1] == ["two.2"]


def test_a_question_amid_another_on_another_thread_changes_no_answer(
    linker: Linker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is kept of the article asked about last is that of the other one by then."""
    alone = linker.found("ferry.2")
    linker.found("later.1")
    amid: list[str] = []

    class Crossed(Candidates):
        def __setattr__(self, name: str, value: object) -> None:
            super().__setattr__(name, value)
            if name == "_last_topic" and not amid:
                amid.append("apples3.1")
                linker.found("apples3.1")

    monkeypatch.setattr(linker._candidates, "__class__", Crossed)
    assert linker.found("ferry.2") == alone
    assert amid


def test_sentences_within_articles_come_with_those_that_share_nothing_last(linker: Linker) -> None:
    hits = linker.index.search({"grams": ["선장"]}, within=["later"])
    assert hits[0].number == 2
    assert [hit.score for hit in hits[1:]] == [0.0, 0.0, 0.0]


def test_likeness_is_one_for_the_same_words_and_none_for_others(linker: Linker) -> None:
    ferry, later, apples = (linker._articles[name].terms for name in ("ferry", "later", "apples0"))
    alike = Profile(ferry).likeness
    assert alike(ferry) == pytest.approx(1.0)
    assert alike(later) == pytest.approx(Profile(later).likeness(ferry))
    assert alike(apples) < 0.05 < alike(later)
    assert alike(ArticleTerms.of(())) == 0.0


def test_likeness_is_the_cosine_of_all_that_both_articles_make_of_their_words(
    linker: Linker,
) -> None:
    every = [linker._articles[name].terms for name in ("ferry", "later", "apples0", "apples1")]
    for a in every:
        for b in every:
            ours, theirs = (
                dict(zip(each.counts, emphases(each.counts), strict=True)) for each in (a, b)
            )
            both = sum(value * theirs.get(word, 0.0) for word, value in ours.items())
            lengths = [math.hypot(*each.values()) for each in (ours, theirs)]
            assert Profile(a).likeness(b) == pytest.approx(both / math.prod(lengths))
