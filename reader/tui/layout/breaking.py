"""Where a paragraph may be broken into lines.

Words stay whole, Hangul words (어절) too; Han and kana break between characters.
No line begins with closing punctuation and none ends with an opening bracket
(the "kinsoku" rules of JIS X 4051 and KS X 1001 practice), unless one word
alone is wider than the line. Knows nothing of articles or the screen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from rich.cells import split_graphemes

from reader.tui.text import width_of

CLOSING = frozenset(".,!?:;)]}…’”」』】》〉〕］｝%·、。，．！？：；）％‰℃~～ー々")
"""Characters that never begin a line."""
OPENING = frozenset("([{‘“「『【《〈〔［｛（")
"""Characters that never end a line."""
_STRAIGHT = "\"'"
_WORD = re.compile(r"\S+")
_IDEOGRAPH = re.compile(
    "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_STICKY = re.compile(
    rf"(?:^|\s)[{_STRAIGHT}]*[{re.escape(''.join(sorted(CLOSING)))}]"
    rf"|[{re.escape(''.join(sorted(OPENING)))}](?:\s|$)"
)
"""A mark that clings to the word before or after it across a space."""


@lru_cache(maxsize=16_384)
def break_lines(text: str, width: int) -> tuple[tuple[int, int], ...]:
    """Half-open code point ranges of the lines, each at most `width` cells (at least 2).

    Spaces at a break belong to no line. A text without a word gives no line.
    Answers are kept: a pane that changes its width and back asks the same again.
    """
    width = max(2, width)
    lines: list[tuple[int, int]] = []
    line_start = line_end = -1
    used = 0
    for start, end, cells in _plain(text, width) or _units(text, width):
        if line_start >= 0 and used + start - line_end + cells <= width:
            used += start - line_end + cells
        else:
            if line_start >= 0:
                lines.append((line_start, line_end))
            line_start, used = start, cells
        line_end = end
    if line_start >= 0:
        lines.append((line_start, line_end))
    return tuple(lines)


def _plain(text: str, width: int) -> list[tuple[int, int, int]] | None:
    """The words of a text that needs no further rule, as most do; `None` for another."""
    if _IDEOGRAPH.search(text) or _STICKY.search(text):
        return None
    units: list[tuple[int, int, int]] = []
    for match in _WORD.finditer(text):
        cells = _cells(match.group())
        if cells > width:
            return None
        units.append((match.start(), match.end(), cells))
    return units


@lru_cache(maxsize=32_768)
def _cells(word: str) -> int:
    return width_of(word)


def _units(text: str, width: int) -> Iterator[tuple[int, int, int]]:
    """Unbreakable runs as (start, end, cells), none wider than `width`."""
    pending: tuple[int, int] | None = None
    for word in _WORD.finditer(text):
        for start, end in _parts(text, *word.span()):
            if pending is None:
                pending = (start, end)
            elif _sticks(text, pending, start, end):
                pending = (pending[0], end)
            else:
                yield from _fitting(text, *pending, width)
                pending = (start, end)
    if pending is not None:
        yield from _fitting(text, *pending, width)


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A word, cut between ideographs where that is allowed."""
    word = text[start:end]
    if word.isascii() or not _IDEOGRAPH.search(word):
        yield start, end
        return
    cut = start
    for place in range(start + 1, end):
        before, after = text[place - 1], text[place]
        if after in CLOSING or after in _STRAIGHT or before in OPENING or before in _STRAIGHT:
            continue
        if _IDEOGRAPH.match(before) or _IDEOGRAPH.match(after):
            yield cut, place
            cut = place
    yield cut, end


def _sticks(text: str, former: tuple[int, int], start: int, end: int) -> bool:
    """Whether a run may not begin a line, or the former may not end one."""
    first, last = text[start], text[former[1] - 1]
    if first in CLOSING or last in OPENING:
        return True
    only_marks = all(mark in CLOSING or mark in _STRAIGHT for mark in text[start:end])
    return only_marks and text[start:end].strip(_STRAIGHT) != ""


def _fitting(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int, int]]:
    """A run, cut by graphemes into pieces that fit when it is wider than a line."""
    cells = width_of(text[start:end])
    if cells <= width:
        yield start, end, cells
        return
    spans, _ = split_graphemes(text[start:end])
    first = 0
    while first < len(spans):
        used, last = 0, first
        while last < len(spans) and used + spans[last][2] <= width:
            used += spans[last][2]
            last += 1
        last = max(last, first + 1)
        cut = last
        while last < len(spans) and cut > first + 1 and _forbidden(text, start, spans, cut):
            cut -= 1
        if cut > first + 1 or not _forbidden(text, start, spans, cut):
            last = cut
        begin, stop = start + spans[first][0], start + spans[last - 1][1]
        yield begin, stop, width_of(text[begin:stop])
        first = last


def _forbidden(text: str, start: int, spans: list[tuple[int, int, int]], cut: int) -> bool:
    """Whether a line may not begin at grapheme `cut`."""
    if cut >= len(spans):
        return False
    return text[start + spans[cut][0]] in CLOSING or text[start + spans[cut - 1][0]] in OPENING


def stretch(text: str, width: int) -> list[int]:
    """Offsets of spaces to double so that a Latin line reaches `width`; empty when it should not.

    A line is only stretched when no gap has to more than double, so that no
    rivers run through the paragraph; the widened gaps are spread evenly.
    """
    missing = width - width_of(text)
    gaps = [place for place, character in enumerate(text) if character == " "]
    if missing <= 0 or missing > len(gaps):
        return []
    return [gaps[(2 * number + 1) * len(gaps) // (2 * missing)] for number in range(missing)]
