"""Commands used wrongly: what is said, in which words, and the exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.cli import links as link_commands
from tests.cli.helpers import run


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--at", "a.txt"), "--at takes FILE:LINE"),
        (("--at", "a.txt:²"), "--at takes FILE:LINE"),
        (("--at", f"a.txt:{'9' * 5000}"), "--at takes FILE:LINE"),
        (("--text", " "), "--text takes a sentence"),
        ((), "give one of --text and --at"),
    ],
)
def test_related_tells_wrong_usage_before_it_opens_anything(
    words: tuple[str, ...],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(link_commands, "prepared", lambda *_, **__: pytest.fail("it was opened"))
    assert run("related", *words) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("words", [("-",), ("open", "-"), ("-", ".")])
def test_the_screen_takes_no_page_from_standard_input(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """It would wait for what is typed there, and none of its keys would work."""
    assert run(*words) == 2
    assert "save it as a file, or use `reader clean -`" in " ".join(
        capsys.readouterr().err.replace("│", " ").split()
    )


def test_a_value_that_is_none_of_a_list_is_told_without_a_word_of_the_parser(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("links", "--kind", "x") == 2
    err = capsys.readouterr().err
    assert "'x' is not one of 'repeats', 'disputes'" in err and "Value error" not in err


def test_a_sentence_in_the_place_of_a_path_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    sentence = "시청 앞 분수대가 고장 나 시민 3명이 다쳤다. " * 9
    assert run(sentence) == run("clean", sentence) == 1
    assert capsys.readouterr().err == f"reader: {sentence}: file name too long\n" * 2


def test_a_folder_to_add_to_whose_name_is_too_long_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("add", "https://news.example/", "a" * 300) == 1
    assert capsys.readouterr().err.endswith(": file name too long\n")


def test_importing_nothing_fails_and_says_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "other.json"
    file.write_text(json.dumps({"x": 1}), "utf-8")
    assert run("notes", "import", file, "--notes", tmp_path / "notes.json") == 1
    told = capsys.readouterr()
    assert "it has no 'target'" in told.err and "Error" not in told.err and not told.out


def test_an_address_of_the_local_network_is_refused_with_the_way_to_allow_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", "http://127.0.0.1:9/x", tmp_path) == 1
    assert "`reader add --local` fetches it" in capsys.readouterr().err


def test_help_says_what_strictness_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("links", "--help") == 0
    assert "0 shows every link" in " ".join(capsys.readouterr().out.split())


def told(capsys: pytest.CaptureFixture[str]) -> list[str]:
    out, err = capsys.readouterr()
    assert not out
    return [str(line).removeprefix("reader: ") for line in err.splitlines()]


@pytest.mark.parametrize("words", [("clean",), ("links", "--quick"), ("related", "--text", "A b.")])
def test_every_file_that_gives_no_page_is_named(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_bytes(b"")
    assert run(words[0], tmp_path, *words[1:]) == 1
    assert told(capsys) == [
        f"{tmp_path / name}: empty file" for name in ("a.txt", "b.txt", "c.txt")
    ]


def test_of_very_many_files_the_first_are_named_and_the_others_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(23):
        (tmp_path / f"{number}.txt").write_bytes(b"")
    assert run("clean", tmp_path) == 1
    lines = told(capsys)
    assert lines[19:] == [f"{tmp_path / '19.txt'}: empty file", "and 3 more"]
    (tmp_path / "good.txt").write_text(
        "시청 앞 분수대가 고장 나 시민 3명이 다쳤다고 밝혔다.\n", "utf-8"
    )
    assert run("clean", tmp_path, "--json") == 0
    err = capsys.readouterr().err.splitlines()
    assert len(err) == 21 and err[-1] == "reader: and 3 more"


@pytest.mark.parametrize("command", ["clean", "open"])
def test_every_path_that_does_not_exist_is_named(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = [tmp_path / "gone.txt", tmp_path / "gone\n.txt"]
    assert run(command, *gone) == 1
    assert told(capsys) == [
        f"{gone[0]}: no such file or directory",
        f"{tmp_path}/gone\N{SYMBOL FOR LINE FEED}.txt: no such file or directory",
    ]


def test_every_folder_without_a_page_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    assert run("open", *folders) == 1
    assert told(capsys) == [f"{folder}: no pages in this folder" for folder in folders]


@pytest.mark.parametrize("words", [("-h",), ("links", "-h"), ("notes", "list", "-h")])
def test_help_has_a_short_name(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*words) == 0
    assert "--help" in capsys.readouterr().out


def test_help_as_a_word_leads_to_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("help") == 1
    assert "if a command was meant: `reader --help`" in capsys.readouterr().err
