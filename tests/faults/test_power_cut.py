"""The power fails at every moment of a session: what was acknowledged is there afterwards.

`kill -9` cannot show a missing fsync, since the kernel keeps the bytes; this
model of the disk can, as the second test proves by leaving them out.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from reader.notes import NoteStore, new_note, storage
from reader.notes.disk import Disk
from tests.faults.disks import RecordingDisk
from tests.faults.power import POLICIES, after_power_cut, lay_out
from tests.faults.writer import TARGET


def record(path: Path, disk: RecordingDisk) -> None:
    """Five notes and an edit, with checkpoints, each acknowledged in the log."""
    saved: dict[str, str | None] = {}
    store = NoteStore(path, disk=disk)
    for number in range(5):
        note = new_note(TARGET, f"{number} " * 120)
        disk.acknowledge((dict(saved), {**saved, note.id: note.text}))
        store.add(note)
        saved[note.id] = note.text
        disk.acknowledge((dict(saved), dict(saved)))
    note_id = next(iter(saved))
    disk.acknowledge((dict(saved), {**saved, note_id: "edited"}))
    store.update(note_id, text="edited")
    saved[note_id] = "edited"
    disk.acknowledge((dict(saved), dict(saved)))
    store.close()


def losses(folder: Path, disk: RecordingDisk, seed: int) -> list[str]:
    """Every moment and policy after which a note is missing or wrong."""
    found: list[str] = []
    for moment in range(1, len(disk.log) + 1):
        for policy in POLICIES:
            left, told = after_power_cut(disk.log[:moment], policy, random.Random(seed + moment))
            if not told:
                continue
            place = folder / f"{moment}-{policy}"
            lay_out(left, place)
            with NoteStore(place / "notes.json") as store:
                now = {note.id: note.text for note in store.all()}
            if now not in told[-1]:
                found.append(
                    f"call {moment} {disk.log[moment - 1][:1]}, {policy}: {len(now)} notes"
                )
    return found


@pytest.fixture(autouse=True)
def _many_checkpoints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "CHECKPOINT_AT_LEAST", 1500)


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    disk = RecordingDisk()
    record(tmp_path / "notes.json", disk)
    assert sum(entry[0] == "replace" for entry in disk.log) >= 8, "there were checkpoints"
    assert losses(tmp_path / "cuts", disk, seed=3) == []


@pytest.mark.parametrize("call", ["fsync", "sync_folder"])
def test_the_model_notices_a_missing_sync(tmp_path: Path, call: str) -> None:
    class Careless(RecordingDisk):
        pass

    setattr(Careless, call, lambda self, *_: None)
    assert issubclass(Careless, Disk)
    disk = Careless()
    record(tmp_path / "notes.json", disk)
    assert losses(tmp_path / "cuts", disk, seed=3) != []
