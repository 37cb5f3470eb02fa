"""Patterns that leave files out of a folder, as in a `.readerignore` file.

One pattern a line, the language of gitignore(5): `#` starts a comment, `!` takes a
file in again, a slash at the end means folders, a slash elsewhere ties the pattern to
the folder of its file, `**` stands for any number of folders, and the last pattern that
fits decides. Patterns are matched part by part with `fnmatch`, whose expressions
cannot backtrack without end, since the file may come with somebody else's folder.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from unicodedata import normalize

NAME = ".readerignore"
MAX_PATTERNS = 1000
_MAX_LENGTH = 500
_MAX_PARTS = 32


@dataclass(frozen=True, slots=True)
class _Pattern:
    parts: tuple[str, ...]
    takes_in: bool
    folders_only: bool


class Ignore:
    """Patterns of one folder. Paths are asked about relative to that folder."""

    def __init__(self, lines: Iterable[str]) -> None:
        found = (_parse(line) for line in lines)
        self._patterns = tuple(pattern for pattern in found if pattern)[:MAX_PATTERNS]

    def __bool__(self) -> bool:
        return bool(self._patterns)

    def verdict(self, parts: Sequence[str], *, is_folder: bool) -> bool | None:
        """True: left out; False: taken in again; None: no pattern fits."""
        # macOS takes Hangul syllables apart where the pattern has them whole.
        names = tuple(normalize("NFC", part) for part in parts)
        for pattern in reversed(self._patterns):
            if (is_folder or not pattern.folders_only) and _fits(pattern.parts, names):
                return not pattern.takes_in
        return None


def _parse(line: str) -> _Pattern | None:
    text = normalize("NFC", line.strip())
    if not text or text.startswith("#") or len(text) > _MAX_LENGTH:
        return None
    takes_in = text.startswith("!")
    text = text.removeprefix("!").removeprefix("\\")
    folders_only = text.endswith("/")
    text = text.rstrip("/")
    parts = tuple(part for part in text.split("/") if part)
    if not parts or len(parts) > _MAX_PARTS:
        return None
    if "/" not in text:
        parts = ("**", *parts)
    return _Pattern(parts, takes_in, folders_only)


def _fits(pattern: tuple[str, ...], parts: tuple[str, ...]) -> bool:
    """Whether the parts of a path fit; the states of a non-deterministic automaton."""
    states = _skip({0}, pattern)
    for part in parts:
        after: set[int] = set()
        for state in states:
            if state < len(pattern):
                if pattern[state] == "**":
                    after.add(state)
                    if state == len(pattern) - 1:
                        after.add(state + 1)
                elif fnmatchcase(part, pattern[state]):
                    after.add(state + 1)
        states = _skip(after, pattern)
    return len(pattern) in states


def _skip(states: set[int], pattern: tuple[str, ...]) -> set[int]:
    """States reachable without a part: `**` may stand for nothing, but not at the end."""
    reached = set(states)
    for state in sorted(states):
        here = state
        while here < len(pattern) - 1 and pattern[here] == "**":
            here += 1
            reached.add(here)
    return reached
