"""The links that were judged, by the library they were sought in and code version.

A sentence has one answer in each library that holds its article, so that opening one
library leaves alone what was read in another. Together they have a bound; what goes first
is of the library that was opened or asked longest ago. Rows are opaque here: linking packs
and reads them.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

from reader.cache.database import Database

_BUFFERED, _WAIT = 64, 2.0
"""Answers, or seconds after the first, with which they are written; a kill loses these at most."""
MOST_BYTES, MOST_LIBRARIES = 512 << 20, 64
"""What is kept of all libraries together; a sentence takes about 1.5 kB. The library that is
written stays whole, however large it is."""
_AT_ONCE = 2_000
"""Rows dropped with one write at most, as nothing can be read meanwhile."""
_FIND = (
    "SELECT number, library, seen, links, judge FROM answered CROSS JOIN answers"
    " ON answers.home=answered.id AND analysis=? AND number=? WHERE version=?"
)


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

    @property
    def size(self) -> int:
        """Bytes that count towards the bound."""
        return len(self.seen) + len(self.links)


class AnswerStore:
    """The tables of answers and of the libraries they belong to. Thread-safe."""

    SCHEMA = """
    CREATE TABLE answered(id INTEGER PRIMARY KEY, home BLOB, version TEXT, used INTEGER,
        bytes INTEGER, UNIQUE(home, version));
    CREATE TABLE answers(home INTEGER, analysis INTEGER, number INTEGER, library BLOB,
        seen BLOB, links BLOB, judge TEXT, PRIMARY KEY(home, analysis, number)) WITHOUT ROWID;
    """

    def __init__(self, database: Database, version: str) -> None:
        self._db = database
        self.version = version
        self._waiting: dict[tuple[bytes, int, int], AnswerRow] = {}
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None

    def of(self, home: bytes) -> LibraryAnswers:
        """The answers of a library, by what names it whatever articles it holds."""
        self._used(home)
        return LibraryAnswers(self, home)

    def find(self, home: bytes, analysis: int, number: int, library: bytes) -> AnswerRow | None:
        """What was judged about a sentence, if anything was.

        Best is what was sought in the very articles that `library` names, then what this
        library has; else that of the library used last.
        """
        with self._lock:
            waiting = self._waiting.get((home, analysis, number))
        if waiting is not None:
            return waiting
        place = (analysis, number, self.version)
        rows = self._db.read(f"{_FIND} AND answered.home=?", (*place, home))
        if not rows or rows[0][1] != library:  # seldom, and there may be many to look in
            order = "ORDER BY library=? DESC, answered.home=? DESC, used DESC LIMIT 1"
            rows = self._db.read(f"{_FIND} {order}", (*place, library, home))
        return AnswerRow(*rows[0]) if rows else None

    def put(self, home: bytes, analysis: int, row: AnswerRow) -> None:
        """Keep what was judged about a sentence; written soon, with the next few others."""
        with self._lock:
            self._waiting[home, analysis, row.number] = row
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
        with self._db.transaction() as good:
            if good:
                for home in dict.fromkeys(home for home, _, _ in waiting):
                    mine = {(a, n): row for (h, a, n), row in waiting.items() if h == home}
                    self._write(home, mine)
        with self._lock:
            for place, row in waiting.items():
                if self._waiting.get(place) is row:
                    del self._waiting[place]

    def _used(self, home: bytes) -> None:
        """Note that a library is open, so that others go before it."""
        newest = self._db.read("SELECT home, version FROM answered ORDER BY used DESC LIMIT 1")
        if newest and newest[0] != (home, self.version):  # else nothing to write, nor to wait for
            self._db.write(
                "UPDATE answered SET used=1+(SELECT max(used) FROM answered)"
                " WHERE home=? AND version=?",
                [(home, self.version)],
            )

    def sweep(self) -> None:
        """Drop the answers of dropped libraries, in the transaction that dropped them."""
        self._db.execute("DELETE FROM answers WHERE home NOT IN (SELECT id FROM answered)")

    # -- inside a transaction ------------------------------------------------

    def _write(self, home: bytes, rows: dict[tuple[int, int], AnswerRow]) -> None:
        # Another process may have dropped the library since the last time, or used its own.
        self._db.execute(
            "INSERT INTO answered(home, version, used, bytes)"
            " VALUES(?,?,1+(SELECT ifnull(max(used), 0) FROM answered),0)"
            " ON CONFLICT(home, version) DO UPDATE SET used=excluded.used",
            (home, self.version),
        )
        ((here,),) = self._db.select(
            "SELECT id FROM answered WHERE home=? AND version=?", (home, self.version)
        )
        grown = 0
        for (analysis, number), row in rows.items():
            place = (here, analysis, number)
            former = self._db.select(
                "SELECT length(seen)+length(links) FROM answers"
                " WHERE home=? AND analysis=? AND number=?",
                place,
            )
            grown += row.size - sum(size for (size,) in former)
            self._db.execute(
                "INSERT OR REPLACE INTO answers VALUES(?,?,?,?,?,?,?)",
                (*place, row.library, row.seen, row.links, row.judge),
            )
        self._db.execute("UPDATE answered SET bytes=bytes+? WHERE id=?", (grown, here))
        self._keep_bound(here)

    def _keep_bound(self, here: int) -> None:
        """Drop some of the library used longest ago, while all are more than is kept."""
        ((size, number),) = self._db.select("SELECT sum(bytes), count(*) FROM answered")
        if size <= MOST_BYTES and number <= MOST_LIBRARIES:
            return
        oldest = self._db.select(
            "SELECT id FROM answered WHERE id<>? ORDER BY used LIMIT 1", (here,)
        )
        for (old,) in oldest:
            rows = self._db.select(
                "SELECT analysis, number, length(seen)+length(links) FROM answers"
                " WHERE home=? ORDER BY analysis, number LIMIT ?",
                (old, _AT_ONCE),
            )
            if rows:
                self._db.execute(
                    "DELETE FROM answers WHERE home=? AND (analysis, number) <= (?, ?)",
                    (old, *rows[-1][:2]),
                )
            gone = sum(row[2] for row in rows)
            self._db.execute("UPDATE answered SET bytes=bytes-? WHERE id=?", (gone, old))
            if len(rows) < _AT_ONCE:
                self._db.execute("DELETE FROM answered WHERE id=?", (old,))


class LibraryAnswers:
    """The answers of one library."""

    def __init__(self, store: AnswerStore, home: bytes) -> None:
        self._store = store
        self._home = home

    def find(self, analysis: int, number: int, library: bytes) -> AnswerRow | None:
        """`AnswerStore.find` in this library."""
        return self._store.find(self._home, analysis, number, library)

    def put(self, analysis: int, row: AnswerRow) -> None:
        """`AnswerStore.put` in this library."""
        self._store.put(self._home, analysis, row)
