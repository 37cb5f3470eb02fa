"""Analysed articles that are kept as bytes, and those of them that lie open.

Knows nothing of where the bytes are kept.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Sequence
from contextlib import suppress
from typing import Generic, Protocol, TypeVar

from reader.cache.packing import DamagedError
from reader.linking.kept.packed import unpack_side, unpack_some, unpack_terms
from reader.linking.pairs.article_terms import ArticleTerms
from reader.linking.pairs.sides import Side

_WORDS_OPEN = 16_000
"""Sentences whose words are kept in memory (about 2 kB each)."""
_SIDES_OPEN = 3_000
"""Sentences whose readings are kept in memory (about 6 kB each)."""

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Analyses(Protocol):
    """Where packed analyses are kept, by number."""

    def terms(self, number: int) -> bytes | None: ...
    def readings(self, number: int) -> bytes | None: ...
    def many_terms(self, numbers: Iterable[int]) -> dict[int, bytes]: ...
    def many_readings(self, numbers: Iterable[int]) -> dict[int, bytes]: ...


class Vault:
    """The analyses that were looked at last, of all that are kept. Thread-safe.

    What is gone or damaged raises `KeyError`.
    """

    def __init__(self, kept: Analyses) -> None:
        self._kept = kept
        self._words: _Open[int, tuple[ArticleTerms, dict[str, float]]] = _Open(_WORDS_OPEN)
        self._sides: _Open[tuple[int, int], Side] = _Open(_SIDES_OPEN)

    def words(self, number: int) -> tuple[ArticleTerms, dict[str, float]]:
        """The words and the exchange rates of an analysis."""
        found = self._words.get(number)
        if found is None:
            found = _read(self._kept.terms(number), unpack_terms, number)
            self._words.put(number, found, len(found[0].bags))
        return found

    def side(self, number: int, sentence: int) -> Side:
        """One sentence of an analysis."""
        place = (number, sentence)
        found = self._sides.get(place)
        if found is None:
            data = self._kept.readings(number)
            found = _read(data, lambda known: unpack_side(known, sentence), number)
            self._sides.put(place, found, 1)
        return found

    def fetch(self, wanted: Sequence[tuple[object, int | None]]) -> None:
        """Open the words of kept articles, and sentences of theirs where one is named.

        A few large reads in place of many small ones; what is gone or damaged is left
        to be found missing when it is asked for.
        """
        places = [(kept.number, sentence) for kept, sentence in wanted if isinstance(kept, Kept)]
        words = self._words.missing({number for number, _ in places})
        for number, data in self._kept.many_terms(words).items() if words else ():
            with suppress(DamagedError):
                found = unpack_terms(data)
                self._words.put(number, found, len(found[0].bags))
        asked = [(number, sentence) for number, sentence in places if sentence is not None]
        sides = self._sides.missing(asked)
        by_number: dict[int, list[int]] = {}
        for number, sentence in sides:
            by_number.setdefault(number, []).append(sentence)
        for number, data in self._kept.many_readings(by_number).items() if sides else ():
            with suppress(DamagedError):
                some = by_number[number]
                for sentence, side in zip(some, unpack_some(data, some), strict=True):
                    self._sides.put((number, sentence), side, 1)


class Kept:
    """An analysed article that is kept: what `Linker` needs of `Analysed`, fetched when asked."""

    __slots__ = ("_vault", "id", "number")

    def __init__(self, article_id: str, number: int, vault: Vault) -> None:
        self.id = article_id
        self.number = number
        self._vault = vault

    @property
    def terms(self) -> ArticleTerms:
        return self._vault.words(self.number)[0]

    @property
    def rates(self) -> dict[str, float]:
        return self._vault.words(self.number)[1]

    def side(self, number: int) -> Side:
        """One sentence; raises `KeyError` when the analysis is gone."""
        return self._vault.side(self.number, number)


def _read(data: bytes | None, read: Callable[[bytes], V], number: int) -> V:
    if data is None:
        raise KeyError(number)
    try:
        return read(data)
    except DamagedError as error:
        raise KeyError(number) from error


class _Open(Generic[K, V]):
    """The values used last, up to a sum of weights."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._weight = 0
        self._values: OrderedDict[K, tuple[V, int]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: K) -> V | None:
        with self._lock:
            found = self._values.get(key)
            if found is None:
                return None
            self._values.move_to_end(key)
            return found[0]

    def missing(self, keys: Iterable[K]) -> list[K]:
        """Those of some keys whose values are not at hand; the others are used last then."""
        with self._lock:
            held, found = self._values, []
            for key in keys:
                if key in held:
                    held.move_to_end(key)
                else:
                    found.append(key)
            return found

    def put(self, key: K, value: V, weight: int) -> None:
        with self._lock:
            if key not in self._values:
                self._values[key] = (value, weight)
                self._weight += weight
                while self._weight > self._most and len(self._values) > 1:
                    _, (_, gone) = self._values.popitem(last=False)
                    self._weight -= gone
