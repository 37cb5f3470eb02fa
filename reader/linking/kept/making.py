"""From an article of the library to what is kept and indexed of it: its analysis and its tokens.

Analysing runs in worker processes when there is much of it. Knows nothing of the index.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reader import workers
from reader.cache import AnalysisRow, AnalysisStore, DamagedError, text_key
from reader.linking.analysed import Analysed, analyse, article_of_order, order_of
from reader.linking.kept.packed import pack_sides, pack_terms, unpack_sides, unpack_terms
from reader.linking.retrieval.tokens import document_tokens
from reader.model import Article
from reader.records import Record

_WORTH_WORKERS = 8_000
"""Sentences to analyse from which on worker processes are faster than doing it here."""


class Wanted(Record, frozen=True):
    """An article of the library: the key of its text, and how long it is."""

    id: str
    key: bytes
    sentences: int


@dataclass(frozen=True, slots=True)
class Made:
    """An analysed article as it comes from a worker; no row when it is kept already."""

    row: AnalysisRow | None
    tokens: list[dict[str, list[str]]]


class Making:
    """Analyses articles, and finds again what was analysed before. Counts what it made."""

    def __init__(self, store: AnalysisStore, open_article: Callable[[str], Article]) -> None:
        self._store = store
        self._open = open_article
        self.analysed = self.analysed_sentences = 0

    def fresh(
        self, new: dict[str, Wanted], first: Callable[[], Sequence[str]]
    ) -> Generator[tuple[Wanted, Made]]:
        """Analyse articles, those that are asked for first before the others; `new` is emptied."""
        going: deque[Wanted] = deque()

        others = iter(tuple(new))  # of a dict that is emptied from its front, `next` grows slow

        def orders() -> Iterator[list[Any]]:
            while new:
                chosen = next((i for i in first() if i in new), None)
                chosen = chosen or next(i for i in others if i in new)
                each = new.pop(chosen)
                if (order := self._order(each)) is not None:
                    going.append(each)
                    yield order

        much = sum(each.sentences for each in new.values()) >= _WORTH_WORKERS
        processes = workers.cores() if much else 1
        for plain in workers.in_order(analyse_plainly, orders(), processes):
            each = going.popleft()
            self.analysed += 1
            self.analysed_sentences += each.sentences
            yield each, _made(each.key, plain)

    def again(self, kept: dict[str, Wanted]) -> Generator[tuple[Wanted, Made]]:
        """Articles that were analysed before, for another library or a lost index."""
        for each in kept.values():
            number = self._store.known([each.key]).get(each.key)
            readings = None if number is None else self._store.readings(number)
            try:
                sides = unpack_sides(readings or b"")
            except DamagedError:
                if number is not None:
                    self._store.drop(number)
                if (order := self._order(each)) is not None:
                    yield each, _made(each.key, analyse_plainly(order))
                continue
            tokens = [document_tokens(side.reading) for side in sides]
            yield each, Made(None, tokens)

    def one(self, each: Wanted) -> Made:
        """Analyse an article once more; raises `KeyError` when its page changed or went away."""
        if (order := self._order(each)) is None:
            raise KeyError(each.id)
        return _made(each.key, analyse_plainly(order))

    def _order(self, each: Wanted) -> list[Any] | None:
        """What analysing an article takes; `None` when its page changed or went away meanwhile.

        Kept under the key of the former text, another text would be taken for it ever after.
        """
        try:
            article = self._open(each.id)
        except KeyError:
            return None
        return order_of(article) if text_key(article) == each.key else None


def analyse_plainly(order: list[Any]) -> list[Any]:
    """`analyse` for worker processes, from `order_of` an article: JSON-able."""
    analysed = analyse(article_of_order(order))
    return [
        len(analysed.sides),
        b64encode(pack_terms(analysed)).decode("ascii"),
        b64encode(pack_sides(analysed)).decode("ascii"),
        [document_tokens(side.reading) for side in analysed.sides],
    ]


def _made(key: bytes, plain: list[Any]) -> Made:
    sentences, terms, readings, tokens = plain
    return Made(AnalysisRow(key, sentences, b64decode(terms), b64decode(readings)), tokens)


def in_memory(article_id: str, row: AnalysisRow) -> Analysed:
    """An analysis that could not be kept."""
    terms, rates = unpack_terms(row.terms)
    return Analysed(article_id, unpack_sides(row.readings), terms, rates)
