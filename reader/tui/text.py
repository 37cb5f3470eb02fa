"""Makes text from pages harmless to a terminal, and measures it in cells.

Pages are hostile: a control character could move the terminal's cursor and a
bidirectional override could reorder a line. Every character is replaced by
exactly one other, so offsets into a sentence stay true; which are harmful is
said in `reader/terminal.py`. Knows nothing of Textual, articles or the library.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache

from rich.cells import cell_len, get_character_cell_size

from reader.terminal import is_harmful

_REPLACEMENT = "\ufffd"


class _Harmless(dict[int, str]):
    """A `str.translate` table filled as characters are met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        shown = self[code] = _REPLACEMENT if is_harmful(character) else character
        return shown


_HARMLESS = _Harmless(dict.fromkeys((0x09, 0x0A, 0x0D, 0xA0), " "))
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_TRAILING = re.compile(r"(?:[\s…⋯]|\.{2,}(?!\.))*")
"""Space and dots of a text's own, behind which no mark of ours is put; in the text backwards.

Searched for from the front, a line of leader dots would be tried from each of them.
"""
_JOINERS = re.compile("[\u200d\ufe0f]")


def harmless(text: str) -> str:
    """The text with every harmful character replaced, one for one; its length is the same."""
    return text if text.isprintable() else text.translate(_HARMLESS)


class _Widths(dict[str, int]):
    def __missing__(self, character: str) -> int:
        width = self[character] = get_character_cell_size(character)
        return width


_widths = _Widths()


def width_of(text: str) -> int:
    """Terminal cells that the text takes, as Rich and so Textual count them."""
    if text.isascii():
        return len(text)
    if _JOINERS.search(text):
        return cell_len(text)
    return sum(map(_widths.__getitem__, text))


def clip(text: str, width: int, mark: str = "…") -> str:
    """The text cut to at most `width` cells, ending in `mark` when something was cut."""
    if width <= 0:
        return ""
    if width_of(text) <= width:
        return text
    room = width - width_of(mark)
    taken: list[str] = []
    for character in text:
        room -= _widths[character]
        if room < 0:
            break
        taken.append(character)
    return ended("".join(taken), mark) if room > -width else mark[:width]


def ended(text: str, mark: str = "…") -> str:
    """A text that goes on, ending in `mark`; in one, where it breaks off in dots of its own."""
    if not mark:
        return text.rstrip()
    trailing = _TRAILING.match(text[::-1])
    return text[: len(text) - (trailing.end() if trailing else 0)] + mark


def pad(text: str, width: int) -> str:
    """The text clipped and filled with spaces to exactly `width` cells."""
    text = clip(text, width)
    return text + " " * (width - width_of(text))


def pasted(text: str) -> str:
    """Text from elsewhere without what has no place in a note or a query.

    Control characters would come back as � wherever the note is shown, and an override of the
    direction of writing would turn the rest of the line round. Line breaks and tabs stay.
    """
    return _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def local_time(stamp: str) -> str:
    """`2025-01-28 09:46` of a UTC stamp, on the clock of whoever reads it.

    A note written in Seoul at eight in the morning must not be dated the day before.
    """
    try:
        return f"{datetime.fromisoformat(stamp).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError, OSError):
        return short_date(stamp)


@lru_cache(maxsize=512)
def short_date(stamp: str | None) -> str:
    """`2025-01-28 14:46` of an ISO 8601 stamp, as precise as it is; empty when there is none."""
    if not stamp:
        return ""
    date, _, time = harmless(stamp).partition("T")
    clock = time[:5]
    return f"{date} {clock}" if clock and clock != "00:00" else date
