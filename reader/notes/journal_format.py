"""The journal, one of the two file formats of the notes, to bytes and back.

A header line and then one line a commit, each `crc32 json`, so that a line torn by
a crash is told from a whole one. Knows nothing of files, locks, or what the
documents mean.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from reader.notes.encoding import (
    FORMAT,
    SCHEMA,
    DamagedError,
    NewerSchemaError,
    Tables,
    count_in,
    dump_json,
    load_json,
)

Operation = tuple[Literal["put", "cut"], str, str, Any]
"""One change: put or cut, table name, document id, document (None for a cut)."""
_REVISION = re.compile(rb'\{"revision":(\d+),')


@dataclass(frozen=True, slots=True)
class Commit:
    """One acknowledged write: the changes that lead to `revision`.

    `size` is the length of its line in bytes, where it was read from one.
    """

    revision: int
    operations: tuple[Operation, ...]
    size: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Journal:
    """What a journal's bytes hold.

    `good` is the offset after the last whole line; `torn` says that bytes of an
    unfinished line follow it, `damaged` that whole lines were unreadable.
    """

    id: str
    commits: tuple[Commit, ...]
    good: int
    torn: bool = False
    damaged: bool = False


def dump_header(journal_id: str) -> bytes:
    """The journal's first line; `journal_id` differs for every file ever begun."""
    return _line({"format": f"{FORMAT}-journal", "schema": SCHEMA, "journal": journal_id})


def dump_commit(commit: Commit) -> bytes:
    """One journal line."""
    return _line({"revision": commit.revision, "operations": commit.operations})


def _line(value: object) -> bytes:
    data = dump_json(value)
    return b"%08x " % zlib.crc32(data) + data + b"\n"


def load_header(line: bytes) -> str:
    """The id in a journal's first line; raises `DamagedError` or `NewerSchemaError`."""
    head = _object(_checked(line))
    if head.get("format") != f"{FORMAT}-journal":
        raise DamagedError("not a journal of notes")
    if (schema := count_in(head, "schema")) > SCHEMA:
        raise NewerSchemaError(schema)
    return str(head.get("journal"))


def load_journal(data: bytes, after: int = 0) -> Journal:
    """All that can be read of a journal's bytes; raises `NewerSchemaError`.

    Commits up to revision `after` are checked but come without their operations.
    """
    first, _, _ = data.partition(b"\n")
    damaged = False
    try:
        journal_id = load_header(first + b"\n")
        start = len(first) + 1
    except DamagedError:
        # Salvage: commits carry their own checks, so a lost header does not take them along.
        journal_id, damaged, start = "", True, 0
    rest = load_commits(data[start:], after)
    good = start + rest.good
    return Journal(journal_id, rest.commits, good, rest.torn, damaged or rest.damaged)


def load_commits(data: bytes, after: int = 0) -> Journal:
    """The commits of whole lines, from a line's beginning; offsets count from there."""
    good = data.rfind(b"\n") + 1
    commits, damaged = [], False
    for line in data[:good].split(b"\n")[:-1]:
        try:
            text = _checked(line)
            known = _REVISION.match(text)
            if known is not None and int(known[1]) <= after:
                commits.append(Commit(int(known[1]), (), len(line) + 1))
            else:
                commits.append(_commit(_object(text), len(line) + 1))
        except DamagedError:
            damaged = True
    return Journal("", tuple(commits), good, torn=good < len(data), damaged=damaged)


def _checked(line: bytes) -> bytes:
    crc, _, data = line.rstrip(b"\n").partition(b" ")
    if crc != b"%08x" % zlib.crc32(data):
        raise DamagedError("a line's check does not match")
    return data


def _object(data: bytes) -> dict[str, Any]:
    value = load_json(data)
    if not isinstance(value, dict):
        raise DamagedError("a line is not an object")
    return value


def _commit(value: Mapping[str, Any], size: int) -> Commit:
    operations = value.get("operations")
    if not isinstance(operations, list):
        raise DamagedError("a line is not a commit")
    return Commit(count_in(value, "revision"), tuple(_operation(item) for item in operations), size)


def _operation(item: object) -> Operation:
    match item:
        case ["put", str() as table, str() as key, dict() as document]:
            return "put", table, key, document
        case ["cut", str() as table, str() as key, None]:
            return "cut", table, key, None
    raise DamagedError("a change is not one")


def apply(tables: Tables, commits: Iterable[Commit]) -> None:
    """Carry the commits out on `tables`, in place."""
    for commit in commits:
        for verb, table, key, document in commit.operations:
            if verb == "put":
                tables.setdefault(table, {})[key] = document
            else:
                tables.get(table, {}).pop(key, None)
