"""Analysed articles as bytes and back, and those that lie open.

Linking a sentence needs the words of each candidate's article but the reading of
the candidate alone: so the two are packed apart, and of readings only the asked
one is read. Knows nothing of where the bytes are kept.
"""

from __future__ import annotations

import json
import sys
import threading
from array import array
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Sequence
from contextlib import suppress
from itertools import accumulate, pairwise
from typing import Generic, Protocol, TypeVar, overload

from reader.cache.packing import DamagedError, pack, squeeze, stretch, unpack
from reader.linking.analysed import Analysed
from reader.linking.features import Side
from reader.linking.overlap import CONTEXT_SHARE, ArticleTerms, Bag
from reader.linking.rows import row_of, side_of

_WORDS_OPEN = 16_000
"""Sentences whose words are kept in memory (about 2 kB each)."""
_SIDES_OPEN = 3_000
"""Sentences whose readings are kept in memory (about 6 kB each)."""

_WIDTH = array("I").itemsize

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Analyses(Protocol):
    """Where packed analyses are kept, by number."""

    def terms(self, number: int) -> bytes | None: ...
    def readings(self, number: int) -> bytes | None: ...
    def many_terms(self, numbers: Iterable[int]) -> dict[int, bytes]: ...
    def many_readings(self, numbers: Iterable[int]) -> dict[int, bytes]: ...


def pack_terms(analysed: Analysed) -> bytes:
    """The words of an article and its exchange rates; `unpack_terms` is the inverse.

    JSON with the words, then numbers: how many words each sentence has of its own and how
    many it borrows, then which ones.
    """
    terms = analysed.terms
    place = {word: number for number, word in enumerate(terms.postings)}
    own: list[int] = []
    lent: list[int] = []
    sizes: list[int] = []
    for bag, wide in zip(terms.bags, terms.wide, strict=True):
        own += [place[word] for word in bag]
        borrowed = [place.setdefault(word, len(place)) for word in wide if word not in bag]
        lent += borrowed
        sizes += (len(bag), len(borrowed))
    told = json.dumps(
        [list(place), terms.figures, analysed.rates], ensure_ascii=False, separators=(",", ":")
    ).encode("utf-8", "surrogatepass")
    numbers = array("I", [len(terms.bags), *sizes, *own, *lent]).tobytes()
    return squeeze(len(told).to_bytes(_WIDTH, "little") + told + numbers)


def unpack_terms(data: bytes) -> tuple[ArticleTerms, dict[str, float]]:
    """The words of an article and its exchange rates; raises `DamagedError`."""
    try:
        told = stretch(data)
        end = _WIDTH + int.from_bytes(told[:_WIDTH], "little")
        words, figures, rates = json.loads(told[_WIDTH:end].decode("utf-8", "surrogatepass"))
        kept = array("I")
        kept.frombytes(told[end:])
        count, *numbers = kept
        own = list(accumulate(numbers[: 2 * count : 2], initial=2 * count))
        lent = list(accumulate(numbers[1 : 2 * count : 2], initial=own[-1]))
        if len(own) != count + 1 or lent[-1] != len(numbers):
            raise ValueError("cut short")
        found: list[list[int]] = [[] for _ in words]
        for number, (start, stop) in enumerate(pairwise(own)):
            for word in numbers[start:stop]:
                found[word].append(number)
        if any(word >= len(words) for word in numbers[own[-1] :]):
            raise ValueError("a word that is not there")
    except (TypeError, ValueError, IndexError) as error:
        raise DamagedError(str(error)) from error
    postings = {word: tuple(places) for word, places in zip(words, found, strict=True) if places}
    bags = _Bags(words, numbers, own)
    return ArticleTerms(bags, _Wide(words, numbers, lent, bags), postings, figures), rates


