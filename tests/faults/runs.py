"""The runs of the long test, each printing one line: kills, acknowledged, found, lost."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.disks import dying
from tests.faults.writer import Judge, fork_writer


@dataclass
class Tally:
    """What a run did and found."""

    name: str
    kills: int = 0
    acknowledged: int = 0
    found: int = 0
    notes: int = 0
    seen: tuple[int, int] = (0, 0)
    wrong: list[str] = field(default_factory=list)

    def line(self) -> str:
        """One row of the table."""
        return (
            f"{self.name:<34} {self.kills:>6} {self.acknowledged:>13} {self.notes:>7} "
            f"{self.found:>7} {self.notes - self.found:>6} {len(self.wrong):>7}"
        )


HEADER = (
    f"{'run':<34} {'kills':>6} {'acknowledged':>13} {'notes':>7} "
    f"{'found':>7} {'lost':>6} {'wrong':>7}"
)


@contextmanager
def folder() -> Iterator[Path]:
    """A folder of its own for one store, removed afterwards."""
    place = Path(tempfile.mkdtemp(prefix="notes-faults-"))
    place.chmod(0o700)
    try:
        yield place / "notes.json"
    finally:
        shutil.rmtree(place, ignore_errors=True)


def random_kills(kills: int, seed: int) -> Tally:
    """Kill a writer at a random moment, again and again, on a store that grows."""
    tally, chance = Tally("killed at a random moment"), random.Random(seed)
    while tally.kills < kills:
        with folder() as path:
            judge = Judge()
            for _ in range(min(50, kills - tally.kills)):
                checkpoint = chance.choice((2_000, 20_000, 262_144))
                child, pipe = fork_writer(path, chance.randrange(10**9), 10**6, None, checkpoint)
                time.sleep(chance.uniform(0.0, 0.06))
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                tally.kills += 1
                _judge(tally, judge, [pipe], path)
            _total(tally, judge)
    return tally


def kills_at_calls(rounds: int, seed: int) -> Tally:
    """Kill a writer at each disk call in turn, before it or half through a write."""
    tally, chance = Tally("killed at every disk call"), random.Random(seed)
    for _ in range(rounds):
        for partly in (False, True):
            number = 0
            with folder() as path:
                judge = Judge()
                while True:
                    number += 1
                    disk = dying(number, partly=partly)
                    # Few bytes a checkpoint, so that its calls are among those of every round.
                    child, pipe = fork_writer(path, chance.randrange(10**9), 12, disk, 1500)
                    _, status = os.waitpid(child, 0)
                    _judge(tally, judge, [pipe], path)
                    if not os.WIFSIGNALED(status):
                        break
                    tally.kills += 1
                _total(tally, judge)
    return tally


def kills_among_many(kills: int, processes: int, seed: int) -> Tally:
    """Several writers at once, one of them killed at a random moment, the others go on."""
    tally, chance = Tally(f"one of {processes} writers killed"), random.Random(seed)
    while tally.kills < kills:
        with folder() as path:
            judge = Judge()
            for _ in range(min(10, kills - tally.kills)):
                writers = [
                    fork_writer(path, chance.randrange(10**9), 10**6 if n == 0 else 10, None, 5_000)
                    for n in range(processes)
                ]
                time.sleep(chance.uniform(0.0, 0.1))
                os.kill(writers[0][0], signal.SIGKILL)
                for child, _ in writers:
                    os.waitpid(child, 0)
                tally.kills += 1
                _judge(tally, judge, [pipe for _, pipe in writers], path)
            _total(tally, judge)
    return tally


def many_writers(writes: int, processes: int, seed: int) -> Tally:
    """Several writers at once, nobody killed."""
    tally, chance = Tally(f"{processes} processes writing at once"), random.Random(seed)
    with folder() as path:
        judge = Judge()
        share = -(-writes // processes)
        writers = [
            fork_writer(path, chance.randrange(10**9), share, None, 262_144)
            for _ in range(processes)
        ]
        for _, pipe in writers:  # each pipe is read to its end, so no writer waits for long
            judge.listen(pipe)
        for child, _ in writers:
            _, status = os.waitpid(child, 0)
            if status:
                tally.wrong.append(f"a writer ended with status {status}")
        _judge(tally, judge, [], path)
        _total(tally, judge)
    return tally


SYSTEM_CALLS = (  # one line a kind; '?' lets strace skip what this machine's kernel does not have
    "?write,?pwrite64",
    "?fsync,?fdatasync",
    "?rename,?renameat,?renameat2",
    "?link,?linkat",
    "?ftruncate",
    "?unlink,?unlinkat",
    "?flock",
    "?mkdir,?mkdirat",
    "?getdents64",
)


def kills_at_system_calls(seed: int) -> Tally | None:
    """Kill a writer at each real system call of its writes; `None` where strace cannot be used."""
    strace = shutil.which("strace")
    if not strace:
        return None
    trial = subprocess.run([strace, "-qq", "true"], check=False, capture_output=True)
    if trial.returncode:
        return None  # a container may forbid tracing
    tally = Tally("killed at system calls (strace)")
    for calls in SYSTEM_CALLS:
        with folder() as path:
            judge = Judge()
            for number in range(1, 100):
                reading, writing = os.pipe()
                done = subprocess.run(
                    [
                        *(strace, "-f", "-qq", "-o", os.devnull, "-e", f"trace={calls}"),
                        *("-e", f"inject={calls}:signal=SIGKILL:when={number}"),
                        *(sys.executable, "-m", "tests.faults.one_writer"),
                        *(str(path), str(writing), str(seed + number)),
                    ],
                    pass_fds=[writing],
                    check=False,
                    stderr=subprocess.DEVNULL,
                )
                os.close(writing)
                _judge(tally, judge, [reading], path)
                if done.returncode == 0:
                    break
                tally.kills += 1
            _total(tally, judge)
    return tally


def _judge(tally: Tally, judge: Judge, pipes: list[int], path: Path) -> None:
    for pipe in pipes:
        judge.listen(pipe)
    found, wrong = judge.verdict(path)
    tally.wrong += wrong
    tally.seen = (judge.known, found)


def _total(tally: Tally, judge: Judge) -> None:
    """What a store comes to in the end: every note ever acknowledged must still be there."""
    tally.acknowledged += judge.count
    tally.notes += tally.seen[0]
    tally.found += tally.seen[1]
