"""The shelf: which articles a library holds, at which paths, under which identifiers.

A file that is unchanged on disk is not read again, and a page that is unchanged is
not cleaned again: the cache has its article.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.cache import Body, Cache, DamagedError, Head, Item, Stamp, body_of, digest, library_key
from reader.loading import STANDARD_INPUT, file_of, find_files, load_file
from reader.loading.detect import is_page_name
from reader.loading.ignore import NAME as IGNORE_FILE
from reader.loading.options import DEFAULT, Options
from reader.model import Article, Failure, RawPage
from reader.shelf.files import FileRead, keep, read_files, stamp_of, unchanged
from reader.shelf.furniture import Furniture
from reader.shelf.kept import Bodies, KeptArticle
from reader.shelf.progress import Cancelled, Changes, OnProgress, Progress, never, silent


@dataclass(slots=True)
class _Place:
    """An article of the shelf: its page as cleaned for itself, and as it is shown."""

    article: KeptArticle
    file: str
    base: Head
    head: Head


class Shelf:
    """The articles under some paths. `revision` grows whenever they change."""

    def __init__(
        self, paths: Sequence[Path], cache: Cache | None = None, options: Options = DEFAULT
    ) -> None:
        self.paths = tuple(paths)
        self.revision = 0
        self._options = options
        self._cache = cache or Cache(None)
        self._store = self._cache.articles
        self._lock = threading.RLock()
        self._places: dict[str, _Place] = {}
        self._order: tuple[Article, ...] | None = ()
        self._failures: dict[str, Failure] = {}
        self._stamps: dict[str, Stamp] = {}
        self._bodies = Bodies(self._fetch)
        self._furniture = Furniture(self._store, self._open_base)

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles so far: dated ones by time, then the undated by path."""
        with self._lock:
            if self._order is None:
                self._order = tuple(
                    sorted(
                        (place.article for place in self._places.values()),
                        key=lambda a: (a.published or "9", a.path),
                    )
                )
            return self._order

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Paths that gave no article, each with its reason."""
        with self._lock:
            return tuple(self._failures.values())

    def __getitem__(self, article_id: str) -> Article:
        return self._places[article_id].article

    def head(self, article_id: str) -> Head:
        """What is known of an article without opening it; raises `KeyError`."""
        return self._places[article_id].head

    def files(self) -> Iterator[str]:
        """The files that `load` reads, without reading them."""
        for path in self.paths:
            for found in find_files(path, self._options):
                if not isinstance(found, Failure):
                    yield found

    # -- loading ----------------------------------------------------------

    def load(self, progress: OnProgress = silent, cancelled: Cancelled = never) -> None:
        """Read and clean every page that is not kept. Articles and failures appear as it goes."""
        files: list[str] = []
        for root in self.paths:
            for found in find_files(root, self._options):
                if isinstance(found, Failure):
                    self._fail(found.path, found.reason)
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
                self._shelve(path, kept[path], heads, stamps[path])
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
        with self._lock:
            known = dict(self._stamps)
        if only is not None:
            only = [named for file in only if (named := self._named(file)) is not None]
        looked_at = self._looked_at(only, known)
        stale = [file for file in looked_at if known.get(file) != stamp_of(file)]
        present = set(looked_at)
        gone = [file for file in known if file not in present] if only is None else [
            file for file in only if file in known and file not in present
        ]  # fmt: skip
        by_file: dict[str, list[str]] = {file: [] for file in (*stale, *gone)}
        with self._lock:
            for article_id, place in self._places.items():
                if place.file in by_file:
                    by_file[place.file].append(article_id)
        changes = Changes()
        sources: set[str | None] = set()
        for file in sorted({*stale, *gone}):
            old = by_file[file]
            fresh = read_files([file], self._store, self._options)
            read = next(fresh) if file in present else None
            with self._lock:
                sources |= {self._places[article_id].base.source for article_id in old}
                self._forget(file, old)
                new = self._take(read) if read is not None else []
                sources |= {self._places[article_id].base.source for article_id in new}
            stayed = set(old) & set(new)
            gone_ids = [article_id for article_id in old if article_id not in stayed]
            new_ids = [article_id for article_id in new if article_id not in stayed]
            changes = Changes(
                (*changes.added, *new_ids[len(gone_ids) :]),
                (*changes.removed, *gone_ids[len(new_ids) :]),
                (*changes.changed, *zip(gone_ids, new_ids, strict=False)),
            )
        self._forget_old_failures()
        if changes:
            self._clean_what_pages_share(sources)
        return changes

    def _forget_old_failures(self) -> None:
        """Drop the reasons of links and folders that are gone, and of folders that hold pages now.

        Those of files go with their files; a path that was asked for is told of for good.
        """
        with self._lock:
            others = [path for path in self._failures if file_of(path) not in self._stamps]
            for path in others:
                asked = any(str(root) == path for root in self.paths)
                gone = not asked and not os.path.lexists(path)
                folder = path.rstrip(os.sep) + os.sep
                if gone or any(file.startswith(folder) for file in self._stamps):
                    del self._failures[path]

    def _named(self, file: str) -> str | None:
        """A file as `files` would name it, `None` if it is under none of our paths."""
        absolute = Path(file).absolute()
        for root in self.paths:
            if absolute.is_relative_to(root.absolute()):
                return str(root / absolute.relative_to(root.absolute()))
        return None

    def _looked_at(self, only: Collection[str] | None, known: Mapping[str, Stamp]) -> list[str]:
        """The files to look at: of those named the present ones, or all that there are.

        A new file is taken without walking the folders only where no rule could leave
        it out: beside pages of ours, with a page's name, and without ignore patterns.
        """
        if only is not None:
            # Many files: `Path` would take longer than all the rest.
            folders = {file.rpartition(os.sep)[0] for file in known}
            new = [file for file in only if file not in known and Path(file).exists()]
            plain = not self._options.ignore
            if plain and all(_is_plain_page(Path(file), folders, self.paths) for file in new):
                return [file for file in dict.fromkeys(only) if Path(file).exists()]
        return list(dict.fromkeys(self.files()))

    def _take(self, found: FileRead) -> list[str]:
        """Keep what a file held and put it on the shelf; the ids of its articles."""
        with self._cache.database.transaction():
            keep([found], self._store, self._options)
        heads = {row.head.key: row.head for row in found.rows}
        missing = [item.key for item in found.items if item.key and item.key not in heads]
        heads |= self._store.heads(missing)
        return self._shelve(found.path, found.items, heads, found.stamp)

    def _shelve(
        self,
        file: str,
        items: Iterable[Item],
        heads: Mapping[bytes, Head],
        stamp: Stamp,
    ) -> list[str]:
        with self._lock:
            self._stamps[file] = stamp
            ids = []
            for item in items:
                path = f"{file}{item.suffix}"
                head = heads.get(item.key) if item.key is not None else None
                if head is None:
                    self._fail(path, item.failure or "cannot be kept")
                    continue
                article_id = _free_id(head.id, self._places)
                article = KeptArticle.of(article_id, path, head, self._bodies)
                self._places[article_id] = _Place(article, file, head, head)
                ids.append(article_id)
            self._changed()
            return ids

    def _forget(self, file: str, article_ids: Sequence[str]) -> None:
        for article_id in article_ids:
            del self._places[article_id]
        self._stamps.pop(file, None)
        for path in [path for path in self._failures if file_of(path) == file]:
            del self._failures[path]
        self._changed()

    def _fail(self, path: str, reason: str) -> None:
        with self._lock:
            self._failures[path] = Failure(path, reason)

    def _changed(self) -> None:
        self._order = None
        self.revision += 1

    # -- what pages share ---------------------------------------------------

    def shared_copy(self, article_id: str) -> dict[int, tuple[str, int]]:
        """Line of this article to (article id, line) where it stands word for word elsewhere."""
        from reader.cleaning import paragraph_keys  # noqa: PLC0415 - not on the way to first paint

        article = self._places[article_id].article
        mine = paragraph_keys(article)
        places = self._store.holding(mine)
        with self._lock:
            order = {other.id: number for number, other in enumerate(self.articles)}
            by_key: dict[bytes, list[str]] = {}
            for other_id, place in self._places.items():
                by_key.setdefault(place.head.key, []).append(other_id)
        found: dict[int, tuple[str, int]] = {}
        for paragraph, line in mine.items():
            others = [
                (order[other], other, there)
                for key, there in places.get(paragraph, ())
                for other in by_key.get(key, ())
                if other != article_id and other in order
            ]
            if others:
                _, other, there = min(others)
                found[line] = (other, there)
        return found

    def _clean_what_pages_share(self, sources: set[str | None] | None = None) -> None:
        """Show without their furniture the pages that hold lines which many of a source share."""
        library = library_key(self.paths)
        with self._lock:
            places = list(self._places.values())
        fingerprint = digest(*sorted(place.base.key for place in places))
        variants = self._store.variants(library, fingerprint) if sources is None else None
        if variants is not None:
            heads = self._store.heads(variants.values())
            if len(heads) == len(set(variants.values())):
                self._show({base: heads[key] for base, key in variants.items()}, places)
                return
        by_source: dict[str, list[_Place]] = {}
        for place in places:
            source = place.base.source
            if source is not None and (sources is None or source in sources):
                by_source.setdefault(source, []).append(place)
        for some in by_source.values():
            pages = [(place.base, place.article.path) for place in some]
            self._show(dict(self._furniture.cleaned(pages)), some)
        with self._lock:
            shown = {p.base.key: p.head.key for p in places if p.head.key != p.base.key}
        self._store.put_variants(library, fingerprint, shown)

    def _open_base(self, head: Head, path: str) -> Article:
        return KeptArticle.of(head.id, path, head, self._bodies)

    def _show(self, variants: Mapping[bytes, Head], places: Iterable[_Place]) -> None:
        """Show each page as its variant, or as it was cleaned for itself if it has none."""
        with self._lock:
            for place in places:
                head = variants.get(place.base.key, place.base)
                if head.key != place.head.key:
                    old = place.article
                    place.head = head
                    place.article = KeptArticle.of(old.id, old.path, head, self._bodies)
                    self._changed()

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

        place = self._places.get(article.id)
        file = place.file if place is not None else article.path
        for page in load_file(Path(file), self._options) if file != STANDARD_INPUT else ():
            if isinstance(page, RawPage) and page.path == article.path:
                again = with_id(clean(page), article.id)
                return Body(again.lines, again.segments, again.sentences)
        return Body((), (), ())


def _free_id(wanted: str, taken: Mapping[str, object]) -> str:
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"


def _is_plain_page(file: Path, folders: set[str], roots: Sequence[Path]) -> bool:
    if file.name.startswith(".") or str(file.parent) not in folders or not is_page_name(file.name):
        return False
    if file.is_symlink() or not file.is_file():
        return False
    above = [folder for folder in file.parents if any(folder.is_relative_to(r) for r in roots)]
    return not any((folder / IGNORE_FILE).exists() for folder in above)
