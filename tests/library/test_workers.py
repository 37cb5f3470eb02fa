"""Work in other processes: the same results, in order, and no process left behind."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reader import workers
from reader.cache import Cache
from reader.library import Library
from reader.linking.kept import making
from reader.shelf import files
from tests.library.pages import all_links, opened, page, write_library


def task(item: Any) -> Any:
    """What the workers of these tests do; a worker imports this module by its name."""
    if item == "die":
        if os.environ.get("READER_TEST_PARENT") != str(os.getpid()):
            os._exit(3)
        return "done here"
    if item == "fail":
        raise ValueError("no such item")
    if isinstance(item, list):
        time.sleep(item[0])
        return os.getpid()
    print("noise on stdout must not matter")
    return {"twice": item * 2, "surrogate": "\ud800"}


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_results_come_in_order_and_equal_those_made_here() -> None:
    items = list(range(25))
    assert list(workers.in_order(task, items, 2)) == list(workers.in_order(task, items, 1))


@pytest.mark.parametrize("wanted", ["", "two", "²", "-1"])
def test_a_number_of_processes_that_is_none_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, wanted: str
) -> None:
    monkeypatch.delenv("READER_WORKERS", raising=False)
    found = workers.cores()
    monkeypatch.setenv("READER_WORKERS", wanted)
    assert workers.cores() == found


def test_a_worker_that_dies_leaves_its_work_to_us(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READER_TEST_PARENT", str(os.getpid()))
    found = list(workers.in_order(task, [1, "die", 2, "die", 3], 2))
    assert [row if isinstance(row, str) else row["twice"] for row in found] == [
        2,
        "done here",
        4,
        "done here",
        6,
    ]


def test_an_error_of_the_task_is_told() -> None:
    with pytest.raises(RuntimeError, match="no such item"):
        list(workers.in_order(task, [1, "fail"], 2))


def test_stopping_early_leaves_no_process() -> None:
    running = workers.in_order(task, ([0.01] for _ in range(1000)), 2)
    pids = {next(running) for _ in range(8)}
    assert os.getpid() not in pids
    running.close()
    assert not any(alive(pid) for pid in pids)


def test_a_library_made_by_workers_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_library(tmp_path / "pages")
    here = opened(folder, tmp_path / "here")
    expected = [(a.id, a.title, a.lines, a.segments, a.sentences) for a in here.articles]
    links = all_links(here)
    here.close()
    monkeypatch.setattr(files, "_WORTH_WORKERS", 1)
    monkeypatch.setattr(making, "_WORTH_WORKERS", 1)
    monkeypatch.setenv("READER_WORKERS", "2")
    library = Library([folder], cache=Cache(tmp_path / "there"))
    library.load()
    library.prepare()
    assert [(a.id, a.title, a.lines, a.segments, a.sentences) for a in library.articles] == expected
    assert all_links(library) == links
    library.close()


def test_what_was_read_under_another_folder_is_not_sent_to_workers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Moved or copied, many or few; in the order of the files, with what is new among them."""
    monkeypatch.setattr(files, "_WORTH_WORKERS", 3)
    monkeypatch.setenv("READER_WORKERS", "2")
    former = write_library(tmp_path / "former")
    Library([former], cache=Cache(tmp_path / "cache")).load()
    folder = tmp_path / "later"
    former.rename(folder)
    (folder / "page2.txt").write_text(page("새 제목", "harbour", 15, 360), "utf-8")
    (folder / "page9.txt").write_text((folder / "page0.txt").read_text("utf-8"), "utf-8")
    sent: list[str] = []
    in_order = workers.in_order

    def watched(task: workers.Task, items: Iterable[Any], processes: int) -> Iterator[Any]:
        def told() -> Iterator[Any]:
            for item in items:
                sent.append(Path(item[0]).name)
                yield item

        return in_order(task, told(), processes)

    monkeypatch.setattr(workers, "in_order", watched)
    library = Library([folder], cache=Cache(tmp_path / "cache"))
    library.load()
    assert sent == ["page2.txt", "page9.txt"], "a name says how its file is read"
    alone = Library([folder], cache=Cache(None))
    monkeypatch.setattr(files, "_WORTH_WORKERS", 300)
    alone.load()
    assert library.articles == alone.articles and len(library.articles) == 6
    paths = [one.file for one in library._shelf._holdings.all()]
    assert paths == sorted(paths)
    library.close()


def test_two_files_of_the_same_bytes_are_each_read_by_their_name(tmp_path: Path) -> None:
    text = "<p>The ferry carried 300 people on Monday, the port said in a statement.</p>\n"
    for name in ("a.txt", "a.html"):
        (tmp_path / name).write_text(text, "utf-8")
    for _ in range(2):  # the second time as it was kept
        library = Library([tmp_path], cache=Cache(tmp_path / "cache"))
        library.load()
        read = {Path(each.path).name: each.lines[0][0] for each in library.articles}
        assert read == {"a.txt": "<", "a.html": "T"}
        library.close()
