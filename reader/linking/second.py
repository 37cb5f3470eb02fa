"""The second look: pairs that the features find worth it are read, and judged anew.

Reading takes a hundred times longer than counting features, so only the likeliest pairs of a
sentence are read, what was said is kept, and between a few pairs and the next it can be
stopped. Knows nothing of what reads.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import blake2s

import numpy as np
from numpy.typing import NDArray

from reader.cache import SaidStore
from reader.linking import crossencoder, joined
from reader.linking.crossencoder import Pair, ReadingJudge, Told, UnreadableError
from reader.linking.joined import Joined

READ_AT_MOST = 32
"""Pairs of a sentence that are read."""
WORTH = 0.005
"""Pairs less likely to be about one claim than this are not read: of the pairs of the stories
apart that repeat or dispute each other, 98 and 97 in 100 are read."""
_PORTION = 16
_RELATED = 2

Cancelled = Callable[[], bool]


class StoppedError(Exception):
    """Reading was stopped before its end; what was said so far is kept."""


class SecondLook:
    """A judge that reads, and how what it says is weighed. Thread-safe as far as the judge is."""

    def __init__(self, judge: ReadingJudge, joined: Joined, store: SaidStore) -> None:
        self._judge = judge
        self._joined = joined
        self._store = store

    @property
    def name(self) -> str:
        """Which judge it is."""
        return self._judge.name

    def probabilities(
        self,
        first: NDArray[np.float64],
        margins: NDArray[np.float64],
        pair: Callable[[int], Pair],
        cancelled: Cancelled,
    ) -> NDArray[np.float64]:
        """(pairs, 2) probabilities: `first` where a pair is not worth reading, else anew.

        `margins` are the trees' log-odds (pairs, 4), `pair` gives the texts of a pair. Raises
        `StoppedError` when cancelled.
        """
        places = worth_reading(first, margins)
        found = first.copy()
        if len(places):
            said = self._said([pair(int(place)) for place in places], cancelled)
            found[places] = self._joined.probabilities(margins[places], said)
        return found

    def _said(self, pairs: Sequence[Pair], cancelled: Cancelled) -> NDArray[np.float32]:
        keys = [_key(pair) for pair in pairs]
        known = self._store.find(self.name, keys)
        todo = [place for place, key in enumerate(keys) if key not in known]
        for start in range(0, len(todo), _PORTION):
            if cancelled():
                raise StoppedError
            places = todo[start : start + _PORTION]
            said = self._judge.said([in_order(pairs[place]) for place in places])
            fresh = {
                keys[place]: tuple(map(float, row)) for place, row in zip(places, said, strict=True)
            }
            self._store.keep(self.name, fresh)
            known |= fresh
        return np.asarray([known[key] for key in keys], dtype=np.float32)


def shipped(store: SaidStore) -> SecondLook:
    """The second look that ships (slow to load); raises `UnreadableError` if it cannot be had."""
    weights = joined.shipped()
    if weights is None:
        raise UnreadableError("data/joined.json is missing")
    judge = crossencoder.load()
    store.forget_others(judge.name)
    return SecondLook(judge, weights, store)


def worth_reading(first: NDArray[np.float64], margins: NDArray[np.float64]) -> NDArray[np.intp]:
    """Which pairs of a sentence are read, by what the features say; in their order."""
    related = 1 / (1 + np.exp(-margins[:, _RELATED]))
    likely = np.maximum(related, first.max(axis=1, initial=0.0))
    best = np.argsort(-likely, kind="stable")[:READ_AT_MOST]
    return np.sort(best[likely[best] >= WORTH])


def in_order(pair: Pair) -> Pair:
    """A pair the same way round whichever of its sentences was asked about."""
    a, b = pair
    return (a, b) if _words(a) <= _words(b) else (b, a)


def _words(told: Told) -> tuple[str, str, str]:
    return told.text, told.before, told.title


def _key(pair: Pair) -> bytes:
    digest = blake2s(digest_size=16)
    for told in in_order(pair):
        for text in _words(told):
            data = text.encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(4, "little") + data)
    return digest.digest()
