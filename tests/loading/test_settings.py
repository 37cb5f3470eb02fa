"""`[loading]` of settings.toml, through every command that opens paths."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest

from reader.library import Library
from reader.loading import Options
from reader.settings import loading_options, wishes
from reader.tui.settings import load_settings
from tests.cli.helpers import lines, run
from tests.loading.samples import ENGLISH, ENGLISH_TITLE

DUMP = json.dumps([{"kop": ENGLISH_TITLE, "inhoud": {"tekst": " ".join(ENGLISH)}}])
GOOD = """theme = "nord"
[loading]
ignore = ["drafts/", "*.tmp.txt"]
max_bytes = 5000
[loading.fields]
title = "kop"
text = ["inhoud.tekst"]
"""


def settings(text: str) -> None:
    folder = Path(os.environ["XDG_CONFIG_HOME"]) / "crossreader"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.toml").write_text(text, "utf-8")


def test_a_folder_that_cannot_be_looked_into_is_told() -> None:
    assert wishes(Path("a" * 300)).problems == ("settings.toml: file name too long",)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A dump with names of its own, a draft, a page that is too long and one that is not."""
    place = tmp_path / "library"
    (place / "drafts").mkdir(parents=True)
    (place / "dump.json").write_text(DUMP, "utf-8")
    (place / "plain.txt").write_text("\n\n".join(ENGLISH), "utf-8")
    (place / "drafts" / "draft.txt").write_text("A draft that says nothing yet.", "utf-8")
    (place / "long.txt").write_text("Some words. " * 1000, "utf-8")
    return place


def test_clean_reads_as_the_settings_say(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("clean", folder, "--json") == 0
    before = lines(capsys.readouterr().out)
    assert len(before) == 4
    assert ENGLISH_TITLE not in str(before)  # the dump's names are not known
    settings(GOOD)
    assert run("clean", folder, "--json") == 0
    out, err = capsys.readouterr()
    assert {Path(str(r["path"])).name: r["title"] for r in lines(out)}.keys() == {
        "dump.json#1",
        "plain.txt",
    }
    assert ENGLISH_TITLE in out
    assert "long.txt: too large" in err
    settings("")
    assert run("clean", folder, "--json") == 0
    assert lines(capsys.readouterr().out) == before


@pytest.mark.parametrize(
    "words", [("links", "--json"), ("related", "--text", ENGLISH[1], "--json"), ("index", "--json")]
)
def test_the_other_commands_do_so_too(
    folder: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    settings(GOOD)
    assert run(words[0], folder, *words[1:]) == 0
    out, err = capsys.readouterr()
    assert "long.txt: too large" in err
    if words[0] == "index":
        assert lines(out)[0]["articles"] == 2
    else:
        assert "dump.json#1" in out
        assert "draft" not in out


def test_standard_input_does_so_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings(GOOD)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(DUMP.encode())))
    assert run("clean", "-", "--json") == 0
    assert lines(capsys.readouterr().out)[0]["title"] == ENGLISH_TITLE
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"word " * 2000)))
    assert run("clean", "-", "--json") == 1
    assert "too large, the limit is 5 kB" in capsys.readouterr().err


def test_notes_that_are_imported_are_bounded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings("[loading]\nmax_bytes = 10\n")
    file = tmp_path / "notes.jsonld"
    file.write_text("[" + " " * 20 + "]", "utf-8")
    assert run("notes", "import", file) == 1
    assert (
        capsys.readouterr().err == f"reader: {file}: too large: 22 bytes, the limit is 10 bytes\n"
    )
    assert run("notes", "import", "/dev/zero") == 1
    assert "not a regular file" in capsys.readouterr().err


