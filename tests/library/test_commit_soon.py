"""What a small change leaves to the disk: a question right after it waits, and finds it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from reader.library import Library
from reader.linking.kept.preparing import pause
from reader.linking.retrieval.index import SentenceIndex
from tests.library.pages import page, write_library


def test_a_question_right_after_an_addition_finds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_library(tmp_path / "pages")
    with_index = Library([folder])
    with_index.load()
    with_index.prepare()
    gate = threading.Event()
    commit = SentenceIndex._commit

    def slow(index: SentenceIndex) -> None:
        gate.wait(10)
        commit(index)

    monkeypatch.setattr(SentenceIndex, "_commit", slow)
    file = folder / "new.txt"
    file.write_text(page("새 기사", "harbour", 12, 340, "신문9"), "utf-8")
    changes = with_index.refresh([file])
    assert len(changes.added) == 1  # before the index is written
    (new,) = changes.added
    threading.Timer(0.05, gate.set).start()
    first = next(article for article in with_index.articles if article.id != new)
    wanted = {
        link.to_id.rpartition(".")[0]
        for sentence in first.sentences
        for link in with_index.related(sentence.id, strictness=0.0)
    }
    assert new in wanted
    with_index.close()


def test_an_index_that_cannot_be_written_is_made_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_library(tmp_path / "pages")
    library = Library([folder])
    library.load()
    library.prepare()
    commit = SentenceIndex._commit

    def full(index: SentenceIndex) -> None:
        if index.lasting:
            raise OSError("no space left on device")
        commit(index)

    monkeypatch.setattr(SentenceIndex, "_commit", full)
    file = folder / "new.txt"
    file.write_text(page("새 기사", "harbour", 12, 340, "신문9"), "utf-8")
    (new,) = library.refresh([file]).added
    sentences = library.article(new).sentences
    assert any(library.related(sentence.id, strictness=0.0) for sentence in sentences)
    library.close()


def test_commits_grow_rarer_so_that_a_long_build_leaves_few_segments() -> None:
    waits: list[float] = []
    worked = 1.0
    while worked < 600:
        waits.append(pause(worked))
        worked += waits[-1]
    assert waits == sorted(waits)
    assert waits[0] >= 15 and waits[-1] <= 120  # found soon at first, and never long after
    assert len(waits) <= 8


def test_a_question_while_a_commit_is_being_started_waits_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages change quickly, one after the other, while others ask."""
    start, failed = threading.Thread.start, []
    index = SentenceIndex(tmp_path)
    index.add("a", [{"words": ["다리"], "grams": ["다리"]}])

    def ask() -> None:
        try:
            index.settle()
            found.append(len(index))
        except RuntimeError as error:
            failed.append(error)

    def slow(thread: threading.Thread) -> None:
        if thread.name == "reader-index":
            start(asking)
            asking.join(0.2)  # it waits, or has failed by now
        start(thread)

    found: list[int] = []
    asking = threading.Thread(target=ask)
    monkeypatch.setattr(threading.Thread, "start", slow)
    index.commit_soon()
    asking.join(5)
    assert not failed and found == [1]
