"""What is told once a library is open: notes never saved, and what is wrong in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.actions import way_to
from reader.tui.notes import drafts
from reader.tui.text import clip
from reader.tui.words.refusals import refusal_in

if TYPE_CHECKING:
    from reader.tui.screens.reading import Reading

MOST_TOLD = 3
"""Messages on the settings at most: more of them run out of a small screen at its top."""


def tell_of_drafts(screen: Reading) -> None:
    """The reader ended while a note was being typed: say that it is not lost."""
    keymap = screen.desk.settings.keymap
    pages = {drafts.page_of(article.path): article for article in screen.desk.library.articles}
    unsaved = next((one for one in drafts.every() if one.page in pages), None)
    if unsaved is not None:
        screen.tell(
            "note.unsaved-kept",
            severe=True,
            text=clip(" ".join(unsaved.typed.text.split()), 40),
            title=clip(pages[unsaved.page].title, 40),
            key=way_to("note", keymap),
            list=way_to("notes", keymap),
        )


def tell_of_settings(screen: Reading) -> None:
    """Name what is wrong in the settings, as far as a screen has room for it."""
    desk = screen.desk
    problems = desk.settings.problems
    told = problems if len(problems) <= MOST_TOLD else problems[: MOST_TOLD - 1]
    for problem in told:
        screen.tell("settings.problem", severe=True, problem=refusal_in(problem, desk.say))
    if left := len(problems) - len(told):
        key = way_to("failures", desk.settings.keymap)
        screen.tell("settings.more", severe=True, n=left, key=key)
