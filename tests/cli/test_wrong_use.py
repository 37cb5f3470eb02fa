"""Commands used wrongly: what is said, in which words, and the exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.cli import links as link_commands
from tests.cli.test_commands import run


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--at", "a.txt"), "--at takes FILE:LINE"),
        (("--at", "a.txt:²"), "--at takes FILE:LINE"),
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
