"""`python -m tests.faults --kills 2000`: kill writers, count what was acknowledged, found, lost.

Exits with 1 when a note was lost or anything else was not as it should be.
"""

from __future__ import annotations

import argparse
import random
import sys
import time

from tests.faults import runs


def main() -> int:
    """Run all, print a line each."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=200, help="kills at random moments")
    parser.add_argument("--writes", type=int, default=1000, help="writes of several processes")
    parser.add_argument("--rounds", type=int, default=1, help="rounds of kills at every call")
    parser.add_argument("--many", type=int, default=10, help="kills of one writer among several")
    parser.add_argument("--strace", action="store_true", help="kills at real system calls, too")
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(10**6)
    print(f"seed {seed}", flush=True)
    print(runs.HEADER, flush=True)
    started, bad = time.monotonic(), []
    steps = [
        lambda: runs.random_kills(options.kills, seed),
        lambda: runs.kills_at_calls(options.rounds, seed),
        lambda: runs.kills_among_many(options.many, 2, seed),
        lambda: runs.kills_among_many(options.many, 8, seed),
        lambda: runs.many_writers(options.writes, 2, seed),
        lambda: runs.many_writers(options.writes, 8, seed),
    ]
    if options.strace:
        steps.append(lambda: runs.kills_at_system_calls(seed))
    total = runs.Tally("all")
    for step in steps:
        tally = step()
        if tally is None:
            print("killed at system calls: skipped, strace cannot be used here")
            continue
        print(tally.line(), flush=True)
        bad += tally.wrong
        total.kills += tally.kills
        total.acknowledged += tally.acknowledged
        total.notes += tally.notes
        total.found += tally.found
    total.wrong = bad
    print(total.line())
    for line in bad[:20]:
        print(f"wrong: {line}")
    print(f"{time.monotonic() - started:.0f} s")
    return 1 if bad or total.found != total.notes else 0


if __name__ == "__main__":
    sys.exit(main())
