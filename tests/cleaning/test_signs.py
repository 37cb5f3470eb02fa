"""What lines tell together: tables one cell a line, what a page holds, buttons everywhere."""

from __future__ import annotations

import pytest

from reader.cleaning.forms.tables import table_rows
from reader.cleaning.furniture.headed import of_itself
from reader.cleaning.furniture.panels import lengths, sponsored, viewer
from reader.cleaning.lines.cohesion import Vocabulary, keys
from reader.cleaning.lines.marks import Mark, mark_unit
from reader.cleaning.lines.units import Unit, make_unit
from reader.cleaning.metadata.titles import find_title
from reader.cleaning.zoning.signs import confirm_repeated, contents, own_headings

TEXT = "The harbour board met on Tuesday and put off the vote on the new ferry berth."


def units_of(lines: list[str]) -> list[Unit]:
    return [make_unit(number, line, 0, len(line)) for number, line in enumerate(lines, 1)]


def test_a_table_that_was_left_one_cell_a_line() -> None:
    cells = [
        "Team",
        "1",
        "2",
        "3",
        "R",
        "H",
        "QUA",
        "0",
        "2",
        "0",
        "2",
        "5",
        "PEN",
        "1",
        "0",
        "3",
        "4",
        "9",
    ]
    units = units_of([TEXT, *cells, TEXT])
    assert table_rows(units, [None] * len(units)) == set(range(1, len(cells) + 1))


@pytest.mark.parametrize(
    "cells",
    ["Prev 1 2 3 4 5 6 7 8 9 10 11 Next", "Team 1 2 R QUA 0 2 2"],
    ids=["pages to turn to", "too few"],
)
def test_short_lines_that_are_no_table(cells: str) -> None:
    units = units_of([TEXT, *cells.split(), TEXT])
    assert not table_rows(units, [None] * len(units))


HEADINGS = ["What the board heard", "Who pays for it", "When the ferry sails"]


def test_what_a_page_holds_is_told_by_its_headings() -> None:
    lines = ["Contents", *[f"{n}. {h}" for n, h in enumerate(HEADINGS, 1)], TEXT]
    for heading in HEADINGS:
        lines += [heading, TEXT]
    units = units_of(lines)
    marks: list[Mark | None] = [None] * len(units)
    contents(units, marks)
    assert [mark is not None for mark in marks] == [True] * 4 + [False] * (len(units) - 4)


def test_a_list_that_stands_twice_is_not_what_a_page_holds() -> None:
    units = units_of([TEXT, *HEADINGS, TEXT, *HEADINGS, TEXT])
    marks: list[Mark | None] = [None] * len(units)
    contents(units, marks)
    assert marks == [None] * len(units)


@pytest.mark.parametrize(("times", "sure"), [(2, False), (3, True)])
def test_a_button_at_every_entry_is_sure(times: int, sure: bool) -> None:
    units = units_of([TEXT, "Link"] * times)
    marks = [None, Mark("boilerplate", "share", "share words")] * times
    confirm_repeated(units, marks)
    assert {mark.sure for mark in marks if mark is not None} == {sure}


@pytest.mark.parametrize(
    ("heading", "text", "found"),
    [
        ("About Example Haul", "Example Haul moves frozen fish for 400 shops and canteens.", True),
        ("■ 강바람통상에 대하여", "강바람통상은 2011년 문을 연 무역회사로 280명이 일한다.", True),
        ("About the vote", "Nobody on the board would say how the count went.", False),
    ],
)
def test_a_firm_that_tells_of_itself_names_itself(heading: str, text: str, found: bool) -> None:
    assert of_itself(units_of([heading, text]), 0) is found


def _title(above: list[str], odds: list[float]) -> int | None:
    units = units_of(above)
    core = Vocabulary([keys(TEXT), keys(TEXT)])
    return find_title(units, [None] * len(units), len(units), core=core, stated=None, odds=odds)


def test_the_way_to_a_page_is_not_its_title() -> None:
    title = "Harbour board puts off the vote on the ferry berth"
    assert _title([f"News / Coast / {title}", title], [0.0, 0.0]) == 1


