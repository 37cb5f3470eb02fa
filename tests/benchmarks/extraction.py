"""Reach of HTML extraction: `python -m tests.benchmarks.extraction PATH`.

PATH is a copy of Zyte's article-extraction-benchmark: `ground-truth.json` (key to
`{"articleBody"}`) and `html/KEY.html.gz`. Its measure: bags of four-word shingles; true and false
positives and false negatives of a page are scaled to sum 1, precision and recall are averaged
over pages, F1 is of the averages. Beside it, body lines lost: lines of the true text of
which fewer than half the shingles are found. The rows are trafilatura's fast mode, what loading
gives, and what cleaning leaves of that. Exit status 1 when loading does worse than trafilatura.

`--megabyte` times pages of one megabyte instead, which are made here.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.cleaning import clean
from reader.loading.decode import decode
from reader.loading.formats import read_pages
from reader.loading.options import DEFAULT
from reader.loading.source import Budget, Source
from reader.model import RawPage

_WORD = re.compile(r"\w+")
_SIZE = 4
Shingles = Counter[tuple[str, ...]]


def shingles(text: str) -> Shingles:
    """The bag of four-word runs of a text; a shorter text is one run, an empty one none."""
    words = _WORD.findall(text)
    runs = (tuple(words[start : start + _SIZE]) for start in range(max(1, len(words) - _SIZE + 1)))
    return Counter(run for run in runs if run)


def compare(true: str, found: str) -> tuple[float, float, float]:
    """True positives, false positives and false negatives of a page, scaled to sum 1."""
    wanted, got = shingles(true), shingles(found)
    both = (wanted & got).total()
    counts = (both, got.total() - both, wanted.total() - both)
    total = sum(counts)
    if not total:
        return (0.0, 0.0, 0.0)
    hit, false, missed = (count / total for count in counts)
    return hit, false, missed


def lines_lost(true: str, found: str) -> tuple[int, int]:
    """Lines of the true text that are lost, and how many there are."""
    got = shingles(found)
    lost = lines = 0
    for line in true.splitlines():
        wanted = shingles(line)
        if wanted:
            lines += 1
            lost += 2 * (wanted & got).total() < wanted.total()
    return lost, lines


@dataclass(slots=True)
class Row:
    """A way of extraction and what it scored so far."""

    name: str
    pages: list[tuple[float, float, float]] = field(default_factory=list)
    lost: int = 0
    lines: int = 0
    seconds: float = 0.0

    def add(self, true: str, found: str, seconds: float) -> None:
        self.pages.append(compare(true, found))
        lost, lines = lines_lost(true, found)
        self.lost += lost
        self.lines += lines
        self.seconds += seconds

    @property
    def precision(self) -> float:
        return _mean(hit / (hit + false) for hit, false, _ in self.pages if hit + false)

    @property
    def recall(self) -> float:
        return _mean(hit / (hit + missed) for hit, _, missed in self.pages if hit + missed)

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def _mean(values: Iterator[float]) -> float:
    found = list(values)
    return statistics.fmean(found) if found else 0.0


def _trafilatura(data: bytes) -> str:
    from trafilatura import extract  # noqa: PLC0415 - as slow to import as to run

    return extract(decode(data, declared=True)[0], fast=True, include_comments=False) or ""


def _page(data: bytes) -> RawPage | None:
    source = Source("page.html", "page.html", data, DEFAULT, Budget.of(DEFAULT))
    return next((page for page in read_pages(source) if isinstance(page, RawPage)), None)


def _loading(data: bytes) -> str:
    page = _page(data)
    if page is None:
        return ""
    # What stands beside the article is there to be looked up, not as the article.
    beyond = {line for line, _ in page.beyond}
    lines = [line for number, line in enumerate(page.lines, 1) if number not in beyond]
    # The title that loading puts on top is no part of the benchmark's article body.
    top = bool(page.metadata.title) and lines[:2] == [page.metadata.title, ""]
    return "\n".join(lines[2:] if top else lines)


def _cleaning(data: bytes) -> str:
    page = _page(data)
    if page is None:
        return ""
    article = clean(page)
    return "\n".join(
        article.lines[segment.line - 1][segment.start : segment.end]
        for segment in article.segments
        if segment.kind in {"body", "subhead", "deck"}
    )


WAYS: tuple[tuple[str, Callable[[bytes], str]], ...] = (
    ("trafilatura fast", _trafilatura),
    ("loading", _loading),
    ("loading, cleaned", _cleaning),
)


def run(folder: Path) -> list[Row]:
    """A row for each way, over all pages of the benchmark."""
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    rows = [Row(name) for name, _ in WAYS]
    for key, answer in truth.items():
        data = gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes())
        for row, (_, way) in zip(rows, WAYS, strict=True):
            started = time.perf_counter()
            found = way(data)
            row.add(answer.get("articleBody") or "", found, time.perf_counter() - started)
    return rows


def megabyte_pages() -> dict[str, bytes]:
    """Pages of one megabyte: as sites make them, and shapes that cost the most for their size."""
    words = "The council said on Tuesday that {} people had left the valley when the dam leaked. "
    text = "".join(f"<p>{words.format(n) * 3}</p>" for n in range(60))
    noise = (
        "<script>window.data = {'key': 'value', 'list': [1, 2, 3]};</script>"
        "<style>.a{color:#000;margin:0 auto}</style><svg><path d='M0 0L10 10'/></svg>"
        '<div class="w"><div><span data-x="1"></span></div></div>'
    )
    rows = {
        "typical (scripts, styles, markup)": lambda n: noise,
        "a list of links": lambda n: f'<li class="n"><a href="/story/{n}">Story {n}</a></li>',
        "links in cells": lambda n: f'<tr><td><a href="/s/{n}">Story {n}</a></td><td>{n}</td></tr>',
        "an article of 1 MB": lambda n: f"<p>{words.format(n)}</p>",
        "comments": lambda n: f'<div class="comment c{n}"><p class="b">{words.format(n)}</p></div>',
        "empty boxes": lambda n: f'<div class="box{n}"><span class="a"></span></div>',
        "bare tags": lambda n: "<b>x</b> ",
    }
    pages = {}
    for name, row in rows.items():
        head = "<!DOCTYPE html><html><head><title>Dam leaks</title></head><body><main><article>"
        start = head + text + ("" if "article" in name else "</article></main>")
        room = 1_000_000 - len(start)
        filling = "".join(row(n) for n in range(room // len(row(0)) + 1))
        pages[name] = (start + filling)[:1_000_000].encode()
    return pages


def megabyte_table() -> Iterator[str]:
    """Rows of milliseconds of processor time a page: the least of some runs, and trafilatura's."""
    _loading(next(iter(megabyte_pages().values())))  # pays for the imports
    yield f"{'1.00 MB':34} {'loading':>8} {'trafilatura fast':>17}"
    for name, data in megabyte_pages().items():
        ours, theirs = (
            min(_seconds(way, data) for _ in range(7)) for way in (_loading, _trafilatura)
        )
        yield f"{name:34} {ours * 1000:5.0f} ms {theirs * 1000:14.0f} ms"


