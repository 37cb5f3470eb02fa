"""The shelf: the articles of a library, in step with the files on disk.

A file that is unchanged on disk is not read again, and a page that is unchanged is
not cleaned again: the cache has its article.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from reader.cache import Body, Cache, DamagedError, Head, body_of
from reader.loading import STANDARD_INPUT, load_file
from reader.loading.options import DEFAULT, Options
from reader.model import Article, Failure, RawPage
from reader.shelf.files import FileRead, keep, read_files, stamp_of, unchanged
from reader.shelf.holdings import Holdings
from reader.shelf.kept import Bodies, KeptArticle
from reader.shelf.progress import Cancelled, Changes, OnProgress, Progress, never, silent
from reader.shelf.roots import Roots
from reader.shelf.sharing import Sharing


class Shelf:
    """The articles under some paths."""

    def __init__(
        self, paths: Sequence[Path], cache: Cache | None = None, options: Options = DEFAULT
    ) -> None:
        self._roots = Roots(paths, options)
        self._options = options
        self._cache = cache or Cache(None)
        self._store = self._cache.articles
        self._bodies = Bodies(self._fetch)
        self._holdings = Holdings(self._bodies)
        self._sharing = Sharing(self._roots.paths, self._holdings, self._store, self._bodies)
        self._changing = threading.Lock()
        """Held while pages are loaded or refreshed: of two at once each would take a page in."""

    @property
    def revision(self) -> int:
        """Grows whenever the articles change."""
        return self._holdings.revision

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles so far: dated ones by time, then the undated by path."""
        return self._holdings.articles

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Paths that gave no article, each with its reason."""
        return self._holdings.failures

    def __getitem__(self, article_id: str) -> Article:
        return self._holdings[article_id].article

    def heads(self) -> dict[str, Head]:
        """What is known of each article without opening it, by id, in their order."""
        return self._holdings.heads()

    @property
    def same_pages(self) -> dict[str, str]:
        """Article id to that of the article that is the same page, saved once before."""
        return self._sharing.same_pages

    def shared_copies(self, article_id: str) -> dict[int, tuple[tuple[str, int], ...]]:
        """Line of this article to the places, (article id, line), where it stands elsewhere.

        Word for word, one place an article, in the order of the list. Elsewhere is not where
        the same page was saved once more. Raises `KeyError`.
        """
        return self._sharing.shared_copies(article_id)

    def files(self) -> Iterator[str]:
        """The files that `load` reads, without reading them."""
        return self._roots.files()

    # -- loading ----------------------------------------------------------

    def load(self, progress: OnProgress = silent, cancelled: Cancelled = never) -> None:
        """Read and clean every page that is not kept. Articles and failures appear as it goes.

        What was loaded before is left as it is: a load that was cancelled goes on.
        """
        with self._changing:
            self._load(progress, cancelled)

    def _load(self, progress: OnProgress, cancelled: Cancelled) -> None:
        every: list[str] = []
        for found in self._roots.found():
            if cancelled():
                return
            if isinstance(found, Failure):
                self._holdings.fail(found.path, found.reason)
            else:
                every.append(found)
        held = self._holdings.stamps.keys()
        files = [path for path in dict.fromkeys(every) if path not in held]
        kept, stamps = unchanged(files, self._store, self._options)
        heads = self._store.heads(
            item.key for items in kept.values() for item in items if item.key is not None
        )
        whole = {
            path
            for path, items in kept.items()
            if all(item.key is None or item.key in heads for item in items)
        }
        missing = [path for path in files if path not in whole]
        fresh = read_files(missing, self._store, self._options)
        for done, path in enumerate(files, start=1):
            if cancelled():
                break
            if path in whole:
                self._holdings.put(path, kept[path], heads, stamps[path])
            else:
                self._take(next(fresh))
            progress(Progress("loading", done, len(files)))
        else:
            self._sharing.clean(None, progress, cancelled)
        fresh.close()

    def refresh(self, only: Collection[str] | None = None, cancelled: Cancelled = never) -> Changes:
        """Read again what changed on disk since it was loaded, and say what that was.

        `only` names the files that may have changed.
        """
        with self._changing:
            return self._refresh(only, cancelled)

    def _refresh(self, only: Collection[str] | None, cancelled: Cancelled) -> Changes:
        known = self._holdings.stamps
        if only is not None:
            only = [named for file in only if (named := self._roots.named(file)) is not None]
        looked_at = self._roots.present(only, known)
        stale = [file for file in looked_at if known.get(file) != stamp_of(file)]
        present = set(looked_at)
        gone = [file for file in known if file not in present] if only is None else [
            file for file in only if file in known and file not in present
        ]  # fmt: skip
        by_file = self._holdings.of_files((*stale, *gone))
        before = self._page_keys(article_id for old in by_file.values() for article_id in old)
        changes = Changes()
        sources: set[str | None] = set()
        # What is gone first: a page that was renamed must not meet itself as a second copy.
        for file in sorted({*stale, *gone}, key=lambda file: (file in present, file)):
            if cancelled():
                break
            old = by_file[file]
            fresh = read_files([file], self._store, self._options)
            read = next(fresh) if file in present else None
            with self._holdings.lock:
                sources |= {self._holdings[article_id].base.source for article_id in old}
                self._holdings.forget(file, old)
                new = self._take(read) if read is not None else []
                sources |= {self._holdings[article_id].base.source for article_id in new}
            stayed = set(old) & set(new)
            gone_ids = [article_id for article_id in old if article_id not in stayed]
            new_ids = [article_id for article_id in new if article_id not in stayed]
            changes = Changes(
                (*changes.added, *new_ids[len(gone_ids) :]),
                (*changes.removed, *gone_ids[len(new_ids) :]),
                (*changes.changed, *zip(gone_ids, new_ids, strict=False)),
            )
        self._holdings.forget_old_failures(self._roots.paths)
        for missing in self._roots.gone():
            self._holdings.fail(missing.path, missing.reason)
        # An id is of a page's lines alone: its head may say something else now, and a page that
        # came or went may have made a line of another one furniture. Such sentences count anew.
        otherwise = set(before)
        if changes or self._page_keys(before) != before:
            otherwise |= set(self._sharing.clean(sources, cancelled=cancelled))
        told = {*changes.added, *(new for _, new in changes.changed)}
        again = [
            (article_id, article_id)
            for article_id, key in self._page_keys(otherwise - told).items()
            if before.get(article_id) != key
        ]
        return Changes(changes.added, changes.removed, (*changes.changed, *again))

    def _page_keys(self, article_ids: Iterable[str]) -> dict[str, bytes]:
        """What some articles were made of, by id; those that are not here are left out."""
        held = ((article_id, self._holdings.get(article_id)) for article_id in article_ids)
        return {article_id: one.head.key for article_id, one in held if one is not None}

    def _take(self, found: FileRead) -> list[str]:
        """Keep what a file held and put it on the shelf; the ids of its articles."""
        with self._cache.database.transaction():
            keep([found], self._store, self._options)
        heads = {row.head.key: row.head for row in found.rows}
        missing = [item.key for item in found.items if item.key and item.key not in heads]
        heads |= self._store.heads(missing)
        return self._holdings.put(found.path, found.items, heads, found.stamp)

    # -- bodies -------------------------------------------------------------

    def _fetch(self, article: KeptArticle) -> Body:
        """The body of an article: from the cache, or made again from its page."""
        packed = self._store.body(article.key)
        if packed is not None:
            try:
                return body_of(article.id, packed)
            except DamagedError:
                pass
        from reader.cleaning import clean, with_id  # noqa: PLC0415 - a lost body is rare

        holding = self._holdings.get(article.id)
        file = holding.file if holding is not None else article.path
        for page in load_file(Path(file), self._options) if file != STANDARD_INPUT else ():
            if isinstance(page, RawPage) and page.path == article.path:
                again = with_id(clean(page), article.id)
                return Body(again.lines, again.segments, again.sentences)
        return Body((), (), ())
