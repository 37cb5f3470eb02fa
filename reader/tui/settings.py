"""The screen's settings and the keymap, from the user's two TOML files.

A wrong entry is named with its file and line, and the rest holds. Knows nothing of
how the files are read, nor of widgets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from reader.settings import (
    JUDGE,
    KEYMAP,
    LOADING,
    SETTINGS,
    Table,
    config_folder,
    is_strictness,
    judge_of,
    options_of,
    read_table,
)
from reader.strictness import DEFAULT_STRICTNESS
from reader.tui.actions import ACTIONS, BY_ID, NO_KEY, keys_of, show_key
from reader.tui.keys.key_names import key_of, keys_in
from reader.tui.look.marks import MARKS
from reader.tui.look.themes import NAMES
from reader.tui.words.strings import LANGUAGES


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may choose. `None` leaves the choice to the environment.

    `strictness` is how the dial stands at first (0..1, see `reader.strictness`), `measure` the
    cells of text in a row, `justify` fills lines of Latin text with wider gaps, `marks` is the
    set of signs in `marks.py`. With `reading` false links are counted from features alone.
    """

    theme: str | None = None
    language: str | None = None
    strictness: float = DEFAULT_STRICTNESS
    measure: int = 76
    justify: bool = False
    marks: str = "unicode"
    watch: bool = True
    restore: bool = True
    reading: bool = True
    keymap: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


_MOST_TOLD = 40
"""Characters of a wrong value that are told."""
_ALLOWED: Mapping[str, str] = {
    "theme": "a theme's name",
    "language": " or ".join(LANGUAGES),
    "strictness": "a number from 0 to 1",
    "measure": "a whole number from 20 to 200",
    "justify": "true or false",
    "marks": " or ".join(MARKS),
    "watch": "true or false",
    "restore": "true or false",
    "reading": "true or false",
}


def load_settings(folder: Path | None = None) -> Settings:
    """Settings and keymap of a folder; what is wrong is told in `problems`."""
    folder = folder or config_folder()
    problems: list[str] = []
    values = _settings(folder / SETTINGS, problems)
    own = load_keymap(folder / KEYMAP, problems)
    keymap = without_taken(own)
    problems += _taken_from(own, keymap, read_table(folder / KEYMAP, []))
    return replace(Settings(), **values, keymap=keymap, problems=tuple(problems))  # type: ignore[arg-type]


def _settings(path: Path, problems: list[str]) -> dict[str, object]:
    table = read_table(path, problems)
    good: dict[str, object] = {}
    names = {f.name for f in fields(Settings)} & set(_ALLOWED)
    for name, value in table.entries.items():
        if name == LOADING:
            options_of(table, problems)  # they hold already: the library was opened with them
        elif name == JUDGE:
            judge_of(table, problems)  # likewise
        elif name not in names:
            problems.append(f"{table.where(name)}: no setting is called {name}")
        elif not _fits(name, value):
            problems.append(f"{table.where(name)}: {_misfit(name, value)}")
        else:
            good[name] = value
    return good


def _misfit(name: str, value: object) -> str:
    """What is wrong with a value, and which it is: a line may lie far from who reads of it."""
    if name == "theme" and isinstance(value, str):
        return f"no theme is called {_clipped(value)}"
    told = f"{name} should be {_ALLOWED[name]}"
    if isinstance(value, bool):
        return f"{told}, not {str(value).lower()}"
    return f"{told}, not {_clipped(value)}" if isinstance(value, str | int | float) else told


def _clipped(value: object) -> str:
    """A value as it is written, as far as a message has room for it."""
    text = " ".join(str(value)[: 4 * _MOST_TOLD].split())
    return text if len(text) <= _MOST_TOLD else f"{text[:_MOST_TOLD]}…"


def _fits(name: str, value: object) -> bool:
    if name in ("justify", "watch", "restore", "reading"):
        return isinstance(value, bool)
    if name == "strictness":
        return is_strictness(value)
    if name == "measure":
        return isinstance(value, int) and not isinstance(value, bool) and 20 <= value <= 200
    if name == "marks":
        return isinstance(value, str) and value in MARKS
    if name == "theme":
        return isinstance(value, str) and value in NAMES
    if name == "language":
        return value in LANGUAGES
    return isinstance(value, str)


def load_keymap(path: Path, problems: list[str]) -> dict[str, str]:
    """Action id to comma-separated keys; wrong entries are told in `problems` and left out."""
    table = read_table(path, problems)
    keymap: dict[str, str] = {}
    for name, value in table.entries.items():
        where = table.where(name)
        named = [value] if isinstance(value, str) else value
        if name not in BY_ID:
            problems.append(f"{where}: no action is called {name}")
            continue
        if not isinstance(named, list) or not named or not all(isinstance(k, str) for k in named):
            problems.append(f"{where}: {name} should be a key or a list of keys")
            continue
        keys = {key: key_of(key) for text in named for key in keys_in(text)}
        good = [key for key in keys.values() if key is not None]
        if len(good) < len(keys):
            bad = next(key for key, known in keys.items() if known is None)
            problems.append(f"{where}: {name}: not a key: {bad!r}")
        elif taken := _taken(name, good, keymap):
            problems.append(f"{where}: {name}: {taken}")
        else:
            keymap[name] = ",".join(dict.fromkeys(good))
    return keymap


def _taken(name: str, keys: list[str], keymap: Mapping[str, str]) -> str:
    """Which other entry of the user's keymap has one of the keys already."""
    for other, used in keymap.items():
        for key in keys:
            if other != name and key in used.split(","):
                return f"{key} is already the key of {other}"
    return ""


def _taken_from(own: Mapping[str, str], keymap: Mapping[str, str], table: Table) -> list[str]:
    """A line for each action of which an entry of the user's took a key, and what it has now.

    None where the keymap says itself which keys that action is to have.
    """
    told = []
    for action in ACTIONS:
        if action.id in own or action.id not in keymap:
            continue
        left = keymap[action.id]
        for name, keys in own.items():
            if taken := [key for key in action.keys if key in keys.split(",")]:
                key, rest = show_key(taken[-1]), " ".join(map(show_key, left.split(",")))
                why = f"{key} was a key of {action.id}, which keeps {rest}"
                if left == NO_KEY:
                    why = f"{key} was the last key of {action.id}, which has none now"
                told.append(f"{table.where(name)}: {name}: {why}")
                break
    return told


def without_taken(keymap: Mapping[str, str]) -> dict[str, str]:
    """The keymap completed: default keys that the user gave to another action are let go."""
    own = {key for keys in keymap.values() for key in keys.split(",")}
    full = dict(keymap)
    for action in ACTIONS:
        if action.id not in keymap:
            rest = [key for key in keys_of(action, {}) if key not in own]
            if len(rest) < len(action.keys):
                full[action.id] = ",".join(rest) or NO_KEY
    return full
