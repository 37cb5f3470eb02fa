"""What a library holds, where thousands of pages are alike or fail."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from reader.cache import Cache, Head, Item
from reader.shelf import Shelf
from reader.shelf.holdings import Holdings
from reader.shelf.kept import Bodies
from tests.pace import bounded

KEY = b"k" * 12
HEADS = {KEY: Head(KEY, b"t" * 12, "abc", "T", None, None, "en", 1, 1)}


def empty() -> Holdings:
    def fetch(_: object) -> None:
        raise AssertionError("no text is asked for")

    return Holdings(Bodies(fetch))  # type: ignore[arg-type]


def put(holdings: Holdings, file: str, count: int) -> list[str]:
    return holdings.put(file, [Item(f"#{n}", KEY) for n in range(count)], HEADS, (1, 1))


def test_thousands_of_pages_of_one_text_each_get_an_identifier_at_once() -> None:
    """A paywall's 'please log in', saved as many times as one was asked to."""
    holdings = empty()
    with bounded(1.0):
        ids = put(holdings, "dump.jsonl", 8_000)
    assert ids[:3] == ["abc", "abc-2", "abc-3"] and len(set(ids)) == 8_000


def test_the_first_free_number_is_given() -> None:
    holdings, files = empty(), {f"{n}.txt": f"abc-{n}" if n > 1 else "abc" for n in range(1, 40)}
    for file, wanted in files.items():
        assert put(holdings, file, 1) == [wanted]
    chance = random.Random(5)
    for _ in range(30):
        some = chance.sample(sorted(files), 5)
        free = sorted((files[file] for file in some), key=lambda name: int(name[4:] or 1))
        for file in some:
            holdings.forget(file, [files[file]])
        for file, wanted in zip(some, free, strict=True):
            (files[file],) = put(holdings, file, 1)
            assert files[file] == wanted


def test_failures_go_with_their_files_and_no_path_is_looked_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["a!b.txt", "p#1.txt", "p#1!x.txt", "plain.txt"]
    for name in names:
        (tmp_path / name).write_text("")
    shelf = Shelf([tmp_path], Cache(None))
    shelf.load()
    assert len(shelf.failures) == 4
    looked: list[str] = []
    monkeypatch.setattr("reader.loading.origins.Path", looked.append)
    (tmp_path / "p#1.txt").write_text("The ferry\n\nThe ferry carried 300 people on Monday.\n")
    (tmp_path / "a!b.txt").unlink()
    assert len(shelf.refresh().added) == 1
    left = {Path(failure.path).name for failure in shelf.failures}
    assert left == {"p#1!x.txt", "plain.txt"} and not looked
