"""Short messages stand beside what they tell of, and in the reader's own words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.notifications import Notify
from textual.widgets._toast import Toast

from reader.tui.telling import told
from tests.tui.helpers import PLAIN, Opened, opened


def said(it: Opened) -> list[str]:
    return [each.message for each in it.app._notifications]


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "To leave the reader, press {}."), ("ko", "끝내려면 {} 키를 누르세요.")],
)
async def test_ctrl_c_says_which_key_quits(language: str, words: str) -> None:
    for keymap, key in (({"quit": "Q"}, "Q"), ({"quit": "none"}, "Ctrl+q")):
        settings = replace(PLAIN, language=language, keymap=keymap)
        async with opened(settings=settings) as it:
            await it.press("ctrl+c")
            await it.until(lambda key=key: said(it) == [words.format(key)])


@pytest.mark.parametrize("key", ["a", "A", "question_mark", "m"])
async def test_a_message_never_covers_the_foot_of_a_dialog(key: str) -> None:
    async with opened(size=(60, 20)) as it:
        await it.press(key)
        it.app.post_message(Notify(told("nowhere", "한 줄보다 긴 알림 " * 6, severe=True)))
        await it.until(lambda: any(each.region.height for each in it.app.screen.query(Toast)))
        (toast,) = it.app.screen.query(Toast)
        (foot,) = it.app.screen.query("#over-hints, #note-keys")
        assert toast.region.bottom <= foot.region.y


async def test_where_a_message_stood_the_screen_is_drawn_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with opened() as it:
        drawn: list[bool] = []
        monkeypatch.setattr(it.app, "_draw_again", lambda: drawn.append(True))
        it.app.post_message(Notify(replace(told("copied", "알림", severe=False), timeout=0.1)))
        await it.until(lambda: bool(drawn))
        assert not list(it.app._notifications)
