"""The lock: held by the dead, by the stopped, and by nobody where a folder cannot be written."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from reader.notes import NotesError, NoteStore, new_note
from tests.faults.writer import TARGET
from tests.paths import ROOT

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and permissions of Unix")

HOLDER = """
import sys, time
from pathlib import Path
from reader.notes.storage import NotesStorage
with NotesStorage(Path(sys.argv[1])).transaction():
    print("held", flush=True)
    time.sleep(60)
"""
READER = """
import os, sys
from pathlib import Path
from reader.notes import NotesError, NoteStore, new_note
from tests.faults.writer import TARGET
os.setgroups([])
os.setuid(65534)
store = NoteStore(Path(sys.argv[1]))
print(len(store.all()), *store.messages)
try:
    store.add(new_note(TARGET, "x"))
except NotesError as error:
    print(error.reason)
print(len(store.all()))
"""


def holder(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None and process.stdout.readline() == "held\n"
    return process


def test_a_dead_process_holds_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    store = NoteStore(path, patience=0)  # a lock that is held would be an error at once
    store.add(new_note(TARGET, "before"))
    process = holder(path)
    process.kill()
    process.wait()
    store.add(new_note(TARGET, "after"))
    assert len(NoteStore(path).all()) == 2


def test_a_stopped_process_makes_writes_fail_in_words_and_reads_go_on(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    store = NoteStore(path, patience=0.3)
    note = store.add(new_note(TARGET, "before"))
    process = holder(path)
    process.send_signal(signal.SIGSTOP)
    try:
        with pytest.raises(NotesError, match="another reader holds the notes"):
            store.update(note.id, text="during")
        assert store.all() == [note] and not store.changed()
        assert NoteStore(path).all() == [note]
    finally:
        process.kill()
        process.wait()
    assert store.update(note.id, text="during").text == "during"


def test_a_note_of_another_process_is_seen_at_the_next_look(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    store = NoteStore(path)
    store.add(new_note(TARGET, "mine"))
    code = (
        "import sys; from pathlib import Path; from reader.notes import *;"
        "from tests.faults.writer import TARGET;"
        "NoteStore(Path(sys.argv[1])).add(new_note(TARGET, 'theirs'))"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, check=True)
    assert store.changed()
    assert [note.text for note in store.all()] == ["mine", "theirs"]


def test_reads_do_not_wait_for_a_write_in_another_thread(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    store = NoteStore(path, patience=60)
    note = store.add(new_note(TARGET, "before"))
    process = holder(path)
    failed: list[str] = []

    def write() -> None:
        try:
            store.update(note.id, text="during")
        except NotesError as error:
            failed.append(error.reason)

    writer = threading.Thread(target=write)
    writer.start()
    time.sleep(0.1)
    assert store.all() == [note] and store.get(note.id) == note
    assert not store.changed() and store.messages == ()
    assert writer.is_alive(), "it waits still"
    process.kill()
    process.wait()
    writer.join()
    assert not failed and store.all()[0].text == "during"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become another user"
)
def test_a_read_only_folder_is_read_and_said_to_be(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    if any(parent.stat().st_mode & 0o001 == 0 for parent in tmp_path.parents):
        pytest.skip("another user cannot reach the folder of the tests")
    path = tmp_path / "notes.json"
    with NoteStore(path) as store:
        store.add(new_note(TARGET, "one"))
    for file in tmp_path.iterdir():
        file.chmod(0o644)
    done = subprocess.run(
        [sys.executable, "-c", READER, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines() == ["1", "cannot save notes: permission denied", "1"], done
    before = path.read_bytes()
    path.write_bytes(b"")
    done = subprocess.run(
        [sys.executable, "-c", READER, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    first, *_ = done.stdout.splitlines()
    assert first.startswith("1 notes.json was damaged") and "not yet repaired" in first
    assert path.read_bytes() == b"" != before, "nothing was changed"


def test_a_path_through_a_file_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotesError) as caught:
        NoteStore(tmp_path / "file" / "notes.json").add(new_note(TARGET, "x"))
    assert "\n" not in caught.value.reason
    with pytest.raises(NotesError):
        NoteStore(tmp_path)
