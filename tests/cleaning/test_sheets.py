"""Sheets of a print-out and of a PDF, and rows of tables that look like their heads."""

from __future__ import annotations

from tests.cleaning.pages import ENGLISH, KOREAN, cleaned, kind_of

_BRIEF = [
    "Small change on the river",
    "",
    "In 2022 the harbour board took away its three smallest",
    "tolls. This brief follows the forty boats that paid them",
    "over the eighteen months that followed.",
    "",
    "1                                        harbour.example",
    "Small change                          Harbour Brief 118",
    "",
    "Boats that had paid the tolls now pay more at the lock,",
    "and most of their owners say that they would rather have",
    "paid a man at a window than a slot in a wall, and that",
    "nobody asked them before the board took away",
    "the tolls again.",
    "",
    "2                                        harbour.example",
    "Small change                          Harbour Brief 118",
    "",
    "The board disputes the figure. Its own survey, of twelve",
    "boats, puts the rise at a tenth of what the brief found,",
    "and both surveys may be read at the lock.",
]


def test_a_browsers_head_and_foot_stand_on_every_sheet_and_end_no_text() -> None:
    head = "24. 5. 3. 오전 9:14      강바람시, 40년 된 다리 내달부터 막는다 | 강바람신문"
    foot = "https://www.river.example/view/1120  1/2"
    article = cleaned([*KOREAN[:8], head, foot, *KOREAN[8:]])
    for line in (head, foot):
        assert kind_of(article, line) == "boilerplate/menu"
    assert kind_of(article, "공사에는 212억원이 든다") == "body"


def test_a_time_before_a_title_is_no_head_without_a_foot() -> None:
    line = "24. 5. 3. 오전 9:14 나루다리 앞에서 첫 회의가 열렸고 상인 열두 명이 나왔다."
    assert kind_of(cleaned([*KOREAN[:8], line, *KOREAN[8:]]), line) == "body"


def test_an_address_and_a_score_are_no_foot() -> None:
    line = "The count stands at https://www.river.example/poll 7/2"
    assert kind_of(cleaned([*ENGLISH[:6], line, *ENGLISH[6:]]), line) != "boilerplate/menu"


def test_numbered_heads_of_a_pdf_part_paragraphs_and_end_none() -> None:
    article = cleaned(_BRIEF)
    found = [s.kind for s in article.segments if "harbour.example" in article.lines[s.line - 1]]
    assert found == ["boilerplate"] * 2
    for line in ("Boats that had paid the tolls", "The board disputes", "and both surveys"):
        assert kind_of(article, line) == "body"


def test_rows_of_a_table_are_no_heads_of_sheets() -> None:
    rows = ["1    나루다리", "2    나루다리", "3    언덕다리"]
    article = cleaned([*KOREAN[:8], *rows, *KOREAN[8:]])
    assert all(kind_of(article, row) != "boilerplate/menu" for row in rows)


def test_a_row_right_under_a_head_stays_the_articles() -> None:
    row = "Lock dues            31.40"
    page = [row if line.startswith("Small change   ") else line for line in _BRIEF]
    assert kind_of(cleaned(page), row) == "body"


def test_notes_at_the_foot_of_a_sheet_stand_in_no_paragraph() -> None:
    lines = [
        *_BRIEF[:4],
        "over the eighteen months that followed.1 Most of the boats",
        "had paid the smallest toll, and did so twice a day, on the",
        "way out and on the way home, to the man at the window who",
        "knew them all by their names and asked after their wives.",
        "",
        "1) Boats that were sold in between were left out.",
        "Harbour papers",
        "- 1 -",
        *_BRIEF[8:13],
        "",
        "Harbour papers",
        "- 2 -",
        *_BRIEF[18:],
    ]
    article = cleaned(lines)
    assert kind_of(article, "1) Boats that were sold") == "boilerplate/other"
    assert kind_of(article, "Harbour papers") == "boilerplate/menu"
    assert kind_of(article, "over the eighteen months") == "body"


def test_a_numbered_line_that_no_mark_asks_for_is_no_note() -> None:
    line = "1) Boats that were sold in between were left out."
    article = cleaned([*_BRIEF[:5], "", line, "- 1 -", *_BRIEF[8:]])
    assert kind_of(article, line) != "boilerplate/other"
