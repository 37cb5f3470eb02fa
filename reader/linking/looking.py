"""Who reads the likeliest links of a sentence: the user's own model, the network that ships.

The network reads first; where a model of the user's own is named, it reads the likeliest of
what the network found. While that model fails the network's word stands, and where there is
no network either, what was counted. Thread-safe.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from reader.cache import SaidStore
from reader.judge_options import SORT, JudgeOptions
from reader.linking.judges import second
from reader.linking.judges.crossencoder import UnreadableError
from reader.linking.judges.second import Cancelled, SecondLook, StoppedError
from reader.linking.linker import Look

if TYPE_CHECKING:
    from reader.linking.judges.endpoint import Endpoint


class Looking:
    """The second looks of a library, and who takes them."""

    def __init__(self, store: SaidStore, own: JudgeOptions | None) -> None:
        self._store = store
        self._shipped: SecondLook | None = None
        self._unshipped = ""
        self._lock = threading.Lock()
        self._own: Endpoint | None = None
        if own is not None:
            from reader.linking.judges.endpoint import Endpoint  # noqa: PLC0415 - what opens connections

            self._own = Endpoint(own)

    @property
    def unread(self) -> str:
        """Why nothing can be read now, in one line; "" where something can, or may."""
        if self._own is None or not self._unshipped:
            return self._unshipped
        return self._own.paused

    @property
    def paused(self) -> str:
        """Why the user's own model is not asked for a while; "" while it is, or there is none."""
        return "" if self._own is None else self._own.paused

    @property
    def trouble(self) -> str:
        """What was wrong when the user's own model was asked last, "" when nothing was."""
        return "" if self._own is None else self._own.trouble

    def read(self, ask: Callable[[Look], object], cancelled: Cancelled) -> bool:
        """Have something read by the first that can; false when none can, or it was stopped."""
        for look in self._looks():
            try:
                ask(Look(look, cancelled))
                return True
            except StoppedError:
                return False
            except UnreadableError as error:  # an own model keeps the reason; the next one reads
                if look is self._shipped:
                    self._shipped, self._unshipped = None, str(error)
        return False

    def current(self, judge: str) -> bool:
        """Whether an answer by a judge of this name was read by what would read it now."""
        if not judge or self._own is None or self._own.paused:
            return bool(judge)
        return judge.startswith(self._own.name)

    def trusted(self, judge: str) -> bool:
        """Whether a kept answer holds: a model that is asked no more has no say."""
        if not judge.startswith(f"{SORT}:"):
            return True
        return self._own is not None and judge.startswith(self._own.name)

    def _looks(self) -> Iterator[SecondLook]:
        """The second looks that can be taken, the one whose word counts most first."""
        shipped = self._network()
        if self._own is not None and not self._own.paused:
            yield SecondLook(self._own, self._store, before=shipped)
        if shipped is not None:
            yield shipped

    def _network(self) -> SecondLook | None:
        """The second look that ships, loaded when first asked for."""
        with self._lock:
            if self._shipped is None and not self._unshipped:
                try:
                    self._shipped = second.shipped(self._store)
                except UnreadableError as error:
                    self._unshipped = str(error)
            return self._shipped
