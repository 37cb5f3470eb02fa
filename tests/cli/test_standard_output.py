"""An answer that nobody reads to its end, and one that cannot be written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.notes import NoteStore, new_note, new_target
from tests.cli.helpers import lines, run
from tests.notes.pages import make_article

COMMANDS = [
    ["links", "--quick", "--strictness", "0"],
    ["links", "--quick", "--strictness", "0", "--json"],
    ["related", "--quick", "--text", "시청 앞 분수대가 고장 나 시민 3명이 다쳤다."],
    ["clean"],
    ["clean", "--json"],
]


def program(*words: str | Path) -> str:
    return f'{sys.executable} -c "from reader.cli import main; main({[str(w) for w in words]})"'


def in_a_shell(words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", words], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_closed_pipe_is_no_failure_in_any_form_of_answer(
    folder: Path, command: list[str]
) -> None:
    """The reader of the pipe goes before the first byte, so that every write fails."""
    name, *rest = command
    done = in_a_shell(
        f"({program(name, folder, *rest)}; echo $? >{folder}/status) | true; cat {folder}/status"
    )
    assert (done.stdout, done.stderr) == ("0\n", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("command", [*COMMANDS, ["--help"], ["notes", "export"]], ids=" ".join)
def test_a_full_disk_is_told_in_one_line(folder: Path, command: list[str]) -> None:
    name, *rest = command
    paths = [folder] if name in ("links", "related", "clean") else []
    done = in_a_shell(f"{program(name, *paths, *rest)} >/dev/full")
    assert done.returncode == 1
    assert done.stderr == "reader: standard output: no space left on device\n"


def test_what_is_told_never_gets_into_the_answer_where_stderr_is_closed(folder: Path) -> None:
    (folder / "empty.txt").write_text("", "utf-8")
    done = in_a_shell(f"{program('clean', folder, '--json')} 2>&-")
    assert done.returncode == 0
    assert len(lines(done.stdout)) == 2


def test_an_answer_that_goes_nowhere_fails_and_says_so(folder: Path) -> None:
    done = in_a_shell(f"{program('clean', folder, '--json')} >&-")
    assert (done.returncode, done.stderr) == (
        1,
        "reader: standard output: bad file descriptor\n",
    )


def test_a_closed_standard_input_is_an_empty_page() -> None:
    done = in_a_shell(f"{program('clean', '-')} <&-")
    assert (done.returncode, done.stderr) == (1, "reader: -: empty file\n")


def test_a_folder_to_import_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("notes", "import", folder) == 1
    assert capsys.readouterr().err == f"reader: {folder}: is a directory\n"


@pytest.mark.parametrize(
    "words",
    [["notes", "list"], ["notes", "export"], ["notes", "export", "--format", "csv"], ["links"]],
    ids=" ".join,
)
def test_notes_that_are_not_there_are_no_empty_notes(
    folder: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    missing = folder / "typo.json"
    paths = [folder] if words == ["links"] else []
    assert run(*words, *paths, "--notes", missing) == 1
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", f"reader: {missing}: no such file or directory\n")
    assert not missing.exists()


def test_no_notes_yet_where_they_lie_by_default_is_no_failure() -> None:
    assert run("notes", "list") == run("notes", "export") == 0


def test_notes_can_be_taken_into_a_new_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = NoteStore(tmp_path / "old" / "notes.json")
    store.add(new_note(new_target(make_article(), "harbour.0"), "kept"))
    store.close()
    assert run("notes", "export", "--notes", store.path) == 0
    (tmp_path / "notes.jsonld").write_text(capsys.readouterr().out, "utf-8")
    new = tmp_path / "new" / "notes.json"
    with NoteStore(new) as store:
        store.add(new_note(new_target(make_article(), "harbour.1"), "there before"))
    assert run("notes", "import", tmp_path / "notes.jsonld", "--notes", new) == 0
    assert [note.text for note in NoteStore(new).all()] == ["kept", "there before"]
    new.replace(tmp_path / "copied.json")  # the one file holds them all once a command has ended
    assert len(NoteStore(tmp_path / "copied.json").all()) == 2
