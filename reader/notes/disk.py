"""The only place where this room touches the disk.

Every system call that changes something is one method here, so that tests can
count the calls, fail the n-th one, or die at it. Knows nothing of notes.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

FILE_MODE = 0o600
FOLDER_MODE = 0o700
_CLOEXEC = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
# What a file system answers that cannot sync a folder (Windows, some network and FUSE mounts):
# there the rename is as durable as that file system makes it, and failing would help no one.
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF})


class Disk:
    """Plain calls to the operating system; each raises `OSError`."""

    def create(self, path: Path) -> int:
        """Open a new file for writing, mode 0600; fails where one exists."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _CLOEXEC, FILE_MODE)

    def append_to(self, path: Path) -> int:
        """Open an existing file so that every write lands at its end."""
        return os.open(path, os.O_WRONLY | os.O_APPEND | _CLOEXEC)

    def write(self, fd: int, data: bytes) -> int:
        """Write once; answers how many bytes went, which may be fewer than given."""
        return os.write(fd, data)

    def fsync(self, fd: int) -> None:
        """Wait until the file's bytes are on the medium."""
        os.fsync(fd)

    def truncate(self, fd: int, size: int) -> None:
        """Cut the file to `size` bytes."""
        os.ftruncate(fd, size)

    def close(self, fd: int) -> None:
        """Close the file."""
        os.close(fd)

    def replace(self, source: Path, target: Path) -> None:
        """Put `source` in the place of `target` in one step."""
        source.replace(target)

    def link(self, source: Path, target: Path) -> None:
        """Give the file a second name."""
        os.link(source, target)

    def unlink(self, path: Path) -> None:
        """Remove a name."""
        path.unlink()

    def make_folder(self, path: Path) -> None:
        """Create one folder, mode 0700."""
        path.mkdir(mode=FOLDER_MODE)

    def sync_folder(self, path: Path) -> None:
        """Wait until the folder's entries (new names, renames) are on the medium."""
        try:
            fd = os.open(path, os.O_RDONLY | _CLOEXEC)
        except OSError as error:
            if os.name == "nt" or error.errno in _NO_FOLDER_SYNC:
                return
            raise
        try:
            os.fsync(fd)
        except OSError as error:
            if error.errno not in _NO_FOLDER_SYNC:
                raise
        finally:
            os.close(fd)

    def read(self, path: Path) -> bytes | None:
        """All bytes, or `None` where there is no such file."""
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None

    def read_after(self, path: Path, offset: int) -> tuple[bytes, bytes]:
        """The first line, and all bytes from `offset` on, of one and the same file."""
        with path.open("rb") as file:
            first = file.readline()
            file.seek(offset)
            return first, file.read()

    def names(self, folder: Path, prefix: str) -> list[Path]:
        """The files of a folder whose names begin with `prefix`."""
        return sorted(path for path in folder.iterdir() if path.name.startswith(prefix))

    def stamp(self, path: Path) -> tuple[int, int, int] | None:
        """(inode, size, mtime in ns): differs when the file does; `None` where it is missing."""
        try:
            found = path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        return found.st_ino, found.st_size, found.st_mtime_ns


def write_all(disk: Disk, fd: int, data: bytes) -> None:
    """Write every byte, however many calls it takes."""
    view = memoryview(data)
    while view:
        view = view[disk.write(fd, bytes(view)) :]


def write_new(disk: Disk, path: Path, data: bytes) -> None:
    """Create `path` with `data` and wait until it is on the medium; leaves nothing on failure."""
    fd = disk.create(path)
    try:
        try:
            write_all(disk, fd, data)
            disk.fsync(fd)
        finally:
            disk.close(fd)
    except OSError:
        with suppress(OSError):
            disk.unlink(path)
        raise


def make_folders(disk: Disk, path: Path) -> None:
    """Create the missing folders of `path`, 0700 each, durably; existing ones keep their mode."""
    if path.is_dir():
        return
    make_folders(disk, path.parent)
    with suppress(FileExistsError):
        disk.make_folder(path)
    disk.sync_folder(path.parent)
