"""Short messages stand beside what they tell of, and in the reader's own words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.notifications import Notify
from textual.widgets._toast import Toast

from reader.notes import new_note, new_target
from reader.tui.words import telling
from reader.tui.words.telling import told
from tests.tui.helpers import PLAIN, Opened, opened
from tests.tui.stories import COURIER, bridge_library


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


@pytest.mark.parametrize("key", ["A", "question_mark", "m"])
async def test_a_message_never_covers_the_foot_of_a_dialog(key: str) -> None:
    async with opened(size=(60, 20)) as it:
        await it.press(key)
        it.app.post_message(Notify(told("nowhere", "한 줄보다 긴 알림 " * 6, severe=True)))
        await it.until(lambda: any(each.region.height for each in it.app.screen.query(Toast)))
        (toast,) = it.app.screen.query(Toast)
        (foot,) = it.app.screen.query("#over-hints, #note-keys")
        assert toast.region.bottom <= foot.region.y


def toasts(it: Opened) -> list[Toast]:
    return [each for each in it.app.screen.query(Toast) if each.region.area]


@pytest.mark.parametrize("size", [(80, 24), (60, 16), (140, 40)])
async def test_no_message_covers_the_dialog_of_a_note(size: tuple[int, int]) -> None:
    async with opened(size=size) as it:
        it.reading.tell("work.failed", severe=True, reason="before")
        await it.until(lambda: len(toasts(it)) == 1)
        await it.press("a", *"a thought")
        for reason in ("meanwhile", "again", "again"):
            it.reading.tell("work.failed", severe=True, reason=reason)
            it.reading.tell("changed", n=2)
        await it.settle()
        assert not toasts(it) and not said(it)
        await it.press("tab", *"tag", "ctrl+s")
        await it.until(lambda: it.app.screen is it.reading and len(said(it)) == 5)
        told = " ".join(said(it))
        assert all(told.count(word) == 1 for word in ("before", "meanwhile", "again", "saved"))
        await it.until(lambda: len(toasts(it)) == 5)


async def test_what_was_seen_before_a_note_is_not_told_again_after_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(telling, "SEEN", 0.0)
    async with opened() as it:
        it.reading.tell("changed", n=2)
        await it.until(lambda: len(toasts(it)) == 1)
        await it.press("a", "escape")
        await it.until(lambda: it.app.screen is it.reading)
        assert not said(it) and not toasts(it)


@pytest.mark.parametrize("key", ["A", "f", "o"])
async def test_messages_leave_the_line_to_type_into_free(key: str) -> None:
    async with opened(size=(80, 24)) as it:
        await it.press(key)
        for number in range(2):
            text = f"{number} 한 줄보다 긴 알림 " * 4
            it.app.post_message(Notify(told("nowhere", text, severe=True)))
        await it.until(lambda: len(toasts(it)) == 2)
        (field,) = it.app.screen.query("#over-input")
        assert all(each.region.y >= field.region.bottom for each in toasts(it))


async def test_where_a_message_stood_the_screen_is_drawn_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with opened() as it:
        drawn: list[bool] = []
        monkeypatch.setattr(it.app, "_draw_again", lambda: drawn.append(True))
        it.app.post_message(Notify(replace(told("copied", "알림", severe=False), timeout=0.1)))
        await it.until(lambda: bool(drawn))
        assert not list(it.app._notifications)


async def test_a_message_that_goes_as_the_reader_leaves_trips_over_no_screen() -> None:
    async with opened() as it:
        app = it.app
    app._draw_again()


@pytest.mark.parametrize("size", [(140, 40), (133, 30), (120, 36), (80, 24)])
async def test_a_message_over_a_list_loses_no_syllable(size: tuple[int, int]) -> None:
    library = bridge_library()
    for n in range(3):
        library.notes.kept.append(new_note(new_target(COURIER, f"courier.{n}"), f"메모 {n}"))
    async with opened(library, size=size, settings=replace(PLAIN, language="ko")) as it:
        await it.press("A", "d")
        await it.until(lambda: len(toasts(it)) == 1)
        toast, box = toasts(it)[0].region, it.app.screen.query_one("#over-box").region
        assert box.x < toast.x and toast.right < box.right
        flat = " ".join(it.shown().replace("▌", " ").split())
        assert "메모를 지웠습니다. u로 되돌립니다." in flat
