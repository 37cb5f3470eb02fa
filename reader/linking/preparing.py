"""A library made ready: what is missing is analysed and indexed, the rest is taken as kept.

Analysing runs in worker processes when there is much of it. Everything that is
done is kept at once, so that a run that is stopped or killed goes on where it was.
"""

from __future__ import annotations

import threading
import time
from base64 import b64decode, b64encode
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader import workers
from reader.cache import AnalysisRow, AnalysisStore, DamagedError
from reader.collecting import collecting_seldom
from reader.language.records import record
from reader.linking.analysed import Analysed, analyse, article_of_order, order_of
from reader.linking.answers import Answers
from reader.linking.index import SentenceIndex
from reader.linking.kept_index import KeptIndex
from reader.linking.linker import CANDIDATES, Linker, Look, LostError
from reader.linking.packed import pack_sides, pack_terms, unpack_sides, unpack_terms
from reader.linking.stored import Kept, Vault
from reader.linking.tokens import document_tokens
from reader.model import Article, Link

_WORTH_WORKERS = 8_000
"""Sentences to analyse from which on worker processes are faster than doing it here."""
_FIRST_COMMIT, _NEXT_COMMITS, _LAST_COMMITS = 1.0, 15.0, 120.0
"""Seconds of work after which what is indexed can be found: soon at first, then after twice as
long as was worked so far, since every commit leaves a segment that each question goes through."""
_MENDS = CANDIDATES + 2
"""Articles whose analysis is made again for one answer at most: each candidate's, and its own."""
_FEW = 16
"""Articles made at most for which the commit need not be waited for."""
_BATCH = 16
"""Articles that are written in one transaction."""


@record
class Wanted:
    """An article of the library: the key of its text, and how long it is."""

    id: str
    key: bytes
    sentences: int


@dataclass(frozen=True, slots=True)
class Talk:
    """What long work tells and asks.

    `progress` is told how many articles are ready; `first` names articles to take
    before the others, and is asked again and again.
    """

    progress: Callable[[int], None]
    cancelled: Callable[[], bool]
    first: Callable[[], Sequence[str]] = tuple


@dataclass(frozen=True, slots=True)
class _Made:
    """An analysed article as it comes from a worker; no row when it is kept already."""

    row: AnalysisRow | None
    tokens: list[dict[str, list[str]]]


def analyse_plainly(order: list[Any]) -> list[Any]:
    """`analyse` for worker processes, from `order_of` an article: JSON-able."""
    analysed = analyse(article_of_order(order))
    return [
        len(analysed.sides),
        b64encode(pack_terms(analysed)).decode("ascii"),
        b64encode(pack_sides(analysed)).decode("ascii"),
        [document_tokens(side.reading) for side in analysed.sides],
    ]


