"""What a library holds: its articles under their identifiers, the stamps of its files, what failed.

Knows nothing of how files are read or pages cleaned.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from pathlib import Path

from reader.cache import Head, Item, Stamp
from reader.model import Article, Failure
from reader.moments import published_order
from reader.shelf.kept import Bodies, KeptArticle


@dataclass(slots=True)
class Holding:
    """An article: its page as cleaned for itself (`base`), and as it is shown."""

    article: KeptArticle
    file: str
    base: Head
    head: Head
    place: tuple[datetime, str]


def place_of(head: Head, path: str) -> tuple[datetime, str]:
    """Where an article stands among the others: by its time, the undated last, then by path."""
    return published_order(head.published, head.language), path


class Holdings:
    """The articles of a library and the files they are of. `revision` grows whenever they change.

    Thread-safe; `lock` makes several calls one.
    """

    def __init__(self, bodies: Bodies) -> None:
        self.lock = threading.RLock()
        self.revision = 0
        self._bodies = bodies
        self._by_id: dict[str, Holding] = {}
        self._order: tuple[Article, ...] | None = ()
        self._numbers: dict[str, int] = {}
        """By identifier, the number below which all are given to pages of the same text."""
        self._failures: dict[str, Failure] = {}
        self._failed_in: dict[str, list[str]] = {}
        """The paths of the failures in a file that was read."""
        self._stamps: dict[str, Stamp] = {}

    @property
    def articles(self) -> tuple[Article, ...]:
        """Dated articles by time, then the undated by path."""
        with self.lock:
            if self._order is None:
                ordered = sorted(self._by_id.values(), key=attrgetter("place"))
                self._order = tuple([holding.article for holding in ordered])
            return self._order

    def heads(self) -> dict[str, Head]:
        """What is shown of each article without opening it, by id, in their order."""
        with self.lock:
            return {one.id: self._by_id[one.id].head for one in self.articles}

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Paths that gave no article, each with its reason."""
        with self.lock:
            return tuple(self._failures.values())

    @property
    def stamps(self) -> dict[str, Stamp]:
        """The files, each with its stamp when it was read."""
        with self.lock:
            return dict(self._stamps)

    def __getitem__(self, article_id: str) -> Holding:
        return self._by_id[article_id]

    def get(self, article_id: str) -> Holding | None:
        """The holding of an article, `None` if it is not here."""
        return self._by_id.get(article_id)

    def all(self) -> list[Holding]:
        """Every holding, in the order they came."""
        with self.lock:
            return list(self._by_id.values())

    def of_files(self, files: Iterable[str]) -> dict[str, list[str]]:
        """The ids of the articles of some files."""
        by_file: dict[str, list[str]] = {file: [] for file in files}
        with self.lock:
            for article_id, holding in self._by_id.items():
                if holding.file in by_file:
                    by_file[holding.file].append(article_id)
        return by_file

    def of_pages(self) -> dict[bytes, list[str]]:
        """The ids of the articles that show a page, by its key."""
        by_key: dict[bytes, list[str]] = {}
        for holding in self.all():
            by_key.setdefault(holding.head.key, []).append(holding.article.id)
        return by_key

    # -- changes ------------------------------------------------------------

    def put(
        self, file: str, items: Iterable[Item], heads: Mapping[bytes, Head], stamp: Stamp
    ) -> list[str]:
        """Take in what a file held; the ids of its articles."""
        with self.lock:
            self._stamps[file] = stamp
            ids = []
            for item in items:
                path = f"{file}{item.suffix}"
                head = heads.get(item.key) if item.key is not None else None
                if head is None:
                    self.fail(path, item.failure or "cannot be kept")
                    self._failed_in.setdefault(file, []).append(path)
                    continue
                article_id = self._free_id(head.id)
                article = KeptArticle.of(article_id, path, head, self._bodies)
                self._by_id[article_id] = Holding(article, file, head, head, place_of(head, path))
                ids.append(article_id)
            self._changed()
            return ids

    def show(self, variants: Mapping[bytes, Head], holdings: Iterable[Holding]) -> list[str]:
        """Show each page as its variant, or as it was cleaned for itself if it has none.

        The ids of the articles that are shown otherwise than before.
        """
        otherwise = []
        with self.lock:
            for holding in holdings:
                head = variants.get(holding.base.key, holding.base)
                if head.key != holding.head.key:
                    old = holding.article
                    holding.head = head
                    holding.article = KeptArticle.of(old.id, old.path, head, self._bodies)
                    holding.place = place_of(head, old.path)
                    otherwise.append(old.id)
                    self._changed()
        return otherwise

    def forget(self, file: str, article_ids: Sequence[str]) -> None:
        """Let a file go, with its articles and its failures."""
        with self.lock:
            for article_id in article_ids:
                wanted = self._by_id.pop(article_id).base.id
                if article_id != wanted:
                    number = int(article_id.removeprefix(f"{wanted}-"))
                    self._numbers[wanted] = min(number, self._numbers.get(wanted, number))
            self._stamps.pop(file, None)
            self._failures.pop(file, None)
            for path in self._failed_in.pop(file, ()):
                self._failures.pop(path, None)
            self._changed()

    def fail(self, path: str, reason: str) -> None:
        """Say why a path gave no article."""
        with self.lock:
            self._failures[path] = Failure(path, reason)

    def forget_old_failures(self, asked: Collection[Path]) -> None:
        """Drop the reasons of links and folders that are gone, and of folders that hold pages now.

        Those of files go with their files; a path that was asked for is told of for good.
        """
        with self.lock:
            held = {path for paths in self._failed_in.values() for path in paths}
            others = [path for path in self._failures if path not in held]
            for path in others:
                wanted = any(str(root) == path for root in asked)
                gone = not wanted and not os.path.lexists(path)
                folder = path.rstrip(os.sep) + os.sep
                if gone or any(file.startswith(folder) for file in self._stamps):
                    del self._failures[path]

    def _changed(self) -> None:
        self._order = None
        self.revision += 1

    def _free_id(self, wanted: str) -> str:
        """The identifier, with the first number behind it that makes it one of its own."""
        if wanted not in self._by_id:
            return wanted
        number = self._numbers.get(wanted, 2)
        while f"{wanted}-{number}" in self._by_id:
            number += 1
        self._numbers[wanted] = number + 1
        return f"{wanted}-{number}"
