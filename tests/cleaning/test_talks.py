"""Talks in questions and answers that a page breaks with other headlines."""

from __future__ import annotations

from reader.cleaning.assembly import _units
from reader.cleaning.lines.marks import mark_unit
from reader.cleaning.zoning.talks import turns
from tests.cleaning.pages import ENGLISH, cleaned, kind_of

_TALK = [
    "Why do you build bridges?",
    "Because a river has two sides, and my mother lived on the other one.",
    "And the ferry?",
    "I was sick on it every day for nine years.",
    "Was the old bridge beautiful?",
    "It was there. That was enough for most of us in Rivermouth.",
]
_LIST = ["You Might Also Like", "The Last Typist of Trieste", "Against the Footnote"]
_REST = ["Do you miss it?", "No.", "What comes next?", "A short one. It is raining."]


def test_a_talk_goes_on_behind_a_list_of_other_texts() -> None:
    article = cleaned([*ENGLISH[1:5], *_TALK, *_LIST, *_REST, ENGLISH[-1]])
    assert all(kind_of(article, line) in ("body", "subhead") for line in (*_TALK, *_REST))
    assert [kind_of(article, line) for line in _LIST] == ["boilerplate/related"] * len(_LIST)


def test_questions_behind_the_claim_of_rights_are_no_talk() -> None:
    units = _units([*_TALK, ENGLISH[-1], *_REST])
    assert turns(units, [mark_unit(unit) for unit in units]) == []


def test_two_questions_are_no_talk() -> None:
    units = _units(_TALK[:4])
    assert turns(units, [mark_unit(unit) for unit in units]) == []
