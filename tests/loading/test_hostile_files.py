"""Files and folders that are too large, no regular files, linked out or oddly named."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from reader.cache import Cache
from reader.library import Library
from reader.loading import Failure, RawPage, find_files, load
from reader.loading.errors import told_size
from tests.cli.helpers import run
from tests.loading import samples
from tests.loading.helpers import put, reasons
from tests.pace import bounded


def test_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(2 * 1024**3)
    library = Library([path], cache=Cache(None))
    # The dictionaries are loaded with the first library.
    Library([put(tmp_path, "small.txt", b"Small words")], cache=Cache(None)).load()
    with bounded(1.0):
        assert reasons(path) == ["too large: 2 GiB, the limit is 64 MiB"]
        library.load()
    assert [failure.reason for failure in library.failures] == reasons(path)


@pytest.mark.parametrize(
    ("number", "limit", "told"),
    [
        (64 << 20, None, "64 MiB"),
        ((64 << 20) + 1, 64 << 20, "64.1 MiB"),
        (5000, None, "5 kB"),
        (5001, 5000, "5.1 kB"),
        (22, 10, "22 bytes"),
        (0, None, "0 bytes"),
    ],
)
def test_a_size_is_told_in_the_units_of_its_limit_and_never_as_the_limit(
    number: int, limit: int | None, told: str
) -> None:
    assert told_size(number, limit) == told


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs on this system")
def test_fifos_devices_and_sockets(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with bounded(1.0):
        assert reasons(tmp_path / "pipe.txt") == ["not a regular file"]
        assert reasons(Path("/dev/zero")) == ["not a regular file"]
        put(tmp_path, "good.txt", b"Good words")
        assert [type(page) for page in load([tmp_path])] == [RawPage]


def test_links_out_of_the_folder_and_in_circles(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    outside.mkdir()
    put(outside, "secret.txt", b"Secret words")
    put(inside, "good.txt", b"Good words")
    (inside / "a.txt").symlink_to(outside / "secret.txt")
    (inside / "b").symlink_to(outside)
    (inside / "c.txt").symlink_to(inside / "good.txt")
    (inside / "d").symlink_to(inside)
    (inside / "e.txt").symlink_to(inside / "e.txt")
    (inside / "f.txt").symlink_to(inside / "gone.txt")
    found = list(load([inside]))
    assert [page.lines for page in found if isinstance(page, RawPage)] == [("Good words",)]
    told = {Path(page.path).name: page.reason for page in found if isinstance(page, Failure)}
    assert told == {
        "a.txt": "a link out of the folder, not followed",
        "b": "a link out of the folder, not followed",
        "e.txt": "a loop of links",
        "f.txt": "a broken link",
    }


def test_deep_folders(tmp_path: Path) -> None:
    folder = tmp_path
    for _ in range(80):
        folder = folder / "d"
    folder.mkdir(parents=True)
    put(folder, "deep.txt", b"Deep words")
    put(tmp_path, "good.txt", b"Good words")
    found = list(load([tmp_path]))
    assert [page.lines for page in found if isinstance(page, RawPage)] == [("Good words",)]
    assert "nested" in str(found)


def test_files_that_vanish_change_or_are_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path, "a.txt", b"Words")
    walk = find_files(tmp_path)
    assert next(walk) == str(path)
    path.unlink()
    assert "no such file" in reasons(path)[0]
    assert reasons(Path("a\0b")) != []

    path = put(tmp_path, "b.txt", b"Words")
    real = os.fstat
    count = iter(range(100))

    def moving(handle: int) -> os.stat_result:
        status = list(real(handle))
        status[6] = next(count)  # st_size
        return os.stat_result(status)

    monkeypatch.setattr("reader.loading.files.os.fstat", moving)
    assert reasons(path) == ["changes while it is read"]


NAMES = ("bad\udcff\udcfename.txt", "new\nline.txt", "esc\x1b]0;x\x07\u202e[bold].txt")


@pytest.mark.skipif(os.name == "nt", reason="names that only POSIX systems take")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("words", [("clean",), ("clean", "--json"), ("links",), ("index",)])
def test_odd_file_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, words: tuple[str, ...]
) -> None:
    """A name that is not UTF-8, that has a line end or that means to act on the terminal."""
    put(tmp_path, name, samples.TEXT.encode())
    put(tmp_path, "empty" + name, b"")
    put(tmp_path, "other.txt", "\n".join(samples.PARAGRAPHS).encode())
    put(tmp_path, name + ".zip", samples.archive({"a.txt": samples.MARKDOWN.encode()}))
    for _ in range(2):  # the second time from the cache
        assert run(words[0], tmp_path, *words[1:]) == 0
        out, err = capsys.readouterr()
        out.encode()
        assert err.count("\n") == 1
        assert "empty file" in err
        for character in ("\x1b", "\u202e", "\x07"):
            assert character not in out + err
    if words == ("clean", "--json"):
        paths = {str(json.loads(line)["path"]) for line in out.splitlines()}
        assert str(tmp_path / name) in paths