class KeptLinks:
    """The links of a library whose analyses and index are kept.

    `sync` brings it in step with the articles; `related` answers at any time, from
    what there is. Thread-safe.
    """

    def __init__(
        self,
        store: AnalysisStore,
        folder: Path | None,
        open_article: Callable[[str], Article],
        trusted: Callable[[str], bool] = lambda _: True,
    ) -> None:
        self._store = store
        self._open = open_article
        self._vault = Vault(store)
        self._linker = Linker(index=SentenceIndex(folder))
        self._linker.ahead = self._vault.fetch
        self._index = KeptIndex(self._linker, self._indexed)
        self._answers = Answers(self._linker, store, trusted)
        self._wanted: dict[str, Wanted] = {}
        self._ready: dict[str, bytes] = {}
        self._syncing = threading.Lock()
        self._begun = self._due = 0.0
        self.analysed = self.analysed_sentences = 0

    def __len__(self) -> int:
        self._index.settle()
        return len(self._index)

    def close(self) -> None:
        """Wait for what is still being written."""
        self._index.settle()

    # -- asking -----------------------------------------------------------

    def related(self, sentence_id: str, look: Look | None = None) -> tuple[Link, ...]:
        """Every link of a sentence, whatever its score; none while its article waits its turn.

        With a `look` the likeliest pairs are read (slow). Raises `KeyError` for a sentence
        of no article, `StoppedError` when the look is cancelled, `UnreadableError` when its
        judge cannot go on.
        """
        article_id = sentence_id.rpartition(".")[0]
        if article_id not in self._linker and article_id in self._wanted:
            return ()
        self._index.settle()
        for _ in range(_MENDS):
            try:
                if look is not None:
                    return self._answers.settle(sentence_id, look)
                return self._answers.of(sentence_id)
            except LostError as error:  # deleted or damaged: make it again
                self._mend(self._wanted[error.args[0]])
        return ()

    def settled_by(self, sentence_id: str) -> str:
        """The judge that read the answer that `related` gives at once, "" for none."""
        return self._answers.settled_by(sentence_id)

    def related_text(self, text: str, look: Look | None = None) -> tuple[Link, ...]:
        """The same for a sentence that stands in no article; `from_id` is empty."""
        self._index.settle()
        return self._linker.related_text(text, look)

    def _mend(self, wanted: Wanted) -> None:
        lost = self._answers.number_of(wanted.id)
        if lost is not None:
            self._store.drop(lost)
        made = _made(wanted.key, analyse_plainly(order_of(self._open(wanted.id))))
        if made.row is not None:
            self._store.put([made.row])
        self._know(wanted, self._store.known([wanted.key]).get(wanted.key), made)

    def _indexed(self) -> Iterator[tuple[str, list[dict[str, list[str]]], bytes]]:
        """What the index should hold by now, from what is kept."""
        here = {i: each for i, each in self._wanted.items() if i in self._ready}
        for each, found in self._again(here):
            yield each.id, found.tokens, each.key

    # -- getting in step ----------------------------------------------------

    def sync(self, wanted: Sequence[Wanted], talk: Talk) -> bool:
        """Analyse and index what is missing, drop what is gone; false when cancelled."""
        with self._syncing:
            self._index.settle()
            self._answers.complete = False
            before = self.analysed
            try:
                self._wanted = {each.id: each for each in wanted}
                whole = self._sync(talk)
            finally:
                # A few articles are on screen before the disk is done; a question waits for it.
                self._index.commit(soon=self.analysed - before <= _FEW)
            self._answers.complete = whole
            return whole

    def _sync(self, talk: Talk) -> bool:
        wanted = self._wanted
        fresh = [each for each in wanted.values() if self._ready.get(each.id) != each.key]
        numbers = self._store.known({each.key for each in fresh})
        held = self._index.contents
        if any(held.get(each.id) != each.key for each in fresh) or held.keys() - wanted.keys():
            held = self._index.begin()
        for article_id in self._ready.keys() - wanted.keys():
            del self._ready[article_id]
            self._linker.forget(article_id)
            self._answers.forget(article_id)
        for article_id in held.keys() - wanted.keys():
            self._index.remove(article_id)
        todo: dict[str, Wanted] = {}
        for each in fresh:
            if each.key in numbers and held.get(each.id) == each.key:
                self._know(each, numbers[each.key])
            else:
                todo[each.id] = each
        ready = len(wanted) - len(todo)
        talk.progress(ready)
        return not todo or self._make(todo, numbers, ready, talk)

    def _make(
        self, todo: dict[str, Wanted], numbers: dict[bytes, int], ready: int, talk: Talk
    ) -> bool:
        kept = {i: each for i, each in todo.items() if each.key in numbers}
        alone = {each.key: i for i, each in reversed(todo.items()) if i not in kept}
        new = {i: todo[i] for i in reversed(alone.values())}
        twins = {i: each for i, each in todo.items() if i not in kept and i not in new}
        self._begun = time.monotonic()
        self._due = self._begun + _FIRST_COMMIT
        with collecting_seldom():
            for some in (self._again(kept), self._analysed(new, talk.first), self._again(twins)):
                done = self._take_all(some, numbers, ready, talk)
                if done is None:
                    return False
                ready = done
        return True

    def _take_all(
        self,
        some: Generator[tuple[Wanted, _Made]],
        numbers: dict[bytes, int],
        ready: int,
        talk: Talk,
    ) -> int | None:
        """Keep and index articles as they come; how many are ready then, `None` if cancelled."""
        waiting: list[tuple[Wanted, _Made]] = []
        try:
            for each, found in some:
                waiting.append((each, found))
                if len(waiting) >= _BATCH:
                    self._take(waiting, numbers)
                    waiting = []
                if time.monotonic() > self._due:
                    self._index.commit()
                    now = time.monotonic()
                    self._due = now + pause(now - self._begun)
                ready += 1
                talk.progress(ready)
                if talk.cancelled():
                    return None
            return ready
        finally:
            some.close()
            self._take(waiting, numbers)

    def _analysed(
        self, new: dict[str, Wanted], first: Callable[[], Sequence[str]]
    ) -> Generator[tuple[Wanted, _Made]]:
        """Analyse articles, those that are asked for first before the others."""
        going: deque[Wanted] = deque()

        others = iter(tuple(new))  # of a dict that is emptied from its front, `next` grows slow

        def orders() -> Iterator[list[Any]]:
            while new:
                chosen = next((i for i in first() if i in new), None)
                chosen = chosen or next(i for i in others if i in new)
                going.append(new.pop(chosen))
                yield order_of(self._open(going[-1].id))

        much = sum(each.sentences for each in new.values()) >= _WORTH_WORKERS
        processes = workers.cores() if much else 1
        for plain in workers.in_order(analyse_plainly, orders(), processes):
            each = going.popleft()
            self.analysed += 1
            self.analysed_sentences += each.sentences
            yield each, _made(each.key, plain)

    def _again(self, kept: dict[str, Wanted]) -> Generator[tuple[Wanted, _Made]]:
        """Articles that were analysed before, for another library or a lost index."""
        for each in kept.values():
            number = self._store.known([each.key]).get(each.key)
            readings = None if number is None else self._store.readings(number)
            try:
                sides = unpack_sides(readings or b"")
            except DamagedError:
                if number is not None:
                    self._store.drop(number)
                yield each, _made(each.key, analyse_plainly(order_of(self._open(each.id))))
                continue
            tokens = [document_tokens(side.reading) for side in sides]
            yield each, _Made(None, tokens)

    def _take(self, made: Sequence[tuple[Wanted, _Made]], numbers: dict[bytes, int]) -> None:
        """Keep and index some articles."""
        rows = [found.row for _, found in made if found.row is not None]
        self._store.put(rows)
        numbers.update(self._store.known([row.text_key for row in rows]))
        for each, found in made:
            self._know(each, numbers.get(each.key), found)
            self._index.add(each.id, found.tokens, each.key)

    def _know(self, each: Wanted, number: int | None, made: _Made | None = None) -> None:
        self._ready[each.id] = each.key
        if number is not None:
            self._linker.know(Kept(each.id, number, self._vault))
            self._answers.know(each.id, number)
        elif made is not None and made.row is not None:  # the disk is full: live without
            self._linker.know(_in_memory(each.id, made.row))
            self._answers.forget(each.id)


def pause(worked: float) -> float:
    """Seconds until the next commit, after so many seconds of work."""
    return min(max(2 * worked, _NEXT_COMMITS), _LAST_COMMITS)


def _made(key: bytes, plain: list[Any]) -> _Made:
    sentences, terms, readings, tokens = plain
    return _Made(AnalysisRow(key, sentences, b64decode(terms), b64decode(readings)), tokens)


def _in_memory(article_id: str, row: AnalysisRow) -> Analysed:
    terms, rates = unpack_terms(row.terms)
    return Analysed(article_id, unpack_sides(row.readings), terms, rates)
