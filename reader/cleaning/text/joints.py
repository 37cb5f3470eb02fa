"""What stands between two lines of one text that was broken at a width: a space, or nothing.

Korean is broken between words, or, as print and old wires do, at any syllable; English at
a hyphen now and then. Knows nothing of pages or kinds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.language import morphemes

_HYPHEN = re.compile(r"[A-Za-z]{2}-$")
_NO_WORD = re.compile(
    r"(?:을|를|는|의|에|에서|에게|으로|로|와|과|까지|부터|라고|라며|이라고|이라며)(?=[ ,.]|$)"
    r"|(?:니다|다)[.”\"’']|[고며라][”\"’']"
)
"""Particles and endings: a line that begins with one was broken within a word."""
_LEAST, _SHARE = 2, 0.05
"""Lines of a page that begin so, at least, and their share of the lines that go on."""
_FIGURE = re.compile(r"\d$")
_COUNTED = re.compile(r"[십백천만억조]|\d")
_LAST = re.compile(r"[가-힣]+$")
_FIRST = re.compile(r"[가-힣]+")


def breaks_words(joints: Iterable[tuple[str, str]]) -> bool:
    """Whether a page's lines are broken at any syllable, by what its lines begin with."""
    count = found = 0
    for _, after in joints:
        count += 1
        found += _NO_WORD.match(after) is not None
    return found >= _LEAST and found >= count * _SHARE


def joint(before: str, after: str, *, within_words: bool) -> str:
    """The space between two lines, or nothing where they are parts of one word.

    Where lines break within words, two parts are one if that takes fewer morphemes.
    """
    if _HYPHEN.search(before) and after[:1].islower():
        return ""
    if not within_words:
        return " "
    if _NO_WORD.match(after) and before[-1:].isalnum():
        return ""
    if _FIGURE.search(before) and _COUNTED.match(after):
        return ""
    last, first = _LAST.search(before), _FIRST.match(after)
    if last is None or first is None:
        return " "
    apart = len(morphemes(last[0])) + len(morphemes(first[0]))
    return "" if len(morphemes(last[0] + first[0])) < apart else " "
