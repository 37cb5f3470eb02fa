"""What holds at any size, with any text, in any terminal, and after a restart."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.widgets import Input, TextArea

from reader.tui.app import ReaderApp
from reader.tui.external import run_here
from reader.tui.session import load_session, state_file
from reader.tui.settings import Settings, load_settings
from tests.tui.fake import Changes, FakeLibrary, make_article
from tests.tui.helpers import PLAIN, opened
from tests.tui.stories import COURIER, PAGES, bridge_library

SIZES = [(80, 24), (100, 30), (140, 40), (220, 60)]


@pytest.mark.parametrize("size", SIZES)
async def test_every_size_shows_the_sentence_and_what_others_say(size: tuple[int, int]) -> None:
    async with opened(size=size) as it:
        await it.press("n")
        shown = it.shown()
        assert "420억" in shown and "≈2 ≠1" in shown and "공사비는" in shown
        assert all(len(line) <= size[0] for line in shown.splitlines())
        await it.press("enter")
        assert it.reading.main.display and it.reading.beside.display, "both on screen"
        assert "보수 공사에는 모두" in it.words("main") and "공사비는" in it.words("beside")
        await it.press("tab")
        assert it.reading.here == "related" and "REPEATS" in it.pane("related")
        await it.press("l")
        assert "Hanbit Bridge" in it.pane("list")


async def test_narrow_terminals_show_panes_by_turns_and_say_what_is_beside() -> None:
    async with opened(size=(80, 24)) as it:
        await it.press("n")
        assert not it.reading.related.display and not it.reading.list.display
        assert "≈2 ≠1 시민감시단 보고서: 공사비는" in it.shown() and "Tab shows all" in it.shown()
        await it.press("tab")
        assert it.reading.related.display and not it.reading.main.display


async def test_resizing_keeps_the_sentence_where_it_stands() -> None:
    text = [f"문장 {n}은 조금 길게 이어지며 화면의 폭에 따라 달리 나뉜다." for n in range(200)]
    long = make_article("long", [("p", text[n : n + 4]) for n in range(0, 200, 4)], title="긴 글")
    async with opened(FakeLibrary([long], [])) as it:
        for _ in range(25):
            await it.pilot.press("J")
        await it.settle()
        pane = it.reading.main
        for size in [(100, 30), (80, 24), (220, 60), (140, 40)]:
            before = pane._first[pane.cursor] - round(pane.scroll_y)
            await it.pilot.resize_terminal(*size)
            await it.settle()
            assert pane.cursor == 100
            height = pane.scrollable_content_region.height
            now = pane._first[pane.cursor] - round(pane.scroll_y)
            assert 0 <= now < height, "still on screen"
            assert now == before or now >= height - 5, "and at its height where there is room"


HOSTILE = (
    "\x1b[31m빨강\x1b]52;c;aGk=\x07 [bold]굵게[/bold] [@click=app.quit]x[/] \u202e뒤집기 \x9b2J"
)


async def test_hostile_text_is_shown_and_does_nothing() -> None:
    page = replace(
        make_article("evil", [("title", HOSTILE), ("p", [HOSTILE, "둘째."])], title=HOSTILE),
        source=f"[b]{HOSTILE}",
        published="2025-01-01",
        warnings=(HOSTILE,),
    )
    library = bridge_library()
    library.pages = [page, *PAGES]
    library.name = HOSTILE
    async with opened(library) as it:
        for key in ("j", "b", "c", "m", "escape", "t", "escape", "B", "escape", "F", "escape"):
            await it.press(key)
            shown = it.shown()
            assert not any(c in shown for c in "\x1b\x07\x9b\u202e")
        assert "[bold]굵게[/bold]" in it.shown() and "[@click=app.quit]x[/]" in it.shown()
        assert it.app.is_running


async def test_clicking_puts_the_cursor_and_clicking_twice_opens() -> None:
    async with opened() as it:
        pane = it.reading.main
        row = pane._first[5] - round(pane.scroll_y)
        await it.pilot.click("#main", offset=(pane.left + 12, row + 1))
        await it.settle()
        assert pane.cursor == 5
        await it.press("g", "n")
        await it.pilot.click("#related", offset=(5, 4))
        await it.settle()
        assert it.reading.here == "related"
        await it.pilot.click("#related", offset=(5, 4), times=2)
        await it.settle()
        assert it.reading.has_beside


async def test_clicking_a_folded_label_shows_the_page_there() -> None:
    async with opened() as it:
        pane = it.reading.main
        row = next(n for n, line in enumerate(pane.lines) if line.role == "fold")
        await it.pilot.click("#main", offset=(pane.left + 15, row + 1))
        await it.settle()
        assert "홈 | 정치" in it.pane("main")


async def test_text_is_selected_with_the_mouse_and_copied_without_the_gutter() -> None:
    async with opened() as it:
        await it.press("n")
        pane = it.reading.main
        x, y = pane.region.x + pane.left, pane.region.y + 1
        first = pane._first[2]
        start = (x + 9, y + first)
        end = (x + 60, y + pane._last[4])
        await it.pilot._post_mouse_events([events.MouseDown], None, offset=start, button=1)
        await it.pilot._post_mouse_events([events.MouseMove], None, offset=end, button=1)
        await it.pilot._post_mouse_events([events.MouseUp], None, offset=end, button=1)
        await it.settle()
        selected = it.app.screen.get_selected_text() or ""
        assert "보수 공사에는 모두 420억 원이 들었다." in selected
        assert "≈" not in selected and "▌" not in selected
        await it.press("ctrl+c")
        assert it.app.clipboard == selected


async def test_c_copies_a_citation() -> None:
    async with opened() as it:
        await it.press("n", "c")
        assert it.app.clipboard.startswith("“보수 공사에는 모두 420억 원이 들었다.” — ")
        await it.press("tab", "c")
        assert "시민감시단 보고서" in it.app.clipboard


async def test_w_opens_only_web_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    opened_urls: list[str] = []
    library = bridge_library()
    library.pages = [replace(COURIER, url="javascript:alert(1)", published="2020"), *PAGES[1:]]
    async with opened(library) as it:
        monkeypatch.setattr(it.app, "open_url", opened_urls.append)
        await it.press("w")
        assert not opened_urls and "only http and https" in it.shown()
        library.articles = (COURIER, *library.articles[1:])
        it.reading.main.show_article(COURIER, 0)
        await it.press("w")
        assert opened_urls == ["https://dawn.example/bridge"]


async def test_e_runs_the_editor_without_a_shell_and_comes_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ran: list[list[str]] = []
    monkeypatch.setenv("EDITOR", "vim")

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        ran.append(list(command))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)

    class Suspended:
        def __enter__(self) -> None: ...
        def __exit__(self, *_: object) -> None: ...

    async with opened() as it:
        monkeypatch.setattr(it.app, "suspend", Suspended)
        await it.press("n", "e")
        assert ran == [["vim", "+5", "/pages/courier.txt"]]
        assert it.sentence == COURIER.sentences[3].text


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_an_interrupt_in_a_program_run_here_is_not_the_readers_end() -> None:
    """Ctrl+C reaches both, as they read one terminal; the program may still be ended by it."""
    before = signal.getsignal(signal.SIGINT)
    script = "import os, signal\nfor p in (os.getppid(), os.getpid()): os.kill(p, signal.SIGINT)"
    assert run_here([sys.executable, "-c", script]) == -signal.SIGINT
    with pytest.raises(OSError):
        run_here(["/nowhere/to/be/found"])
    assert signal.getsignal(signal.SIGINT) is before


async def test_e_says_what_is_missing() -> None:
    async with opened() as it:
        await it.press("e")
        assert "Set $EDITOR to a program first" in it.shown()


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


async def test_marks_can_be_plain_ascii() -> None:
    async with opened(settings=replace(PLAIN, marks="ascii")) as it:
        await it.press("n")
        assert "=2 !1" in it.pane("main") and ">" in it.pane("main")


async def test_a_restart_comes_back_to_the_sentence_the_view_and_the_filter() -> None:
    settings = replace(PLAIN, restore=True)
    async with opened(settings=settings) as it:
        await it.press("n", "tab", "j", "j", "enter", "b", "r", "minus", "T")
        theme = it.app.theme
        here = it.reading.navigation.place
    assert state_file().parent.stat().st_mode & 0o777 == 0o700
    async with opened(settings=settings) as it:
        assert it.reading.navigation.place == here and it.reading.has_beside
        assert it.reading.main.page_view == "raw" and it.app.theme == theme
        await it.press("escape")
        assert "Repeats only · strict 0.6" in it.shown()


async def test_a_restart_finds_the_sentence_when_the_page_changed() -> None:
    settings = replace(PLAIN, restore=True)
    async with opened(settings=settings) as it:
        await it.press("n")
    fresh = make_article(
        "other-id",
        [("p", ["새 문장이 앞에 있다."]), ("p", [COURIER.sentences[3].text])],
        title="t",
        path=COURIER.path,
        published="2025-07-03",
    )
    library = bridge_library()
    library.pages, library.linked = [fresh], []
    async with opened(library, settings=settings) as it:
        assert it.sentence == COURIER.sentences[3].text


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 1, "libraries": 3}', "\x00"])
async def test_a_broken_state_file_is_no_obstacle(text: str) -> None:
    state_file().parent.mkdir(parents=True)
    state_file().write_text(text)
    assert load_session("x") is None
    async with opened(settings=replace(PLAIN, restore=True)) as it:
        assert it.reading.main.article is not None


async def test_pages_that_change_on_disk_are_read_again_in_place(tmp_path: Path) -> None:
    file = tmp_path / "courier.txt"
    file.write_text("one")
    changed = make_article(
        "courier-2",
        [
            ("title", COURIER.title),
            ("p", ["새로 넣은 문장이다.", *[s.text for s in COURIER.sentences[2:]]]),
        ],
        title=COURIER.title,
        published=COURIER.published,
    )

    def refresh(library: FakeLibrary) -> Changes:
        library.articles = (changed, *library.articles[1:])
        return Changes(changed=(("courier", "courier-2"),))

    library = bridge_library(paths=(tmp_path,), refreshed=refresh)
    async with opened(library, settings=replace(PLAIN, watch=True)) as it:
        await it.press("n")
        sentence = it.sentence
        await asyncio.sleep(0.3)
        file.write_text("two")
        await it.until(lambda: it.reading.article_id == "courier-2", seconds=10)
        assert it.sentence == sentence, "the cursor stays on its sentence"
        assert "새로 넣은" in it.pane("main")


async def test_a_failing_comparison_is_told_and_the_pages_stay_readable() -> None:
    library = bridge_library()

    def prepare(*_: object) -> None:
        raise RuntimeError("the index is broken")

    library.prepare = prepare  # type: ignore[method-assign, assignment]
    async with opened(library, wait=False) as it:
        await it.until(lambda: "Comparing failed: the index is broken" in it.flat("related"))
        await it.press("j")
        assert it.sentence == COURIER.sentences[1].text


def test_settings_name_what_is_wrong_and_keep_the_rest(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(
        'theme = "nord"\nstrictness = 7\nmeasure = 60\ncolour = 1\nlanguage = "ko"\n'
    )
    (tmp_path / "keymap.toml").write_text(
        'next-sentence = ["s", "down"]\nnonsense = "x"\nquit = 3\nnote = "not a key!"\nfind = "s"\n'
    )
    settings = load_settings(tmp_path)
    assert (settings.theme, settings.measure, settings.language) == ("nord", 60, "ko")
    assert settings.strictness == 0.5
    assert settings.problems == (
        "settings.toml:2: strictness should be a number from 0 to 1",
        "settings.toml:4: no setting is called colour",
        "keymap.toml:2: no action is called nonsense",
        "keymap.toml:3: quit should be a key or a list of keys",
        "keymap.toml:4: note: not a key: 'not a key!'",
        "keymap.toml:5: find: s is already the key of next-sentence",
    )
    assert settings.keymap["next-sentence"] == "s,down"


def test_a_keymap_that_is_no_toml_is_read_line_by_line(tmp_path: Path) -> None:
    (tmp_path / "keymap.toml").write_text('next-sentence = "s"\nquit = = "x"\nnote = "M"\n')
    settings = load_settings(tmp_path)
    assert settings.keymap["next-sentence"] == "s" and settings.keymap["note"] == "M"
    assert len(settings.problems) == 1 and "keymap.toml" in settings.problems[0]


async def test_several_paths_are_counted_in_the_language_of_the_screen() -> None:
    library = bridge_library()
    library.name, library.paths = "2 paths", (Path("one"), Path("two"))
    async with opened(library, settings=replace(PLAIN, language="ko")) as it:
        assert "경로 2개 · 기사" in it.shown()
        await it.press("L")
        assert "2 paths · " in it.shown()


async def test_a_keymap_moves_keys_everywhere(tmp_path: Path) -> None:
    (tmp_path / "keymap.toml").write_text('next-sentence = "s"\nquit = "j"\n')
    settings = replace(load_settings(tmp_path), language="en", watch=False, restore=False)
    async with opened(settings=settings) as it:
        await it.press("s")
        assert it.sentence == COURIER.sentences[1].text
        assert " s sentence" in it.shown()
        await it.press("question_mark")
        assert "s  " in it.shown()
        await it.press("escape", "j")
    assert it.app.return_code == 0


async def test_latin_text_is_justified_only_for_those_who_ask() -> None:
    for justify, gaps in ((False, False), (True, True)):
        async with opened(settings=replace(PLAIN, justify=justify)) as it:
            await it.press("l", "j", "enter")
            rows = [line.text for line in it.reading.main.lines if line.role == "body"]
            assert any("  " in row for row in rows) == gaps
    assert not Settings().justify


async def test_the_palette_holds_every_action() -> None:
    async with opened() as it:
        titles = [command.title for command in it.app.get_system_commands(it.app.screen)]
        assert "timeline: who said this when" in titles
        await it.press("n", "ctrl+p")
        await it.press(*"timeline")
        await it.until(lambda: "who said this when" in it.shown())
        await it.press("enter")
        await it.until(lambda: "▌ this sentence" in it.shown())


async def test_the_palette_asks_in_the_language_of_the_screen() -> None:
    async with opened(settings=replace(PLAIN, language="ko")) as it:
        await it.press("ctrl+p")
        assert "동작 이름으로 찾기" in it.shown() and "Search" not in it.shown()


async def test_korean_screens_say_everything_in_korean() -> None:
    async with opened(settings=replace(PLAIN, language="ko"), size=(80, 24)) as it:
        assert "보일 만큼 확실한 관련 문장이 없습니다" in it.shown()
        await it.press("n")
        assert "문장 4/7" in it.shown() and "나란히 열기" in it.shown()


async def test_a_new_user_finds_a_second_source_opens_it_and_saves_a_note() -> None:
    """Only keys that the screen names at that moment are pressed."""
    async with opened(size=(80, 24)) as it:

        async def follow(key: str, word: str, press: str = "") -> None:
            assert f"{key} {word}" in it.shown(), it.shown()
            await it.press(press or key)

        await follow("n", "next linked")
        assert "≈2 ≠1" in it.shown()
        await follow("Tab", "related", "tab")
        assert "REPEATS 2" in it.shown()
        await follow("Enter", "open beside", "enter")
        assert "보수 공사에는 모두" in it.words("main") and "420억원" in it.words("beside")
        await follow("a", "note")
        assert "Ctrl+S saves" in it.shown()
        await it.press(*"same figure", "ctrl+s")
        await it.until(lambda: bool(it.library.notes.kept))
        assert "Note saved. A lists all notes." in it.shown()
        await it.press("A")
        assert "same figure" in it.shown()


def test_an_app_that_crashes_is_no_success(monkeypatch: pytest.MonkeyPatch) -> None:
    import reader.tui  # noqa: PLC0415

    def crash(app: ReaderApp) -> None:
        app._return_code = 1

    monkeypatch.setattr(ReaderApp, "run", crash)
    assert reader.tui.run(bridge_library(), Settings()) == 1


async def test_the_language_chosen_by_key_is_kept() -> None:
    settings = replace(PLAIN, restore=True, language=None)
    async with opened(settings=settings) as it:
        assert "4 articles" in it.shown()
        await it.press("L")
    async with opened(settings=settings) as it:
        assert "기사 4건" in it.shown() and "열지 못한" not in it.pane("main")


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


async def test_one_click_on_an_article_opens_it() -> None:
    async with opened() as it:
        row = it.reading.list._first[2]
        await it.pilot.click("#list", offset=(6, row + 1))
        await it.settle()
        assert it.reading.article_id == "post" and it.reading.here == "main"


async def test_hints_can_be_clicked() -> None:
    async with opened() as it:
        at = it.shown().splitlines()[-1].index("next linked")
        await it.pilot.click("#hints", offset=(at, 0))
        await it.settle()
        assert it.sentence == COURIER.sentences[3].text


async def test_enter_pressed_before_the_answer_opens_when_it_comes() -> None:
    library = bridge_library()
    related = library.related

    def slow(sentence_id: str, **options: Any) -> Any:
        time.sleep(0.2 if sentence_id == "courier.3" else 0)
        return related(sentence_id, **options)

    async with opened(library) as it:
        library.related = slow  # type: ignore[method-assign]
        await it.pilot.press("n", "enter")
        await it.until(lambda: it.reading.has_beside)
        assert it.sentence == "공사비는 420억원이었다."


async def test_enter_pressed_too_early_opens_nothing_once_the_cursor_moved_on() -> None:
    async with opened() as it:
        await it.pilot.press("n", "enter", "escape", "g")
        await it.settle()
        assert it.sentence == COURIER.sentences[0].text


async def test_the_list_marks_the_article_that_is_read() -> None:
    async with opened() as it:
        await it.press("n", "enter", "enter")
        assert it.reading.list.chosen is it.reading.main.article
        await it.press("backspace")
        assert it.reading.list.chosen is it.reading.main.article


@pytest.mark.parametrize(
    ("key", "field"), [("f", "#over-input"), ("o", "#over-input"), ("slash", "#find-input")]
)
async def test_what_is_typed_before_the_line_is_there_lands_in_it(key: str, field: str) -> None:
    async with opened() as it:
        await it.press("n")
        for one in (key, *"xqujk"):  # all keys of commands; the line has no time to come
            it.app.post_message(events.Key(one, one if len(one) == 1 else "/"))
        await it.settle()
        assert it.app.screen.query_one(field, Input).value == "xqujk"
        assert not it.library.notes.kept and it.app.is_running


async def test_what_is_typed_before_the_note_is_there_lands_in_it() -> None:
    async with opened() as it:
        for one in "aquick":
            it.app.post_message(events.Key(one, one))
        await it.settle()
        assert it.app.screen.query_one(TextArea).text == "quick"
