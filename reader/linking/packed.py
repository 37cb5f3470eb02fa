"""Analysed articles as bytes and back.

Linking a sentence needs the words of each candidate's article but the reading of
the candidate alone: so the two are packed apart, and readings in small portions,
of which one is unpacked for one sentence. Knows nothing of where the bytes are kept.
"""

from __future__ import annotations

import json
import sys
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from typing import Any, overload

from reader.cache.packing import DamagedError, squeeze, stretch
from reader.linking.analysed import Analysed
from reader.linking.overlap import CONTEXT_SHARE, ArticleTerms, Bag
from reader.linking.rows import row_of, side_of
from reader.linking.sides import Side

_WIDTH = array("I").itemsize
_PORTION = 32
"""Sentences that are packed together: each alone makes twice the bytes, and takes far longer."""
_JSON = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))
_LONG = 200
"""Sentences from which on an article is gone through once for the places of all its words."""


def pack_terms(analysed: Analysed) -> bytes:
    """The words of an article and its exchange rates; `unpack_terms` is the inverse.

    JSON with the words and what was counted of them, then numbers: how many words each
    sentence has of its own and how many it borrows, then which ones.
    """
    terms = analysed.terms
    place = {word: number for number, word in enumerate(terms.counts)}
    own: list[int] = []
    lent: list[int] = []
    sizes: list[int] = []
    for bag, wide in zip(terms.bags, terms.wide, strict=True):
        own += [place[word] for word in bag]
        borrowed = [place.setdefault(word, len(place)) for word in wide if word not in bag]
        lent += borrowed
        sizes += (len(bag), len(borrowed))
    told = _bytes([list(place), terms.figures, terms.square, analysed.rates])
    numbers = array("I", [len(terms.bags), *sizes, *own, *lent]).tobytes()
    return squeeze(len(told).to_bytes(_WIDTH, "little") + told + numbers)


def unpack_terms(data: bytes) -> tuple[ArticleTerms, dict[str, float]]:
    """The words of an article and its exchange rates; raises `DamagedError`."""
    try:
        told = stretch(data)
        end = _WIDTH + int.from_bytes(told[:_WIDTH], "little")
        text = told[_WIDTH:end].decode("utf-8", "surrogatepass")
        words, figures, square, rates = json.loads(text)
        kept = array("I", told[end:])
        count = kept[0]
        numbers = kept[1:]
        own = list(accumulate(numbers[: 2 * count : 2], initial=2 * count))
        lent = list(accumulate(numbers[1 : 2 * count : 2], initial=own[-1]))
        if len(own) != count + 1 or lent[-1] != len(numbers):
            raise ValueError("cut short")
        if max(numbers[2 * count :], default=0) >= max(len(words), 1):
            raise ValueError("a word that is not there")
        # The article's own words come first, in the order in which they are first said.
        counts = dict(zip(words, Counter(numbers[own[0] : own[-1]]).values(), strict=False))
    except (TypeError, ValueError, IndexError) as error:
        raise DamagedError(str(error)) from error
    bags = _Bags(words, numbers, own)
    return _Terms(bags, _Wide(words, numbers, lent, bags), counts, figures, square), rates


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
    rows = [_bytes(row_of(side)) for side in analysed.sides]
    portions = [
        squeeze(b"\n".join(rows[start : start + _PORTION]))
        for start in range(0, len(rows), _PORTION)
    ]
    return array("I", [len(rows), *map(len, portions)]).tobytes() + b"".join(portions)


def unpack_side(data: bytes, number: int) -> Side:
    """One sentence of `pack_sides`; raises `DamagedError`."""
    (side,) = unpack_some(data, [number])
    return side


def unpack_some(data: bytes, numbers: Iterable[int]) -> list[Side]:
    """Some sentences of `pack_sides`, each portion unpacked once; raises `DamagedError`."""
    count, ends = _portions(data)
    open_portions: dict[int, list[bytes]] = {}
    found = []
    for number in numbers:
        if not 0 <= number < count:
            raise DamagedError(f"there is no sentence {number}")
        portion, place = divmod(number, _PORTION)
        if portion not in open_portions:
            start, stop = ends[portion : portion + 2]
            open_portions[portion] = stretch(data[start:stop]).split(b"\n")
        found.append(_side(open_portions[portion], place))
    return found


def unpack_sides(data: bytes) -> tuple[Side, ...]:
    """All sentences of `pack_sides`; raises `DamagedError`."""
    count, _ = _portions(data)
    return tuple(unpack_some(data, range(count)))


def _bytes(value: Any) -> bytes:
    """JSON without a line break in it; pages may hold lone surrogates."""
    return _JSON.encode(value).encode("utf-8", "surrogatepass")


def _side(rows: Sequence[bytes], place: int) -> Side:
    try:
        return side_of(json.loads(rows[place].decode("utf-8", "surrogatepass")))
    except (TypeError, ValueError, IndexError) as error:
        raise DamagedError(str(error)) from error


def _portions(data: bytes) -> tuple[int, list[int]]:
    """How many sentences there are, and where each portion begins and the last one ends."""
    count = int.from_bytes(data[:_WIDTH], sys.byteorder)
    head = _WIDTH * (1 + -(-count // _PORTION))
    sizes = array("I")
    if len(data) < head or not data:
        raise DamagedError("cut short")
    sizes.frombytes(data[_WIDTH:head])
    ends = list(accumulate(sizes, initial=head))
    if len(data) != ends[-1]:
        raise DamagedError("cut short")
    return count, ends
