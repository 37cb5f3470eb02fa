"""Metadata at the front of a text or Markdown file: read, and shown for what it is."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from reader.cleaning import clean
from reader.loading import load_file
from reader.loading.front_matter import front_fields, front_lines
from reader.model import Article, RawPage
from tests.cleaning.pages import ENGLISH, KOREAN, kind_of

HEAD = [
    "---",
    'title: "강바람시, 40년 된 다리 내달부터 막는다"',
    "source: https://river.example/news/1",
    "author:",
    '  - "[[나루터]]"',
    "published: 2024-05-02",
    "tags: [다리, 교통]",
    "---",
]
BODY = KOREAN[4:9]


def opened(folder: Path, lines: list[str], name: str = "page.md") -> Article:
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    (page,) = load_file(path)
    assert isinstance(page, RawPage)
    return clean(page)


@pytest.mark.parametrize("name", ["page.md", "page.txt"])
def test_a_clipped_page_tells_its_own(tmp_path: Path, name: str) -> None:
    article = opened(tmp_path, [*HEAD, "", *BODY], name)
    assert article.title == "강바람시, 40년 된 다리 내달부터 막는다"
    assert (article.published, article.reporter) == ("2024-05-02", "나루터")
    assert (article.url, article.source) == ("https://river.example/news/1", "river.example")
    assert kind_of(article, "title:") == "boilerplate/other"
    assert kind_of(article, "강바람시, 40년 된 다리") == "title"
    assert kind_of(article, "source:") == "boilerplate/other"
    assert kind_of(article, BODY[0]) == "body"


def test_every_character_of_the_head_has_a_segment(tmp_path: Path) -> None:
    article = opened(tmp_path, [*HEAD[:1], HEAD[1] + "  ", *HEAD[2:], "", *BODY])
    for number, line in enumerate(article.lines, 1):
        inside = [s for s in article.segments if s.line == number]
        assert inside[0].start == 0
        assert inside[-1].end == len(line)
        assert all(a.end == b.start for a, b in pairwise(inside))


def test_a_heading_of_its_own_is_the_title(tmp_path: Path) -> None:
    article = opened(tmp_path, [*HEAD, "", "# 나루다리 내달부터 막는다", "", *BODY])
    assert article.title == "나루다리 내달부터 막는다"
    assert kind_of(article, "강바람시, 40년 된 다리") == "boilerplate/other"


@pytest.mark.parametrize(
    "lines",
    [
        ["---", *ENGLISH[4:], "---"],
        ["---", "notes: none of an article", "---", *ENGLISH[4:]],
        ["---", "title: never closed", *ENGLISH[4:]],
        ["title: no rule above", "---", *ENGLISH[4:]],
        [],
    ],
)
def test_a_rule_alone_is_no_head(lines: list[str]) -> None:
    assert front_lines(lines) == 0
    assert front_fields(lines) == {}


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("title: 'It''s here'", "It's here"),
        (r'title: "He said \"no\""', 'He said "no"'),
        ("title: Bridge: closed", "Bridge: closed"),
        ("title: [one, 'two']", ["one", "two"]),
    ],
)
def test_values_are_read_as_they_are_meant(line: str, value: object) -> None:
    assert front_fields(["---", line, "---"]) == {"title": value}
