"""Text differs from its ground by as much as it takes to read it, in every theme on offer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.color import Color

from reader.tui.app import ReaderApp
from reader.tui.contrast import GROUNDS, contrast
from reader.tui.roles import LOOKS, style_of
from reader.tui.themes import OURS
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
