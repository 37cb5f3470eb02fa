"""Finding the newest good state among snapshot, backup and journal.

Reads only; `storage` writes what this proposes, under the lock. The backup is
the snapshot before this one, and the journal reaches back to the backup, so
either snapshot may be damaged without the loss of an acknowledged write.
Knows nothing of what the documents mean.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from reader.notes.disk import Disk
from reader.notes.encoding import SCHEMA, DamagedError, NewerSchemaError, Tables
from reader.notes.errors import NotesError
from reader.notes.journal_format import Journal, apply
from reader.notes.journals import read_journals
from reader.notes.migrate import migrate
from reader.notes.snapshot_format import Snapshot, is_ours, load_snapshot, quick_revision

Stamp = tuple[int, int, int] | None


@dataclass(frozen=True, slots=True)
class Files:
    """The names beside one another: the notes, their backup, journal, lock and temporary files."""

    main: Path

    def beside(self, suffix: str) -> Path:
        """A file in the same folder, named after the notes."""
        return self.main.with_name(self.main.name + suffix)

    @property
    def backup(self) -> Path:
        return self.beside(".bak")

    @property
    def journal(self) -> Path:
        return self.beside(".journal")

    @property
    def journal_copy(self) -> Path:
        return self.beside(".journal2")

    @property
    def lock(self) -> Path:
        return self.beside(".lock")

    @property
    def temporary(self) -> str:
        """What the names of unfinished files begin with."""
        return self.main.name + ".tmp-"


@dataclass(slots=True)
class Loaded:
    """The state on disk.

    `snapshot_revision` is that of the snapshot it starts from, `offset` the end
    of the journal's good part, `pending` the bytes of commits not in the main
    file. `set_aside` are files to move out of the way before the next write,
    `damage` says in one line each what was found, `old_schema` is the main
    file's when it must be migrated; `copy_sound` that the journal's copy is one.
    """

    tables: Tables = field(default_factory=dict)
    revision: int = 0
    snapshot_revision: int = 0
    journal_id: str = ""
    offset: int = 0
    pending: int = 0
    main_stamp: Stamp = None
    journal_stamp: Stamp = None
    set_aside: list[Path] = field(default_factory=list)
    damage: list[str] = field(default_factory=list)
    old_schema: int | None = None
    gap: bool = False
    copy_sound: bool = True

    @property
    def needs_repair(self) -> bool:
        """Whether something must be written before the state on disk is sound again."""
        return bool(self.set_aside) or self.old_schema is not None


def load(files: Files, disk: Disk) -> Loaded:
    """The newest good state; raises `NotesError` for newer schemas and foreign files.

    Without the lock a writer may replace both files between our two reads; that
    shows as a gap between snapshot and journal, and reading again settles it.
    """
    for _ in range(5):
        loaded = _load_once(files, disk)
        if not loaded.gap:
            break
    return loaded


def _load_once(files: Files, disk: Disk) -> Loaded:
    loaded = Loaded(main_stamp=disk.stamp(files.main), journal_stamp=disk.stamp(files.journal))
    main_bytes, backup_bytes = disk.read(files.main), disk.read(files.backup)
    try:
        main = _snapshot(files.main, main_bytes, loaded)
        backup = _backup(files.backup, backup_bytes, main, loaded)
        known = main.revision if main else 0
        journals = read_journals(files.journal, files.journal_copy, disk, known)
    except NewerSchemaError as error:
        raise NotesError(
            f"{files.main.name} was written by a newer reader (schema {error.args[0]}): "
            "left as it is"
        ) from None
    journal = journals.journal
    kin = backup is not None or (journal is not None and bool(journal.commits or journal.id))
    if (
        main is None
        and main_bytes
        and not kin
        and not is_ours(main_bytes)
        and main_bytes.strip(b"\0 \n")
    ):
        raise NotesError(f"{files.main} is not a file of notes: left as it is")
    best = _best(files, main, backup, loaded)
    if main_bytes == b"" and not kin:
        loaded.set_aside.clear()  # an empty file that someone made for us: nothing to keep
        loaded.damage.clear()
    # A journal alone is what the very first write leaves when it is cut off before the snapshot.
    first = journal.commits[0].revision if journal and journal.commits else 1
    if main_bytes is None and (backup is not None or first > 1):
        loaded.damage.append(f"{files.main.name} was missing")
        loaded.set_aside.append(files.main)
    for path, how in journals.damage.items():
        loaded.damage.append(f"{path.name} {how}")
        loaded.set_aside.append(path)
    loaded.copy_sound = journals.same
    _replay(files, best, main, journal, loaded)
    return loaded


def _snapshot(path: Path, data: bytes | None, loaded: Loaded) -> Snapshot | None:
    if data is None:
        return None
    try:
        snapshot = load_snapshot(data)
        if snapshot.schema < SCHEMA:
            migrate(snapshot.tables, snapshot.schema)
        return snapshot
    except DamagedError as error:
        loaded.damage.append(f"{path.name} was damaged ({error})")
        loaded.set_aside.append(path)
        return None


def _backup(
    path: Path, data: bytes | None, main: Snapshot | None, loaded: Loaded
) -> Snapshot | None:
    """The backup; without its tables where it is sound and the main file is newer anyway."""
    if main is not None and data is not None:
        revision = quick_revision(data)
        if revision is not None and (SCHEMA, revision) <= (main.schema, main.revision):
            return Snapshot({}, revision)
    return _snapshot(path, data, loaded)


def _best(
    files: Files, main: Snapshot | None, backup: Snapshot | None, loaded: Loaded
) -> Snapshot | None:
    """The snapshot to start from: the newer one, the main file where they are level."""
    if main is None or backup is None:
        return main or backup
    if (main.schema, main.revision) >= (backup.schema, backup.revision):
        return main
    # Someone put an older file back. Theirs is kept beside; ours holds all that was acknowledged.
    loaded.damage.append(f"{files.main.name} was older than its backup")
    loaded.set_aside.append(files.main)
    return backup


def _replay(
    files: Files,
    best: Snapshot | None,
    main: Snapshot | None,
    journal: Journal | None,
    loaded: Loaded,
) -> None:
    if best is not None:
        loaded.tables, loaded.revision = best.tables, best.revision
    loaded.snapshot_revision = loaded.revision
    journal = journal or Journal("", (), 0)
    loaded.journal_id, loaded.offset = journal.id, journal.good
    newer = [commit for commit in journal.commits if commit.revision > loaded.revision]
    expected = range(loaded.revision + 1, loaded.revision + 1 + len(newer))
    loaded.gap = [commit.revision for commit in newer] != list(expected)
    if loaded.gap and files.journal not in loaded.set_aside:
        loaded.damage.append("some of the notes' history is missing")
        loaded.set_aside.append(files.journal)
    apply(loaded.tables, newer)
    loaded.revision = newer[-1].revision if newer else loaded.revision
    if best is not None and best.schema != SCHEMA:  # the journal speaks its snapshot's schema
        loaded.old_schema = best.schema
        loaded.tables = migrate(loaded.tables, best.schema)
    saved = main.revision if main else 0
    loaded.pending = sum(commit.size for commit in journal.commits if commit.revision > saved)