def test_a_line_that_the_trees_doubt_is_not_the_title() -> None:
    lines = ["Follow the ferry vote", "Harbour board puts off Tuesday vote on new ferry berth"]
    assert _title(lines, [0.0, 0.0]) == 0
    assert _title(lines, [4.0, 0.0]) == 1


VOTE = "Harbour board puts off Tuesday vote on new ferry berth"


@pytest.mark.parametrize(
    "above",
    [
        "via The Pellworth Argus",
        "Blue 131 Green 117 Red 6 Free 4",
    ],
)
def test_a_line_over_a_title_is_not_always_its_headline(above: str) -> None:
    assert _title([above, VOTE], [0.5, -3.0]) == 1


def test_a_title_that_hardly_shares_a_word_stands_over_deck_and_date() -> None:
    units = units_of(["Seven more weeks of standing on the quay in the rain", VOTE, "May 2, 2024"])
    marks = [None, None, Mark("date", why="때", sure=True)]
    core = Vocabulary([keys(TEXT + " quay"), keys(TEXT)])
    found = find_title(units, marks, 3, core=core, stated=None, odds=[0.3, -3.0, 0.0])
    assert found == 0


def test_a_summary_below_the_reporter_is_not_the_title() -> None:
    title = "Ferry live: crossings cancelled for a third day"
    units = units_of([title, "By Nora Fenwick", "Summary", VOTE])
    marks = [None, Mark("byline", why="by"), Mark("subhead", why="summary"), None]
    core = Vocabulary([keys(TEXT), keys(TEXT)])
    assert find_title(units, marks, 4, core=core, stated=None, odds=[0.0] * 4) == 0


def test_a_letters_masthead_over_its_heading() -> None:
    assert _title(["# The Quay", "## Issue 12: Why the ferry vote was put off"], [0.0, -2.0]) == 1
    assert _title(["# The Ferry Vote", "What the harbour board put off"], [0.0, 0.0]) == 0


@pytest.mark.parametrize(("counts", "found"), [(("1/4", "2/4"), True), (("2/4", "3/7"), False)])
def test_counts_in_order_count_pictures(counts: tuple[str, str], found: bool) -> None:
    units = units_of([TEXT, counts[0], TEXT, counts[1], TEXT])
    marks = [mark_unit(unit) for unit in units]
    viewer(units, marks)
    assert [bool(mark and mark.sure) for mark in marks] == [False, found, False, found, False]


def test_a_sentence_under_the_button_of_a_picture_is_its_caption() -> None:
    units = units_of(["이미지 크게 보기", "시장 입구에 붙은 안내문. 내일은 연다.", "4/4", TEXT])
    marks = [mark_unit(unit) for unit in units]
    viewer(units, marks)
    assert marks[1] is not None
    assert marks[1].kind == "caption"
    assert marks[3] is None


def test_a_sponsors_box_ends_at_the_next_rule() -> None:
    box = ["---", "A word from our sponsor", "Towels that dry in half the time.", "---", TEXT]
    letter = [
        "Together with Quay Bank",
        "The board met again, and we were there.",
        "### News",
        TEXT,
    ]
    for lines, hidden in ((box, [1, 2]), (letter, [])):
        units = units_of(lines)
        marks = [mark_unit(unit) for unit in units]
        sponsored(units, marks, set())
        assert [i for i, m in enumerate(marks) if m and m.why == "in a sponsor's box"] == hidden


@pytest.mark.parametrize(("beside", "found"), [("Listen", True), ("Posted", False)])
def test_a_bare_time_beside_a_players_button(beside: str, found: bool) -> None:
    units = units_of([beside, "3:12", TEXT])
    marks = [None, Mark("date", why="때", sure=True), None]
    lengths(units, marks)
    assert (marks[1] is not None and marks[1].furniture) is found


def test_headings_behind_one_square_bullet_are_the_articles() -> None:
    lines = [
        "■ 밤에는 밝다",
        "불을 끄면 자막까지 또렷했다.",
        "■ 낮에는 어둡다",
        "등을 켜면 흐려졌다.",
    ]
    units = units_of(lines)
    assert own_headings(units, [None] * len(units)) == {0, 2}
    links = units_of(["■ 화면 말리는 TV 단종", "■ 소음 없는 기계", "■ 다리에 핀 꽃", lines[1]])
    assert own_headings(links, [None] * len(links)) == frozenset()
