"""The table of the scale benchmark, its ratios, and how each method grows."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from tests.benchmarks.peers import PEERS

COLUMNS = (
    ("sentences", 9),
    ("method", 27),
    ("build s", 8),
    ("sent/s", 7),
    ("MB", 5),
    ("disk MB", 8),
    ("open s", 7),
    ("p50 ms", 8),
    ("p95 ms", 8),
    ("add ms", 7),
    ("del ms", 7),
    ("R@5 plant", 9),
    ("R@5 para", 8),
)


def number(value: Any, digits: int = 1) -> str:
    if value is None:
        return "-"
    return f"{value:,.{digits}f}"


def line(cells: list[str]) -> str:
    return " ".join(
        cell.ljust(width) if name == "method" else cell.rjust(width)
        for cell, (name, width) in zip(cells, COLUMNS, strict=True)
    )


def our_rows(found: dict[str, Any]) -> list[list[str]]:
    ours = found["ours"]
    build, ask, change = ours["build"], ours["ask"], ours["change"]
    for task in (build, ask, change):
        if "skipped" in task:
            return [[f"{found['size']:,}", f"ours: {task['skipped']}"[:60], *["-"] * 11]]
    recall = ask["recall"]
    head = [f"{found['size']:,}", "reader: retrieval"]
    return [
        [
            *head,
            number(build["build_s"]),
            number(build["sentences"] / build["build_cpu_s"], 0),
            number(ask["memory_mb"], 0),
            number(build["disk_mb"]),
            number(ask["open_s"], 2),
            number(ask["retrieval"]["p50_ms"], 2),
            number(ask["retrieval"]["p95_ms"], 2),
            number(change["add"]["p50_ms"]),
            number(change["remove"]["p50_ms"]),
            number(recall["plants"], 3),
            number(recall["paraphrases"], 3),
        ],
        [
            "",
            "reader: whole answer",
            *["-"] * 5,
            number(ask["answer"]["p50_ms"], 2),
            number(ask["answer"]["p95_ms"], 2),
            *["-"] * 4,
        ],
        [
            "",
            "reader: the answer again",
            *["-"] * 5,
            number(ask["answer_again"]["p50_ms"], 2),
            number(ask["answer_again"]["p95_ms"], 2),
            *["-"] * 4,
        ],
        *([settled_row(ask["settled"])] if ask["settled"] else []),
    ]


def settled_row(row: dict[str, Any]) -> list[str]:
    """Reading of the likeliest links of a sentence, by the clock: it uses half of the cores."""
    cells = [number(row["wall_p50_ms"]), number(row["wall_p95_ms"])]
    return ["", "reader: settled by reading", *["-"] * 5, *cells, *["-"] * 4]


def peer_row(size: int, name: str, row: dict[str, Any]) -> list[str]:
    label = PEERS[name].name
    if "skipped" in row:
        return [f"{size:,}", label, f"skipped: {row['skipped']}", *[""] * 10]
    return [
        "",
        label,
        number(row["build_s"]),
        number(row["sentences"] / max(row["build_cpu_s"], 1e-6), 0),
        number(row["memory_mb"], 0),
        number(row["disk_mb"]),
        "-",
        number(row["query"]["p50_ms"], 2),
        number(row["query"]["p95_ms"], 2),
        number(row.get("add_ms")),
        number(row.get("remove_ms")),
        number(row["recall"]["plants"], 3),
        number(row["recall"]["paraphrases"], 3),
    ]


def print_report(found: dict[str, Any]) -> None:
    """Print everything that was measured."""
    print(line([name for name, _ in COLUMNS]))
    for one in found["sizes"]:
        for row in our_rows(one):
            print(line(row))
        for name, row in one["peers"].items():
            print(line(peer_row(one["size"], name, row)))
    print(
        "\nsent/s: sentences a second of processor time, one process; MB: memory held (RSS);"
        "\np50, p95, add, del: ms of processor time (the clock's are in --json), build s and"
        " open s by the clock."
    )
    _print_details(found)
    _print_ratios(found)
    _print_growth(found)


def _print_details(found: dict[str, Any]) -> None:
    print("\nthe build, processor seconds; the app on the kept library")
    empty = found["empty"]
    for one in found["sizes"]:
        ours = one["ours"]
        build, screen, ask = ours["build"], ours["screen"], ours["ask"]
        if "skipped" in build or "skipped" in screen or "skipped" in ask:
            print(f"{one['size']:>9,}  {build} {screen}")
            continue
        rate = build["sentences"] / build["analyse_cpu_s"]
        print(
            f"{one['size']:>9,}  clean {build['clean_cpu_s']:.1f} s,"
            f" analyse and index {build['analyse_cpu_s']:.1f} s ({rate:,.0f} sentences/s),"
            f" most memory {build['peak_mb']:.0f} MB;"
            f" first article on screen {screen['article_s']:.2f} s"
            f" ({screen['article_s'] / empty['article_s']:.2f}x an empty library),"
            f" ready {screen['ready_s']:.2f} s,"
            f" app {screen['app_memory_mb']:.0f} MB ({screen['app_own_memory_mb']:.0f} its own)"
        )
        change = ours["change"]
        if "skipped" not in change:
            print(
                "           by the clock: "
                + ", ".join(
                    f"{label} p50 {row['wall_p50_ms']:.1f} p95 {row['wall_p95_ms']:.1f} ms"
                    for label, row in (
                        ("retrieval", ask["retrieval"]),
                        ("whole answer", ask["answer"]),
                        ("a typed sentence", ask["text_query"]),
                        ("add", change["add"]),
                        ("change", change["change"]),
                        ("remove", change["remove"]),
                        ("the first question after", change["ask_after"]),
                    )
                )
            )
        kinds = ", ".join(f"{kind} {share:.3f}" for kind, share in ask["recall"]["by_kind"].items())
        print(
            f"           recall@5: {kinds}; planted but not cleaned as such: {ask['lost_plants']}"
        )


def _print_ratios(found: dict[str, Any]) -> None:
    print("\nquery p50, times ours (retrieval / whole answer)")
    for one in found["sizes"]:
        ask = one["ours"]["ask"]
        if "skipped" in ask:
            continue
        cells = []
        for name, row in one["peers"].items():
            if "skipped" not in row:
                peer = row["query"]["p50_ms"]
                cells.append(
                    f"{PEERS[name].name} {peer / ask['retrieval']['p50_ms']:,.1f}x /"
                    f" {peer / ask['answer']['p50_ms']:,.2f}x"
                )
        print(f"{one['size']:>9,}  " + "; ".join(cells))


def _print_growth(found: dict[str, Any]) -> None:
    print("\ngrowth of the query time (p50), from one size to the next")
    for before, after in pairwise(found["sizes"]):
        asks = before["ours"]["ask"], after["ours"]["ask"]
        if any("skipped" in ask for ask in asks):
            continue
        cells = [
            f"{label} {asks[1][key]['p50_ms'] / asks[0][key]['p50_ms']:.1f}x"
            for key, label in (("retrieval", "retrieval"), ("answer", "whole answer"))
        ]
        for name, row in after["peers"].items():
            old = before["peers"].get(name, {"skipped": ""})
            if "skipped" not in row and "skipped" not in old:
                ratio = row["query"]["p50_ms"] / old["query"]["p50_ms"]
                cells.append(f"{PEERS[name].name} {ratio:.1f}x")
        print(f"{before['size']:>9,} to {after['size']:,}: " + "; ".join(cells))
