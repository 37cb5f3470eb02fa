"""The one registry of what a reader can do: id, default keys, group.

Bindings, the palette, the hint bar, the help screen, the README's table of keys
and the user's keymap are all drawn from it; what each does in words stands in
`strings.py` under `do.<id>`. Knows nothing of how an action is carried out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from textual.binding import Binding, BindingsMap, BindingType

from reader.tui.words.strings import words


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `keys` are Textual key names, the first is the one shown."""

    id: str
    keys: tuple[str, ...]
    group: str


ACTIONS: tuple[Action, ...] = (
    Action("next-sentence", ("j", "down"), "move"),
    Action("previous-sentence", ("k", "up"), "move"),
    Action("next-paragraph", ("J", "shift+down"), "move"),
    Action("previous-paragraph", ("K", "shift+up"), "move"),
    Action("page-down", ("space", "pagedown"), "move"),
    Action("page-up", ("pageup",), "move"),
    Action("first", ("g", "home"), "move"),
    Action("last", ("G", "end"), "move"),
    Action("next-linked", ("n",), "move"),
    Action("previous-linked", ("N",), "move"),
    Action("next-alone", ("s",), "move"),
    Action("previous-alone", ("S",), "move"),
    Action("next-article", ("right_square_bracket",), "move"),
    Action("previous-article", ("left_square_bracket",), "move"),
    Action("next-pane", ("tab",), "panes"),
    Action("previous-pane", ("shift+tab",), "panes"),
    Action("open", ("enter",), "panes"),
    Action("back", ("backspace", "alt+left"), "panes"),
    Action("forward", ("alt+right",), "panes"),
    Action("close", ("escape",), "panes"),
    Action("articles", ("l",), "panes"),
    Action("filter-kind", ("r",), "related"),
    Action("widen", ("plus", "equals_sign"), "related"),
    Action("narrow", ("minus",), "related"),
    Action("confirm", ("y",), "related"),
    Action("dismiss", ("x",), "related"),
    Action("show-dismissed", ("X",), "related"),
    Action("cleaned", ("b",), "look"),
    Action("first-copy", ("d",), "look"),
    Action("flagged", ("B",), "look"),
    Action("overview", ("m",), "look"),
    Action("timeline", ("t",), "look"),
    Action("failures", ("F",), "look"),
    Action("find", ("slash",), "find"),
    Action("find-library", ("f",), "find"),
    Action("switch", ("o",), "find"),
    Action("note", ("a",), "notes"),
    Action("notes", ("A",), "notes"),
    Action("undo", ("u",), "notes"),
    Action("redo", ("U",), "notes"),
    Action("copy", ("c",), "out"),
    Action("open-link", ("w",), "out"),
    Action("edit-raw", ("e",), "out"),
    Action("page-raw", ("v",), "out"),
    Action("help", ("question_mark",), "app"),
    Action("theme", ("T",), "app"),
    Action("language", ("L",), "app"),
    Action("stop", ("ctrl+x",), "app"),
    Action("quit", ("q",), "app"),
)
BY_ID: Mapping[str, Action] = {action.id: action for action in ACTIONS}

_SHOWN = {
    "question_mark": "?",
    "slash": "/",
    "plus": "+",
    "minus": "-",
    "equals_sign": "=",
    "right_square_bracket": "]",
    "left_square_bracket": "[",
    "enter": "Enter",
    "tab": "Tab",
    "escape": "Esc",
    "backspace": "Backspace",
    "space": "Space",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
}


def show_key(key: str) -> str:
    """A Textual key name as a person reads it: `alt+left` is `Alt+←`."""
    *modifiers, name = key.split("+") if len(key) > 1 else [key]
    return "+".join([m.capitalize() for m in modifiers] + [_SHOWN.get(name, name)])


PALETTE_KEY = "ctrl+p"
NO_KEY = "none"
"""Stands in a keymap for an action whose keys all went to others."""


def keys_of(action: Action, keymap: Mapping[str, str]) -> tuple[str, ...]:
    """The keys in force: the user's when the keymap names the action."""
    own = keymap.get(action.id)
    return tuple(key.strip() for key in own.split(",")) if own else action.keys


def bindings() -> list[BindingType]:
    """A hidden Textual binding for every action; the hint bar shows what fits the moment."""
    return [
        Binding(",".join(action.keys), f"do('{action.id}')", show=False, id=action.id)
        for action in ACTIONS
    ]


def bind(
    has: BindingsMap,
    deeds: Mapping[str, str],
    keymap: Mapping[str, str],
    free: Mapping[str, str] | None = None,
) -> None:
    """Bind what a screen does for some actions to their keys in force; keys that it has stay.

    `free` are keys of its own, each with a deed, as far as they are free after that.
    """
    wanted = [(key, deed) for each, deed in deeds.items() for key in keys_of(BY_ID[each], keymap)]
    for key, deed in (*wanted, *(free or {}).items()):
        if key != NO_KEY and key not in has.key_to_bindings:
            has.bind(key, deed, show=False)


def hint(action_id: str, keymap: Mapping[str, str]) -> str:
    """The first key of an action, as shown."""
    key = keys_of(BY_ID[action_id], keymap)[0]
    return "" if key == NO_KEY else show_key(key)


def way_to(action_id: str, keymap: Mapping[str, str]) -> str:
    """The key that a sentence names: of an action without one the palette's, which finds all."""
    return hint(action_id, keymap) or show_key(PALETTE_KEY)


def keys_table(language: str = "en", actions: Iterable[Action] = ACTIONS) -> str:
    """The table of default keys in Markdown, as the README holds it."""
    say = words(language)
    rows = [f"| {say('table.keys')} | {say('table.does')} |", "|---|---|"]
    for action in actions:
        keys = " ".join(f"`{show_key(key)}`" for key in action.keys)
        rows.append(f"| {keys} | {say('do.' + action.id)} |")
    return "\n".join(rows) + "\n"
