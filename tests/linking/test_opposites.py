"""Sentences that the network is taught with, which say the opposite of what they said."""

from __future__ import annotations

import re

import numpy as np
import pytest

from reader.linking.crossencoder import Told
from tests.gold import polarity
from tests.gold.pairs import LABELS
from tests.gold.reading import contraries
from tests.gold.reading.lessons import DISPUTES, NEITHER, REPEATS, Lesson, Longer
from tests.gold.reading.opposites import denied_word, with_opposites

TOLD = (
    Told("시는 14일 오래된 다리를 폐쇄했다."),
    Told("가람시가 다리를 폐쇄했다고 14일 알렸다."),
    Told("The council approved the new bridge on Monday.", "A word before.", "Bridge"),
    Told("비가 내렸다."),
)
ONE = Lesson(
    "made",
    TOLD,
    np.array([[0, 1, REPEATS], [0, 2, NEITHER], [1, 3, NEITHER], [0, 3, NEITHER]]),
    np.array([0.8, 0.1, 0.0, 0.0]),
)

OPPOSITE = re.compile("않|개방|올랐|\\bnot\\b|rejected")


@pytest.mark.parametrize(
    ("text", "said", "word"),
    [
        ("시는 다리를 폐쇄했다.", "시는 다리를 폐쇄하지 않았다.", "폐쇄"),
        ("The bridge was closed.", "The bridge was not closed.", "closed"),
        ("The bridge opened.", "The bridge closed.", "opened"),
    ],
)
def test_the_word_that_is_denied(text: str, said: str, word: str) -> None:
    assert denied_word(text, said) == word


def test_a_copy_is_as_far_from_all_else_as_what_it_was_made_of() -> None:
    longer = Longer(ONE)
    new = longer.copy(0, "시는 14일 오래된 다리를 폐쇄하지 않았다.")
    pairs = longer.lesson().pairs[len(ONE.pairs) :].tolist()
    assert new == len(TOLD)
    assert pairs == [[2, new, NEITHER], [3, new, NEITHER]]


def test_what_is_added_is_labelled_by_what_it_says() -> None:
    labels = set()
    for seed in range(12):
        made = with_opposites(ONE, np.random.default_rng(seed))
        assert len(made.pairs) == len(made.nearness)
        for first, second, label in made.pairs[len(ONE.pairs) :].tolist():
            labels.add(LABELS[label])
            if label == DISPUTES:
                assert OPPOSITE.search(made.told[second].text)
                assert not OPPOSITE.search(made.told[first].text)
            elif label == REPEATS:
                assert not OPPOSITE.search(made.told[second].text)
    assert labels == {"repeats", "disputes", "neither"}


def test_the_network_is_not_taught_the_contraries_that_are_scored() -> None:
    """What it makes of those tells whether it knows contraries, or a list."""
    for language, scored in (
        ("ko", polarity.KOREAN_CONTRARIES),
        ("en", polarity.ENGLISH_CONTRARIES),
    ):
        for turn in scored:
            told = polarity.contrary(turn.example, language)
            assert contraries.turned(turn.example, language) != told, turn.example
