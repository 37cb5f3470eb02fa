"""What Ctrl+P finds: every action, a theme, an export of the notes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from textual.fuzzy import Matcher

from tests.tui.helpers import Opened, opened


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


async def test_notes_are_exported_to_a_new_file_beside_them(tmp_path: Path) -> None:
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
        assert str(tmp_path / f"notes-{day}-2.md") in [
            told.message.removeprefix("Notes exported: ") for told in it.app._notifications
        ]


async def test_the_palette_holds_every_action() -> None:
    async with opened() as it:
        titles = [command.title for command in it.app.get_system_commands(it.app.screen)]
        assert "timeline: who said this when" in titles
        await it.press("n", "ctrl+p")
        await it.press(*"timeline")
        await it.until(lambda: "who said this when" in it.shown())
        await it.press("enter")
        await it.until(lambda: "▌ this sentence" in it.shown())
