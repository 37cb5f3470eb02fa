"""Plain data to bytes and back: the same, or `DamagedError`."""

from __future__ import annotations

import random

import pytest

from reader.cache import DamagedError, from_row, pack, to_row, unpack
from reader.language import read
from reader.linking.analysed import Analysed, analyse, article_of_order, order_of
from reader.linking.features import pair_features
from reader.linking.kept.packed import (
    pack_sides,
    pack_terms,
    unpack_side,
    unpack_sides,
    unpack_terms,
)
from reader.linking.pairs.article_terms import ArticleTerms, emphases
from reader.linking.pairs.overlap import ArticlePair
from reader.model import Article, Reason, Segment, Sentence

SENTENCES = [
    "왕웨이 대표는 “H800 2048개로 두 달 만에 학습했다”고 지난 27일 밝혔다.",
    "그러나 업계는 이 회사가 약 5만 개의 GPU를 보유했을 것으로 추정하며 의심한다.",
    "In 2024 the company did not deny that sales fell 3.5 percent to $1.2 billion.",
    "이 모델은 스물두 가지 시험을 치러 그중 열세 가지에서 1등을 했다.",
    "Lone \ud800 surrogates do not stop it.",
    "",
]


def article() -> Article:
    sentences = tuple(Sentence(f"a.{n}", n, "body", t, ()) for n, t in enumerate(SENTENCES))
    return Article("a", "a.txt", "제목", None, "2025-01-28T10:00", "ko", (), (), sentences)


@pytest.fixture(scope="module")
def analysed() -> Analysed:
    return analyse(article())


def test_an_analysis_comes_back_as_it_was(analysed: Analysed) -> None:
    packed = pack_sides(analysed)
    assert unpack_sides(packed) == analysed.sides
    for number, side in enumerate(analysed.sides):
        assert unpack_side(packed, number) == side
    assert unpack_terms(pack_terms(analysed)) == (analysed.terms, analysed.rates)


def test_every_field_of_a_figure_comes_back(analysed: Analysed) -> None:
    kept = unpack_sides(pack_sides(analysed))
    assert any(quantity.part for side in kept for quantity in side.reading.quantities)


def test_words_are_found_in_the_packed_article_where_they_stand(analysed: Analysed) -> None:
    found, _ = unpack_terms(pack_terms(analysed))
    made = analysed.terms
    assert list(found.counts.items()) == list(made.counts.items())
    assert found.square == made.square == sum(each * each for each in emphases(made.counts))
    for word, count in made.counts.items():
        there = [number for number, bag in enumerate(made.bags) if word in bag]
        assert list(found.places(word)) == list(made.places(word)) == there
        assert len(there) == count
    borrowed = {word for bag in made.wide for word in bag} - made.counts.keys()
    assert not any(found.places(word) for word in (*borrowed, "없는 말"))


def test_words_are_found_in_a_long_article_as_in_a_short_one() -> None:
    texts = [f"{n}번째 문장은 {n % 7}개 회사의 {n % 50}번 공장을 말한다." for n in range(300)]
    made = ArticleTerms.of(read(texts, language="ko"))
    found, _ = unpack_terms(pack_terms(Analysed("a", (), made, {})))
    for word in made.counts:
        assert list(found.places(word)) == list(made.places(word))


def test_a_pair_is_the_same_whether_its_articles_are_packed_or_not(analysed: Analysed) -> None:
    kept, _ = unpack_terms(pack_terms(analysed))
    made = analysed.terms
    # Bags that are equal but not the same object: nothing may depend on which it is.
    apart = ArticleTerms(made.bags, [dict(bag) for bag in made.wide], made.counts, made.figures)
    assert any(wide is bag for wide, bag in zip(made.wide, made.bags, strict=True))
    pairs = [ArticlePair(made, made), ArticlePair(kept, kept), ArticlePair(apart, apart)]
    for a in analysed.sides:
        for b in analysed.sides:
            plain, *others = [pair_features(a, b, pair)[0] for pair in pairs]
            assert all(other == plain for other in others)


def test_an_article_can_be_analysed_elsewhere(analysed: Analysed) -> None:
    assert analyse(article_of_order(unpack(pack(order_of(article()))))) == analysed


def test_bytes_and_nested_rows_come_back() -> None:
    reason = Reason("same-quantity", "5만 = 50000", ((0, 3), (5, 6)), ((1, 2),))
    assert from_row(Reason, unpack(pack(to_row(reason)))) == reason
    segment = Segment(3, 0, 4, "duplicate", None, 1, "왜")
    assert from_row(Segment, unpack(pack(to_row(segment)))) == segment


def test_damage_is_told_and_never_read_as_something_else(analysed: Analysed) -> None:
    chance = random.Random(5)
    for good, unpacked in (
        (pack_terms(analysed), unpack_terms),
        (pack_sides(analysed), unpack_sides),
    ):
        for _ in range(200):
            bad = bytearray(good)
            bad[chance.randrange(len(bad))] ^= 1 << chance.randrange(8)
            with pytest.raises(DamagedError):
                unpacked(bytes(bad))
    good = pack_terms(analysed)
    for cut in (0, 1, 10, len(good) - 1):
        with pytest.raises(DamagedError):
            unpack_terms(good[:cut])
    with pytest.raises(DamagedError):
        unpack_side(pack_sides(analysed), 99)
    with pytest.raises(DamagedError):
        from_row(Reason, ["too few"])
