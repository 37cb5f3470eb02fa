"""Find many phrase patterns in one text fast: dispatch on how they begin.

A union of hundreds of alternatives costs microseconds at every character. Here
patterns are grouped by their first two literal characters, and only the few
that could begin at a place are tried there. Knows nothing of what they mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

__all__ = ["PhraseScanner", "alternatives"]


def alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern at its top level: `ab|c(d|e)` gives `ab` and `c(d|e)`."""
    parts: list[str] = []
    depth = begin = 0
    inside = False
    position = 0
    while position < len(pattern):
        char = pattern[position]
        if char == "\\":
            position += 2
            continue
        if char == "[":
            inside = True
        elif char == "]":
            inside = False
        elif not inside and char == "(":
            depth += 1
        elif not inside and char == ")":
            depth -= 1
        elif not inside and char == "|" and depth == 0:
            parts.append(pattern[begin:position])
            begin = position + 1
        position += 1
    parts.append(pattern[begin:])
    return parts


def _prefix(pattern: str) -> str:
    """The first one or two characters that every match of the pattern begins with."""
    if len(pattern) > 1 and (pattern[1].isalnum() or pattern[1] == " "):
        optional = len(pattern) > 2 and pattern[2] in "?*{"
        return pattern[:1] if optional else pattern[:2]
    return pattern[:1]


class PhraseScanner:
    """Patterns of several rows, each alternative of which begins with a literal character.

    `word_start` tries only where a word begins, without regard to case.
    """

    def __init__(self, rows: Sequence[Sequence[str]], *, word_start: bool = False) -> None:
        groups: dict[str, list[tuple[int, str]]] = {}
        for row, patterns in enumerate(rows):
            for pattern in patterns:
                for alternative in alternatives(pattern):
                    groups.setdefault(_prefix(alternative), []).append((row, alternative))
        self._rows: dict[str, tuple[re.Pattern[str], tuple[int, ...]]] = {}
        for prefix, members in groups.items():
            union = "|".join(f"({self._plain(pattern)})" for _, pattern in members)
            self._rows[prefix] = (re.compile(union), tuple(row for row, _ in members))
        self._begin = re.compile(self._beginnings(groups, r"\b" if word_start else ""))
        self._fold = word_start

    @staticmethod
    def _beginnings(prefixes: Iterable[str], before: str) -> str:
        """A pattern for the first character of each prefix, with the second one behind it."""
        seconds: dict[str, set[str]] = {}
        for prefix in prefixes:
            seconds.setdefault(prefix[0], set()).add(prefix[1:])
        return "|".join(
            before + re.escape(first)
            + ("" if "" in behind else f"(?=[{''.join(map(re.escape, sorted(behind)))}])")
            for first, behind in sorted(seconds.items())
        )  # fmt: skip

    @staticmethod
    def _plain(pattern: str) -> str:
        """The pattern without groups that would count."""
        return re.sub(r"(?<!\\)\((?!\?)", "(?:", pattern)

    def scan(self, text: str) -> Iterator[tuple[int, int, int]]:
        """`(row, start, end)` of every match, from left to right, without overlap."""
        if self._fold:
            lowered = text.lower()
            text = lowered if len(lowered) == len(text) else text
        until = 0
        for begin in self._begin.finditer(text):
            start = begin.start()
            if start < until:
                continue
            for length in (2, 1):
                entry = self._rows.get(text[start : start + length])
                if entry is None:
                    continue
                match = entry[0].match(text, start)
                if match is not None and match.lastindex is not None:
                    until = match.end()
                    yield entry[1][match.lastindex - 1], start, until
                    break
