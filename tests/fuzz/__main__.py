"""`python -m tests.fuzz --seconds N`: damaged pages by the thousand, none may crash or hang.

A child process tries the inputs and notes which one it is at; the parent watches, ends
a child that is stuck or gone, counts it, and starts another behind that input. Exit
status 1 when anything crashed or hung. `--only N` tries one input again, in this process.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path

from tests.fuzz.child import Plan, Watch, alone, work
from tests.fuzz.mutate import Mutator, save
from tests.fuzz.trial import try_input

HANG_SECONDS = 5.0
_PATIENCE = 300.0
"""Seconds to wait for an input that is tried again: on a busy machine even a start takes long."""


def main(argv: list[str] | None = None) -> int:
    """Fuzz for some seconds or inputs; 0 when nothing crashed or hung."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--inputs", type=int, default=2**40, help="stop after so many")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="try this input alone, with its traceback")
    parser.add_argument("--save", type=Path, help="write inputs that fail into this folder")
    parser.add_argument("--loading-only", action="store_true", help="leave cleaning out")
    chosen = parser.parse_args(argv)
    if chosen.only is not None:
        return _again(chosen.seed, chosen.only, chosen.save, not chosen.loading_only)
    return _fuzz(chosen.seed, chosen.seconds, chosen.inputs, chosen.save, not chosen.loading_only)


def _again(seed: int, number: int, folder: Path | None, cleaning: bool) -> int:
    name, data = Mutator(seed).make(number)
    if folder is not None:
        print(save(folder, number, name, data))
    started = time.monotonic()
    outcome = try_input(name, data, cleaning=cleaning)
    took = time.monotonic() - started
    print(f"{name!r}, {len(data)} bytes: {outcome}, {took:.2f} s")
    return 0


def _fuzz(seed: int, seconds: float, inputs: int, folder: Path | None, cleaning: bool) -> int:
    context = multiprocessing.get_context("spawn")
    watch = Watch(context)
    crashes: list[int] = []
    hangs: list[int] = []
    ends = time.monotonic() + seconds
    first = ended = 0

    def failed(kind: list[int], number: int, told: str) -> None:
        kind.append(number)
        if len(kind) <= 10:
            print(f"input {number} of seed {seed}: {told}", file=sys.stderr, flush=True)
        if folder is not None:
            save(folder, number, *Mutator(seed).make(number))

    while first < inputs and time.monotonic() < ends:
        receiving, sending = context.Pipe(duplex=False)
        child = context.Process(
            target=work, args=(watch, sending, Plan(seed, first, inputs, cleaning)), daemon=True
        )
        tried = watch.inputs.value
        child.start()
        sending.close()
        stuck = False
        while child.is_alive() and time.monotonic() < ends and not stuck:
            child.join(0.1)
            _receive(receiving, crashes, failed)
            since = watch.since.value
            stuck = bool(since) and time.monotonic() - since > HANG_SECONDS
        _receive(receiving, crashes, failed)
        ended += stuck
        if stuck and _hangs(seed, watch.number.value, cleaning):
            failed(hangs, watch.number.value, f"more than {HANG_SECONDS:.0f} s")
        elif not stuck and not child.is_alive() and child.exitcode:
            failed(crashes, watch.number.value, f"the process died: {child.exitcode}")
        if child.is_alive():
            child.kill()
        child.join()
        if not stuck and (not child.exitcode or time.monotonic() >= ends):
            break
        if not stuck and watch.inputs.value == tried and watch.number.value < first:
            raise SystemExit("the fuzzer's own process does not start")
        first = watch.number.value + 1
        watch.since.value = 0.0
    print(
        f"seed {seed}: {watch.inputs.value + ended} inputs tried, "
        f"{watch.articles.value} articles made, {watch.refusals.value} refusals, "
        f"{len(crashes)} crashes, {len(hangs)} hangs over {HANG_SECONDS:.0f} s; "
        f"slowest {watch.slowest.value:.2f} s (input {watch.slowest_number.value})"
    )
    return 1 if crashes or hangs else 0


def _hangs(seed: int, number: int, cleaning: bool) -> bool:
    """Whether an input that seemed stuck takes long by processor time, not for a busy machine."""
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(target=alone, args=(sending, seed, number, cleaning, HANG_SECONDS))
    child.start()
    sending.close()
    try:
        took = receiving.recv() if receiving.poll(_PATIENCE) else None
    except EOFError:
        took = None
    child.kill()
    child.join()
    return took is None or took > HANG_SECONDS


def _receive(pipe: Connection, crashes: list[int], failed: object) -> None:
    while True:
        try:
            if not pipe.poll():
                return
            number, name, trace = pipe.recv()
        except (EOFError, OSError):
            return
        failed(crashes, number, f"{name!r}\n{trace}")  # type: ignore[operator]


if __name__ == "__main__":
    sys.exit(main())
