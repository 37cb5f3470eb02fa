"""How fast the screen answers: key to paint and first paint, against a bare Textual app.

    python tests/benchmarks/screen.py [--rounds 200]

Prints a table. Every figure stands beside that of a bare Textual app of the same
size, measured in the same run, because machines differ. "Paint" is the moment when
Textual handed the new picture to the terminal driver (`App.post_display_hook`).
First paints are compared by processor time, which other programs disturb less.
Exit status 1 when a limit is missed.
"""

# ruff: noqa: PLC0415 - what a process imports is part of what is measured

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, ClassVar

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

SIZE = (140, 40)
KEY_LIMIT_MS = 16.0
KEY_RATIO, PAINT_RATIO = 3.0, 2.0
WORDS = "강 다리 시장 예산 공사 주민 의회 발표 통행 점검 안전 보고서 전문가 계획 비용".split()  # noqa: SIM905


def big_library(articles: int, sentences: int) -> Any:
    """A library in memory: articles that link to their neighbours, ready at once."""
    from tests.tui.fake import FakeLibrary, make_article, make_link

    def text(article: int, number: int) -> str:
        words = [WORDS[(article * 7 + number * 3 + n) % len(WORDS)] for n in range(11)]
        return f"{' '.join(words)} {number}억 원이라고 밝혔다."

    pages = [
        make_article(
            f"a{n}",
            [
                ("p", [text(n, s) for s in range(start, min(start + 4, sentences))])
                for start in range(0, sentences, 4)
            ],
            title=f"{WORDS[n % len(WORDS)]} 소식 {n}",
            source=f"신문 {n % 9}",
            published=f"2025-01-{n % 28 + 1:02}",
        )
        for n in range(articles)
    ]
    some = pages[: min(articles, 40)]
    links = [
        make_link(some, "repeats" if s % 3 else "disputes", 0.8, f"{one.id}.{s}", f"{other.id}.{s}")
        for one, other in pairwise(some)
        for s in range(0, min(sentences, 60), 2)
    ]
    library = FakeLibrary(pages, [])
    index: dict[str, list[Any]] = {}
    for link in links:
        index.setdefault(link.from_id, []).append(link)
        index.setdefault(link.to_id, []).append(link.reversed())
    library._all = lambda sentence_id: index.get(sentence_id, [])  # type: ignore[method-assign]

    def load(progress: Any = None, cancelled: Any = None) -> None:
        library.articles = tuple(pages)

    library.load = load  # type: ignore[method-assign]
    return library


def bare_app() -> Any:
    """The least that a Textual app can do with a key: draw its whole screen again."""
    from rich.segment import Segment
    from textual.app import App
    from textual.strip import Strip
    from textual.widget import Widget

    class Page(Widget, can_focus=True):
        number = 0

        def render_line(self, y: int) -> Strip:
            text = f"{y:>4} {self.number} 강 다리 시장 예산 공사 주민 의회 발표 통행 점검"
            return Strip([Segment(text, self.rich_style)]).adjust_cell_length(self.size.width)

    class Bare(App[int]):
        BINDINGS: ClassVar = [("j", "again", "")]
        painted: Callable[[], None] = staticmethod(lambda: None)

        def compose(self) -> Iterator[Widget]:
            yield Page()

        def action_again(self) -> None:
            page = self.query_one(Page)
            page.number += 1
            page.refresh()

        def post_display_hook(self) -> None:
            self.painted()

    return Bare()


def our_app(library: Any) -> Any:
    from reader.tui.app import ReaderApp
    from reader.tui.settings import Settings

    class Ours(ReaderApp):
        painted: Callable[[], None] = staticmethod(lambda: None)

        def post_display_hook(self) -> None:
            self.painted()

    return Ours(library, Settings(language="en", watch=False, restore=False))


async def time_key(
    app: Any, pilot: Any, key: str, shown: Callable[[], bool] = lambda: True
) -> float:
    """Milliseconds from a key to the first paint in which `shown` holds."""
    from textual import events

    await pilot.pause(0.02)
    done = asyncio.Event()
    app.painted = lambda: done.set() if shown() else None
    start = time.perf_counter()
    app.post_message(events.Key(key, key if len(key) == 1 else None))
    await asyncio.wait_for(done.wait(), 10)
    app.painted = lambda: None
    return (time.perf_counter() - start) * 1000


