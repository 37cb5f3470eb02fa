"""Work that is cancelled or killed goes on where it was; two processes share what is kept."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reader.cache import Cache
from reader.library import Library, Progress
from reader.linking.kept import kept_index, making
from tests.library.pages import Calls, all_links, opened, page, write_library

PROGRAM = """
import json, os, sys
from reader.library import Library
from reader.linking.kept import making
if len(sys.argv) > 2:  # die while the nth article is analysed
    made, left = making.analyse_plainly, [int(sys.argv[2])]
    def dying(order):
        left[0] -= 1
        if left[0] < 0:
            os.kill(os.getpid(), 9)
        return made(order)
    making.analyse_plainly = dying
library = Library([sys.argv[1]])
library.load()
library.prepare()
print(json.dumps([[l.kind, l.score, l.from_id, l.to_id] for l in library.links(strictness=0)]))
library.close()
"""


def start(folder: Path, cache: Path, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder), *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_library(tmp_path / "pages")


def test_a_cancelled_analysis_is_resumed(folder: Path, tmp_path: Path, calls: Calls) -> None:
    library = Library([folder], cache=Cache(tmp_path / "cache"))
    library.load()
    library.prepare(cancelled=lambda: calls["analysed"] >= 2)
    assert not library.ready and calls["analysed"] == 2
    calls.reset()
    library.prepare()
    assert library.ready and calls["analysed"] == 3
    found = all_links(library)
    library.close()
    assert found == all_links(opened(folder, tmp_path / "fresh"))


def test_a_page_that_changes_does_not_take_up_what_was_stopped(
    folder: Path, tmp_path: Path, calls: Calls
) -> None:
    library = Library([folder], cache=Cache(tmp_path / "cache"))
    library.load()
    library.prepare(cancelled=lambda: calls["analysed"] >= 2)
    file = folder / "new.txt"
    file.write_text(page("새 글", "bridge", 3, 4), "utf-8")
    assert library.refresh([file]).added
    assert not library.ready and calls["analysed"] == 2
    library.prepare()
    assert all_links(library) == all_links(opened(folder, tmp_path / "fresh"))


def test_a_page_that_comes_while_others_are_compared_is_compared_too(
    folder: Path, tmp_path: Path
) -> None:
    library = Library([folder], cache=Cache(tmp_path / "cache"))
    library.load()
    file = folder / "new.txt"

    def progress(now: Progress) -> None:
        if now.done == 2 and not file.exists():
            file.write_text(page("새 글", "bridge", 3, 4), "utf-8")
            assert library.refresh([file]).added and not library.ready

    library.prepare(progress)
    assert library.ready
    assert all_links(library) == all_links(opened(folder, tmp_path / "fresh"))


def test_links_are_looked_for_no_further_than_the_sentence_at_which_they_are_cancelled(
    folder: Path, tmp_path: Path
) -> None:
    library = opened(folder, tmp_path / "cache")
    related, asked = library.related, list[str]()

    def counted(sentence_id: str, **options: Any) -> Any:
        asked.append(sentence_id)
        return related(sentence_id, **options)

    library.related = counted  # type: ignore[method-assign]
    list(library.links(cancelled=lambda: len(asked) >= 2))
    assert len(asked) == 2


def test_reading_changed_pages_can_be_cancelled(folder: Path, tmp_path: Path) -> None:
    library = opened(folder, tmp_path / "cache")
    (folder / "new.txt").write_text(page("새 글", "bridge", 3, 4), "utf-8")
    assert not library.refresh(cancelled=lambda: True)
    assert library.refresh().added


def test_what_is_there_answers_before_all_is(folder: Path, tmp_path: Path) -> None:
    library = Library([folder], cache=Cache(tmp_path / "cache"))
    library.load()
    told: list[int] = []

    def progress(now: Progress) -> None:
        told.append(now.done)

    library.prepare(progress, cancelled=lambda: bool(told) and told[-1] >= 3)
    partial = all_links(library)
    assert any(partial.values()) and not library.ready
    library.prepare()
    assert all_links(library) == all_links(opened(folder, tmp_path / "fresh"))
    library.close()


def test_what_is_on_screen_comes_first(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    made = making.analyse_plainly

    def noted(given: list[str]) -> list[object]:
        order.append(given[0])
        return made(given)

    monkeypatch.setattr(making, "analyse_plainly", noted)
    library = Library([folder], cache=Cache(tmp_path / "cache"))
    library.load()
    last = library.articles[-1].id
    library.first(last)
    library.prepare()
    assert order[0] == last and len(order) == 5
    library.close()


def test_cancelling_the_loading_keeps_what_was_read(
    folder: Path, tmp_path: Path, calls: Calls
) -> None:
    library = Library([folder], cache=Cache(tmp_path / "cache"))
    library.load(cancelled=lambda: calls["cleaned"] >= 2)
    assert len(library.articles) == 2
    library.close()
    calls.reset()
    opened(folder, tmp_path / "cache").close()
    assert calls["cleaned"] == 3


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_a_killed_analysis_is_resumed(folder: Path, tmp_path: Path, calls: Calls) -> None:
    for number in range(8):
        (folder / f"more{number}.txt").write_text(
            page(f"더 {number}", "bridge", number, 80), "utf-8"
        )
    killed = start(folder, tmp_path / "xdg", "9")
    killed.communicate()
    assert killed.returncode == -signal.SIGKILL
    again = start(folder, tmp_path / "xdg")
    out, err = again.communicate()
    assert again.returncode == 0, err
    fresh, _ = start(folder, tmp_path / "fresh").communicate()
    assert json.loads(out) == json.loads(fresh) != []


def test_two_processes_share_a_cache(folder: Path, tmp_path: Path) -> None:
    both = [start(folder, tmp_path / "xdg") for _ in range(2)]
    answers = []
    for process in both:
        out, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
        answers.append(json.loads(out))
    assert answers[0] == answers[1] != []
    third, _ = start(folder, tmp_path / "xdg").communicate()
    assert json.loads(third) == answers[0]


def test_a_second_process_sees_a_change_that_the_first_indexed(
    folder: Path, tmp_path: Path, calls: Calls
) -> None:
    one = opened(folder, tmp_path / "cache")
    two = opened(folder, tmp_path / "cache")
    (folder / "new.txt").write_text(page("새 기사", "harbour", 12, 340), "utf-8")
    calls.reset()
    one.refresh()
    assert calls["analysed"] == 1
    two.refresh()
    assert calls["analysed"] == 1 and calls["cleaned"] == 1
    assert all_links(one) == all_links(two)
    one.close()
    two.close()


@pytest.mark.parametrize("what", ["everything", "the index", "the ledger", "the database"])
def test_what_is_deleted_is_made_again(folder: Path, tmp_path: Path, what: str) -> None:
    cache = tmp_path / "cache"
    library = opened(folder, cache)
    before = all_links(library)
    library.close()
    for file in sorted(cache.rglob("*")):
        names = {
            "everything": True,
            "the index": "index" in file.parts,
            "the ledger": file.name == "ledger.jsonl",
            "the database": file.name.startswith("library.sqlite"),
        }
        if names[what] and file.is_file():
            file.unlink()
    again = opened(folder, cache)
    assert all_links(again) == before
    again.close()


def test_an_index_that_ran_ahead_of_its_ledger_is_begun_anew(folder: Path, tmp_path: Path) -> None:
    library = opened(folder, tmp_path / "cache")
    before = all_links(library)
    library.close()
    (ledger,) = (tmp_path / "cache").rglob("ledger.jsonl")
    lines = ledger.read_text("utf-8").splitlines(keepends=True)
    assert lines[-1].startswith('["="')
    ledger.write_text("".join(lines[:-1]) + '["+",9', "utf-8")
    again = opened(folder, tmp_path / "cache")
    assert all_links(again) == before
    again.close()
    third = opened(folder, tmp_path / "cache")
    assert all_links(third) == before
    third.close()


COLUMNS = (
    "analyses.readings",
    "analyses.terms",
    "answers.links",
    "answers.seen",
    "pages.body",
    "pages.head",
    "contents.items",
)


@pytest.mark.parametrize("column", COLUMNS)
def test_damaged_rows_are_made_again(folder: Path, tmp_path: Path, column: str) -> None:
    library = opened(folder, tmp_path / "cache")
    before = [(a.title, a.sentences) for a in library.articles], all_links(library)
    library.close()
    table, name = column.split(".")
    with sqlite3.connect(tmp_path / "cache" / "library.sqlite") as db:
        db.execute(f"UPDATE {table} SET {name} = substr({name}, 1, length({name}) / 2)")
        if table == "analyses":
            db.execute("DELETE FROM answers")
    again = opened(folder, tmp_path / "cache")
    assert ([(a.title, a.sentences) for a in again.articles], all_links(again)) == before
    again.close()


@pytest.mark.parametrize("column", ["terms", "readings"])
def test_a_sentence_of_no_article_is_answered_from_damaged_rows_too(
    folder: Path, tmp_path: Path, column: str
) -> None:
    text = "항만공사는 새 부두에 크레인 12대를 들였다고 밝혔다."
    library = opened(folder, tmp_path / "cache")
    before = library.related_text(text, strictness=0.0)
    library.close()
    with sqlite3.connect(tmp_path / "cache" / "library.sqlite") as db:
        db.execute(f"UPDATE analyses SET {column} = substr({column}, 1, length({column}) / 2)")
    again = opened(folder, tmp_path / "cache")
    assert before and again.related_text(text, strictness=0.0) == before
    again.close()


def test_another_process_at_the_index_is_not_waited_for(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_index, "_PATIENCE", 0.1)
    writing = opened(folder, tmp_path / "cache")
    (folder / "new.txt").write_text(page("새 기사", "harbour", 12, 340), "utf-8")
    assert writing._links is not None
    writing._links._linker.index.begin()  # holds the index, as a long build does
    other = opened(folder, tmp_path / "cache")
    assert not other._links._linker.index.lasting  # type: ignore[union-attr]
    assert len(other.articles) == 6 and any(all_links(other).values())
    other.close()


def test_links_stream(folder: Path, tmp_path: Path, calls: Calls) -> None:
    library = opened(folder, tmp_path / "cache")
    whole = len(all_links(library))
    library.close()
    for file in (tmp_path / "cache").iterdir():
        if file.is_file():
            file.unlink()
    library = opened(folder, tmp_path / "cache")
    calls.reset()
    next(iter(library.links(strictness=0.0)))
    first = calls["judged"]
    assert first > 0
    list(library.links(strictness=0.0))
    assert calls["judged"] > first * 2 and whole
    library.close()


def test_index_does_it_all_ahead_of_time_and_sums_up(
    folder: Path, tmp_path: Path, calls: Calls
) -> None:
    (folder / "empty.txt").write_text("", "utf-8")
    stages: set[str] = set()
    library = Library([folder], cache=Cache(tmp_path / "cache"))
    done = library.index(lambda now: stages.add(now.stage), links=True)
    library.close()
    assert (done.articles, done.analysed, done.failures, done.whole) == (5, 5, 1, True)
    assert done.analysed_sentences == done.sentences > 0
    assert done.sentences >= 15 and done.links and done.bytes > 10_000 and done.seconds > 0
    assert stages == {"loading", "linking"}
    calls.reset()
    library = Library([folder], cache=Cache(tmp_path / "cache"))
    again = library.index()
    assert (again.articles, again.analysed, again.links) == (5, 0, None)
    assert again.analysed_sentences == 0
    all_links(library)
    assert calls == {}
    library.close()
    (folder / "new.txt").write_text(page("새 기사", "harbour", 15, 370), "utf-8")
    library = Library([folder], cache=Cache(tmp_path / "cache"))
    more = library.index()
    assert (more.articles, more.analysed) == (6, 1)
    assert more.analysed_sentences == more.sentences - done.sentences
    library.close()
