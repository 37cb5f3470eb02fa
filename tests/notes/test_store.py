"""The store: saving, editing, deleting, undoing, and two stores on one file."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from reader.notes import (
    Note,
    NoteChangedError,
    NotesError,
    NoteStore,
    default_path,
    new_note,
    new_target,
)
from tests.notes.pages import make_article

ARTICLE = make_article()


def note(text: str = "look at this", sentence: int = 0, **fields: object) -> Note:
    return new_note(new_target(ARTICLE, f"harbour.{sentence}"), text, **fields)  # type: ignore[arg-type]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "notes.json"


def test_a_note_comes_back_after_a_restart(path: Path) -> None:
    with NoteStore(path) as store:
        saved = store.add(note(tags=["ships", "to check"], colour="yellow"))
    with NoteStore(path) as store:
        assert store.all() == [saved]
        assert store.get(saved.id) == saved
        assert store.messages == ()
    assert saved.created.endswith("Z") and saved.id.startswith("urn:uuid:")


def test_files_are_private_and_folders_too(path: Path) -> None:
    with NoteStore(path) as store:
        store.add(note())
        store.add(note())
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_reading_creates_nothing(path: Path) -> None:
    with NoteStore(path) as store:
        assert store.all() == [] and not store.changed()
    assert not path.parent.exists()


def test_the_default_is_the_users_data_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    if os.name == "posix" and os.uname().sysname == "Linux":
        assert default_path() == tmp_path / "crossreader" / "notes.json"
    assert default_path().name == "notes.json"


def test_update_changes_one_field_and_keeps_what_others_wrote(path: Path) -> None:
    one, two = NoteStore(path), NoteStore(path)
    saved = one.add(note())
    one.update(saved.id, text="first")
    edited = two.update(saved.id, tags=("second",))
    assert (edited.text, edited.tags) == ("first", ("second",))
    assert edited.modified > saved.modified and edited.created == saved.created


def test_a_change_that_was_begun_before_anothers_is_refused_with_what_the_note_is_now(
    path: Path,
) -> None:
    one, two = NoteStore(path), NoteStore(path)
    saved = one.add(note())
    two.update(saved.id, was=saved, text="theirs")
    with pytest.raises(NoteChangedError) as refused:
        one.update(saved.id, was=saved, text="mine")
    theirs = refused.value.now
    assert theirs is not None and theirs.text == "theirs"
    with pytest.raises(NoteChangedError):
        one.delete(saved.id, was=saved)
    assert one.all() == [theirs], "nothing was lost"
    assert one.update(saved.id, was=saved, text="theirs") == theirs, "both wrote the same"
    assert one.update(saved.id, was=theirs, text="both").text == "both"
    two.delete(saved.id)
    with pytest.raises(NoteChangedError) as gone:
        one.update(saved.id, was=saved, text="mine")
    assert gone.value.now is None


def test_update_refuses_the_id_and_an_unknown_field(path: Path) -> None:
    store = NoteStore(path)
    saved = store.add(note())
    with pytest.raises(NotesError, match="id cannot be changed"):
        store.update(saved.id, id="urn:uuid:0")
    with pytest.raises(NotesError):
        store.update(saved.id, colr="red")
    assert store.all() == [saved]


def test_adding_twice_is_one_note(path: Path) -> None:
    store = NoteStore(path)
    saved = store.add(note())
    revision = store.revision
    assert store.add(saved) == saved and store.revision == revision
    store.update(saved.id, text="changed")
    with pytest.raises(NotesError, match="another note"):
        store.add(saved)


def test_deleted_notes_can_be_restored(path: Path) -> None:
    store = NoteStore(path)
    first, second = store.add(note("one")), store.add(note("two"))
    store.delete(first.id)
    store.delete(second.id)
    assert store.all() == [] and store.deleted() == [second, first]
    assert store.get(first.id) is None
    with NoteStore(path) as again:
        assert again.restore(first.id) == first
    assert store.changed() and store.all() == [first] and store.deleted() == [second]


def test_undo_goes_back_change_by_change(path: Path) -> None:
    store = NoteStore(path)
    saved = store.add(note())
    edited = store.update(saved.id, text="new")
    store.delete(saved.id)
    assert store.undo() == "undone: deleted a note" and store.all() == [edited]
    assert store.undo() == "undone: edited a note" and store.all() == [saved]
    assert store.undo() == "undone: added a note" and store.all() == []
    assert store.undo() is None


def test_one_undo_takes_back_a_replacement(path: Path) -> None:
    store = NoteStore(path)
    former = store.add(note("one"))
    store.replace([former.id], later := note("two"))
    assert store.all() == [later] and store.deleted() == [former]
    assert store.undo() == "undone: edited 2 notes"
    assert store.all() == [former] and store.deleted() == []
    store.replace([former.id])
    assert store.undo() == "undone: deleted a note" and store.all() == [former]
    store.replace([], later)
    assert store.undo() == "undone: added a note" and store.all() == [former]


def test_a_replacement_of_a_note_that_is_gone_changes_nothing(path: Path) -> None:
    store = NoteStore(path)
    here = store.add(note("one"))
    with pytest.raises(NotesError, match="no such note"):
        store.replace([here.id, "urn:uuid:00000000-0000-4000-8000-000000000000"], note("two"))
    assert store.all() == [here] and store.deleted() == []


def test_undo_after_a_restart_takes_back_the_last_change(path: Path) -> None:
    with NoteStore(path) as store:
        saved = store.add(note())
        store.delete(saved.id)
    with NoteStore(path) as store:
        store.undo()
        assert store.all() == [saved]


def test_redo_brings_back_what_undo_took_away_until_something_else_is_done(path: Path) -> None:
    store = NoteStore(path)
    saved = store.add(note())
    edited = store.update(saved.id, text="new")
    store.delete(saved.id)
    assert store.redo() is None
    for _ in range(3):
        store.undo()
    assert store.all() == []
    assert store.redo() == "redone: added a note" and store.all() == [saved]
    assert store.redo() == "redone: edited a note" and store.all() == [edited]
    assert store.undo() == "undone: edited a note" and store.all() == [saved]
    store.redo()
    assert store.redo() == "redone: deleted a note" and store.deleted() == [edited]
    store.undo()
    store.update(saved.id, text="otherwise")
    assert store.redo() is None


def test_redo_leaves_what_another_reader_changed_since(path: Path) -> None:
    one, two = NoteStore(path), NoteStore(path)
    saved = one.add(note())
    one.update(saved.id, text="mine")
    one.undo()
    two.update(saved.id, text="theirs")
    with pytest.raises(NotesError, match="nothing done again"):
        one.redo()
    assert one.all()[0].text == "theirs"


def test_undo_leaves_what_another_reader_changed_since(path: Path) -> None:
    one, two = NoteStore(path), NoteStore(path)
    saved = one.add(note())
    two.update(saved.id, text="theirs")
    with pytest.raises(NotesError, match="another reader"):
        one.undo()
    assert one.all()[0].text == "theirs"


def test_undo_is_of_ones_own_changes(path: Path) -> None:
    one, two = NoteStore(path), NoteStore(path)
    mine = one.add(note("mine"))
    theirs = two.add(note("theirs"))
    one.undo()
    assert one.get(mine.id) is None and one.get(theirs.id) == theirs


def test_another_stores_notes_are_seen_on_the_next_poll(path: Path) -> None:
    one, two = NoteStore(path), NoteStore(path)
    saved = one.add(note())
    assert not one.changed()
    assert two.changed() and two.all() == [saved]
    assert not two.changed()
    later = two.add(note("later"))
    assert not two.changed()
    assert one.changed() and one.all() == [saved, later]


def test_ones_own_write_does_not_hide_that_another_wrote_too(path: Path) -> None:
    one, two = NoteStore(path), NoteStore(path)
    one.add(note())
    two.add(note())
    assert two.changed() and len(two.all()) == 2


def test_verdicts_are_told_from_other_notes(path: Path) -> None:
    other = make_article(article_id="other", path="news/other.txt", url=None)
    target = new_target(other, "other.3")
    store = NoteStore(path)
    store.add(note())
    verdict = store.add(note("", verdict="dismissed", link_kind="disputes", other=target))
    assert store.verdicts() == [verdict] and verdict.motivation == "assessing"


def test_an_orphan_can_be_put_back_by_hand(path: Path) -> None:
    store = NoteStore(path)
    saved = store.add(note())
    moved = store.update(saved.id, target=new_target(ARTICLE, "harbour.4"))
    assert moved.target.exact == ARTICLE.sentences[4].text and moved.text == saved.text
    store.undo()
    assert store.get(saved.id) == saved


def test_threads_write_at_once(path: Path) -> None:
    store = NoteStore(path)
    threads = [
        threading.Thread(target=lambda: [store.add(note()) for _ in range(20)]) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.all()) == 80 and len(NoteStore(path).all()) == 80


def test_what_was_saved_is_given_though_another_takes_it_away_at_once(path: Path) -> None:
    """Another thread takes in that a second reader deleted it, as soon as it may."""
    store = NoteStore(path)

    class Lock:
        """The store's lock, and who comes next."""

        inner, depth, after = store._mutex, 0, False

        def __enter__(self) -> None:
            self.inner.acquire()
            self.depth += 1

        def __exit__(self, *_: object) -> None:
            self.depth -= 1
            self.inner.release()
            if not self.depth and not self.after:
                self.after = True
                with NoteStore(path) as other:
                    other.delete(other.all()[0].id)
                store._mutex = self.inner
                assert store.changed()

    store._mutex = Lock()  # type: ignore[assignment]
    assert store.add(note("first")).text == "first"
    assert not store.all()
    store.close()


def test_text_that_no_file_can_carry_is_mended(path: Path) -> None:
    store = NoteStore(path)
    saved = store.add(note("a\ud800b\x00c\r\nd", tags=["x\ny", "", "x y"]))
    assert saved.text == "a\ufffdb\ufffdc\nd" and saved.tags == ("x y",)
    assert NoteStore(path).all() == [saved]


def test_a_link_to_the_notes_is_followed(tmp_path: Path) -> None:
    real, link = tmp_path / "sync" / "real.json", tmp_path / "notes.json"
    real.parent.mkdir()
    link.symlink_to(real)
    with NoteStore(link) as store:
        saved = store.add(note())
    assert link.is_symlink() and real.is_file()
    assert NoteStore(real).all() == [saved]
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith("notes")] == [
        "notes.json"
    ]