async def measure_keys(rounds: int) -> dict[str, list[float]]:
    """Times of the bare app's repaint, of `j`, and of opening side by side."""
    found: dict[str, list[float]] = {}
    app = bare_app()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        found["bare"] = [await time_key(app, pilot, "j") for _ in range(rounds)]
    library = big_library(3, 2000)
    app = our_app(library)
    async with app.run_test(size=SIZE) as pilot:
        for _ in range(2000):
            await pilot.pause(0.01)
            if library.ready and all(w.is_finished for w in app.workers):
                break
        found["j"] = [await time_key(app, pilot, "j") for _ in range(rounds)]
        await pilot.press("g")
        reading, found["enter"] = app.reading, []
        for _ in range(max(10, rounds // 5)):
            found["enter"].append(
                await time_key(
                    app,
                    pilot,
                    "enter",
                    lambda: reading.has_beside and reading.beside.size.width > 0,
                )
            )
            await pilot.press("escape")
            await pilot.pause(0.05)
    return found


def first_paint(kind: str) -> dict[str, float]:
    """Runs in a process of its own: milliseconds to the first paint, and to the first article."""
    started = time.perf_counter()
    if kind == "bare":
        import textual.app  # noqa: F401
    else:
        import reader.tui.app  # noqa: F401
    imported = time.perf_counter()
    library = big_library(int(kind), 30) if kind != "bare" else None
    marks: dict[str, float] = {}
    gc.collect()
    gc.freeze()  # the pages are there before the clock starts, as those of a cache would be

    async def run() -> None:
        begin, used = time.perf_counter(), time.process_time()
        app = bare_app() if library is None else our_app(library)
        done = asyncio.Event()

        def painted() -> None:
            now = (time.perf_counter() - begin) * 1000
            marks.setdefault("paint", now)
            marks.setdefault("cpu", (time.process_time() - used) * 1000)
            shown = library is None or (app.reading and app.reading.main.lines)
            if shown and "article" not in marks:
                marks["article"] = now
                done.set()

        app.painted = painted
        async with app.run_test(size=SIZE):
            await asyncio.wait_for(done.wait(), 30)

    asyncio.run(run())
    marks["import"] = (imported - started) * 1000
    return marks


def in_own_processes(kinds: Sequence[str], rounds: int) -> dict[str, dict[str, float]]:
    """The typical figures of several fresh processes of each kind, taken in turns."""
    runs: dict[str, list[dict[str, float]]] = {kind: [] for kind in kinds}
    for _ in range(rounds):
        for kind in kinds:
            command = [sys.executable, __file__, "--first-paint", kind]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            runs[kind].append(json.loads(done.stdout.splitlines()[-1]))
    return {
        kind: {name: _typical(name, [run[name] for run in some]) for name in some[0]}
        for kind, some in runs.items()
    }


def _typical(name: str, figures: list[float]) -> float:
    """The median; of processor time the least, since a disturbance only ever adds to it."""
    return min(figures) if name == "cpu" else statistics.median(figures)


def p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--first-paint", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.first_paint:
        print(json.dumps(first_paint(options.first_paint)))
        return 0
    keys = asyncio.run(measure_keys(options.rounds))
    bare = statistics.median(keys["bare"])
    print(f"{'key to paint, 140x40':44} {'median ms':>10} {'p95 ms':>8} {'x bare':>7}")
    names = {
        "bare": "a bare app draws its screen again",
        "j": "j in an article of 2,000 sentences",
        "enter": "opening side by side (2 x 2,000)",
    }
    for name, label in names.items():
        median = statistics.median(keys[name])
        print(f"{label:44} {median:>10.1f} {p95(keys[name]):>8.1f} {median / bare:>7.1f}")
    paints = in_own_processes(("bare", "5", "1000"), 7)
    title = "first paint, median of 7 processes"
    print(f"\n{title:44} {'paint ms':>10} {'best cpu':>8} {'x bare':>7} {'article ms':>11}")
    for kind, label in (("bare", "a bare app"), ("5", "5 articles"), ("1000", "1,000 articles")):
        found = paints[kind]
        ratio = found["cpu"] / paints["bare"]["cpu"]
        print(
            f"{label:44} {found['paint']:>10.0f} {found['cpu']:>8.0f} {ratio:>7.2f}"
            f" {found['article']:>11.0f}"
        )
    print(
        f"(imports before that: bare {paints['bare']['import']:.0f} ms,"
        f" reader {paints['5']['import']:.0f} ms)"
    )
    median = statistics.median(keys["j"])
    good = median <= KEY_LIMIT_MS and median <= KEY_RATIO * bare
    good &= all(
        paints[kind]["cpu"] <= PAINT_RATIO * paints["bare"]["cpu"] for kind in ("5", "1000")
    )
    print("within the limits" if good else "a limit is missed")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
