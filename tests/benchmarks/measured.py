"""One measurement in a process of its own: `python -m tests.benchmarks.measured TASK FOLDER`.

FOLDER holds `corpus.json`, the pages and our cache. Prints one JSON object. Times
are wall-clock seconds unless a name says `cpu`; memory is what the process holds
(RSS) less nothing: the interpreter counts.
"""

# ruff: noqa: PLC0415 - what a process imports is part of what is measured

from __future__ import annotations

import asyncio
import json
import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

STARTED = time.perf_counter()
TIMED = 200
"""Sentences asked for the time of a question."""
SETTLED = 60
"""The first of them, whose links are read as well."""
SLOW_SECONDS = 60.0
"""A slow peer answers as many questions as fit in this, and at least 20."""


def memory_mb() -> float:
    """What the process holds now; its most where the system does not say."""
    status = Path("/proc/self/status")
    if status.is_file():
        for line in status.read_text("ascii", "replace").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def own_memory_mb() -> float:
    """The part of it that is not a file mapped from disk, which the system takes back at will."""
    status = Path("/proc/self/status")
    if status.is_file():
        for line in status.read_text("ascii", "replace").splitlines():
            if line.startswith("RssAnon:"):
                return int(line.split()[1]) / 1024
    return memory_mb()


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(work: Callable[[], Any]) -> tuple[float, float, Any]:
    """Wall seconds, processor seconds, result."""
    wall, cpu = time.perf_counter(), time.process_time()
    result = work()
    return time.perf_counter() - wall, time.process_time() - cpu, result


