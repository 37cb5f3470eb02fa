"""The commands as a script sees them: stdout, stderr, exit status."""

from __future__ import annotations

import itertools
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cache import cache_folder
from reader.cli.tables import print_indexed
from reader.library import Indexed, Library
from reader.settings import config_folder
from tests.cli.helpers import KOREAN, OTHER, lines, run
from tests.paths import SEEDS


def test_clean_accounts_for_every_character(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("clean", folder, "--json") == 0
    for record in lines(capsys.readouterr().out):
        raw = Path(str(record["path"])).read_text("utf-8").split("\n")[:-1]
        segments = record["segments"]
        assert isinstance(segments, list)
        for number, line in enumerate(raw, start=1):
            here = sorted((s["start"], s["end"]) for s in segments if s["line"] == number)
            assert here, f"line {number} has no segment"
            assert here[0][0] == 0 and here[-1][1] == len(line)
            assert all(a[1] == b[0] for a, b in itertools.pairwise(here))


def test_clean_has_the_fields_of_the_contract(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("clean", folder / "하나.txt", "--json")
    (record,) = lines(capsys.readouterr().out)
    assert {"id", "path", "title", "source", "published", "language", "segments", "sentences"} <= (
        record.keys()
    )
    sentences = record["sentences"]
    assert isinstance(sentences, list)
    for sentence in sentences:
        assert sentence["id"].startswith(f"{record['id']}.")
        assert {"paragraph", "kind", "text", "spans"} <= sentence.keys()


def test_links_print_each_pair_once_in_the_form_of_the_contract(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("links", folder, "--json", "--strictness", "0.05") == 0
    found = lines(capsys.readouterr().out)
    assert found
    pairs = [
        frozenset((link["from"]["sentence"], link["to"]["sentence"]))  # type: ignore[index]
        for link in found
    ]
    assert len(pairs) == len(set(pairs))
    for link in found:
        assert link["kind"] in {"repeats", "disputes"}
        assert 0.05 <= link["score"] <= 1  # type: ignore[operator]
        for end in ("from", "to"):
            place = {"article", "path", "sentence", "line", "text"}
            cited = {"title", "source", "published", "url"}
            assert place | cited == link[end].keys()  # type: ignore[attr-defined]
            assert link[end]["title"]  # type: ignore[index]
        for reason in link["reasons"]:  # type: ignore[attr-defined]
            for side in ("from", "to"):
                text = link[side]["text"]  # type: ignore[index]
                assert all(0 <= start < end <= len(text) for start, end in reason[side])


def test_links_can_be_narrowed_to_a_kind(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("links", folder, "--json", "--strictness", "0.05", "--kind", "disputes")
    assert {link["kind"] for link in lines(capsys.readouterr().out)} <= {"disputes"}


def test_related_answers_for_a_place_and_for_a_text(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = folder / "하나.txt"
    assert run("related", folder, "--at", f"{page}:4", "--json", "--strictness", "0.05") == 0
    by_place = lines(capsys.readouterr().out)
    assert by_place and by_place[0]["from"]["line"] == 4  # type: ignore[index]
    text = "시청 앞 분수대가 고장 나 시민 3명이 다쳤다."
    assert run("related", folder, "--text", text, "--json", "--strictness", "0.05") == 0
    by_text = lines(capsys.readouterr().out)
    assert by_text and by_text[0]["from"]["text"] == text  # type: ignore[index]
    assert by_text[0]["from"].keys() == by_place[0]["from"].keys()  # type: ignore[attr-defined]


def test_every_sentence_of_a_line_is_asked_about_under_its_own_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two, three = (
        "12일 오후 시청 앞 분수대가 고장 나 시민 3명이 다쳤다고 소방당국이 밝혔다.",
        "이 도시의 시장은 내년 봄 선거에 나가지 않겠다고 말했다.",
        "시는 분수대 가동을 중단하고 원인을 조사하고 있다.",
    )
    page = tmp_path / "하나.txt"
    page.write_text(f"분수대 고장\n\n{one} {two} {three}\n", "utf-8")
    (tmp_path / "둘.txt").write_text(OTHER, "utf-8")
    asked = ("related", tmp_path, "--quick", "--at", f"{page}:3")
    assert run(*asked, "--json", "--strictness", "0.05") == 0
    froms = [link["from"] for link in lines(capsys.readouterr().out)]
    ends = {(end["sentence"].rpartition(".")[2], end["text"]) for end in froms}  # type: ignore[index]
    assert {("1", one), ("3", three)} <= ends
    assert run(*asked) == 0
    out = capsys.readouterr().out
    said = " ".join(out.split())
    places = [said.index(part) for part in (one[:20], two[:20], "No link is sure")]
    assert places == sorted(places)
    assert said.index("No link is sure", said.index(two[:20])) < said.index(three[:20])


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        (["clean", "/no/such/path"], 1, "no such file"),
        (["links", "--strictness", "2"], 2, "strictness"),
        (["related", "."], 2, "--text"),
        (["clean", "--nonsense"], 2, "nonsense"),
        (["/no/such/path"], 1, "no such file"),
    ],
)
def test_a_failure_is_one_line_on_stderr(
    words: list[str], status: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*words) == status
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert "Traceback" not in err
    if status == 1:
        assert err.count("\n") == 1


def test_pages_that_hold_nothing_are_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty.txt").write_text("")
    for name in ("empty", "empty.txt"):
        assert run("clean", tmp_path / name) == 1
        out, err = capsys.readouterr()
        assert (out, err.count("\n")) == ("", 1)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads every file")
def test_a_file_that_may_not_be_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "하나.txt").chmod(0)
    assert run("clean", folder / "하나.txt") == 1
    assert "permission denied" in capsys.readouterr().err


def test_one_bad_page_does_not_lose_the_others(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "empty.txt").write_text("")
    assert run("clean", folder, "--json") == 0
    out, err = capsys.readouterr()
    assert len(lines(out)) == 2
    assert "empty.txt" in err


def test_escape_sequences_of_a_page_do_not_reach_the_terminal(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = folder / "하나.txt"
    page.write_text(KOREAN.replace("분수대", "분수대\x1b]0;x\x07[bold]"), "utf-8")
    run("clean", folder)
    run("links", folder, "--strictness", "0.05")
    out, err = capsys.readouterr()
    assert "\x1b]0" not in out + err and "\x07" not in out + err
    assert "[bold]" in out


def test_reading_changes_nothing_on_disk(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*")}
    run("links", folder, "--json")
    assert {path: path.read_bytes() for path in folder.rglob("*")} == before


def test_the_sample_library_opens_by_default(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("clean", "--json") == 0
    assert len(lines(capsys.readouterr().out)) == len([p for p in SEEDS.iterdir() if p.is_file()])


def test_the_screen_needs_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(SEEDS) == 1
    assert "terminal" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["clean", "links"])
def test_scripts_do_without_rich_and_textual(folder: Path, command: str) -> None:
    program = (
        "import atexit, sys; from reader.cli import main;"
        "atexit.register(lambda: sys.stderr.write(' '.join({'rich', 'textual'} & {*sys.modules})));"
        f"main(['{command}', {str(folder)!r}, '--json'])"
    )
    words = [sys.executable, "-c", program]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=True)
    assert lines(done.stdout)
    assert done.stderr == ""


def test_tables_show_whole_sentences_at_every_width_and_where_they_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sentence = "12일 오후 시청 앞 분수대가 고장 나 시민 3명이 다쳤다고 이 도시 소방당국이 밝혔다."
    place = tmp_path / "an-outlet-with-a-long-name.example-2025.txt"
    place.write_text(f"분수대 고장\n\n{sentence}\n", "utf-8")
    for columns in range(60, 76):
        monkeypatch.setenv("COLUMNS", str(columns))
        assert run("related", tmp_path, "--quick", "--strictness", "0", "--text", sentence) == 0
        rows = capsys.readouterr().out.splitlines()
        assert not [row for row in rows if "…" in row and not row.startswith("an-outlet-with")]
        assert any(re.match(r"an-outlet-with\S*…:3 ", row) for row in rows), rows


def test_an_index_of_nothing_but_failures_is_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    assert run("index", tmp_path) == 1
    assert capsys.readouterr().err.count("empty file") == 1


def test_counts_of_one_are_told_as_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "empty.txt").write_bytes(b"")
    assert run("index", folder) == 0
    out = capsys.readouterr().out
    assert out.startswith("2 articles, ") and out.rstrip().endswith("; 1 page failed")


def test_a_closed_pipe_ends_a_command_quietly() -> None:
    program = "from reader.cli import main; main(['clean', '--json'])"
    words = f'{sys.executable} -c "{program}" | head -c 1; exit ${{PIPESTATUS[0]}}'
    done = subprocess.run(
        ["bash", "-c", words], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "{", "")


def test_a_place_in_a_file_that_is_not_open_is_told_as_that(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("related", folder, "--at", "elsewhere.txt:1", "--quick") == 1
    assert "elsewhere.txt: not among the pages that are open" in capsys.readouterr().err


def test_settings_hold_for_the_commands_and_what_is_wrong_in_them_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = config_folder()
    config.mkdir(parents=True)
    (config / "settings.toml").write_text("strictness = 0\nreading = false\n")
    assert run("links", folder, "--json") == 0
    every = len(lines(capsys.readouterr().out))
    assert run("links", folder, "--json", "--strictness", "1") == 0
    told = capsys.readouterr()
    assert len(lines(told.out)) < every and not told.err
    (config / "settings.toml").write_text("strictness = 9\ntheme = 3\n")
    (config / "keymap.toml").write_text('jump = "x"\n')
    assert run("links", folder, "--json", "--quick") == 0
    told = capsys.readouterr()
    assert len(lines(told.out)) < every
    assert told.err.splitlines() == [
        "reader: settings.toml:1: strictness should be a number from 0 to 1, not 9",
        "reader: settings.toml:2: theme should be a theme's name, not 3",
        "reader: keymap.toml:1: no action is called jump",
    ]


def test_what_one_question_judged_is_kept_for_the_next(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("related", folder, "--at", f"{folder / '하나.txt'}:4", "--quick", "--json") == 0
    assert lines(capsys.readouterr().out)
    with sqlite3.connect(cache_folder() / "library.sqlite") as kept:
        ((answers,),) = kept.execute("SELECT count(*) FROM answers")
    assert answers > 0


def test_the_speed_of_index_is_that_of_what_was_analysed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_indexed(Indexed(50, 1_000, 0, 1, 20, None, 2.0, 1_000_000))
    assert "1 analysed now in 2.0 s, 10 sentences/s" in capsys.readouterr().out


def test_a_command_that_fails_closes_the_library(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[Library] = []

    def close(library: Library) -> None:
        closed.append(library)

    monkeypatch.setattr(Library, "close", close)
    assert run("related", folder, "--at", "elsewhere.txt:4", "--quick") == 1
    assert len(closed) == 1
