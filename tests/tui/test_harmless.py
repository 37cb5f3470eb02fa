"""What pages, file names, settings and errors say is shown, and none of it acts on the terminal."""

from __future__ import annotations

from dataclasses import replace

from tests.tui.fake import make_article
from tests.tui.helpers import PLAIN, opened
from tests.tui.stories import PAGES, bridge_library

HOSTILE = (
    "\x1b[31m빨강\x1b]52;c;aGk=\x07 [bold]굵게[/bold] [@click=app.quit]x[/] \u202e뒤집기 \x9b2J"
)


async def test_a_message_is_harmless_whatever_it_quotes() -> None:
    problem = "settings.toml:2: loading.\x1b[31m\x9b2J\u202e[bold] is no setting"
    async with opened(settings=replace(PLAIN, problems=(problem,))) as it:
        (message,) = [n.message for n in it.app._notifications if "settings.toml" in n.message]
        assert "[31m" in message and "[bold]" in message
        assert not {"\x1b", "\x9b", "\u202e"} & set(message)
        assert "\x1b" not in it.shown()


async def test_hostile_text_is_shown_and_does_nothing() -> None:
    page = replace(
        make_article("evil", [("title", HOSTILE), ("p", [HOSTILE, "둘째."])], title=HOSTILE),
        source=f"[b]{HOSTILE}",
        published="2025-01-01",
        warnings=(HOSTILE,),
    )
    library = bridge_library()
    library.pages = [page, *PAGES]
    library.name = HOSTILE
    async with opened(library) as it:
        for key in ("j", "b", "c", "m", "escape", "t", "escape", "B", "escape", "F", "escape"):
            await it.press(key)
            shown = it.shown()
            assert not any(c in shown for c in "\x1b\x07\x9b\u202e")
        assert "[bold]굵게[/bold]" in it.shown() and "[@click=app.quit]x[/]" in it.shown()
        assert it.app.is_running
