"""What was computed once, kept in the XDG cache folder. Safe to delete at any time.

One SQLite file for all libraries and processes, and beside it a retrieval index a
library. Everything is named by the content it was made from and the version of the
code that made it, so nothing in here can be stale: it is either the same answer
again or not found. Knows the plain data of `reader.model` and nothing of how
articles, readings or links come about.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import platformdirs

from reader.cache.analyses import AnalysisRow, AnalysisStore
from reader.cache.answers import AnswerRow, AnswerStore, LibraryAnswers
from reader.cache.articles import ArticleStore, Stamp
from reader.cache.database import Database
from reader.cache.packing import DamagedError, from_row, pack, to_row, unpack
from reader.cache.rows import (
    Body,
    Head,
    Item,
    PageRow,
    body_of,
    digest,
    page_key,
    page_row,
    raw_page,
    text_key,
)
from reader.cache.said import SaidStore
from reader.cache.versions import ANALYSES, INDEX, LINKS, PAGES, version_of

__all__ = [
    "AnalysisRow",
    "AnalysisStore",
    "AnswerRow",
    "AnswerStore",
    "ArticleStore",
    "Body",
    "Cache",
    "DamagedError",
    "Head",
    "Item",
    "LibraryAnswers",
    "PageRow",
    "SaidStore",
    "Stamp",
    "body_of",
    "cache_folder",
    "digest",
    "from_row",
    "library_key",
    "pack",
    "page_key",
    "page_row",
    "raw_page",
    "text_key",
    "to_row",
    "unpack",
]

_SCHEMA = (
    ArticleStore.SCHEMA
    + AnalysisStore.SCHEMA
    + AnswerStore.SCHEMA
    + SaidStore.SCHEMA
    + """
CREATE TABLE versions(kind TEXT, version TEXT, used INTEGER, PRIMARY KEY(kind, version))
"""
)
_STEPS = {4: "DROP TABLE IF EXISTS answers;" + AnswerStore.SCHEMA}
"""What brings a file of an older layout to the present one; it keeps all but the answers, which
were of whatever library had been asked last."""
_GENERATIONS = 2
"""Code versions whose rows are kept: this one, and the one used before it."""
_OWNED = {"pages": ("pages", "contents"), "analyses": ("analyses",), "links": ("answered",)}


def cache_folder() -> Path:
    """Where the cache lies; it need not exist."""
    return Path(platformdirs.user_cache_dir("crossreader", appauthor=False))


class Cache:
    """The kept articles, analyses and answers, and where a library's index lies.

    `folder` `None` keeps all of it in memory, and so does a folder that cannot be
    written. Never raises on account of what lies there.
    """

    def __init__(self, folder: Path | None) -> None:
        file = None
        if folder is not None:
            with suppress(OSError):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                file = folder / "library.sqlite"
        self._db = Database(file, _SCHEMA, _STEPS)
        self.folder = folder if self._db.file is not None else None
        versions = {
            "pages": version_of(PAGES),
            "analyses": version_of(ANALYSES),
            "links": version_of(LINKS),
        }
        self.articles = ArticleStore(self._db, versions["pages"])
        self.analyses = AnalysisStore(self._db, versions["analyses"])
        self.answers = AnswerStore(self._db, versions["links"])
        self.said = SaidStore(self._db)
        for kind, version in versions.items():
            self._use(kind, version)

    @property
    def database(self) -> Database:
        """The file behind the stores, for transactions over several calls."""
        return self._db

    def index_folder(self, paths: Sequence[Path]) -> Path | None:
        """The folder of the retrieval index of a library, by its paths; `None` in memory."""
        if self.folder is None:
            return None
        return self.folder / "index" / f"{library_key(paths).hex()}-{version_of(INDEX)[:8]}"

    def size(self) -> int:
        """Bytes on disk, all libraries together."""
        total = 0
        for folder, _, names in os.walk(self.folder) if self.folder is not None else ():
            for name in names:
                with suppress(OSError):  # an index lets files go while it is looked through
                    total += (Path(folder) / name).stat().st_size
        return total

    def close(self) -> None:
        """Write what waits and let go of the file."""
        self.answers.flush()
        self._db.close()

    def _use(self, kind: str, version: str) -> None:
        """Note that a version is in use, and drop the rows of those long out of use."""
        rows = self._db.read(
            "SELECT version FROM versions WHERE kind=? ORDER BY used DESC", (kind,)
        )
        order = [row[0] for row in rows]
        if order[:1] == [version]:
            return
        kept = [version, *(name for name in order if name != version)]
        with self._db.transaction() as good:
            if good:
                self._db.execute(
                    "INSERT OR REPLACE INTO versions VALUES(?,?,"
                    "1 + (SELECT ifnull(max(used), 0) FROM versions))",
                    (kind, version),
                )
                for old in kept[_GENERATIONS:]:
                    for table in _OWNED[kind]:
                        self._db.execute(f"DELETE FROM {table} WHERE version=?", (old,))
                    self._db.execute("DELETE FROM versions WHERE kind=? AND version=?", (kind, old))
                sweep = {"pages": self.articles.sweep, "links": self.answers.sweep}.get(kind)
                if sweep and kept[_GENERATIONS:]:
                    sweep()

    def drop_old_indexes(self, paths: Sequence[Path]) -> None:
        """Delete the indexes that older code made of a library."""
        present = self.index_folder(paths)
        if present is not None:
            for folder in present.parent.glob(f"{library_key(paths).hex()}-*"):
                if folder != present:
                    shutil.rmtree(folder, ignore_errors=True)


def library_key(paths: Sequence[Path]) -> bytes:
    """What names a library: its absolute paths, in any order."""
    return digest(*sorted(str(path.absolute()) for path in paths))
