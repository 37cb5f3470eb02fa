"""`python -m tests.benchmarks.notes`: how long a save takes, and where notes land after edits.

Every figure stands beside that of the plain alternative in the same run: TinyDB's
own storage for saves, Hypothesis' rule for anchoring.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein
from tinydb import TinyDB

from reader.notes import Note, NoteStore, Target, anchor_target, new_note, new_target, to_record
from reader.notes.places import Places
from tests.benchmarks.edits import EDITS, Trial, all_pages, trials

QUOTE = "정부는 이달 말까지 전국 48개 항만의 입출항 기록을 모두 공개하겠다고 밝혔다. "


def make_note(number: int) -> Note:
    """A note as large as real ones are: quote, context, text, hashes."""
    target = Target(
        article_id=f"article-{number % 200}",
        path=f"library/{number % 200:03d}.txt",
        sentence_id=f"article-{number % 200}.{number % 40}",
        exact=QUOTE * 2,
        source_url=f"https://news.example/{number % 200}",
        title="항만 기록 공개",
        source="The Pilot",
        published="2025-01-28",
        prefix=QUOTE[:64],
        suffix=QUOTE[:64],
        raw_position=(number, number + 80),
        cleaned_position=(number, number + 80),
        raw_hash="sha256:" + "0" * 64,
        cleaned_hash="sha256:" + "1" * 64,
    )
    return new_note(target, f"확인할 것 {number}: " + QUOTE, tags=["항만", "확인"])


def timed(work: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each call, sorted."""
    took = []
    gc.collect()
    for _ in range(times):
        started = time.perf_counter()
        work()
        took.append((time.perf_counter() - started) * 1000)
    return sorted(took)


def saves() -> None:
    """Table of saves."""
    print("| notes | storage | save p50 ms | p95 ms | max ms | open ms | reach p95 |")
    print("|---|---|---|---|---|---|---|")
    for count, reach in ((1_000, 25), (10_000, 60)):
        with tempfile.TemporaryDirectory() as folder:
            stock_path, path = Path(folder) / "stock.json", Path(folder) / "notes.json"
            stock = TinyDB(stock_path)
            stock.insert_multiple(to_record(make_note(number)) for number in range(count))
            took = timed(lambda db=stock: db.insert(to_record(make_note(0))), 40)  # type: ignore[misc]
            stock.close()
            opened = timed(lambda p=stock_path: len(TinyDB(p)), 3)  # type: ignore[misc]
            _row(count, "TinyDB's JSONStorage", took, opened, "")
            with NoteStore(path) as store:
                store.add_all(make_note(number) for number in range(count))
            with NoteStore(path) as store:
                took = timed(lambda s=store: s.add(make_note(0)), 400)  # type: ignore[misc]
            opened = timed(lambda p=path: len(NoteStore(p).all()), 3)  # type: ignore[misc]
            _row(count, "notes (journal)", took, opened, f"{reach} ms")


def _row(count: int, name: str, took: list[float], opened: list[float], reach: str) -> None:
    p50, p95 = statistics.median(took), took[int(len(took) * 0.95)]
    print(
        f"| {count:,} | {name} | {p50:.1f} | {p95:.1f} | {took[-1]:.1f} "
        f"| {statistics.median(opened):.0f} | {reach} |",
        flush=True,
    )


def hypothesis_rule(target: Target, trial: Trial) -> str | None:
    """Hypothesis' `matchQuote`: best stretch within half the length in errors, context weighed."""
    places = Places(trial.after)
    text, starts = places.cleaned
    best: tuple[float, int] | None = None
    for index, sentence in enumerate(places.sentences):
        window = text[starts[index] : starts[index] + int(len(target.exact) * 1.5) + 8]
        found = fuzz.partial_ratio_alignment(target.exact, window)
        if found is None:
            continue
        start, end = starts[index] + found.dest_start, starts[index] + found.dest_end
        errors = Levenshtein.distance(target.exact, text[start:end])
        if errors > min(256, len(target.exact) / 2):
            continue
        before = text[max(0, start - len(target.prefix)) : start]
        after = text[end : end + len(target.suffix)]
        near = 1 - abs(start - (target.cleaned_position or (0, 0))[0]) / max(1, len(text))
        score = (
            50 * (1 - errors / max(1, len(target.exact)))
            + 20 * (Levenshtein.normalized_similarity(target.prefix, before))
            + 20 * (Levenshtein.normalized_similarity(target.suffix, after))
            + 2 * near
        )
        best = max(best or (score, index), (score, index))
        del sentence
    return None if best is None else places.sentences[best[1]].id


def anchoring(seed: int, share: float, show: int) -> None:
    """Table of where notes land, for each set of pages and kind of edit."""
    print()
    print("| pages | edit | notes | right % | orphan % | wrong % | Hypothesis: right % | wrong % |")
    print("|---|---|---|---|---|---|---|---|")
    total: Counter[str] = Counter()
    shown = 0
    for name, pages in all_pages().items():
        counts: dict[str, Counter[str]] = {}
        for trial in trials(pages, seed, share):
            if trial.kind != "deleted" and not trial.right:
                continue  # cleaning took the edited line for furniture: no sentence to find
            target = new_target(trial.before, trial.sentence.id)
            count = counts.setdefault(trial.kind, Counter())
            found = anchor_target(target, trial.after)
            outcome = _outcome(trial, found.sentence_id)
            count[outcome] += 1
            count["theirs " + _outcome(trial, hypothesis_rule(target, trial))] += 1
            if outcome != "right" and shown < show:
                shown += 1
                print(f"  {outcome}: {trial.kind}: {target.exact!r}\n    -> {found}")
        for kind in (*EDITS, "page cleaned anew", "deleted"):
            _edit_row(name, kind, counts.get(kind, Counter()))
            scope = "deleted" if kind == "deleted" else "edited"
            total.update({f"{scope} {key}": n for key, n in counts.get(kind, Counter()).items()})
    for scope in ("edited", "deleted"):
        of_scope = {key.removeprefix(scope + " "): n for key, n in total.items() if scope in key}
        _edit_row("all", scope, Counter(of_scope))


def _outcome(trial: Trial, found: str | None) -> str:
    if trial.kind == "deleted":
        return "right" if found is None else "wrong"
    return "orphan" if found is None else "right" if found in trial.right else "wrong"


def _edit_row(name: str, kind: str, count: Counter[str]) -> None:
    notes = count["right"] + count["orphan"] + count["wrong"]
    shares = [
        f"{100 * count[key] / max(1, notes):.1f}"
        for key in ("right", "orphan", "wrong", "theirs right", "theirs wrong")
    ]
    print(f"| {name} | {kind} | {notes} | {' | '.join(shares)} |", flush=True)


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--show", type=int, default=0, help="misses to show")
    parser.add_argument("--share", type=float, default=1.0, help="share of the sentences tried")
    parser.add_argument("--only", choices=["saves", "anchoring"])
    options = parser.parse_args()
    if options.only != "anchoring":
        saves()
    if options.only != "saves":
        anchoring(options.seed, options.share, options.show)


if __name__ == "__main__":
    main()
