"""Disks that fail, or die, at a call of one's choice; and one that remembers what was durable."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

from reader.notes.disk import Disk

CALLS = (
    "create",
    "append_to",
    "write",
    "fsync",
    "truncate",
    "close",
    "replace",
    "link",
    "unlink",
    "make_folder",
    "sync_folder",
)
"""Every call of `Disk` that changes something, or waits until a change is on the medium."""


class HookedDisk(Disk):
    """Counts the changing calls and asks `hook(number, name, arguments)` before each.

    Nothing is really synced: neither a raised error nor `kill -9` can tell, and
    tests take seconds instead of minutes. What syncing is for, `power` models.
    """

    def __init__(self, hook: Callable[[int, str, tuple[object, ...]], None]) -> None:
        self.calls: list[str] = []
        self.hook = hook

    def __getattribute__(self, name: str) -> object:
        found = super().__getattribute__(name)
        if name not in CALLS:
            return found

        def call(*arguments: object) -> object:
            self.calls.append(name)
            self.hook(len(self.calls), name, arguments)
            if name in ("fsync", "sync_folder") and type(self) is HookedDisk:
                return None
            return found(*arguments)

        return call


def failing(number: int, error: int, *, partly: bool = False) -> HookedDisk:
    """The `number`-th call fails with the error; a write may have written half by then."""

    def hook(count: int, name: str, arguments: tuple[object, ...]) -> None:
        if count == number:
            if partly and name == "write":
                fd, data = arguments
                os.write(fd, data[: len(data) // 2])  # type: ignore[arg-type,index]
            raise OSError(error, os.strerror(error))

    return HookedDisk(hook)


def dying(number: int, *, partly: bool = False) -> HookedDisk:
    """The process is killed at the `number`-th call, before it or (a write) half through it."""

    def hook(count: int, name: str, arguments: tuple[object, ...]) -> None:
        if count == number:
            if partly and name == "write":
                fd, data = arguments
                os.write(fd, data[: len(data) // 2])  # type: ignore[arg-type,index]
            os.kill(os.getpid(), signal.SIGKILL)

    return HookedDisk(hook)


class RecordingDisk(HookedDisk):
    """Keeps what each call did, so that the state after a power cut can be worked out."""

    def __init__(self) -> None:
        super().__init__(lambda *_: None)
        self.log: list[tuple[object, ...]] = []
        self._of_fd: dict[int, int] = {}

    def create(self, path: Path) -> int:
        fd = super().create(path)
        self._of_fd[fd] = os.fstat(fd).st_ino
        self.log.append(("create", path.name, self._of_fd[fd], fd))
        return fd

    def append_to(self, path: Path) -> int:
        fd = super().append_to(path)
        self.log.append(("open", path.name, fd))
        return fd

    def write(self, fd: int, data: bytes) -> int:
        self.log.append(("write", fd, data))
        return super().write(fd, data)

    def fsync(self, fd: int) -> None:
        self.log.append(("fsync", fd))

    def truncate(self, fd: int, size: int) -> None:
        self.log.append(("truncate", fd, size))
        super().truncate(fd, size)

    def close(self, fd: int) -> None:
        self.log.append(("close", fd))
        super().close(fd)

    def replace(self, source: Path, target: Path) -> None:
        self.log.append(("replace", source.name, target.name))
        super().replace(source, target)

    def link(self, source: Path, target: Path) -> None:
        self.log.append(("link", source.name, target.name))
        super().link(source, target)

    def unlink(self, path: Path) -> None:
        self.log.append(("unlink", path.name))
        super().unlink(path)

    def sync_folder(self, path: Path) -> None:
        self.log.append(("sync_folder",))

    def acknowledge(self, what: object) -> None:
        """Note in the log that the user was told of a saved change."""
        self.log.append(("acknowledge", what))
