"""`--at` takes what the tables print: the outlet or the name of the file, and the line."""

from __future__ import annotations

import re
from pathlib import Path
from unicodedata import normalize

import pytest

from tests.cli.helpers import KOREAN, lines, run

STORY = "12일 오후 3시께 시청 앞 분수대가 고장 나 시민 3명이 다쳤다고 소방당국이 밝혔다."


def write(folder: Path, name: str, source: str, body: str = STORY) -> Path:
    folder.mkdir(exist_ok=True)
    page = folder / name
    page.write_text(
        f'<html lang="ko"><head><meta charset="utf-8"><title>{body[:12]}</title>'
        f'<meta property="og:site_name" content="{source}"></head><body><article>'
        f"<h1>{body[:12]}</h1><p>{body}</p></article></body></html>",
        "utf-8",
    )
    return page


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    write(folder, "haesol.html", "해솔일보")
    write(folder, "bada.html", "바다와 하늘을 함께 읽는 남쪽 항구의 아주 긴 신문")
    return folder


def asked(pages: Path, at: str, capsys: pytest.CaptureFixture[str]) -> set[str]:
    words = ("related", pages, "--quick", "--strictness", "0", "--json", "--at", at)
    assert run(*words) == 0
    found = lines(capsys.readouterr().out)
    return {Path(str(link["from"]["path"])).name for link in found}  # type: ignore[index]


def line_of_story(pages: Path, capsys: pytest.CaptureFixture[str]) -> int:
    run("clean", pages, "--json")
    for record in lines(capsys.readouterr().out):
        for sentence in record["sentences"]:  # type: ignore[attr-defined]
            if sentence["text"] == STORY:
                return int(sentence["spans"][0]["line"])
    raise AssertionError


@pytest.mark.parametrize("name", ["haesol.html", "해솔일보"])
def test_a_file_name_and_an_outlet_name_a_page(
    pages: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    line = line_of_story(pages, capsys)
    assert asked(pages, f"{name}:{line}", capsys) == {"haesol.html"}


def test_a_name_in_the_form_of_macos_is_found_as_it_is_typed(
    pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where Hangul syllables are taken apart in names of files."""
    file = pages / normalize("NFD", "하나.txt")
    file.write_text(KOREAN, "utf-8")
    for name in ("하나.txt", file.name):
        assert asked(pages, f"{name}:4", capsys) == {file.name}


def test_what_a_table_prints_can_be_asked_about(
    pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where the name of the outlet is cut."""
    assert run("links", pages, "--quick", "--strictness", "0") == 0
    printed = re.findall(r"^(\S.*?:\d+)  ", capsys.readouterr().out, re.MULTILINE)
    assert any("…" in place for place in printed)
    for place in printed:
        assert asked(pages, place, capsys)


def test_the_tables_tell_when_each_page_was_published(
    pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of two figures the later one counts, and who had it first is asked as often."""
    page = write(pages, "later.html", "나루신문", STORY.replace("3명", "4명"))
    when = '<meta property="article:published_time" content="2026-03-12T08:05:00+09:00">'
    page.write_text(page.read_text("utf-8").replace("<title>", f"{when}<title>"), "utf-8")
    assert run("links", pages, "--quick", "--strictness", "0") == 0
    out = capsys.readouterr().out
    assert re.search(r"^나루신문:\d+ .*\n2026-03-12 08:05 ", out, re.MULTILINE)
    assert re.search(r"^해솔일보:\d+ .*\n(?!2026)", out, re.MULTILINE), "which tells no day"


def test_a_name_of_two_pages_is_told_with_both(
    pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = write(pages, "second.html", "해솔일보", STORY.replace("3명", "4명"))
    line = line_of_story(pages, capsys)
    assert run("related", pages, "--quick", "--at", f"해솔일보:{line}") == 1
    told = capsys.readouterr().err
    for page in (pages / "haesol.html", other):
        assert f"reader: 해솔일보:{line} may be {page}:{line}\n" in told


def test_pages_of_one_outlet_are_told_apart_in_the_tables(
    pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where their files have one name: each place that is printed is that of one page."""
    write(pages, "second.html", "해솔일보", STORY.replace("3명", "4명"))
    write(pages / "older", "second.html", "해솔일보", STORY.replace("3명", "5명"))
    assert run("links", pages, "--quick", "--strictness", "0") == 0
    out = capsys.readouterr().out
    places = set(re.findall(r"^(\S.*?:\d+)  ", out, re.MULTILINE))
    assert re.search(r"^해솔일보 ", out, re.MULTILINE), "who says it is told above the file"
    names = {place.rpartition(":")[0] for place in places}
    assert {"haesol.html", "older/second.html"} < names
    assert len(names) == 4
    for place in places:
        assert len(asked(pages, place, capsys)) == 1


def test_a_name_that_is_none_is_told(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("related", pages, "--quick", "--at", "달솔일보:1") == 1
    assert capsys.readouterr().err == "reader: 달솔일보: not among the pages that are open\n"
    assert run("related", pages, "--quick", "--at", "해솔일보:999") == 1
    assert "해솔일보:999: no sentence of an article stands there" in capsys.readouterr().err
