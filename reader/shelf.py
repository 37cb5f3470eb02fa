"""The articles of a library: read, cleaned, and kept in step with the files on disk.

Knows nothing of links or notes. Thread-safe: one thread may load while others look.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from reader.cleaning import SharedLines, clean, shared_paragraphs, with_id
from reader.loading import file_of, find_files, load, load_file
from reader.model import Article, Failure, RawPage


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long call is: `done` of `total` articles; `total` 0 while it is not known."""

    stage: Literal["loading", "cleaning", "linking"]
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Changes:
    """What a refresh found, by article id; `changed` pairs the old id with the new one."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


OnProgress = Callable[[Progress], None]
Cancelled = Callable[[], bool]


def never() -> bool:
    """A long call that nobody cancels."""
    return False


def silent(_: Progress) -> None:
    """A long call that nobody watches."""


class Shelf:
    """The articles under some paths. `revision` grows whenever they change."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self.paths = tuple(paths)
        self.revision = 0
        self._lock = threading.RLock()
        self._articles: dict[str, Article] = {}
        self._order: tuple[Article, ...] | None = ()
        self._pages: dict[str, RawPage] = {}
        self._failures: dict[str, Failure] = {}
        self._stamps: dict[str, tuple[int, int]] = {}
        self._copies: tuple[int, dict[str, dict[int, tuple[str, int]]]] | None = None

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles so far: dated ones by time, then the undated by path."""
        with self._lock:
            if self._order is None:
                self._order = tuple(
                    sorted(self._articles.values(), key=lambda a: (a.published or "9", a.path))
                )
            return self._order

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Paths that gave no article, each with its reason."""
        with self._lock:
            return tuple(self._failures.values())

    def __getitem__(self, article_id: str) -> Article:
        return self._articles[article_id]

    def files(self) -> Iterator[Path]:
        """The files that `load` reads, without reading them."""
        for path in self.paths:
            for found in find_files(path):
                if not isinstance(found, Failure):
                    yield found

    def load(self, progress: OnProgress = silent, cancelled: Cancelled = never) -> None:
        """Read and clean every page. Articles and failures appear as it goes."""
        for done, loaded in enumerate(load(self.paths), start=1):
            if cancelled():
                return
            self._take(loaded)
            progress(Progress("loading", done, 0))
        self._clean_what_pages_share()

    def refresh(self) -> Changes:
        """Read again what changed on disk since it was loaded, and say what that was."""
        present = {str(file) for file in self.files()}
        with self._lock:
            known = dict(self._stamps)
            by_file: dict[str, list[str]] = {}
            for article in self.articles:
                by_file.setdefault(_file(article.path), []).append(article.id)
        stale = {file for file in present if known.get(file) != _stamp(file)}
        changes = Changes()
        for file in sorted(stale | (set(known) - present)):
            old = by_file.get(file, [])
            loaded = load_file(Path(file)) if file in stale else ()
            with self._lock:
                self._forget(file, old)
                new = [article_id for page in loaded if (article_id := self._take(page))]
            changes = Changes(
                (*changes.added, *new[len(old) :]),
                (*changes.removed, *old[len(new) :]),
                (*changes.changed, *zip(old, new, strict=False)),
            )
        if changes:
            self._clean_what_pages_share()
        return changes

    def shared_copy(self, article_id: str) -> dict[int, tuple[str, int]]:
        """Line of this article to (article id, line) where it stands word for word elsewhere."""
        with self._lock:
            revision = self.revision
            if self._copies is None or self._copies[0] != revision:
                found: dict[str, dict[int, tuple[str, int]]] = {}
                for row in shared_paragraphs(self.articles):
                    found.setdefault(row.article, {})[row.line] = (row.other, row.other_line)
                self._copies = (revision, found)
            return self._copies[1].get(article_id, {})

    def _take(self, loaded: RawPage | Failure) -> str | None:
        """Clean a page and add it; the id of its article, `None` for a failure."""
        if isinstance(loaded, Failure):
            with self._lock:
                self._failures[loaded.path] = loaded
                self._stamps.setdefault(_file(loaded.path), _stamp(_file(loaded.path)))
            return None
        stamp = _stamp(_file(loaded.path))
        article = clean(loaded)
        with self._lock:
            self._stamps[_file(loaded.path)] = stamp
            if not article.sentences:
                self._failures[loaded.path] = Failure(loaded.path, "no article text in this page")
                return None
            if article.id in self._articles:
                article = with_id(article, _free_id(article.id, self._articles))
            self._pages[article.id] = loaded
            self._put(article)
            return article.id

    def _put(self, article: Article) -> None:
        self._articles[article.id] = article
        self._order = None
        self.revision += 1

    def _forget(self, file: str, article_ids: Sequence[str]) -> None:
        for article_id in article_ids:
            del self._articles[article_id]
            del self._pages[article_id]
        self._order = None
        self.revision += 1
        self._stamps.pop(file, None)
        for path in [path for path in self._failures if _file(path) == file]:
            del self._failures[path]

    def _clean_what_pages_share(self) -> None:
        """Clean again the pages that hold lines which many pages of their source share."""
        shared = SharedLines.from_articles(self.articles)
        for article in self.articles:
            if not shared.known(article.source):
                continue
            suspect = any(
                segment.kind == "body" and shared.has(article.source, _text(article, segment.line))
                for segment in article.segments
            )
            if suspect:
                again = with_id(clean(self._pages[article.id], shared_lines=shared), article.id)
                if again.sentences and again != article:
                    with self._lock:
                        self._put(again)


def _text(article: Article, line: int) -> str:
    return article.lines[line - 1]


def _file(path: str) -> str:
    return str(file_of(path))


def _stamp(file: str) -> tuple[int, int]:
    try:
        status = Path(file).stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)


def _free_id(wanted: str, taken: dict[str, Article]) -> str:
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"
