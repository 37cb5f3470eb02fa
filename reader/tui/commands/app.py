"""The reader itself: help, theme, language, stopping, quitting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.tui.commands import does
from reader.tui.look.themes import ROUND
from reader.tui.screens.picker import Picker
from reader.tui.widgets.item_list import Item
from reader.tui.words.strings import LANGUAGES, words

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading


@does("stop")
def stop(screen: Reading) -> None:
    """Stop long work, or go on with what was stopped."""
    reading = screen.settling.stop()
    if screen.work.stop() or reading:
        screen.desk.stopped = not screen.desk.library.ready
        screen.status.working = screen.desk.say("work.stopped")
        screen.following.again()
        screen.status.update()
    elif screen.desk.stopped:
        screen.desk.stopped = False
        screen.settling.stopped = False
        screen.work.open()
    elif screen.desk.library.ready:
        screen.work.count()
        screen.settling.go_on()


@does("quit")
def quit_(screen: Reading) -> None:
    screen.app.exit(return_code=0)


@does("theme")
def theme(screen: Reading) -> None:
    """The next of the few that the key goes round; the palette lists all others."""
    at = ROUND.index(screen.app.theme) if screen.app.theme in ROUND else -1
    screen.app.theme = ROUND[(at + 1) % len(ROUND)]
    screen.tell("theme.now", name=screen.app.theme)


def choose_theme(screen: Reading) -> None:
    """List the themes; the cursor stands on the one in use."""
    say, names = screen.desk.say, sorted(screen.app.available_themes)
    items = [Item(name, name) for name in names]
    picker = Picker(
        screen.desk,
        say("themes"),
        items,
        tight=True,
        cursor=names.index(screen.app.theme),
        go=say("hint.choose"),
    )
    screen.app.push_screen(picker, partial(_take_theme, screen))


def _take_theme(screen: Reading, name: object) -> None:
    if isinstance(name, str):
        screen.app.theme = name


@does("language")
def language(screen: Reading) -> None:
    at = LANGUAGES.index(screen.desk.say.language)
    screen.speak(words(LANGUAGES[(at + 1) % len(LANGUAGES)]))
