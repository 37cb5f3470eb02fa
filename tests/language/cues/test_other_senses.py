"""Words that look like one end of an axis and say something else there."""

from __future__ import annotations

import pytest

from reader.language import stance
from reader.language.cues.other_senses_en import OTHER_SENSES
from reader.language.english import stem


@pytest.mark.parametrize("row", OTHER_SENSES, ids=lambda row: row.example)
def test_words_in_another_sense(row: object) -> None:
    key = stem(row.word)  # type: ignore[attr-defined]
    axis = row.axis  # type: ignore[attr-defined]
    cues = stance(row.example, "en")  # type: ignore[attr-defined]
    assert not any(cue.name == key and axis in ("", cue.axis) for cue in cues)


@pytest.mark.parametrize(
    ("text", "axis", "polarity"),
    [
        ("The bank raised its key rate.", "rise", 1),
        ("It declined to pay the bill.", "approve", -1),
        ("The court denied bail.", "approve", -1),
        ("They lost the match.", "win", -1),
        ("She left the party.", "stay", -1),
        ("The bank lowered its forecast to 2 percent.", "rise", -1),
        ("The infringement was not wilful.", "deliberate", -1),
        ("None of the deaths was avoidable.", "survive", -1),
        ("None of them died.", "survive", 1),
        ("The will is void.", "valid", -1),
        ("당국은 단순 실수로 보기 어렵다고 했다.", "deliberate", 1),
        ("다리가 안전하다고 단정할 수 없다.", "safe", -1),
        ("주민들은 시장의 사퇴를 요구하지 않았다.", "stay", 1),
        ("회사는 요금 인상을 검토하지 않는다.", "rise", -1),
        ("특허는 무효라고 했다.", "valid", -1),
    ],
)
def test_the_end_that_is_told(text: str, axis: str, polarity: int) -> None:
    told = {cue.polarity for cue in stance(text) if cue.axis == axis}
    assert told == {polarity}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("An alarm sounded at noon.", "predicate"),
        ("Three hikers are still missing.", "predicate"),
        ("He is to appear in court.", "hedge"),
        ("배는 항구에서 4㎞ 떨어진 곳에 있었다.", "predicate"),
        ("직원 허위 등록은 30건이었다.", "denial"),
        ("회비를 부풀린 혐의를 받는다.", "doubt"),
        ("모인 돈은 2억원도 안 된다.", "negation"),
        ("모인 돈은 2억원도 안 된다.", "modality"),
    ],
)
def test_what_takes_no_stand(text: str, kind: str) -> None:
    assert not any(cue.kind == kind for cue in stance(text))


def test_what_nobody_denies_stands() -> None:
    cues = stance("대변인은 사의를 부인하지 않았다.")
    assert not any(cue.asserted for cue in cues if cue.kind in ("denial", "negation"))
    assert any(cue.asserted for cue in stance("대변인은 사의를 부인했다.") if cue.kind == "denial")
