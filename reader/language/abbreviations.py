"""Words whose full stop does not end a sentence: a row each, with an example.

Initials and dotted letters (U.S.) have a rule, in `sentences.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["ABBREVIATIONS", "NEVER_LAST", "SELDOM_LAST", "Abbreviation"]


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A word whose full stop does not end a sentence.

    `always` is false for those that may also end one ("Inc.", "a.m."): they end
    it when a capital follows that is not plausibly the rest of a name.
    """

    word: str
    example: str
    always: bool = True


def _rows(words: str, example: str, *, always: bool = True) -> tuple[Abbreviation, ...]:
    return tuple(Abbreviation(word, example.format(word), always) for word in words.split())


ABBREVIATIONS: tuple[Abbreviation, ...] = (
    *_rows("mr mrs ms mx dr prof rev hon st mt ft messrs mme", "They met {}. Avery at noon."),
    *_rows(
        "gov sen rep pres lt col gen sgt capt cmdr adm maj cpl pvt supt det", "So {}. Avery left."
    ),
    *_rows("no nos vol fig art sec pp vs cf al approx est ca op", "See {}. 3 for that."),
    *_rows(
        "jan feb mar apr jun jul aug sep sept oct nov dec", "On {}. 27 it rained.", always=False
    ),
    *_rows("mon tue tues wed thu thur thurs fri sat sun", "On {}. 27 it rained.", always=False),
    *_rows("inc corp co ltd bros plc llc dept univ assn", "Acme {}. was sold.", always=False),
    *_rows("jr sr esq etc ave blvd rd hwy", "The {}. was closed.", always=False),
)
"""Words before a full stop, lower case. Initials and dotted letters (U.S.) have a rule."""
NEVER_LAST = frozenset(row.word for row in ABBREVIATIONS if row.always)
SELDOM_LAST = frozenset(row.word for row in ABBREVIATIONS if not row.always)