def percentiles(times: list[tuple[float, float]]) -> dict[str, float]:
    """Median and 95th percentile in ms of (wall, processor) seconds."""
    found: dict[str, float] = {}
    for name, column in (("wall_", 0), ("", 1)):
        ordered = sorted(row[column] * 1000 for row in times)
        if ordered:
            found[f"{name}p50_ms"] = ordered[len(ordered) // 2]
            found[f"{name}p95_ms"] = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return found


def recall(found: list[tuple[str, bool]]) -> dict[str, Any]:
    plants = [good for kind, good in found if kind != "paraphrase"]
    phrases = [good for kind, good in found if kind == "paraphrase"]
    kinds = {kind for kind, _ in found}
    return {
        "plants": sum(plants) / len(plants) if plants else None,
        "paraphrases": sum(phrases) / len(phrases) if phrases else None,
        "asked": len(found),
        "by_kind": {
            kind: sum(good for k, good in found if k == kind) / sum(k == kind for k, _ in found)
            for kind in sorted(kinds)
        },
    }


# -- ours ---------------------------------------------------------------------


def library(folder: Path) -> Any:
    from reader.library import Library

    return Library([folder / "pages"])


def build(folder: Path) -> dict[str, Any]:
    """Load, clean, analyse and index everything, in one process."""
    from reader.language import read

    read(["처음 한 번은 사전을 연다."])  # loading the dictionary is not the speed of analysis
    ours = library(folder)
    load_wall, load_cpu, _ = timed(ours.load)
    wall, cpu, _ = timed(ours.prepare)
    sentences = sum(len(article.sentences) for article in ours.articles)
    ours.close()
    cache = Path(os.environ["XDG_CACHE_HOME"])
    disk = sum(file.stat().st_size for file in cache.rglob("*") if file.is_file())
    return {
        "sentences": sentences,
        "articles": len(ours.articles),
        "build_s": load_wall + wall,
        "clean_cpu_s": load_cpu,
        "analyse_cpu_s": cpu,
        "build_cpu_s": load_cpu + cpu,
        "disk_mb": disk / 1e6,
        "peak_mb": peak_mb(),
    }


def ask(folder: Path) -> dict[str, Any]:
    """Open the kept library and ask."""
    queries = json.loads((folder / "queries.json").read_text("utf-8"))
    ours = library(folder)
    load_wall, _, _ = timed(ours.load)
    wall, _, _ = timed(ours.prepare)
    opened = {"open_s": load_wall + wall, "open_load_s": load_wall, "open_memory_mb": memory_mb()}
    from reader.language import read
    from reader.linking.retrieval.tokens import query_tokens

    linker = ours._links._linker
    ids = sample([a.id for a in ours.articles], [len(a.sentences) for a in ours.articles])
    wanted = {query["wanted"] for query in queries}
    places: dict[str, set[str]] = {text: set() for text in wanted}
    originals: dict[str, str] = {query["text"]: "" for query in queries}
    for article in ours.articles:
        for sentence in article.sentences:
            if sentence.text in places:
                places[sentence.text].add(sentence.id)
            if sentence.text in originals:
                originals[sentence.text] = article.id
    retrieval: list[tuple[float, float]] = []
    for sentence_id in ids:
        linker._articles[sentence_id.rpartition(".")[0]].side(0)  # its reading is at hand
        retrieval.append(timed(lambda at=sentence_id: linker.found(at))[:2])
    found: list[tuple[str, bool]] = []
    texts: list[tuple[float, float]] = []
    for query in queries:
        if not places[query["wanted"]]:
            continue  # cleaning took it for something else than a sentence
        own = originals[query["text"]]

        def first_five(text: str = query["text"], own: str = own) -> Any:
            (reading,) = read([text])
            return linker.index.search(query_tokens(reading), without=own, limit=5)

        wall, cpu, hits = timed(first_five)
        texts.append((wall, cpu))
        near = {hit.sentence_id for hit in hits}
        found.append((query["kind"], bool(near & places[query["wanted"]])))
    answers = [timed(lambda at=sentence_id: ours.related(at))[:2] for sentence_id in ids]
    links = sum(len(ours.related(at)) for at in ids)
    memory, own_memory = memory_mb(), own_memory_mb()
    again = [timed(lambda at=sentence_id: ours.related(at))[:2] for sentence_id in ids]
    ours.settle(ids[0])  # the network is loaded
    settled = [timed(lambda at=sentence_id: ours.settle(at))[:2] for sentence_id in ids[1:SETTLED]]
    unread = bool(ours.unread)
    ours.close()
    return {
        **opened,
        "retrieval": percentiles(retrieval),
        "answer": percentiles(answers),
        "answer_again": percentiles(again),
        "settled": None if unread else percentiles(settled),
        "text_query": percentiles(texts),
        "recall": recall(found),
        "lost_plants": sum(not ids for ids in places.values()),
        "links": links,
        "memory_mb": memory,
        "own_memory_mb": own_memory,
    }


def sample(ids: list[str], sizes: list[int]) -> list[str]:
    """Sentences spread over the library, the same in every run."""
    step = max(1, len(ids) // TIMED)
    return [
        f"{article}.{(n * 7) % size}"
        for n, (article, size) in enumerate(zip(ids[::step], sizes[::step], strict=True))
        if size
    ][:TIMED]


def change(folder: Path) -> dict[str, Any]:
    """Add, change and remove one article of the open library."""
    from tests.benchmarks.corpora import article_page, corpus

    ours = library(folder)
    ours.load()
    ours.prepare()
    made = corpus(1_000, seed=99)
    file = folder / "pages" / "000" / "new.txt"
    added, changed, removed, asked = [], [], [], []
    question = ours.articles[0].sentences[0].id

    def refreshed() -> tuple[float, float, Any]:
        """One refresh, then one question, which waits for what the refresh left to the disk."""
        done = timed(lambda: ours.refresh([file]))
        asked.append(timed(lambda: ours.related(question))[:2])
        return done

    try:
        for number in range(5):
            file.write_text(article_page(10**6 + number, made.articles[number]), "utf-8")
            wall, cpu, changes = refreshed()
            assert len(changes.added) == 1
            added.append((wall, cpu))
            file.write_text(article_page(10**6 + number, made.articles[number + 10]), "utf-8")
            wall, cpu, changes = refreshed()
            assert len(changes.changed) == 1
            changed.append((wall, cpu))
            file.unlink()
            wall, cpu, changes = refreshed()
            assert len(changes.removed) == 1
            removed.append((wall, cpu))
    finally:
        file.unlink(missing_ok=True)
    ours.close()
    # The first has modules to load; medians of the others.
    return {
        "add": percentiles(added[1:]),
        "change": percentiles(changed[1:]),
        "remove": percentiles(removed[1:]),
        "ask_after": percentiles(asked[3:]),
    }


def screen(folder: Path) -> dict[str, Any]:
    """The app on the kept library: seconds from the start of the process to the first article."""
    from reader.library import Library
    from reader.tui.app import ReaderApp
    from reader.tui.settings import Settings

    marks: dict[str, float] = {}

    class Ours(ReaderApp):
        def post_display_hook(self) -> None:
            now = time.perf_counter() - STARTED
            marks.setdefault("paint_s", now)
            if self.reading and self.reading.main.lines:
                marks.setdefault("article_s", now)

    async def run() -> None:
        app = Ours(Library([folder / "pages"]), Settings(language="en", watch=False, restore=False))
        async with app.run_test(size=(140, 40)) as pilot:
            for _ in range(6000):
                await pilot.pause(0.01)
                if app.reading and app.reading.desk.library.ready and "article_s" in marks:
                    break
            marks["ready_s"] = time.perf_counter() - STARTED
            marks["app_memory_mb"] = memory_mb()
            marks["app_own_memory_mb"] = own_memory_mb()

    asyncio.run(run())
    return marks


# -- peers ---------------------------------------------------------------------


def peer(folder: Path, name: str) -> dict[str, Any]:
    """Build a peer on the same sentences and ask it the same questions."""
    from tests.benchmarks.peers import PEERS

    kind = PEERS[name]
    try:
        __import__(kind.needs)
    except ImportError:
        return {"skipped": f"{kind.needs} is not installed (pip install crossreader[bench])"}
    made = json.loads((folder / "corpus.json").read_text("utf-8"))
    texts = [text for article in made for text in article]
    place = folder / f"peer-{name}"
    place.mkdir(exist_ok=True)
    one = kind(place)
    wall, cpu, _ = timed(lambda: one.build(texts))
    if hasattr(one, "save"):
        one.save()
    row: dict[str, Any] = {"build_s": wall, "build_cpu_s": cpu, "sentences": len(texts)}
    times: list[tuple[float, float]] = []
    found: list[tuple[str, bool]] = []
    queries = json.loads((folder / "queries.json").read_text("utf-8"))
    begun = time.perf_counter()
    for number, query in enumerate(queries):
        if kind.slow and number >= 20 and time.perf_counter() - begun > SLOW_SECONDS:
            break
        wall, cpu, ranked = timed(lambda text=query["text"]: one.query(text, 6))
        times.append((wall, cpu))
        near = [texts[place] for place in ranked if texts[place] != query["text"]][:5]
        found.append((query["kind"], query["wanted"] in near))
    row |= {"query": percentiles(times), "recall": recall(found), "memory_mb": memory_mb()}
    row["disk_mb"] = sum(f.stat().st_size for f in place.rglob("*") if f.is_file()) / 1e6
    if hasattr(one, "add"):
        extra = [f"{text} 그리고 또" for text in texts[:20]]
        row["add_ms"] = timed(lambda: one.add(extra))[0] * 1000
        row["remove_ms"] = timed(lambda: one.remove(20))[0] * 1000
    return row


TASKS = {"build": build, "ask": ask, "change": change, "screen": screen}


def main() -> None:
    task, folder, *rest = sys.argv[1:]
    found = peer(Path(folder), rest[0]) if task == "peer" else TASKS[task](Path(folder))
    print(json.dumps(found))


if __name__ == "__main__":
    main()
