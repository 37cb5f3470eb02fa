"""Analysed articles as bytes and back.

Linking a sentence needs the words of each candidate's article but the reading of
the candidate alone: so the two are packed apart, and readings in small portions,
of which one is unpacked for one sentence. Knows nothing of where the bytes are kept.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import overload

import msgspec

from reader.cache.packing import DamagedError, squeeze, stretch
from reader.linking.analysed import Analysed
from reader.linking.pairs.article_terms import CONTEXT_SHARE, ArticleTerms, Bag
from reader.linking.pairs.sides import Side
from reader.records import Record

_PORTION = 32
"""Sentences that are packed together: each alone makes twice the bytes, and takes far longer."""
_LONG = 200
"""Sentences from which on an article is gone through once for the places of all its words."""


class _Words(Record, frozen=True):
    """The words of an article: its own in the order in which they are first said, then borrowed.

    `counts` tell in how many sentences each of its own stands. `numbers` (array "I") are the
    places among `words` of all that sentences have, then of all that they borrow; `own` and
    `lent` tell where those of each sentence begin, and where the last one's end.
    """

    words: list[str]
    counts: list[int]
    own: list[int]
    lent: list[int]
    numbers: bytes
    figures: dict[str, int]
    square: float
    rates: dict[str, float]


_encode = msgspec.msgpack.Encoder().encode
_words_of = msgspec.msgpack.Decoder(_Words).decode
_side_of = msgspec.msgpack.Decoder(Side).decode
_parts_of = msgspec.msgpack.Decoder(list[memoryview]).decode


def pack_terms(analysed: Analysed) -> bytes:
    """The words of an article and its exchange rates; `unpack_terms` is the inverse."""
    terms = analysed.terms
    place = {word: number for number, word in enumerate(terms.counts)}
    numbers: list[int] = []
    borrowed: list[int] = []
    own, lent = [0], [0]
    for bag, wide in zip(terms.bags, terms.wide, strict=True):
        numbers += [place[word] for word in bag]
        own.append(len(numbers))
        new = [place.setdefault(word, len(place)) for word in wide if word not in bag]
        borrowed += new
        lent.append(len(borrowed))
    words = _Words(
        list(place),
        list(terms.counts.values()),
        own,
        [len(numbers) + end for end in lent],
        array("I", numbers + borrowed).tobytes(),
        terms.figures,
        terms.square,
        analysed.rates,
    )
    return squeeze(_encode(words))


def unpack_terms(data: bytes) -> tuple[ArticleTerms, dict[str, float]]:
    """The words of an article and its exchange rates; raises `DamagedError`."""
    try:
        told = _words_of(stretch(data))
        numbers = array("I", told.numbers)
    except (msgspec.MsgspecError, ValueError) as error:
        raise DamagedError(str(error)) from error
    counts = dict(zip(told.words, told.counts, strict=False))
    bags = _Bags(told.words, numbers, told.own)
    wide = _Wide(told.words, numbers, told.lent, bags)
    return _Terms(bags, wide, counts, told.figures, told.square), told.rates


class _Bags(Sequence[Bag]):
    """The words of each sentence, as a bag when it is asked for: most of an article never are."""

    def __init__(self, words: list[str], numbers: array[int], ends: list[int]) -> None:
        self._words = words
        self._numbers = numbers
        self._ends = ends
        self._made: dict[int, Bag] = {}
        self._places: dict[str, list[int]] | None = None

    def __len__(self) -> int:
        return len(self._ends) - 1

    @overload
    def __getitem__(self, place: int) -> Bag: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Bag]: ...
    def __getitem__(self, place: int | slice) -> Bag | Sequence[Bag]:
        try:
            return self._made[place]  # type: ignore[index]
        except (KeyError, TypeError):  # not made yet, or a slice
            pass
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        at = range(len(self))[place]
        words = self._words
        numbers = self._numbers[self._ends[at] : self._ends[at + 1]]
        bag = self._made[place] = self._bag(at, [words[number] for number in numbers])
        return bag

    def places(self, word: str, count: int) -> Sequence[int]:
        """The `count` sentences that have a word, found without laying a bag open."""
        if len(self) > _LONG:
            return self._all_places()[word]
        wanted, at = self._words.index(word), self._ends[0] - 1
        found = []
        for _ in range(count):
            at = self._numbers.index(wanted, at + 1)
            found.append(bisect_right(self._ends, at) - 1)
        return found

    def _all_places(self) -> dict[str, list[int]]:
        """The sentences of every word: to look for each would go through all of a long article."""
        if self._places is None:
            self._places = {}
            for place, (start, end) in enumerate(pairwise(self._ends)):
                for number in self._numbers[start:end]:
                    self._places.setdefault(self._words[number], []).append(place)
        return self._places

    def _bag(self, _place: int, words: list[str]) -> Bag:
        return dict.fromkeys(words, 1.0)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]


class _Wide(_Bags):
    """The same with the words that a sentence borrows."""

    def __init__(
        self, words: list[str], numbers: array[int], ends: list[int], own: Sequence[Bag]
    ) -> None:
        super().__init__(words, numbers, ends)
        self._own = own

    def _bag(self, place: int, words: list[str]) -> Bag:
        own = self._own[place]
        return dict.fromkeys(words, CONTEXT_SHARE) | own if words else own


class _Terms(ArticleTerms):
    """The words of an article, of which only what is asked for is laid open."""

    __slots__ = ()
    bags: _Bags

    def _find(self, word: str) -> Sequence[int]:
        return self.bags.places(word, self.counts[word])


def pack_sides(analysed: Analysed) -> bytes:
    """The readings of an article, a portion at a time; `unpack_side` reads one of them."""
    rows = [_encode(side) for side in analysed.sides]
    starts = range(0, len(rows), _PORTION)
    return _encode([squeeze(_encode(rows[start : start + _PORTION])) for start in starts])


def unpack_side(data: bytes, number: int) -> Side:
    """One sentence of `pack_sides`; raises `DamagedError`."""
    (side,) = unpack_some(data, [number])
    return side


def unpack_some(data: bytes, numbers: Iterable[int]) -> list[Side]:
    """Some sentences of `pack_sides`, each portion unpacked once; raises `DamagedError`."""
    open_portions: dict[int, list[memoryview]] = {}
    found = []
    try:
        portions = _parts_of(data)
        for number in numbers:
            portion, place = divmod(number, _PORTION)
            if portion not in open_portions:
                open_portions[portion] = _parts_of(stretch(portions[portion]))
            found.append(_side_of(open_portions[portion][place]))
    except (msgspec.MsgspecError, IndexError) as error:
        raise DamagedError(str(error)) from error
    return found


def unpack_sides(data: bytes) -> tuple[Side, ...]:
    """All sentences of `pack_sides`; raises `DamagedError`."""
    try:
        rows = [row for portion in _parts_of(data) for row in _parts_of(stretch(portion))]
        return tuple(map(_side_of, rows))
    except msgspec.MsgspecError as error:
        raise DamagedError(str(error)) from error
