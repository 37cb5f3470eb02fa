"""One SQLite file that several processes may share and anyone may delete.

Whatever is wrong with the file (not a database, another layout, torn pages, a disk
that is full or read-only), the reader goes on without it: reads find nothing and
writes are dropped. A file that turns out damaged is moved aside once and begun
anew. Knows nothing of what is kept.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

LAYOUT = 5
"""Raised when the tables change; a file of another layout is brought to it by a step that the
caller has for it, or begun anew."""
BUSY_SECONDS = 20.0

Row = tuple[Any, ...]
_DAMAGE = ("malformed", "not a database", "corrupt", "disk image", "no such table", "no such col")


class Database:
    """Reads and writes by SQL, thread-safe. `file` `None` keeps everything in memory.

    So does one that cannot be written: then it is `None` as well.
    Never raises on account of the file.
    """

    def __init__(
        self, file: Path | None, schema: str, steps: Mapping[int, str] | None = None
    ) -> None:
        self.file = file
        self._schema = schema
        self._steps = steps or {}
        self._lock = threading.RLock()
        self._closed = False
        self._renewed = False
        self._connection = self._open()

    def read(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """The rows of a query; none when the file fails."""
        with self._lock:
            try:
                return self._connection.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                self._failed(error)
                return []

    def write(self, sql: str, rows: Iterable[Sequence[Any]]) -> bool:
        """Run a statement for each row in one transaction; false when it failed as a whole."""
        with self.transaction() as good:
            if good:
                self._connection.executemany(sql, rows)
                return True
        return False

    @contextlib.contextmanager
    def transaction(self) -> Iterator[bool]:
        """Make what is written inside visible together or not at all.

        Yields whether writing is possible at all. Errors of the file end the
        transaction and are not raised.
        """
        with self._lock:
            if self._closed:
                yield False
                return
            if self._connection.in_transaction:  # part of a larger one
                yield True
                return
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            except sqlite3.Error as error:
                self._failed(error)
                yield False
                return
            try:
                yield True
                self._connection.execute("COMMIT")
            except sqlite3.Error as error:
                self._rollback()
                self._failed(error)
            except BaseException:
                self._rollback()
                raise

    def execute(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one statement inside a `transaction`; the last row id."""
        return self._connection.execute(sql, values).lastrowid or 0

    def select(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """The rows of a query inside a `transaction`, which ends where the file fails."""
        return self._connection.execute(sql, values).fetchall()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if not self._closed:
                self._closed = True
                with contextlib.suppress(sqlite3.Error):
                    self._connection.close()

    # -- opening ----------------------------------------------------------

    def _open(self) -> sqlite3.Connection:
        if self.file is not None:
            for _ in range(2):
                try:
                    return self._connect(str(self.file))
                except sqlite3.OperationalError:  # no folder, no right, a full disk, a lock
                    break
                except sqlite3.DatabaseError:  # not a database: begin anew, once
                    if not self._set_aside():
                        break
            self.file = None
        return self._connect(":memory:")

    def _connect(self, name: str) -> sqlite3.Connection:
        connection = sqlite3.connect(
            name, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            _write_ahead(connection)
            # The cache can be made again: a power cut may cost the last transactions,
            # WAL keeps the file whole all the same.
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.execute("PRAGMA cache_size=-8000")
            connection.execute("BEGIN IMMEDIATE")
            (found,) = connection.execute("PRAGMA user_version").fetchone()
            if found != LAYOUT:
                if found and found not in self._steps:
                    self._drop_all(connection)
                for statement in self._steps.get(found, self._schema).split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version={LAYOUT}")
            connection.execute("COMMIT")
        except BaseException:
            connection.close()
            raise
        return connection

    @staticmethod
    def _drop_all(connection: sqlite3.Connection) -> None:
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        for (name,) in names:
            connection.execute(f'DROP TABLE "{name}"')

    def _set_aside(self) -> bool:
        """Move a damaged file out of the way (another process may still have it open)."""
        assert self.file is not None
        try:
            for end in ("-wal", "-shm"):
                Path(f"{self.file}{end}").unlink(missing_ok=True)
            self.file.replace(f"{self.file}.damaged")
        except OSError:
            return False
        return True

    def _failed(self, error: sqlite3.Error) -> None:
        """After an error in use: a damaged file is replaced once, anything else is lived with."""
        if self._closed or self._renewed or self._connection.in_transaction:
            return
        if any(word in str(error) for word in _DAMAGE):
            self._renewed = True
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            if self.file is not None and not self._set_aside():
                self.file = None
            self._connection = self._open()

    def _rollback(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on; of two that make one file at once, the second waits.

    SQLite does not wait by itself here: it says at once that the file is locked.
    """
    ends = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > ends:
                raise
            time.sleep(0.01)
