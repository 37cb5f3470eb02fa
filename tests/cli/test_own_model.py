"""A model of the user's own, as the settings name it and the commands ask it."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.judge_options import JudgeOptions
from reader.settings import wishes
from reader.tui.settings import load_settings
from tests.cli.helpers import KOREAN, OTHER, lines, run
from tests.linking.model_server import ModelServer, pair, raw, says

SENTENCE = "시청 앞 분수대가 고장 나 시민 5명이 다쳤다."


@pytest.fixture
def server() -> Iterator[ModelServer]:
    made = ModelServer(says('{"verdict": "disputes", "confidence": 81}'))
    yield made
    made.close()


def settings(text: str) -> None:
    folder = Path(os.environ["XDG_CONFIG_HOME"]) / "crossreader"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.toml").write_text(text, "utf-8")


def named(server: ModelServer, more: str = "") -> None:
    settings(f'[judge]\nendpoint = "{server.url}/"\nmodel = "small"\n{more}')


def test_the_commands_ask_the_model_and_say_so(
    server: ModelServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named(server, "top = 2\n")
    assert run("related", folder, "--text", SENTENCE, "--json") == 0
    told = capsys.readouterr()
    assert told.err == "reader: read by small on this machine\n"
    assert 0.81 in {record["score"] for record in lines(told.out)}
    assert 0 < len(server.asked) <= 2
    assert run("related", folder, "--at", f"{folder / '둘.txt'}:4", "--json") == 0
    assert 0.81 in {record["score"] for record in lines(capsys.readouterr().out)}
    assert run("links", folder, "--json") == 0
    told = capsys.readouterr()
    assert told.err.count("small") == 1
    assert {record["kind"] for record in lines(told.out)} == {"disputes"}
    asked = len(server.asked)
    assert run("links", folder, "--json") == 0  # kept
    assert len(server.asked) == asked
    sent = {sentence for each in server.asked for sentence in pair(each)}
    assert all(sentence in KOREAN + OTHER + SENTENCE for sentence in sent)
    assert str(folder) not in str(server.asked)


def test_the_commands_ask_nothing_when_told_to_count(
    server: ModelServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named(server)
    for words in (
        ["related", folder, "--text", SENTENCE, "--quick"],
        ["links", folder, "--quick"],
        ["clean", folder],
        ["index", folder],
        ["index", folder, "--links", "--quick"],
    ):
        assert run(*words) == 0
        assert capsys.readouterr().err == ""
    assert not server.paths


@pytest.mark.parametrize("text", ["", 'theme = "x"\n', "[judge]\n", '[judge]\nmodel = "m"\n'])
def test_nothing_is_sent_without_the_setting(
    folder: Path, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    settings(text)
    assert run("related", folder, "--text", SENTENCE) == 0
    assert run("links", folder) == 0


def test_index_asks_the_model_about_links_alone(
    server: ModelServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named(server)
    assert run("index", folder, "--links", "--json") == 0
    assert capsys.readouterr().err == "reader: read by small on this machine\n"
    asked = len(server.asked)
    assert asked and run("links", folder, "--json") == 0  # as it was kept
    assert len(server.asked) == asked
    assert {record["kind"] for record in lines(capsys.readouterr().out)} == {"disputes"}


def test_a_model_that_fails_is_told_once_and_judged_without(
    server: ModelServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings("")
    run("links", folder, "--json")
    without = capsys.readouterr().out
    server.play = raw(b"<html>", "text/html", status=502)
    named(server)
    assert run("links", folder, "--json") == 0
    told = capsys.readouterr()
    assert told.out == without
    assert told.err == (
        "reader: read by small on this machine\n"
        "reader: 127.0.0.1: answers 502; what it did not read is judged without it\n"
    )
    assert len(server.asked) == 1


def test_a_host_that_is_not_this_machine_is_named(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere(*_: object, **__: object) -> None:
        raise OSError(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    for scheme, more in (("https", ""), ("http", ", unencrypted")):
        settings(f'[judge]\nendpoint = "{scheme}://models.example/v1"\nmodel = "m"\n')
        assert run("related", folder, "--text", SENTENCE) == 0
        told = capsys.readouterr().err.splitlines()
        assert told[0] == f"reader: sentences are sent to models.example{more}"
        assert told[1].startswith("reader: models.example: name or service not known")


# -- the settings ------------------------------------------------------------------------


def test_what_the_settings_say() -> None:
    settings(
        '[judge]\nendpoint = "https://models.example:8443/v1/"\nmodel = "a b"\n'
        'timeout = 7\ntop = 3\nkey_env = "MY_KEY"\n[loading]\nmax_pages = 3\n'
    )
    found = wishes()
    assert found.problems == load_settings().problems == ()
    expected = JudgeOptions("https://models.example:8443/v1", "a b", 7, 3, "MY_KEY")
    assert (found.judge, found.loading.max_pages) == (expected, 3)
    assert expected.host == "models.example" and not expected.local and expected.encrypted


GOOD = {"endpoint": '"http://127.0.0.1:8080/v1"', "model": '"m"'}
SECRET = "sk-pasted-by-mistake"
WRONG = [
    ("endpoint", "3", False), ("endpoint", '"localhost:8080"', False),
    ("endpoint", '"ftp://x/"', False), ("endpoint", '"file:///etc/passwd"', False),
    ("endpoint", '"http:///v1"', False), ("endpoint", '"http://a b/"', False),
    ("endpoint", f'"https://u:{SECRET}@x/"', False),
    ("endpoint", f'"https://x/?key={SECRET}"', False),
    ("endpoint", '"http://x:99999/"', False), ("endpoint", '"http://[::1/"', False),
    ("endpoint", r'"http://x/\r\nHost: y"', False), ("endpoint", '"http://예.kr/"', False),
    ("model", '""', False), ("model", "7", False), ("model", r'"a\u001b[31m"', False),
    ("key_env", f'"{SECRET}"', False), ("key_env", "1", False),
    ("timeout", "0", True), ("timeout", '"5"', True), ("timeout", "nan", True),
    ("timeout", "true", True), ("top", "0", True), ("top", "2.5", True), ("top", "33", True),
    ("key", f'"{SECRET}"', True), ("other", "1", True),
]  # fmt: skip


@pytest.mark.parametrize(("key", "value", "asked"), WRONG)
def test_a_wrong_entry_is_named_with_its_line_and_never_quoted(
    key: str, value: str, asked: bool
) -> None:
    entries = {**GOOD, key: value}
    settings("# mine\n[judge]\n" + "".join(f"{name} = {own}\n" for name, own in entries.items()))
    found = wishes()
    line = 3 + list(entries).index(key)
    assert len(found.problems) == 1 and found.problems == load_settings().problems
    assert found.problems[0].startswith(f"settings.toml:{line}: judge.{key} ")
    assert SECRET not in found.problems[0]
    assert (found.judge is not None) == asked


def test_a_judge_that_is_no_table_or_says_too_little() -> None:
    for text, problem in (
        ("judge = 3\n", "settings.toml:1: judge should be a table"),
        ('[judge]\nmodel = "m"\n', "settings.toml:1: judge.endpoint is missing"),
        ('\n[judge]\nendpoint = "http://x/"\n', "settings.toml:2: judge.model is missing"),
    ):
        settings(text)
        assert wishes().problems == (problem,) and wishes().judge is None


@pytest.mark.parametrize(
    ("endpoint", "local"),
    [
        ("http://127.0.0.1:8080/v1", True),
        ("http://127.9.9.9/v1", True),
        ("http://[::1]:8080/v1", True),
        ("http://localhost:11434/v1", True),
        ("http://LOCALHOST/v1", True),
        ("http://[::ffff:127.0.0.1]/v1", True),
        ("http://0.0.0.0/v1", False),
        ("http://192.168.1.2/v1", False),
        ("http://localhost.example/v1", False),
        ("http://127.0.0.1.example/v1", False),
        ("https://api.example/v1", False),
    ],
)
def test_this_machine_is_told_from_others(endpoint: str, local: bool) -> None:
    settings(f'[judge]\nendpoint = "{endpoint}"\nmodel = "m"\n')
    judge = wishes().judge
    assert judge is not None and judge.local == local
