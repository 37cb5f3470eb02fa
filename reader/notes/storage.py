"""TinyDB's storage for notes: a snapshot file, a journal of commits, and a lock.

TinyDB hands over the whole database at each write. Here a transaction holds
the lock, takes in what other processes wrote, lets TinyDB work on a copy, and
at its end appends only the difference to the journal and waits for the disk.
Every so often the journal is brought into a new snapshot. A write that returned
is on the medium; a write that raised changed nothing. The method is that of a
write-ahead log (Mohan et al., ARIES, 1992) with whole-document redo records.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from tinydb.storages import Storage

from reader.notes import upkeep
from reader.notes.disk import FILE_MODE, Disk, make_folders
from reader.notes.encoding import Tables
from reader.notes.errors import NotesError, explain
from reader.notes.journal_format import (
    Commit,
    Operation,
    apply,
    dump_commit,
    load_commits,
    load_header,
)
from reader.notes.recovery import Files, Loaded, load

CHECKPOINT_AT_LEAST = 256 * 1024
"""Bytes of journal below which a new snapshot is not worth the writing."""
LOCK_PATIENCE = 10.0
"""Seconds to wait for another process' write; each takes milliseconds."""


class NotesStorage(Storage):
    """A TinyDB storage; `write` is possible only inside `transaction`.

    Safe for threads and processes. Raises `NotesError`.
    """

    def __init__(
        self, path: str | Path, disk: Disk | None = None, patience: float = LOCK_PATIENCE
    ) -> None:
        # A link to the notes is followed here, once, so that what is replaced is the file itself.
        self.files = Files(Path(path).expanduser().resolve())
        self.disk = disk or Disk()
        self.messages: list[str] = []
        self._lock = FileLock(self.files.lock, mode=FILE_MODE, thread_local=False)
        self._patience = patience
        self._mutex = threading.RLock()
        self._state = Loaded()
        self._staged: Tables | None = None
        self._news: set[tuple[str, str]] | None = None
        self._checkpoint_at = CHECKPOINT_AT_LEAST
        self.refresh()
        size = self._state.main_stamp[1] if self._state.main_stamp else 0
        self._checkpoint_at = max(CHECKPOINT_AT_LEAST, size // 2)
        if upkeep.strays(self.files, self.disk):
            with suppress(NotesError), self._locked():
                upkeep.sweep(self.files, self.disk)

    @property
    def tables(self) -> Tables:
        """The committed state; not to be changed."""
        return self._state.tables

    @property
    def revision(self) -> int:
        """How many commits all processes made."""
        return self._state.revision

    def news(self) -> set[tuple[str, str]] | None:
        """Table and id of what changed since the last call; `None` when that may be anything."""
        news, self._news = self._news, set()
        return news

    def read(self) -> Tables:
        """TinyDB's tables, to be changed at will; the documents in them are not to be changed."""
        if self._staged is not None:
            return self._staged
        return _copy(self._state.tables)

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Stage what TinyDB wants saved; it is saved when the transaction ends."""
        if self._staged is None:
            raise NotesError("notes are written in a transaction only")
        self._staged = data

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the lock over reading, changing and writing; all of it happens, or nothing."""
        with self._mutex, self._locked():
            self._refresh(may_write=True)
            self._staged = _copy(self._state.tables)
            try:
                yield
                self._commit(tuple(_difference(self._state.tables, self._staged)))
            finally:
                self._staged = None

    def stale(self) -> bool:
        """Whether the files changed since they were last read; costs two `stat` calls."""
        state, disk = self._state, self.disk
        try:
            return (state.main_stamp, state.journal_stamp) != (
                disk.stamp(self.files.main),
                disk.stamp(self.files.journal),
            )
        except OSError as error:
            raise NotesError(f"cannot read the notes: {explain(error)}") from error

    def refresh(self) -> None:
        """Take in what other processes wrote; repairs damage where the folder can be written."""
        with self._mutex:
            self._refresh(may_write=False)
            if self._state.needs_repair:
                with suppress(NotesError), self._locked():
                    self._refresh(may_write=True)
            for line in self._state.damage:  # still there: the folder cannot be written
                message = f"{line}: notes shown as far as they could be restored, not yet repaired"
                if message not in self.messages:
                    self.messages.append(message)

    def close(self) -> None:
        """Take a snapshot where that is cheap, so that the main file can be copied away alone."""
        with self._mutex:
            state = self._state
            size = state.main_stamp[1] if state.main_stamp else 0
            if state.pending and (size < CHECKPOINT_AT_LEAST * 4 or state.pending * 20 > size):
                with suppress(NotesError), self._locked():
                    self._refresh(may_write=True)
                    self._checkpoint()

    @contextmanager
    def _locked(self) -> Iterator[None]:
        try:
            make_folders(self.disk, self.files.main.parent)
            self._lock.acquire(timeout=self._patience, poll_interval=0.003)
        except Timeout:
            raise NotesError("another reader holds the notes: try again") from None
        except OSError as error:
            raise NotesError(f"cannot save notes: {explain(error)}") from error
        try:
            yield
        finally:
            self._lock.release()

    def _refresh(self, may_write: bool) -> None:
        try:
            if (self.stale() and not self._catch_up()) or self._state.needs_repair:
                self._state, self._news = load(self.files, self.disk), None
            if may_write and self._state.needs_repair:
                self.messages += upkeep.repair(self.files, self.disk, self._state)
        except OSError as error:
            raise NotesError(f"cannot read the notes: {explain(error)}") from error

    def _catch_up(self) -> bool:
        """Read on where we stopped; `False` where only reading everything anew will do."""
        state = self._state
        stamp = self.disk.stamp(self.files.journal)
        if (
            stamp is None
            or not state.journal_id
            or state.main_stamp != self.disk.stamp(self.files.main)
        ):
            return False
        try:
            first, rest = self.disk.read_after(self.files.journal, state.offset)
            if load_header(first) != state.journal_id or stamp[1] < state.offset:
                return False
        except (ValueError, FileNotFoundError):
            return False
        news = load_commits(rest)
        expected = range(state.revision + 1, state.revision + 1 + len(news.commits))
        if news.damaged or [commit.revision for commit in news.commits] != list(expected):
            return False
        self._apply(news.commits)
        state.revision += len(news.commits)
        state.offset += news.good
        state.pending += news.good
        state.journal_stamp = stamp
        return True

    def _apply(self, commits: Sequence[Commit]) -> None:
        apply(self._state.tables, commits)
        if self._news is not None:
            self._news.update((o[1], o[2]) for commit in commits for o in commit.operations)

    def _commit(self, operations: tuple[Operation, ...]) -> None:
        if not operations:
            return
        state = self._state
        commit = Commit(state.revision + 1, operations)
        try:
            line = dump_commit(commit)
        except ValueError as error:
            raise NotesError(f"cannot save notes: {error}") from None
        try:
            upkeep.append(self.files, self.disk, self._state, line)
        except OSError as error:
            raise NotesError(f"cannot save notes: {explain(error)}") from error
        self._apply([commit])
        state.revision = commit.revision
        state.pending += len(line)
        with suppress(OSError):
            state.journal_stamp = self.disk.stamp(self.files.journal)
        if not (state.main_stamp and state.main_stamp[1]) or state.pending > self._checkpoint_at:
            # The write is safe in the journal; that a snapshot fails is no reason to say otherwise.
            with suppress(NotesError):
                self._checkpoint()

    def _checkpoint(self) -> None:
        try:
            size = upkeep.checkpoint(self.files, self.disk, self._state)
            self._checkpoint_at = max(CHECKPOINT_AT_LEAST, size // 2)
        except (OSError, ValueError) as error:
            self._state.main_stamp = (-1, -1, -1)  # whatever was done by then, read it anew
            self._checkpoint_at = self._state.pending * 2
            reason = explain(error) if isinstance(error, OSError) else str(error)
            raise NotesError(f"cannot save notes: {reason}") from error


def _copy(tables: Tables) -> Tables:
    # Ten thousand documents need not be copied for one change: tables replace them, never edit.
    return {name: dict(table) for name, table in tables.items()}


def _difference(old: Tables, new: Tables) -> Iterator[Operation]:
    """The changes that lead from `old` to `new`."""
    for name in old.keys() | new.keys():
        before, after = old.get(name, {}), new.get(name, {})
        for key, document in after.items():
            known = before.get(key)
            if known is not document and known != document:
                yield "put", name, str(key), document
        for key in before.keys() - after.keys():
            yield "cut", name, key, None
