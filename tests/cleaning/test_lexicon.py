"""What pieces of words weigh together."""

from __future__ import annotations

from itertools import permutations

from reader.cleaning.lines.lexicon import weigh

WEIGHTS = {"^단독": 0.1, "-보기": 0.2, "said": 0.3, "다$": 1e16, "!$": -1e16}


def test_a_line_weighs_the_same_in_whatever_order_a_set_gives_its_pieces() -> None:
    assert len({weigh(order, WEIGHTS) for order in permutations(WEIGHTS)}) == 1


def test_a_piece_that_nobody_weighed_weighs_nothing() -> None:
    assert weigh(["-보기", "나루"], WEIGHTS) == 0.2
