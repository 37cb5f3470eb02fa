"""The file of the cache, whatever happens to it: never an error, never a half answer."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.cache import AnalysisRow, AnswerRow, Cache, Head, PageRow, pack
from reader.cache.versions import LINKS, version_of
from tests.cache.killing import said_before_death

WRITER = """
import sys, time
from pathlib import Path
from reader.cache import AnalysisRow, Cache
cache = Cache(Path(sys.argv[1]))
print("open", flush=True)
for number in range(int(sys.argv[3])):
    key = f"{sys.argv[2]}{number:06}".encode()
    with cache.database.transaction():
        cache.analyses.put([AnalysisRow(key + b"a", 1, key * 50, b"r")])
        cache.analyses.put([AnalysisRow(key + b"b", 1, key * 50, b"r")])
    print(number, flush=True)
print("done", flush=True)
time.sleep(60 if sys.argv[4:] else 0)
"""


def write(folder: Path, name: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), name, str(count)],
        stdout=subprocess.PIPE,
        text=True,
    )


def keys(folder: Path) -> set[bytes]:
    with sqlite3.connect(folder / "library.sqlite") as db:
        return {row[0] for row in db.execute("SELECT key FROM analyses")}


def row(key: bytes) -> AnalysisRow:
    return AnalysisRow(key, 1, b"terms", b"readings")


def test_what_is_written_is_there_after_a_restart(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.analyses.put([row(b"one"), row(b"two")])
    cache.answers.put(b"home", 1, AnswerRow(0, b"library", b"seen", b"links"))
    cache.close()
    again = Cache(tmp_path)
    assert set(again.analyses.known([b"one", b"two", b"three"])) == {b"one", b"two"}
    kept = again.answers.of(b"home")
    assert kept.find(1, 0, b"library") == AnswerRow(0, b"library", b"seen", b"links")
    assert kept.find(1, 1, b"library") is None
    again.close()


def test_two_processes_write_at_once_and_lose_nothing(tmp_path: Path) -> None:
    writers = [write(tmp_path, name, 60) for name in ("a", "b")]
    for writer in writers:
        out, _ = writer.communicate(timeout=120)
        assert out.endswith("done\n")
    found = keys(tmp_path)
    assert len(found) == 2 * 60 * 2


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_a_killed_writer_leaves_whole_transactions(tmp_path: Path) -> None:
    writer = write(tmp_path, "k", 100_000)
    acknowledged = said_before_death(writer, 12)
    cache = Cache(tmp_path)
    assert cache.database.file is not None
    wanted = {f"k{int(n):06}{end}".encode() for n in acknowledged for end in "ab"}
    assert wanted <= set(cache.analyses.known(wanted))
    cache.close()
    halves = keys(tmp_path)
    assert {key[:-1] for key in halves if key.endswith(b"a")} == {
        key[:-1] for key in halves if key.endswith(b"b")
    }


@pytest.mark.parametrize(
    "junk",
    [b"", b"not a database at all" * 500, b"SQLite format 3\x00" + b"\xff" * 8192],
    ids=["empty", "text", "header and noise"],
)
def test_a_file_that_is_no_database_is_begun_anew(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / "library.sqlite").write_bytes(junk)
    cache = Cache(tmp_path)
    cache.analyses.put([row(b"one")])
    cache.close()
    again = Cache(tmp_path)
    assert set(again.analyses.known([b"one"])) == {b"one"}
    assert again.database.file is not None
    again.close()


def test_pages_torn_in_use_are_lived_with(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.analyses.put([row(f"{n}".encode() * 20) for n in range(3000)])
    cache.close()
    file = tmp_path / "library.sqlite"
    data = bytearray(file.read_bytes())
    data[4096 * 2 : -4096] = os.urandom(len(data) - 4096 * 3)
    file.write_bytes(data)
    torn = Cache(tmp_path)
    torn.analyses.known([f"{n}".encode() * 20 for n in range(3000)])
    torn.analyses.put([row(b"new")])
    torn.analyses.put([row(b"newer")])
    torn.close()
    again = Cache(tmp_path)
    again.analyses.put([row(b"last")])
    assert set(again.analyses.known([b"last"])) == {b"last"}
    again.close()


def test_another_layout_is_begun_anew(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "library.sqlite") as db:
        db.execute("CREATE TABLE analyses(other TEXT)")
        db.execute("PRAGMA user_version=99")
    cache = Cache(tmp_path)
    cache.analyses.put([row(b"one")])
    assert set(cache.analyses.known([b"one"])) == {b"one"}
    cache.close()


def test_a_file_from_before_answers_had_libraries_loses_these_alone(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.analyses.put([row(b"one")])
    cache.said.keep("judge:1", {b"pair": [0.5]})
    cache.close()
    with sqlite3.connect(tmp_path / "library.sqlite") as db:  # as it was then
        db.execute("DROP TABLE answered")
        db.execute("DROP TABLE answers")
        db.execute(
            "CREATE TABLE answers(analysis INTEGER, number INTEGER, version TEXT, library BLOB,"
            " seen BLOB, links BLOB, judge TEXT, PRIMARY KEY(analysis, number)) WITHOUT ROWID"
        )
        db.execute("INSERT INTO answers VALUES(1, 0, ?, x'', x'', x'', '')", (version_of(LINKS),))
        db.execute("PRAGMA user_version=4")
    again = Cache(tmp_path)
    assert again.database.file is not None
    assert set(again.analyses.known([b"one"])) == {b"one"}
    assert again.said.find("judge:1", [b"pair"]) == {b"pair": (0.5,)}
    kept = again.answers.of(b"home")
    assert kept.find(1, 0, b"") is None
    kept.put(1, AnswerRow(0, b"library", b"s", b"l"))
    again.close()
    third = Cache(tmp_path)
    assert third.answers.find(b"home", 1, 0, b"library") is not None
    third.close()


def test_a_folder_that_cannot_be_made_means_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = Cache(tmp_path / "file" / "cache")
    assert cache.database.file is None
    assert cache.index_folder([tmp_path]) is None
    cache.analyses.put([row(b"one")])
    assert set(cache.analyses.known([b"one"])) == {b"one"}
    cache.close()


def test_a_full_disk_loses_what_is_written_and_nothing_else(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.analyses.put([row(b"one")])
    pages = cache.database.read("PRAGMA page_count")[0][0]
    cache.database.read(f"PRAGMA max_page_count={pages}")
    cache.analyses.put([AnalysisRow(b"big", 1, os.urandom(1_000_000), b"")])
    assert set(cache.analyses.known([b"one", b"big"])) == {b"one"}
    cache.close()


def test_a_deleted_file_does_not_disturb_a_running_reader(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.analyses.put([row(b"one")])
    for file in tmp_path.iterdir():
        file.unlink()
    cache.analyses.put([row(b"two")])
    cache.analyses.known([b"one"])
    cache.close()
    again = Cache(tmp_path)
    assert again.analyses.known([b"one", b"two"]) == {}
    again.close()


def test_only_rows_of_the_same_code_are_found_and_old_ones_go(tmp_path: Path) -> None:
    def cache_of(version: str) -> Cache:
        cache = Cache(tmp_path)
        for store in (cache.analyses, cache.articles):
            store.version = version
        cache._use("analyses", version)
        return cache

    for version in ("v1", "v2", "v3"):
        cache = cache_of(version)
        assert cache.analyses.known([b"one"]) == {}
        cache.analyses.put([row(b"one")])
        assert set(cache.analyses.known([b"one"])) == {b"one"}
        cache.close()
    with sqlite3.connect(tmp_path / "library.sqlite") as db:
        versions = {found for (found,) in db.execute("SELECT version FROM analyses")}
    assert "v1" not in versions and "v3" in versions


def test_paragraphs_of_an_old_version_go_with_its_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else they would point at whatever page gets the number next."""

    def cache_of(version: str) -> Cache:
        monkeypatch.setattr("reader.cache.version_of", lambda _: version)
        return Cache(tmp_path)

    def put(cache: Cache, name: bytes) -> None:
        head = Head(name, b"text", name.decode(), "T", None, None, "en", 1, 1)
        cache.articles.put([PageRow(head, pack([]), ((b"in " + name, 3),))])
        cache.articles.put_file(f"{name.decode()}.txt", (1, 1), b"of " + name, ())

    for version in ("v1", "v2", "v3"):
        cache = cache_of(version)
        put(cache, version.encode())
        assert cache.articles.holding([b"in v1"]) == ({b"in v1": [(b"v1", 3)]}
                                                      if version == "v1" else {})  # fmt: skip
        cache.close()
    with sqlite3.connect(tmp_path / "library.sqlite") as db:
        paragraphs = {found for (found,) in db.execute("SELECT digest FROM paragraphs")}
        files = {found for (found,) in db.execute("SELECT path FROM files")}
    assert paragraphs == {b"in v2", b"in v3"}
    assert files == {"v2.txt", "v3.txt"}


def test_a_page_that_is_kept_anew_gets_a_number_of_its_own(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for paragraph in (b"before", b"after"):
        head = Head(b"one", b"text", "one", "T", None, None, "en", 1, 1)
        cache.articles.put([PageRow(head, pack([]), ((paragraph, 3),))])
    assert cache.articles.holding([b"before", b"after"]) == {b"after": [(b"one", 3)]}
    cache.close()


def test_a_locked_file_is_waited_for(tmp_path: Path) -> None:
    Cache(tmp_path).close()
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sqlite3, sys, time; db = sqlite3.connect(sys.argv[1], isolation_level=None);"
            "db.execute('BEGIN EXCLUSIVE'); print('held', flush=True); time.sleep(1);"
            "db.execute('COMMIT')",
            str(tmp_path / "library.sqlite"),
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None and holder.stdout.readline() == "held\n"
    begun = time.monotonic()
    cache = Cache(tmp_path)
    cache.analyses.put([row(b"one")])
    assert set(cache.analyses.known([b"one"])) == {b"one"}
    assert cache.database.file is not None
    assert time.monotonic() - begun < 20
    holder.wait()
    cache.close()
