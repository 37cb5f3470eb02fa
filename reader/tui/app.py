"""The app: it only wires the library, the settings and the reading screen together."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

from textual import events
from textual.app import App, ScreenStackError, SystemCommand
from textual.binding import Binding, BindingType
from textual.command import CommandPalette
from textual.notifications import Notify
from textual.reactive import Reactive
from textual.screen import Screen
from textual.theme import Theme

from reader.tui.actions import ACTIONS, hint, show_key
from reader.tui.commands.app import choose_theme
from reader.tui.commands.notes import export_notes
from reader.tui.commands.related import link_by_hand
from reader.tui.desk import Desk
from reader.tui.door import LibraryDoor
from reader.tui.keys.ahead import typed_ahead
from reader.tui.keys.hangul_keys import is_hangul, latin_key
from reader.tui.look.contrast import legible
from reader.tui.look.themes import DEFAULT, OURS, TERMINAL
from reader.tui.place.remembering import KINDS
from reader.tui.screens.note import NoteEditor
from reader.tui.screens.reading import Reading
from reader.tui.settings import Settings
from reader.tui.text import pasted
from reader.tui.threads.messages import Writing
from reader.tui.words.telling import Telling, told

BEHIND = 0.2
"""Seconds after the end of a message by which it is off the screen."""


class ReaderApp(App[int]):
    """Opens on a library that need not be loaded yet."""

    CSS_PATH = Path(__file__).with_name("reader.tcss")
    TITLE = "reader"
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "quit", show=False, priority=True)]

    # Ours from the start: a theme that is set later has every widget styled twice.
    theme: Reactive[str] = Reactive(DEFAULT)

    def __init__(self, library: LibraryDoor, settings: Settings | None = None) -> None:
        colourless = bool(os.environ.get("NO_COLOR"))
        super().__init__(ansi_color=True if colourless else None)
        self.settings = settings or Settings()
        self.desk = Desk.of(library, self.settings)
        wanted = TERMINAL if colourless else self.settings.theme
        if wanted in self.available_themes:
            self.theme = wanted
        if self.settings.keymap:
            self.set_keymap(dict(self.settings.keymap))
        self.reading: Reading | None = None
        self.telling = Telling(self.clear_notifications, self.post_message)
        self._told_of_hangul = False

    async def on_event(self, event: events.Event) -> None:
        """Whatever is typed, on any screen, goes before work in the background."""
        if isinstance(event, events.Key):
            self.desk.touched()
        elif isinstance(event, events.Paste):
            event.text = pasted(event.text)
        await super().on_event(event)

    def on_notify(self, event: Notify) -> None:
        if not self.telling.came(event.notification):
            event.prevent_default()
            return
        # Only the rows of a message are drawn again when it goes, from its edge on: a wide
        # character that lies across that edge would stay blank.
        self.set_timer(event.notification.time_left + BEHIND, self._draw_again)

    def on_writing(self, message: Writing) -> None:
        if message.begun:
            self.telling.hush()
        else:
            self.telling.speak()

    def _draw_again(self) -> None:
        with suppress(ScreenStackError):  # the reader is leaving: no screen is there any more
            self.screen.refresh()

    async def on_key(self, event: events.Key) -> None:
        """What no widget took: typed ahead of its field, or on a keyboard in Hangul mode."""
        if typed_ahead(self.screen, event) or not is_hangul(event.character):
            return
        key = latin_key(event.character)
        active = self.screen.active_bindings.get(key or "")
        if not self._told_of_hangul or key is None:
            self._told_of_hangul = True
            self.post_message(Notify(told("keyboard", self.desk.say("keyboard"), severe=False)))
        if active is not None and active.enabled:
            self.desk.touched()
            await self.run_action(active.binding.action, default_namespace=active.node)

    @property
    def available_themes(self) -> dict[str, Theme]:
        """Textual's themes and our own."""
        return {**super().available_themes, **{theme.name: theme for theme in OURS}}

    def get_css_variables(self) -> dict[str, str]:
        """Those of the theme, and beside its colours such as can be read as text."""
        self.theme_variables = legible(super().get_css_variables())
        return self.theme_variables

    def get_default_screen(self) -> Screen[object]:
        self.reading = Reading(self.desk)
        return self.reading  # type: ignore[return-value]

    async def action_quit(self) -> None:
        """Leave, but not with what was typed into a note and of which nobody was warned."""
        if not isinstance(self.screen, NoteEditor) or self.screen.may_go():
            self.exit(return_code=0)

    def action_help_quit(self) -> None:
        """Ctrl+C, where there is nothing to copy: which key leads out, in the reader's words."""
        if self.reading is not None:
            key = hint("quit", self.settings.keymap) or show_key("ctrl+q")
            self.reading.tell("quit.how", key=key)

    def action_command_palette(self) -> None:
        """Textual's own palette, which asks in the reader's language."""
        if not isinstance(self.screen, CommandPalette):
            placeholder = self.desk.say("palette")
            self.push_screen(CommandPalette(placeholder=placeholder, id="--command-palette"))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every action of the registry, and what has no key: a theme by its name, an export."""
        reading = self.reading
        if reading is None:
            return
        say = self.desk.say
        for action in ACTIONS:
            key = hint(action.id, self.settings.keymap)
            about = (say("group." + action.group), key, action.id)
            yield SystemCommand(
                say("do." + action.id),
                " · ".join(part for part in about if part),
                lambda action_id=action.id: reading.action_do(action_id),
            )
        for kind in KINDS:
            yield SystemCommand(
                say(f"palette.link.{kind}"),
                say("group.related"),
                lambda kind=kind: link_by_hand(reading, kind),
            )
        yield SystemCommand(
            say("palette.export"), say("group.notes"), lambda: export_notes(reading)
        )
        yield SystemCommand(say("palette.theme"), say("group.app"), lambda: choose_theme(reading))
