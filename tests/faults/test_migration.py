"""Older files are brought to the present form in one step, whenever it is cut off."""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path

import pytest
from tinydb import TinyDB

from reader.notes import NoteStore, new_note
from reader.notes.encoding import SCHEMA, DamagedError, Tables
from reader.notes.migrate import MIGRATIONS, Migration, migrate
from tests.faults.disks import dying
from tests.faults.writer import TARGET


def plain_file(path: Path) -> None:
    """What TinyDB writes by itself."""
    with TinyDB(path) as db:
        for number in range(5):
            db.insert(
                {"text": f"note {number}", "quote": "선박 48척", "path": "a.txt", "tags": ["x"]}
            )
        db.insert({"something": "else"})


def test_a_plain_tinydb_file_is_migrated_after_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    plain_file(path)
    before = path.read_bytes()
    with NoteStore(path) as store:
        assert sorted(note.text for note in store.all()) == [f"note {n}" for n in range(5)]
        assert store.all()[0].target.exact == "선박 48척" and store.all()[0].tags == ("x",)
        assert "notes.json.schema-1" in store.messages[0]
        store.add(new_note(TARGET, "new"))
    assert (tmp_path / "notes.json.schema-1").read_bytes() == before
    assert json.loads(path.read_bytes())["schema"] == SCHEMA
    assert b"something" in path.read_bytes(), "what was not understood is kept"
    with NoteStore(path) as store:
        assert len(store.all()) == 6 and store.messages == ()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 and fork are of Unix")
@pytest.mark.parametrize("partly", [False, True])
def test_a_migration_killed_at_every_call(tmp_path: Path, partly: bool) -> None:
    original = tmp_path / "original.json"
    plain_file(original)
    killed = 0
    for number in range(1, 100):
        path = tmp_path / str(number) / "notes.json"
        path.parent.mkdir()
        path.write_bytes(original.read_bytes())
        if (child := os.fork()) == 0:
            try:
                NoteStore(path, disk=dying(number, partly=partly))
            finally:
                os._exit(0)
        _, status = os.waitpid(child, 0)
        with NoteStore(path) as store:
            assert sorted(note.text for note in store.all()) == [f"note {n}" for n in range(5)]
            assert len({note.id for note in store.all()}) == 5
        with NoteStore(path) as store:
            assert len(store.all()) == 5 and store.messages == ()
        kept = {file.name: file.read_bytes() for file in path.parent.iterdir()}
        assert kept["notes.json.schema-1"] == original.read_bytes()
        known = {"", ".bak", ".journal", ".journal2", ".lock", ".schema-1"}
        assert kept.keys() <= {f"notes.json{suffix}" for suffix in known}
        if not os.WIFSIGNALED(status):
            break
        killed += 1
    assert killed >= 15


@pytest.mark.parametrize("migration", MIGRATIONS, ids=lambda migration: f"to {migration.to}")
def test_each_step_is_pure_and_repeatable(migration: Migration) -> None:
    before = copy.deepcopy(migration.example)
    first, second = migration.step(migration.example), migration.step(migration.example)
    assert first == second and migration.example == before
    assert first["notes"]


def test_steps_are_taken_in_turn() -> None:
    def stamped(number: int) -> Migration:
        def step(tables: Tables) -> Tables:
            return {**tables, f"to {number}": {"after": {"tables": sorted(tables)}}}

        return Migration(number, step, {})

    steps = (stamped(2), stamped(3), stamped(4))
    assert list(migrate({}, 1, steps, 4)) == ["to 2", "to 3", "to 4"]
    assert list(migrate({}, 3, steps, 4)) == ["to 4"]
    with pytest.raises(DamagedError):
        migrate({}, 4, steps, 6)
