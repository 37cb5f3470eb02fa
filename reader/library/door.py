"""The one door: a library that answers for a sentence and for all of them.

The commands and the screen ask the library and never the rooms behind it. Every
call is thread-safe; those that may take longer than a key press say so.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.library.answering import AnsweringLibrary
from reader.model import Link, LinkKind, article_id_of
from reader.shelf import Cancelled, Changes, OnProgress, Progress, never, silent
from reader.strictness import DEFAULT_STRICTNESS

__all__ = ["Indexed", "Library"]


@dataclass(frozen=True, slots=True)
class Indexed:
    """What `Library.index` did: counts over the library, seconds of this run, bytes on disk.

    `analysed` counts the articles that were not kept before, `analysed_sentences` the
    sentences in them; `links` the links that are shown, `None` when they were not asked
    for; `whole` is false when the run was cancelled.
    """

    articles: int
    sentences: int
    failures: int
    analysed: int
    analysed_sentences: int
    links: int | None
    seconds: float
    bytes: int
    whole: bool = True


class Library(AnsweringLibrary):
    """What one run opens. Make it, `load()` it, `prepare()` it, then ask.

    `options` say which files of a folder are read, and how. What was made of a page is
    kept in `cache`, by default in the XDG cache folder, so that a second start reads
    only what changed.
    """

    def index(
        self,
        progress: OnProgress = silent,
        cancelled: Cancelled = never,
        *,
        links: bool = False,
        settled: bool = False,
        strictness: float = DEFAULT_STRICTNESS,
    ) -> Indexed:
        """Do ahead of time what opening the library would do (slow), and sum it up.

        With `links`, every sentence's links are judged and kept too (much slower), and those
        that are shown at this strictness counted; with `settled` they are read as well (slower
        by far).
        """
        start = time.monotonic()
        self.load(progress, cancelled)
        if not cancelled():
            self.prepare(progress, cancelled)
        found = None
        if links and not cancelled():
            found = sum(
                1
                for _ in self.links(
                    strictness=strictness, progress=progress, cancelled=cancelled, settled=settled
                )
            )
        self._cache.answers.flush()
        self._cache.drop_old_indexes(self.paths)
        made = self._links
        return Indexed(
            articles=len(self.articles),
            sentences=sum(head.sentences for head in self._shelf.heads().values()),
            failures=len(self.failures),
            analysed=made.analysed if made is not None else 0,
            analysed_sentences=made.analysed_sentences if made is not None else 0,
            links=found,
            seconds=time.monotonic() - start,
            bytes=self._cache.size(),
            whole=not cancelled(),
        )

    def refresh(
        self, files: Collection[str | Path] | None = None, cancelled: Cancelled = never
    ) -> Changes:
        """Read again what changed on disk since it was loaded (slow).

        With `files` only these are looked at: what a watcher saw change. Where the library is
        not `ready` they are compared by the `prepare` that is at work, or by the next one.
        """
        only = None if files is None else [str(file) for file in files]
        changes = self._shelf.refresh(only, cancelled)
        with self._lock:
            compared = self.ready
        if changes and compared:
            self.prepare(cancelled=cancelled)
        return changes

    def links(
        self,
        *,
        kind: LinkKind | None = None,
        strictness: float = DEFAULT_STRICTNESS,
        progress: OnProgress = silent,
        cancelled: Cancelled = never,
        settled: bool = False,
    ) -> Iterator[Link]:
        """Every link of the library, each unordered pair once (slow).

        They come as they are found and are kept on disk, not in memory; stopped
        half-way, the next call goes on from there. With `settled` the likeliest are
        read first, as `settle` does (slower by far).
        """
        twice = self.same_pages
        articles = [one for one in self.articles if one.id not in twice]
        place = {article.id: number for number, article in enumerate(articles)}
        for done, article in enumerate(articles):
            progress(Progress("linking", done, len(articles)))
            for sentence in article.sentences:
                if cancelled():
                    return
                try:
                    if settled:
                        self.settle(sentence.id, cancelled)
                    found = [
                        link
                        for link in self.related(sentence.id, kind=kind, strictness=strictness)
                        # Retrieval may bring a pair from its later sentence alone.
                        if place.get(article_id_of(link.to_id), -1) > done
                        or not self._brings(link.to_id, sentence.id)
                    ]
                except KeyError:  # its page or another went away meanwhile
                    continue
                yield from found
        progress(Progress("linking", len(articles), len(articles)))
        self._cache.answers.flush()

    def _brings(self, from_id: str, to_id: str) -> bool:
        return any(link.to_id == to_id for link in self._judged_related(from_id))
