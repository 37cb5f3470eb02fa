"""Answers of several libraries beside each other, in one file that has a bound."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.cache import AnswerRow, Cache, answers
from tests.cache.killing import said_before_death

WRITER = """
import sys
from pathlib import Path
from reader.cache import AnswerRow, Cache, answers
answers._BUFFERED, answers.MOST_BYTES = 8, int(sys.argv[4])
cache = Cache(Path(sys.argv[1]))
kept = cache.answers.of(sys.argv[2].encode())
for number in range(int(sys.argv[3])):
    kept.put(1, AnswerRow(number, sys.argv[2].encode(), b"seen", b"links" * 10))
    print(number, flush=True)
cache.close()
print("done", flush=True)
"""
SIZE = len(b"seen" + b"links" * 10)


def write(folder: Path, home: str, count: int, most: int = 1 << 30) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), home, str(count), str(most)],
        stdout=subprocess.PIPE,
        text=True,
    )


def row(number: int, library: bytes, size: int = 10, judge: str = "") -> AnswerRow:
    return AnswerRow(number, library, b"", bytes(size), judge)


def held(folder: Path) -> dict[bytes, int]:
    """Rows by library; what is counted of them must be what they are."""
    with sqlite3.connect(folder / "library.sqlite") as db:
        rows = db.execute(
            "SELECT answered.home, bytes, count(number),"
            " ifnull(sum(length(seen)+length(links)), 0) FROM answered"
            " LEFT JOIN answers ON answers.home=answered.id GROUP BY answered.id"
        ).fetchall()
        ((every,),) = db.execute("SELECT count(*) FROM answers")
    assert all(told == real for _, told, _, real in rows)
    assert every == sum(number for _, _, number, _ in rows), "none is of no library"
    return {home: number for home, _, number, _ in rows}


def test_a_sentence_has_an_answer_in_each_library(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    one, two = cache.answers.of(b"one"), cache.answers.of(b"two")
    first, second = row(0, b"A", judge="judge:1"), row(0, b"B")
    one.put(5, first)
    two.put(5, second)
    for _ in range(2):  # as it waits, and as it is written
        assert one.find(5, 0, b"A") == first and two.find(5, 0, b"B") == second
        cache.answers.flush()
    assert two.find(5, 0, b"A") == first, "the very same articles, opened by another path"
    assert cache.answers.of(b"three").find(5, 0, b"C") == second, "of what was used last"
    grown = row(0, b"A2")
    one.put(5, grown)
    cache.close()
    again = Cache(tmp_path)
    assert again.answers.find(b"one", 5, 0, b"A2") == grown, "not beside what it had"
    assert again.answers.find(b"two", 5, 0, b"B") == second
    again.close()
    assert held(tmp_path) == {b"one": 1, b"two": 1}


def test_the_library_used_longest_ago_goes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answers, "MOST_BYTES", 3_000)
    for home in (b"a", b"b", b"c"):
        cache = Cache(tmp_path)
        for number in range(10):
            cache.answers.put(home, 1, row(number, home, 100))
        cache.close()
    opened = Cache(tmp_path)
    opened.answers.of(b"a")  # to read is to use as well
    opened.answers.put(b"d", 1, row(0, b"d", 100))
    opened.close()
    assert held(tmp_path) == {b"a": 10, b"c": 10, b"d": 1}
    large = Cache(tmp_path)
    for number in range(100):
        large.answers.put(b"e", 1, row(number, b"e", 100))
        large.answers.flush()
    large.close()
    assert held(tmp_path) == {b"e": 100}, "the one that is written stays whole"


def test_libraries_that_keep_hardly_anything_are_bounded_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answers, "MOST_LIBRARIES", 3)
    cache = Cache(tmp_path)
    for number in range(9):
        cache.answers.put(b"%d" % number, 1, row(0, b"x"))
        cache.answers.flush()
    cache.close()
    assert set(held(tmp_path)) == {b"6", b"7", b"8"}


def test_a_large_library_goes_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(tmp_path)
    for number in range(10):
        cache.answers.put(b"old", 1, row(number, b"x"))
    cache.answers.flush()
    monkeypatch.setattr(answers, "_AT_ONCE", 4)
    monkeypatch.setattr(answers, "MOST_BYTES", 40)
    left = []
    for number in range(3):
        cache.answers.put(b"new", 1, row(number, b"y"))
        cache.answers.flush()
        left.append(held(tmp_path).get(b"old"))
    assert left == [6, 2, None]
    cache.close()


def test_answers_of_old_code_go_with_its_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for version in ("v1", "v2", "v3"):
        monkeypatch.setattr("reader.cache.version_of", lambda _, version=version: version)
        cache = Cache(tmp_path)
        assert cache.answers.of(b"home").find(1, 0, b"x") is None
        cache.answers.put(b"home", 1, row(0, b"x"))
        cache.close()
    with sqlite3.connect(tmp_path / "library.sqlite") as db:
        versions = {found for (found,) in db.execute("SELECT version FROM answered")}
    assert versions == {"v2", "v3"} and held(tmp_path) == {b"home": 1}


@pytest.mark.parametrize("most", [1 << 30, SIZE * 100])
def test_two_processes_write_two_libraries_at_once(tmp_path: Path, most: int) -> None:
    writers = [write(tmp_path, home, 200, most) for home in ("a", "b")]
    for writer in writers:
        out, _ = writer.communicate(timeout=120)
        assert out.endswith("done\n")
    found = held(tmp_path)
    if most == 1 << 30:
        assert found == {b"a": 200, b"b": 200}
    cache = Cache(tmp_path)
    for home in found:
        for number in range(200):
            kept = cache.answers.find(home, 1, number, home)
            assert kept is None or kept.library in (b"a", b"b")
    cache.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_a_killed_writer_loses_what_waited_at_most(tmp_path: Path) -> None:
    writer = write(tmp_path, "k", 1_000_000)
    numbers = said_before_death(writer, 100)
    found = held(tmp_path)
    assert found[b"k"] >= max(numbers) + 1 - 8


def test_answers_wait_and_are_written_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.cache.answers._WAIT", 1000.0)
    cache, other = Cache(tmp_path), Cache(tmp_path)
    kept, seen = cache.answers.of(b"home"), other.answers.of(b"home")
    for number in range(70):
        kept.put(5, row(number, b"l"))
    assert seen.find(5, 0, b"l") is not None
    assert seen.find(5, 69, b"l") is None
    cache.close()
    assert seen.find(5, 69, b"l") is not None
    other.close()


def test_no_answer_waits_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.cache.answers._WAIT", 0.0)
    cache, other = Cache(tmp_path), Cache(tmp_path)
    kept, seen = cache.answers.of(b"home"), other.answers.of(b"home")
    kept.put(5, row(0, b"l"))
    ends = time.monotonic() + 10  # written by itself, in a thread, though no other comes
    while seen.find(5, 0, b"l") is None and time.monotonic() < ends:
        time.sleep(0.01)
    assert seen.find(5, 0, b"l") is not None
    cache.close()
    kept.put(5, row(1, b"l"))
    cache.answers.flush()  # of a cache that is closed: nothing is kept, nothing raised
    other.close()
