"""What Ctrl+P finds: every action, a theme, an export of the notes."""

from __future__ import annotations

import errno
from datetime import date
from pathlib import Path
from typing import IO, Any

import pytest
from textual.fuzzy import Matcher

from reader.notes import new_note, new_target
from reader.tui.external import from_home
from reader.tui.notes.notebook import Notebook
from tests.tui.helpers import Opened, opened
from tests.tui.stories import COURIER, bridge_library


def found(it: Opened, query: str) -> list[str]:
    """The commands that a query matches, as the palette orders them."""
    matcher = Matcher(query)
    titles = [command.title for command in it.app.get_system_commands(it.app.screen)]
    return sorted(filter(matcher.match, titles), key=matcher.match, reverse=True)


async def test_strict_finds_the_keys_that_turn_it() -> None:
    async with opened() as it:
        titles = found(it, "strict")[:2]
        assert {title.partition(",")[0] for title in titles} == {
            "show more links",
            "show fewer links",
        }


async def test_two_sentences_side_by_side_are_linked_by_hand() -> None:
    async with opened() as it:
        entry = "link the two sentences side by side: they are at odds"
        (command,) = (
            one for one in it.app.get_system_commands(it.app.screen) if one.title == entry
        )
        command.callback()
        await it.settle()
        assert "side by side first" in [told.message for told in it.app._notifications][-1]
        assert not it.library.notes.kept
        await it.press("n", "enter")
        it.reading.beside.set_cursor(0)
        ends = {it.reading.main.sentence_id, it.reading.beside.sentence_id}
        command.callback()
        await it.until(lambda: len(it.library.notes.kept) == 1)
        (note,) = it.library.notes.kept
        assert (note.verdict, note.link_kind) == ("confirmed", "disputes")
        assert {note.target.sentence_id, note.other.sentence_id} == ends
        await it.press("u")
        await it.until(lambda: not it.library.notes.kept)


async def test_themes_are_one_entry_and_a_list_to_choose_from() -> None:
    async with opened() as it:
        titles = [command.title for command in it.app.get_system_commands(it.app.screen)]
        assert sum("theme" in title.lower() for title in titles) == 2, "the next one, and the list"
        assert "theme" not in " ".join(titles[:-1]).replace("next theme", "")
        names = sorted(it.app.available_themes)
        at = names.index(it.app.theme)
        command = next(c for c in it.app.get_system_commands(it.app.screen) if "…" in c.title)
        command.callback()
        await it.settle()
        await it.press("k", "enter")
        assert it.app.theme == names[at - 1]


async def test_notes_are_exported_to_a_new_file_beside_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path.parent)
    async with opened() as it:
        it.library.notes.path = tmp_path / "notes.json"
        title = found(it, "export notes")[0]
        export = next(c for c in it.app.get_system_commands(it.app.screen) if c.title == title)
        export.callback()
        await it.until(lambda: "No notes yet" in it.shown())
        await it.press("n", "a", *"kept", "ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        day = date.today()
        for name in (f"notes-{day}.md", f"notes-{day}-2.md"):
            export.callback()
            await it.until((tmp_path / name).is_file)
            assert "kept" in (tmp_path / name).read_text("utf-8")
        await it.settle()
        told = [one.message for one in it.app._notifications]
        where = f"{Path('~') / tmp_path.name}"
        assert f"Notes exported: notes-{day}-2.md in {where}" in told
        monkeypatch.setattr(Path, "home", lambda: tmp_path / "elsewhere")
        assert from_home(tmp_path) == str(tmp_path)


def test_an_export_that_the_disk_has_no_room_for_leaves_no_half_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = bridge_library()
    library.notes.path = tmp_path / "notes.json"
    library.notes.add(new_note(new_target(COURIER, COURIER.sentences[3].id), "kept"))
    opening = Path.open

    def full(self: Path, *args: Any, **named: Any) -> IO[Any]:
        file = opening(self, *args, **named)
        file.write(b"# No")
        file.close()
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", full)
        with pytest.raises(OSError, match="No space"):
            Notebook(library).export()
    assert not list(tmp_path.iterdir())


async def test_the_palette_holds_every_action() -> None:
    async with opened() as it:
        titles = [command.title for command in it.app.get_system_commands(it.app.screen)]
        assert "timeline: who said this when" in titles
        await it.press("n", "ctrl+p")
        await it.press(*"timeline")
        await it.until(lambda: "who said this when" in it.shown())
        await it.press("enter")
        await it.until(lambda: "▌ this sentence" in it.shown())
