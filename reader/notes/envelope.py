"""The two file formats: the snapshot and the journal, to bytes and back.

A snapshot is one JSON object around TinyDB's tables, with schema version,
revision and checksum. A journal is a header line and then one line a commit,
each `crc32 json`, so that a line torn by a crash is told from a whole one.
Knows nothing of files, locks, or what the documents mean.
"""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

FORMAT = "crossreader-notes"
SCHEMA = 2

Tables = dict[str, dict[str, Any]]
"""TinyDB's own shape: table name -> document id -> document."""
Operation = tuple[Literal["put", "cut"], str, str, Any]
"""One change: put or cut, table name, document id, document (None for a cut)."""

_TABLES_KEY = b'"tables":\n'
_SURROGATE = re.compile(rb"\\u[dD]")
_HEAD = re.compile(
    rb'\{"format":"' + FORMAT.encode() + rb'","schema":(\d+),"revision":(\d+),"checksum":"([^"]+)",'
)
_REVISION = re.compile(rb'\{"revision":(\d+),')
_OURS = re.compile(rb'\s*\{\s*"format":\s*"' + FORMAT.encode() + rb'"')


class DamagedError(ValueError):
    """Bytes that are not what they should be; the message says in what way."""


class NewerSchemaError(ValueError):
    """A file of a later version; args: its schema number."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The tables as of `revision`; `schema` is the version of the file they came from."""

    tables: Tables
    revision: int
    schema: int = SCHEMA


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


def dump_json(value: Any) -> bytes:
    """Compact UTF-8 JSON; raises `ValueError` for NaN and lone surrogates."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode()


def load_json(data: bytes) -> Any:
    """Strict JSON; raises `DamagedError` for NaN, bad UTF-8, lone surrogates, and any nonsense."""
    try:
        value = json.loads(data.decode(), parse_constant=_no_constant)
        if _SURROGATE.search(data):  # only an escape can smuggle a lone surrogate in
            dump_json(value)
    except (ValueError, RecursionError) as error:
        raise DamagedError(f"not JSON: {error}") from None
    return value


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON number")


def checksum(data: bytes) -> str:
    """SHA-256 with its name before it."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def dump_snapshot(snapshot: Snapshot) -> bytes:
    """The file's bytes; the tables stand on one line of their own, which the checksum covers."""
    tables = dump_json(snapshot.tables)
    head = {
        "format": FORMAT,
        "schema": snapshot.schema,
        "revision": snapshot.revision,
        "checksum": checksum(tables),
    }
    return dump_json(head)[:-1] + b"," + _TABLES_KEY + tables + b"\n}\n"


def is_ours(data: bytes) -> bool:
    """Whether the bytes begin as a snapshot of ours does, damaged further on or not."""
    return _OURS.match(data) is not None


def load_snapshot(data: bytes) -> Snapshot:
    """The snapshot of a file; raises `DamagedError` or `NewerSchemaError`.

    A file without an envelope in TinyDB's own shape is a snapshot of schema 1.
    """
    value = load_json(data)
    if not isinstance(value, dict):
        raise DamagedError("not an object")
    if "format" not in value:
        return Snapshot(_tables(value), 0, schema=1)
    if value["format"] != FORMAT:
        raise DamagedError("not an envelope of notes")
    schema, revision = _count(value, "schema"), _count(value, "revision")
    if schema > SCHEMA:
        raise NewerSchemaError(schema)
    tables = _tables(value.get("tables"))
    _, _, rest = data.partition(_TABLES_KEY)
    # Another program may have laid the JSON out anew: then the checksum of the same values holds.
    stated = value.get("checksum")
    if stated != checksum(rest[:-3]) and stated != checksum(dump_json(tables)):
        raise DamagedError("the checksum does not match")
    return Snapshot(tables, revision, schema)


def quick_revision(data: bytes) -> int | None:
    """The revision of a snapshot as we write it, its checksum tested but its tables not parsed."""
    head, key, rest = data.partition(_TABLES_KEY)
    found = _HEAD.fullmatch(head)
    if not key or found is None or found[3].decode() != checksum(rest[:-3]):
        return None
    return int(found[2]) if int(found[1]) == SCHEMA else None


def _count(value: Mapping[str, Any], name: str) -> int:
    number = value.get(name)
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        raise DamagedError(f"no {name}")
    return number


def _tables(value: object) -> Tables:
    if not isinstance(value, dict):
        raise DamagedError("no tables")
    for table in value.values():
        if not isinstance(table, dict) or not all(isinstance(doc, dict) for doc in table.values()):
            raise DamagedError("a table is not an object of documents")
    return value


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
    if (schema := _count(head, "schema")) > SCHEMA:
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
    return Commit(_count(value, "revision"), tuple(_operation(item) for item in operations), size)


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
