"""The n-th call to the disk fails: the user is told, nothing else happens, the next write works."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from reader.notes import NotesError, NoteStore, new_note, storage
from tests.faults.disks import HookedDisk, failing
from tests.faults.writer import TARGET, State, stray_files

ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)


def state(store: NoteStore) -> State:
    return {note.id: note.text for note in store.all()} | {n.id: None for n in store.deleted()}


def scenario(path: Path, disk: HookedDisk) -> tuple[State, list[str], NoteStore | None]:
    """Notes saved, edited, deleted, with checkpoints between; what was acknowledged, and errors."""
    saved: State = {}
    errors: list[str] = []
    store = None
    try:
        store = NoteStore(path, disk=disk)
    except NotesError as error:
        return saved, [error.reason], None
    for number in range(8):
        try:
            if number % 4 == 3 and saved:
                note_id = next(iter(saved))
                if saved[note_id] is not None:
                    store.delete(note_id)
                    saved[note_id] = None
            else:
                note = new_note(TARGET, f"{number} " * 100)
                store.add(note)
                saved[note.id] = note.text
        except NotesError as error:
            errors.append(error.reason)
        assert state(store) == saved, "memory holds what was acknowledged, and no more"
    return saved, errors, store


@pytest.fixture(autouse=True)
def _many_checkpoints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "CHECKPOINT_AT_LEAST", 1500)


def calls_of_a_scenario(folder: Path) -> list[str]:
    disk = HookedDisk(lambda *_: None)
    saved, errors, _ = scenario(folder / "notes" / "notes.json", disk)
    assert len(saved) == 6 and not errors
    return disk.calls


@pytest.mark.parametrize("partly", [False, True])
@pytest.mark.parametrize("error", ERRORS, ids=errno.errorcode.get)
def test_each_call_in_turn_fails(tmp_path: Path, error: int, partly: bool) -> None:
    calls = calls_of_a_scenario(tmp_path / "whole")
    assert {"create", "append_to", "write", "fsync", "replace", "link", "sync_folder"} <= {*calls}
    told = 0
    for number in range(1, len(calls) + 1):
        path = tmp_path / str(number) / "notes" / "notes.json"
        saved, errors, store = scenario(path, failing(number, error, partly=partly))
        assert len(errors) <= 1 and all("\n" not in line for line in errors)
        told += len(errors)
        with NoteStore(path) as again:
            assert state(again) == saved, f"call {number} ({calls[number - 1]}) failed"
            assert again.messages == ()
        if store is not None:
            later = new_note(TARGET, "the disk is well again")
            store.add(later)
            store.close()
            saved[later.id] = later.text
        with NoteStore(path) as again:
            assert state(again) == saved
        assert stray_files(path) == [] if path.parent.exists() else not saved
    assert told >= 8, "failing writes are told"


@pytest.mark.parametrize("error", ERRORS, ids=errno.errorcode.get)
def test_a_disk_that_fails_for_good_leaves_old_or_new(tmp_path: Path, error: int) -> None:
    for number in range(1, len(calls_of_a_scenario(tmp_path / "whole")) + 1):

        def broken(count: int, name: str, _: object, first: int = number) -> None:
            if count >= first and name != "close":
                raise OSError(error, "gone")

        path = tmp_path / str(number) / "notes" / "notes.json"
        path.parent.mkdir(parents=True, mode=0o700)
        store = NoteStore(path, disk=HookedDisk(broken))
        saved: State = {}
        for text in ("one " * 100, "two " * 100, "three " * 100):
            note = new_note(TARGET, text)
            try:
                store.add(note)
            except NotesError:
                break
            saved[note.id] = text
        assert state(store) == saved
        with NoteStore(path) as again:
            assert state(again) in (saved, {**saved, note.id: note.text})
            again.add(note)
            assert stray_files(path) == []


def test_the_reason_is_in_words(tmp_path: Path) -> None:
    path = tmp_path / "notes" / "notes.json"
    with NoteStore(path) as store:
        first = store.add(new_note(TARGET, "one"))

    def full(count: int, name: str, arguments: tuple[object, ...]) -> None:
        if name in ("write", "create"):
            raise OSError(errno.ENOSPC, "No space left on device")

    store = NoteStore(path, disk=HookedDisk(full))
    with pytest.raises(NotesError) as caught:
        store.add(new_note(TARGET, "two"))
    assert caught.value.reason == "cannot save notes: the disk is full"
    assert store.all() == [first] and not store.changed()
    with pytest.raises(NotesError):
        store.update(first.id, text="edited")
    with pytest.raises(NotesError):
        store.delete(first.id)
    with pytest.raises(NotesError):
        store.undo()
    assert store.all() == [first] and store.deleted() == []


def test_a_write_in_many_pieces_is_whole(tmp_path: Path) -> None:
    class Slow(HookedDisk):
        def write(self, fd: int, data: bytes) -> int:
            return super().write(fd, data[:7])

    path = tmp_path / "notes.json"
    with NoteStore(path, disk=Slow(lambda *_: None)) as store:
        notes = [store.add(new_note(TARGET, f"{n}" * 50)) for n in range(5)]
    assert NoteStore(path).all() == notes


def test_without_hard_links_the_backup_is_a_copy(tmp_path: Path) -> None:
    def refuse(count: int, name: str, arguments: tuple[object, ...]) -> None:
        if name == "link":
            raise OSError(errno.EPERM, "Operation not permitted")

    path = tmp_path / "notes.json"
    with NoteStore(path, disk=HookedDisk(refuse)) as store:
        notes = [store.add(new_note(TARGET, "x" * 500)) for _ in range(9)]
    assert (tmp_path / "notes.json.bak").stat().st_size > 500
    path.write_bytes(b"")
    assert NoteStore(path).all() == notes
