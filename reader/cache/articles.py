"""Cleaned articles by what their page holds, and which page a file held when it was last read.

`files` maps a path, as long as its time and size stand, to a digest of its name and
bytes; `contents` maps that digest to the pages inside; `pages` maps a digest of a raw
page to its article. So a file that was touched, or copied or moved to another folder, is
not cleaned again, and of a file with thousands of pages only the changed ones are.
Knows nothing of cleaning.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress

from reader.cache.database import Database
from reader.cache.packing import (
    DamagedError,
    from_row,
    pack,
    squeeze,
    stretch,
    to_row,
    unpack,
)
from reader.cache.portions import portions
from reader.cache.rows import Head, Item, PageRow

Stamp = tuple[int, int]
"""Time of the last change in ns and size in bytes of a file."""


class ArticleStore:
    """The tables of files, contents and pages.

    Numbers of pages are never given twice: paragraphs are kept by them.
    """

    SCHEMA = """
    CREATE TABLE files(path TEXT PRIMARY KEY, changed INTEGER, size INTEGER, content BLOB)
        WITHOUT ROWID;
    CREATE TABLE contents(content BLOB, version TEXT, items BLOB, PRIMARY KEY(content, version))
        WITHOUT ROWID;
    CREATE TABLE pages(id INTEGER PRIMARY KEY AUTOINCREMENT, key BLOB, version TEXT, head BLOB,
        lines BLOB, body BLOB, UNIQUE(key, version));
    CREATE TABLE paragraphs(digest BLOB, page INTEGER, line INTEGER, PRIMARY KEY(digest, page))
        WITHOUT ROWID;
    CREATE TABLE shelves(library BLOB PRIMARY KEY, fingerprint BLOB, variants BLOB) WITHOUT ROWID;
    """

    def __init__(self, database: Database, version: str) -> None:
        self._db = database
        self.version = version

    # -- files ------------------------------------------------------------

    def known_files(self, stamps: Mapping[str, Stamp]) -> dict[str, tuple[Item, ...]]:
        """Of files by path and present stamp, those whose pages are kept."""
        found: dict[str, tuple[Item, ...]] = {}
        for some, marks in portions(stamps):
            rows = self._db.read(
                "SELECT path, changed, size, items FROM files JOIN contents USING(content)"
                f" WHERE version=? AND path IN ({marks})",
                (self.version, *some),
            )
            for path, changed, size, items in rows:
                if stamps[path] == (changed, size):
                    kept = _items(items)
                    if kept is not None:
                        found[path] = kept
        return found

    def known_content(self, content: bytes) -> tuple[Item, ...] | None:
        """The pages of a file of that content, if they are kept."""
        rows = self._db.read(
            "SELECT items FROM contents WHERE content=? AND version=?", (content, self.version)
        )
        return _items(rows[0][0]) if rows else None

    def put_file(self, path: str, stamp: Stamp, content: bytes, items: Sequence[Item]) -> None:
        """Remember what a file held. Call it in the transaction that keeps its pages."""
        kept = pack(to_row(items))
        with self._db.transaction() as good:
            if good:
                self._db.execute(
                    "INSERT OR REPLACE INTO contents VALUES(?,?,?)", (content, self.version, kept)
                )
                self._db.execute(
                    "INSERT OR REPLACE INTO files VALUES(?,?,?,?)", (path, *stamp, content)
                )

    # -- pages ------------------------------------------------------------

    def heads(self, keys: Iterable[bytes]) -> dict[bytes, Head]:
        """The heads of pages that are kept, by key."""
        found: dict[bytes, Head] = {}
        for some, marks in portions(keys):
            rows = self._db.read(
                f"SELECT key, head FROM pages WHERE version=? AND key IN ({marks})",
                (self.version, *some),
            )
            for key, head in rows:
                kept = _head(key, head)
                if kept is not None:
                    found[key] = kept
        return found

    def body(self, key: bytes) -> bytes | None:
        """The packed body of a page, if it is kept."""
        rows = self._db.read(
            "SELECT body FROM pages WHERE key=? AND version=?", (key, self.version)
        )
        return rows[0][0] if rows else None

    def lines(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """The marks of the lines of pages that are kept, by key."""
        found: dict[bytes, bytes] = {}
        for some, marks in portions(keys):
            rows = self._db.read(
                f"SELECT key, lines FROM pages WHERE version=? AND key IN ({marks})",
                (self.version, *some),
            )
            for key, packed in rows:
                with suppress(DamagedError):
                    found[key] = stretch(packed)
        return found

    def put(self, rows: Iterable[PageRow]) -> None:
        """Keep articles."""
        with self._db.transaction() as good:
            for row in rows if good else ():
                head, lines = pack(to_row(row.head)), squeeze(row.lines)
                page = self._db.execute(
                    "INSERT OR REPLACE INTO pages(key, version, head, lines, body)"
                    " VALUES(?,?,?,?,?)",
                    (row.head.key, self.version, head, lines, row.body),
                )
                for paragraph, line in row.paragraphs:
                    self._db.execute(
                        "INSERT OR REPLACE INTO paragraphs VALUES(?,?,?)", (paragraph, page, line)
                    )

    def holding(self, paragraphs: Iterable[bytes]) -> dict[bytes, list[tuple[bytes, int]]]:
        """Digest of a paragraph to (key of a page, its line) for each page that holds it."""
        found: dict[bytes, list[tuple[bytes, int]]] = {}
        for some, marks in portions(paragraphs):
            rows = self._db.read(
                "SELECT digest, key, line FROM paragraphs JOIN pages ON id=page"
                f" WHERE version=? AND digest IN ({marks})",
                (self.version, *some),
            )
            for paragraph, key, line in rows:
                found.setdefault(paragraph, []).append((key, line))
        return found

    def sweep(self) -> None:
        """Drop what belongs to dropped pages and contents, in the transaction that dropped them."""
        self._db.execute("DELETE FROM paragraphs WHERE page NOT IN (SELECT id FROM pages)")
        self._db.execute("DELETE FROM files WHERE content NOT IN (SELECT content FROM contents)")

    # -- libraries --------------------------------------------------------

    def variants(self, library: bytes, fingerprint: bytes) -> dict[bytes, bytes] | None:
        """Which pages of a library are shown cleaned of shared furniture, if nothing changed."""
        rows = self._db.read(
            "SELECT variants FROM shelves WHERE library=? AND fingerprint=?",
            (library, fingerprint),
        )
        try:
            return (
                {bytes.fromhex(a): bytes.fromhex(b) for a, b in unpack(rows[0][0])}
                if rows
                else None
            )
        except (DamagedError, ValueError, TypeError):
            return None

    def put_variants(
        self, library: bytes, fingerprint: bytes, variants: Mapping[bytes, bytes]
    ) -> None:
        """Remember the outcome of comparing a library's pages with each other."""
        kept = pack([[a.hex(), b.hex()] for a, b in variants.items()])
        self._db.write(
            "INSERT OR REPLACE INTO shelves VALUES(?,?,?)", [(library, fingerprint, kept)]
        )


def _head(key: bytes, packed: bytes) -> Head | None:
    try:
        head = from_row(Head, unpack(packed))
    except DamagedError:
        return None
    return head if head.key == key else None


def _items(packed: bytes) -> tuple[Item, ...] | None:
    try:
        return from_row(tuple[Item, ...], unpack(packed))
    except DamagedError:
        return None
