"""What has become of the people or things that a quantity counts: rows of words with an example.

Two figures of states that exclude each other (dead, injured) are never one figure.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.language.quantity.model import Quantity
from reader.language.tables import word_set

__all__ = ["HALVES", "STATES", "State", "first_states", "other_halves", "states"]


@dataclass(frozen=True, slots=True)
class State:
    """What has become of the people or things counted; counts of two states never compare."""

    name: str
    words: frozenset[str]
    example: str


STATES: tuple[State, ...] = (
    State(
        "dead",
        word_set("""
    숨지 숨 사망 사망자 희생자 희생 죽 목숨 사상 숨진 시신 die kill dead death drown perish bodi
    fatal slain
    """),
        "3명이 숨졌다",
    ),
    State(
        "injured",
        word_set("""
    다치 부상 부상자 경상 중상 경상자 중상자 injur wound hurt
    """),
        "3명이 다쳤다",
    ),
    State(
        "missing",
        word_set("""
    실종 실종자 miss
    """),
        "3명이 실종됐다",
    ),
    State(
        "saved",
        word_set("""
    구조 구출 생존 생존자 살아남 surviv rescu save surviv
    """),
        "3명이 구조됐다",
    ),
    State(
        "arrested",
        word_set("""
    체포 구속 기소 입건 송치 검거 연행 연행자 arrest detain charg indict jail
    """),
        "3명을 체포했다",
    ),
    State(
        "infected",
        word_set("""
    확진 확진자 감염 감염자 infect contract
    """),
        "3명이 확진됐다",
    ),
    State(
        "displaced",
        word_set("""
    대피 이재민 대피자 피난 evacu displac homeless flee
    """),
        "3명이 대피했다",
    ),
    State(
        "there",
        word_set("""
    있 탑승 탑승자 승선 승선자 aboard
    """),
        "배에는 승객 3명이 있었다",
    ),
    State(
        "for",
        word_set("""
    찬성 favour favor for yes
    """),
        "찬성 3표",
    ),
    State(
        "against",
        word_set("""
    반대 against oppos no
    """),
        "반대 3표",
    ),
    State(
        "sales",
        word_set("""
    매출 매출액 revenu sal turnov
    """),
        "매출 3억원",
    ),
    State(
        "operating profit",
        word_set("""
    영업이익 영업익 이익 흑자 profit earn incom
    """),
        "영업이익 3억원",
    ),
    State(
        "net profit",
        word_set("""
    순이익 당기순이익 순익 이익 흑자 profit earn incom
    """),
        "순이익 3억원",
    ),
    State(
        "loss",
        word_set("""
    적자 손실 영업손실 순손실 loss deficit
    """),
        "적자 3억원",
    ),
)
HALVES: tuple[State, ...] = (
    State(
        "exports",
        word_set("""
    수출 수출액 export
    """),
        "수출은 560억 달러",
    ),
    State(
        "imports",
        word_set("""
    수입 수입액 import
    """),
        "수입액은 520억 달러",
    ),
    State(
        "men",
        word_set("""
    남성 남자 남학생 man boy male
    """),
        "남성은 34%",
    ),
    State(
        "women",
        word_set("""
    여성 여자 여학생 woman girl female
    """),
        "여성은 41%",
    ),
    State(
        "in work",
        word_set("""
    고용 취업 취업자 employ
    """),
        "고용률 63%",
    ),
    State(
        "out of work",
        word_set("""
    실업 실업자 unemploy jobless
    """),
        "실업률 3.1%",
    ),
)
"""Halves of a whole, and measures that are told beside each other: figures of two are never one,
but two of the same may well be of different things (수출 of cars, 수출 of ships).
"""
_STATES_OF: dict[str, frozenset[str]] = {}
for _state in STATES:
    for _word in _state.words:
        _STATES_OF[_word] = _STATES_OF.get(_word, frozenset()) | {_state.name}
_HALF_OF = {word: half.name for half in HALVES for word in half.words}


def states(quantity: Quantity) -> frozenset[str]:
    """The states (see `STATES`) that the words near a quantity name."""
    found = [_STATES_OF[word] for word in (quantity.noun, *quantity.nouns) if word in _STATES_OF]
    return frozenset().union(*found)


def first_states(quantity: Quantity) -> frozenset[str]:
    """Those that the nearest of its words names; more than one where the word may mean either."""
    for word in (quantity.noun, *quantity.nouns):
        if word in _STATES_OF:
            return _STATES_OF[word]
    return frozenset()


def other_halves(a: Quantity, b: Quantity) -> bool:
    """Whether the nouns of two quantities are different rows of `HALVES`."""
    one, other = _HALF_OF.get(a.noun), _HALF_OF.get(b.noun)
    return one is not None and other is not None and one != other
