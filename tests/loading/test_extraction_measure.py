"""The measure of the extraction benchmark, on pages whose scores can be told by hand."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from tests.benchmarks.extraction import compare, lines_lost, main, run
from tests.loading import samples


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
