"""Figures that tell a difference: raised by 150 won is no price, and 8.2 billion less no budget.

Whoever tells the level that was reached (1,550원으로 올렸다) says nothing against them.
Knows nothing of other sentences.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.language.quantity.model import Quantity

__all__ = ["DIFFERENCES", "DifferenceRow", "told_as_difference"]


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """Words behind a figure, or with `before` in front of it, that make it a difference.

    `things` rows hold for sums, shares and measures only: 3명이 올랐다 climbed somewhere.
    """

    language: str
    pattern: str
    example: str
    before: bool = False
    things: bool = False


_SOME_KO = r"\s?(?:씩|이나|가량|정도|안팎|가까이|넘게|여)?"
_MORE_KO = r"\s(?:(?:더|추가로|다시|또|크게|일괄|각각|모두)\s)?"
DIFFERENCES: tuple[DifferenceRow, ...] = (
    DifferenceRow(
        "ko",
        rf"{_SOME_KO}(?:을|를|이|가|만)?{_MORE_KO}"
        r"(?:늘[었어린려리릴렸고며]|늘어|줄[었어인여이일였고며]|줄어|준\s|불어[나난났]|증가|감소|증액|감액|증원)",
        "지난해보다 35억원 줄었다",
    ),
    DifferenceRow(
        "ko",
        rf"{_SOME_KO}(?:을|를|이|가|만)?{_MORE_KO}"
        r"(?:올[랐린려리릴렸]|오[르른를]|내[린리릴렸]|내려(?!다보|고|오|가|놓)|깎[은았이여였아]|인상|인하|상승|하락|삭감|"
        r"뛰[었어]|뛴|떨어[졌진져]|낮[췄춘춰추]|높[였인여이]|키[웠운워]|빠[졌진져])",
        "기본요금을 150원 올렸다",
        things=True,
    ),
    DifferenceRow(
        "ko",
        rf"{_SOME_KO}{_MORE_KO}"
        r"(?:많[은았다고아으]|적[은었다고게]|높[은았다고아]|낮[은았다고아]|비싸|비싼|싸[다게]|싼\s|앞[섰서선]|뒤[졌진처져]|"
        r"웃[도돌돈]|밑[도돌돈]|모자라|모자란|부족)",
        "당초 예산안보다 82억원 적은 규모다",
    ),
    DifferenceRow(
        "ko",
        r"(?:인상|인하|상승|하락|증가|감소|증액|감액|삭감)\s?(?:폭|액|분|률)(?:은|는|이|을|를|도)?\s"
        r"(?:[가-힣]{1,5}\s)?$",
        "인상 폭은 150원이다",
        before=True,
    ),
    DifferenceRow(
        "ko", r"(?:차이|격차)(?:는|가|도)\s(?:[가-힣]{1,5}\s)?$", "격차는 3%포인트다", before=True
    ),
    DifferenceRow(
        "en",
        r"\b(?:r[io]se|risen|f(?:e|a)ll(?:en)?|gr(?:e|o)wn?|climb(?:ed)?|dropp?(?:ed)?|jump(?:ed)?|"
        r"slid|slipp?(?:ed)?|increased?|decreased?|declined?|widened|narrowed|raised?|lowered|cut|"
        r"up|down|higher|lower)\b(?:\s[\w'’-]+){0,5}?\sby\s"
        r"(?:(?:about|nearly|almost|some|around|another|a further)\s)?$",
        "The fare rose by 15 cents.",
        before=True,
    ),
    DifferenceRow(
        "en",
        r"\b(?:rose|fell|grew|climbed|dropped|jumped|slid|slipped|gained|soared|plunged|surged|"
        r"up|down)\s(?:(?:about|nearly|almost|some|around|another|a further)\s)?$",
        "Shares fell 7% on Monday.",
        before=True,
        things=True,
    ),
    DifferenceRow(
        "en",
        r"\s(?:pay\s|price\s|wage\s)?(?:rise|increase|cut|drop|fall|decline|gain|jump|reduction|decrease)\b",
        "The union wants a 7% rise.",
    ),
    DifferenceRow(
        "en",
        r"\s(?:more|less|fewer|higher|lower|better|worse|cheaper|dearer|short of|above|below)\b"
        r"(?!\sor\b)(?:\s\w+)?(?:\sthan\b|\sthe\b|\sits\b|[.,])",
        "It earned 14 cents better than forecast.",
    ),
)
_COMPILED = {
    language: tuple(
        (re.compile(row.pattern), row.before, row.things)
        for row in DIFFERENCES
        if row.language == language
    )
    for language in ("ko", "en")
}
_REACH = 40
"""Characters before a figure in which such words may stand."""
_THINGS = frozenset({"money", "share", "points", "index"})


def told_as_difference(quantity: Quantity, text: str, language: str) -> bool:
    """Whether a figure tells by how much something changed or differs, and not what it is."""
    for pattern, before, things in _COMPILED.get(language, ()):
        if things and quantity.dimension not in _THINGS:
            continue
        if before:
            if pattern.search(text, max(0, quantity.start - _REACH), quantity.start):
                return True
        elif pattern.match(text, quantity.end):
            return True
    return False
