"""The one error that this room shows to others, and why the system refused."""

from __future__ import annotations

import errno

_REASONS: dict[int, str] = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EACCES: "permission denied",
    errno.EPERM: "permission denied",
    errno.EROFS: "the disk is read-only",
    errno.EIO: "the disk reports a read or write error",
    errno.ENOENT: "the folder is gone",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "a part of its path is a file",
    errno.ENAMETOOLONG: "the name is too long",
}


class NotesError(Exception):
    """Notes could not be read, saved or understood; `reason` says why in one line."""

    def __init__(self, reason: str) -> None:
        self.reason = " ".join(reason.split())
        super().__init__(self.reason)


def explain(error: OSError) -> str:
    """What an operating system error means, in words for the person at the screen."""
    return _REASONS.get(error.errno or 0, error.strerror or type(error).__name__)
