"""The shelf: the articles of a library, in step with the files on disk.

A file that is unchanged on disk is not read again, and a page that is unchanged is
not cleaned again: the cache has its article.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from reader.cache import Body, Cache, DamagedError, Head, body_of, digest, library_key
from reader.loading import STANDARD_INPUT, load_file
from reader.loading.options import DEFAULT, Options
from reader.model import Article, Failure, RawPage
from reader.shelf.files import FileRead, keep, read_files, stamp_of, unchanged
from reader.shelf.furniture import Furniture
from reader.shelf.holdings import Holding, Holdings
from reader.shelf.kept import Bodies, KeptArticle
from reader.shelf.progress import Cancelled, Changes, OnProgress, Progress, never, silent
from reader.shelf.roots import Roots
from reader.shelf.twice import saved_twice


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
        self._furniture = Furniture(self._store, self._open_base)
        self._twice: tuple[int, dict[str, str]] = (-1, {})

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

    def head(self, article_id: str) -> Head:
        """What is known of an article without opening it; raises `KeyError`."""
        return self._holdings[article_id].head

    @property
    def same_pages(self) -> dict[str, str]:
        """Article id to that of the article that is the same page, saved once before."""
        with self._holdings.lock:
            if self._twice[0] != self.revision:
                pages = [
                    (one.article.id, one.article.path, one.head) for one in self._holdings.all()
                ]
                self._twice = self.revision, saved_twice(pages)
            return self._twice[1]

    def files(self) -> Iterator[str]:
        """The files that `load` reads, without reading them."""
        return self._roots.files()

    # -- loading ----------------------------------------------------------

    def load(self, progress: OnProgress = silent, cancelled: Cancelled = never) -> None:
        """Read and clean every page that is not kept. Articles and failures appear as it goes."""
        files: list[str] = []
        for found in self._roots.found():
            if isinstance(found, Failure):
                self._holdings.fail(found.path, found.reason)
            else:
                files.append(found)
        files = list(dict.fromkeys(files))
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
            self._clean_what_pages_share()
        fresh.close()

    def refresh(self, only: Collection[str] | None = None) -> Changes:
        """Read again what changed on disk since it was loaded, and say what that was.

        `only` names the files that may have changed.
        """
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
        changes = Changes()
        sources: set[str | None] = set()
        for file in sorted({*stale, *gone}):
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
        if changes:
            self._clean_what_pages_share(sources)
        return changes

    def _take(self, found: FileRead) -> list[str]:
        """Keep what a file held and put it on the shelf; the ids of its articles."""
        with self._cache.database.transaction():
            keep([found], self._store, self._options)
        heads = {row.head.key: row.head for row in found.rows}
        missing = [item.key for item in found.items if item.key and item.key not in heads]
        heads |= self._store.heads(missing)
        return self._holdings.put(found.path, found.items, heads, found.stamp)

    # -- what pages share ---------------------------------------------------

    def shared_copy(self, article_id: str) -> dict[int, tuple[str, int]]:
        """Line of this article to (article id, line) where it stands word for word elsewhere.

        Elsewhere is not where the same page was saved once more.
        """
        from reader.cleaning import paragraph_keys  # noqa: PLC0415 - not on the way to first paint

        mine = paragraph_keys(self[article_id])
        places = self._store.holding(mine)
        twice = self.same_pages
        page = twice.get(article_id, article_id)
        with self._holdings.lock:
            order = {other.id: number for number, other in enumerate(self.articles)}
            by_key = self._holdings.of_pages()
        found: dict[int, tuple[str, int]] = {}
        for paragraph, line in mine.items():
            others = [
                (order[other], other, there)
                for key, there in places.get(paragraph, ())
                for other in by_key.get(key, ())
                if twice.get(other, other) != page and other in order
            ]
            if others:
                _, other, there = min(others)
                found[line] = (other, there)
        return found

    def _clean_what_pages_share(self, sources: set[str | None] | None = None) -> None:
        """Show without their furniture the pages that hold lines which many of a source share."""
        library = library_key(self._roots.paths)
        holdings = self._holdings.all()
        fingerprint = digest(b"".join(sorted([one.base.key for one in holdings])))
        variants = self._store.variants(library, fingerprint) if sources is None else None
        if variants is not None:
            heads = self._store.heads(variants.values())
            if len(heads) == len(set(variants.values())):
                shown = {base: heads[key] for base, key in variants.items()}
                self._holdings.show(shown, holdings)
                return
        by_source: dict[str, list[Holding]] = {}
        for one in holdings:
            source = one.base.source
            if source is not None and (sources is None or source in sources):
                by_source.setdefault(source, []).append(one)
        for some in by_source.values():
            pages = [(one.base, one.article.path) for one in some]
            self._holdings.show(dict(self._furniture.cleaned(pages)), some)
        with self._holdings.lock:
            keys = {one.base.key: one.head.key for one in holdings if one.head.key != one.base.key}
        self._store.put_variants(library, fingerprint, keys)

    def _open_base(self, head: Head, path: str) -> Article:
        return KeptArticle.of(head.id, path, head, self._bodies)

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
