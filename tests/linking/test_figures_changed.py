"""The disputes and repeats that training makes by changing figures."""

from __future__ import annotations

import numpy as np
import pytest

from reader.linking.judges.crossencoder import Told
from tests.gold.reading import figures, lessons


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("공장에는 5만 개가 있다", ["5"]),
        ("2,048대의 기계와 17%의 몫", ["2,048", "17"]),
        ("H100과 GPT-4, 2025년 3월 4일 10시", []),
        ("about 3.5 million people", ["3.5"]),
        ("in 2024 he won", []),
    ],
)
def test_what_counts_as_a_figure(text: str, found: list[str]) -> None:
    assert list(figures.figures(text).values()) == found


@pytest.mark.parametrize("figure", ["5만", "2,048대", "17%", "0.5%", "1 c", "300명"])
def test_a_changed_figure_is_another_one_written_alike(figure: str) -> None:
    (digits,) = figures.figures(figure).values()
    was = float(digits.replace(",", ""))
    for seed in range(40):
        new = figures.changed(figure, digits, np.random.default_rng(seed))
        (told,) = figures.figures(new).values()
        assert abs(float(told.replace(",", "")) / was - 1) > 0.2
        assert new.removeprefix(told) == figure.removeprefix(digits)
        assert len(told.partition(".")[2]) == len(digits.partition(".")[2])


def test_copies_dispute_or_repeat_and_nothing_of_the_lesson_is_lost() -> None:
    told = (Told("공장에 5만 개가 있다"), Told("5만 개를 갖췄다"), Told("날씨가 맑다"))
    one = lessons.Lesson(
        "x",
        told,
        np.array([(0, 1, lessons.REPEATS), (0, 2, lessons.NEITHER), (1, 2, lessons.NEITHER)]),
        np.array([0.5, 0.1, 0.2]),
    )
    labels = set()
    for seed in range(20):
        more = figures.with_changes(one, np.random.default_rng(seed))
        assert more.told[:3] == told
        assert (more.pairs[:3] == one.pairs).all()
        assert len(more.pairs) == len(more.nearness)
        for a, b, label in more.pairs[3:].tolist():
            labels.add(label)
            if label == lessons.NEITHER:
                assert 2 in (a, b)
            same = figures.figures(more.told[a].text) == figures.figures(more.told[b].text)
            assert same == (label == lessons.REPEATS) or label == lessons.NEITHER
    assert labels == {lessons.REPEATS, lessons.DISPUTES, lessons.NEITHER}
