"""A verdict holds where both its sentences stand, wherever their pages lie and whatever else
changed in them."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest

from reader.cache import Cache
from reader.library import Library
from reader.model import Link
from reader.notes import (
    Anchor,
    NoteStore,
    anchor_all,
    export,
    import_notes,
    new_note,
    new_target,
)
from tests.library.pages import page, write_library


def opened_with(folder: Path, cache: Path, notes: NoteStore) -> Library:
    library = Library([folder], notes=notes, cache=Cache(cache), reading=False)
    library.load()
    library.prepare()
    return library


def link_to_judge(library: Library) -> Link:
    """The likeliest link between the second sentence of page0 and page2: 340 and 350."""
    return next(
        link
        for link in library.links(strictness=0.0)
        if {Path(library.article_of(end).path).name for end in (link.from_id, link.to_id)}
        == {"page0.txt", "page2.txt"}
        and "공사비" in library.sentence(link.from_id).text
        and "공사비" in library.sentence(link.to_id).text
    )


def judged_here(tmp_path: Path) -> str:
    """The export of one verdict that was given on this machine."""
    notes = NoteStore(tmp_path / "here.json")
    library = opened_with(write_library(tmp_path / "pages"), tmp_path / "cache", notes)
    link = link_to_judge(library)
    targets = [new_target(library.article_of(end), end) for end in (link.from_id, link.to_id)]
    notes.add(new_note(targets[0], verdict="confirmed", link_kind=link.kind, other=targets[1]))
    text = export(notes.all(), "jsonld")
    library.close()
    return text


def test_verdicts_are_anchored_once_for_all_threads_that_ask(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = judged_here(tmp_path)
    notes = NoteStore(tmp_path / "there.json")
    import_notes(notes, text)
    library = opened_with(tmp_path / "pages", tmp_path / "cache", notes)
    calls: list[int] = []

    def slow(*args: Any) -> dict[str, Anchor]:
        calls.append(1)
        time.sleep(0.1)
        return anchor_all(*args)

    monkeypatch.setattr("reader.verdicts.anchor_all", slow)
    threads = [threading.Thread(target=lambda: library.lost_verdicts) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(calls) == 1 and link_to_judge(library).score == 1.0
    library.close()


def test_a_verdict_holds_at_another_path_where_another_sentence_changed(tmp_path: Path) -> None:
    text = judged_here(tmp_path)
    folder = write_library(tmp_path / "elsewhere" / "saved")
    changed = page("0번째 기사 제목", "harbour", 12, 340, "신문0").replace(
        "주민들은 밤마다", "이웃 주민들은 새벽마다"
    )
    (folder / "page0.txt").write_text(changed, "utf-8")
    notes = NoteStore(tmp_path / "there.json")
    import_notes(notes, text)
    library = opened_with(folder, tmp_path / "cache2", notes)
    link = link_to_judge(library)
    assert link.score == 1.0
    assert library.lost_verdicts == 0
    library.close()


def test_a_verdict_whose_sentence_is_gone_is_counted_as_lost(tmp_path: Path) -> None:
    text = judged_here(tmp_path)
    folder = write_library(tmp_path / "elsewhere")
    changed = page("0번째 기사 제목", "harbour", 12, 340, "신문0").replace(
        "새 부두의 공사비는 모두 340억 원이 들었다.\n", ""
    )
    (folder / "page0.txt").write_text(changed, "utf-8")
    notes = NoteStore(tmp_path / "there.json")
    import_notes(notes, text)
    library = opened_with(folder, tmp_path / "cache2", notes)
    assert library.lost_verdicts == 1
    library.close()


def test_verdicts_on_pages_that_are_not_open_are_not_lost(tmp_path: Path) -> None:
    notes = NoteStore(tmp_path / "there.json")
    import_notes(notes, judged_here(tmp_path))
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "a.txt").write_text(page("딴 기사", "bridge", 3, 80), "utf-8")
    library = opened_with(tmp_path / "other", tmp_path / "cache2", notes)
    assert library.lost_verdicts == 0 and len(notes.verdicts()) == 1
    library.close()


def test_a_link_made_by_hand_is_one_from_both_its_ends_until_it_is_taken_back(
    tmp_path: Path,
) -> None:
    notes = NoteStore(tmp_path / "here.json")
    library = opened_with(write_library(tmp_path / "pages"), tmp_path / "cache", notes)
    pages = {Path(one.path).name: one for one in library.articles}
    ends = []
    for name, words in (("page0.txt", "소음이"), ("page3.txt", "다리는 내년")):
        article = pages[name]
        (found,) = (one for one in article.sentences if words in one.text)
        ends.append(found.id)
    one, other = ends
    assert other not in [link.to_id for link in library.related(one, strictness=0.0)]
    targets = [new_target(library.article_of(end), end) for end in ends]
    note = new_note(targets[0], verdict="confirmed", link_kind="disputes", other=targets[1])
    notes.add(note)
    for here, there in ((one, other), (other, one)):
        (link,) = (x for x in library.related(here, strictness=1.0) if x.to_id == there)
        assert (link.kind, link.score, link.from_id) == ("disputes", 1.0, here)
        assert library.verdict_on(link) == "confirmed"
    every = [{link.from_id, link.to_id} for link in library.links(strictness=1.0)]
    assert every.count({one, other}) == 1
    notes.delete(note.id)
    assert other not in [link.to_id for link in library.related(one, strictness=0.0)]
    library.close()