def _seconds(way: Callable[[bytes], str], data: bytes) -> float:
    started = time.process_time()
    way(data)
    return time.process_time() - started


def main(argv: list[str] | None = None) -> int:
    """Print the table; 0 when loading does at least as well as trafilatura."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.extraction")
    parser.add_argument("path", type=Path, nargs="?", help="article-extraction-benchmark")
    parser.add_argument("--megabyte", action="store_true", help="time pages of one megabyte")
    chosen = parser.parse_args(argv)
    if chosen.megabyte:
        for row in megabyte_table():
            print(row, flush=True)
        return 0
    if chosen.path is None or not (chosen.path / "ground-truth.json").is_file():
        print(f"skipped: no article-extraction-benchmark at {chosen.path}")
        return 0
    rows = run(chosen.path)
    print(f"{'':18} {'F1':>5} {'prec.':>6} {'recall':>6} {'lines lost':>12} {'pages/s':>8}")
    for row in rows:
        print(
            f"{row.name:18} {row.f1:5.3f} {row.precision:6.3f} {row.recall:6.3f} "
            f"{f'{row.lost} of {row.lines}':>12} {len(row.pages) / row.seconds:8.1f}"
        )
    theirs, ours = rows[0], rows[1]
    return 1 if ours.f1 < theirs.f1 or ours.lost > theirs.lost else 0


if __name__ == "__main__":
    sys.exit(main())
