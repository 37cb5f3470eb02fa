"""A keyboard that was left in Hangul mode still moves, and says what is the matter."""

from __future__ import annotations

import pytest
from textual import events
from textual.widgets import Input, TextArea

from reader.tui.keys.hangul_keys import LAYOUT, is_hangul, latin_key
from reader.tui.screens.note import NoteEditor
from reader.tui.words.strings import words
from tests.tui.helpers import Opened, opened
from tests.tui.stories import COURIER


async def type_in(it: Opened, text: str) -> None:
    """What the terminal sends for each character that the input method let go."""
    for character in text:
        it.app.post_message(events.Key(character, character))
        await it.settle()


def test_every_letter_of_the_layout_has_one_key() -> None:
    assert len(set(LAYOUT.values())) == len(LAYOUT) == 33
    assert all(is_hangul(letter) for letter in LAYOUT)


@pytest.mark.parametrize(
    ("typed", "key"),
    [("ㅓ", "j"), ("ㅏ", "k"), ("ㅆ", "T"), ("ㅝ", None), ("머", None), ("j", None), (None, None)],
)
def test_latin_key(typed: str | None, key: str | None) -> None:
    assert latin_key(typed) == key


async def test_letters_move_as_the_keys_that_they_lie_on() -> None:
    async with opened() as it:
        await type_in(it, "ㅓㅓㅏ")
        assert it.sentence == COURIER.sentences[1].text
        assert "types Hangul" in it.shown().replace("\n", " ")
        await type_in(it, "ㅜ")
        assert it.sentence == COURIER.sentences[3].text, "n"


@pytest.mark.parametrize("language", ["en", "ko"])
def test_what_becomes_of_shift_there_is_told_as_it_is(language: str) -> None:
    """ㅌ has no letter of its own with Shift: it dismisses a link where X was meant."""
    assert latin_key("ㅌ") == "x" and "X" not in LAYOUT.values()
    said = {"en": "most with Shift act as without it", "ko": "Shift는 대개 안 누른 것이 되고"}
    assert said[language] in words(language)("keyboard")


async def test_a_syllable_does_nothing_and_says_why() -> None:
    async with opened() as it:
        await type_in(it, "머")
        assert it.sentence == COURIER.sentences[0].text
        assert not isinstance(it.app.screen, NoteEditor)
        assert "types Hangul" in it.shown().replace("\n", " ")


async def test_a_field_takes_hangul_as_it_is() -> None:
    async with opened() as it:
        await type_in(it, "ㅁ")
        assert isinstance(it.app.screen, NoteEditor)
        await type_in(it, "ㅓㅓ")
        assert it.app.screen.query_one(TextArea).text == "ㅓㅓ"
    async with opened() as it:
        await it.press("f")
        await type_in(it, "ㄷㄹ")
        assert it.app.screen.query_one("#over-input", Input).value == "ㄷㄹ"


async def test_lists_are_walked_too() -> None:
    async with opened() as it:
        await it.press("question_mark")
        chosen = it.app.screen.list.cursor  # type: ignore[attr-defined]
        await type_in(it, "ㅓ")
        assert it.app.screen.list.cursor != chosen  # type: ignore[attr-defined]
