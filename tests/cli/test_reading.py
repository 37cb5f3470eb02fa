"""The commands have links read, unless `--quick` says not to; the form stays the same."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from reader.linking.judges import second
from reader.linking.judges.crossencoder import UnreadableError
from reader.linking.judges.second import Network, SecondLook
from tests.cli.helpers import run
from tests.linking.fake import Fake, weights

TEXT = "시청 앞 분수대가 고장 나 시민 3명이 다쳤다."


@pytest.fixture
def judge(monkeypatch: pytest.MonkeyPatch) -> Fake:
    fake = Fake()
    monkeypatch.setattr(
        second, "shipped", lambda store: SecondLook(Network(fake, weights()), store)
    )
    return fake


def asked(capsys: pytest.CaptureFixture[str], *words: str | Path) -> list[dict[str, Any]]:
    assert run(*words, "--json", "--strictness", "0.05") == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("words", [["links"], ["related", "--text", TEXT], ["related", "--at"]])
def test_links_are_read_unless_quick(
    words: list[str], folder: Path, judge: Fake, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [*words, f"{folder / '하나.txt'}:4"] if words[-1] == "--at" else words
    command = [words[0], str(folder), *words[1:]]
    counted = asked(capsys, *command, "--quick")
    assert counted and not judge.read
    read = asked(capsys, *command)
    assert judge.read and read and {link["kind"] for link in read} == {"disputes"}
    assert read != counted and read[0].keys() == counted[0].keys()


def test_index_reads_with_links_unless_quick(
    folder: Path, judge: Fake, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in ([], ["--links", "--quick"]):
        assert run("index", folder, *words, "--json") == 0
        assert not judge.read
    assert run("index", folder, "--links", "--json") == 0
    assert judge.read and json.loads(capsys.readouterr().out.splitlines()[-1])["links"] > 0


@pytest.mark.parametrize("seen", [False, True])
def test_where_nothing_reads_only_a_person_is_told(
    seen: bool, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def none(store: object) -> SecondLook:
        raise UnreadableError("onnxruntime is not installed")

    monkeypatch.setattr(second, "shipped", none)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: seen, raising=False)
    assert run("links", folder, "--json", "--strictness", "0.05") == 0
    told = capsys.readouterr()
    assert len(told.out.splitlines()) > 0
    assert ("reader: counted only, not read: onnxruntime is not installed" in told.err) == seen
