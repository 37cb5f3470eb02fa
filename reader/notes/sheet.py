"""Notes as CSV (RFC 4180), and back.

A cell that a spreadsheet would take for a formula gets an apostrophe before it,
which the import takes off again (OWASP, CSV injection). Knows nothing of the store.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import fields
from typing import Any

from reader.csv_limit import allow_cells_of
from reader.notes.errors import NotesError
from reader.notes.records import Note, Target, from_record, to_record

# Full-width signs count: spreadsheets with an East Asian locale take them for the others.
_FORMULA = re.compile(r"'*[=+\-@＝＋－＠\t\r\n|%]")
_PLAIN = ("id", "created", "modified", "motivation", "text", "tags", "colour")
_TARGET = tuple(field.name for field in fields(Target))
COLUMNS: tuple[str, ...] = (
    *_PLAIN,
    *_TARGET,
    "verdict",
    "link_kind",
    *(f"other_{name}" for name in _TARGET),
)
_LONGEST_CELL = 64 * 1024 * 1024
_LONGEST_HEADER = 10_000
_TAG = re.compile(r"(?:\\.|[^;\\])+")
_POSITION = re.compile(r"(\d{1,15})-(\d{1,15})")


def guard(cell: str) -> str:
    """The cell, harmless to spreadsheets."""
    return "'" + cell if _FORMULA.match(cell) else cell


def unguard(cell: str) -> str:
    """What `guard` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell


def dump_rows(notes: list[Note]) -> str:
    """A header line and one row a note, every cell quoted."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for note in notes:
        cells = _flat(to_record(note))
        writer.writerow([guard(cells.get(column, "")) for column in COLUMNS])
    return out.getvalue()


def _flat(record: dict[str, Any]) -> dict[str, str]:
    cells = {name: record[name] for name in (*_PLAIN, "verdict", "link_kind") if name in record}
    tags = (tag.replace("\\", "\\\\").replace(";", "\\;") for tag in record.get("tags", ()))
    cells["tags"] = "; ".join(tags)
    for prefix, name in (("", "target"), ("other_", "other")):
        for key, value in record.get(name, {}).items():
            cells[prefix + key] = _cell(key, value)
    return cells


def _cell(key: str, value: Any) -> str:
    if key.endswith("_position"):
        return f"{value[0]}-{value[1]}"
    return " ".join(value) if key == "siblings" else str(value)


def is_sheet(text: str) -> bool:
    """Whether the first line is a header of ours, perhaps saved anew with other columns."""
    first = text[:_LONGEST_HEADER].partition("\n")[0]
    try:
        header = next(csv.reader([first]), [])
    except csv.Error:
        return False
    return {"id", "created", "exact"} <= set(header)


def load_rows(text: str) -> list[Note | NotesError]:
    """A note or the reason why it is none, for each row."""
    found: list[Note | NotesError] = []
    allow_cells_of(_LONGEST_CELL)
    try:
        for number, row in enumerate(csv.DictReader(io.StringIO(text, newline="")), 2):
            cells = {
                key: unguard(value) for key, value in row.items() if isinstance(value, str) and key
            }
            try:
                found.append(from_record(_nested(cells)))
            except NotesError as error:
                found.append(NotesError(f"row {number}: {error.reason}"))
    except csv.Error as error:
        found.append(NotesError(f"not CSV: {error}"))
    return found


def _nested(cells: dict[str, str]) -> dict[str, Any]:
    names = (*_PLAIN, "verdict", "link_kind")
    record: dict[str, Any] = {name: cells[name] for name in names if cells.get(name)}
    tags = (re.sub(r"\\(.)", r"\1", tag.strip()) for tag in _TAG.findall(cells.get("tags", "")))
    record["tags"] = list(tags)
    record["target"] = _target(cells, "")
    if other := _target(cells, "other_"):
        record["other"] = other
    return record


def _target(cells: dict[str, str], prefix: str) -> dict[str, Any]:
    target: dict[str, Any] = {}
    for name in _TARGET:
        if not (value := cells.get(prefix + name)):
            continue
        if name.endswith("_position"):
            if found := _POSITION.fullmatch(value):
                target[name] = [int(found[1]), int(found[2])]
        else:
            target[name] = value.split() if name == "siblings" else value
    return target
