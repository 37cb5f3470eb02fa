"""The snapshot, one of the two file formats of the notes, to bytes and back.

One JSON object around TinyDB's tables, with schema version, revision and checksum.
Knows nothing of files, locks, or what the documents mean.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.notes.encoding import (
    FORMAT,
    SCHEMA,
    DamagedError,
    NewerSchemaError,
    Tables,
    checksum,
    count_in,
    dump_json,
    load_json,
)

_TABLES_KEY = b'"tables":\n'
_HEAD = re.compile(
    rb'\{"format":"' + FORMAT.encode() + rb'","schema":(\d+),"revision":(\d+),"checksum":"([^"]+)",'
)
_OURS = re.compile(rb'\s*\{\s*"format":\s*"' + FORMAT.encode() + rb'"')


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The tables as of `revision`; `schema` is the version of the file they came from."""

    tables: Tables
    revision: int
    schema: int = SCHEMA


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
    schema, revision = count_in(value, "schema"), count_in(value, "revision")
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


def _tables(value: object) -> Tables:
    if not isinstance(value, dict):
        raise DamagedError("no tables")
    for table in value.values():
        if not isinstance(table, dict) or not all(isinstance(doc, dict) for doc in table.values()):
            raise DamagedError("a table is not an object of documents")
    return value
