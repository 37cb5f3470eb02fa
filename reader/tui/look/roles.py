"""How each role of a piece of text looks, in terms of the theme's colours.

A table and no component classes: a class is a node that Textual styles in every
view at the start, which cost a third of the first paint. Every role that tells a
state apart also has a sign or a text style, so that none rests on colour.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rich.style import Style
from textual.color import Color, ColorParseError

from reader.tui.look.contrast import FAINT, PREFIX


@dataclass(frozen=True, slots=True)
class Look:
    """Names of theme variables for text and ground, and Rich attributes."""

    colour: str = ""
    ground: str = ""
    style: str = ""


LOOKS: Mapping[str, Look] = {
    # the cursor and the gutter
    "cursor": Look(ground="panel", style="bold"),
    "bar": Look("accent", style="bold"),
    "repeats": Look("success"),
    "disputes": Look("error", style="bold"),
    "note": Look("accent"),
    # inside a sentence
    "agree": Look("success", style="underline"),
    "differ": Look("error", style="bold underline"),
    "match": Look(style="reverse"),
    # kinds of line in an article
    "title": Look("primary", style="bold"),
    "deck": Look("secondary"),
    "subhead": Look(style="bold"),
    "caption": Look("secondary"),
    "meta": Look("primary"),
    "fold": Look(FAINT),
    "furniture": Look(FAINT),
    "tag": Look("accent"),
    # cards and lists
    "label": Look("primary", style="bold"),
    "head": Look(style="bold"),
    "context": Look(FAINT),
    "score": Look("success"),
    "reason": Look("secondary"),
    "dim": Look(FAINT),
    "hint": Look("primary"),
    "here": Look(style="bold"),
}


def style_of(role: str, variables: Mapping[str, str]) -> Style:
    """The Rich style of a role in a theme; none for a role without a look."""
    look = LOOKS.get(role)
    if look is None:
        return Style.null()
    style = Style.parse(look.style) if look.style else Style.null()
    for name, ground in ((PREFIX + look.colour, False), (look.ground, True)):
        try:
            colour = Color.parse(variables[name])
        except (KeyError, ColorParseError):
            continue
        if not colour.a:  # the terminal's own colours have no ground but the terminal's
            continue
        if look.colour == FAINT and colour.ansi is not None:
            style += Style(dim=True)
            continue
        rich = colour.rich_color
        style += Style(bgcolor=rich) if ground else Style(color=rich)
    return style
