"""Morphemes and content terms."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language import content_terms, morphemes
from reader.language.english import stem

TEXTS = st.text(alphabet="가나다했습니다 .,😀한국은행AB12%\x00\ud800\n\t조원é", max_size=80)


@given(TEXTS)
@settings(deadline=None)
def test_morphemes_point_at_their_text(text: str) -> None:
    last = 0
    for morpheme in morphemes(text):
        assert last <= morpheme.start < morpheme.end <= len(text)
        assert text[morpheme.start : morpheme.end] == morpheme.surface
        last = morpheme.end


@given(TEXTS, st.sampled_from(["ko", "en"]))
@settings(deadline=None)
def test_terms_are_ordered_and_inside(text: str, language: str) -> None:
    last = 0
    for term in content_terms(text, language):
        assert last <= term.start < term.end <= len(text)
        assert term.text == term.text.casefold()
        last = term.end


def test_inflected_korean_verbs_share_a_lemma() -> None:
    for one, other in (("늘렸다", "늘린다"), ("올랐고", "오르며"), ("불어났다", "불어난다")):
        first = [term.text for term in content_terms(f"빚을 {one}")]
        second = [term.text for term in content_terms(f"빚을 {other}")]
        assert first == second


@pytest.mark.parametrize(
    "forms",
    [
        ("fall", "fell", "fallen", "falls", "falling"),
        ("deny", "denied", "denies", "denial", "denying"),
        ("approve", "approved", "approval", "approving"),
        ("cut", "cuts", "cutting"),
        ("die", "died", "dying", "dies"),
        ("reject", "rejected", "rejection"),
        ("company", "companies", "company's"),
        ("rise", "rose", "risen", "rising", "rises"),
    ],
)
def test_forms_of_one_word_share_a_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


def test_different_words_keep_different_stems() -> None:
    assert len({stem(word) for word in ("rise", "fall", "raise", "cut", "approve", "prove")}) == 6


def test_model_numbers_are_one_term() -> None:
    terms = {term.text for term in content_terms("새 H100 칩과 GPT-4o, F-35 전투기를 샀다.")}
    assert {"h100", "gpt-4o", "f-35"} <= terms
    assert "f-35" in {term.text for term in content_terms("The F-35 jets landed.")}


def test_threads_have_their_own_tagger() -> None:
    texts = [f"정부는 {number}일 예산을 늘렸다." for number in range(200)]
    with ThreadPoolExecutor(4) as pool:
        parallel = list(pool.map(morphemes.__wrapped__, texts))
    assert parallel == [morphemes(text) for text in texts]
