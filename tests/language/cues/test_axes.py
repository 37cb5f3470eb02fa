"""The tables of opposite predicates, row by row."""

from __future__ import annotations

import pytest

from reader.language import morphemes, opposites, stance
from reader.language.cues.axes import AXES
from reader.language.cues.axis_phrases import AXIS_PHRASES


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


def test_a_fire_is_no_dismissal() -> None:
    assert not [cue for cue in stance("The ship failed a fire drill.", "en") if cue.axis == "stay"]
    assert [cue for cue in stance("He was fired in May.", "en") if cue.axis == "stay"]