class _Bags(Sequence[Bag]):
    """The words of each sentence, as a bag when it is asked for: most of an article never are."""

    def __init__(self, words: list[str], numbers: list[int], ends: list[int]) -> None:
        self._words = words
        self._numbers = numbers
        self._ends = ends
        self._made: dict[int, Bag] = {}

    def __len__(self) -> int:
        return len(self._ends) - 1

    @overload
    def __getitem__(self, place: int) -> Bag: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Bag]: ...
    def __getitem__(self, place: int | slice) -> Bag | Sequence[Bag]:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        bag = self._made.get(place)
        if bag is None:
            at = range(len(self))[place]
            words = self._words
            numbers = self._numbers[self._ends[at] : self._ends[at + 1]]
            bag = self._made[place] = self._bag(at, [words[number] for number in numbers])
        return bag

    def _bag(self, _place: int, words: list[str]) -> Bag:
        return dict.fromkeys(words, 1.0)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]


class _Wide(_Bags):
    """The same with the words that a sentence borrows."""

    def __init__(
        self, words: list[str], numbers: list[int], ends: list[int], own: Sequence[Bag]
    ) -> None:
        super().__init__(words, numbers, ends)
        self._own = own

    def _bag(self, place: int, words: list[str]) -> Bag:
        own = self._own[place]
        return dict.fromkeys(words, CONTEXT_SHARE) | own if words else own


def pack_sides(analysed: Analysed) -> bytes:
    """The readings of an article, each packed alone, so that one can be read alone."""
    packed = [pack(row_of(side)) for side in analysed.sides]
    return array("I", [len(packed), *map(len, packed)]).tobytes() + b"".join(packed)


def unpack_side(data: bytes, number: int) -> Side:
    """One sentence of `pack_sides`; raises `DamagedError`."""
    sizes = _sizes(data)
    if not 0 <= number < len(sizes):
        raise DamagedError(f"there is no sentence {number}")
    start = _WIDTH * (1 + len(sizes)) + sum(sizes[:number])
    return _side(data[start : start + sizes[number]])


def unpack_sides(data: bytes) -> tuple[Side, ...]:
    """All sentences of `pack_sides`; raises `DamagedError`."""
    sizes = _sizes(data)
    ends = list(accumulate(sizes, initial=_WIDTH * (1 + len(sizes))))
    return tuple(_side(data[a:b]) for a, b in pairwise(ends))


def _side(data: bytes) -> Side:
    try:
        return side_of(unpack(data))
    except (TypeError, ValueError, IndexError) as error:
        raise DamagedError(str(error)) from error


def _sizes(data: bytes) -> array[int]:
    count = int.from_bytes(data[:_WIDTH], sys.byteorder)
    sizes = array("I")
    if len(data) < _WIDTH * (1 + count) or not data:
        raise DamagedError("cut short")
    sizes.frombytes(data[_WIDTH : _WIDTH * (1 + count)])
    if len(data) != _WIDTH * (1 + count) + sum(sizes):
        raise DamagedError("cut short")
    return sizes


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
        words = {number for number, _ in places if not self._words.has(number)}
        for number, data in self._kept.many_terms(words).items() if words else ():
            with suppress(DamagedError):
                found = unpack_terms(data)
                self._words.put(number, found, len(found[0].bags))
        sides = [
            (number, sentence)
            for number, sentence in places
            if sentence is not None and not self._sides.has((number, sentence))
        ]
        readings = self._kept.many_readings({number for number, _ in sides}) if sides else {}
        for number, sentence in sides:
            with suppress(DamagedError, KeyError):
                self._sides.put((number, sentence), unpack_side(readings[number], sentence), 1)


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

    def has(self, key: K) -> bool:
        """Whether a value is at hand; it is used last then."""
        return self.get(key) is not None

    def put(self, key: K, value: V, weight: int) -> None:
        with self._lock:
            if key not in self._values:
                self._values[key] = (value, weight)
                self._weight += weight
                while self._weight > self._most and len(self._values) > 1:
                    _, (_, gone) = self._values.popitem(last=False)
                    self._weight -= gone
