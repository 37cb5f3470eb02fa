"""Text from pages made harmless for a terminal.

Used by every command; the screen has `reader/tui/text.py`, which measures text too, and asks
here what is harmful. Control characters could move the cursor, set the title or write the
clipboard; bidirectional overrides could show a name backwards. Each becomes one visible
character, so offsets stay what they were.
"""

from __future__ import annotations

import json
import unicodedata

_PICTURES = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}
_KEPT_FORMAT = {
    0x200C,  # zero width non-joiner: spelling in Persian and Indic scripts
    0x200D,  # zero width joiner: emoji sequences
}
_REPLACEMENT = 0xFFFD
_HARMFUL = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def is_harmful(character: str) -> bool:
    """Whether a terminal may act on a character, or shows nothing in its place.

    Control and format characters, separators of lines, lone surrogates; such as spell words
    and emoji are none.
    """
    return unicodedata.category(character) in _HARMFUL and ord(character) not in _KEPT_FORMAT


class _Harmless(dict[int, int]):
    """A `str.translate` table filled as characters are met."""

    def __missing__(self, code: int) -> int:
        if code in _PICTURES:
            harmless = _PICTURES[code]
        else:
            harmless = _REPLACEMENT if is_harmful(chr(code)) else code
        self[code] = harmless
        return harmless


_TABLE = _Harmless({0x09: 0x20})  # a tab is shown as a space
_TABLE_WITH_LINES = _Harmless({0x09: 0x20, 0x0A: 0x0A})


def printable(text: str, *, lines: bool = False) -> str:
    """`text` with every control and format character visible, one for one.

    With `lines`, line feeds are kept.
    """
    if text.isascii() and text.isprintable():
        return text
    return text.translate(_TABLE_WITH_LINES if lines else _TABLE)


class _Escaped(dict[int, int | str]):
    """A `str.translate` table from what a terminal may act on to its escape in JSON."""

    def __missing__(self, code: int) -> int | str:
        character = chr(code)
        odd = unicodedata.category(character) in _HARMFUL
        self[code] = found = json.dumps(character)[1:-1] if odd else code
        return found


_JSON_TABLE = _Escaped()


def printable_json(text: str) -> str:
    """A line of JSON that says the same without a control, format or surrogate character in it.

    JSON itself asks for escapes of C0 controls alone; some terminals act on C1 as well,
    and a bidirectional override would turn the rest of the line.
    """
    return text if text.isascii() else text.translate(_JSON_TABLE)
