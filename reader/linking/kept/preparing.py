"""A library made ready: what is missing is analysed and indexed, the rest is taken as kept.

Everything that is done is kept at once, so that a run that is stopped or killed goes on
where it was. How an article is analysed stands in `making.py`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reader.cache import AnalysisStore, LibraryAnswers
from reader.collecting import collecting_seldom
from reader.linking.kept.answers import Answers
from reader.linking.kept.kept_index import KeptIndex
from reader.linking.kept.making import Made, Making, Wanted, in_memory
from reader.linking.kept.stored import Kept, Vault
from reader.linking.linker import Linker, Look
from reader.linking.retrieval.candidates import CANDIDATES, LostError
from reader.linking.retrieval.index import SentenceIndex
from reader.model import Article, Link

__all__ = ["KeptLinks", "Talk", "Wanted"]

_FIRST_COMMIT, _NEXT_COMMITS, _LAST_COMMITS = 1.0, 15.0, 120.0
"""Seconds of work after which what is indexed can be found where somebody asks: soon at first,
then after twice as long as was worked so far, since every commit leaves a segment that each
question goes through. Where nobody asks, only what a killed run would lose is bounded."""
_MENDS = CANDIDATES + 2
"""Articles whose analysis is made again for one answer at most: each candidate's, and its own."""
_FEW = 16
"""Articles made at most for which the commit need not be waited for."""
_BATCH = 16
"""Articles that are written in one transaction."""


@dataclass(frozen=True, slots=True)
class Talk:
    """What long work tells and asks.

    `progress` is told how many articles are ready; `first` names articles to take
    before the others, and is asked again and again.
    """

    progress: Callable[[int], None]
    cancelled: Callable[[], bool]
    first: Callable[[], Sequence[str]] = tuple


class KeptLinks:
    """The links of a library whose analyses and index are kept.

    `sync` brings it in step with the articles; `related` answers at any time, from
    what there is. Thread-safe.
    """

    def __init__(
        self,
        store: AnalysisStore,
        answers: LibraryAnswers,
        folder: Path | None,
        open_article: Callable[[str], Article],
        trusted: Callable[[str], bool] = lambda _: True,
    ) -> None:
        self._store = store
        self._making = Making(store, open_article)
        self._vault = Vault(store)
        self._linker = Linker(index=SentenceIndex(folder), ahead=self._vault.fetch)
        self._index = KeptIndex(self._linker, self._indexed)
        self._answers = Answers(self._linker, answers, trusted)
        self._wanted: dict[str, Wanted] = {}
        self._ready: dict[str, bytes] = {}
        self._syncing = threading.Lock()
        self._asked = False
        """Whether a question came since the last commit."""
        self._begun = self._due = self._latest = 0.0

    @property
    def analysed(self) -> int:
        """Articles that were analysed, as they were not kept."""
        return self._making.analysed

    @property
    def analysed_sentences(self) -> int:
        """The sentences in them."""
        return self._making.analysed_sentences

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
        article_id, _, number = sentence_id.rpartition(".")
        wanted = self._wanted.get(article_id)
        if wanted is not None:
            # A page that changed may have fewer sentences than before. What no analysis has
            # must not be taken for one that is damaged, and all of it be made again.
            if not number.isdecimal() or int(number) >= wanted.sentences:
                raise KeyError(sentence_id)
            if article_id not in self._linker:
                return ()
        if look is None:
            return self._answered(partial(self._answers.of, sentence_id))
        return self._answered(partial(self._answers.settle, sentence_id, look))

    def settled_by(self, sentence_id: str) -> str:
        """The judge that read the answer that `related` gives at once, "" for none."""
        return self._answers.settled_by(sentence_id)

    def related_text(self, text: str, look: Look | None = None) -> tuple[Link, ...]:
        """The same for a sentence that stands in no article; `from_id` is empty."""
        return self._answered(partial(self._linker.related_text, text, look))

    def _answered(self, ask: Callable[[], tuple[Link, ...]]) -> tuple[Link, ...]:
        """An answer; what it needs and was deleted or damaged is made again."""
        self._asked = True
        self._index.settle()
        for _ in range(_MENDS):
            try:
                return ask()
            except LostError as error:
                self._mend(self._wanted[error.args[0]])
        return ()

    def _mend(self, wanted: Wanted) -> None:
        lost = self._answers.number_of(wanted.id)
        if lost is not None:
            self._store.drop(lost)
        made = self._making.one(wanted)
        if made.row is not None:
            self._store.put([made.row])
        self._know(wanted, self._store.known([wanted.key]).get(wanted.key), made)

    def _indexed(self) -> Iterator[tuple[str, list[dict[str, list[str]]], bytes]]:
        """What the index should hold by now, from what is kept."""
        here = {i: each for i, each in self._wanted.items() if i in self._ready}
        for each, found in self._making.again(here):
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
        self._due, self._latest = self._begun + _FIRST_COMMIT, self._begun + _LAST_COMMITS
        with collecting_seldom():
            making = self._making
            for some in (making.again(kept), making.fresh(new, talk.first), making.again(twins)):
                done = self._take_all(some, numbers, ready, talk)
                if done is None:
                    return False
                ready = done
        return True

    def _take_all(
        self,
        some: Generator[tuple[Wanted, Made]],
        numbers: dict[bytes, int],
        ready: int,
        talk: Talk,
    ) -> int | None:
        """Keep and index articles as they come; how many are ready then, `None` if cancelled."""
        waiting: list[tuple[Wanted, Made]] = []
        try:
            for each, found in some:
                waiting.append((each, found))
                if len(waiting) >= _BATCH:
                    self._take(waiting, numbers)
                    waiting = []
                if time.monotonic() > (self._due if self._asked else self._latest):
                    self._asked = False
                    self._index.commit()
                    now = time.monotonic()
                    self._due = now + pause(now - self._begun)
                    self._latest = now + _LAST_COMMITS
                ready += 1
                talk.progress(ready)
                if talk.cancelled():
                    return None
            return ready
        finally:
            some.close()
            self._take(waiting, numbers)

    def _take(self, made: Sequence[tuple[Wanted, Made]], numbers: dict[bytes, int]) -> None:
        """Keep and index some articles."""
        rows = [found.row for _, found in made if found.row is not None]
        self._store.put(rows)
        numbers.update(self._store.known([row.text_key for row in rows]))
        for each, found in made:
            self._know(each, numbers.get(each.key), found)
            self._index.add(each.id, found.tokens, each.key)

    def _know(self, each: Wanted, number: int | None, made: Made | None = None) -> None:
        self._ready[each.id] = each.key
        if number is not None:
            self._linker.know(Kept(each.id, number, self._vault))
            self._answers.know(each.id, number)
        elif made is not None and made.row is not None:  # the disk is full: live without
            self._linker.know(in_memory(each.id, made.row))
            self._answers.forget(each.id)


def pause(worked: float) -> float:
    """Seconds until the next commit, after so many seconds of work."""
    return min(max(2 * worked, _NEXT_COMMITS), _LAST_COMMITS)