WRONG = """# mine
loading.max_pages = 10
[loading]
"""
"""TOML does not let a table be opened that dotted keys made."""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[loading]\n\nmax_byte = 3\n", "settings.toml:3: loading.max_byte is no setting"),
        (
            "[loading]\nmax_bytes = -1\nignore = ['plain.txt']\n",
            "settings.toml:2: loading.max_bytes must be a whole number from 1 to 1000000000000",
        ),
        (
            "[loading]\nignore = 3\n",
            "settings.toml:2: loading.ignore must be a text or a list of texts",
        ),
        ("loading = 4\n", "settings.toml:1: loading should be a table"),
        (
            "[loading]\nmax_pages = 9\n[loading.fields]\ntekst = 'a'\ntext = 'inhoud.tekst'\n",
            "settings.toml:4: loading.fields.tekst is no field",
        ),
        (
            "[other]\ntext = 1\n['loading' . fields]\ntext = 1\n",
            "settings.toml:4: loading.fields.text must be a text or a list of texts",
        ),
        ("loading.fields = {text = 1}\n", "settings.toml:1: loading.fields.text must be"),
        ("loading.fields.text = 1\n", "settings.toml:1: loading.fields.text must be"),
        ("[loading]\nignore = [\nmax_pages = 3\n", "settings.toml:3: not TOML"),
        (WRONG, "settings.toml:3: not TOML"),
        (f"strictness = {'9' * 5000}\n[loading]\nmax_pages = 3\n", "settings.toml: not TOML"),
        ("\n[loading]\n'\\u001b[31m' = 3\nmax_bytes = 3 3\n", "settings.toml:4: not TOML"),
        ('[loading]\n"\\u001b[31m" = 3\n', "settings.toml:2: loading.\N{SYMBOL FOR ESCAPE}[31m is"),
    ],
)
def test_a_wrong_entry_is_one_line_that_names_its_line(
    folder: Path, capsys: pytest.CaptureFixture[str], text: str, told: str
) -> None:
    settings(text)
    assert run("clean", folder, "--json") == 0
    out, err = capsys.readouterr()
    assert out
    # What else is wrong there, of the screen's own settings too, has a line of its own.
    assert [line for line in err.splitlines() if line.startswith(f"reader: {told}")]
    assert "\x1b" not in err
    # The screen is told the same.
    problems = load_settings().problems
    assert any(
        problem.startswith(told.replace("\N{SYMBOL FOR ESCAPE}", "\x1b")) for problem in problems
    )


def test_what_is_right_holds_beside_what_is_wrong() -> None:
    settings("[loading]\nmax_pages = 0\nignore = ['a']\n[loading.fields]\ntext = 'x'\nkop = 'y'\n")
    options, problems = loading_options()
    assert (options.ignore, dict(options.names)) == (("a",), {"text": ("x",)})
    assert [problem.split(":")[1] for problem in problems] == ["2", "6"]


def test_entries_of_a_broken_file_that_can_be_read_hold() -> None:
    settings("[loading]\nmax_pages = 7\nmax_bytes = = 3\n[loading.fields]\ntext = 'x'\n")
    options, problems = loading_options()
    assert (options.max_pages, dict(options.names)) == (7, {"text": ("x",)})
    assert len(problems) == 1


@pytest.mark.parametrize("data", [b"\xff\xfe", b"x = " + b"[" * 100_000, b"\xef\xbb\xbftheme = 1"])
def test_files_that_are_no_settings(data: bytes) -> None:
    settings("")
    (Path(os.environ["XDG_CONFIG_HOME"]) / "crossreader" / "settings.toml").write_bytes(data)
    assert len(load_settings().problems) == 1


def test_the_watcher_reads_as_the_settings_say(folder: Path) -> None:
    settings(GOOD)
    options, _ = loading_options()
    library = Library([folder], options=options)
    library.load()
    assert len(library.articles) == 2
    for name in ("new.tmp.txt", "new.txt"):
        (folder / name).write_text("Words that came later, about the quay.", "utf-8")
    (folder / "more.json").write_text(DUMP.replace("Harbour", "Port"), "utf-8")
    seen = [folder / name for name in ("new.tmp.txt", "new.txt", "more.json")]
    assert len(library.refresh(seen).added) == 2
    assert "new.tmp.txt" not in {Path(article.path).name for article in library.articles}
    library.close()


def test_many_files_are_read_so_in_other_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.shelf.files._WORTH_WORKERS", 2)
    monkeypatch.setenv("READER_WORKERS", "2")
    for number in range(4):
        (tmp_path / f"{number}.json").write_text(DUMP.replace("1,200", str(number)), "utf-8")
    library = Library([tmp_path], options=Options(names={"text": ("inhoud.tekst",)}))
    library.load()
    assert len(library.articles) == 4
    library.close()


def test_options_go_to_other_processes_whole() -> None:
    options = Options(ignore=("a",), names={"text": ("x", "y")}, max_pages=5)
    again = Options.from_settings(json.loads(json.dumps(options.to_settings())))
    assert again.to_settings() == options.to_settings()
    assert again.fingerprint == options.fingerprint != ""
    assert Options(ignore=("a",)).fingerprint == "" == Options().fingerprint
