"""Words of negation that deny nothing."""

from __future__ import annotations

import pytest

from reader.language import negated_lemmas, stance
from reader.language.cues.no_denial import NO_DENIALS_EN, NO_DENIALS_KO, NoDenialRow, spans


@pytest.mark.parametrize("row", NO_DENIALS_KO, ids=lambda row: row.example)
def test_korean_rows_deny_nothing(row: NoDenialRow) -> None:
    found = [cue.text for cue in stance(row.example) if cue.kind == "negation"]
    # The condition of what is denied is none itself: 허가 없이는 열지 못한다.
    assert not set(found) & {"않", "없", "아니"}


@pytest.mark.parametrize("row", NO_DENIALS_EN, ids=lambda row: row.example)
def test_english_rows_deny_nothing(row: NoDenialRow) -> None:
    assert not any(cue.kind == "negation" for cue in stance(row.example, "en"))


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("값은 오르지 않고 내렸다.", "오르"),
        ("길은 막히지 않았다.", "막히"),
        ("비가 온 것은 아니다.", ""),
        ("문을 열지 않으면서 돈을 받았다.", "열"),
        ("표를 사지 않고는 들어가지 못한다.", "들어가"),
        ("허가도 없으면서 문을 열었다.", ""),
        ("회사는 사고와 관계없다고 밝혔다.", ""),
        ("If it rains, trains will not run.", "run"),
        ("It was not injured.", "injur"),
        ("They did not include it.", "includ"),
    ],
)
def test_what_is_denied_all_the_same(text: str, denied: str) -> None:
    cues = [cue for cue in stance(text) if cue.kind == "negation"]
    assert cues
    assert denied in negated_lemmas(cues) or not denied


@pytest.mark.parametrize(
    "text", ["본부가 그 일을 처음 안 때는 12일이다.", "사실을 안 지 사흘 만이다."]
)
def test_what_was_known_is_not_denied(text: str) -> None:
    assert not any(cue.kind == "negation" for cue in stance(text))
    assert any(cue.kind == "negation" for cue in stance("약속을 안 지킨다."))


def test_a_word_that_only_begins_alike_is_no_condition() -> None:
    assert spans("새 노래를 예고 없이 선보였다.", "ko") == []


@pytest.mark.parametrize(
    ("text", "axis", "polarity"),
    [("값은 오르지 않을 수 없다.", "rise", 1), ("값을 올릴 수밖에 없었다.", "rise", 1)],
)
def test_what_is_denied_twice_is_said(text: str, axis: str, polarity: int) -> None:
    assert {cue.polarity for cue in stance(text) if cue.axis == axis} == {polarity}


def test_what_cannot_be_done_is_not_lacking() -> None:
    assert not any(cue.axis == "have" for cue in stance("그는 더 말할 수 없다고 했다."))
    assert not any(cue.axis == "have" for cue in stance("그럴 수는 없다."))
    assert any(cue.axis == "have" for cue in stance("증거가 없다고 했다."))


@pytest.mark.parametrize(
    "text",
    [
        "값이 오르지 않으면 공장을 닫는다.",
        "If prices do not rise, the plant will close.",
        "The plant will close if prices don't rise.",
    ],
)
def test_a_condition_asserts_nothing(text: str) -> None:
    cues = stance(text)
    assert not any(cue.asserted for cue in cues if cue.axis == "rise")
    assert not any(cue.kind == "negation" for cue in cues)
