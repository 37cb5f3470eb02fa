"""Claims, who makes them, and the proposition without its attribution."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language import claims
from reader.language.speech.reporting import REPORTING
from reader.language.speech.speakers import SPEAKER_ROWS, speaker_kind
from reader.language.speech.subjects import STAND_INS
from tests.pace import bounded


@pytest.mark.parametrize("row", REPORTING, ids=lambda row: f"{row.language}-{row.verb_class}")
def test_every_row_reads_its_example(row: object) -> None:
    found = claims(row.example, row.language)  # type: ignore[attr-defined]
    assert [claim.verb_class for claim in found] == [row.verb_class]  # type: ignore[attr-defined]
    (claim,) = found
    begin, end = claim.proposition
    assert claim.verb not in row.example[begin:end]  # type: ignore[attr-defined]


@pytest.mark.parametrize("row", SPEAKER_ROWS, ids=lambda row: row.example)
def test_speaker_rows(row: object) -> None:
    assert speaker_kind(row.example) == row.kind  # type: ignore[attr-defined]


@pytest.mark.parametrize("row", STAND_INS, ids=lambda row: row.example)
def test_stand_ins(row: object) -> None:
    (claim,) = claims(row.example, row.language)  # type: ignore[attr-defined]
    assert claim.pronoun


CASES: tuple[tuple[str, str | None, str, str], ...] = (
    (
        "구 국장은 “하루 빨리보다 하루 안전하게가 원칙”이라고 강조했다.",
        "구 국장",
        "하루 빨리보다 하루 안전하게가 원칙",
        "says",
    ),
    (
        "“값이 오를 것”이라고 나래은행 한가람 연구원은 내다봤다.",
        "나래은행 한가람 연구원",
        "값이 오를 것",
        "forecasts",
    ),
    (
        "통계청에 따르면 지난달 물가가 2.1% 올랐다.",
        "통계청",
        "지난달 물가가 2.1% 올랐다",
        "reports",
    ),
    ("선장은 승객이 모두 내렸다고 진술했다.", "선장", "선장은 승객이 모두 내렸다", "says"),
    ("공장이 문을 닫은 것으로 알려졌다.", None, "공장이 문을 닫은", "reports"),
    (
        "구조당국은 이르면 5일 매몰 지점에 닿을 것으로 예상했다.",
        "구조당국",
        "구조당국은 이르면 5일 매몰 지점에 닿을",
        "forecasts",
    ),
    ("내년에는 값이 오를 것으로 예상된다.", None, "내년에는 값이 오를", "forecasts"),
    (
        "은행 측은 윗선 개입은 전혀 없었다는 입장이다.",
        "은행 측",
        "은행 측은 윗선 개입은 전혀 없었다",
        "says",
    ),
    (
        "재판부는 윗선이 시켰다는 강씨의 주장을 배척했다.",
        "재판부",
        "윗선이 시켰다",
        "denies",
    ),
    (
        "주민들은 문자를 받지 못했다고 입을 모았다.",
        "주민들",
        "주민들은 문자를 받지 못했다",
        "says",
    ),
    (
        "The ministry said on August 9 that troops had crossed the border.",
        "The ministry",
        "troops had crossed the border",
        "says",
    ),
    ("In April the firm said it had no plans.", "the firm", "it had no plans", "says"),
    (
        "The regulator said it had 13 reports of illness, none of them confirmed.",
        "The regulator",
        "it had 13 reports of illness, none of them confirmed",
        "says",
    ),
    ("She added it would close in June.", "She", "it would close in June", "says"),
    ("수치가 부풀려졌다는 지적이 나왔다.", None, "수치가 부풀려졌다", "claims"),
    (
        "“We recovered 37 bodies from the lake,” police commander Josef Amani told reporters.",
        "police commander Josef Amani",
        "We recovered 37 bodies from the lake",
        "says",
    ),
    ("The bridge is shut, the mayor said on Friday.", "the mayor", "The bridge is shut", "says"),
    (
        "Colonel Sefa Arman told reporters that the store had burned down.",
        "Colonel Sefa Arman",
        "the store had burned down",
        "says",
    ),
    (
        "According to the ministry, exports fell by a tenth.",
        "the ministry",
        "exports fell by a tenth",
        "reports",
    ),
    (
        "She said that he had “never given the party a single bean” in his life.",
        "She",
        "he had “never given the party a single bean” in his life",
        "says",
    ),
    ("The firm denied the claims of its staff.", "The firm", "the claims of its staff", "denies"),
)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("노조는 참가율이 78%라고 했지만 회사는 51%에 불과하다고 맞섰다.", ["노조", "회사"]),
        ("시는 빚이 없다고 밝혔으나 감시단은 빚이 있다고 주장했다.", ["시", "감시단"]),
    ],
)
def test_two_who_say_otherwise_each_say_their_own(text: str, who: list[str]) -> None:
    found = claims(text, "ko")
    assert [claim.speaker and claim.speaker.text for claim in found] == who
    for claim in found:
        assert claim.speaker and text[claim.speaker.start : claim.speaker.end] == claim.speaker.text
        assert claim.end <= len(text)


@pytest.mark.parametrize(("text", "speaker", "proposition", "verb_class"), CASES)
def test_attribution(text: str, speaker: str | None, proposition: str, verb_class: str) -> None:
    (claim,) = claims(text)
    begin, end = claim.proposition
    assert text[begin:end] == proposition
    assert (claim.speaker.text if claim.speaker else None) == speaker
    assert claim.verb_class == verb_class


def test_two_quotations_of_one_speaker() -> None:
    text = "한 대표는 “우리는 책임을 다했다”며 “보상은 이달 안에 끝난다”고 밝혔다."
    found = claims(text)
    assert [text[a:b] for a, b in (claim.proposition for claim in found)] == [
        "우리는 책임을 다했다",
        "보상은 이달 안에 끝난다",
    ]
    assert {claim.speaker.text for claim in found if claim.speaker} == {"한 대표"}


def test_long_sentences_are_cut_at_their_clauses() -> None:
    text = "제작사는 기계 고장을 이유로 내세웠지만, 실제로 공연을 멈춰 세운 것은 바닥난 제작비였다."
    assert len(claims(text)) == 2
    text = "The company blamed the weather, but the work stopped because the money had run out."
    assert len(claims(text)) >= 2


def test_scare_quotes_are_no_speech() -> None:
    (claim,) = claims("업계는 이를 “무덤”이라는 별명으로 부른다.")
    assert not claim.quoted


def test_cues_lie_inside() -> None:
    for claim in claims("회사는 유출을 부인했지만, 전문가들은 여전히 의혹을 제기하고 있다."):
        assert all(claim.start <= cue.start < claim.end for cue in claim.cues)


@given(st.text(alphabet='그는이가 “”",.다고라며말했지만에따르면said thatX T', max_size=90))
@settings(deadline=None)
def test_offsets(text: str) -> None:
    for language in ("ko", "en", "other"):
        found = claims(text, language)
        assert bool(found) == bool(text.strip())
        for claim in found:
            begin, end = claim.proposition
            assert 0 <= claim.start <= begin <= end <= claim.end <= len(text)
            assert text[claim.start : claim.end] == claim.text
            if claim.speaker:
                assert text[claim.speaker.start : claim.speaker.end] == claim.speaker.text


def test_hostile_sentences_take_bounded_time() -> None:
    for unit in (
        "그는 “가나다라마”며 ",
        "A said that b, and c was d ",
        "가는 나고, ",
        "“”",
        "라고 ",
        "A said b; ",
        "it fell, the bank said, by one, ",
        "the papers seen by a show, ",
    ):
        text = unit * (30_000 // len(unit))
        with bounded(5):
            claims(text, "ko")
            claims(text, "en")
