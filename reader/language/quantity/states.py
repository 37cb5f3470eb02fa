"""What has become of the people or things that a quantity counts: rows of words with an example.

Two figures of states that exclude each other (dead, injured) are never one figure.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.language.quantity.model import Quantity
from reader.language.tables import word_set

__all__ = ["STATES", "State", "first_state", "states"]


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
    체포 구속 기소 입건 송치 검거 arrest detain charg indict jail
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
        "profit",
        word_set("""
    영업이익 순이익 이익 흑자 영업익 당기순이익 profit earn incom
    """),
        "이익 3억원",
    ),
    State(
        "loss",
        word_set("""
    적자 손실 영업손실 순손실 loss deficit
    """),
        "적자 3억원",
    ),
)
_STATE_OF = {word: state.name for state in STATES for word in state.words}


def states(quantity: Quantity) -> frozenset[str]:
    """The states (see `STATES`) that the words near a quantity name."""
    words = (quantity.noun, *quantity.nouns)
    return frozenset(_STATE_OF[word] for word in words if word in _STATE_OF)


def first_state(quantity: Quantity) -> str | None:
    for word in (quantity.noun, *quantity.nouns):
        if word in _STATE_OF:
            return _STATE_OF[word]
    return None
