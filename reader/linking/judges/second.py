"""The second look: pairs that the features find worth it are read, and judged anew.

Reading takes a hundred times longer than counting features, so only the likeliest pairs of a
sentence are read, what was said is kept, and between a few pairs and the next it can be
stopped. Knows nothing of what reads: that is a `Way`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2s
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from reader.cache import SaidStore
from reader.linking.judges import crossencoder, joined
from reader.linking.judges.crossencoder import Pair, ReadingJudge, Told, UnreadableError
from reader.linking.judges.joined import Joined

READ_AT_MOST = 32
"""Pairs of a sentence that the network reads."""
WORTH = 0.005
"""Pairs less likely to be about one claim than this are not read: of the pairs of the stories
apart that repeat or dispute each other, 98 and 97 in 100 are read."""
_PORTION = 16
_NO_LETTER = re.compile(r"[^\w%+.,-]+|(?<!\d)[.,]|[.,](?!\d)")
"""What may differ between copies; the point of 1.5 may not."""
_RELATED = 2

Cancelled = Callable[[], bool]


class StoppedError(Exception):
    """Reading was stopped before its end; what was said so far is kept."""


class Way(Protocol):
    """How one sort of judge is asked, and how what it says is weighed."""

    @property
    def name(self) -> str:
        """Which judge it is: its sort and, after the last colon, what decides about its answers."""
        ...

    @property
    def most(self) -> int:
        """Pairs of a sentence that it is asked about at most."""
        ...

    def worth(self, found: NDArray[np.float64], margins: NDArray[np.float64]) -> NDArray[np.intp]:
        """Which pairs of a sentence those are, by the (pairs, 2) found so far; in their order."""
        ...

    def read(self, pairs: Sequence[Pair], cancelled: Cancelled) -> Iterator[NDArray[np.float32]]:
        """(some, numbers) at a time, for the pairs in their order; NaN where it said nothing.

        Raises `StoppedError` when cancelled, `UnreadableError` when it cannot go on.
        """
        ...

    def probabilities(
        self, margins: NDArray[np.float64], said: NDArray[np.float32], pairs: Sequence[Pair]
    ) -> NDArray[np.float64]:
        """(pairs, 2) from `MARGINS` of the trees (pairs, 5) and from what it said of the pairs."""
        ...


class Network:
    """The way of a network on this machine: what it says is weighed with the features."""

    most = READ_AT_MOST

    def __init__(self, judge: ReadingJudge, weights: Joined) -> None:
        self._judge = judge
        self._weights = weights

    @property
    def name(self) -> str:
        return self._judge.name

    def worth(self, found: NDArray[np.float64], margins: NDArray[np.float64]) -> NDArray[np.intp]:
        """See `Way`."""
        return worth_reading(found, margins)

    def read(self, pairs: Sequence[Pair], cancelled: Cancelled) -> Iterator[NDArray[np.float32]]:
        """See `Way`."""
        for start in range(0, len(pairs), _PORTION):
            if cancelled():
                raise StoppedError
            yield self._judge.said(pairs[start : start + _PORTION])

    def probabilities(
        self, margins: NDArray[np.float64], said: NDArray[np.float32], pairs: Sequence[Pair]
    ) -> NDArray[np.float64]:
        """See `Way`."""
        return self._weights.probabilities(margins, said, joined.lengths(pairs))


class Looked(NamedTuple):
    """(pairs, 2) probabilities, and which pairs were read for them."""

    probabilities: NDArray[np.float64]
    read: NDArray[np.bool_]


class SecondLook:
    """A judge that reads, and keeps what it said. Thread-safe as far as the judge is.

    With `before`, that one looks first, and this one at the likeliest of what it found.
    """

    def __init__(self, way: Way, store: SaidStore, before: SecondLook | None = None) -> None:
        self._way = way
        self._store = store
        self._before = before

    @property
    def name(self) -> str:
        """What decides about its answers: begins with the name of the judge."""
        if self._before is None:
            return self._way.name
        return f"{self._way.name} of {self._way.most} after {self._before.name}"

    def look(
        self,
        first: NDArray[np.float64],
        margins: NDArray[np.float64],
        pair: Callable[[int], Pair],
        cancelled: Cancelled,
    ) -> Looked:
        """`first` (pairs, 2) where a pair is not worth reading, else anew.

        `margins` are `MARGINS` of the trees (pairs, 5), `pair` gives the texts of a pair. Raises
        `StoppedError` when cancelled, `UnreadableError` when the judge cannot go on.
        """
        if self._before is None:
            found, read = first.copy(), np.zeros(len(first), dtype=np.bool_)
        else:
            found, read = self._before.look(first, margins, pair, cancelled)
        places = self._way.worth(found, margins)
        pairs = [pair(int(place)) for place in places]
        # Reading adds nothing to the same words, and a doubt of it would be wrong.
        copies = np.asarray([is_copy(one) for one in pairs], dtype=np.bool_)
        read[places[copies]] = True
        places = places[~copies]
        pairs = [one for one, copy in zip(pairs, copies.tolist(), strict=True) if not copy]
        if pairs:
            said = self._said(pairs, cancelled)
            answered = np.flatnonzero(np.isfinite(said).all(axis=1))
            places, said = places[answered], said[answered]
            pairs = [pairs[row] for row in answered]
            found[places] = self._way.probabilities(margins[places], said, pairs)
            read[places] = True
        return Looked(found, read)

    def _said(self, pairs: Sequence[Pair], cancelled: Cancelled) -> NDArray[np.float32]:
        keys = [_key(pair) for pair in pairs]
        name = self._way.name
        known = self._store.find(name, keys)
        todo = {key: in_order(pair) for key, pair in zip(keys, pairs, strict=True)}
        todo = {key: pair for key, pair in todo.items() if key not in known}
        fresh = iter(todo)
        for rows in self._way.read(list(todo.values()), cancelled):
            said = {next(fresh): tuple(map(float, row)) for row in rows}
            known |= said
            self._store.keep(
                name, {key: row for key, row in said.items() if np.isfinite(row).all()}
            )
        return np.asarray([known[key] for key in keys], dtype=np.float32)


def shipped(store: SaidStore) -> SecondLook:
    """The second look that ships (slow to load); raises `UnreadableError` if it cannot be had."""
    weights = joined.shipped()
    if weights is None:
        raise UnreadableError("data/joined.json is missing")
    judge = crossencoder.load()
    store.forget_others(judge.name)
    return SecondLook(Network(judge, weights), store)


def worth_reading(
    first: NDArray[np.float64],
    margins: NDArray[np.float64],
    most: int = READ_AT_MOST,
    least: float = WORTH,
) -> NDArray[np.intp]:
    """Which pairs of a sentence are read, by what is known of them; in their order."""
    related = 1 / (1 + np.exp(-margins[:, _RELATED]))
    likely = np.maximum(related, first.max(axis=1, initial=0.0))
    best = np.argsort(-likely, kind="stable")[:most]
    return np.sort(best[likely[best] >= least])


def is_copy(pair: Pair) -> bool:
    """Whether the two sentences are the same but for marks and spaces."""
    a, b = (_NO_LETTER.sub("", told.text).casefold() for told in pair)
    return a == b


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
