"""Answers in narrow windows, on outputs that are not UTF-8, and slips in a command's name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.notes import NoteStore, new_note, new_target
from tests.cli.helpers import run
from tests.notes.pages import make_article

TEXT = "급수차가 모자란다고 적어 둔 아주 긴 메모의 마지막 낱말은 여기까지"


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """A file with one note."""
    file = tmp_path / "notes.json"
    article = make_article([["시는 급수차 12대를 투입하기로 했다."]])
    target = new_target(article, article.sentences[0].id)
    NoteStore(file).add(new_note(target, TEXT, tags=["물", "urgent"]))
    return file


@pytest.mark.parametrize("width", [30, 50, 71])
def test_a_note_can_be_read_in_a_narrow_window(
    notes: Path, width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    assert run("notes", "list", "--notes", notes) == 0
    out = capsys.readouterr().out
    assert "│" not in out and "".join(TEXT.split()) in "".join(out.split())
    assert "#물" in out and "#urgent" in out
    assert len(out.splitlines()) < 15


@pytest.mark.parametrize("width", [30, 40])
def test_no_score_is_cut_in_a_narrow_window(
    folder: Path, width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    assert run("links", folder, "--quick", "--strictness", "0") == 0
    out = capsys.readouterr().out
    assert out.count(" 0.") == out.count("= repeats") + out.count("≠ disputes") > 0
    assert "0.…" not in out


def answered(encoding: str, *words: str | Path) -> subprocess.CompletedProcess[bytes]:
    """A command whose standard output has another encoding."""
    code = f"from reader.cli import main; main({[str(word) for word in words]})"
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "LANG": "en_US"},
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("encoding", ["ascii", "cp949"])
def test_an_output_that_is_not_utf8_is_no_error(notes: Path, encoding: str) -> None:
    store = NoteStore(notes)
    (note,) = store.all()
    store.update(note.id, text=f"{TEXT} 👩", tags=note.tags, colour=None)
    done = answered(encoding, "notes", "list", "--notes", notes)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert f"standard output takes {encoding} only" in done.stderr.decode(encoding)
    assert ("급수차" in done.stdout.decode(encoding)) == (encoding == "cp949")
    done = answered(encoding, "notes", "list", "--json", "--notes", notes)
    assert json.loads(done.stdout.decode(encoding))["text"] == f"{TEXT} 👩"
    assert done.stderr == b""


@pytest.mark.parametrize(
    ("word", "told"),
    [("lnks", "`reader links`"), ("note", "`reader notes`"), ("frobnicate", ""), ("news", "")],
)
def test_a_slip_in_the_name_of_a_command_is_told(
    word: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(word) == 1
    err = capsys.readouterr().err
    assert err.startswith(f"reader: {word}: no such file or directory\n")
    assert ("if a command was meant" in err) == bool(told)
    assert told in err
