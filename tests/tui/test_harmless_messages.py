"""Short messages quote settings, file names and errors: none of it may act on the terminal."""

from __future__ import annotations

from dataclasses import replace

from tests.tui.helpers import PLAIN, opened


async def test_a_message_is_harmless_whatever_it_quotes() -> None:
    problem = "settings.toml:2: loading.\x1b[31m\x9b2J\u202e[bold] is no setting"
    async with opened(settings=replace(PLAIN, problems=(problem,))) as it:
        (message,) = [n.message for n in it.app._notifications if "settings.toml" in n.message]
        assert "[31m" in message and "[bold]" in message
        assert not {"\x1b", "\x9b", "\u202e"} & set(message)
        assert "\x1b" not in it.shown()
