"""The commands about notes, and what links say of verdicts."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from reader.cache import Cache
from reader.library import Library
from reader.notes import NoteStore, new_note, new_target
from tests.cli.helpers import lines, run

LINKS = ("--quick", "--strictness", "0")


def confirm_first_link(folder: Path, notes: Path) -> None:
    """Confirm the surest link of the folder, in a file of notes."""
    store = NoteStore(notes)
    library = Library([folder], notes=store, cache=Cache(None), reading=False)
    library.load()
    library.prepare()
    link = max(library.links(strictness=0.0), key=lambda link: link.score)
    ends = [new_target(library.article_of(end), end) for end in (link.from_id, link.to_id)]
    store.add(new_note(ends[0], verdict="confirmed", link_kind=link.kind, other=ends[1]))
    library.close()


def test_a_verdict_is_a_field_of_its_own_and_no_estimate(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notes = tmp_path / "own" / "notes.json"
    confirm_first_link(folder, notes)
    assert run("links", folder, "--json", *LINKS, "--notes", notes) == 0
    found = lines(capsys.readouterr().out)
    assert [link["verdict"] for link in found].count("confirmed") == 1
    assert all(link["verdict"] is None for link in found if link["score"] != 1)
    assert run("links", folder, *LINKS, "--notes", notes) == 0
    assert " confirmed " in capsys.readouterr().out


def test_the_list_of_notes_says_which_other_sentence_a_verdict_is_about(
    folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    notes = tmp_path / "own" / "notes.json"
    confirm_first_link(folder, notes)
    saved = NoteStore(notes).all()[0]
    assert run("notes", "list", "--notes", notes) == 0
    told = capsys.readouterr().out
    assert saved.other is not None
    assert saved.target.exact in told and saved.other.exact in told
    assert "confirmed: " in told


def test_a_verdict_whose_sentence_is_gone_is_told(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notes = tmp_path / "own" / "notes.json"
    confirm_first_link(folder, notes)
    target = NoteStore(notes).all()[0].target
    page = Path(target.path)
    page.write_text(page.read_text("utf-8").replace(target.exact, ""), "utf-8")
    assert run("links", folder, "--json", *LINKS, "--notes", notes) == 0
    told = capsys.readouterr().err.splitlines()
    assert told[-1] == (
        "reader: verdicts whose sentence is gone from its page: 1; see `reader notes list`"
    )


def test_the_note_changed_last_stands_last_and_tags_are_told_apart(
    folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    library = Library([folder], cache=Cache(None))
    library.load()
    article = library.articles[0]
    store = NoteStore(tmp_path / "own" / "notes.json")
    tags = ["fire", "버스", "to check"]
    first = store.add(new_note(new_target(article, article.sentences[0].id), "first", tags=tags))
    time.sleep(0.001)
    store.add(new_note(new_target(article, article.sentences[1].id), "second"))
    store.update(first.id, text="first, edited")
    store.close()
    assert run("notes", "list", "--notes", store.path) == 0
    told = capsys.readouterr().out
    assert told.index("second") < told.index("first, edited")
    assert "#fire #버스 #to check" in told
    assert article.source is not None and f"{article.source} ·" in told, "who says it"
    assert run("notes", "list", "--json", "--notes", store.path) == 0
    assert [note["text"] for note in lines(capsys.readouterr().out)] == ["second", "first, edited"]
