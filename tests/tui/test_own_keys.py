"""Whoever changed the keys is told the keys that are in force."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.model import Failure
from reader.tui.actions import ACTIONS, Action, show_key
from reader.tui.keys.key_names import is_key, key_of
from reader.tui.screens.overview import Overview
from reader.tui.screens.picker import Picker
from reader.tui.settings import load_settings, without_taken
from tests.tui.helpers import PLAIN, opened
from tests.tui.stories import COURIER, bridge_library

OWN = {
    "cleaned": "z",
    "first-copy": "Z",
    "failures": "ctrl+f",
    "next-linked": "ctrl+n",
    "next-pane": "ctrl+t",
    "quit": "Q",
}


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_what_the_screen_says_names_the_keys_in_force(language: str) -> None:
    settings = replace(PLAIN, language=language, keymap=OWN)
    library = bridge_library(failures=(Failure("/pages/x.txt", "empty file"),))
    library.copies["courier"] = {5: [("herald", 3)]}
    async with opened(library, settings=settings) as it:
        folded = {"en": "· z shows", "ko": "· z로 보기"}[language]
        await it.until(lambda: folded in it.words("main"))
        copied = {"en": "· Z goes there", "ko": "· Z로 가기"}[language]
        await it.until(lambda: copied in it.words("main"))
        assert "· Ctrl+f" in it.pane("list")
        await it.press("enter")
        await it.until(lambda: "Ctrl+n" in it.shown())
        await it.press("y")
        await it.until(lambda: "Ctrl+t" in it.shown())


async def test_an_empty_library_names_the_keys_in_force() -> None:
    library = bridge_library(failures=(Failure("/pages/x.txt", "empty file"),))
    library.pages = []
    async with opened(library, settings=replace(PLAIN, keymap=OWN)) as it:
        for pane in ("list", "related"):
            assert "Ctrl+f lists what went wrong; Q quits" in it.flat(pane)


async def test_where_an_action_has_no_key_the_palette_is_named() -> None:
    """Another action took its last one; no sentence may have a gap where the key would stand."""
    settings = replace(PLAIN, keymap=without_taken({"next-sentence": "n"}))
    async with opened(settings=settings) as it:
        await it.until(lambda: "Ctrl+p goes to the next one with links" in it.flat("related"))
        told = {command.help for command in it.app.get_system_commands(it.app.screen)}
        assert "Moving · next-linked" in told


async def test_the_palette_tells_the_names_that_a_keymap_needs() -> None:
    async with opened() as it:
        told = [command.help for command in it.app.get_system_commands(it.app.screen)]
        for action in ACTIONS:
            assert any(help_.endswith(f" · {action.id}") for help_ in told), action.id


async def test_a_keymap_moves_keys_everywhere(tmp_path: Path) -> None:
    (tmp_path / "keymap.toml").write_text('next-sentence = "z"\nquit = "j"\n')
    settings = replace(load_settings(tmp_path), language="en", watch=False, restore=False)
    async with opened(settings=settings) as it:
        await it.press("z")
        assert it.sentence == COURIER.sentences[1].text
        assert " z sentence" in it.shown()
        await it.press("question_mark")
        assert "z  " in it.shown()
        await it.press("escape", "j")
    assert it.app.return_code == 0


async def test_an_entry_that_takes_the_last_key_of_another_action_is_told(tmp_path: Path) -> None:
    (tmp_path / "keymap.toml").write_text('find = "z"\nnext-sentence = "q"\nopen = ["down", "c"]\n')
    settings = load_settings(tmp_path)
    assert settings.problems == (
        "keymap.toml:3: open: c was the last key of copy, which has none now",
        "keymap.toml:2: next-sentence: q was the last key of quit, which has none now",
    )
    settings = replace(settings, language="en", watch=False, restore=False)
    async with opened(settings=settings) as it:
        await it.press("q")
        assert it.sentence == COURIER.sentences[1].text, "the entry holds"
        assert "Ctrl+q quit" in it.shown()


def test_a_key_that_is_taken_from_an_action_is_told_until_that_action_is_named(
    tmp_path: Path,
) -> None:
    keymap = tmp_path / "keymap.toml"
    keymap.write_text('quit = "j"\nnote = "q"\nclose = "?"\n')
    assert load_settings(tmp_path).problems == (
        "keymap.toml:1: quit: j was a key of next-sentence, which keeps ↓",
        "keymap.toml:3: close: ? was the last key of help, which has none now",
    )
    keymap.write_text('quit = "j"\nnote = "q"\nclose = "?"\nnext-sentence = "z"\nhelp = "h"\n')
    assert load_settings(tmp_path).problems == ()


@pytest.mark.parametrize(
    "keys", ['"j,down"', '"j, down"', '["j", "Down"]', '"J,↓"', '"S,F5,Space,PgDn"']
)
async def test_an_action_may_have_several_keys_named_as_the_help_names_them(
    tmp_path: Path, keys: str
) -> None:
    (tmp_path / "keymap.toml").write_text(f"next-sentence = {keys}\n")
    settings = replace(load_settings(tmp_path), language="en", watch=False, restore=False)
    assert not any("not a key" in problem for problem in settings.problems)
    pressed = settings.keymap["next-sentence"].split(",")
    async with opened(settings=settings) as it:
        for number, key in enumerate(pressed, 1):
            await it.press(key)
            assert it.sentence == COURIER.sentences[number].text


def test_of_several_keys_the_wrong_one_is_told(tmp_path: Path) -> None:
    (tmp_path / "keymap.toml").write_text('next-sentence = "j, jj"\n')
    assert load_settings(tmp_path).problems == ("keymap.toml:1: next-sentence: not a key: 'jj'",)


async def test_a_key_that_no_keyboard_sends_is_told_and_the_keys_stay(tmp_path: Path) -> None:
    (tmp_path / "keymap.toml").write_text('next-sentence = "jj"\nfind = ["z", "ctrl+pgdown"]\n')
    settings = load_settings(tmp_path)
    assert settings.problems == (
        "keymap.toml:1: next-sentence: not a key: 'jj'",
        "keymap.toml:2: find: not a key: 'ctrl+pgdown'",
    )
    settings = replace(settings, language="en", watch=False, restore=False)
    async with opened(settings=settings) as it:
        await it.press("j")
        assert it.sentence == COURIER.sentences[1].text
        await it.press("down")
        assert it.sentence == COURIER.sentences[2].text


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_key_of_ours_is_one(action: Action) -> None:
    assert all(is_key(key) for key in action.keys)


@pytest.mark.parametrize(
    "key", ["j", "J", "5", "?", "ㅓ", "f12", "ctrl+f", "shift+tab", "question_mark", "colon", "é"]
)
def test_keys_are_named_as_textual_names_them(key: str) -> None:
    assert is_key(key)


@pytest.mark.parametrize("key", ["", "jj", "gg", "return_key", "Ctrl+f", "ctrl+", "a b", "f99"])
def test_other_words_are_no_keys(key: str) -> None:
    assert not is_key(key)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("j", "j"),
        ("J", "J"),
        ("Shift+j", "J"),
        ("F5", "f5"),
        ("Space", "space"),
        ("Esc", "escape"),
        ("Shift+↓", "shift+down"),
        ("Ctrl+F", "ctrl+f"),
        ("CTRL+PgDn", "ctrl+pagedown"),
        ("?", "question_mark"),
        ("+", "plus"),
        ("-", "minus"),
        ("/", "slash"),
        (",", "comma"),
        ("ㅓ", "ㅓ"),
        ("jj", None),
        ("", None),
        ("s t", None),
        ("Ctrl+", None),
    ],
)
def test_keys_are_read_however_people_write_them(written: str, key: str | None) -> None:
    assert key_of(written) == key


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_key_of_the_help_is_read_as_it_stands_there(action: Action) -> None:
    assert tuple(key_of(show_key(key)) for key in action.keys) == action.keys


async def test_lists_and_the_overview_follow_a_keymap(tmp_path: Path) -> None:
    (tmp_path / "keymap.toml").write_text(
        'next-sentence = "z"\nprevious-sentence = ["l", "d"]\nquit = "Q"\noverview = "M"\n'
    )
    settings = replace(load_settings(tmp_path), language="en", watch=False, restore=False)
    async with opened(settings=settings) as it:
        await it.press("question_mark", "z", "z")
        screen = it.app.screen
        assert isinstance(screen, Picker)
        assert screen.list.cursor == 2
        await it.press("j")
        assert screen.list.cursor == 2, "j was given up"
        await it.press("l")
        assert screen.list.cursor == 1
        await it.press("q")
        assert it.app.screen is screen
        await it.press("Q")
        assert it.app.screen is it.reading
        await it.press("M", "z")
        overview = it.app.screen
        assert isinstance(overview, Overview)
        row, column = overview.grid.row, overview.grid.column
        await it.press("l")
        assert (overview.grid.row, overview.grid.column) == (row - 1, column), "up, not sideways"
        await it.press("h")
        assert overview.grid.column == column - 1
        await it.press("m")
        assert it.app.screen is overview
        await it.press("M")
        assert it.app.screen is it.reading


async def test_what_the_foot_of_a_list_names_is_not_taken_by_a_keymap(tmp_path: Path) -> None:
    (tmp_path / "keymap.toml").write_text('next-sentence = "d"\n')
    settings = replace(load_settings(tmp_path), language="en", watch=False, restore=False)
    async with opened(settings=settings) as it:
        await it.press("a", *"checked", "ctrl+s", "A")
        assert "d delete" in it.shown() and "checked" in it.shown()
        await it.press("d")
        await it.until(lambda: not it.library.notes.all())
