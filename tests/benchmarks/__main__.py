"""What a library costs and answers as it grows, beside four kept libraries on the same data.

    python -m tests.benchmarks [--sizes 1000 10000 100000] [--large] [--json] [--no-peers]
    python -m tests.benchmarks screen | notes | cleaning | edits | extraction  [options]

Every figure comes from a process of its own and from this run. Processor time is
printed beside wall-clock time, because machines are shared; compare ratios.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import random
import runpy
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.benchmarks.corpora import corpus, write_pages
from tests.benchmarks.peers import PEERS
from tests.benchmarks.report import print_report
from tests.paths import ROOT

OTHERS = ("screen", "notes", "cleaning", "edits", "extraction")
SIZES = (1_000, 10_000, 100_000)
LARGE = 1_000_000


def measured(task: str, folder: Path, *more: str, cache: str = "cache") -> dict[str, Any]:
    """Run one task of `measured` in a fresh process."""
    environment = {
        **os.environ,
        "XDG_CACHE_HOME": str(folder / cache),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "READER_WORKERS": "1",
        "TEXTUAL_ANIMATIONS": "none",
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.measured", task, str(folder), *more],
        capture_output=True,
        text=True,
        env=environment,
        cwd=ROOT,
        check=False,
    )
    if done.returncode:
        return {"skipped": (done.stderr.strip().splitlines() or ["failed"])[-1][:200]}
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def one_size(size: int, folder: Path, peers: list[str]) -> dict[str, Any]:
    """All measurements of one size."""
    made = corpus(size)
    (folder / "pages").mkdir(parents=True)
    write_pages(made, folder / "pages")
    queries = list(made.queries)
    random.Random(3).shuffle(queries)  # a slow peer answers some: of every kind
    (folder / "corpus.json").write_text(json.dumps(made.articles), "utf-8")
    (folder / "queries.json").write_text(json.dumps([asdict(query) for query in queries]), "utf-8")
    ours = {}
    for task in ("build", "ask", "change", "screen"):
        say(f"{size:,}: {task}")
        ours[task] = measured(task, folder)
    found: dict[str, Any] = {"size": len(made), "made_from": made.made_from, "ours": ours}
    found["peers"] = {}
    for name in peers:
        say(f"{size:,}: {name}")
        found["peers"][name] = measured("peer", folder, name)
    return found


def empty_screen(folder: Path) -> dict[str, Any]:
    """The app on a library of one page, kept."""
    made = corpus(20)
    (folder / "pages").mkdir(parents=True)
    write_pages(made, folder / "pages")
    measured("build", folder)
    return measured("screen", folder)


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main() -> None:
    if len(sys.argv) > 1 and sys.argv[1] in OTHERS:
        module = f"tests.benchmarks.{sys.argv[1]}"
        if importlib.util.find_spec(module) is None:
            sys.exit(f"there is no benchmark {sys.argv[1]}")
        del sys.argv[1]
        runpy.run_module(module, run_name="__main__")
        return
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    parser.add_argument(
        "--large", action="store_true", help=f"also {LARGE:,} sentences, ours alone"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object instead of the table")
    parser.add_argument("--no-peers", action="store_true")
    options = parser.parse_args()
    sizes = [*options.sizes, *([LARGE] if options.large else [])]
    found: dict[str, Any] = {"sizes": []}
    with tempfile.TemporaryDirectory(prefix="reader-bench-") as place:
        say("an empty library")
        found["empty"] = empty_screen(Path(place) / "empty")
        for size in sizes:
            peers = [] if options.no_peers or size >= LARGE else list(PEERS)
            found["sizes"].append(one_size(size, Path(place) / str(size), peers))
    if options.json:
        print(json.dumps(found, ensure_ascii=False))
    else:
        print_report(found)


if __name__ == "__main__":
    main()
