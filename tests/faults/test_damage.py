"""Files that are not what they should be: what was acknowledged is restored, the user is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.notes import Note, NotesError, NoteStore, new_note, storage
from tests.faults.writer import TARGET, stray_files


@dataclass(frozen=True)
class Damage:
    """A way in which a file can be wrong."""

    name: str
    do: Callable[[bytes], bytes]


def reshaped(data: bytes, **changes: object) -> bytes:
    return json.dumps({**json.loads(data), **changes}).encode()


DAMAGES = (
    Damage("empty", lambda data: b""),
    Damage("truncated to the half", lambda data: data[: len(data) // 2]),
    Damage("truncated by a byte", lambda data: data[:-3]),
    Damage("truncated in the head", lambda data: data[:40]),
    Damage("NUL-filled", lambda data: bytes(len(data))),
    Damage("NUL-filled at its end", lambda data: data[:-200] + bytes(200)),
    Damage("a bit flipped", lambda data: data[:-90] + bytes([data[-90] ^ 1]) + data[-89:]),
    Damage("wrong shape: a list", lambda data: b"[1, 2, 3]"),
    Damage("wrong shape: tables are lists", lambda data: reshaped(data, tables=[])),
    Damage("wrong shape: documents are text", lambda data: reshaped(data, tables={"notes": "x"})),
    Damage("wrong shape: no revision", lambda data: reshaped(data, revision=None)),
    Damage("wrong checksum", lambda data: reshaped(data, checksum="sha256:00")),
    Damage("NaN", lambda data: data.replace(b'"revision":', b'"x":NaN,"revision":')),
    Damage("lone surrogate", lambda data: data.replace(b'"text":"', b'"text":"\\ud800')),
    Damage("bytes that are no UTF-8", lambda data: data.replace(b'"text":"', b'"text":"\xff')),
    Damage("nested without end", lambda data: b"[" * 200_000),
    Damage("another program's", lambda data: b"\x89PNG\r\n"),
    Damage("missing", lambda data: b""),
)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(storage, "CHECKPOINT_AT_LEAST", 1500)
    return tmp_path / "notes.json"


def filled(path: Path) -> list[Note]:
    """Notes over several checkpoints, the last of them in the journal only."""
    store = NoteStore(path)
    notes = [store.add(new_note(TARGET, f"{number} " * 60)) for number in range(12)]
    while path.read_bytes().count(b"urn:uuid") and notes[-1].id.encode() in path.read_bytes():
        notes.append(store.add(new_note(TARGET, "last")))
    return notes


def hurt(path: Path, damage: Damage) -> None:
    if damage.name == "missing":
        path.unlink()
    else:
        path.write_bytes(damage.do(path.read_bytes()))


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
@pytest.mark.parametrize("suffix", ["", ".bak"])
def test_either_snapshot_may_be_damaged(path: Path, suffix: str, damage: Damage) -> None:
    notes = filled(path)
    file = path.with_name(path.name + suffix)
    hurt(file, damage)
    hurt_bytes = file.read_bytes() if file.exists() else None
    with NoteStore(path) as store:
        assert store.all() == notes
        if suffix == ".bak" and damage.name == "missing":
            assert store.messages == ()
        else:
            assert len(store.messages) == 1 and "\n" not in store.messages[0]
            assert file.name in store.messages[0] and "restored" in store.messages[0]
        notes.append(store.add(new_note(TARGET, "after")))
    aside = [file for file in path.parent.iterdir() if ".damaged-" in file.name]
    assert [one.read_bytes() for one in aside] == ([] if hurt_bytes is None else [hurt_bytes])
    with NoteStore(path) as store:
        assert store.all() == notes and store.messages == ()


JOURNAL_DAMAGES = (
    *(damage for damage in DAMAGES if "shape" not in damage.name and "check" not in damage.name),
    Damage("a line gone", lambda data: b"".join(data.splitlines(keepends=True)[:-1])),
    Damage(
        "a line in the middle gone",
        lambda data: b"\n".join(data.split(b"\n")[:2] + data.split(b"\n")[3:]),
    ),
    Damage("no header", lambda data: data.partition(b"\n")[2]),
)


@pytest.mark.parametrize("damage", JOURNAL_DAMAGES, ids=lambda damage: damage.name)
@pytest.mark.parametrize("suffix", [".journal", ".journal2"])
def test_either_journal_may_be_damaged(path: Path, suffix: str, damage: Damage) -> None:
    notes = filled(path)
    hurt(path.with_name(path.name + suffix), damage)
    with NoteStore(path) as store:
        assert store.all() == notes
        assert all(f"notes.json{suffix}" in line for line in store.messages)
        notes.append(store.add(new_note(TARGET, "after")))
    journals = [path.with_name(path.name + end).read_bytes() for end in (".journal", ".journal2")]
    assert journals[0] == journals[1]
    path.write_bytes(b"")  # and the next damage is survived as well
    with NoteStore(path) as store:
        assert store.all() == notes
    with NoteStore(path) as store:
        assert store.all() == notes and store.messages == ()


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
def test_the_store_notices_damage_while_it_is_open(path: Path, damage: Damage) -> None:
    notes = filled(path)
    store = NoteStore(path)
    hurt(path, damage)
    notes.append(store.add(new_note(TARGET, "after")))
    assert store.all() == notes and len(store.messages) == 1
    assert NoteStore(path).all() == notes


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
def test_a_damaged_first_file_without_a_backup(path: Path, damage: Damage) -> None:
    store = NoteStore(path)
    notes = [store.add(new_note(TARGET, "only")), store.add(new_note(TARGET, "two"))]
    assert not path.with_name("notes.json.bak").exists()
    hurt(path, damage)
    assert NoteStore(path).all() == notes


def test_the_last_line_of_a_journal_torn_off_is_no_damage(path: Path) -> None:
    notes = filled(path)
    journal = path.with_name("notes.json.journal")
    journal.write_bytes(journal.read_bytes() + b'00000000 {"revision":99,"opera')
    with NoteStore(path) as store:
        assert store.all() == notes and store.messages == ()
        notes.append(store.add(new_note(TARGET, "after")))
    assert NoteStore(path).all() == notes and stray_files(path) == []


def test_a_damaged_line_of_the_journal_costs_no_other(path: Path) -> None:
    storage.CHECKPOINT_AT_LEAST = 10**6
    store = NoteStore(path)
    notes = [store.add(new_note(TARGET, f"note {number}")) for number in range(9)]
    for suffix in (".journal", ".journal2"):
        journal = path.with_name(path.name + suffix)
        journal.write_bytes(journal.read_bytes().replace(b"note 4", b"note X"))
    with NoteStore(path) as again:
        assert [note.text for note in again.all()] == [n.text for n in notes if n.text != "note 4"]
        assert any("journal was damaged" in line for line in again.messages)
        again.add(new_note(TARGET, "after"))
    with NoteStore(path) as again:
        assert len(again.all()) == 9 and again.messages == ()


def test_a_line_gone_from_one_journal_is_in_the_other(path: Path) -> None:
    storage.CHECKPOINT_AT_LEAST = 10**6
    store = NoteStore(path)
    notes = [store.add(new_note(TARGET, f"note {number}")) for number in range(9)]
    journal = path.with_name("notes.json.journal")
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[:5] + lines[6:]))
    with NoteStore(path) as again:
        assert again.all() == notes and "held less than its copy" in again.messages[0]


def test_notes_of_both_snapshots_damaged_come_from_the_journal(path: Path) -> None:
    notes = filled(path)
    path.write_bytes(b"x")
    path.with_name("notes.json.bak").write_bytes(b"y")
    with NoteStore(path) as store:
        left = store.all()
        assert left and left == notes[-len(left) :], "the newest"
        assert any("missing" in line for line in store.messages)


def test_a_file_that_is_not_ours_is_left_alone(path: Path) -> None:
    for data in (b"my diary", b'{"name": "package", "tables": {}}', b"[1]", b"\x00\x01"):
        path.write_bytes(data)
        with pytest.raises(NotesError, match="left as it is"):
            NoteStore(path)
        assert path.read_bytes() == data and len(list(path.parent.iterdir())) == 1


def test_an_empty_file_is_a_new_store(path: Path) -> None:
    path.touch()
    with NoteStore(path) as store:
        note = store.add(new_note(TARGET, "one"))
        assert store.messages == ()
    path.chmod(0o600)
    assert NoteStore(path).all() == [note] and stray_files(path) == []


def test_a_newer_schema_is_refused_and_untouched(path: Path) -> None:
    filled(path)
    newer = reshaped(path.read_bytes(), schema=3, surprise="new")
    path.write_bytes(newer)
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    with pytest.raises(NotesError, match=r"newer reader \(schema 3\)"):
        NoteStore(path)
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before


def test_a_file_laid_out_anew_by_another_program_is_fine(path: Path) -> None:
    notes = filled(path)
    path.write_text(json.dumps(json.loads(path.read_bytes()), indent=4))
    with NoteStore(path) as store:
        assert store.all() == notes and store.messages == ()


def test_an_older_copy_put_back_loses_nothing(path: Path) -> None:
    store = NoteStore(path)
    store.add(new_note(TARGET, "one"))
    old = path.read_bytes()
    notes = [*store.all(), *(store.add(new_note(TARGET, "x" * 600)) for _ in range(6))]
    path.write_bytes(old)
    with NoteStore(path) as again:
        assert again.all() == notes
