"""The search for cycles, put off while much is made at once.

An answer unpacks a hundred sentences and lets as many go; opening a library makes a
record for every article: many small things, no cycles. The interpreter looks through
them all the same, and now and then through everything that lies open: a tenth of a
second at 100,000 sentences, in the middle of an answer. Put off for as long as a
library is open, because what was put off for one answer alone comes right behind it.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

_AFTER = 50_000
"""Things made between two searches meanwhile."""


class _Inside:
    """How many are inside, on all threads, and what the first of them found."""

    lock = threading.RLock()  # one that was dropped may leave while this thread enters
    count = 0
    before = gc.get_threshold()


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Look for cycles seldom while inside; the last to leave puts back what the first found.

    The setting is the process's, so threads share it; a program that had it rarer keeps that.
    """
    with _Inside.lock:
        if _Inside.count == 0:
            _Inside.before = gc.get_threshold()
            first, *others = _Inside.before
            # 0 stands for never.
            gc.set_threshold(max(first, _AFTER) if first else 0, *others)
        _Inside.count += 1
    try:
        yield
    finally:
        with _Inside.lock:
            _Inside.count -= 1
            if _Inside.count == 0:
                gc.set_threshold(*_Inside.before)


class CollectingSeldom:
    """`collecting_seldom` from the first `hold` to `leave`, or until it is dropped."""

    def __init__(self) -> None:
        self._held = ExitStack()
        self._holds = False

    def hold(self) -> None:
        """Look for cycles seldom from now on."""
        if not self._holds:
            self._holds = True
            self._held.enter_context(collecting_seldom())

    def leave(self) -> None:
        """Look for them as before, unless another holds."""
        self._holds = False
        self._held.close()
