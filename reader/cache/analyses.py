"""What was read in articles, by content and code version.

An analysis is named by the text it was made from and gets a number for life, so
that a link can name the other sentence in six bytes. Rows are opaque here: linking
packs and reads them. Numbers are never given twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.cache.database import Database
from reader.cache.portions import portions


@dataclass(frozen=True, slots=True)
class AnalysisRow:
    """An analysed article: its packed words, and each sentence's packed reading in a row."""

    text_key: bytes
    sentences: int
    terms: bytes
    readings: bytes


class AnalysisStore:
    """The table of analyses. Thread-safe."""

    SCHEMA = """
    CREATE TABLE analyses(id INTEGER PRIMARY KEY AUTOINCREMENT, key BLOB, version TEXT,
        sentences INTEGER, terms BLOB, readings BLOB, UNIQUE(key, version));
    """

    def __init__(self, database: Database, version: str) -> None:
        self._db = database
        self.version = version

    def known(self, text_keys: Iterable[bytes]) -> dict[bytes, int]:
        """The numbers of the analyses that are kept, by text key."""
        found: dict[bytes, int] = {}
        for some, marks in portions(text_keys):
            rows = self._db.read(
                f"SELECT key, id FROM analyses WHERE version=? AND key IN ({marks})",
                (self.version, *some),
            )
            found.update(dict(rows))
        return found

    def put(self, rows: Iterable[AnalysisRow]) -> None:
        """Keep analyses; one that another process has kept meanwhile stays."""
        with self._db.transaction() as good:
            for row in rows if good else ():
                self._db.execute(
                    "INSERT OR IGNORE INTO analyses(key, version, sentences, terms, readings)"
                    " VALUES(?,?,?,?,?)",
                    (row.text_key, self.version, row.sentences, row.terms, row.readings),
                )

    def drop(self, number: int) -> None:
        """Forget an analysis that cannot be read."""
        self._db.write("DELETE FROM analyses WHERE id=?", [(number,)])

    def terms(self, number: int) -> bytes | None:
        """The packed words of an analysis."""
        rows = self._db.read("SELECT terms FROM analyses WHERE id=?", (number,))
        return rows[0][0] if rows else None

    def readings(self, number: int) -> bytes | None:
        """The packed readings of an analysis."""
        rows = self._db.read("SELECT readings FROM analyses WHERE id=?", (number,))
        return rows[0][0] if rows else None

    def many_terms(self, numbers: Iterable[int]) -> dict[int, bytes]:
        """`terms` of several analyses at once, those that are kept."""
        return self._many("terms", numbers)

    def many_readings(self, numbers: Iterable[int]) -> dict[int, bytes]:
        """`readings` of several analyses at once, those that are kept."""
        return self._many("readings", numbers)

    def _many(self, column: str, numbers: Iterable[int]) -> dict[int, bytes]:
        found: dict[int, bytes] = {}
        for some, marks in portions(numbers):
            sql = f"SELECT id, {column} FROM analyses WHERE id IN ({marks})"
            found.update(dict(self._db.read(sql, some)))
        return found
