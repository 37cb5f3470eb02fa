"""Which key names there are, so that one that no keyboard sends is not taken from a keymap."""

from __future__ import annotations

import re
import unicodedata

from textual.keys import KEY_NAME_REPLACEMENTS, Keys

_SHAPE = re.compile(
    r"(?:(?:ctrl|alt|shift|super)\+)*(?P<name>[a-z][a-z_0-9]*|[A-Z0-9]|[^\sA-Za-z0-9+,])"
)
_NAMES = frozenset({key.value.rpartition("+")[2] for key in Keys if "<" not in key.value}) | {
    *KEY_NAME_REPLACEMENTS.values()
}


def is_key(text: str) -> bool:
    """Whether a text is a key as Textual names it: `j`, `ctrl+f`, `pagedown`, `question_mark`."""
    found = _SHAPE.fullmatch(text)
    if found is None:
        return False
    name = found["name"]
    return len(name) == 1 or name in _NAMES or _is_character(name)


def _is_character(name: str) -> bool:
    """Whether a name is that of a sign, which is how Textual calls the key that types it."""
    try:
        unicodedata.lookup(name.replace("_", " "))
    except KeyError:
        return False
    return True
