"""Which keys to name at the foot of the screen, by where the reader is. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reader.tui.actions import hint, show_key
from reader.tui.words.strings import Words

Hint = tuple[str, str, str]
"""An action's id, its key as shown, and a word for what it does here."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What decides on the hints: the pane in focus and what is going on.

    `last` says that no sentence with links comes after this one, `empty` that no article is
    open, `failed` that there are pages that gave none, `stopped` that work waits to go on,
    `narrowed` that not all articles are listed.
    """

    pane: str
    beside: bool = False
    linked: bool = False
    finding: bool = False
    typing: bool = False
    noted: bool = False
    working: bool = False
    stopped: bool = False
    can_go_back: bool = False
    last: bool = False
    empty: bool = False
    failed: bool = False
    narrowed: bool = False


def hints_for(now: Situation, say: Words, keymap: Mapping[str, str]) -> tuple[Hint, ...]:
    """The hints, most useful first; the bar leaves out what has no room.

    While something to find is typed letters are letters: only Enter and Esc do something.
    """
    if now.typing:
        return (
            ("next-linked", show_key("enter"), say("hint.matches")),
            ("close", show_key("escape"), say("hint.close")),
        )
    named = ((action, _key(action, keymap), word) for action, word in _choose(now))
    return tuple((action, key, say("hint." + word)) for action, key, word in named if key)


def _key(action: str, keymap: Mapping[str, str]) -> str:
    """The key that does it; Ctrl+Q quits whatever a keymap says."""
    return hint(action, keymap) or (show_key("ctrl+q") if action == "quit" else "")


def _choose(now: Situation) -> Iterable[tuple[str, str]]:
    if now.empty:
        if now.failed:
            yield "failures", "failures"
        yield "help", "help"
        yield "quit", "quit"
        if now.working:
            yield "stop", "go-on" if now.stopped else "stop"
        return
    if now.finding:
        yield "next-linked", "match"
        yield "close", "close"
    if now.pane == "list":
        yield "open", "open-read"
        yield "next-pane", "next-pane-back"
        if now.narrowed:
            yield "close", "all-again"
    elif now.pane == "related":
        if now.linked:
            yield "open", "open"
            yield "confirm", "confirm"
            yield "dismiss", "dismiss"
            yield "timeline", "timeline"
        yield "next-pane", "next-pane-list"
        yield "filter-kind", "filter-kind"
    else:
        yield "next-sentence", "next-sentence"
        if not now.finding:
            to_links = "previous-linked" if now.last else "next-linked"
            yield to_links, to_links
        if now.beside and now.pane == "beside":
            yield "open", "open-main"
        elif now.linked:
            yield "open", "open"
        to_beside = now.beside and now.pane == "main"
        yield "next-pane", "next-pane-beside" if to_beside else "next-pane"
        yield "note", "edit-note" if now.noted else "note"
    if now.beside and not (now.pane == "list" and now.narrowed):
        yield "close", "close"
    if now.can_go_back:
        yield "back", "back"
    yield "help", "help"
    yield "quit", "quit"
    if now.working:
        yield "stop", "go-on" if now.stopped else "stop"
    yield "cleaned", "cleaned"
    yield "find", "find"
    yield "switch", "switch"
    yield "overview", "overview"
