"""The user's settings: what is wrong is named, the rest holds."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from textual.widgets._toast import Toast

from reader.tui.actions import NO_KEY
from reader.tui.settings import Settings, load_settings
from reader.tui.words.refusals import refusal_in
from reader.tui.words.strings import words
from tests.tui.helpers import PLAIN, opened


async def test_marks_can_be_plain_ascii() -> None:
    async with opened(settings=replace(PLAIN, marks="ascii")) as it:
        await it.press("n")
        assert "=2 !1" in it.pane("main") and ">" in it.pane("main")


def test_settings_name_what_is_wrong_and_keep_the_rest(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(
        'theme = "nord"\nstrictness = 7\nmeasure = 60\ncolour = 1\nlanguage = "ko"\n'
    )
    (tmp_path / "keymap.toml").write_text(
        'next-sentence = ["z", "down"]\nnonsense = "x"\nquit = 3\nnote = "not a key!"\nfind = "z"\n'
    )
    settings = load_settings(tmp_path)
    assert (settings.theme, settings.measure, settings.language) == ("nord", 60, "ko")
    assert settings.strictness == 0.5
    assert settings.problems == (
        "settings.toml:2: strictness should be a number from 0 to 1, not 7",
        "settings.toml:4: no setting is called colour",
        "keymap.toml:2: no action is called nonsense",
        "keymap.toml:3: quit should be a key or a list of keys",
        "keymap.toml:4: note: not a key: 'not a key!'",
        "keymap.toml:5: find: z is already the key of next-sentence",
    )
    assert settings.keymap["next-sentence"] == "z,down"


def test_the_line_that_is_named_is_the_one_that_toml_counts(tmp_path: Path) -> None:
    """Python ends lines at more characters than TOML does."""
    text = '# \u2028 \x85\r\ntheme = "a\u2028b"\ncolour = 1\n'
    (tmp_path / "settings.toml").write_text(text, "utf-8", newline="")
    assert load_settings(tmp_path).problems == (
        "settings.toml:2: no theme is called a b",
        "settings.toml:3: no setting is called colour",
    )


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ('theme = "nosuch"', "no theme is called nosuch"),
        ("theme = 3", "theme should be a theme's name, not 3"),
        ('language = "kr"', "language should be en or ko, not kr"),
        ("measure = true", "measure should be a whole number from 20 to 200, not true"),
        ('marks = "%s"' % ("m" * 900), f"marks should be unicode or ascii, not {'m' * 40}…"),
        ("watch = []", "watch should be true or false"),
    ],
)
def test_a_wrong_value_is_told(entry: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(entry + "\n")
    problems = load_settings(tmp_path).problems
    assert problems == (f"settings.toml:1: {told}",)
    assert not re.search("should|called", refusal_in(problems[0], words("ko")))


def test_a_keymap_that_is_no_toml_is_read_line_by_line(tmp_path: Path) -> None:
    (tmp_path / "keymap.toml").write_text('next-sentence = "z"\nquit = = "x"\nnote = "M"\n')
    settings = load_settings(tmp_path)
    assert settings.keymap["next-sentence"] == "z" and settings.keymap["note"] == "M"
    assert len(settings.problems) == 1 and "keymap.toml" in settings.problems[0]


async def test_latin_text_is_justified_only_for_those_who_ask() -> None:
    for justify, gaps in ((False, False), (True, True)):
        async with opened(settings=replace(PLAIN, justify=justify)) as it:
            await it.press("l", "j", "enter")
            rows = [line.text for line in it.reading.main.lines if line.role == "body"]
            assert any("  " in row for row in rows) == gaps
    assert not Settings().justify


@pytest.mark.parametrize("size", [(80, 24), (140, 40)])
async def test_many_wrong_settings_are_told_in_what_room_there_is(size: tuple[int, int]) -> None:
    """The first few at once, on screen as a whole, and all of them in the list that `F` shows."""
    problems = tuple(f"settings.toml:{n}: no setting is called colour{n}" for n in range(1, 13))
    async with opened(settings=replace(PLAIN, problems=problems), size=size) as it:
        told = [notification.message for notification in it.app._notifications]
        assert told[-1] == "settings: 10 more entries are wrong; F lists them"
        await it.until(lambda: len(it.app.screen.query(Toast)) == 3)
        assert all(toast.region in it.app.screen.region for toast in it.app.screen.query(Toast))
        await it.press("F")
        assert "Pages and settings to look at" in it.shown(), "no page failed"
        await it.until(lambda: not it.app.screen.query(Toast))
        for _ in range(12):
            await it.press("j")
        assert "no setting is called colour12" in it.shown()


async def test_three_wrong_settings_are_all_told_at_once() -> None:
    problems = tuple(f"settings.toml:{n}: no setting is called colour{n}" for n in range(1, 4))
    async with opened(settings=replace(PLAIN, problems=problems)) as it:
        await it.until(lambda: all(f"settings.toml:{n}:" in it.shown() for n in (1, 2, 3)))


async def test_the_help_shows_no_key_for_an_action_without_one() -> None:
    async with opened(settings=replace(PLAIN, keymap={"theme": NO_KEY}), size=(140, 120)) as it:
        await it.press("question_mark")
        (row,) = [row for row in it.shown().splitlines() if "next theme" in row]
        assert NO_KEY not in row
