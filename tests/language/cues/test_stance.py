"""What stand a sentence takes: negation, mentions, and what a cue governs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language import negated_lemmas, stance
from reader.language.cues.cue import opposites


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
        ("양측은 합의한 사실이 없다.", "succeed", -1),
        ("정부는 요금을 내렸다.", "rise", -1),
        ("병원은 진료비를 내렸다.", "rise", -1),
        ("값이 크게 불었다.", "rise", 1),
    ],
)
def test_negation_turns_a_predicate_round(text: str, axis: str, polarity: int) -> None:
    assert any(cue.axis == axis and cue.polarity == polarity for cue in stance(text))
    assert not any(cue.axis == axis and cue.polarity == -polarity for cue in stance(text))


def test_a_noun_inside_a_name_asserts_nothing() -> None:
    assert not any(cue.asserted for cue in stance("안전 점검 결과가 나왔다") if cue.axis == "safe")
    assert any(cue.asserted for cue in stance("다리는 안전했다") if cue.axis == "safe")


def test_what_both_name_at_both_ends_is_not_opposite() -> None:
    stopped, halted, again = (
        stance(f"시는 분수대 가동을 {said}.") for said in ("중단했다", "멈췄다", "재개했다")
    )
    assert not opposites(stopped, halted)
    assert opposites(stopped, again)


def test_who_names_both_ends_is_at_odds_with_neither() -> None:
    both, one = stance("구조된 5명 가운데 1명은 숨졌다."), stance("6명이 구조됐다.")
    assert not opposites(both, one) and not opposites(one, both)


def test_what_is_negated() -> None:
    assert "서명" in negated_lemmas(stance("양측은 서명하지 않았다"))
    assert "넘기" in negated_lemmas(stance("시는 자료를 넘긴 사실이 없다고 밝혔다."))
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
        ("The firm does not dispute that it paid.", "denial"),
        ("She never denied that she went.", "denial"),
    ],
)
def test_mentions_are_not_assertions(text: str, kind: str) -> None:
    assert not any(cue.kind == kind and cue.asserted for cue in stance(text))


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("값이 오를 것이다.", "ko", "forecast"),
        ("값이 오를 것이라고 했다.", "ko", "forecast"),
        ("It may rise.", "en", "hedge"),
        ("They demand that it close.", "en", "modality"),
        ("The unions demanded more.", "en", "modality"),
        ("비가 안 왔다.", "ko", "negation"),
    ],
)
def test_what_frames_a_statement(text: str, language: str, kind: str) -> None:
    assert any(cue.kind == kind for cue in stance(text, language))


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


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("The firm rejected the mayor's claim that it knew.", "en", "denial"),
        ("그런 제안에 동의한 적도 없다고 했다.", "ko", "denial"),
        ("회사는 감사 결과를 받아들이기 어렵다고 밝혔다.", "ko", "denial"),
        ("시장은 뇌물을 받은 사실이 없다고 말했다.", "ko", "denial"),
        ("소문은 사실이 아닌 것으로 드러났다.", "ko", "denial"),
        ("그 말은 사실이 아닙니다.", "ko", "denial"),
        ("법원은 1심 판결을 뒤집었다.", "ko", "correction"),
        ("재판부는 윗선이 시켰다는 주장을 배척했다.", "ko", "denial"),
        ("The ministry dismissed the findings.", "en", "denial"),
        ("The panel found no basis for the charge.", "en", "doubt"),
    ],
)
def test_what_sets_itself_against_something(text: str, language: str, kind: str) -> None:
    assert any(cue.kind == kind and cue.asserted for cue in stance(text, language))


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("지원이 확정된 것은 아니라고 말했다.", "ko", "correction"),
        ("민심은 이미 뒤집혔다.", "ko", "correction"),
        ("소문은 사실이 아닌 것으로 드러났다.", "ko", "correction"),
        ("같은 말을 되풀이했다.", "ko", "hedge"),
        ("호우로 인한 피해가 크다.", "ko", "rise"),
        ("항구 도시에 사는 주민이 모였다.", "ko", "survive"),
        ("They count pilot projects as clients.", "en", "forecast"),
        ("노조는 인상 폭을 키운 것이다.", "ko", "forecast"),
        ("값이 올랐다는 것이다.", "ko", "forecast"),
        ("시 예산안 뜯어보니 빚이 많다.", "ko", "negation"),
        ("큰비가 내려 둑이 무너졌다.", "ko", "rise"),
        ("밤사이 내린 눈이 쌓였다.", "ko", "rise"),
        ("산불 경보가 내려졌다.", "ko", "rise"),
        ("심의위는 결론을 내렸다.", "ko", "change"),
        ("수출은 기대에 못 미쳤다.", "ko", "negation"),
        ("노조는 요구를 굽히지 않았다.", "ko", "negation"),
        ("It opens in May.", "en", "hedge"),
        ("Demand for chips is weak.", "en", "modality"),
        ("Guards fired first at the crowd.", "en", "stay"),
        ("Troops opened fire near the bridge.", "en", "open"),
        ("It rose to close at $84.", "en", "open"),
        ("The firm does not dispute that it paid.", "en", "negation"),
    ],
)
def test_words_that_only_look_like_cues(text: str, language: str, kind: str) -> None:
    assert not any(kind in (cue.kind, cue.axis) for cue in stance(text, language))
