"""Bounds on processor time that hold on a slow or busy machine as on a quick one."""

import gc
import json
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager

_WORDS = "one record of a dump, as it might stand there in 2026; " * 40
_STEADY = 0.05
"""Seconds that `_workload` takes on the slowest machine the bounds were set on, when it is idle."""


@contextmanager
def bounded(seconds: float) -> Iterator[None]:
    """The block takes less processor time than that, in seconds of the machine above.

    A processor that others share runs slower for minutes on end. Only when the block was too long
    is the same minute's pace measured, so that a quick machine is held to the same bound.

    Everything that earlier tests left alive is set aside first: the collector walks all of it
    again and again while the block makes objects, which says nothing of the block.
    """
    gc.collect()
    gc.freeze()
    before = time.process_time()
    try:
        yield
        took = time.process_time() - before
        if took >= seconds:
            slower = max(1.0, _workload() / _STEADY)
            assert took < seconds * slower, f"{took:.1f} s at a pace of {slower:.1f}"
    finally:
        gc.unfreeze()


def _workload() -> float:
    """Processor seconds of a fixed piece of work: the middle of five."""
    costs = []
    for _ in range(5):
        before = time.process_time()
        for number in range(300):
            json.loads(json.dumps({"text": _WORDS, "number": number}))
            re.findall(r"\w+", _WORDS)
        costs.append(time.process_time() - before)
    return sorted(costs)[2]
