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
_ALSO = {
    # as the help and the README spell it, or a keyboard: as Textual does
    "↑": "up",
    "↓": "down",
    "←": "left",
    "→": "right",
    "esc": "escape",
    "pgdn": "pagedown",
    "pgup": "pageup",
    "return": "enter",
    "del": "delete",
    "ins": "insert",
}


def keys_in(text: str) -> list[str]:
    """The keys of a text that names several, `j,down`; the comma by itself is a key too."""
    return ["comma"] if text.strip() == "," else [key.strip() for key in text.split(",")]


def key_of(text: str) -> str | None:
    """A key as Textual names it, from any way in which people write it: `PgDn`, `Ctrl+F`, `?`.

    A letter by itself is another key when it is large; `None` where no keyboard has such a key.
    """
    *modifiers, name = text.split("+") if len(text) > 1 and text[-1] != "+" else [text]
    modifiers = [modifier.strip().lower() for modifier in modifiers]
    name = name.strip()
    if len(name) > 1 or "ctrl" in modifiers:  # a terminal sends the same for Ctrl+f and Ctrl+F
        name = name.lower()
    name = _ALSO.get(name, name)
    if modifiers == ["shift"] and len(name) == 1 and name.isalpha():
        modifiers, name = [], name.upper()
    if len(name) == 1 and not name.isalnum():
        sign = unicodedata.name(name, "").lower().replace("-", "_").replace(" ", "_")
        name = KEY_NAME_REPLACEMENTS.get(sign, sign)
    key = "+".join([*modifiers, name])
    return key if is_key(key) else None


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
