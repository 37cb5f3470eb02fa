"""Everything that is written to disk for the notes, under the lock that `storage` holds.

Each function brings the files from one sound state to another by steps that
leave, wherever they are cut off, files from which `recovery` finds the old or
the new state. They raise `OSError`; `state` is what is known of the files and
is kept up to date. Knows nothing of TinyDB or of what the documents mean.
"""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from reader.notes.disk import Disk, write_all, write_new
from reader.notes.journal_format import dump_commit, dump_header
from reader.notes.journals import kept_commits
from reader.notes.recovery import Files, Loaded
from reader.notes.snapshot_format import Snapshot, dump_snapshot


def append(files: Files, disk: Disk, state: Loaded, line: bytes) -> None:
    """Add a commit's line to the journal and its copy, and wait until it is on the medium."""
    if not state.journal_id:
        begin_journal(files, disk, state, [line])
        return
    before = state.offset
    _append_line(disk, files.journal, before, line)
    try:
        copy = disk.stamp(files.journal_copy)
        if copy is None or copy[1] != before or not state.copy_sound:
            put(files, disk, disk.read(files.journal) or b"", files.journal_copy)
        else:
            _append_line(disk, files.journal_copy, before, line)
    except OSError:
        with suppress(OSError):
            _append_line(disk, files.journal, before, b"")
        raise
    state.copy_sound = True
    state.offset += len(line)


def _append_line(disk: Disk, path: Path, offset: int, line: bytes) -> None:
    """Write at `offset`, over whatever a writer that died left there; or leave all as it was."""
    stamp = disk.stamp(path)
    fd = disk.append_to(path)
    try:
        if stamp is None or stamp[1] > offset:
            disk.truncate(fd, offset)
        try:
            write_all(disk, fd, line)
            disk.fsync(fd)
        except OSError:
            with suppress(OSError):
                disk.truncate(fd, offset)
                disk.fsync(fd)
            raise
    finally:
        with suppress(OSError):
            disk.close(fd)


def begin_journal(files: Files, disk: Disk, state: Loaded, lines: list[bytes]) -> None:
    """Put a new journal and its copy in the place of any other, with `lines` already in it."""
    journal_id = secrets.token_hex(8)
    data = b"".join([dump_header(journal_id), *lines])
    had_one = disk.stamp(files.journal) is not None
    try:
        put(files, disk, data, files.journal)
        put(files, disk, data, files.journal_copy)
        disk.sync_folder(files.main.parent)
    except OSError:
        if not had_one:
            for path in (files.journal_copy, files.journal):
                with suppress(OSError):
                    disk.unlink(path)
        raise
    state.journal_id, state.offset, state.copy_sound = journal_id, len(data), True
    state.journal_stamp = disk.stamp(files.journal)


def put(files: Files, disk: Disk, data: bytes, path: Path) -> None:
    """Write `data` to a temporary file, then let it take the place of `path`."""
    temporary = _temporary(files)
    write_new(disk, temporary, data)
    _move(disk, temporary, path)


def checkpoint(files: Files, disk: Disk, state: Loaded) -> int:
    """Write the whole state as the new snapshot, the old one becoming the backup; its size.

    The journal drops what the backup holds only once the snapshot is durable.
    """
    sweep(files, disk)
    data = dump_snapshot(Snapshot(state.tables, state.revision))
    _keep_backup(files, disk)
    put(files, disk, data, files.main)
    disk.sync_folder(files.main.parent)
    kept = kept_commits(files.journal, files.journal_copy, disk, state.snapshot_revision)
    begin_journal(files, disk, state, [dump_commit(commit) for commit in kept])
    state.main_stamp = disk.stamp(files.main)
    state.snapshot_revision, state.pending = state.revision, 0
    return len(data)


def _keep_backup(files: Files, disk: Disk) -> None:
    main, backup = disk.stamp(files.main), disk.stamp(files.backup)
    if main is None or main[1] == 0:
        return
    if backup is not None and main[0] == backup[0] != 0:
        return  # the same file already: renaming one name of it to the other does nothing
    second = _temporary(files)
    try:
        disk.link(files.main, second)
    except OSError:  # a file system without hard links
        put(files, disk, disk.read(files.main) or b"", files.backup)
    else:
        _move(disk, second, files.backup)


def repair(files: Files, disk: Disk, state: Loaded) -> list[str]:
    """Move damaged files aside, migrate, write the recovered state anew; says what was done."""
    told = []
    for path in dict.fromkeys(state.set_aside):
        if disk.stamp(path) is None:
            continue
        aside = _dated(disk, path, "damaged")
        if path in (files.journal, files.journal_copy):
            # It may hold what no other file does: it stays until that is saved.
            put(files, disk, disk.read(path) or b"", aside)
        else:
            disk.replace(path, aside)
        told.append(aside.name)
    old = _keep_old(files, disk, state.old_schema) if state.old_schema is not None else None
    checkpoint(files, disk, state)
    if old or {files.journal, files.journal_copy} & set(state.set_aside):
        checkpoint(files, disk, state)  # now the backup, too, is in this schema and without a gap
    kept = f"; kept aside as {', '.join(told)}" if told else ""
    messages = [f"{line}: notes restored{kept}" for line in state.damage]
    if old:
        messages.append(f"notes brought to the present form; the file as it was is {old.name}")
    state.set_aside, state.damage, state.old_schema = [], [], None
    return messages


def _keep_old(files: Files, disk: Disk, schema: int) -> Path:
    """Keep the file as it was before its migration, once, however often that is begun."""
    data, old = disk.read(files.main) or b"", files.beside(f".schema-{schema}")
    kept = disk.read(old)
    if kept != data:
        old = _dated(disk, files.main, f"schema-{schema}") if kept is not None else old
        put(files, disk, data, old)
    return old


def _dated(disk: Disk, path: Path, what: str) -> Path:
    """A name for `path` with the present time in it that is not taken."""
    stem = f"{path.name}.{what}-{datetime.now():%Y-%m-%dT%H%M%S}"
    name, number = stem, 1
    while disk.stamp(path.with_name(name)) is not None:
        number += 1
        name = f"{stem}-{number}"
    return path.with_name(name)


def strays(files: Files, disk: Disk) -> list[Path]:
    """Unfinished files, of a writer that died or of one at work just now."""
    folder = files.main.parent
    return disk.names(folder, files.temporary) if folder.is_dir() else []


def sweep(files: Files, disk: Disk) -> None:
    """Remove unfinished files; with the lock held they can only be those of the dead."""
    for path in strays(files, disk):
        with suppress(OSError):
            disk.unlink(path)


def _temporary(files: Files) -> Path:
    return files.beside(f".tmp-{os.getpid()}-{secrets.token_hex(4)}")


def _move(disk: Disk, temporary: Path, path: Path) -> None:
    try:
        disk.replace(temporary, path)
    except OSError:
        with suppress(OSError):
            disk.unlink(temporary)
        raise
