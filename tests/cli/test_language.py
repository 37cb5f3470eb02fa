"""What the commands say to people, in the language of the screen; answers for scripts in none."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from reader.cli import helping, program
from reader.tui.settings import load_settings
from reader.tui.text import width_of
from reader.tui.words.refusals import refusal_in
from reader.tui.words.strings import words
from tests.cli.helpers import KOREAN, OTHER, lines, run

HANGUL = re.compile(r"[가-힣]")
WRONG = """theme = "mauve"
strictness = 7
measure = true
justify = "yes"
colour = 1
[loading]
max_pages = 0
ignore = 3
kop = 1
[loading.fields]
kop = "x"
[judge]
endpoint = "ftp://x"
key = "x"
timeout = 0
"""
KEYS = """jump = "x"
quit = 3
note = "not a key!"
next-sentence = "Z"
find = "Z"
help = = "x"
"""


@pytest.fixture
def korean(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LC_ALL")
    monkeypatch.setenv("LANG", "ko_KR.UTF-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "one.txt").write_text(KOREAN, "utf-8")
    (tmp_path / "two.txt").write_text(OTHER, "utf-8")
    return tmp_path


def settings(text: str, name: str = "settings.toml") -> None:
    folder = Path(os.environ["XDG_CONFIG_HOME"]) / "crossreader"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")


def told(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().err


def test_what_went_wrong_is_told_in_the_language_of_the_locale(
    tmp_path: Path, korean: None, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "odd: name.txt").write_bytes(b"")
    assert run("clean", tmp_path) == 1
    assert told(capsys) == (
        f"reader: {tmp_path}/empty.txt: 빈 파일\nreader: {tmp_path}/odd: name.txt: 빈 파일\n"
    )
    assert run("clean", tmp_path / "gone") == 1
    assert told(capsys) == f"reader: {tmp_path}/gone: 그런 파일이나 폴더가 없음\n"
    assert run("add", "example.org", tmp_path) == 1
    assert "앞에 https://를 붙여야" in told(capsys)
    assert run("add", "http://127.0.0.1:9/x", tmp_path) == 1
    assert "`reader add --local`로 받을 수 있음" in told(capsys)
    assert run("open", tmp_path) == 1
    assert "터미널에서만" in told(capsys)


@pytest.mark.parametrize(("named", "hangul"), [("ko", True), ("en", False), ("fr", True)])
def test_the_settings_say_in_which_language_whatever_the_locale(
    named: str, hangul: bool, tmp_path: Path, korean: None, capsys: pytest.CaptureFixture[str]
) -> None:
    settings(f'language = "{named}"\n')
    run("clean", tmp_path / "gone")
    assert bool(HANGUL.search(told(capsys))) == hangul


def test_english_is_what_it_was(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("clean", tmp_path / "gone")
    assert told(capsys) == f"reader: {tmp_path}/gone: no such file or directory\n"


def test_answers_for_scripts_are_the_same_in_every_language(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commands: tuple[tuple[str, ...], ...] = (
        ("clean", str(folder), "--json"),
        ("links", str(folder), "--json", "--quick", "--strictness", "0"),
        ("notes", "list", "--json"),
        ("notes", "export", "--format", "csv"),
    )
    answers = []
    for language in ("C.UTF-8", "ko_KR.UTF-8"):
        monkeypatch.setenv("LC_ALL", language)
        for command in commands:
            assert run(*command) == 0
        answers.append(capsys.readouterr().out)
    assert answers[0] == answers[1] and answers[0]


def test_tables_for_people_have_korean_heads(
    folder: Path, korean: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("clean", folder) == 0
    out = capsys.readouterr().out
    assert "종류" in out and "제목" in out and "본문" in out and "body" not in out
    assert run("links", folder, "--quick", "--strictness", "0") == 0
    out = capsys.readouterr().out
    assert "같은 내용" in out and "repeats" not in out
    assert run("related", folder, "--quick", "--text", "무관한 말이다.") == 0
    assert capsys.readouterr().out.rstrip().endswith("보일 만큼 확실한 관련 문장이 없습니다.")
    assert run("index", folder) == 0
    assert "기사 2건" in capsys.readouterr().out
    assert run("notes", "list") == 0
    assert capsys.readouterr().out == "아직 메모가 없습니다.\n"


def test_every_wrong_entry_of_the_settings_is_told_in_korean(
    folder: Path, korean: None, capsys: pytest.CaptureFixture[str]
) -> None:
    settings(WRONG)
    settings(KEYS, "keymap.toml")
    assert run("clean", folder, "--json") == 0
    lines = told(capsys).splitlines()
    assert len(lines) == 18
    assert all(re.match(r"reader: (settings|keymap)\.toml:\d+: ", line) for line in lines)
    assert all(HANGUL.search(line) for line in lines), lines
    problems = load_settings().problems
    assert len(problems) == 18
    say = words("ko")
    assert all(HANGUL.search(refusal_in(problem, say)) for problem in problems), problems
    run("notes", "list")  # which opens no page
    assert not told(capsys)


def test_notes_are_taken_in_in_korean(
    tmp_path: Path, korean: None, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "none.json").write_text("{}", "utf-8")
    assert run("notes", "import", tmp_path / "none.json") == 1
    err = told(capsys)
    assert err.startswith("더함 0, 고침 0, 이미 있음 0\nreader: 주석이 아님: 'target' 없음\n")
    assert err.endswith("가져올 수 있는 메모가 없음\n")
    (tmp_path / "none.txt").write_text("x", "utf-8")
    assert run("notes", "import", tmp_path / "none.txt") == 1
    assert "가져올 수 없음" in told(capsys)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("related",), "--text와 --at 가운데 하나를 적어야 함"),
        (("links", "--strictness", "3"), "'--strictness': 1"),
        (("links", "--strictness", "x"), "수가 아님"),
        (("links", "--strictness"), "값이 있어야 함"),
        (("links", "--kind", "x"), "쓸 수 있는 값: 'repeats', 'disputes'"),
        (("links", "--nope"), "그런 옵션은 없음: --nope"),
        (("notes", "import"), "빠진 것: 'FILE'"),
        (("notes", "x"), "그런 명령은 없음: 'x'"),
    ],
)
def test_wrong_usage_is_told_in_korean(
    words: tuple[str, ...], said: str, korean: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*words) == 2
    err = told(capsys)
    if len(err.splitlines()) > 1:  # the parser does not always know which command it was at
        assert err.startswith(f"사용법: reader {words[0]}") and "--help'로 도움말" in err
    assert said in err.splitlines()[-1] and err.splitlines()[-1].startswith("오류: ")


def test_help_is_printed_and_wrong_usage_is_told_in_english_as_ever(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("links", "--help") == 0 and run("--version") == 0
    assert "Usage: reader links" in capsys.readouterr().out
    assert run("notes", "x") == 2
    assert told(capsys).splitlines()[-1] == "Error: No such command 'x'."


def every_command(command: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    yield path, command
    for name, inner in getattr(command, "commands", {}).items():
        yield from every_command(inner, f"{path} {name}".strip())


def test_every_command_and_option_has_its_help_in_korean() -> None:
    found = dict(every_command(typer.main.get_command(program.app)))
    assert set(found) == set(helping.COMMANDS)
    names = {param.name for command in found.values() for param in command.params}
    assert names | {"help"} == set(helping.OPTIONS)


@pytest.mark.parametrize("name", helping.COMMANDS)
def test_help_is_told_in_korean_within_the_width(
    name: str, korean: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*name.split(), "--help") == 0
    out = capsys.readouterr().out
    assert out.startswith("사용법: reader") and "옵션:" in out and "이 도움말을 보임" in out
    assert not re.search(r"<(?:path|str|list|float)", out), "no type of Python's"
    for english in ("Usage", "Options", "Arguments", "Commands", "Show", "default", "required"):
        assert english not in out
    assert max(width_of(line) for line in out.splitlines()) <= helping.WIDTH


def test_a_command_that_is_nearly_one_is_told_in_korean(
    korean: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("notes", "exprt") == 2
    assert "그런 명령은 없음: 'exprt', 비슷한 명령: 'export'" in told(capsys)


def test_what_is_wrong_with_json_is_told_in_korean(
    tmp_path: Path, korean: None, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.json").write_text('{"a" 1}', "utf-8")
    assert run("clean", tmp_path) == 1
    assert told(capsys).endswith("JSON이 아님: 1행 6번째 글자: ':'가 있을 자리\n")


def test_the_reasons_of_the_cleaning_are_english_for_scripts_everywhere(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (
        "홈 | 정치 | 경제 | 사회\n조회수 1,204\n\n"
        + KOREAN
        + "\n저작권자 ⓒ 한라일보 무단전재 금지\n"
    )
    (folder / "with.txt").write_text(page, "utf-8")
    told = []
    for language in ("en_US.UTF-8", "ko_KR.UTF-8"):
        monkeypatch.setenv("LC_ALL", language)
        assert run("clean", folder / "with.txt", "--json") == 0
        (record,) = lines(capsys.readouterr().out)
        told.append([segment["why"] for segment in record["segments"]])  # type: ignore[attr-defined]
    assert told[0] == told[1] and len({*told[0]} - {""}) > 2
    assert not any(HANGUL.search(why) for why in told[0])


def test_an_interrupt_leaves_no_line_of_progress(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("reader.library.Library.load", interrupted)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    assert run("clean", folder) == 130
    assert capsys.readouterr().err.endswith("\r\x1b[K")


def test_the_english_help_tells_what_each_command_is_for_to_its_end(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    assert run("--help") == 0
    told = capsys.readouterr().out
    assert "..." not in told.partition("Commands:")[2]
    assert max(map(len, told.splitlines())) <= 80
