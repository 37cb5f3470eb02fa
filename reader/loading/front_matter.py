"""The head of a text or Markdown file in which clippers and site generators keep its metadata.

YAML between two rules of three dashes, as far as clippers write it: a name and a value a
line, lists in brackets or a line each. Knows nothing of what the article says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.loading.fields import KNOWN_NAMES

MOST_LINES = 80
"""Lines of a head at most: a text that merely begins with a rule is not searched to its end."""
_OPENS, _CLOSES = "---", ("---", "...")
_NAMED = re.compile(r"([^\s:#'\"-][^:]{0,40}?)\s*:(?:\s+(.*))?$")
_ITEM = re.compile(r"\s*-\s+(.*)$")
_GOES_ON = re.compile(r"\s+\S")
_QUOTES = "\"'"


def front_lines(lines: Sequence[str]) -> int:
    """How many lines at the front hold metadata, both rules counted; 0 where none do."""
    return _read(lines)[0]


def front_fields(lines: Sequence[str]) -> dict[str, object]:
    """What the head says: each name in lower case, and its text or list of texts."""
    return _read(lines)[1]


def _read(lines: Sequence[str]) -> tuple[int, dict[str, object]]:
    nothing: tuple[int, dict[str, object]] = (0, {})
    if not lines or lines[0].lstrip("\ufeff").rstrip() != _OPENS:
        return nothing
    fields: dict[str, object] = {}
    listed: list[str] | None = None
    for number, line in enumerate(lines[1:MOST_LINES], 2):
        if line.rstrip() in _CLOSES:
            # Any text may stand between two rules; a head names something that articles have.
            return (number, fields) if fields.keys() & KNOWN_NAMES else nothing
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if (item := _ITEM.match(line)) and listed is not None:
            listed.append(_plain(item[1]))
        elif named := _NAMED.match(line):
            value = (named[2] or "").strip()
            listed = [] if not value else None
            fields[named[1].strip().lower()] = listed if listed is not None else _value(value)
        elif not (_GOES_ON.match(line) and fields):
            return nothing
    return nothing


def _value(text: str) -> object:
    if text[0] == "[" and text[-1] == "]" and text[:2] != "[[":
        return [_plain(part) for part in text[1:-1].split(",") if part.strip()]
    return _plain(text)


def _plain(text: str) -> str:
    """A value without its quotation marks, and without the brackets of a wiki's link."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in _QUOTES:
        quote, text = text[0], text[1:-1]
        text = text.replace('\\"', '"') if quote == '"' else text.replace("''", "'")
    if text[:2] == "[[" and text[-2:] == "]]":
        text = text[2:-2].rpartition("|")[2]
    return text
