"""What is left of a folder when the power fails: a model of what POSIX promises, and no more.

A file's bytes are safe once `fsync` returned, a name once the folder was synced.
Of everything later, any part may be missing: a policy says which.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

POLICIES = ("nothing", "names only", "bytes only", "everything", "zeros", "torn")
"""Which of the changes that nobody waited for reach the medium."""


@dataclass
class Content:
    """A file's bytes, as the program sees them and as they are safe."""

    seen: bytearray = field(default_factory=bytearray)
    safe: bytes = b""


def after_power_cut(
    log: list[tuple[Any, ...]], policy: str, chance: random.Random
) -> tuple[dict[str, bytes], list[Any]]:
    """Name to bytes of what is left after the log's calls; and what had been acknowledged."""
    names: dict[str, Content] = {}
    safe_names: dict[str, Content] = {}
    later: list[dict[str, Content]] = []
    opened: dict[int, Content] = {}
    told: list[Any] = []
    for verb, *rest in log:
        if verb == "create":
            opened[rest[2]] = names[rest[0]] = Content()
        elif verb == "open":
            opened[rest[1]] = names[rest[0]]
        elif verb == "write":
            opened[rest[0]].seen += rest[1]
        elif verb == "truncate":
            del opened[rest[0]].seen[rest[1] :]
        elif verb == "fsync":
            opened[rest[0]].safe = bytes(opened[rest[0]].seen)
        elif verb == "replace":
            names[rest[1]] = names.pop(rest[0])
        elif verb == "link":
            names[rest[1]] = names[rest[0]]
        elif verb == "unlink":
            names.pop(rest[0], None)
        elif verb == "sync_folder":
            safe_names, later = dict(names), []
        elif verb == "acknowledge":
            told.append(rest[0])
        if verb in ("create", "replace", "link", "unlink"):
            later.append(dict(names))
    left = safe_names
    if policy in ("names only", "everything", "zeros") and later:
        left = later[-1]
    elif policy == "torn":  # journalling file systems keep the order of renames
        left = chance.choice([safe_names, *later])
    return {name: _bytes(content, policy, chance) for name, content in left.items()}, told


def _bytes(content: Content, policy: str, chance: random.Random) -> bytes:
    seen, safe = bytes(content.seen), content.safe
    if policy in ("everything", "bytes only"):
        return seen
    if policy == "zeros" and len(seen) > len(safe):
        return safe + bytes(len(seen) - len(safe))
    if policy == "torn" and len(seen) > len(safe):
        cut = chance.randrange(len(safe), len(seen) + 1)
        return seen[:cut] + bytes(chance.randrange(0, 3))
    return safe


def lay_out(files: dict[str, bytes], folder: Path) -> None:
    """Write the files into an empty folder."""
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
        (folder / name).chmod(0o600)
