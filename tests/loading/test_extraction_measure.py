"""The measure of the extraction benchmark, on pages whose scores can be told by hand."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from reader.loading.html.trim import without_link_lists
from tests.benchmarks.extraction import _page, compare, lines_lost, main, megabyte_pages, run
from tests.loading import samples
from tests.pace import bounded


def test_shingles_of_four_words() -> None:
    assert compare("a b c d e", "a b c d e") == (1.0, 0.0, 0.0)
    assert compare("a b c d", "") == (0.0, 0.0, 1.0)
    assert compare("", "a b c d") == (0.0, 1.0, 0.0)
    # True: abcd bcde; found: bcde cdef. One in both, one false, one missed.
    assert compare("a b c d e", "b c d e f") == pytest.approx((1 / 3, 1 / 3, 1 / 3))
    assert compare("", "") == (0.0, 0.0, 0.0)


def test_lines_lost() -> None:
    assert lines_lost("a b c d e f\ng h i j\n\nk", "a b c d e k") == (2, 3)


def test_table_over_the_benchmarks_layout(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "html").mkdir()
    body = "\n".join(samples.PARAGRAPHS)
    (tmp_path / "ground-truth.json").write_text(json.dumps({"k": {"articleBody": body}}), "utf-8")
    (tmp_path / "html" / "k.html.gz").write_bytes(gzip.compress(samples.HTML.encode()))
    rows = run(tmp_path)
    assert [row.name for row in rows] == ["trafilatura fast", "loading", "loading, cleaned"]
    assert rows[1].recall == 1.0
    assert rows[1].lost == 0
    main([str(tmp_path)])
    assert "loading, cleaned" in capsys.readouterr().out


def test_it_says_why_it_is_skipped(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none")]) == 0
    assert capsys.readouterr().out.startswith("skipped: no article-extraction-benchmark at")


@pytest.mark.parametrize("name", list(megabyte_pages()))
def test_a_megabyte_loses_no_body_text_and_takes_no_second(name: str) -> None:
    data = megabyte_pages()[name]
    with bounded(1):  # 300 ms on an idle machine
        page = _page(data)
    assert page is not None
    body = [line for line in page.lines if "people had left the valley" in line]
    assert len(body) >= 60
    if name == "a list of links":
        assert len(page.lines) < 100


def test_a_list_of_links_is_kept_where_it_is_all_there_is() -> None:
    items = "".join(f'<li><a href="/{n}">Story number {n}</a></li>' for n in range(6000))
    page = _page(f"<html><body><ul>{items}</ul></body></html>".encode())
    assert page is not None
    assert sum("Story number" in line for line in page.lines) == 6000


def test_links_within_text_are_no_list() -> None:
    row = '<li><a href="/a">One</a></li>'
    text = f"<p>Before. {'<a>w</a> ' * 49}after.</p>"
    assert without_link_lists(f"<ul>{row * 49}</ul>{text}") == f"<ul>{row * 49}</ul>{text}"
    assert without_link_lists(f"<ul>{row * 50}</ul>{text}") == f"<ul></ul>{text}"
    mixed = f"<ul>{row}<li>Words</li></ul>" * 60
    assert without_link_lists(mixed) == mixed
