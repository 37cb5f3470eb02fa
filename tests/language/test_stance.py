"""Cues that take a stand, and opposite predicates."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language import morphemes, negated_lemmas, opposites, stance
from reader.language.axes import AXES, AXIS_PHRASES
from reader.language.cues.tables import ENGLISH_CUES, KOREAN_CUES

CUES = [("ko", row) for row in KOREAN_CUES] + [("en", row) for row in ENGLISH_CUES]


@pytest.mark.parametrize(("language", "row"), CUES, ids=lambda value: getattr(value, "name", value))
def test_every_row_fires_on_its_example(language: str, row: object) -> None:
    cues = stance(row.example, language)  # type: ignore[attr-defined]
    assert any(
        cue.kind == row.kind and cue.name == row.name and cue.asserted  # type: ignore[attr-defined]
        for cue in cues
    )


@pytest.mark.parametrize(
    ("language", "row"),
    [pair for pair in CUES if pair[1].innocent],
    ids=lambda value: getattr(value, "name", value),
)
def test_innocent_uses_assert_nothing(language: str, row: object) -> None:
    cues = stance(row.innocent, language)  # type: ignore[attr-defined]
    assert not any(
        cue.kind == row.kind and cue.asserted  # type: ignore[attr-defined]
        for cue in cues
    )


@pytest.mark.parametrize(("language", "row"), CUES, ids=lambda value: getattr(value, "name", value))
def test_patterns_begin_with_a_literal(language: str, row: object) -> None:
    for pattern in row.patterns:  # type: ignore[attr-defined]
        assert pattern[0].isalpha()


@pytest.mark.parametrize("axis", AXES, ids=lambda axis: axis.name)
def test_the_examples_of_an_axis_are_opposites(axis: object) -> None:
    plus_ko, minus_ko, plus_en, minus_en = axis.examples  # type: ignore[attr-defined]
    for language, plus, minus in (("ko", plus_ko, minus_ko), ("en", plus_en, minus_en)):
        pairs = opposites(stance(plus, language), stance(minus, language))
        assert any(cue.axis == axis.name for cue, _ in pairs)  # type: ignore[attr-defined]
    across = opposites(stance(plus_ko, "ko"), stance(minus_en, "en"))
    assert any(cue.axis == axis.name for cue, _ in across)  # type: ignore[attr-defined]


@pytest.mark.parametrize("row", AXIS_PHRASES, ids=lambda row: row.pattern[:12])
def test_axis_phrases(row: object) -> None:
    cues = stance(row.example, "ko")  # type: ignore[attr-defined]
    assert any(
        (cue.axis, cue.polarity) == (row.axis, row.polarity)  # type: ignore[attr-defined]
        for cue in cues
    )


@pytest.mark.parametrize("axis", AXES, ids=lambda axis: axis.name)
def test_no_word_of_an_axis_is_dead(axis: object) -> None:
    """Each Korean word is one lemma to the analyser, as a noun or as a verb."""
    dead = []
    for word in (*axis.plus_ko, *axis.minus_ko):  # type: ignore[attr-defined]
        forms = (
            f"{word}다",
            f"{word}했다",
            f"{word}이 있다",
            f"{word}가 있다",
            f"{word}었다",
            f"{word}는다",
        )
        seen = {m.lemma for form in forms for m in morphemes(f"값을 {form}")[2:3]}
        seen |= {m.lemma for form in forms for m in morphemes(form)[:1]}
        for form in forms:
            first, *rest = morphemes(form)
            if first.first == "XPN" and rest:
                seen.add(first.surface + rest[0].lemma)
        if word not in seen:
            dead.append(word)
    assert dead == []


@pytest.mark.parametrize("axis", AXES, ids=lambda axis: axis.name)
def test_english_words_of_an_axis_fire(axis: object) -> None:
    for words, sign in ((axis.plus_en, 1), (axis.minus_en, -1)):  # type: ignore[attr-defined]
        for word in words:
            spaced = word.replace("_", " ")
            cues = stance(f"they {spaced} it", "en")
            assert any(
                cue.axis == axis.name and cue.polarity == sign  # type: ignore[attr-defined]
                for cue in cues
            ), word


@pytest.mark.parametrize(
    ("text", "axis", "polarity"),
    [
        ("빚은 늘지 않았다.", "rise", -1),
        ("빚은 안 늘었다.", "rise", -1),
        ("법안은 통과하지 못했다.", "approve", -1),
        ("그는 찬성이 아니라고 했다.", "support", -1),
        ("Prices did not rise.", "rise", -1),
        ("The bill never passed.", "approve", -1),
        ("They failed to win.", "win", -1),
    ],
)
def test_negation_turns_a_predicate_round(text: str, axis: str, polarity: int) -> None:
    assert any(cue.axis == axis and cue.polarity == polarity for cue in stance(text))
    assert not any(cue.axis == axis and cue.polarity == -polarity for cue in stance(text))


def test_a_noun_inside_a_name_asserts_nothing() -> None:
    assert not any(cue.asserted for cue in stance("안전 점검 결과가 나왔다") if cue.axis == "safe")
    assert any(cue.asserted for cue in stance("다리는 안전했다") if cue.axis == "safe")


def test_what_is_negated() -> None:
    assert "서명" in negated_lemmas(stance("양측은 서명하지 않았다"))
    assert "sign" in negated_lemmas(stance("They did not sign it.", "en"))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("뇌물 혐의를 부인했던 이 의원이 구속됐다.", "denial"),
        ("소문을 부인해 온 회사는 흑자를 냈다.", "denial"),
        ("성추행 의혹을 받는 교수가 사직했다.", "doubt"),
        ("횡령 의혹으로 기소된 대표가 출석했다.", "doubt"),
        ("논란을 불식했다.", "doubt"),
        ("Despite denying it, he paid.", "denial"),
        ("He was denied bail.", "denial"),
        ("The disputed territory is small.", "denial"),
        ("There is no doubt.", "doubt"),
    ],
)
def test_mentions_are_not_assertions(text: str, kind: str) -> None:
    assert not any(cue.kind == kind and cue.asserted for cue in stance(text))


def test_scope_is_what_is_doubted() -> None:
    text = "“부품 5만 개가 있다”는 주장에 의혹이 제기됐다."
    cue = next(cue for cue in stance(text) if cue.kind == "doubt")
    assert text[cue.scope_start : cue.scope_end] == "“부품 5만 개가 있다”"
    text = "Experts doubt that the drug works, but the firm sells it."
    cue = next(cue for cue in stance(text) if cue.kind == "doubt")
    assert "the drug works" in text[cue.scope_start : cue.scope_end]
    assert "sells" not in text[cue.scope_start : cue.scope_end]


@given(st.text(alphabet="부인의혹않다안늘었줄지만고 ,.“”아니라doubtn'rejectd ", max_size=80))
@settings(deadline=None)
def test_offsets(text: str) -> None:
    for language in ("ko", "en"):
        for cue in stance(text, language):
            assert 0 <= cue.start < cue.end <= len(text)
            assert text[cue.start : cue.end] == cue.text
            assert 0 <= cue.scope_start <= cue.scope_end <= len(text)
