"""English words of an axis that say something else before others: fire is opened, doubts raised.

Asked of what stands behind the word; knows no axes but by name.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.language.english import stem

__all__ = ["OTHER_SENSES", "OtherSense", "other_sense"]


class OtherSense(NamedTuple):
    """A word, what stands behind it in another sense, of which axis ("" all), and an example."""

    word: str
    behind: str
    axis: str
    example: str


_TALK = (
    r"concerns?|questions?|doubts?|fears?|objections?|alarms?|suspicions?|eyebrows|hopes|awareness|"
    r"issues?|complaints?|allegations?|the (?:issue|matter|prospect|possibility|question|subject)"
)
_LAWYERS = (
    r"bills?|fees?|costs?|teams?|action|battles?|counsel|challenges?|case|aid|advis\w+|advice|"
    r"proceedings|representatives?|experts?|affairs|system|department|fight|row|dispute|process|"
    r"expenses|settlement|scholars?|analysts?|framework|sources?|director|chief|officer"
)
OTHER_SENSES: tuple[OtherSense, ...] = (
    OtherSense(
        "fire",
        r"\s(?:first|at|on|into|upon|back|across|(?:\w+\s){0,2}(?:shots?|rounds?|missiles?|rockets?|"
        r"shells?|bullets?|gas))\b(?!\s(?:\d|\w+day\b))",
        "",
        "Troops fired shots at the boat.",
    ),
    OtherSense("pass", r"\s(?:away|on|by|along|down)\b", "", "He passed away in May."),
    OtherSense("open", r"\s(?:fire|up about)\b", "", "Troops opened fire."),
    OtherSense(
        "close",
        r"\s(?:(?:up|down|higher|lower)\s)?(?:\w+\s)?at\s[$€£\d]",
        "",
        "Shares closed at $21.",
    ),
    OtherSense(
        "decline",
        r"\sto (?:comment|say|name|discuss|elaborate|rule|give|answer|identify|respond|specify)\b",
        "",
        "She declined to comment.",
    ),
    OtherSense("decline", r"\s(?:to|an? (?:offer|request))\b", "rise", "He declined to go."),
    OtherSense("raise", rf"\s(?:\w+\s){{0,2}}?(?:{_TALK})\b", "", "Staff raised concerns."),
    OtherSense(
        "deny",
        r"\s(?:that|any|having|all|he|she|they|wrongdoing|involvement|knowing|being|"
        r"the (?:claims?|allegations?|charges?|accusations?|reports?))\b",
        "",
        "The firm denied that it had paid.",
    ),
    OtherSense("legal", rf"\s(?:{_LAWYERS})\b", "", "The legal bill was paid."),
    OtherSense(
        "lose",
        r"\s(?:(?:about|nearly|more than|some|around|over|another|almost|up to)\s)?(?:[$€£\d]|"
        r"(?:money|ground|value|weight|control|contact|power|altitude|patience|consciousness)\b)",
        "",
        "The peso has lost 4 percent.",
    ),
    OtherSense(
        "loss",
        r"\sof\b(?!\s(?:the |a |his |her |their )?"
        r"(?:match|game|final|election|title|seat|vote|series|case))",
        "win",
        "The loss of six paintings was noticed late.",
    ),
    OtherSense(
        "loss",
        r"\sof\s(?![$€£\d]|(?:about|around|nearly|more|almost|over|some)\b)",
        "profit",
        "The loss of six paintings was noticed late.",
    ),
    OtherSense("leave", r"\sto (?:appeal|remain)\b", "", "It will seek leave to appeal."),
    OtherSense(
        "leave",
        r"\s(?:[\w,]+\s){1,6}?(?:dead|injured|hurt|wounded|homeless|exposed|stranded|unanswered|"
        r"vulnerable|trapped|without (?:power|water|homes?))\b",
        "",
        "The blast left three dead.",
    ),
    OtherSense(
        "early",
        r"\s(?:hours?|mornings?|evenings?|stages?|days|results?|counts?|reports?|estimates?|signs?|"
        r"voting|data|versions?|years|warnings?|life|childhood|afternoon|\d)",
        "",
        "It began in the early hours.",
    ),
    OtherSense("bad", r"\s(?:faith|debts?|loans?|weather|news|luck)\b", "", "It had bad debts."),
)  # fmt: skip
_COMPILED: dict[str, list[tuple[re.Pattern[str], str]]] = {}
for _row in OTHER_SENSES:
    _COMPILED.setdefault(stem(_row.word), []).append((re.compile(_row.behind), _row.axis))


def other_sense(key: str, text: str, end: int, axis: str) -> bool:
    """Whether the word of a stem that ends there says nothing of an axis."""
    rows = _COMPILED.get(key)
    if rows is None:
        return False
    return any(of in ("", axis) and pattern.match(text, end) for pattern, of in rows)
