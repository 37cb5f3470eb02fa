"""Text differs from its ground by as much as it takes to read it, in every theme on offer; without
colours every sign is left."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.color import Color

from reader.tui.app import ReaderApp
from reader.tui.look.contrast import GROUNDS, contrast
from reader.tui.look.roles import LOOKS, style_of
from reader.tui.look.themes import OURS
from tests.tui.helpers import PLAIN, opened
from tests.tui.stories import bridge_library

THEMES = sorted(
    name for name in ReaderApp(bridge_library()).available_themes if not name.startswith("ansi")
)
OWN = [theme.name for theme in OURS]


@pytest.mark.parametrize("theme", THEMES)
def test_every_role_and_the_keys_can_be_read_on_every_ground(theme: str) -> None:
    app = ReaderApp(bridge_library(), replace(PLAIN, theme=theme))
    variables = app.get_css_variables()
    grounds = {name: Color.parse(variables[name]) for name in GROUNDS}
    least = 4.5 if theme in OWN else 3
    key = Color.parse(variables["legible-footer-key-foreground"])
    assert contrast(key, grounds["panel"]) >= least
    for role in LOOKS:
        colour = style_of(role, variables).color
        if colour is None:  # the text's own colour
            continue
        for name, ground in grounds.items():
            assert contrast(Color.from_rich_color(colour), ground) >= least, (role, name)


@pytest.mark.parametrize("theme", OWN)
async def test_all_that_is_drawn_in_our_own_themes_can_be_read(theme: str) -> None:
    async with opened(settings=replace(PLAIN, theme=theme)) as it:
        await it.press("n")
        screen = it.reading
        views = (screen.main, screen.related, screen.list, screen.head, screen.hints)
        for view in views:
            for y in range(view.size.height):
                for segment in view.render_line(y):
                    style = segment.style
                    if not segment.text.strip() or style is None or style.reverse:
                        continue
                    assert not style.dim and style.color and style.bgcolor, segment
                    colours = map(Color.from_rich_color, (style.color, style.bgcolor))
                    assert contrast(*colours) >= 4.5, segment


def test_the_contrast_is_that_of_the_standard() -> None:
    black, white = Color(0, 0, 0), Color(255, 255, 255)
    assert contrast(black, white) == contrast(white, black) == pytest.approx(21)
    assert contrast(Color.parse("#767676"), white) == pytest.approx(4.54, abs=0.01)


async def test_no_color_leaves_no_colour_and_every_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as it:
        await it.press("n")
        drawn = it.app.screen._compositor.render_strips()
        filters = it.app._filters
        for strip in drawn:
            seen = strip
            for line_filter in filters:
                if line_filter.enabled:
                    seen = seen.apply_filter(line_filter, it.app.screen.styles.background)
            for segment in seen:
                style = segment.style
                if style is not None:
                    for colour in (style.color, style.bgcolor):
                        assert colour is None or colour.is_default, (segment.text, colour)
        assert "≈2 ≠1" in it.shown() and "▌" in it.shown()


@pytest.mark.parametrize("theme", ["reading-night", "reading-paper", "ansi-dark", "ansi-light"])
async def test_text_differs_from_its_ground_in_our_themes_and_the_terminals_own(theme: str) -> None:
    async with opened(settings=replace(PLAIN, theme=theme)) as it:
        await it.press("n")
        for pane in (it.reading.main, it.reading.related, it.reading.list):
            for y in range(pane.size.height):
                for segment in pane.render_line(y):
                    style = segment.style
                    assert style is not None
                    colours = (style.color, style.bgcolor)
                    own = all(c is None or c.is_default for c in colours)
                    assert own or colours[0] != colours[1], (segment.text, style)
                    if theme.startswith("ansi"):
                        assert style.bgcolor is None or style.bgcolor.is_default
