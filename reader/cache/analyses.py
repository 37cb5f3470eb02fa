"""What was read in articles, and the links that were judged, by content and code version.

An analysis is named by the text it was made from and gets a number for life, so
that a link can name the other sentence in six bytes. Rows are opaque here: linking
packs and reads them. Numbers are never given twice.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass

from reader.cache.database import Database
from reader.cache.portions import portions

_BUFFERED, _WAIT = 64, 2.0
"""Answers, or seconds after the first, with which they are written; a kill loses these at most."""


@dataclass(frozen=True, slots=True)
class AnalysisRow:
    """An analysed article: its packed words, and each sentence's packed reading in a row."""

    text_key: bytes
    sentences: int
    terms: bytes
    readings: bytes


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """The links of one sentence as they were judged.

    `library` names the set of articles they were sought in. `seen` holds the
    candidates that were judged, linked or not; `links` is packed. `judge` names the
    judge that read the sentences, and is empty when only features were judged.
    """

    number: int
    library: bytes
    seen: bytes
    links: bytes
    judge: str = ""


class AnalysisStore:
    """The tables of analyses and of answers. Thread-safe."""

    SCHEMA = """
    CREATE TABLE analyses(id INTEGER PRIMARY KEY AUTOINCREMENT, key BLOB, version TEXT,
        sentences INTEGER, terms BLOB, readings BLOB, UNIQUE(key, version));
    CREATE TABLE answers(analysis INTEGER, number INTEGER, version TEXT, library BLOB,
        seen BLOB, links BLOB, judge TEXT, PRIMARY KEY(analysis, number)) WITHOUT ROWID;
    """

    def __init__(self, database: Database, version: str, links_version: str) -> None:
        self._db = database
        self.version = version
        self.links_version = links_version
        self._waiting: dict[tuple[int, int], AnswerRow] = {}
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None

    # -- analyses ---------------------------------------------------------

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

    # -- answers ----------------------------------------------------------

    def answer(self, analysis: int, number: int) -> AnswerRow | None:
        """What was judged about a sentence, if anything was."""
        with self._lock:
            waiting = self._waiting.get((analysis, number))
        if waiting is not None:
            return waiting
        rows = self._db.read(
            "SELECT number, library, seen, links, judge FROM answers"
            " WHERE analysis=? AND number=? AND version=?",
            (analysis, number, self.links_version),
        )
        return AnswerRow(*rows[0]) if rows else None

    def put_answer(self, analysis: int, row: AnswerRow) -> None:
        """Keep what was judged about a sentence; written soon, with the next few others."""
        with self._lock:
            self._waiting[analysis, row.number] = row
            full = len(self._waiting) >= _BUFFERED
            if not full and self._timer is None:
                self._timer = threading.Timer(_WAIT, self.flush)
                self._timer.daemon = True  # no reason to keep a program from ending
                self._timer.start()
        if full:
            self.flush()

    def flush(self) -> None:
        """Write the answers that wait."""
        with self._lock:
            waiting = dict(self._waiting)
            timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()
        if not waiting:
            return
        self._db.write(
            "INSERT OR REPLACE INTO answers VALUES(?,?,?,?,?,?,?)",
            [
                (analysis, number, self.links_version, row.library, row.seen, row.links, row.judge)
                for (analysis, number), row in waiting.items()
            ],
        )
        with self._lock:
            for place, row in waiting.items():
                if self._waiting.get(place) is row:
                    del self._waiting[place]
