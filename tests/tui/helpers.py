"""Opening the app on the fixed library, and reading the screen as text."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from textual.pilot import Pilot

from reader.tui.app import ReaderApp
from reader.tui.screens.reading import Reading
from reader.tui.settings import Settings
from tests.tui.fake import FakeLibrary
from tests.tui.stories import bridge_library

SIZE = (140, 40)
PLAIN = Settings(language="en", watch=False, restore=False)


@dataclass
class Opened:
    """An app under test."""

    app: ReaderApp
    pilot: Pilot[Any]
    library: FakeLibrary

    @property
    def reading(self) -> Reading:
        assert self.app.reading is not None
        return self.app.reading

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
        await self.settle()

    async def settle(self) -> None:
        """Wait until no thread works and every message is handled."""
        for _ in range(400):
            await self.pilot.pause()
            if all(w.is_finished for w in self.app.workers if w.group not in ("watch", "hold")):
                break
            await self.pilot.pause(0.005)
        await self.pilot.pause()
        await self.pilot.pause()

    async def until(self, true: Callable[[], bool], seconds: float = 5) -> None:
        """Wait for something that a thread brings about."""
        for _ in range(int(seconds / 0.01)):
            if true():
                await self.pilot.pause()
                return
            await self.pilot.pause(0.01)
        raise AssertionError(f"never came true\n{self.shown()}")

    def shown(self) -> str:
        """The screen as lines of text, as the compositor would draw it now."""
        # Textual has no public way to read a drawn screen; its own snapshots do the same.
        strips = self.app.screen._compositor.render_strips()
        lines = ["".join(segment.text for segment in strip) for strip in strips]
        return "\n".join(line.rstrip() for line in lines)

    def pane(self, name: str) -> str:
        """One pane's rows as text."""
        widget = self.app.screen.query_one(f"#{name}")
        rows = [widget.render_line(y).text.rstrip() for y in range(widget.size.height)]
        return "\n".join(rows)

    def flat(self, name: str) -> str:
        """A pane's words in one line, without the cursor's bar and the line breaks."""
        return " ".join(self.pane(name).replace("▌", " ").split())

    def words(self, name: str) -> str:
        """An article pane's words in one line, without the gutter."""
        rows = self.pane(name).splitlines()
        widget = self.reading.main if name == "main" else self.reading.beside
        return " ".join(" ".join(row[widget.left + widget.gutter_width :] for row in rows).split())

    @property
    def sentence(self) -> str:
        """The text under the cursor of the article that is read."""
        pane = self.reading.reading
        assert pane.article is not None
        return pane.article.sentences[pane.cursor].text


@asynccontextmanager
async def opened(
    library: FakeLibrary | None = None,
    *,
    size: tuple[int, int] = SIZE,
    settings: Settings = PLAIN,
    wait: bool = True,
) -> AsyncIterator[Opened]:
    """The app on a library, loaded and compared unless `wait` is false."""
    library = library or bridge_library()
    app = ReaderApp(library, settings)
    async with app.run_test(size=size, notifications=True) as pilot:
        this = Opened(app, pilot, library)
        if wait:
            await this.until(lambda: library.ready)
            await this.settle()
        yield this
