"""Themes made for reading: warm paper by day, dim and low in contrast by night."""

from __future__ import annotations

from textual.theme import BUILTIN_THEMES, Theme

NIGHT = Theme(
    name="reading-night",
    primary="#8fb0c9",
    secondary="#9c93b8",
    accent="#d9a760",
    warning="#d9a760",
    error="#d98880",
    success="#93b98a",
    foreground="#cfc8ba",
    background="#1b1c1e",
    surface="#202225",
    panel="#2b2e32",
    dark=True,
    variables={"border-blurred": "#3a3e43", "footer-key-foreground": "#d9a760"},
)
PAPER = Theme(
    name="reading-paper",
    primary="#2f5d7c",
    secondary="#6a5a86",
    accent="#9a5b13",
    warning="#9a5b13",
    error="#a3352b",
    success="#3e6b35",
    foreground="#33302a",
    background="#f4efe4",
    surface="#efe9dc",
    panel="#e2dac9",
    dark=False,
    variables={"border-blurred": "#cfc6b3", "footer-key-foreground": "#9a5b13"},
)
OURS = (NIGHT, PAPER)
NAMES = frozenset(BUILTIN_THEMES) | {theme.name for theme in OURS}
ROUND = (NIGHT.name, PAPER.name, "ansi-dark", "ansi-light")
"""Those that one key goes round: so few that the one before is soon there again."""
DEFAULT = NIGHT.name
TERMINAL = "ansi-dark"
"""The terminal's own colours; also what `NO_COLOR` falls back to."""
