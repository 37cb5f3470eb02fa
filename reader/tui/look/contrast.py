"""Colours of a theme made legible on the grounds that text stands on.

A theme's accents are made for surfaces; as text some of them hardly differ from the ground.
Each is moved towards black or white until it does, and not further. The terminal's own colours
are left alone: what they look like is not known here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.color import Color

LEAST = 4.5
"""Contrast of text, as WCAG 2 asks of it at level AA."""
GROUNDS = ("background", "surface", "panel")
PREFIX = "legible-"
FAINT = "faint"
"""What is said by the way: the text's own colour, drawn nearer to the ground."""
_COLOURS = ("primary", "secondary", "accent", "success", "warning", "error")
_KEY = "footer-key-foreground"
_STEPS = 20
_FAINTER = 0.35


def contrast(one: Color, other: Color) -> float:
    """How far two colours are apart in lightness, 1 to 21, as WCAG 2 has it."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def legible(variables: Mapping[str, str]) -> dict[str, str]:
    """The variables of a theme, and beside each colour that text has one that can be read."""
    grounds = [Color.parse(variables[name]) for name in GROUNDS]
    text = Color.parse(variables["foreground"])
    unknown = any(ground.ansi is not None or ground.a < 1 for ground in (*grounds, text))
    made = {}
    for name in (*_COLOURS, _KEY):
        made[PREFIX + name] = variables[name]
        if not unknown:
            made[PREFIX + name] = _moved(Color.parse(variables[name]), grounds).hex
    faint = text if unknown else _moved(text.blend(grounds[0], _FAINTER), grounds)
    made[PREFIX + FAINT] = variables["foreground"] if unknown else faint.hex
    return {**variables, **made}


def _moved(colour: Color, grounds: Sequence[Color]) -> Color:
    """The colour, moved away from the grounds as far as needed."""
    dark = sum(_luminance(ground) for ground in grounds) / len(grounds) < 0.18
    end = Color(255, 255, 255) if dark else Color(0, 0, 0)
    for step in range(_STEPS + 1):
        moved = colour.blend(end, step / _STEPS)
        if all(contrast(moved, ground) >= LEAST for ground in grounds):
            break
    return moved


def _luminance(colour: Color) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(part) for part in colour.rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
