"""The index on disk that a linker asks; one in memory takes its place when the disk cannot go on.

A full disk, a folder that was deleted or one that another process writes to must not keep
anyone from reading: what the index held is made again from what else is kept.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence

from reader.linking.linker import Linker
from reader.linking.retrieval.index import IndexBusyError, SentenceIndex
from reader.linking.retrieval.tokens import Tokens

_PATIENCE = 2.0
"""Seconds to wait for another process that writes to the same index."""

Again = Callable[[], Iterable[tuple[str, Sequence[Tokens], bytes]]]
"""All that the index held or should: article id, the tokens of its sentences, its key."""


class KeptIndex:
    """Adds to and takes from the index of `linker`, whatever becomes of the disk."""

    def __init__(self, linker: Linker, again: Again) -> None:
        self._linker = linker
        self._again = again

    def __len__(self) -> int:
        return len(self._linker.index)

    @property
    def contents(self) -> dict[str, bytes]:
        """Article id to the key that it was added with."""
        return self._linker.index.contents

    def begin(self) -> dict[str, bytes]:
        """Become the one that writes, and say what it holds; in memory while another does."""
        patience = time.monotonic() + _PATIENCE
        while True:
            try:
                return self._linker.index.begin()
            except IndexBusyError:
                if time.monotonic() > patience:
                    self._in_memory_from_now_on()
                    return self._linker.index.contents
                time.sleep(0.05)

    def add(self, article_id: str, tokens: Sequence[Tokens], key: bytes) -> None:
        """Index the sentences of one article; they can be found after `commit`."""
        try:
            self._linker.index.add(article_id, tokens, key)
        except (OSError, ValueError, IndexBusyError):
            self._in_memory_from_now_on()
            self._linker.index.add(article_id, tokens, key)

    def remove(self, article_id: str) -> None:
        """Forget an article's sentences at the next `commit`. Raises `IndexBusyError`."""
        self._linker.index.remove(article_id)

    def commit(self, *, soon: bool = False) -> None:
        """Make what was added findable: now, or `soon`, on a thread of its own."""
        try:
            if soon:
                self._linker.index.commit_soon()
            else:
                self._linker.commit()
        except (OSError, ValueError):
            self._in_memory_from_now_on()
            self._linker.commit()

    def settle(self) -> None:
        """Wait for a commit that is under way."""
        try:
            self._linker.index.settle()
        except (OSError, ValueError):
            self._in_memory_from_now_on()
            self._linker.commit()

    def _in_memory_from_now_on(self) -> None:
        self._linker.index = SentenceIndex()
        for article_id, tokens, key in self._again():
            self._linker.index.add(article_id, tokens, key)
