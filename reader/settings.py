"""The user's settings files: where they lie, how they are read, and what the commands need of them.

TOML files in the XDG configuration folder, only ever read. A wrong entry is named with
its file and line, and the rest holds. Knows nothing of the screen, whose own settings
stand in `reader/tui/settings.py`.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from platformdirs import user_config_path

from reader import judge_options
from reader.judge_options import JudgeOptions
from reader.loading.errors import FileRefusedError, reason_of
from reader.loading.files import read_bytes
from reader.loading.options import DEFAULT, Options, checked
from reader.strictness import DEFAULT_STRICTNESS

APP_NAME = "crossreader"
SETTINGS = "settings.toml"
KEYMAP = "keymap.toml"
LOADING = "loading"
"""The table of settings.toml that says how files are read."""
JUDGE = "judge"
"""The table that names a model of the user's own."""
_MAX_BYTES = 1_000_000
_PART = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*')"""
_KEY = rf"{_PART}(?:\s*\.\s*{_PART})*"
_HEADER = re.compile(rf"\s*\[\s*({_KEY})\s*\]\s*(?:#.*)?$")
_ENTRY = re.compile(rf"\s*({_KEY})\s*=")
_LINE_END = re.compile(r"\r?\n")
"""What ends a line in TOML: a value may hold others that Python knows, U+2028 for one."""
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)$")


@dataclass(frozen=True, slots=True)
class Table:
    """A file's entries, and its lines to find them in."""

    name: str
    entries: Mapping[str, object]
    lines: tuple[str, ...]

    def where(self, *key: str) -> str:
        """`file:line` of an entry, by its key from the top; of the next outer one if need be."""
        best, line = 0, 1
        for number, (found, is_entry) in enumerate(_keys(self.lines), 1):
            same = len(found) <= len(key) and found == key[: len(found)]
            if same and len(found) + is_entry > best:
                best, line = len(found) + is_entry, number
        return f"{self.name}:{line}"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user's settings say about a library: how files are read, which model reads.

    `strictness` is how the dial stands where no option says otherwise; with `reading` false
    links are counted only. `problems` has a line for each entry of these that is wrong; where
    `beyond` is true there are others, of which the screen's settings know what is wrong.
    """

    loading: Options
    judge: JudgeOptions | None
    problems: tuple[str, ...]
    strictness: float = DEFAULT_STRICTNESS
    reading: bool = True
    beyond: bool = False


def is_strictness(value: object) -> bool:
    """Whether a value may stand for the dial: a number from 0 to 1."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def config_folder() -> Path:
    """Where the files are looked for; it may not exist."""
    return user_config_path(APP_NAME)


def read_table(path: Path, problems: list[str]) -> Table:
    """The entries of a TOML file; of a broken one those that can be read on their own."""
    try:
        text = read_bytes(path, _MAX_BYTES).decode("utf-8-sig")
    except FileNotFoundError:
        return Table(path.name, {}, ())
    except (OSError, UnicodeDecodeError, FileRefusedError) as error:
        problems.append(f"{path.name}: {_reason(error)}")
        return Table(path.name, {}, ())
    lines = tuple(_LINE_END.split(text))
    try:
        return Table(path.name, tomllib.loads(text), lines)
    except (ValueError, RecursionError) as error:  # a number of 5000 digits
        told = str(error)
        line = _AT_LINE.search(told)
        where = f"{path.name}:{line[1]}" if line else path.name
        problems.append(f"{where}: not TOML: {_AT_LINE.sub('', told)}")
    return Table(path.name, _line_by_line(lines), lines)


def loading_options(folder: Path | None = None) -> tuple[Options, tuple[str, ...]]:
    """How the user wants files to be read, and a line for each entry that is wrong."""
    problems: list[str] = []
    table = read_table((folder or config_folder()) / SETTINGS, problems)
    return options_of(table, problems), tuple(problems)


def chosen_language(folder: Path | None = None) -> str | None:
    """The language that the user's settings name, whether there is such a one or not."""
    named = read_table((folder or config_folder()) / SETTINGS, []).entries.get("language")
    return named if isinstance(named, str) else None


def wishes(folder: Path | None = None) -> Wishes:
    """What the user wants of a library."""
    problems: list[str] = []
    folder = folder or config_folder()
    table = read_table(folder / SETTINGS, problems)
    options, judge = options_of(table, problems), judge_of(table, problems)
    rest = {key: value for key, value in table.entries.items() if key not in (LOADING, JUDGE)}
    strictness = rest.pop("strictness", DEFAULT_STRICTNESS)
    good = is_strictness(strictness)
    return Wishes(
        options,
        judge,
        tuple(problems),
        float(cast(float, strictness)) if good else DEFAULT_STRICTNESS,
        rest.get("reading") is not False,
        bool(rest) or not good or os.path.lexists(folder / KEYMAP),
    )


def judge_of(table: Table, problems: list[str]) -> JudgeOptions | None:
    """The model in a settings file's `[judge]`, `None` when there is none or too little is said."""
    if JUDGE not in table.entries:
        return None
    entries = table.entries[JUDGE]
    if not isinstance(entries, Mapping):
        problems.append(f"{table.where(JUDGE)}: {JUDGE} should be a table")
        return None
    options, wrong = judge_options.checked(entries)
    for key, told in wrong:
        problems.append(f"{table.where(JUDGE, *((key,) if key else ()))}: {told}")
    return options


def options_of(table: Table, problems: list[str]) -> Options:
    """The options in a settings file's `[loading]`; what is wrong is told in `problems`."""
    entries = table.entries.get(LOADING, {})
    if not isinstance(entries, Mapping):
        problems.append(f"{table.where(LOADING)}: {LOADING} should be a table")
        return DEFAULT
    options, wrong = checked(entries)
    for key, told in wrong:
        problems.append(f"{table.where(LOADING, *key)}: {told}")
    return options


def _reason(error: Exception) -> str:
    return "not UTF-8 text" if isinstance(error, UnicodeDecodeError) else reason_of(error)


def _keys(lines: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], bool]]:
    """For each line the key that it sets or the table that it opens or goes on in, whole."""
    table: tuple[str, ...] = ()
    for line in lines:
        if header := _HEADER.match(line):
            table = _parts(header[1])
            yield table, False
        elif entry := _ENTRY.match(line):
            yield (*table, *_parts(entry[1])), True
        else:
            yield (), False


def _parts(key: str) -> tuple[str, ...]:
    return tuple(_unquoted(part) for part in re.findall(_PART, key))


def _unquoted(part: str) -> str:
    if part[0] not in "\"'":
        return part
    try:
        return str(tomllib.loads(f"key = {part}")["key"])
    except tomllib.TOMLDecodeError:
        return part


def _line_by_line(lines: tuple[str, ...]) -> dict[str, object]:
    good: dict[str, object] = {}
    header = ""
    for line in lines:
        if _HEADER.match(line):
            header = line
            continue
        try:
            _merge(good, tomllib.loads(f"{header}\n{line}"))
        except (ValueError, RecursionError):
            continue
    return good


def _merge(into: dict[str, object], more: Mapping[str, object]) -> None:
    for key, value in more.items():
        inner = into.get(key)
        if isinstance(inner, dict) and isinstance(value, dict):
            _merge(inner, value)
        else:
            into[key] = value
